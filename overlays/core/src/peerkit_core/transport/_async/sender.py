"""What the engine needs of an HTTP library."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from ...call.request import Response
from ...concurrency._async.primitives import AsyncContext
from ..wire import WireRequest

__all__ = ["AsyncBorrowedSender", "AsyncSender", "AsyncStream"]


class AsyncStream:
    """An answer whose body is still coming.

    Attributes:
        status: HTTP status code.
        headers: Header pairs as received.
        chunks: The body in pieces; to be read once, inside the `async with` of `stream`.
    """

    __slots__ = ("chunks", "headers", "status")

    def __init__(
        self, status: int, headers: list[tuple[str, str]], chunks: AsyncIterator[bytes]
    ) -> None:
        self.status = status
        self.headers = headers
        self.chunks = chunks

    async def read(self) -> Response:
        """The whole answer."""
        content = b"".join([chunk async for chunk in self.chunks])
        return Response(self.status, content, self.headers)


class AsyncSender(Protocol):
    """Brings a request to one server and its answer back.

    It knows the server's address and nothing of credentials, retries or meaning. It follows no
    redirects and keeps no cookies. All its failures are `ConnectionFailed` or `Timeout`, with
    `sent = False` where the server saw nothing of the request. An attribute `origin` (text such as
    `http://nas:8080`), if there is one, is shown in the client's repr.
    """

    async def send(self, request: WireRequest) -> Response:
        """Send a request and read its whole answer, whatever its status.

        Raises:
            ConnectionFailed: No answer came.
            Timeout: No answer came in time.
        """
        ...

    def stream(self, request: WireRequest) -> AsyncContext[AsyncStream]:
        """Send a request and give its answer piece by piece.

        Raises:
            ConnectionFailed: No answer came, or it broke off.
            Timeout: The answer, or a piece of it, did not come in time.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


class AsyncBorrowedSender:
    """Another client's sender: everything is passed on but the order to close.

    Args:
        sender: The sender, which stays the other client's to close.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self.origin = getattr(sender, "origin", type(sender).__name__)

    async def send(self, request: WireRequest) -> Response:
        """Send a request and read its whole answer."""
        return await self._sender.send(request)

    def stream(self, request: WireRequest) -> AsyncContext[AsyncStream]:
        """Send a request and give its answer piece by piece."""
        return self._sender.stream(request)

    async def aclose(self) -> None:
        """Do nothing."""
