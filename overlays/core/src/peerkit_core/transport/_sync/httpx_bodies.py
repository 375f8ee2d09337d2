# Hand-written pair
"""The sync side of `_async/httpx_bodies.py`, written by hand; see there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast

from ..acknowledging import acknowledger

if TYPE_CHECKING:
    import httpx

CLIENT = "Client"
"""The class of httpx that sends here."""

__all__ = ["CLIENT", "http_body", "http_chunks", "http_decoded_body", "http_place"]


def http_place() -> object:
    """None: connections belong to no thread."""
    return None


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
