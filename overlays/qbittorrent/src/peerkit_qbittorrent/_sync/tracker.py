# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/tracker.py. Do not edit.
"""The state of a whole server, kept up to date."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, get_args, overload

from peerkit_core.errors import InvalidArgument

from .._generated.client import Client
from .._generated.models import Category, ServerState
from ..changes import (
    Change,
    ChangeKind,
    ConnectionChanged,
    TorrentAdded,
    TorrentGone,
    TorrentMoved,
    TorrentRemoved,
    TorrentUpdated,
)
from ..merging import MainState
from ..tracked import Condition, TrackedTorrent, condition
from .following import Follower
from .pacing import Pacer

__all__ = ["Tracker"]


class Tracker(Follower[Change]):
    """All torrents, categories, tags and trackers of a server, and what changes.

    Entering it polls once, so the state is complete from the beginning; then it polls in the
    background. Any number of consumers share the one poller.

    After a poll that failed, timed out or was cut off, the next one asks for everything, and the
    changes are found by comparing: none is lost and none comes twice, also over a new login or a
    restart of the server. While the server does not answer, the tracker tries again with growing
    pauses, and reports `offline` and `online`. Other errors end it and are raised to everybody who
    iterates or waits.

    Servers since 4.6 can crash when a hybrid torrent, added as a magnet link that has only its v1
    hash, gets its metadata while any session is polled. Add such torrents as files, or with both
    hashes in the link.

    Args:
        client: The client whose server is tracked.
        interval: Seconds between polls; by default what the server refreshes at (1.5).
        connect_twin: Makes a second client with a session of its own, since the server remembers
            what it told for each session. Users of one API key share a session; that is safe here,
            but several trackers with one key get full answers each time. Without it `client` is
            used, and every poll asks for everything.
        queue_size: Changes that may wait for each consumer; beyond them it gets one `Resync`.
        pacer: For tests.

    Example:
        ```python
        with qb.track() as tracker:
            for torrent in tracker.torrents.values():
                print(torrent.name, torrent.progress)
            for change in tracker:
                if change.kind == "updated" and "state" in change.fields:
                    print(change.new.name, change.old.state, "→", change.new.state)
        ```
    """

    def __init__(
        self,
        client: Client,
        interval: float | None = None,
        *,
        connect_twin: Callable[[], Client] | None = None,
        queue_size: int = 10_000,
        pacer: Pacer | None = None,
    ) -> None:
        super().__init__(
            client,
            interval,
            kinds=get_args(ChangeKind),
            connect_twin=connect_twin,
            queue_size=queue_size,
            pacer=pacer,
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
        """A torrent by its ID or an info-hash; also by the ID it had before its metadata came."""
        return self._main.find(hash)

    @overload
    def on(
        self, kind: Literal["added"], callback: Callable[[TorrentAdded], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["removed"], callback: Callable[[TorrentRemoved], object]
    ) -> Callable[[], None]: ...
    @overload
    def on(
        self, kind: Literal["updated"], callback: Callable[[TorrentUpdated], object]
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
            tracker.on("added", lambda change: print("new:", change.new.name))
            ```
        """
        if kind not in get_args(ChangeKind):
            raise InvalidArgument("kind", f"is none of {', '.join(get_args(ChangeKind))}")
        return self._register(kind, callback)

    def wait_for(
        self, hash: str, until: Condition = "complete", *, timeout: float | None = 60.0
    ) -> TrackedTorrent:
        """Wait until a torrent is as far as wanted. It need not be there yet.

        Args:
            hash: Its ID or an info-hash; a change of its ID is followed.
            until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`, a state such as
                `"stalledUP"`, or a function that gets the torrent and says whether to stop.
            timeout: Seconds; None waits without end.

        Returns:
            The torrent.

        Raises:
            TorrentFailed: It went into an error state, and one of the four words was waited for.
            TorrentGone: It was there and was removed.
            WaitTimeout: It is not that far in time; `last` has the last state.
            PeerkitError: The tracker has ended.

        Example:
            ```python
            torrent = tracker.wait_for(hash, "complete", timeout=3600)
            tracker.wait_for(hash, lambda t: t.ratio >= 2, timeout=None)
            ```
        """
        return self.wait_all([hash], until, timeout=timeout)[hash]

    def wait_all(
        self, hashes: Iterable[str], until: Condition = "complete", *, timeout: float | None = 60.0
    ) -> dict[str, TrackedTorrent]:
        """Wait until each of several torrents has been as far as wanted.

        Args:
            hashes: Their IDs or info-hashes.
            until: As in `wait_for`.
            timeout: Seconds for all of them together.

        Returns:
            Each torrent as it was when it got there, by the hash that was given.

        Raises:
            PeerkitError: As in `wait_for`; `last` of a `WaitTimeout` has those that are not there,
                or for a single torrent its last state.
        """
        wanted = list(dict.fromkeys(hashes))
        done = condition(until)
        seen: dict[str, TrackedTorrent] = {}
        there: dict[str, TrackedTorrent] = {}

        def look() -> dict[str, TrackedTorrent] | None:
            for hash in wanted:
                if hash in there:
                    continue
                torrent = self._main.find(hash)
                if torrent is None:
                    if hash in seen:
                        raise TorrentGone(hash, seen[hash])
                    continue
                seen[hash] = torrent
                if done(torrent):
                    there[hash] = torrent
            if len(there) < len(wanted):
                return None
            return {hash: there[hash] for hash in wanted}

        def last() -> object:
            if len(wanted) == 1:
                return seen.get(wanted[0])
            return {hash: seen.get(hash) for hash in wanted if hash not in there}

        word = until if isinstance(until, str) else "as wanted"
        what = f"torrent {wanted[0]}" if len(wanted) == 1 else f"{len(wanted)} torrents"
        return self._until(look, timeout, f"{what} to be {word}", last)

    def _ask(self) -> Callable[[bool], Sequence[Change]]:
        # Unless the answer arrives and is merged, the next poll asks for everything: up to 5.2 a
        # server that is sent the same number again leaves out fields of a lost answer.
        rid, self._rid = self._rid, 0
        answer = self._client.sync.maindata(rid=rid)

        def merge(tell: bool) -> Sequence[Change]:
            changes = self._main.apply(answer, tell=tell)
            if self._connect_twin is not None and self._main.complete:
                self._rid = answer.rid
            return changes

        return merge

    def _incomplete(self) -> bool:
        # A full answer makes it complete, so there is one more poll at most.
        return not self._main.complete

    def _report(self, change: ConnectionChanged) -> None:
        self._publish([change])

    def _server_interval(self) -> float:
        given = self._main.server_state.refresh_interval
        return given / 1000 if given else super()._server_interval()
