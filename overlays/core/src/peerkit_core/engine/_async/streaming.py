"""Server-sent events and JSON lines out of an open answer."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import Any, TypeVar

from ...codec.decode import Drift, decode_as
from ...codec.lines import LineReader
from ...codec.server_events import EventReader, ServerEvent

__all__ = ["json_lines", "server_events"]

T = TypeVar("T")


async def server_events(
    chunks: AsyncIterable[bytes], *, what: str = "events"
) -> AsyncIterator[ServerEvent]:
    """The server-sent events of an answer, as they come.

    Args:
        chunks: The answer's body, from `stream()`; its `read` limit is the longest silence.
        what: What is read, for errors.

    Raises:
        Timeout: The server was silent for too long.
        ConnectionFailed: The answer broke off.
        DecodeError: A line is too long.
    """
    reader = EventReader(what)
    async for chunk in chunks:
        for event in reader.feed(chunk):
            yield event


async def json_lines(
    chunks: AsyncIterable[bytes],
    type: type[T] | Any,
    *,
    what: str = "lines",
    on_drift: Drift = "warn",
) -> AsyncIterator[T]:
    """The values of an answer with one JSON document a line, as they come.

    Args:
        chunks: The answer's body, from `stream()`; its `read` limit is the longest silence.
        type: What each line is decoded as. Empty lines are signs of life and left out.
        what: What is read, for errors and warnings.
        on_drift: As in the client's options.

    Raises:
        Timeout: The server was silent for too long.
        ConnectionFailed: The answer broke off.
        DecodeError: A line is no JSON, does not fit at all, or is too long.
    """
    reader = LineReader(what)
    async for chunk in chunks:
        for line in reader.feed(chunk):
            if line.strip():
                yield decode_as(what, type, line, on_drift)
    last = reader.end()
    if last.strip():
        yield decode_as(what, type, last, on_drift)
