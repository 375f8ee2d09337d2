# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/client/_async/connect.py. Do not edit.
"""A client for a qBittorrent of any release: which API does the server speak?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from peerkit_core.auth.base import NoAuth
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.call.failure import failure
from peerkit_core.call.foreign import foreign_answer, foreign_failure, is_page
from peerkit_core.call.request import Request, Response
from peerkit_core.call.secret import Secret
from peerkit_core.engine._sync.connect import ConnectOptions
from peerkit_core.engine._sync.connect import connect as open_engine
from peerkit_core.errors import InvalidArgument

from ...legacy.auth import ban_of
from ..address import read_address
from ..auth import Credentials

if TYPE_CHECKING:
    from ...legacy._sync.client import QBittorrentLegacy
    from .client import QBittorrent

__all__ = ["connect"]

_NEWEST_LEGACY_API = 17
"""4.0.4. The 4.1 servers answer 18 and more, and have the modern API, too."""


def connect(
    url: str = "http://127.0.0.1:8080",
    *,
    username: str | None = None,
    password: str | None = None,
    api_key: str | None = None,
    basic_auth: tuple[str, str] | None = None,
    strict: bool = True,
    **connection: Unpack[ConnectOptions],
) -> QBittorrent | QBittorrentLegacy:
    """The client for whatever qBittorrent is at an address.

    Asks the server one question that needs no login and cannot count as a failed one. Nobody is
    logged in yet afterwards.

    Args:
        url: Address of the Web UI.
        username: User of the Web UI; may also stand in the URL.
        password: Its password.
        api_key: An API key instead of a user. (Since server 5.2.0.)
        basic_auth: User and password of a reverse proxy in front of the server.
        strict: As for the clients.
        connection: How to talk to the server: see `ConnectOptions`.

    Returns:
        An `QBittorrent` for 4.1 and later, else an `QBittorrentLegacy`.

    Raises:
        Banned: The server refuses this address.
        Unauthorized: The server does not accept the host name in the URL.
        InvalidArgument: The URL or the credentials cannot be used, or an API key was given and the
            server is too old to have one.
        ForeignAnswer: Another program is at the address, or a proxy with a sign-in of its own.
        ConnectionFailed: No answer came.

    Example:
        ```python
        with connect("http://nas:8080", username="admin", password="…") as qb:
            print(qb.server_version())
        ```
    """
    from ...legacy._sync.client import QBittorrentLegacy
    from .client import QBittorrent

    # What is wrong with the credentials is told before anything is sent.
    given = Credentials.given(read_address(url), username, password, api_key, basic_auth)
    answer = _ask(url, given.basic, **connection)
    _refuse_foreign(answer)
    ban = ban_of(answer)
    if ban is not None:
        raise ban
    if answer.status != 404 and not 200 <= answer.status < 300:
        raise failure(answer, "version_api", "is this the address of a qBittorrent?")
    text = answer.text.strip()
    if answer.status == 404 or not text.isdecimal() or int(text) > _NEWEST_LEGACY_API:
        return QBittorrent(
            url,
            username=username,
            password=password,
            api_key=api_key,
            basic_auth=basic_auth,
            strict=strict,
            **connection,
        )
    if api_key is not None:
        raise InvalidArgument("api_key", "this server is older than API keys; give a user")
    return QBittorrentLegacy(
        url,
        username=username,
        password=password,
        basic_auth=basic_auth,
        strict=strict,
        **connection,
    )


def _refuse_foreign(answer: Response) -> None:
    """Let no password go to another program, nor to a sign-in page."""
    kind = answer.header("content-type")
    if answer.status == 200 and is_page(kind, answer.content[:512]):
        raise foreign_answer("version_api", answer, "a number")
    foreign = foreign_failure(answer, "version_api", path="/version/api", service="qbittorrent")
    # A proxy may pass on nothing but the modern API, for which 404 is the right answer.
    if foreign is not None and (foreign.status != 404 or foreign.program):
        raise foreign


def _ask(
    url: str, basic: tuple[str, Secret] | None, **connection: Unpack[ConnectOptions]
) -> Response:
    """The answer to the question that only servers up to 4.1 understand."""
    endpoint = read_address(url)
    auth = NoAuth() if basic is None else BasicAuth(*basic)
    engine = open_engine("qbittorrent", endpoint, auth=auth, **connection)
    try:
        # 3.3.13 wants to see its own address.
        referer = {"referer": f"{endpoint.origin}/"}
        answer = engine.send(None, Request("GET", "/version/api", headers=referer))
        if answer.status == 401:
            # A proxy that changes the Host header makes the Referer a foreign one.
            answer = engine.send(None, Request("GET", "/version/api"))
        return answer
    finally:
        if connection.get("sender") is None:
            engine.close()
