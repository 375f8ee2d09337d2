# Hand-written pair
"""The body of an httpx answer; `_sync/httpx_bodies.py` has the same names without waiting."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable
from typing import TYPE_CHECKING, cast

from ..acknowledging import acknowledger

if TYPE_CHECKING:
    import httpx

CLIENT = "AsyncClient"
"""The class of httpx that sends here."""

__all__ = ["CLIENT", "http_body", "http_chunks", "http_decoded_body", "http_place"]


def http_place() -> object:
    """The event loop that connections of httpx opened here belong to."""
    from asyncio import get_running_loop

    return get_running_loop()


async def http_body(response: httpx.Response) -> bytes:
    """The body as it came over the wire."""
    stream = cast("httpx.AsyncByteStream", response.stream)
    return b"".join([chunk async for chunk in _hurried(response, stream)])


async def http_decoded_body(response: httpx.Response) -> bytes:
    """The body, decompressed."""
    return b"".join([chunk async for chunk in http_chunks(response)])


def http_chunks(response: httpx.Response) -> AsyncIterator[bytes]:
    """The body in pieces, decompressed."""
    return aiter(_hurried(response, response.aiter_bytes()))


def _hurried(response: httpx.Response, chunks: AsyncIterable[bytes]) -> AsyncIterable[bytes]:
    acknowledge = acknowledger(response)
    return chunks if acknowledge is None else _each(acknowledge, chunks)


async def _each(
    acknowledge: Callable[[bytes], bytes], chunks: AsyncIterable[bytes]
) -> AsyncIterator[bytes]:
    async for chunk in chunks:
        yield acknowledge(chunk)
