"""The other libraries, through the few functions that are compared.

They are imported by name because only the `bench` environment has them: type checkers and the
other tests must get along without.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol, cast
from urllib.parse import urlsplit

__all__ = [
    "AioqbtClient",
    "Load",
    "MissingPeer",
    "QbittorrentApiClient",
    "TransmissionRpcClient",
    "aiohttp_session",
    "aioqbt_client",
    "aioqbt_form",
    "aioqbt_parser",
    "orjson_loads",
    "qbittorrent_api_client",
    "qbittorrent_api_parser",
    "transmission_rpc_client",
    "transmission_rpc_parser",
]

Load = Callable[[bytes], object]


class MissingPeer(Exception):
    """A library to compare with is not installed."""


def _load(module: str) -> ModuleType:
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        raise MissingPeer(f"{error.name} is not installed (see requirements-bench.lock)") from None


def orjson_loads() -> Load:
    """`orjson.loads`."""
    return cast("Load", _load("orjson").loads)


class QbittorrentApiClient(Protocol):
    """What is used of `qbittorrentapi.Client`."""

    def app_version(self) -> str: ...
    def torrents_info(self) -> Sequence[object]: ...
    def torrents_add(
        self,
        *,
        urls: str | None = None,
        torrent_files: Mapping[str, bytes] | None = None,
        is_stopped: bool,
    ) -> object: ...
    def auth_log_out(self) -> None: ...


def qbittorrent_api_client(
    url: str, username: str = "admin", password: str = "peerkit-secret"
) -> QbittorrentApiClient:
    """A logged-in client."""
    client = _load("qbittorrentapi").Client(host=url, username=username, password=password)
    client.auth_log_in()
    return cast("QbittorrentApiClient", client)


def qbittorrent_api_parser() -> Load:
    """From an answer's bytes to its list of torrents, by its own `_cast`."""
    torrents = _load("qbittorrentapi.torrents").TorrentInfoList
    client = _load("qbittorrentapi").Client(host="http://127.0.0.1:9")
    return lambda content: client._cast(_answer(content), torrents)


def _answer(content: bytes) -> Any:
    """What requests makes of a JSON answer."""
    answer = _load("requests").Response()
    answer.status_code = 200
    answer.headers["Content-Type"] = "application/json"
    answer.encoding = "utf-8"
    answer._content = content
    return answer


class TransmissionRpcClient(Protocol):
    """What is used of `transmission_rpc.Client`."""

    def get_torrents(self, *, arguments: Sequence[str]) -> Sequence[object]: ...
    def start_torrent(self, ids: Sequence[int]) -> None: ...
    def add_torrent(self, torrent: bytes, *, paused: bool) -> object: ...


def transmission_rpc_client(
    url: str, username: str | None = None, password: str | None = None
) -> TransmissionRpcClient:
    """A connected client; it asks for the session id and the version at once."""
    parts = urlsplit(url)
    client = _load("transmission_rpc").Client(
        host=parts.hostname, port=parts.port, username=username, password=password
    )
    return cast("TransmissionRpcClient", client)


def transmission_rpc_parser(url: str) -> Load:
    """From the bytes of a classic answer to its torrents, by its own `get_torrents`.

    Args:
        url: A server to which it can connect first, since it does so when it is made.
    """
    client = _load("transmission_rpc").Client(host=urlsplit(url).hostname, port=urlsplit(url).port)
    canned = _CannedSession()
    client._http_session = canned

    def parse(content: bytes) -> object:
        canned.content = content
        return client.get_torrents(arguments=["id"])

    return parse


class _CannedSession:
    """In the place of its `requests.Session`: answers at once."""

    content = b""

    def post(self, url: str, **options: object) -> Any:
        """The prepared answer, whatever is asked."""
        return _answer(self.content)


class AioqbtApp(Protocol):
    """`client.app` of aioqbt."""

    def version(self) -> Awaitable[str]: ...


class AioqbtTorrents(Protocol):
    """`client.torrents` of aioqbt."""

    def info(self) -> Awaitable[Sequence[object]]: ...
    def files(self, hash: str, /) -> Awaitable[Sequence[object]]: ...
    def add(self, form: Any) -> Awaitable[None]: ...


class AioqbtSync(Protocol):
    """`client.sync` of aioqbt."""

    def maindata(self) -> Awaitable[object]: ...


class AioqbtClient(Protocol):
    """What is used of `aioqbt.client.APIClient`."""

    app: AioqbtApp
    sync: AioqbtSync
    torrents: AioqbtTorrents

    def close(self) -> Awaitable[None]: ...


async def aioqbt_client(url: str, username: str, password: str, session: Any) -> AioqbtClient:
    """A logged-in client on an aiohttp session."""
    make = _load("aioqbt.client").create_client
    client = await make(f"{url}/api/v2/", username, password, http=session)
    return cast("AioqbtClient", client)


def aioqbt_form(client: AioqbtClient, name: str, content: bytes) -> Any:
    """The form that adds a .torrent file, stopped; it can be sent once."""
    builder = _load("aioqbt.api").AddFormBuilder.with_client(client)
    return builder.include_file(content, name).stopped(True).build()


def aioqbt_parser() -> Load:
    """From bytes to its list of torrents."""
    mapper = _load("aioqbt.mapper").ObjectMapper()
    torrent = _load("aioqbt.api.types").TorrentInfo
    version = _load("aioqbt.version").APIVersion
    context: Mapping[str, object] = {
        "mapper": mapper, "client_version": None, "api_version": version(2, 11, 0),
    }  # fmt: skip
    return lambda content: mapper.create_list(torrent, json.loads(content.decode()), context)


def aiohttp_session() -> Any:
    """A session that keeps cookies of servers without a name, as aioqbt asks for."""
    aiohttp = _load("aiohttp")
    return aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
