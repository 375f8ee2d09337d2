# Hand-written pair
"""The blocking side of `_async/streams.py`, written by hand; see there."""

from __future__ import annotations

import socket
import sys
from select import POLLIN, POLLOUT, poll
from time import monotonic
from typing import TYPE_CHECKING, Any

from ..address import Address
from ..pinning import check_pin

if TYPE_CHECKING:
    import ssl

__all__ = ["ByteStream", "open_stream"]

_PIECE = 256 << 10
_SMALL = 64 << 10
_QUICKACK = getattr(socket, "TCP_QUICKACK", None) if sys.platform == "linux" else None


class ByteStream:
    """An open connection. Only one thread uses it at a time.

    Args:
        sock: The connected socket.
        tls: Whether it is encrypted.

    Attributes:
        handed: Bytes that were handed over for writing.
    """

    __slots__ = (
        "_ended",
        "_is_tcp",
        "_limit",
        "_poll",
        "_reads",
        "_received",
        "_socket",
        "_tls",
        "handed",
    )

    def __init__(self, sock: socket.socket, *, tls: bool) -> None:
        self._socket: socket.socket | None = sock
        self._tls = tls
        self._received = b""
        self._ended = False
        self._reads = 0
        self.handed = 0
        self._limit: float | None = None
        self._is_tcp = sock.family in (socket.AF_INET, socket.AF_INET6)
        self._poll = poll()
        self._poll.register(sock, POLLIN)
        if self._is_tcp:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @property
    def has_input(self) -> bool:
        """Whether something can be read at once: bytes, the end, or a failure."""
        return bool(self._received) or self._ended or self._peek()

    @property
    def is_idle(self) -> bool:
        """Whether the other side has neither ended the connection nor said anything unasked."""
        if self._socket is None or self._received or self._ended:
            return False
        if not self._poll.poll(0):
            return True
        # On TLS it may be a session ticket, which is no answer of the program behind.
        return self._tls and not self._peek()

    def read(self, timeout: float) -> bytes:
        """What has come, at least one byte; empty at the end."""
        if self._received:
            data, self._received = self._received, b""
            return data
        if self._ended:
            return b""
        sock = self._open()
        if self._reads and self._is_tcp and _QUICKACK is not None:
            self._hurry(sock)
        self._reads += 1
        if timeout != self._limit:
            sock.settimeout(timeout)
            self._limit = timeout
        data = sock.recv(_PIECE)
        if not data:
            self._ended = True
        return data

    def write(self, data: bytes, timeout: float) -> bool:
        """Hand bytes over, and wait until the other side takes more if it is far behind.

        Returns:
            False if the other side said something, or ended, before it took all.
        """
        sock = self._open()
        self._reads = 0
        if len(data) <= _SMALL:
            if timeout != self._limit:
                sock.settimeout(timeout)
                self._limit = timeout
            self.handed += len(data)
            sock.sendall(data)
            return True
        return self._write_long(sock, memoryview(data), timeout)

    def write_eof(self) -> None:
        """Say that nothing more will be written; reading goes on. TLS cannot say so."""
        if self._socket is not None and not self._tls:
            self._socket.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Close the connection."""
        self.abort()

    def abort(self) -> None:
        """Close the connection at once, from any thread."""
        sock, self._socket = self._socket, None
        self._ended = True
        if sock is not None:
            sock.close()

    def peer_certificate(self) -> bytes | None:
        """The certificate of the other side, in DER; None without TLS."""
        get = getattr(self._socket, "getpeercert", None)
        found: bytes | None = None if get is None else get(True)
        return found

    def _open(self) -> socket.socket:
        if self._socket is None:
            raise ConnectionResetError("the connection is closed")
        return self._socket

    def _peek(self) -> bool:
        """Read what is there without waiting; whether that is anything."""
        sock = self._socket
        if sock is None:
            return True
        if not self._poll.poll(0) and not (self._tls and _pending(sock)):
            return False
        sock.settimeout(0)
        self._limit = None
        try:
            self._received = sock.recv(_PIECE)
        except OSError as problem:
            if _would_block(problem):
                return False
            self._ended = True
            raise
        self._ended = not self._received
        return True

    def _write_long(self, sock: socket.socket, rest: memoryview, timeout: float) -> bool:
        both = poll()
        both.register(sock, POLLIN | POLLOUT)
        sock.settimeout(0)
        self._limit = None
        while rest:
            try:
                count = sock.send(rest[:_SMALL])
                self.handed += count
                rest = rest[count:]
                continue
            except OSError as problem:
                if not _would_block(problem):
                    raise
            if not both.poll(timeout * 1000):
                raise TimeoutError
            if self.has_input:
                return False
        return True

    def _hurry(self, sock: socket.socket) -> None:
        # See the async side: a long answer would wait for late acknowledgements.
        try:
            sock.setsockopt(socket.IPPROTO_TCP, _QUICKACK or 0, 1)
        except OSError:
            self._is_tcp = False


def _would_block(problem: OSError) -> bool:
    # Of TLS: its "want read" and "want write", named without importing ssl.
    return isinstance(problem, BlockingIOError) or type(problem).__name__ in (
        "SSLWantReadError",
        "SSLWantWriteError",
    )


def _pending(sock: socket.socket) -> bool:
    pending = getattr(sock, "pending", None)
    return pending is not None and pending() > 0


def open_stream(address: Address, timeout: float) -> ByteStream:
    """Connect."""
    ends = monotonic() + timeout
    if address.uds is not None:
        sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        _connect(sock, address.uds, timeout)
    else:
        sock = _reached(address, ends)
    tls = address.tls
    if tls is None:
        return ByteStream(sock, tls=False)
    try:
        sock.settimeout(max(ends - monotonic(), 0.001))
        wrapped: ssl.SSLSocket = tls.context.wrap_socket(sock, server_hostname=tls.server_name)
    except BaseException:
        sock.close()
        raise
    stream = ByteStream(wrapped, tls=True)
    if tls.pin is not None:
        try:
            check_pin(tls.pin, stream.peer_certificate())
        except OSError:
            stream.abort()
            raise
    return stream


def _reached(address: Address, ends: float) -> socket.socket:
    """A connection to the first of a host's addresses that answers."""
    failure = OSError("its name has no address")
    for family, kind, protocol, _, place in socket.getaddrinfo(
        address.host, address.port, type=socket.SOCK_STREAM
    ):
        left = ends - monotonic()
        if left <= 0:
            raise TimeoutError
        sock = socket.socket(family, kind, protocol)
        try:
            _connect(sock, place, left)
        except TimeoutError:
            raise
        except OSError as problem:
            failure = problem
            continue
        return sock
    raise failure


def _connect(sock: socket.socket, place: str | tuple[Any, ...], timeout: float) -> None:
    sock.settimeout(timeout)
    try:
        sock.connect(place)
    except BaseException:
        sock.close()
        raise
