"""From one poller to several consumers, each at its own pace."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from threading import Lock
from types import TracebackType
from typing import Generic, Self, TypeVar
from weakref import ref

from ...concurrency._async.primitives import AsyncEvent
from ...errors import InvalidArgument
from ..changes import Resync

__all__ = ["AsyncChanges", "AsyncFanout"]

C = TypeVar("C")


class AsyncChanges(Generic[C]):
    """What one consumer has not taken yet; iterate over it as often as you like.

    At most `limit` changes wait. If the consumer is slower than the server they are all replaced by
    one `Resync`: look at the state again, and go on.

    It gets no more when it is closed, or when nothing refers to it any longer.

    Example:
        ```python
        changes = state.subscribe()
        show(state.torrents)
        async for change in changes:
            ...
        ```
    """

    __slots__ = ("__weakref__", "_behind", "_bell", "_error", "_limit", "_lock", "_over", "_queue")

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._queue: deque[C | Resync] = deque()
        self._behind = False
        self._over = False
        self._error: BaseException | None = None
        self._lock = Lock()
        self._bell = AsyncEvent()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> C | Resync:
        while True:
            change = self._next()
            if change is not None:
                return change
            await self._bell.wait()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def waiting(self) -> list[C | Resync]:
        """Take what is there, without waiting."""
        with self._lock:
            changes = list(self._queue)
            self._queue.clear()
            self._behind = False
        return changes

    def close(self) -> None:
        """Want no more changes; what waits is dropped."""
        with self._lock:
            self._queue.clear()
        self.end(None)

    @property
    def listening(self) -> bool:
        """Whether a change would reach it; for the poller."""
        return not (self._over or self._behind)

    def put(self, changes: Iterable[C]) -> None:
        """Add changes; for the poller."""
        with self._lock:
            if not self.listening:
                return
            self._queue.extend(changes)
            if len(self._queue) > self._limit:
                self._fall_behind()
            self._bell.set()

    def lose(self) -> None:
        """Replace what waits by a `Resync`; for the poller."""
        with self._lock:
            if self.listening:
                self._fall_behind()

    def end(self, error: BaseException | None) -> None:
        """Say that no more will come; for the poller."""
        with self._lock:
            if not self._over:
                self._over, self._error = True, error
            self._bell.set()

    def forked(self, error: BaseException) -> None:
        """The same in a child, where the parent's lock and bell may be held for ever."""
        self._lock, self._bell = Lock(), AsyncEvent()
        self.end(error)

    def _fall_behind(self) -> None:
        self._queue.clear()
        self._queue.append(Resync())
        self._behind = True
        self._bell.set()

    def _next(self) -> C | Resync | None:
        with self._lock:
            if self._queue:
                self._behind = False
                return self._queue.popleft()
            if self._over:
                if self._error is not None:
                    raise self._error
                raise StopAsyncIteration
            self._bell.clear()
            return None


class AsyncFanout(Generic[C]):
    """The consumers of one poller.

    Args:
        limit: Changes that may wait for each consumer.
    """

    def __init__(self, limit: int) -> None:
        if limit < 1:
            raise InvalidArgument("queue_size", "must be at least 1")
        self._limit = limit
        self._over = False
        self._error: BaseException | None = None
        self._lock = Lock()
        self._consumers: list[ref[AsyncChanges[C]]] = []

    @property
    def listening(self) -> bool:
        """Whether a change would reach anybody."""
        return any(consumer.listening for consumer in self._present())

    def subscribe(self) -> AsyncChanges[C]:
        """A new consumer, who gets what comes from now on."""
        changes: AsyncChanges[C] = AsyncChanges(self._limit)
        with self._lock:
            if self._over:
                changes.end(self._error)
            else:
                self._consumers.append(ref(changes))
        return changes

    def put(self, changes: Iterable[C]) -> None:
        """Give changes to everybody."""
        for consumer in self._present():
            consumer.put(changes)

    def lose(self) -> None:
        """Tell everybody who listens to look at the state again."""
        for consumer in self._present():
            consumer.lose()

    def end(self, error: BaseException | None) -> None:
        """Say to everybody that no more will come, and why."""
        with self._lock:
            if self._over:
                return
            self._over, self._error = True, error
        for consumer in self._present():
            consumer.end(error)

    def forked(self, error: BaseException) -> None:
        """The same in a child."""
        self._lock = Lock()
        for consumer in self._present():
            consumer.forked(error)
        self.end(error)

    def _present(self) -> list[AsyncChanges[C]]:
        with self._lock:
            found = [consumer for known in self._consumers if (consumer := known())]
            if len(found) < len(self._consumers):
                self._consumers = [ref(consumer) for consumer in found]
        return found
