"""The state of a whole server, kept up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, get_args, overload

from peerkit_core.bittorrent._async.live_torrents import AsyncLiveTorrents, Named
from peerkit_core.bittorrent.changes import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_core.codec.unset import is_set, value_or
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import InvalidArgument

from ..._generated.client import AsyncClient
from ..._generated.models import Category, ServerState
from ..answers import read_answer
from ..changes import Change, ChangeKind, TorrentMoved
from ..merging import MainState
from ..tracked import Condition, TrackedTorrent, condition

__all__ = ["AsyncLiveState"]

_DEFAULT_INTERVAL = 1500
_LONGEST = 1_000_000  # no number is too large to be divided


class AsyncLiveState(AsyncLiveTorrents[AsyncClient, Change, TrackedTorrent]):
    """All torrents, categories, tags and trackers of a server, and what changes.

    Entering it polls once, so the state is complete from the beginning; then it polls in the
    background. Any number of consumers share the one poller.

    After a poll that failed, timed out or was cut off, the next one asks for everything, and the
    changes are found by comparing: none is lost and none comes twice, also over a new login or a
    restart of the server. While the server does not answer, or another program does in its place,
    it is asked again with growing pauses, and `offline` and `online` are reported. Other errors,
    and five answers in a row that cannot be read, end the state and are raised to everybody who
    iterates or waits.

    Servers since 4.6 can crash when a hybrid torrent, added as a magnet link that has only its v1
    hash, gets its metadata while any session is polled. Add such torrents as files, or with both
    hashes in the link.

    Args:
        client: The client whose server is followed.
        interval: Seconds between polls; by default what the server refreshes at (1.5).
        connect_twin: Makes a second client with a session of its own, since the server remembers
            what it told for each session. Users of one API key share a session; that is safe here,
            but several states with one key get full answers each time. Without it `client` is used,
            and every poll asks for everything.
        queue_size: Changes that may wait for each consumer; beyond them it gets one `Resync`.
        patience: Seconds without an answer until the error ends the state; None never gives up.
        clock: For tests.

    Example:
        ```python
        async with qb.track() as state:
            for torrent in state.torrents.values():
                print(torrent.name, torrent.progress)
            async for change in state:
                if change.kind == "updated" and "state" in change.fields:
                    print(change.after.name, change.before.state, "→", change.after.state)
        ```
    """

    def __init__(
        self,
        client: AsyncClient,
        interval: float | None = None,
        *,
        connect_twin: Callable[[], AsyncClient] | None = None,
        queue_size: int = 10_000,
        patience: float | None = None,
        clock: AsyncClock | None = None,
    ) -> None:
        super().__init__(
            client,
            interval,
            kinds=get_args(ChangeKind),
            connect_twin=connect_twin,
            queue_size=queue_size,
            patience=patience,
            clock=clock,
        )
        self._main = MainState()
        self._rid = 0

    @property
    def torrents(self) -> Mapping[str, TrackedTorrent]:
        """All torrents by ID, as of the last poll. A torrent in it never changes by itself."""
        return self._main.torrents

    @property
    def categories(self) -> Mapping[str, Category]:
        """All categories by name."""
        return self._main.categories

    @property
    def tags(self) -> frozenset[str]:
        """All tags. (Server 4.2.0 or later.)"""
        return self._main.tags

    @property
    def trackers(self) -> Mapping[str, Sequence[str]]:
        """IDs of torrents by announce URL. (Server 4.3.0 or later.)"""
        return self._main.trackers

    @property
    def server_state(self) -> ServerState:
        """Speeds, totals and settings of the whole server."""
        return self._main.server_state

    def find(self, hash: str) -> TrackedTorrent | None:
        """A torrent by its ID or an info-hash; None for one that is not there.

        Args:
            hash: Its ID or info-hash; also the ID that it had before its metadata came.
        """
        return self._main.find(hash)

    @overload
    def on(
        self, kind: Literal["added"], callback: Callable[[TorrentAdded[TrackedTorrent]], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["removed"], callback: Callable[[TorrentRemoved[TrackedTorrent]], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["updated"], callback: Callable[[TorrentUpdated[TrackedTorrent]], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["moved_id"], callback: Callable[[TorrentMoved], object]
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

        Example:
            ```python
            state.on("added", lambda change: print("new:", change.after.name))
            ```
        """
        if kind not in get_args(ChangeKind):
            raise InvalidArgument("kind", f"is none of {', '.join(get_args(ChangeKind))}")
        return self._register(kind, callback)

    async def wait_for(
        self, torrent: Named, until: Condition = "complete", *, timeout: float | None = 60.0
    ) -> TrackedTorrent:
        """Wait until a torrent is as far as wanted. It need not be there yet.

        Args:
            torrent: Its ID, an info-hash, or an object that has one; a change of its ID is followed.
            until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`, a state such as
                `"stalledUP"`, or a function that gets the torrent and says whether to stop.
            timeout: Seconds; None waits without end.

        Returns:
            The torrent.

        Raises:
            TorrentFailed: It went into an error state, and one of the four words was waited for.
            TorrentGone: It was there and was removed.
            WaitTimeout: It is not that far in time; `last` has the last state.
            PeerkitError: The live state has ended.

        Example:
            ```python
            torrent = await state.wait_for(hash, "complete", timeout=3600)
            await state.wait_for(hash, lambda t: t.ratio >= 2, timeout=None)
            ```
        """
        return await self._wait_for(torrent, until, timeout)

    async def wait_all(
        self,
        torrents: Iterable[Named],
        until: Condition = "complete",
        *,
        timeout: float | None = 60.0,
    ) -> dict[str, TrackedTorrent]:
        """Wait until each of several torrents has been as far as wanted.

        Args:
            torrents: Their IDs or info-hashes, or objects that have one.
            until: As in `wait_for`.
            timeout: Seconds for all of them together.

        Returns:
            Each torrent as it was when it got there, by the hash that was given.

        Raises:
            PeerkitError: As in `wait_for`; `last` of a `WaitTimeout` has those that are not there,
                or for a single torrent its last state.
        """
        return await self._wait_all(torrents, until, timeout)

    def _condition(self, until: Condition) -> Callable[[TrackedTorrent], bool]:
        return condition(until)

    async def _ask(self) -> Callable[[bool], Sequence[Change]]:
        # Unless the answer arrives and is merged, the next poll asks for everything: up to 5.2 a
        # server that is sent the same number again leaves out fields of a lost answer.
        rid, self._rid = self._rid, 0
        raw = await self._client.sync.with_raw.maindata(rid=rid)
        answer = read_answer(raw.content, full=rid == 0) if raw.status == 200 else None
        if answer is None:
            answer = raw.parse()

        def merge(tell: bool) -> Sequence[Change]:
            changes = self._main.apply(answer, tell=tell)
            if self._connect_twin is not None and self._main.complete:
                # An answer without its number is no base for the next one: that asks for everything.
                self._rid = value_or(answer.rid, 0)
            return changes

        return merge

    def _incomplete(self) -> bool:
        # A full answer makes it complete, so there is one more poll at most.
        return not self._main.complete

    def _server_interval(self) -> float:
        given = self._main.server_state.refresh_interval
        wish = given if is_set(given) and given > 0 else _DEFAULT_INTERVAL
        return min(wish, _LONGEST) / 1000
