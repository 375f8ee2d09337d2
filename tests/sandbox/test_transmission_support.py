"""What the tests of the Transmission fake share: raw calls and test torrents."""

from __future__ import annotations

import base64
from types import TracebackType
from typing import Any, Self

import httpx

from peerkit_sandbox import torrents
from peerkit_sandbox.transmission.methods_list import METHODS

OLD = "3.00"
BETA = "4.1.0-beta.2"
NEW = "4.1.4"
VERSIONS = (OLD, BETA, NEW)
SESSION = "X-Transmission-Session-Id"


class Rpc:
    """Raw calls by httpx; the session id is fetched once and renewed on 409."""

    def __init__(self, url: str, auth: tuple[str, str] | None = None) -> None:
        self.url = url
        # A connection per request: 3.00 sends bodies after answers that must not have one.
        limits = httpx.Limits(max_keepalive_connections=0)
        self.http = httpx.Client(auth=auth, limits=limits, timeout=30)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.http.close()

    def post(self, content: bytes | str) -> httpx.Response:
        """Send a body; a 409 is answered once with the new session id."""
        response = self.http.post(self.url, content=content)
        if response.status_code == 409:
            self.http.headers[SESSION] = response.headers[SESSION]
            response = self.http.post(self.url, content=content)
        return response

    def send(self, body: object) -> Any:
        """Send JSON, return JSON."""
        return self.post(httpx.Request("POST", self.url, json=body).content).json()

    def classic(self, method: str, **arguments: object) -> Any:
        """A classic call; `_` in argument names stands for `-`, `__` for `_`."""
        names = {
            key.replace("__", " ").replace("_", "-").replace(" ", "_"): value
            for key, value in arguments.items()
        }
        return self.send({"method": method, "arguments": names})

    def ok(self, method: str, **arguments: object) -> Any:
        """The arguments of a classic call that must succeed."""
        answer = self.classic(method, **arguments)
        assert answer["result"] == "success", answer
        return answer["arguments"]

    def modern(self, method: str, **params: object) -> Any:
        """A JSON-RPC call with id 1."""
        return self.send({"jsonrpc": "2.0", "method": method, "params": params, "id": 1})

    def field(self, ids: object, name: str) -> Any:
        """One field of the first torrent that matches, by the classic envelope."""
        return self.ok("torrent-get", ids=ids, fields=[name])["torrents"][0][name]


def packed(torrent: bytes) -> str:
    """A .torrent file the way torrent-add takes it."""
    return base64.b64encode(torrent).decode()


def folder_torrent(name: str = "folder") -> bytes:
    """Two files over five pieces, the second of which they share."""
    return torrents.make_torrent(
        name,
        {"a/one.txt": 20_000, "two.bin": 50_000},
        private=True,
        trackers=["http://127.0.0.1:9/announce", ["http://127.0.0.1:9/b/announce"]],
        comment="hello",
        created_by="peerkit",
        creation_date=1_700_000_000,
        web_seeds=["http://127.0.0.1:9/w/"],
    )


def file_torrent(name: str = "single.bin", size: int = 40_000) -> bytes:
    """One file without trackers."""
    return torrents.make_torrent(name, size, private=True)


def info_hash(torrent: bytes) -> str:
    """Its v1 info-hash."""
    found = torrents.infohash_v1(torrent)
    assert found is not None
    return found


def test_every_documented_method_is_known_to_the_fake() -> None:
    assert len(METHODS) == 24
