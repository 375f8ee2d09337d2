"""Tests without a network: senders that record what is sent and answer what they are told.

Example:
    ```python
    sender = RecordingSender([Response(200, b"[]", {"content-type": "application/json"})])
    engine = Engine(sender)
    ...
    assert sender.requests[0].target == "/api/v2/torrents/info"
    ```
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import TypeAlias

from .call.request import Response
from .transport._async.sender import AsyncStream
from .transport._sync.sender import Stream
from .transport.wire import WireRequest

__all__ = ["AsyncRecordingSender", "RecordingSender"]

Answers: TypeAlias = (
    Iterable[Response | BaseException] | Callable[[WireRequest], Response | BaseException]
)
"""Answers in order, or a function that gives one for each request. Exceptions are raised."""


class _Recorder:
    """What both senders share.

    Attributes:
        requests: Everything that was sent, in order.
        closed: Whether the sender was closed.
    """

    origin = "http://recorded"

    def __init__(self, answers: Answers = ()) -> None:
        self._answer = answers if callable(answers) else None
        self._answers: Iterator[Response | BaseException] = iter(
            () if callable(answers) else answers
        )
        self.requests: list[WireRequest] = []
        self.closed = False

    def _next(self, request: WireRequest) -> Response:
        self.requests.append(request)
        if self._answer is not None:
            answer = self._answer(request)
        else:
            try:
                answer = next(self._answers)
            except StopIteration:
                raise AssertionError(f"no answer is left for {request!r}") from None
        if isinstance(answer, BaseException):
            raise answer
        return answer


class RecordingSender(_Recorder):
    """A `Sender` without a network.

    Args:
        answers: Answers in order, or a function that gives one for each request.
    """

    def send(self, request: WireRequest) -> Response:
        """Record the request and answer it."""
        return self._next(request)

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[Stream]:
        """Record the request and answer it in pieces of three bytes."""
        answer = self._next(request)
        yield Stream(answer.status, answer.headers, _pieces(answer.content))

    def close(self) -> None:
        """Note that it was closed."""
        self.closed = True


class AsyncRecordingSender(_Recorder):
    """An `AsyncSender` without a network.

    Args:
        answers: Answers in order, or a function that gives one for each request.
    """

    async def send(self, request: WireRequest) -> Response:
        """Record the request and answer it."""
        return self._next(request)

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncStream]:
        """Record the request and answer it in pieces of three bytes."""
        answer = self._next(request)
        yield AsyncStream(answer.status, answer.headers, _async_pieces(answer.content))

    async def aclose(self) -> None:
        """Note that it was closed."""
        self.closed = True


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), 3):
        yield content[start : start + 3]


async def _async_pieces(content: bytes) -> AsyncIterator[bytes]:
    for piece in _pieces(content):
        yield piece
