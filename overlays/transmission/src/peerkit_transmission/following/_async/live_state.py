"""The torrents of a server, kept up to date by polling for what is recently active."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, get_args, overload

from peerkit_core.bittorrent._async.live_torrents import AsyncLiveTorrents, Named
from peerkit_core.bittorrent.changes import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_core.bittorrent.until import Until, read_until
from peerkit_core.codec.unset import is_set
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import InvalidArgument

from ..._generated.client import AsyncClient
from ..._generated.models import Torrent
from ...client.link import Link
from ...torrents.fields import DEFAULT_FIELDS, listed_fields
from ...torrents.hashed import by_hash
from ...torrents.states import FIELDS, reached
from ..changes import Change, ChangeKind
from ..merging import TorrentStates

if TYPE_CHECKING:
    from ... import models as m

__all__ = ["AsyncLiveState"]

_DEFAULT_INTERVAL = 2.0

_LONGEST_GAP = 55.0
"""Seconds after which changes may be lost: a server tells those of its last 60 whole seconds."""

_LOOKS_AFTER_RESTART = 4
"""Looks, half a second apart, until a torrent that is missing after a restart is believed gone."""


class AsyncLiveState(AsyncLiveTorrents[AsyncClient, Change, Torrent]):
    """The torrents of a server, and what changes.

    Entering it reads all torrents, so the state is complete from the beginning; then it polls in
    the background. Any number of consumers share the one poller.

    Each further poll asks only for what was active within the last minute, and for everything where
    that could miss something: after a failed poll, more than 55 seconds after the last one, after a
    restart or a new session of the server, and every `resync` seconds. Torrents are told apart by
    hash, so a restart, which numbers them anew, is no change.

    While the server does not answer, or another program does in its place, it is asked again with
    growing pauses, and `offline` and `online` are reported. Other errors, and five answers in a row
    that cannot be read, end the state and are raised to everybody who iterates or waits.

    Args:
        client: The client of the server.
        link: What is known of the server.
        interval: Seconds between two polls; 2 by default.
        fields: What is followed and compared. What tells how far a torrent is, is there as well.
        resync: Seconds between two polls for everything: servers leave some changes out of what
            they call recently active (4.1.0-beta.2 new labels and queue positions).
        queue_size: Changes that may wait for each consumer; beyond them it gets one `Resync`.
        patience: Seconds without an answer until the error ends the state; None never gives up.
        clock: For tests.

    Raises:
        InvalidArgument: `interval` is not more than 0.

    Example:
        ```python
        async with tr.track(interval=1) as state:
            print(len(state.torrents), "torrents")
            async for change in state:
                if change.kind == "updated" and "status" in change.fields:
                    print(change.after.name, change.before.status, "→", change.after.status)
        ```
    """

    def __init__(
        self,
        client: AsyncClient,
        link: Link,
        interval: float | None = None,
        *,
        fields: m.TorrentField | str | Iterable[m.TorrentField | str] = DEFAULT_FIELDS,
        resync: float = 60.0,
        queue_size: int = 10_000,
        patience: float | None = None,
        clock: AsyncClock | None = None,
    ) -> None:
        super().__init__(
            client,
            interval,
            kinds=get_args(ChangeKind),
            connect_twin=None,
            queue_size=queue_size,
            patience=patience,
            clock=clock,
        )
        compared = listed_fields(fields)
        self._fields = listed_fields(compared, *FIELDS)
        self._link = link
        self._resync = resync
        self._states = TorrentStates(compared)
        self._session: str | None = None
        self._last: float | None = None
        self._last_full = 0.0
        self.resyncs = 0
        """How often everything was read, the first time included."""

    @property
    def torrents(self) -> Mapping[str, Torrent]:
        """All torrents by hash, as of the last poll. A torrent in it never changes by itself."""
        return self._states.torrents

    @overload
    def on(
        self, kind: Literal["added"], callback: Callable[[TorrentAdded[Torrent]], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["removed"], callback: Callable[[TorrentRemoved[Torrent]], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["updated"], callback: Callable[[TorrentUpdated[Torrent]], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(self, kind: ChangeKind, callback: Callable[[Change], object]) -> Callable[[], None]: ...
    def on(self, kind: ChangeKind, callback: Callable[..., object]) -> Callable[[], None]:
        """Call a plain function for each change of one kind.

        It is called by the poller, so it should be quick; an error in it is logged.

        Args:
            kind: The kind of change.
            callback: Gets the change.

        Returns:
            A function that ends it.

        Raises:
            InvalidArgument: There is no such kind.

        Example:
            ```python
            state.on("added", lambda change: print("new:", change.after.name))
            ```
        """
        if kind not in get_args(ChangeKind):
            raise InvalidArgument("kind", f"is none of {', '.join(get_args(ChangeKind))}")
        return self._register(kind, callback)

    async def wait_for(
        self,
        torrent: Named,
        until: Until | Callable[[Torrent], bool] = "complete",
        *,
        timeout: float | None = 60.0,
    ) -> Torrent:
        """Wait until a torrent is as far as wanted. It need not be there yet.

        Args:
            torrent: Its hash, or an object that has one.
            until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`, or a function that gets
                the torrent and says whether to stop.
            timeout: Seconds; None waits without end.

        Returns:
            The torrent.

        Raises:
            TorrentFailed: It has an error, and one of the four words was waited for.
            TorrentGone: It was there and was removed.
            WaitTimeout: It is not that far in time; `last` has the last state.
            PeerkitError: The live state has ended.

        Example:
            ```python
            done = await state.wait_for(hash, "complete", timeout=3600)
            await state.wait_for(hash, lambda t: t.upload_ratio >= 2, timeout=None)
            ```
        """
        return await self._wait_for(torrent, until, timeout)

    async def wait_all(
        self,
        torrents: Iterable[Named],
        until: Until | Callable[[Torrent], bool] = "complete",
        *,
        timeout: float | None = 60.0,
    ) -> dict[str, Torrent]:
        """Wait until each of several torrents has been as far as wanted.

        Args:
            torrents: Their hashes, or objects that have one.
            until: As in `wait_for`.
            timeout: Seconds for all of them together.

        Returns:
            Each torrent as it was when it got there, by its hash.

        Raises:
            PeerkitError: As in `wait_for`; `last` of a `WaitTimeout` has those that are not there,
                or for a single torrent its last state.
        """
        return await self._wait_all(torrents, until, timeout)

    def _condition(self, until: Until | Callable[[Torrent], bool]) -> Callable[[Torrent], bool]:
        if callable(until):
            return until
        word = read_until(until, otherwise="; give a function for anything else")
        return lambda torrent: reached(torrent, word)

    async def _ask(self) -> Callable[[bool], Sequence[Change]]:
        now = self._clock.monotonic()
        await self._client.server_version()
        last, self._last = self._last, None
        session = self._link.session_id
        known = last is not None and now - last <= _LONGEST_GAP and session == self._session
        if known and now - self._last_full < self._resync:
            recent = await self._client.torrents.get(self._fields, ids="recently_active")
            if self._link.session_id == session:
                removed = recent.removed if is_set(recent.removed) else ()

                def update(tell: bool) -> Sequence[Change]:
                    self._last = now
                    return self._states.update(recent.torrents, removed, tell=tell)

                return update
            # The server was restarted, or has renewed its session: its numbers may be others.
            session = self._link.session_id
        result = await self._client.torrents.get(self._fields)
        if self._session not in (None, session):
            result = await self._grown(result)

        def replace(tell: bool) -> Sequence[Change]:
            self.resyncs += 1
            # If the session changes meanwhile, the next poll finds another one and reads all again.
            self._session, self._last, self._last_full = session, now, now
            return self._states.replace(result.torrents, tell=tell)

        return replace

    async def _grown(self, result: m.TorrentGetResult) -> m.TorrentGetResult:
        """After a restart: 3.00 answers before it has read its torrents."""
        for _ in range(_LOOKS_AFTER_RESTART):
            there = {hash for hash, _ in by_hash(result.torrents)}
            if self.torrents.keys() <= there:
                break
            await self._clock.sleep(0.5)
            result = await self._client.torrents.get(self._fields)
        return result

    def _server_interval(self) -> float:
        return _DEFAULT_INTERVAL
