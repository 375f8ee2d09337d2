"""The client of a qBittorrent server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.gating import refuse_unsupported
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request
from peerkit_core.call.versions import ServerVersion, Version
from peerkit_core.engine._async.connect import AsyncConnectOptions, connect
from peerkit_core.errors import InvalidArgument, PeerkitError
from peerkit_core.follow._async.paging import paginate
from peerkit_core.transport._async.sender import AsyncBorrowedSender

from ..auth import Credentials, QBittorrentLogin, user_login
from ..states import filter_for
from .configuring import AsyncConfiguring
from .exporting import AsyncExporting
from .metadata import AsyncMetadata

if TYPE_CHECKING:
    from .. import models as m
    from .._generated.operations.torrents import InfoOptions
    from .creating import AsyncCreating
    from .feeding import AsyncFeeding
    from .peers import AsyncPeersTracker
    from .searching import AsyncSearching
    from .tracker import AsyncTracker

__all__ = ["AsyncQBittorrent"]

# Arguments that choose. A server ignores one that it does not know and answers with everything, so
# they are never left out, whatever `strict` says.
_CHOOSING = {
    "torrents_info": frozenset({"tag", "private", "hashes"}),
    "torrents_files": frozenset({"indexes"}),
}


class AsyncQBittorrent(AsyncMetadata, AsyncConfiguring, AsyncExporting):
    """A qBittorrent server with the Web API v2, from 4.1 on.

    The login happens with the first call, once for all calls that wait for it, and again when the
    server has dropped the session. After a refused login or a ban no further one is tried until
    `login()` is called.

    Args:
        url: Address of the Web UI, for example `http://nas:8080`; a path is kept, for servers
            behind a reverse proxy.
        username: User of the Web UI; may also stand in the URL. Without credentials the client
            works with servers that let its address in without a login.
        password: Its password.
        api_key: An API key instead of a user. All users of a key share one session. (Since server
            5.2.0.)
        basic_auth: User and password of a reverse proxy in front of the server.
        strict: Whether an argument that the server's release lacks is an error. If not, it is left
            out with an `UnsupportedArgument` warning; a filter is an error all the same, because
            without it a listing would have everything.
        connection: How to talk to the server: see `AsyncConnectOptions`.

    Raises:
        InvalidArgument: The URL or the credentials cannot be used.

    Example:
        ```python
        async with AsyncQBittorrent("http://nas:8080", username="admin", password="…") as qb:
            for torrent in await qb.torrents.info(filter="downloading"):
                print(torrent.name, torrent.progress)
        ```
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:8080",
        *,
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        basic_auth: tuple[str, str] | None = None,
        strict: bool = True,
        **connection: Unpack[AsyncConnectOptions],
    ) -> None:
        endpoint = Endpoint.parse(url)
        given = Credentials.given(endpoint, username, password, api_key, basic_auth)
        self._set_up(endpoint, given, strict, connection)

    def _set_up(
        self,
        endpoint: Endpoint,
        credentials: Credentials,
        strict: bool,
        connection: AsyncConnectOptions,
    ) -> None:
        auth = credentials.auth()
        super().__init__(connect(self.service, endpoint, auth=auth, **connection))
        self.strict = strict
        self._endpoint = endpoint
        self._credentials = credentials
        self._connection = connection
        self._server: tuple[int, ServerVersion] | None = None

    def _twin(self) -> AsyncQBittorrent:
        """A second client with the same credentials and options, and a session of its own."""
        connection = self._connection.copy()
        sender = connection.get("sender")
        if sender is not None:
            connection["sender"] = AsyncBorrowedSender(sender)
        twin = AsyncQBittorrent.__new__(AsyncQBittorrent)
        twin._set_up(self._endpoint, self._credentials, self.strict, connection)
        return twin

    def track(self, interval: float | None = None, *, queue_size: int = 10_000) -> AsyncTracker:
        """Follow the server's state: always complete and typed, with every change.

        The tracker polls `sync/maindata` in a session of its own, because two readers in one
        session disturb each other. Avoid adding magnet links of hybrid torrents meanwhile: when
        their metadata arrives, servers from 4.6 on may crash.

        Args:
            interval: Seconds between two polls; the server's own refresh interval (1.5 s) if None.
            queue_size: Changes that a slow consumer may be behind before it gets a `Resync`.

        Example:
            ```python
            async with qb.track() as tracker:
                done = await tracker.wait_for(hash, "complete", timeout=3600)
                async for change in tracker:
                    print(change.kind)
            ```
        """
        from .tracker import AsyncTracker

        return AsyncTracker(self, interval, connect_twin=self._twin, queue_size=queue_size)

    def track_peers(self, hash: str, interval: float | None = None) -> AsyncPeersTracker:
        """Follow the peers of one torrent: always complete and typed.

        A session holds the peers of one torrent only, so each poll asks for all of them.

        Args:
            hash: Torrent ID.
            interval: Seconds between two polls; the server's own refresh interval if None.
        """
        from .peers import AsyncPeersTracker

        return AsyncPeersTracker(self, hash, interval)

    @cached_property
    def rss(self) -> AsyncFeeding:
        """Feeds, articles and download rules."""
        from .feeding import AsyncFeeding

        return AsyncFeeding(self.engine)

    @cached_property
    def search(self) -> AsyncSearching:
        """Searches with the server's plugins. (Since server 4.1.4.)"""
        from .searching import AsyncSearching

        return AsyncSearching(self.engine)

    @cached_property
    def torrentcreator(self) -> AsyncCreating:
        """Making .torrent files on the server. (Since server 5.0.0.)"""
        from .creating import AsyncCreating

        return AsyncCreating(self.engine)

    async def login(self) -> None:
        """Log in now. Calls do it by themselves; this tries again after a refusal or a ban.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        await self.engine.login()

    async def _leave(self) -> None:
        login = user_login(self.engine.auth)
        if login is not None and login.logged_in:
            await self._log_out(login)

    async def _log_out(self, login: QBittorrentLogin) -> None:
        # Best effort: the session may be gone already, and so may the server.
        login.leaving = True
        try:
            await self.auth.with_raw.logout()
        except PeerkitError as error:
            self.engine.logger.debug("logout failed: %s", error)
        finally:
            login.leaving = False
        login.forget()

    async def server_version(self) -> ServerVersion:
        """The server's release and Web API version; asked once for each login.

        Raises:
            LoginFailed: The server refused the credentials.
            Forbidden: The server wants a login and the client has no credentials.
        """
        known = self._server
        if known is not None and known[0] == self.engine.auth.generation:
            return known[1]
        release = Version(await self.app.version())
        server = ServerVersion(release, Version(await self.app.webapi_version()))
        self._server = (self.engine.auth.generation, server)
        return server

    def _refuse(self, operation: Operation[Any], request: Request, server: ServerVersion) -> None:
        choosing = _CHOOSING.get(operation.name, frozenset[str]())
        lacks_filter = any(
            bound.name in choosing and not self.releases.has(server, *bound.span)
            for bound in operation.bounds(request)
        )
        refuse_unsupported(
            operation, request, self.releases, server, strict=self.strict or lacks_filter
        )

    async def iter_torrents(
        self, *, page_size: int = 500, **filters: Unpack[InfoOptions]
    ) -> AsyncIterator[m.Torrent]:
        """All torrents that match, fetched page by page.

        The server's own order is not stable, so pages are cut by hash unless `sort` is given. Up to
        5.1 the page behind the last one is the first one again; that ends the iteration.

        Args:
            page_size: Torrents per request.
            filters: As in `torrents.info`; `limit` is the total, `offset` the first torrent.

        Raises:
            InvalidArgument: `page_size` is less than 1.
            UnsupportedByServer: The release lacks a filter; it would answer with everything.

        Example:
            ```python
            async for torrent in qb.iter_torrents(filter="completed", category="linux"):
                print(torrent.name)
            ```
        """
        if page_size < 1:
            raise InvalidArgument("page_size", "must be at least 1")
        total = filters.pop("limit", None)
        start = filters.pop("offset", None) or 0
        if filters.get("sort") is None:
            filters["sort"] = "hash"
        wanted = filters.get("filter")
        if wanted is not None:
            filters["filter"] = filter_for(wanted, self.releases, await self.server_version())
        skip = 0
        if start > 0 and not self.releases.has(await self.server_version(), "5.2.0", None):
            # An offset behind the end is the first page there, with torrents that are not meant.
            skip, start = start, 0

        async def fetch_page(offset: int, limit: int) -> Sequence[m.Torrent]:
            filters["offset"], filters["limit"] = offset, limit
            return await self.torrents.info(**filters)

        count = 0
        if total is not None and 0 < total < page_size:
            page_size = total
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
