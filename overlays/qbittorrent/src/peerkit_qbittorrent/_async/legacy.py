"""The client of a qBittorrent server before 4.1."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from copy import copy
from typing import TYPE_CHECKING, Unpack

from peerkit_core.auth.base import Auth
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.secret import Secret
from peerkit_core.call.versions import ServerVersion
from peerkit_core.call.versions import Version as Number
from peerkit_core.codec.values import is_set
from peerkit_core.engine._async.connect import AsyncConnectOptions, connect
from peerkit_core.errors import InvalidArgument, PeerkitError
from peerkit_core.follow._async.paging import paginate

from ..auth import Bypass
from ..legacy_auth import LegacyLogin, OwnReferer
from ..legacy_channel import LegacyChannel
from ..legacy_speeds import SpeedLimits, read_limits, write_limits
from .legacy_adding import AsyncLegacyAdding
from .legacy_verbs import AsyncLegacyVerbs

if TYPE_CHECKING:
    from .. import legacy_models as m
    from .._generated_legacy.operations.query import TorrentsOptions

__all__ = ["AsyncQBittorrentLegacy"]

_TRACKERS_RESET_SINCE = "3.3.5"


class AsyncQBittorrentLegacy(AsyncLegacyAdding, AsyncLegacyVerbs):
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
        connection: How to talk to the server: see `AsyncConnectOptions`.

    Raises:
        InvalidArgument: The URL or the credentials cannot be used.

    Example:
        ```python
        async with AsyncQBittorrentLegacy("http://nas:8080", username="a", password="…") as qb:
            for torrent in await qb.query.torrents(filter="downloading"):
                print(torrent.name, torrent.progress)
        ```
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:8080",
        *,
        username: str | None = None,
        password: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        strict: bool = True,
        **connection: Unpack[AsyncConnectOptions],
    ) -> None:
        endpoint = Endpoint.parse(url)
        self._user_login: LegacyLogin | None = None
        self._server: tuple[int, ServerVersion] | None = None
        user = username if username is not None else endpoint.username
        session: Auth = Bypass()
        if user is not None:
            secret = Secret(password) if password is not None else endpoint.password
            session = self._user_login = LegacyLogin(user, secret or Secret(""))
        way: list[Auth] = [OwnReferer(endpoint.origin)]
        if basic_auth is not None:
            way.append(BasicAuth(*basic_auth))
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

    async def login(self) -> None:
        """Log in now. Calls do it by themselves; this tries again after a refusal or a ban.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        await self.engine.login()

    async def _leave(self) -> None:
        login = self._user_login
        if login is not None and login.logged_in:
            await self._log_out(login)

    async def _log_out(self, login: LegacyLogin) -> None:
        # Best effort: the session may be gone already, and so may the server.
        try:
            await self.auth.with_raw.logout()
        except PeerkitError as error:
            self.engine.logger.debug("logout failed: %s", error)
        login.forget()

    async def server_version(self) -> ServerVersion:
        """The server's release and the number of its interface. Needs no session.

        Raises:
            Banned: The server refuses this address.
        """
        known, generation = self._server, self.engine.auth.generation
        if known is not None and known[0] >= generation:
            return known[1]
        api = Number(str(await self.version.api()))
        server = ServerVersion(Number(await self.version.qbittorrent()), api)
        # The first login comes after this question and is no reason to ask again.
        self._server = (max(generation, 1), server)
        return server

    async def iter_torrents(
        self, *, page_size: int = 500, **filters: Unpack[TorrentsOptions]
    ) -> AsyncIterator[m.LTorrent]:
        """All torrents that match, fetched page by page.

        The server's own order is not stable, so pages are cut by hash unless `sort` is given. The
        page behind the last one is the first one again; that ends the iteration.

        Args:
            page_size: Torrents per request.
            filters: As in `query.torrents`; `limit` is the total, `offset` the first torrent.

        Raises:
            InvalidArgument: `page_size` is less than 1.
            UnsupportedByServer: The release lacks a filter; it would answer with everything.

        Example:
            ```python
            async for torrent in qb.iter_torrents(filter="completed"):
                print(torrent.name)
            ```
        """
        if page_size < 1:
            raise InvalidArgument("page_size", "must be at least 1")
        total = filters.pop("limit", None)
        start = filters.pop("offset", None) or 0
        if filters.get("sort") is None:
            filters["sort"] = "hash"
        # An offset behind the end is the first page, with torrents that are not meant.
        skip, start = (start, 0) if start > 0 else (0, start)

        async def fetch_page(offset: int, limit: int) -> Sequence[m.LTorrent]:
            filters["offset"], filters["limit"] = offset, limit
            return await self.query.torrents(**filters)

        count = 0
        if total is not None and 0 < total + skip < page_size:
            page_size = total + skip
        async for torrent in paginate(
            fetch_page, page_size=page_size, key=lambda t: t.hash, start=start
        ):
            if skip:
                skip -= 1
                continue
            yield torrent
            count += 1
            if count == total:
                return

    async def set_preferences(self, preferences: m.LPreferences) -> None:
        """Change preferences, without losing others.

        Since 3.3.5 these servers switch the trackers for new torrents off whenever anything else is
        changed; they are read and sent along.

        Args:
            preferences: The options to change, in the server's own units.

        Example:
            ```python
            await qb.set_preferences(LPreferences(queueing_enabled=True))
            ```
        """
        resets = self.releases.has(await self.server_version(), _TRACKERS_RESET_SINCE, None)
        changes = copy(preferences)
        asked = (changes.add_trackers, changes.add_trackers_enabled)
        if resets and not all(is_set(value) for value in asked):
            now = await self.query.preferences()
            if not is_set(changes.add_trackers):
                changes.add_trackers = now.add_trackers
            if not is_set(changes.add_trackers_enabled):
                changes.add_trackers_enabled = now.add_trackers_enabled
        await self.command.set_preferences(changes)

    async def speed_limits(self) -> SpeedLimits:
        """The global limits in bytes per second (the server counts in KiB up to 3.3.7)."""
        return read_limits(await self.query.preferences(), await self.server_version())

    async def set_speed_limits(
        self,
        *,
        download: int | None = None,
        upload: int | None = None,
        alt_download: int | None = None,
        alt_upload: int | None = None,
    ) -> None:
        """Set global limits.

        Args:
            download: Normal download limit in bytes per second, 0 for unlimited; None keeps it.
            upload: Normal upload limit.
            alt_download: Alternative download limit.
            alt_upload: Alternative upload limit.

        Raises:
            InvalidArgument: A limit is below 0, or none is given.
        """
        changes = write_limits(
            await self.server_version(),
            download=download,
            upload=upload,
            alt_download=alt_download,
            alt_upload=alt_upload,
        )
        await self.set_preferences(changes)
