# Hand-written pair
"""The sync side of `_async/primitives.py`, written by hand; see there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from threading import Event, Lock
from typing import ParamSpec, TypeAlias, TypeVar

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
