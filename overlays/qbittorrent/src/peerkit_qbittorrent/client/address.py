"""The address of a Web UI, as people have it."""

from __future__ import annotations

from peerkit_core.call.endpoint import Endpoint

__all__ = ["read_address"]

_TAILS = ("/api/v2", "/index.html", "/login.html")
"""What stands behind the address of a Web UI in a browser and in other programs' settings."""


def read_address(url: str) -> Endpoint:
    """The server that a URL means; a path in front of the Web UI's own is a proxy's.

    Raises:
        InvalidArgument: It is no URL of a server.
    """
    return Endpoint.parse(url, tails=_TAILS)
