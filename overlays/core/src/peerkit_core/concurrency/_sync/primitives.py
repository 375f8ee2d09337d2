# Hand-written pair
"""The sync side of `_async/primitives.py`, written by hand; see there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from threading import Event
from threading import Lock as ThreadLock
from types import TracebackType
from typing import ParamSpec, TypeAlias, TypeVar

from ..forking import forked_with

__all__ = [
    "Call",
    "Context",
    "Event",
    "Lock",
    "map_concurrently",
    "sleep",
]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")

Call: TypeAlias = Callable[P, T]
"""A plain function."""

Context: TypeAlias = AbstractContextManager[T]
"""A context manager."""


def sleep(seconds: float) -> None:
    """Pause."""
    time.sleep(seconds)


class Lock:
    """A lock for `with`. In a child it is a new one: nobody there would release the parent's."""

    __slots__ = ("__weakref__", "_lock")

    def __init__(self) -> None:
        self._lock = ThreadLock()
        forked_with(self)

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lock.release()

    def forked(self) -> None:
        """Begin anew in a child."""
        self._lock = ThreadLock()


def map_concurrently(function: Callable[[T], R], items: Iterable[T], *, limit: int) -> list[R]:
    """Results of `function` for each item, in order, at most `limit` at a time (in threads).

    The first error ends those that have not begun and is raised.
    """
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(max_workers=limit) as pool:
        futures = [pool.submit(function, item) for item in items]
        try:
            return [future.result() for future in futures]
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
