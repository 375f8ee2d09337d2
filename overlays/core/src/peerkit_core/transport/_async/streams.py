# Hand-written pair
"""Bytes to another program and back, on an event loop of asyncio; knows no protocol.

`_sync/streams.py` has the same names on blocking sockets. Failures are `OSError` (`ssl.SSLError`
included) and `TimeoutError`; who uses a stream gives them words.
"""

from __future__ import annotations

import asyncio
import socket
import sys
from collections import deque
from contextlib import suppress
from typing import Any, cast

from ...concurrency._async.primitives import AsyncCall
from ..address import Address
from ..pinning import check_pin

__all__ = ["AsyncByteStream", "open_stream"]

_ROOM = 256 << 10
"""Bytes that wait to be read before the other side is held back."""

_PIECE = 64 << 10
"""Bytes that are handed over at once."""

_EYEBALLS = 0.25
"""Seconds after which the next address of a host is tried beside the first (RFC 8305)."""

_SILENCE = 0.4
"""Seconds without an answer to TLS after which it is asked what the other side speaks."""

_QUICKACK = getattr(socket, "TCP_QUICKACK", None) if sys.platform == "linux" else None


class AsyncByteStream(asyncio.Protocol):
    """An open connection.

    Only one task reads and one writes at a time. A stream belongs to the event loop on which it was
    opened.

    Attributes:
        loop: That event loop.
        handed: Bytes that were handed over for writing.
    """

    __slots__ = (
        "_ended",
        "_failure",
        "_full",
        "_held",
        "_reads",
        "_received",
        "_size",
        "_socket",
        "_transport",
        "_waiter",
        "handed",
        "loop",
    )

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._transport: asyncio.Transport | None = None
        self._received: deque[bytes] = deque()
        self._size = 0
        self._ended = False
        self._failure: BaseException | None = None
        self._held = False
        self._full = False
        self._waiter: asyncio.Future[None] | None = None
        self._reads = 0
        self.handed = 0
        self._socket: socket.socket | None = None

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received.append(data)
        self._size += len(data)
        if self._size > _ROOM and not self._held and self._transport is not None:
            self._held = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._failure = exc
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    # What its user calls.

    @property
    def has_input(self) -> bool:
        """Whether something can be read at once: bytes, the end, or a failure."""
        return bool(self._received) or self._ended

    @property
    def is_idle(self) -> bool:
        """Whether the other side has neither ended the connection nor said anything unasked."""
        transport = self._transport
        return (
            not self._received
            and not self._ended
            and transport is not None
            and not transport.is_closing()
        )

    async def read(self, timeout: float) -> bytes:
        """What has come, at least one byte; empty at the end.

        Args:
            timeout: Seconds to wait.

        Raises:
            TimeoutError: Nothing came in time.
            OSError: The connection broke.
        """
        if not self._received and not self._ended:
            if self._reads and _QUICKACK is not None:
                self._hurry()
            await self._wait(timeout)
        self._reads += 1
        received = self._received
        if received:
            data = received.popleft() if len(received) == 1 else b"".join(received)
            received.clear()
            self._size = 0
            if self._held and self._transport is not None:
                self._held = False
                self._transport.resume_reading()
            return data
        if self._failure is not None:
            raise _as_os_error(self._failure)
        return b""

    async def write(self, data: bytes, timeout: float) -> None:
        """Hand bytes over, and wait until the other side takes more if it is far behind.

        Args:
            data: The bytes.
            timeout: Seconds to wait for room, each time.

        Raises:
            TimeoutError: There was no room in time.
            OSError: The connection is broken.
        """
        if len(data) <= _PIECE:
            self._hand_over(data)
        else:
            rest = memoryview(data)
            while rest:
                while self._full:
                    await self._wait(timeout)
                self._hand_over(rest[:_PIECE])
                rest = rest[_PIECE:]
        while self._full:
            await self._wait(timeout)

    async def write_some(self, data: bytes | memoryview, timeout: float) -> int:
        """Hand over as many bytes as there is room for, unless the other side speaks first.

        Args:
            data: The bytes; at least one.
            timeout: Seconds to wait for room.

        Returns:
            How many were handed over; 0 if there is input instead of room.

        Raises:
            TimeoutError: There was neither room nor input in time.
            OSError: The connection is broken.
        """
        while self._full:
            if self.has_input:
                return 0
            await self._wait(timeout)
        piece = data[:_PIECE]
        self._hand_over(piece)
        # While there is room nothing else waits: let the loop see what the other side says.
        await asyncio.sleep(0)
        return len(piece)

    def write_eof(self) -> None:
        """Say that nothing more will be written; reading goes on. TLS cannot say so."""
        if self._transport is not None and self._transport.can_write_eof():
            self._transport.write_eof()

    async def aclose(self) -> None:
        """Close the connection; what was handed over still goes out."""
        transport = self._transport
        if transport is not None and transport.get_write_buffer_size():
            self._transport = None
            self._ended = True
            transport.close()
        else:
            self.abort()

    def abort(self) -> None:
        """Close the connection at once, from any thread."""
        transport, self._transport = self._transport, None
        self._ended = True
        if transport is None:
            return
        if self.loop.is_closed():
            # Nobody would carry an abort out. The other side at least learns that this is the end.
            sock: socket.socket | None = transport.get_extra_info("socket")
            if sock is not None:
                # uvloop's stand-in for a socket cannot do it.
                with suppress(OSError, TypeError, AttributeError):
                    sock.shutdown(socket.SHUT_RDWR)
        elif asyncio._get_running_loop() is self.loop:  # pyright: ignore[reportPrivateUsage]
            transport.abort()
        else:
            self.loop.call_soon_threadsafe(transport.abort)

    def peer_certificate(self) -> bytes | None:
        """The certificate of the other side, in DER; None without TLS."""
        found = None
        if self._transport is not None:
            found = self._transport.get_extra_info("ssl_object")
        return None if found is None else cast("bytes | None", found.getpeercert(True))

    def prepare(self) -> None:
        """Send small pieces at once."""
        if self._transport is not None:
            sock: socket.socket | None = self._transport.get_extra_info("socket")
            if sock is not None and sock.family in (socket.AF_INET, socket.AF_INET6):
                self._socket = sock
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    # Inside.

    def _hand_over(self, data: bytes | memoryview) -> None:
        transport = self._transport
        if self._failure is not None:
            raise _as_os_error(self._failure)
        if transport is None or transport.is_closing():
            raise ConnectionResetError("the connection is closed")
        self._reads = 0
        self.handed += len(data)
        transport.write(data)

    def _hurry(self) -> None:
        # A server that writes a long answer in pieces, with Nagle's algorithm on, holds the last
        # one back until those before it are acknowledged, which Linux puts off by 40 ms.
        # Transmission does so. The option turns itself off, so it is for each piece.
        sock = self._socket
        if sock is not None:
            try:
                sock.setsockopt(socket.IPPROTO_TCP, _QUICKACK or 0, 1)
            except (OSError, AttributeError):
                self._socket = None

    async def _wait(self, timeout: float) -> None:
        loop = self.loop
        waiter = self._waiter = loop.create_future()
        timer = loop.call_later(timeout, _expire, waiter)
        try:
            await waiter
        finally:
            timer.cancel()
            self._waiter = None

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)


def _expire(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError())


def _as_os_error(failure: BaseException) -> OSError:
    if isinstance(failure, OSError):
        return type(failure)(*failure.args)
    return ConnectionResetError(str(failure) or type(failure).__name__)


async def _has_several(loop: asyncio.AbstractEventLoop, address: Address) -> bool:
    """Whether a host has several addresses.

    Only then they are raced: the race of asyncio leaves the sockets of a cancelled one to the
    garbage collector.
    """
    if address.host[-1:].isdigit() or ":" in address.host:
        return False  # an address itself
    found = await loop.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    return len(found) > 1


async def open_stream(
    address: Address, timeout: float, *, silent: AsyncCall[[Address], None] | None = None
) -> AsyncByteStream:
    """Connect.

    Args:
        address: Where to.
        timeout: Seconds for all of it: name, TCP, TLS.
        silent: Asked once if TLS is not there soon: raises `OSError` if it will never be.

    Raises:
        TimeoutError: It took too long.
        OSError: It failed; an unknown name is a `socket.gaierror`, TLS an `ssl.SSLError`.
        UnicodeError: The host's name is no name.
    """
    tls = address.tls
    async with asyncio.timeout(timeout):
        if tls is None or silent is None:
            stream = await _connected(address)
        else:
            stream = await _secured(address, silent)
    stream.prepare()
    if tls is not None and tls.pin is not None:
        try:
            check_pin(tls.pin, stream.peer_certificate())
        except OSError:
            stream.abort()
            raise
    return stream


async def _connected(address: Address) -> AsyncByteStream:
    loop = asyncio.get_running_loop()
    tls = address.tls
    context = None if tls is None else tls.context
    name = None if tls is None else tls.server_name

    def make() -> AsyncByteStream:
        return AsyncByteStream(loop)

    if address.uds is not None:
        _, stream = await loop.create_unix_connection(
            make, address.uds, ssl=context, server_hostname=name
        )
        return stream
    options: dict[str, Any] = {}
    if isinstance(loop, asyncio.BaseEventLoop) and await _has_several(loop, address):
        # Other loops (uvloop) try the addresses one after the other.
        options["happy_eyeballs_delay"] = _EYEBALLS
    _, stream = await loop.create_connection(
        make, address.host, address.port, ssl=context, server_hostname=name, **options
    )
    return stream


async def _secured(address: Address, silent: AsyncCall[[Address], None]) -> AsyncByteStream:
    """Connect, with a question in between if TLS takes long; it goes on meanwhile."""
    opening = asyncio.ensure_future(_connected(address))
    try:
        await asyncio.wait((opening,), timeout=_SILENCE)
        if not opening.done():
            await silent(address)
        return await opening
    except BaseException:
        if opening.cancel():
            await asyncio.wait((opening,))
        elif not opening.cancelled() and opening.exception() is None:
            opening.result().abort()
        raise
