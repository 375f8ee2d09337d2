# Hand-written pair
"""The blocking side of `_async/streams.py`, written by hand; see there.

The sockets do not block: each wait is a `poll` of its own, which saves the one that Python makes
before every call on a socket with a timeout.
"""

from __future__ import annotations

import select
import socket
import sys
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Protocol, cast

from ...concurrency._sync.primitives import Call
from ..address import Address
from ..pinning import check_pin

if TYPE_CHECKING:
    import ssl

__all__ = ["ByteStream", "open_stream"]

_READ: Final = 256 << 10
_PIECE: Final = 64 << 10
_SILENCE: Final = 0.4
_QUICKACK = getattr(socket, "TCP_QUICKACK", None) if sys.platform == "linux" else None
_IN: Final = 1
_OUT: Final = 4
"""As in `select.POLLIN` and `select.POLLOUT`, which Windows does not have."""


class _Poll(Protocol):
    """What is used of `select.poll`."""

    def register(self, sock: socket.socket, events: int) -> None:
        """Watch a socket."""
        ...

    def poll(self, milliseconds: float) -> list[Any]:
        """What is ready."""
        ...


class _Select:
    """One socket to wait for, where there is no `poll`: on Windows."""

    def __init__(self) -> None:
        self._read: list[socket.socket] = []
        self._write: list[socket.socket] = []

    def register(self, sock: socket.socket, events: int) -> None:
        self._read = [sock] if events & _IN else []
        self._write = [sock] if events & _OUT else []

    def poll(self, milliseconds: float) -> list[Any]:
        # Windows tells a connection that failed by the third list only.
        both = self._read or self._write
        ready = select.select(self._read, self._write, both, milliseconds / 1000)
        return [sock for group in ready for sock in group]


def _poll_of(sock: socket.socket, events: int) -> _Poll:
    found = cast("_Poll", select.poll()) if hasattr(select, "poll") else _Select()
    found.register(sock, events)
    return found


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
        "_failure",
        "_input",
        "_is_tcp",
        "_reads",
        "_received",
        "_socket",
        "_tls",
        "_wanted",
        "handed",
    )

    def __init__(self, sock: socket.socket, *, tls: bool) -> None:
        sock.setblocking(False)
        self._socket: socket.socket | None = sock
        self._tls = tls
        self._received = b""
        self._ended = False
        self._failure: OSError | None = None
        self._reads = 0
        self.handed = 0
        self._is_tcp = sock.family in (socket.AF_INET, socket.AF_INET6)
        self._input = _poll_of(sock, _IN)
        self._wanted = _OUT
        if self._is_tcp:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    @property
    def has_input(self) -> bool:
        """Whether something can be read at once: bytes, the end, or a failure."""
        if self._received or self._ended:
            return True
        if not self._is_readable():
            return False
        data = self._take()
        if data is None:
            return False
        self._received = data
        return True

    @property
    def is_idle(self) -> bool:
        """Whether the other side has neither ended the connection nor said anything unasked."""
        if self._socket is None or self._received or self._ended:
            return False
        # On TLS it may be a session ticket, which is no answer of the program behind.
        return not self._is_readable() or (self._tls and not self.has_input)

    def read(self, timeout: float) -> bytes:
        """What has come, at least one byte; empty at the end."""
        if self._received:
            data, self._received = self._received, b""
            return data
        if not self._ended:
            sock = self._open()
            if self._reads and self._is_tcp and _QUICKACK is not None:
                self._hurry(sock)
            self._reads += 1
            while True:
                if not self._is_readable(timeout):
                    raise TimeoutError
                received = self._take()
                if received:
                    return received
                if received is not None:
                    break
        if self._failure is not None:
            raise self._failure
        return b""

    def write(self, data: bytes, timeout: float) -> None:
        """Hand bytes over, and wait until the other side takes more if it is far behind."""
        sock = self._open()
        count = self._send(sock, data)
        if count != len(data):
            rest = memoryview(data)[count:]
            while rest:
                self._wait(sock, self._wanted, timeout)
                rest = rest[self._send(sock, rest) :]

    def write_some(self, data: bytes | memoryview, timeout: float) -> int:
        """Hand over as many bytes as there is room for, unless the other side speaks first."""
        sock = self._open()
        while True:
            count = self._send(sock, data[:_PIECE])
            if count:
                return count
            if self.has_input:
                return 0
            self._wait(sock, self._wanted | _IN, timeout)

    def write_eof(self) -> None:
        """Say that nothing more will be written; reading goes on. TLS cannot say so."""
        if self._socket is not None and not self._tls:
            self._socket.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        """Close the connection; what was handed over still goes out."""
        self.abort()

    def abort(self) -> None:
        """Close the connection at once."""
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

    def _is_readable(self, timeout: float = 0) -> bool:
        """Whether bytes came, be they only some of TLS itself."""
        if self._tls and _pending(self._socket):
            return True
        return bool(self._input.poll(timeout * 1000))

    def _take(self) -> bytes | None:
        """What is there without waiting: empty at the end, None if it is nothing yet."""
        try:
            data = self._open().recv(_READ)
        except OSError as problem:
            if _would_block(problem):
                return None
            self._failure = problem
            data = b""
        self._ended = not data
        return data

    def _send(self, sock: socket.socket, data: bytes | memoryview) -> int:
        """Bytes that there was room for."""
        self._reads = 0
        try:
            count = sock.send(data)
        except OSError as problem:
            if not _would_block(problem):
                raise
            # On TLS, writing can depend on something that is to be read first.
            self._wanted = _IN if type(problem).__name__ == "SSLWantReadError" else _OUT
            return 0
        self.handed += count
        self._wanted = _OUT
        return count

    @staticmethod
    def _wait(sock: socket.socket, events: int, timeout: float) -> None:
        if not _poll_of(sock, events).poll(timeout * 1000):
            raise TimeoutError

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


def _pending(sock: Any) -> bool:
    return sock is not None and bool(sock.pending())


def open_stream(
    address: Address, timeout: float, *, silent: Call[[Address], None] | None = None
) -> ByteStream:
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
        wrapped: ssl.SSLSocket = tls.context.wrap_socket(
            sock, server_hostname=tls.server_name, do_handshake_on_connect=False
        )
    except BaseException:
        sock.close()
        raise
    try:
        _shake_hands(wrapped, address, ends, silent)
    except BaseException:
        wrapped.close()
        raise
    stream = ByteStream(wrapped, tls=True)
    if tls.pin is not None:
        try:
            check_pin(tls.pin, stream.peer_certificate())
        except OSError:
            stream.abort()
            raise
    return stream


def _shake_hands(
    sock: ssl.SSLSocket, address: Address, ends: float, silent: Call[[Address], None] | None
) -> None:
    """Begin TLS, with a question in between if it takes long."""
    left = ends - monotonic()
    if silent is not None and left > _SILENCE:
        sock.settimeout(_SILENCE)
        try:
            sock.do_handshake()
        except TimeoutError:
            silent(address)
        else:
            return
    sock.settimeout(max(ends - monotonic(), 0.001))
    sock.do_handshake()


def _reached(address: Address, ends: float) -> socket.socket:
    """A connection to the first of a host's addresses that answers."""
    failure = OSError("its name has no address")
    found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    for others, (family, kind, protocol, _, place) in zip(
        reversed(range(len(found))), found, strict=True
    ):
        left = ends - monotonic()
        if left <= 0:
            raise TimeoutError
        sock = socket.socket(family, kind, protocol)
        try:
            # An address that leads nowhere must not use up the time of the others.
            _connect(sock, place, left / (others + 1))
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
