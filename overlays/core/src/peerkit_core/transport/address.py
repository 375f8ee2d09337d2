"""Where a byte stream leads to: a TCP port or a unix socket, with or without TLS."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import attrs

from ..call.endpoint import Endpoint
from ..errors import InvalidArgument

if TYPE_CHECKING:
    import ssl

__all__ = ["TLS", "Address"]


@attrs.frozen
class TLS:
    """How a stream is encrypted.

    Attributes:
        context: Whom to trust, and the client's own certificate.
        server_name: The name that the server's certificate must have.
        pin: SHA-256 of the server's certificate as bytes, or None.
    """

    context: ssl.SSLContext = attrs.field(repr=False)
    server_name: str
    pin: bytes | None = None


@attrs.frozen
class Address:
    """The other end of a byte stream.

    Attributes:
        host: Name or address of the host; IPv6 without brackets.
        port: TCP port.
        uds: Path of a unix socket, instead of host and port.
        tls: How the stream is encrypted; None for plain bytes.
    """

    host: str
    port: int
    uds: str | None = None
    tls: TLS | None = None

    @classmethod
    def of(cls, endpoint: Endpoint, *, uds: str | None = None, tls: TLS | None = None) -> Address:
        """The address of a service's endpoint.

        Raises:
            InvalidArgument: There are no unix sockets on this system.
        """
        if uds is not None and not hasattr(socket, "AF_UNIX"):
            raise InvalidArgument("uds", "this system has no unix sockets")
        return cls(endpoint.host, endpoint.port, uds, tls)

    def __str__(self) -> str:
        """As it may be shown: `host:port`, or the socket's path."""
        if self.uds is not None:
            return self.uds
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"
