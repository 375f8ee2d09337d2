# Written by scripts/codegen from overlays/core/src/peerkit_core/transport/_async/sender.py. Do not edit.
"""What the engine needs of an HTTP library."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from ...call.request import Response
from ...concurrency._sync.primitives import Context
from ..wire import WireRequest

__all__ = ["BorrowedSender", "Sender", "Stream"]


class Stream:
    """An answer whose body is still coming.

    Attributes:
        status: HTTP status code.
        headers: Header pairs as received.
        chunks: The body in pieces; to be read once, inside the `with` of `stream`.
    """

    __slots__ = ("chunks", "headers", "status")

    def __init__(
        self, status: int, headers: list[tuple[str, str]], chunks: Iterator[bytes]
    ) -> None:
        self.status = status
        self.headers = headers
        self.chunks = chunks

    def read(self) -> Response:
        """The whole answer."""
        content = b"".join([chunk for chunk in self.chunks])
        return Response(self.status, content, self.headers)


class Sender(Protocol):
    """Brings a request to one server and its answer back.

    It knows the server's address and nothing of credentials, retries or meaning. It follows no
    redirects and keeps no cookies. All its failures are `ConnectionFailed` or `Timeout`, with
    `sent = False` where the server saw nothing of the request. An attribute `origin` (text such as
    `http://nas:8080`), if there is one, is shown in the client's repr.
    """

    def send(self, request: WireRequest) -> Response:
        """Send a request and read its whole answer, whatever its status.

        Raises:
            ConnectionFailed: No answer came.
            Timeout: No answer came in time.
        """
        ...

    def stream(self, request: WireRequest) -> Context[Stream]:
        """Send a request and give its answer piece by piece.

        Raises:
            ConnectionFailed: No answer came, or it broke off.
            Timeout: The answer, or a piece of it, did not come in time.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class BorrowedSender:
    """Another client's sender: everything is passed on but the order to close.

    Args:
        sender: The sender, which stays the other client's to close.
    """

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self.origin = getattr(sender, "origin", type(sender).__name__)

    def send(self, request: WireRequest) -> Response:
        """Send a request and read its whole answer."""
        return self._sender.send(request)

    def stream(self, request: WireRequest) -> Context[Stream]:
        """Send a request and give its answer piece by piece."""
        return self._sender.stream(request)

    def close(self) -> None:
        """Do nothing."""
