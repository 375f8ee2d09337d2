"""A request as a sender gets it: everything decided, nothing left to encode."""

from __future__ import annotations

from typing import final

__all__ = ["WireRequest"]


@final
class WireRequest:
    """What goes over the wire, without the server's address, which the sender knows.

    Attributes:
        method: HTTP method, in capitals.
        target: Encoded path and query.
        headers: Extra headers; names in lower case. The sender adds its own defaults.
        body: The encoded body, or None.
        timeout: Seconds for connecting, and for each wait for the server.
    """

    __slots__ = ("body", "headers", "method", "target", "timeout")

    def __init__(
        self,
        method: str,
        target: str,
        headers: dict[str, str],
        body: bytes | None = None,
        timeout: float = 30.0,
    ) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.timeout = timeout

    def __repr__(self) -> str:
        # Headers and query values may be secrets.
        return f"<WireRequest {self.method} {self.target.partition('?')[0]}>"
