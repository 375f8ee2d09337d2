"""A server on a real socket: raw requests in, raw answers out."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable
from types import TracebackType

__all__ = ["Loopback", "answer"]


def answer(
    body: bytes = b"{}", status: str = "200 OK", *headers: str, kind: str = "application/json"
) -> bytes:
    """The bytes of an answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    return "\r\n".join([*lines, *headers, "", ""]).encode() + body


class Loopback:
    """Listens on 127.0.0.1, or on a unix socket.

    Attributes:
        requests: The raw bytes of each request.
        connections: How many were opened.
        respond: Gives the raw answer to a request; None never answers, b"" closes the connection.
    """

    def __init__(self, path: str | None = None) -> None:
        family = socket.AF_INET if path is None else socket.AF_UNIX
        self._socket = socket.socket(family, socket.SOCK_STREAM)
        self._socket.bind(("127.0.0.1", 0) if path is None else path)
        self._socket.listen()
        self.port = self._socket.getsockname()[1] if path is None else 0
        self.url = f"http://127.0.0.1:{self.port}"
        self.requests: list[bytes] = []
        self.respond: Callable[[bytes], bytes | None] = lambda request: answer()
        self._connections: list[socket.socket] = []
        self.connections = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def lines(self) -> list[str]:
        """The request lines."""
        return [request.split(b"\r\n", 1)[0].decode() for request in self.requests]

    def header(self, name: str, index: int = -1) -> str | None:
        """A header of a request."""
        head = self.requests[index].split(b"\r\n\r\n", 1)[0].decode()
        found = re.search(rf"^{name}: *(.*?)\r?$", head, re.I | re.M)
        return None if found is None else found[1]

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # Closing alone does not wake a thread that waits in accept().
        self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._socket.close()
        for connection in self._connections:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._connections.append(connection)
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        data = b""
        try:
            while True:
                while not (size := _complete(data)):
                    chunk = connection.recv(65536)
                    if not chunk:
                        return
                    data += chunk
                request, data = data[:size], data[size:]
                self.requests.append(request)
                reply = self.respond(request)
                if reply is None:
                    continue
                if not reply:
                    connection.shutdown(socket.SHUT_RDWR)
                    return
                connection.sendall(reply)
        except OSError:
            return


def _complete(data: bytes) -> int:
    """The length of the first request in `data`, or 0 while it is not all there."""
    head, separator, _ = data.partition(b"\r\n\r\n")
    if not separator:
        return 0
    found = re.search(rb"content-length: *(\d+)", head, re.I)
    size = len(head) + 4 + (int(found[1]) if found else 0)
    return size if len(data) >= size else 0
