"""An answer that is given to the caller while it still comes."""

from __future__ import annotations

from ...call.request import Response
from ...concurrency._async.primitives import AsyncContext
from ...transport._async.sender import AsyncSender, AsyncStream
from ...transport.wire import WireRequest

__all__ = ["AsyncOpened"]


class AsyncOpened:
    """The one stream of a call, once there is an answer that stands.

    Args:
        sender: Where it comes from.

    Attributes:
        stream: The open answer; None until a success begins.
    """

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender
        self._context: AsyncContext[AsyncStream] | None = None
        self.stream: AsyncStream | None = None

    async def exchange(self, wire: WireRequest) -> Response:
        """Send a request; keep a good answer open, read any other's body."""
        await self.aclose()
        context = self._sender.stream(wire)
        stream = await context.__aenter__()
        self._context = context
        if 200 <= stream.status < 300:
            self.stream = stream
            return Response(stream.status, b"", stream.headers)
        try:
            return await stream.read()
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """End the stream, whether it was read to its end or not."""
        context, self._context, self.stream = self._context, None, None
        if context is not None:
            await context.__aexit__(None, None, None)
