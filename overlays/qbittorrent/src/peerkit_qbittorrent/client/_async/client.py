"""The client of a qBittorrent server."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Self, Unpack

from peerkit_core.bittorrent.refs import Hashed
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.environment import from_environment
from peerkit_core.call.reported import reported
from peerkit_core.call.versions import ServerVersion
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.engine._async.connect import AsyncConnectOptions, connect
from peerkit_core.transport._async.sender import AsyncBorrowedSender

from ..._generated.client import AsyncClient
from ...adding._async import adding, metadata
from ...files._async import downloading, exporting
from ...settings._async import preferences, share_limits
from ...torrents._async import listing, renaming, verbs
from ..address import read_address
from ..auth import Credentials
from . import session

if TYPE_CHECKING:
    from peerkit_core.engine._async.engine import AsyncEngine

    from ...feeds._async.feeding import AsyncRss
    from ...files._async.creating import AsyncTorrentcreator
    from ...following._async.live_state import AsyncLiveState
    from ...following._async.peers_state import AsyncPeersState
    from ...searching._async.searching import AsyncSearch
    from ...settings._async.limits import AsyncLimits
    from ...torrents._async.listing import AsyncTorrents
    from ...torrents._async.trackers import AsyncTrackers

__all__ = ["AsyncQBittorrent"]


class AsyncQBittorrent(AsyncClient):
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

    add = adding.add
    add_and_wait = adding.add_and_wait
    fetch_metadata = metadata.fetch_metadata

    iter_torrents = listing.iter_torrents
    start = verbs.start
    stop = verbs.stop
    verify = verbs.verify
    move = verbs.move
    wait_moved = verbs.wait_moved
    rename = renaming.rename
    rename_path = renaming.rename_path
    remove = verbs.remove
    bulk = verbs.bulk
    set_force_start = verbs.set_force_start
    set_sequential = verbs.set_sequential
    set_first_last = verbs.set_first_last
    set_share_limits = share_limits.set_share_limits

    export_all = exporting.export_all
    download = downloading.download

    set_preferences = preferences.set_preferences
    edit_preferences = preferences.edit_preferences
    temporary_preferences = preferences.temporary_preferences

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
        endpoint = read_address(url)
        given = Credentials.given(endpoint, username, password, api_key, basic_auth)
        self._set_up(endpoint, given, strict, connection)

    def _set_up(
        self,
        endpoint: Endpoint,
        credentials: Credentials,
        strict: bool,
        connection: AsyncConnectOptions,
        beside: AsyncEngine | None = None,
    ) -> None:
        auth = credentials.auth()
        super().__init__(connect(self.service, endpoint, auth=auth, beside=beside, **connection))
        self.strict = strict
        self._endpoint = endpoint
        self._credentials = credentials
        self._connection = connection

    def _twin(self) -> AsyncQBittorrent:
        """A second client with the same credentials and options, and a session of its own."""
        connection = self._connection.copy()
        sender = connection.get("sender")
        if sender is not None:
            connection["sender"] = AsyncBorrowedSender(sender)
        twin = AsyncQBittorrent.__new__(AsyncQBittorrent)
        twin._set_up(self._endpoint, self._credentials, self.strict, connection, beside=self.engine)
        return twin

    @classmethod
    def from_env(
        cls, prefix: str = "QBITTORRENT", **connection: Unpack[AsyncConnectOptions]
    ) -> Self:
        """A client for what the environment names.

        `QBITTORRENT_URL` is needed; `QBITTORRENT_USERNAME`, `QBITTORRENT_PASSWORD` and
        `QBITTORRENT_API_KEY` are not. With `_FILE` at its end a variable names a file that holds
        the value, as containers get their secrets.

        Args:
            prefix: What the variables begin with.
            connection: How to talk to the server: see `AsyncConnectOptions`.

        Raises:
            InvalidArgument: The address is missing, or a file cannot be read.

        Example:
            ```python
            async with AsyncQBittorrent.from_env() as qb:
                print(await qb.app.version())
            ```
        """
        found = from_environment(
            prefix,
            ("url", "username", "password", "api_key"),
            example="http://nas:8080",
        )
        return cls(
            found["url"],
            username=found.get("username"),
            password=found.get("password"),
            api_key=found.get("api_key"),
            **connection,
        )

    def track(
        self,
        interval: float | None = None,
        *,
        queue_size: int = 10_000,
        patience: float | None = None,
        clock: AsyncClock | None = None,
    ) -> AsyncLiveState:
        """Follow the server: all of its state, always complete and typed, with every change.

        It polls `sync/maindata` in a session of its own, because two readers in one session disturb
        each other. Avoid adding magnet links of hybrid torrents meanwhile: when their metadata
        arrives, servers from 4.6 on may crash.

        Args:
            interval: Seconds between two polls; the server's own refresh interval (1.5 s) if None.
            queue_size: Changes that a slow consumer may be behind before it gets a `Resync`.
            patience: Seconds without an answer until the error is raised; None never gives up.
            clock: For tests.

        Example:
            ```python
            async with qb.track() as state:
                done = await state.wait_for(hash, "complete", timeout=3600)
                async for change in state:
                    print(change.kind)
            ```
        """
        from ...following._async.live_state import AsyncLiveState

        return AsyncLiveState(
            self,
            interval,
            connect_twin=self._twin,
            queue_size=queue_size,
            patience=patience,
            clock=clock,
        )

    def track_peers(
        self,
        hash: str | Hashed,
        interval: float | None = None,
        *,
        queue_size: int = 10_000,
        patience: float | None = None,
        clock: AsyncClock | None = None,
    ) -> AsyncPeersState:
        """Follow the peers of one torrent: always complete and typed.

        A session holds the peers of one torrent only, so each poll asks for all of them.

        Args:
            hash: The torrent: its hash, or an object that has one.
            interval: Seconds between two polls; 1.5 if None.
            queue_size: Changes that a slow consumer may be behind before it gets a `Resync`.
            patience: Seconds without an answer until the error is raised; None never gives up.
            clock: For tests.
        """
        from ...following._async.peers_state import AsyncPeersState

        return AsyncPeersState(
            self, hash, interval, queue_size=queue_size, patience=patience, clock=clock
        )

    @cached_property
    def torrents(self) -> AsyncTorrents:
        """Torrents with their files, trackers, categories and tags."""
        from ...torrents._async.listing import AsyncTorrents

        return AsyncTorrents(self.engine)

    def trackers(self, hash: str | Hashed) -> AsyncTrackers:
        """The trackers of a torrent, by tier.

        Args:
            hash: The torrent: its hash, or an object that has one.
        """
        from ...torrents._async.trackers import AsyncTrackers

        return AsyncTrackers(self.engine, hash)

    @cached_property
    def limits(self) -> AsyncLimits:
        """Speed limits in bytes per second, of the server and of torrents."""
        from ...settings._async.limits import AsyncLimits

        return AsyncLimits(self)

    @cached_property
    def rss(self) -> AsyncRss:
        """Feeds, articles and download rules."""
        from ...feeds._async.feeding import AsyncRss

        return AsyncRss(self.engine)

    @cached_property
    def search(self) -> AsyncSearch:
        """Searches with the server's plugins. (Since server 4.1.4.)"""
        from ...searching._async.searching import AsyncSearch

        return AsyncSearch(self.engine)

    @cached_property
    def torrentcreator(self) -> AsyncTorrentcreator:
        """Making .torrent files on the server. (Since server 5.0.0.)"""
        from ...files._async.creating import AsyncTorrentcreator

        return AsyncTorrentcreator(self.engine)

    async def _leave(self) -> None:
        await session.log_out(self.engine, self.auth.with_raw.logout)

    async def _ask_release(self) -> ServerVersion:
        release = await self.app.version()
        api = await self.app.webapi_version()
        return reported(self.releases, "app_version", release, api)
