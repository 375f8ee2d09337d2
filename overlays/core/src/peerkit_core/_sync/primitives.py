# Hand-written pair
"""The sync side of `_async/primitives.py`, written by hand; see there."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from threading import Event, Lock, Semaphore
from typing import TYPE_CHECKING, ParamSpec, TypeAlias, TypeVar, cast

from ..acknowledging import acknowledger

if TYPE_CHECKING:
    import httpx

__all__ = [
    "Call",
    "Context",
    "Event",
    "Lock",
    "Semaphore",
    "http_body",
    "http_chunks",
    "http_decoded_body",
    "http_handler",
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


def http_handler(transport: httpx.BaseTransport) -> Callable[[httpx.Request], httpx.Response]:
    """The method of a transport that sends a request."""
    return transport.handle_request


def http_body(response: httpx.Response) -> bytes:
    """The body as it came over the wire."""
    return b"".join(_hurried(response, cast("httpx.SyncByteStream", response.stream)))


def http_decoded_body(response: httpx.Response) -> bytes:
    """The body, decompressed."""
    return b"".join(http_chunks(response))


def http_chunks(response: httpx.Response) -> Iterator[bytes]:
    """The body in pieces, decompressed."""
    return iter(_hurried(response, response.iter_bytes()))


def _hurried(response: httpx.Response, chunks: Iterable[bytes]) -> Iterable[bytes]:
    acknowledge = acknowledger(response)
    return chunks if acknowledge is None else map(acknowledge, chunks)
