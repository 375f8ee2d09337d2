"""The client of a Transmission server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self, Unpack

from peerkit_core.bittorrent.refs import TorrentRef
from peerkit_core.call.credentials import given_user
from peerkit_core.call.environment import from_environment
from peerkit_core.call.open_call import open_calls
from peerkit_core.call.versions import ServerVersion
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.engine._async.connect import AsyncConnectOptions, connect
from peerkit_core.errors import PeerkitError

from ..._generated.client import AsyncClient
from ..._generated.models import SessionField, TorrentField
from ..._generated.releases import RELEASES, VALUES
from ...adding._async import adding
from ...rpc.channel import TransmissionChannel
from ...torrents._async import listing, renaming, verbs
from ...torrents.fields import DEFAULT_FIELDS
from ..address import read_address
from ..auth import TransmissionAuth
from ..link import Dialect, Link
from ..server_info import ServerInfo

if TYPE_CHECKING:
    from ... import models as m
    from ...files._async.files import AsyncFiles
    from ...following._async.live_state import AsyncLiveState
    from ...settings._async.grouping import AsyncGroups
    from ...settings._async.limiting import AsyncLimits
    from ...settings._async.machine import AsyncSystem
    from ...settings._async.settings import AsyncSession
    from ...torrents._async.labelling import AsyncLabels
    from ...torrents._async.listing import AsyncTorrents
    from ...torrents._async.queueing import AsyncQueue
    from ...torrents._async.trackers import AsyncTrackers

__all__ = ["AsyncTransmission"]


class AsyncTransmission(AsyncClient):
    """A Transmission server, from 3.00 on.

    The dialect (JSON-RPC 2.0 or classic) and the release are found out with the first call. All
    names are the snake_case ones of JSON-RPC on every release.

    Args:
        url: Address of the server, for example `http://nas:9091`, or of its web interface; another
            path is taken as the RPC endpoint (`https://example.org/torrents/rpc`).
        username: For servers with authentication; may also stand in the URL.
        password: For servers with authentication.
        dialect: Use this dialect whatever the server prefers; None leaves it to the server.
        connection: How to talk to the server: see `AsyncConnectOptions`. Some malformed requests
            make a server never answer, so there is always a timeout.

    Raises:
        InvalidArgument: The URL or the credentials cannot be used.

    Example:
        ```python
        async with AsyncTransmission("http://nas:9091") as tr:
            for torrent in await tr.torrents.list():
                print(torrent.name, torrent.percent_done)
        ```
    """

    add = adding.add
    add_and_wait = adding.add_and_wait

    iter_torrents = listing.iter_torrents
    start = verbs.start
    stop = verbs.stop
    verify = verbs.verify
    move = verbs.move
    wait_moved = verbs.wait_moved
    rename = renaming.rename
    rename_path = renaming.rename_path
    remove = verbs.remove

    def __init__(
        self,
        url: str = "http://127.0.0.1:9091",
        *,
        username: str | None = None,
        password: str | None = None,
        dialect: Dialect | None = None,
        **connection: Unpack[AsyncConnectOptions],
    ) -> None:
        endpoint, path = read_address(url)
        self._link = Link(path=path, place=f"{endpoint.base_path}{path}", wanted=dialect)
        user = given_user(endpoint, username, password)
        fields = VALUES["TorrentField"] | VALUES["SessionField"]
        super().__init__(
            connect(
                self.service,
                endpoint,
                auth=TransmissionAuth(self._link, user),
                channel=TransmissionChannel(self._link, RELEASES, fields),
                **connection,
            )
        )

    @classmethod
    def from_env(
        cls, prefix: str = "TRANSMISSION", **connection: Unpack[AsyncConnectOptions]
    ) -> Self:
        """A client for what the environment names.

        `TRANSMISSION_URL` is needed; `TRANSMISSION_USERNAME` and `TRANSMISSION_PASSWORD` are not.
        With `_FILE` at its end a variable names a file that holds the value, as containers get their
        secrets.

        Args:
            prefix: What the variables begin with.
            connection: How to talk to the server: see `AsyncConnectOptions`.

        Raises:
            InvalidArgument: The address is missing, or a file cannot be read.

        Example:
            ```python
            async with AsyncTransmission.from_env() as tr:
                print(await tr.server_version())
            ```
        """
        found = from_environment(prefix, ("url", "username", "password"), example="http://nas:9091")
        return cls(
            found["url"],
            username=found.get("username"),
            password=found.get("password"),
            **connection,
        )

    async def _ask_release(self) -> ServerVersion:
        await self.engine.prepare()
        assert self._link.server is not None
        return self._link.server

    async def server_info(self) -> ServerInfo:
        """What the server is and has. Calls find it out by themselves, with the first one.

        Raises:
            LoginFailed: The server wants other credentials.
            Banned: The server refuses this address.
            ConnectionFailed: No answer came.
        """
        version = await self.server_version()
        assert self._link.dialect is not None
        return ServerInfo(
            version,
            self._link.dialect,
            frozenset(
                n for n, span in self.operations.items() if self.releases.has(version, *span)
            ),
            self._known(TorrentField, version),
            self._known(SessionField, version),
        )

    def _known(
        self, fields: type[TorrentField] | type[SessionField], server: ServerVersion
    ) -> frozenset[str]:
        spans = VALUES[fields.__name__]
        return frozenset(
            field.value
            for field in fields
            if self.releases.has(server, *spans.get(field.value, (None, None)))
        )

    @property
    def dialect(self) -> Dialect | None:
        """The dialect in use; None before the first call."""
        return self._link.dialect

    @cached_property
    def torrents(self) -> AsyncTorrents:
        """Read, add, change, start, stop, check, move, rename and remove torrents, call by call."""
        from ...torrents._async.listing import AsyncTorrents

        return AsyncTorrents(self.engine)

    @cached_property
    def session(self) -> AsyncSession:
        """Settings, statistics and shutdown of the daemon."""
        from ...settings._async.settings import AsyncSession

        return AsyncSession(self.engine)

    @cached_property
    def system(self) -> AsyncSystem:
        """Blocklist, reachability of the peer port, and free disk space."""
        from ...settings._async.machine import AsyncSystem

        return AsyncSystem(self.engine)

    @cached_property
    def queue(self) -> AsyncQueue:
        """Move torrents within the download and seed queues."""
        from ...torrents._async.queueing import AsyncQueue

        return AsyncQueue(self.engine)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Bandwidth groups, which share one speed limit among torrents (4.0.0 and later)."""
        from ...settings._async.grouping import AsyncGroups

        return AsyncGroups(self.engine)

    @cached_property
    def limits(self) -> AsyncLimits:
        """Speed limits in bytes per second, of the server and of torrents."""
        from ...settings._async.limiting import AsyncLimits

        return AsyncLimits(self.engine)

    @cached_property
    def labels(self) -> AsyncLabels:
        """Labels of torrents, added and removed."""
        from ...torrents._async.labelling import AsyncLabels

        return AsyncLabels(self.engine)

    def files(self, id: TorrentRef) -> AsyncFiles:
        """The files of a torrent.

        Args:
            id: The torrent: its hash, its number, or an object that has a hash.
        """
        from ...files._async.files import AsyncFiles

        return AsyncFiles(self.engine, id)

    def trackers(self, id: TorrentRef) -> AsyncTrackers:
        """The trackers of a torrent.

        Args:
            id: The torrent: its hash, its number, or an object that has a hash.
        """
        from ...torrents._async.trackers import AsyncTrackers

        return AsyncTrackers(self.engine, id)

    def track(
        self,
        interval: float | None = None,
        *,
        fields: m.TorrentField | str | Iterable[m.TorrentField | str] = DEFAULT_FIELDS,
        resync: float = 60.0,
        queue_size: int = 10_000,
        patience: float | None = None,
        clock: AsyncClock | None = None,
    ) -> AsyncLiveState:
        """Follow all torrents of the server: always complete and typed, with every change.

        Args:
            interval: Seconds between two polls; 2 if None.
            fields: What is followed. What tells how far a torrent is, is there as well.
            resync: Seconds between two polls for everything.
            queue_size: Changes that a slow consumer may be behind before it gets a `Resync`.
            patience: Seconds without an answer until the error is raised; None never gives up.
            clock: For tests.

        Example:
            ```python
            async with tr.track() as state:
                done = await state.wait_for(hash, "complete", timeout=3600)
                async for change in state:
                    print(change.kind)
            ```
        """
        from ...following._async.live_state import AsyncLiveState

        return AsyncLiveState(
            self,
            self._link,
            interval,
            fields=fields,
            resync=resync,
            queue_size=queue_size,
            patience=patience,
            clock=clock,
        )

    async def call_many(
        self, calls: Iterable[tuple[str, Mapping[str, object]]]
    ) -> list[Any | PeerkitError]:
        """Call many RPC methods at once: in JSON-RPC batches, or side by side in classic.

        Args:
            calls: For each call its method and its named parameters, in the spelling of JSON-RPC.
                None may rely on another one's effect.

        Returns:
            For each call its bare result, or its error as an object.

        Raises:
            InvalidArgument: There are no calls (some servers never answer an empty batch), or one
                cannot be sent.

        Example:
            ```python
            stats, session = await tr.call_many([("session_stats", {}), ("session_get", {})])
            ```
        """
        from peerkit_core.engine._async.many import call_many

        return await call_many(self.engine, open_calls(calls))
