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

_INTERIM = 100
"""The most interim answers (100, 102, 103) before the one that counts."""


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
        "_interim",
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
        self._interim = 0
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
        self.first, self.reusable, self._interim = b"", False, 0
        self._mark = self._stream.handed
        event = self._ask(head, body, timeout)
        while event is None:
            event = self._hear(timeout)
        headers = text_headers(event.headers)
        self._plain = keeps_alive(headers)
        return event.status_code, headers

    def _ask(self, head: Any, body: bytes | None, timeout: float) -> Any:
        """Send a request; the head of the answer if that comes before all is sent."""
        machine, stream = self._machine, self._stream
        try:
            first = cast("bytes", machine.send(head))
            if body is not None and len(body) > _PIECE:
                return self._upload(first, memoryview(body), timeout)
            if body:
                first += machine.send(h11.Data(body)) or b""
            machine.send(h11.EndOfMessage())
            stream.write(first, timeout)
        except TimeoutError:
            raise
        except OSError:
            # A server that answers early and closes: its answer may have come all the same.
            event = None
            while event is None and stream.has_input:
                event = self._hear(timeout)
            if event is None:
                raise
            return event
        return None

    def _upload(self, head: bytes, body: memoryview, timeout: float) -> Any:
        """Write a long body in pieces, until it is over or the server has answered."""
        machine, stream = self._machine, self._stream
        pending = memoryview(head)
        while pending or body:
            if not pending:
                piece, body = bytes(body[:_PIECE]), body[_PIECE:]
                pending = memoryview(machine.send(h11.Data(piece)) or b"")
            pending = pending[stream.write_some(pending, timeout) :]
            if stream.has_input:
                event = self._hear(timeout)
                if event is not None:
                    return event
        machine.send(h11.EndOfMessage())
        return None

    def _hear(self, timeout: float) -> Any:
        """Take in what comes; the head of the answer, or None as long as it is not all there."""
        self._receive(timeout)
        while True:
            event: Any = self._machine.next_event()
            if event is h11.NEED_DATA:
                return None
            if type(event) is h11.Response:
                return event
            if type(event) is not h11.InformationalResponse:
                raise h11.RemoteProtocolError("the connection was closed")
            if event.status_code == 101:
                raise h11.RemoteProtocolError("it changes to another protocol unasked")
            self._interim += 1
            if self._interim > _INTERIM:
                raise h11.RemoteProtocolError("it gives interim answers without an end")

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
            if isinstance(event, h11.Data):
                pieces.append(event.data)
            elif event is h11.NEED_DATA:
                self._receive(timeout)
            elif isinstance(event, h11.EndOfMessage):
                self._finish()
                return bytes(pieces[0]) if len(pieces) == 1 else b"".join(pieces)
            else:
                raise h11.RemoteProtocolError("the connection was closed")

    def chunks(self, timeout: float) -> Iterator[bytes]:
        """The body in pieces, as they come. Errors are those of `start`."""
        machine = self._machine
        while True:
            event: Any = machine.next_event()
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            elif event is h11.NEED_DATA:
                self._receive(timeout)
            elif isinstance(event, h11.EndOfMessage):
                self._finish()
                return
            else:
                raise h11.RemoteProtocolError("the connection was closed")

    def _finish(self) -> None:
        """Judge whether the connection can be used again; its pool looks whether it still lives."""
        machine = self._machine
        if (
            self._plain
            and machine.our_state is h11.DONE
            and machine.their_state is h11.DONE
            and not machine.trailing_data[0]
        ):
            machine.start_next_cycle()
            self.used = self.reusable = True
