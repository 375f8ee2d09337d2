# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/legacy/_async/client.py. Do not edit.
"""The client of a qBittorrent server before 4.1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from peerkit_core.auth.base import Auth
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.credentials import basic_user, given_user
from peerkit_core.call.environment import from_environment
from peerkit_core.call.reported import reported
from peerkit_core.call.versions import ServerVersion
from peerkit_core.engine._sync.connect import ConnectOptions, connect

from ...client._sync import session
from ...client.address import read_address
from ...client.auth import Bypass
from .._generated.client import Client
from ..auth import LegacyLogin, OwnReferer
from ..channel import LegacyChannel
from . import adding, listing, settings, verbs

if TYPE_CHECKING:
    from .settings import Limits

__all__ = ["QBittorrentLegacy"]


class QBittorrentLegacy(Client):
    """A qBittorrent server with the API before `/api/v2`: 3.2.0 to 4.0.4.

    The login happens with the first call that needs it, once for all calls that wait for it, and
    again when the server has dropped the session (after 15 minutes without a request). After a
    refused login or a ban no further one is tried until `login()` is called: five failures ban the
    address from everything for an hour.

    A hash that no torrent has is `NotFound` where something is asked of it; commands ignore it, as
    the server does. (The verbs of this class tell.)

    Args:
        url: Address of the Web UI, for example `http://nas:8080`; a path is kept, for servers
            behind a reverse proxy, which has to pass the Host header on.
        username: User of the Web UI; may also stand in the URL. Without credentials the client
            works with servers that let its address in without a login.
        password: Its password.
        basic_auth: User and password of a reverse proxy in front of the server.
        strict: Whether an argument that the server's release lacks is an error. If not, it is left
            out with an `UnsupportedArgument` warning; an unknown filter is an error all the same.
        connection: How to talk to the server: see `ConnectOptions`.

    Raises:
        InvalidArgument: The URL or the credentials cannot be used.

    Example:
        ```python
        with QBittorrentLegacy("http://nas:8080", username="a", password="…") as qb:
            for torrent in qb.query.torrents(filter="downloading"):
                print(torrent.name, torrent.progress)
        ```
    """

    add = adding.add
    add_and_wait = adding.add_and_wait

    iter_torrents = listing.iter_torrents
    start = verbs.start
    stop = verbs.stop
    verify = verbs.verify
    remove = verbs.remove

    set_preferences = settings.set_preferences

    def __init__(
        self,
        url: str = "http://127.0.0.1:8080",
        *,
        username: str | None = None,
        password: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        strict: bool = True,
        **connection: Unpack[ConnectOptions],
    ) -> None:
        endpoint = read_address(url)
        user, basic = given_user(endpoint, username, password), basic_user(basic_auth)
        session: Auth = Bypass() if user is None else LegacyLogin(*user)
        way: list[Auth] = [OwnReferer(endpoint.origin)]
        if basic is not None:
            way.append(BasicAuth(*basic))
        super().__init__(
            connect(
                self.service,
                endpoint,
                auth=Stacked(*way, session),
                channel=LegacyChannel(),
                **connection,
            )
        )
        self.strict = strict

    @classmethod
    def from_env(cls, prefix: str = "QBITTORRENT", **connection: Unpack[ConnectOptions]) -> Self:
        """A client for what the environment names.

        `QBITTORRENT_URL` is needed; `QBITTORRENT_USERNAME` and `QBITTORRENT_PASSWORD` are not. With
        `_FILE` at its end a variable names a file that holds the value.

        Args:
            prefix: What the variables begin with.
            connection: How to talk to the server: see `ConnectOptions`.

        Raises:
            InvalidArgument: The address is missing, or a file cannot be read.
        """
        found = from_environment(prefix, ("url", "username", "password"), example="http://nas:8080")
        return cls(
            found["url"],
            username=found.get("username"),
            password=found.get("password"),
            **connection,
        )

    @cached_property
    def limits(self) -> Limits:
        """Speed limits in bytes per second (the server counts in KiB up to 3.3.7)."""
        return settings.Limits(self)

    def _leave(self) -> None:
        session.log_out(self.engine, self.auth.with_raw.logout)

    def _ask_release(self) -> ServerVersion:
        # Needs no session.
        api = str(self.version.api())
        release = self.version.qbittorrent()
        return reported(self.releases, "version_qbittorrent", release, api)
