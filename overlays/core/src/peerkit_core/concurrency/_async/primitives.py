# Hand-written pair
"""What async code needs beyond syntax; `_sync/primitives.py` has the same names without waiting.

Both files are written by hand; everything else in `_sync` is produced from `_async`. asyncio is
imported at first use, so that users of the sync clients never load it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, TypeAlias, TypeVar

from ...errors import PeerkitError

if TYPE_CHECKING:
    import asyncio

__all__ = [
    "AsyncCall",
    "AsyncContext",
    "AsyncEvent",
    "AsyncLock",
    "leave",
    "map_concurrently",
    "sleep",
]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")

AsyncCall: TypeAlias = Callable[P, Awaitable[T]]
"""A function whose result is awaited; in the sync twin, a plain function."""

AsyncContext: TypeAlias = AbstractAsyncContextManager[T]
"""A context manager for `async with`; in the sync twin, for `with`."""


async def sleep(seconds: float) -> None:
    """Pause."""
    from asyncio import sleep as pause

    await pause(seconds)


def leave(loop: asyncio.AbstractEventLoop | None) -> None:
    """Leave an event loop for another one, which is possible once it stands still.

    Raises:
        PeerkitError: It runs in another thread.
    """
    if loop is not None and loop.is_running():
        raise PeerkitError(
            "an async client is for one event loop at a time; make one for each thread, or one"
            " client without async for all of them"
        )


class AsyncLock:
    """A lock for `async with`.

    On another event loop it is a new one: whoever held it on the loop before is gone with that.
    """

    __slots__ = ("_lock", "_loop")

    def __init__(self) -> None:
        self._lock: asyncio.Lock | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def __aenter__(self) -> None:
        from asyncio import Lock, get_running_loop

        loop = get_running_loop()
        if self._lock is None or self._loop is not loop:
            leave(self._loop)
            self._lock, self._loop = Lock(), loop
        await self._lock.acquire()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        from asyncio import get_running_loop

        if self._lock is not None and self._loop is get_running_loop():
            self._lock.release()


class AsyncEvent:
    """A flag to wait for."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        from asyncio import Event

        self._event = Event()

    def set(self) -> None:
        """Raise the flag; all who wait go on."""
        self._event.set()

    def clear(self) -> None:
        """Lower the flag."""
        self._event.clear()

    def is_set(self) -> bool:
        """Whether the flag is up."""
        return self._event.is_set()

    async def wait(self, timeout: float | None = None) -> bool:
        """Wait until the flag is up, at most `timeout` seconds; whether it is up."""
        from asyncio import wait_for

        try:
            await wait_for(self._event.wait(), timeout)
        except TimeoutError:
            return False
        return True


async def map_concurrently(
    function: Callable[[T], Awaitable[R]], items: Iterable[T], *, limit: int
) -> list[R]:
    """Results of `function` for each item, in order, at most `limit` at a time.

    The first error ends the others and is raised.
    """
    from asyncio import Semaphore, ensure_future, gather

    slots = Semaphore(limit)

    async def one(item: T) -> R:
        async with slots:
            return await function(item)

    tasks = [ensure_future(one(item)) for item in items]
    try:
        return await gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await gather(*tasks, return_exceptions=True)
        raise
