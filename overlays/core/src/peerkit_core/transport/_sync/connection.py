# Written by scripts/codegen from overlays/core/src/peerkit_core/transport/_async/connection.py. Do not edit.
"""One HTTP/1.1 connection: requests and answers in turn, by h11 over a byte stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import h11

from ..http1 import keeps_alive, text_headers
from .streams import ByteStream

__all__ = ["Connection"]

_PIECE = 64 << 10
_HEAD = 256 << 10
"""The longest head of an answer, in bytes."""


class Connection:
    """A connection of a pool.

    Args:
        stream: The bytes.
        generation: The pool's generation.

    Attributes:
        generation: The pool's generation when it was opened.
        idle_since: When it was given back, on the monotonic clock.
        used: Whether it has carried an exchange before this one.
        first: The first bytes of the present answer; empty until it begins.
        reusable: Whether it can carry another exchange, once the answer was read to its end.
    """

    __slots__ = (
        "_machine",
        "_mark",
        "_plain",
        "_stream",
        "first",
        "generation",
        "idle_since",
        "reusable",
        "used",
    )

    def __init__(self, stream: ByteStream, generation: int) -> None:
        self._stream = stream
        self._machine = h11.Connection(h11.CLIENT, max_incomplete_event_size=_HEAD)
        self._plain = True
        self._mark = 0
        self.generation = generation
        self.idle_since = 0.0
        self.used = False
        self.first = b""
        self.reusable = False

    @property
    def is_idle(self) -> bool:
        """Whether the other side has neither ended it nor said anything unasked."""
        return self._stream.is_idle

    @property
    def sent(self) -> bool:
        """Whether a byte of the present request was written."""
        return self._stream.handed != self._mark

    def abort(self) -> None:
        """Close it at once."""
        self._stream.abort()

    def start(
        self, head: Any, body: bytes | None, timeout: float
    ) -> tuple[int, list[tuple[str, str]]]:
        """Send a request and read the head of its answer.

        Args:
            head: The request's head, for h11.
            body: Its body.
            timeout: Seconds for each wait.

        Returns:
            Status and headers.

        Raises:
            h11.RemoteProtocolError: What came is no answer of HTTP.
            TimeoutError: The server was silent for too long.
            OSError: The connection broke.
        """
        self.first, self.reusable = b"", False
        self._mark = self._stream.handed
        machine = self._machine
        first = cast("bytes", machine.send(head))
        if body is None or len(body) <= _PIECE:
            if body:
                first += machine.send(h11.Data(body)) or b""
            machine.send(h11.EndOfMessage())
            self._stream.write(first, timeout)
        else:
            self._upload(first, memoryview(body), timeout)
        while True:
            event: Any = machine.next_event()
            if event is h11.NEED_DATA:
                self._receive(timeout)
            elif type(event) is h11.Response:
                headers = text_headers(event.headers)
                self._plain = keeps_alive(headers)
                return event.status_code, headers
            elif type(event) is h11.InformationalResponse:
                if event.status_code == 101:
                    raise h11.RemoteProtocolError("it changes to another protocol unasked")
            else:
                raise h11.RemoteProtocolError("the connection was closed")

    def _upload(self, head: bytes, body: memoryview, timeout: float) -> None:
        """Write a long body in pieces, until it is over or the server has heard enough."""
        machine, stream = self._machine, self._stream
        try:
            going = stream.write(head, timeout)
            while going and body:
                piece, body = body[:_PIECE], body[_PIECE:]
                going = stream.write(machine.send(h11.Data(bytes(piece))) or b"", timeout)
                going = going and not stream.has_input
        except OSError:
            # A server that answers early and closes: its answer may have come all the same.
            if not stream.has_input:
                raise
            return
        if not body:
            machine.send(h11.EndOfMessage())

    def _receive(self, timeout: float) -> None:
        data = self._stream.read(timeout)
        if not self.first:
            self.first = data[:16]
        self._machine.receive_data(data)

    def read(self, timeout: float) -> bytes:
        """The whole body. Errors are those of `start`."""
        machine = self._machine
        pieces: list[bytes] = []
        while True:
            event: Any = machine.next_event()
            kind: type[object] = type(event)
            if kind is h11.Data:
                pieces.append(event.data)
            elif event is h11.NEED_DATA:
                self._receive(timeout)
            elif kind is h11.EndOfMessage:
                self._finish()
                return bytes(pieces[0]) if len(pieces) == 1 else b"".join(pieces)
            else:
                raise h11.RemoteProtocolError("the connection was closed")

    def chunks(self, timeout: float) -> Iterator[bytes]:
        """The body in pieces, as they come. Errors are those of `start`."""
        machine = self._machine
        while True:
            event: Any = machine.next_event()
            kind: type[object] = type(event)
            if kind is h11.Data:
                yield bytes(event.data)
            elif event is h11.NEED_DATA:
                self._receive(timeout)
            elif kind is h11.EndOfMessage:
                self._finish()
                return
            else:
                raise h11.RemoteProtocolError("the connection was closed")

    def _finish(self) -> None:
        """Judge whether the connection can be used again."""
        machine = self._machine
        if (
            self._plain
            and machine.our_state is h11.DONE
            and machine.their_state is h11.DONE
            and not machine.trailing_data[0]
            and self._stream.is_idle
        ):
            machine.start_next_cycle()
            self.used = self.reusable = True
