"""A server on a real socket that does what a test's script says, byte by byte."""

from __future__ import annotations

import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from .rigs import LONG

__all__ = ["Connection", "Script", "Scripted", "answer", "answering"]

Script = Callable[["Connection"], None]
"""What to do with a connection. When it returns, the connection is closed."""


def answer(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    """The bytes of an answer with its length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def answering(*raw: bytes) -> Script:
    """A script that gives these answers in turn, the last one again and again."""

    def script(connection: Connection) -> None:
        for index in range(1 << 30):
            if connection.request() is None:
                return
            connection.write(raw[min(index, len(raw) - 1)])

    return script


class Connection:
    """A connection from the server's side.

    Attributes:
        number: 0 for the first that the server took, and so on.
        pending: Bytes that came behind the last request.
    """

    def __init__(self, server: Scripted, sock: socket.socket, number: int) -> None:
        self._server = server
        self.socket = sock
        self.number = number
        self.pending = b""

    def request(self) -> bytes | None:
        """The next request, whole; None if the client closed."""
        while not (size := _complete(self.pending)):
            if not (more := self.read()):
                return None
            self.pending += more
        found, self.pending = self.pending[:size], self.pending[size:]
        self._server.requests.append(found)
        return found

    def head(self) -> bytes:
        """The head of the next request, and what came of its body."""
        while b"\r\n\r\n" not in self.pending:
            if not (more := self.read()):
                break
            self.pending += more
        found, self.pending = self.pending, b""
        self._server.requests.append(found)
        return found

    def read(self, size: int = 65536) -> bytes:
        """What has come; empty when the client closed, also by a reset."""
        try:
            return self.socket.recv(size)
        except (ConnectionError, ssl.SSLError):
            return b""

    def write(self, data: bytes) -> None:
        """Send bytes; a client that is gone is no error."""
        with suppress(ConnectionError, ssl.SSLError):
            self.socket.sendall(data)

    def drip(self, data: bytes) -> None:
        """Send bytes one by one."""
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for index in range(len(data)):
            self.write(data[index : index + 1])

    def finish(self) -> None:
        """Say that nothing more comes (FIN)."""
        with suppress(OSError):
            # Of TLS, too, only the connection below it ends: no farewell.
            socket.socket.shutdown(self.socket, socket.SHUT_WR)

    def reset(self) -> None:
        """Break the connection (RST)."""
        linger = struct.pack("ii", 1, 0)
        with suppress(OSError):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.socket.close()

    def drain(self) -> None:
        """Read until the client closes."""
        while self.read():
            pass


class Scripted:
    """Listens on 127.0.0.1, or on a unix socket, and runs its script on each connection.

    Args:
        script: What to do with a connection; may be replaced between calls.
        path: Of a unix socket.
        context: Speak TLS.

    Attributes:
        path: Of its unix socket, if it has one.
        requests: The raw requests, of all connections.
        accepted: How many connections were taken.
        open: How many are open now.
        peak: The most that were open at once.
    """

    def __init__(
        self, script: Script, path: str | None = None, context: ssl.SSLContext | None = None
    ) -> None:
        self.script = script
        self._context = context
        self.path = path
        family = socket.AF_INET if path is None else socket.AF_UNIX
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.bind(("127.0.0.1", 0) if path is None else path)
        self._socket.listen(1024)
        self.port: int = self._socket.getsockname()[1] if path is None else 0
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self.port}" if path is None else f"{scheme}://localhost"
        self.requests: list[bytes] = []
        self.accepted = self.open = self.peak = 0
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._acceptor = threading.Thread(target=self._accept, daemon=True)

    @property
    def lines(self) -> list[str]:
        """The request lines."""
        return [raw.split(b"\r\n", 1)[0].decode() for raw in self.requests]

    def __enter__(self) -> Scripted:
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # Closing alone does not wake a thread that waits in accept().
        self._socket.shutdown(socket.SHUT_RDWR)
        self._acceptor.join(LONG)
        self._socket.close()
        for sock in self._sockets:
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(LONG)

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            sock.settimeout(LONG)
            with self._lock:
                number = self.accepted
                self.accepted += 1
                self.open += 1
                self.peak = max(self.peak, self.open)
                self._sockets.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock, number), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        try:
            if self._context is not None:
                sock = self._context.wrap_socket(sock, server_side=True)
                self._sockets.append(sock)
            with sock:
                self.script(Connection(self, sock, number))
        except OSError:
            sock.close()
        finally:
            with self._lock:
                self.open -= 1


def _complete(data: bytes) -> int:
    """The length of the first request in `data`, or 0 while it is not all there."""
    head, separator, _ = data.partition(b"\r\n\r\n")
    if not separator:
        return 0
    found = re.search(rb"content-length: *(\d+)", head, re.I)
    size = len(head) + 4 + (int(found[1]) if found else 0)
    return size if len(data) >= size else 0
