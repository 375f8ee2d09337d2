"""Where a fake listens."""

from __future__ import annotations

import os
import socket
from dataclasses import dataclass
from pathlib import Path

from .checks import whole

__all__ = ["Address"]


@dataclass(frozen=True)
class Address:
    """A TCP port or a unix socket, with or without TLS.

    Attributes:
        host: Address to listen on; loopback unless told otherwise.
        port: TCP port; 0 picks a free one.
        uds: Path of a unix socket, instead of host and port.
        tls: Whether the fake speaks TLS.

    Raises:
        TypeError: The port is no whole number.
        ValueError: There is no such port, or a port beside a unix socket.
    """

    host: str = "127.0.0.1"
    port: int = 0
    uds: str | os.PathLike[str] | None = None
    tls: bool = False

    def __post_init__(self) -> None:
        whole("port", self.port, most=65535)
        if self.uds is not None and self.port:
            raise ValueError("a unix socket has no port; give uds or port")

    def listen(self) -> socket.socket:
        """A listening socket.

        Raises:
            OSError: The port or path is taken.
        """
        if self.uds is not None:
            listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            place: object = os.fspath(self.uds)
        else:
            family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
            # With the protocol named, asyncio sets TCP_NODELAY; without it each request takes 44 ms.
            listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            place = (self.host, self.port)
        try:
            listener.bind(place)  # type: ignore[arg-type]
            listener.listen(128)
        except OSError:
            listener.close()
            raise
        return listener

    def url(self, scheme: str, port: int) -> str:
        """The address as a URL without a path; that of a unix socket names localhost."""
        scheme = f"{scheme}s" if self.tls else scheme
        if self.uds is not None:
            return f"{scheme}://localhost"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{port}"

    def clean_up(self) -> None:
        """Remove what a unix socket leaves behind."""
        if self.uds is not None:
            Path(self.uds).unlink(missing_ok=True)
