# Hand-written pair
"""The connections to one server; `_sync/pool.py` is the same for threads."""

from __future__ import annotations

import asyncio
from collections import deque
from time import monotonic
from typing import Generic, TypeVar

from ...concurrency._async.primitives import leave
from ...concurrency.forking import forked_with
from ...errors import ClientClosed
from ..pooled import EXPIRY, Pooled

__all__ = ["AsyncPool"]

C = TypeVar("C", bound=Pooled)


class AsyncPool(Generic[C]):
    """Hands out connections: the warmest first, at most `limit`, to whoever waits longest.

    It opens none: who gets None opens a connection in the place that is now his, and gives that
    back or drops it.

    Args:
        limit: Connections at once.

    Attributes:
        generation: Goes up when all connections are forgotten: in another event loop, after a fork
            and when the pool is closed.
    """

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.generation = 0
        self._idle: list[C] = []
        self._count = 0
        self._waiters: deque[asyncio.Future[C | None]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._abandoned: list[list[C]] = []
        forked_with(self, type(self)._forked)

    async def take(self, timeout: float) -> tuple[C | None, int]:
        """A connection, or None and the right to open one; and the generation it belongs to.

        Args:
            timeout: Seconds to wait for one.

        Raises:
            TimeoutError: All were busy for so long.
            PeerkitError: The event loop of the others still runs.
            ClientClosed: The pool was closed meanwhile.
        """
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._move(loop)
        idle = self._idle
        while idle:
            connection = idle.pop()
            if monotonic() - connection.idle_since < EXPIRY and connection.is_idle:
                return connection, self.generation
            connection.abort()
            self._count -= 1
        generation = self.generation
        if self._count < self.limit:
            self._count += 1
            return None, generation
        given = await self._wait(loop, timeout, generation)
        if given is not None and not given.is_idle:
            # It ended between its last call and now.
            given.abort()
            given = None
        return given, generation

    async def _wait(
        self, loop: asyncio.AbstractEventLoop, timeout: float, generation: int
    ) -> C | None:
        waiter: asyncio.Future[C | None] = loop.create_future()
        self._waiters.append(waiter)
        timer = loop.call_later(timeout, _expire, waiter)
        try:
            return await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled() and waiter.exception() is None:
                # Its turn had come in the same moment: somebody else takes it.
                self._pass_on(waiter.result(), generation)
            raise
        finally:
            timer.cancel()
            if not waiter.done():
                waiter.cancel()

    def give_back(self, connection: C) -> None:
        """Take a connection back that can be used again."""
        connection.idle_since = monotonic()
        if connection.generation != self.generation:
            connection.abort()
        else:
            self._pass_on(connection, connection.generation)

    def drop(self, generation: int) -> None:
        """A connection is closed, or was never opened: its place is free."""
        self._pass_on(None, generation)

    def close(self) -> None:
        """Close idle connections; those in use are closed when they are given back."""
        self.generation += 1
        idle, self._idle, self._count = self._idle, [], 0
        for connection in idle:
            connection.abort()
        waiters, self._waiters = self._waiters, deque()
        for waiter in waiters:
            if not waiter.done():
                waiter.set_exception(ClientClosed())

    def _forked(self) -> None:
        """Forget every connection without touching it: they are the parent's."""
        self._abandoned.append(self._idle)
        self.generation += 1
        self._idle, self._count, self._loop = [], 0, None
        self._waiters = deque()

    def _pass_on(self, connection: C | None, generation: int) -> None:
        if generation != self.generation:
            if connection is not None:
                connection.abort()
            return
        while self._waiters:
            waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(connection)
                return
        if connection is None:
            self._count -= 1
            return
        idle = self._idle
        idle.append(connection)
        if connection.idle_since - idle[0].idle_since > EXPIRY:
            idle.pop(0).abort()
            self._count -= 1

    def _move(self, loop: asyncio.AbstractEventLoop) -> None:
        """Begin anew on another event loop: a connection belongs to the one it was opened on."""
        if self._loop is not None:
            leave(self._loop)
            self.generation += 1
            idle, self._idle, self._count = self._idle, [], 0
            self._waiters = deque()
            for connection in idle:
                connection.abort()
        self._loop = loop


def _expire(waiter: asyncio.Future[C | None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError())
