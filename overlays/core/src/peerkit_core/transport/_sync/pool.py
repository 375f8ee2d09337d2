# Hand-written pair
"""The sync side of `_async/pool.py`, for threads; see there."""

from __future__ import annotations

from collections import deque
from threading import Event, Lock
from time import monotonic
from typing import Generic, TypeVar

from ...concurrency.forking import forked_with
from ...errors import ClientClosed
from ..pooled import EXPIRY, Pooled

__all__ = ["Pool"]

C = TypeVar("C", bound=Pooled)


class _Waiter(Generic[C]):
    """A thread that waits for its turn."""

    __slots__ = ("closed", "connection", "generation", "turn")

    def __init__(self, generation: int) -> None:
        self.turn = Event()
        self.generation = generation
        self.connection: C | None = None
        self.closed = False


class Pool(Generic[C]):
    """Hands out connections: the warmest first, at most `limit`, to whoever waits longest.

    Args:
        limit: Connections at once.

    Attributes:
        generation: Goes up when all connections are forgotten: after a fork and when the pool is
            closed.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.generation = 0
        self._lock = Lock()
        self._idle: list[C] = []
        self._count = 0
        self._waiters: deque[_Waiter[C]] = deque()
        self._abandoned: list[list[C]] = []
        forked_with(self, type(self)._forked)

    def take(self, timeout: float) -> tuple[C | None, int]:
        """A connection, or None and the right to open one; and the generation it belongs to.

        Args:
            timeout: Seconds to wait for one.

        Raises:
            TimeoutError: All were busy for so long.
            ClientClosed: The pool was closed meanwhile.
        """
        while True:
            with self._lock:
                if not self._idle:
                    if self._count < self.limit:
                        self._count += 1
                        return None, self.generation
                    waiter = _Waiter[C](self.generation)
                    self._waiters.append(waiter)
                    break
                connection = self._idle.pop()
            if monotonic() - connection.idle_since < EXPIRY and connection.is_idle:
                return connection, connection.generation
            connection.abort()
            self._pass_on(None, connection.generation)
        given = self._wait(waiter, timeout)
        if given is not None and not given.is_idle:
            # It ended between its last call and now.
            given.abort()
            given = None
        return given, waiter.generation

    def _wait(self, waiter: _Waiter[C], timeout: float) -> C | None:
        come = False
        try:
            come = waiter.turn.wait(timeout)
        finally:
            if not come:
                self._give_up(waiter)
        if waiter.closed:
            raise ClientClosed
        if not come:
            raise TimeoutError
        return waiter.connection

    def _give_up(self, waiter: _Waiter[C]) -> None:
        with self._lock:
            if not waiter.turn.is_set():
                self._waiters.remove(waiter)
                return
        # Its turn had come in the same moment: somebody else takes it.
        if not waiter.closed:
            self._pass_on(waiter.connection, waiter.generation)

    def give_back(self, connection: C) -> None:
        """Take a connection back that can be used again."""
        connection.idle_since = monotonic()
        self._pass_on(connection, connection.generation)

    def drop(self, generation: int) -> None:
        """A connection is closed, or was never opened: its place is free."""
        self._pass_on(None, generation)

    def close(self) -> None:
        """Close idle connections; those in use are closed when they are given back."""
        with self._lock:
            self.generation += 1
            idle, self._idle, self._count = self._idle, [], 0
            waiters, self._waiters = self._waiters, deque()
        for connection in idle:
            connection.abort()
        for waiter in waiters:
            waiter.closed = True
            waiter.turn.set()

    def _forked(self) -> None:
        """Forget every connection without touching it: they are the parent's."""
        # Another thread of the parent may have held the lock, which nobody would release here.
        self._lock = Lock()
        self._abandoned.append(self._idle)
        self.generation += 1
        self._idle, self._count = [], 0
        self._waiters = deque()

    def _pass_on(self, connection: C | None, generation: int) -> None:
        late: C | None = None
        with self._lock:
            if generation != self.generation:
                late = connection
            elif self._waiters:
                waiter = self._waiters.popleft()
                waiter.connection = connection
                waiter.turn.set()
            elif connection is None:
                self._count -= 1
            else:
                self._idle.append(connection)
                if connection.idle_since - self._idle[0].idle_since > EXPIRY:
                    late = self._idle.pop(0)
                    self._count -= 1
        if late is not None:
            late.abort()
