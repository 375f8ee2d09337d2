"""A request as a sender gets it: everything decided, nothing left to encode."""

from __future__ import annotations

from typing import final

from ..call.timeouts import Timeouts
from ..public import public_text

__all__ = ["WireRequest"]

_DEFAULT = Timeouts()


@final
class WireRequest:
    """What goes over the wire, without the server's address, which the sender knows.

    Attributes:
        method: HTTP method, in capitals.
        target: Encoded path and query.
        headers: Extra headers; names in lower case. The sender adds its own defaults.
        body: The encoded body, or None.
        timeouts: How long to wait for a connection, and for the server.
        note: What is called, for logs, where the target does not tell: RPC methods.
    """

    __slots__ = ("body", "headers", "method", "note", "target", "timeouts")

    def __init__(
        self,
        method: str,
        target: str,
        headers: dict[str, str],
        body: bytes | None = None,
        timeouts: Timeouts = _DEFAULT,
        note: str = "",
    ) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.timeouts = timeouts
        self.note = note

    @property
    def shown(self) -> str:
        """What is called: in logs, `POST /transmission/rpc torrent_get`."""
        # Headers and query values may be secrets. A raw call may have any text for a method.
        note = self.note if self.note.isprintable() else ascii(self.note)
        path = self.target.partition("?")[0]
        if "%" in path:
            # An argument may be a part of the path, and a URL with a key in it.
            path = public_text(path)
        return f"{self.method} {path} {note}".rstrip()

    def __repr__(self) -> str:
        return f"<WireRequest {self.shown}>"
