# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/fanout.py. Do not edit.
"""From one poller to several consumers, each at its own pace."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from threading import Lock
from types import TracebackType
from typing import Generic, Self, TypeVar
from weakref import ref

from peerkit_core._sync.primitives import Event
from peerkit_core.errors import InvalidArgument

from ..changes import Resync

__all__ = ["Changes", "Fanout"]

C = TypeVar("C")


class Changes(Generic[C]):
    """What one consumer has not taken yet; iterate over it as often as you like.

    At most `limit` changes wait. If the consumer is slower than the server they are all replaced by
    one `Resync`: look at the tracker's state again, and go on.

    It gets no more when it is closed, or when nothing refers to it any longer.

    Example:
        ```python
        changes = tracker.subscribe()
        show(tracker.torrents)
        for change in changes:
            ...
        ```
    """

    __slots__ = ("__weakref__", "_behind", "_bell", "_error", "_events", "_limit", "_lock", "_over", "_resolve")  # fmt: skip

    def __init__(self, resolve: Callable[[object], C | None], limit: int) -> None:
        self._resolve = resolve
        self._limit = limit
        self._events: deque[object] = deque()
        self._behind = False
        self._over = False
        self._error: BaseException | None = None
        self._lock = Lock()
        self._bell = Event()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> C:
        while True:
            change = self._next()
            if change is not None:
                return change
            self._bell.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def waiting(self) -> list[C]:
        """Take what is there, without waiting."""
        changes: list[C] = []
        with self._lock:
            while (change := self._take()) is not None:
                changes.append(change)
        return changes

    def close(self) -> None:
        """Want no more changes; what waits is dropped."""
        with self._lock:
            self._events.clear()
        self.end(None)

    def put(self, events: Iterable[object]) -> None:
        """Add changes; for the poller."""
        with self._lock:
            if self._over or self._behind:
                return
            self._events.extend(events)
            if len(self._events) > self._limit:
                self._events.clear()
                self._events.append(Resync())
                self._behind = True
            self._bell.set()

    def end(self, error: BaseException | None) -> None:
        """Say that no more will come; for the poller."""
        with self._lock:
            if not self._over:
                self._over, self._error = True, error
            self._bell.set()

    def _next(self) -> C | None:
        with self._lock:
            change = self._take()
            if change is not None:
                return change
            if self._over:
                if self._error is not None:
                    raise self._error
                raise StopIteration
            self._bell.clear()
            return None

    def _take(self) -> C | None:
        while self._events:
            event = self._events.popleft()
            if isinstance(event, Resync):
                self._behind = False
            change = self._resolve(event)
            if change is not None:
                return change
        return None


class Fanout(Generic[C]):
    """The consumers of one poller.

    Args:
        resolve: Makes the change of an event when a consumer takes it.
        limit: Changes that may wait for each consumer.
    """

    def __init__(self, resolve: Callable[[object], C | None], limit: int) -> None:
        if limit < 1:
            raise InvalidArgument("queue_size", "must be at least 1")
        self._resolve = resolve
        self._limit = limit
        self._over = False
        self._error: BaseException | None = None
        self._lock = Lock()
        self._consumers: list[ref[Changes[C]]] = []

    def subscribe(self) -> Changes[C]:
        """A new consumer, who gets what comes from now on."""
        changes = Changes(self._resolve, self._limit)
        with self._lock:
            if self._over:
                changes.end(self._error)
            else:
                self._consumers.append(ref(changes))
        return changes

    def put(self, events: Iterable[object]) -> None:
        """Give changes to everybody."""
        for consumer in self._present():
            consumer.put(events)

    def end(self, error: BaseException | None) -> None:
        """Say to everybody that no more will come, and why."""
        with self._lock:
            if self._over:
                return
            self._over, self._error = True, error
        for consumer in self._present():
            consumer.end(error)

    def _present(self) -> list[Changes[C]]:
        with self._lock:
            found = [consumer for known in self._consumers if (consumer := known())]
            if len(found) < len(self._consumers):
                self._consumers = [ref(consumer) for consumer in found]
        return found
