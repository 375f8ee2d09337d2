"""Serve raw bytes on a real socket of this machine, in a background thread.

For services that speak no HTTP: SCGI, frames of a length and packed data, and the like.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Awaitable, Callable

from .address import Address
from .tls import server_context

__all__ = ["Connection", "Handler", "RunningBytes", "serve_bytes"]

_PATIENCE = 10.0


class Connection:
    """One client's connection, as its handler sees it.

    Args:
        reader: What the client sends.
        writer: What it gets.
    """

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._left: int | None = None

    async def read_exactly(self, count: int) -> bytes:
        """So many bytes.

        Raises:
            EOFError: The client ended before.
        """
        return await self._reader.readexactly(count)

    async def read_until(self, end: bytes) -> bytes:
        """Everything up to `end` and that itself.

        Raises:
            EOFError: The client ended before.
        """
        return await self._reader.readuntil(end)

    async def write(self, data: bytes) -> None:
        """Send bytes.

        Raises:
            ConnectionError: The connection is cut, by the client or by `cut_after`.
        """
        if self._left is not None:
            data, over = data[: self._left], len(data) > self._left
            self._left -= len(data)
        else:
            over = False
        self._writer.write(data)
        await self._writer.drain()
        if over:
            self.cut()
            raise ConnectionAbortedError("cut as ordered")

    def cut_after(self, count: int) -> None:
        """Cut the connection once so many more bytes were sent."""
        self._left = count

    def cut(self) -> None:
        """End the connection at once and without a good-bye (RST), as a crashing machine does."""
        sock: socket.socket | None = self._writer.get_extra_info("socket")
        if sock is not None:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._writer.transport.abort()


Handler = Callable[[Connection], Awaitable[None]]
"""Serves one connection; when it returns, the connection is closed."""


class RunningBytes:
    """A server that listens on `url`; also what `serve_bytes` gives.

    Attributes:
        url: `scheme://host:port`.
        port: The port it listens on (the real one if 0 was asked for); 0 for a unix socket.
    """

    def __init__(self, handler: Handler, address: Address, scheme: str) -> None:
        self._handler = handler
        self._address = address
        self._listener = address.listen()
        self.port: int = 0 if address.uds is not None else self._listener.getsockname()[1]
        self.url = address.url(scheme, self.port)
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._run()),
            name=f"peerkit-sandbox:{self.port or address.uds}",
            daemon=True,
        )
        self._thread.start()
        if not self._ready.wait(_PATIENCE):
            raise RuntimeError(f"the sandbox server on {self.url} did not start")

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._over = asyncio.Event()
        context = server_context() if self._address.tls else None
        server = await asyncio.start_server(self._serve, sock=self._listener, ssl=context)
        self._ready.set()
        await self._over.wait()
        # No new connections; one that was just accepted gets its handler in the next rounds of the
        # loop, which fails on a server that is closed already and leaves its socket open.
        self._loop.remove_reader(self._listener.fileno())
        await _rounds()
        server.close()
        for writer in list(self._writers):
            writer.transport.abort()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)
        # Aborted transports close their sockets in the next rounds of the loop.
        await _rounds()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            with contextlib.suppress(EOFError, OSError):
                await self._handler(Connection(reader, writer))
                writer.close()
                await writer.wait_closed()
        except asyncio.CancelledError:
            pass  # the server stops
        finally:
            self._writers.discard(writer)
            writer.transport.abort()

    def stop(self) -> None:
        """Stop listening, cut open connections and wait for the thread; twice is fine."""
        loop, over = self._loop, self._over
        if loop is not None and over is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended by itself
                loop.call_soon_threadsafe(over.set)
        if self._thread is not threading.current_thread():
            self._thread.join(_PATIENCE)
        self._listener.close()
        self._address.clean_up()


async def _rounds() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


def serve_bytes(handler: Handler, address: Address, *, scheme: str = "tcp") -> RunningBytes:
    """Serve raw bytes and return once connections are accepted.

    Args:
        handler: Serves one connection.
        address: Where to listen.
        scheme: What the URL begins with; with TLS an `s` follows.

    Raises:
        OSError: The port or path is taken.

    Example:
        >>> async def echo(connection):                     # doctest: +SKIP
        ...     await connection.write(await connection.read_until(b"\\n"))
        >>> server = serve_bytes(echo, Address())           # doctest: +SKIP
    """
    return RunningBytes(handler, address, scheme)
