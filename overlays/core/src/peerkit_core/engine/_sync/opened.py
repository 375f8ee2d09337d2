# Written by scripts/codegen from overlays/core/src/peerkit_core/engine/_async/opened.py. Do not edit.
"""An answer that is given to the caller while it still comes."""

from __future__ import annotations

from ...call.request import Response
from ...concurrency._sync.primitives import Context
from ...transport._sync.sender import Sender, Stream
from ...transport.wire import WireRequest

__all__ = ["Opened"]


class Opened:
    """The one stream of a call, once there is an answer that stands.

    Args:
        sender: Where it comes from.

    Attributes:
        stream: The open answer; None until a success begins.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._context: Context[Stream] | None = None
        self.stream: Stream | None = None

    def exchange(self, wire: WireRequest) -> Response:
        """Send a request; keep a good answer open, read any other's body."""
        self.close()
        context = self._sender.stream(wire)
        stream = context.__enter__()
        self._context = context
        if 200 <= stream.status < 300:
            self.stream = stream
            return Response(stream.status, b"", stream.headers)
        try:
            return stream.read()
        finally:
            self.close()

    def close(self) -> None:
        """End the stream, whether it was read to its end or not."""
        context, self._context, self.stream = self._context, None, None
        if context is not None:
            context.__exit__(None, None, None)
