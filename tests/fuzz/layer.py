"""A layer between a client and its fake: it counts and keeps what passes, and may change an answer."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

from peerkit_core import Response
from peerkit_core.transport._async.sender import AsyncStream
from peerkit_core.transport._sync.sender import Stream
from peerkit_core.transport.wire import WireRequest

__all__ = ["AsyncLayer", "Change", "Layer"]

Change = Callable[[Response], Response]


class _Passing:
    """What both layers share.

    Args:
        inner: What really sends.
        nth: Which answer is changed.
        change: How.

    Attributes:
        requests: All that was sent.
        changed: Whether an answer was.
    """

    def __init__(self, inner: Any, nth: int = -1, change: Change | None = None) -> None:
        self._inner = inner
        self._nth, self._change = nth, change
        self.origin = getattr(inner, "origin", "")
        self.requests: list[WireRequest] = []
        self.changed = False

    def _passed(self, request: WireRequest, answer: Response) -> Response:
        self.requests.append(request)
        if self._change is None or len(self.requests) - 1 != self._nth:
            return answer
        self.changed = True
        return self._change(answer)


class Layer(_Passing):
    """A `Sender` around another."""

    def send(self, request: WireRequest) -> Response:
        """Send, and pass the answer on."""
        return self._passed(request, self._inner.send(request))

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[Stream]:
        """Send, and pass the answer on in pieces."""
        with self._inner.stream(request) as stream:
            answer = self._passed(request, stream.read())
        yield Stream(answer.status, answer.headers, _pieces(answer.content))

    def close(self) -> None:
        """Close what sends."""
        self._inner.close()


class AsyncLayer(_Passing):
    """An `AsyncSender` around another."""

    async def send(self, request: WireRequest) -> Response:
        """Send, and pass the answer on."""
        return self._passed(request, await self._inner.send(request))

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncStream]:
        """Send, and pass the answer on in pieces."""
        async with self._inner.stream(request) as stream:
            answer = self._passed(request, await stream.read())
        yield AsyncStream(answer.status, answer.headers, _async_pieces(answer.content))

    async def aclose(self) -> None:
        """Close what sends."""
        await self._inner.aclose()


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), 4096):
        yield content[start : start + 4096]


async def _async_pieces(content: bytes) -> AsyncIterator[bytes]:
    for piece in _pieces(content):
        yield piece
