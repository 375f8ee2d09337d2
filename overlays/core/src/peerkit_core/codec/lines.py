"""Lines out of an answer that comes in pieces, with a bound on their length."""

from __future__ import annotations

from ..errors import DecodeError

__all__ = ["LineReader"]


class LineReader:
    """Cuts bytes into lines at CR, LF or CRLF, wherever the pieces are cut.

    Args:
        what: What is read, for errors.
        limit: The longest line in bytes.
        carriage_returns: Whether a lone CR ends a line too, as in server-sent events.
    """

    def __init__(self, what: str, *, limit: int = 64 << 20, carriage_returns: bool = False) -> None:
        self._what = what
        self._limit = limit
        self._lone = carriage_returns
        self._rest = bytearray()
        self._after_return = False

    def feed(self, piece: bytes) -> list[bytes]:
        """The lines that end in this piece, without their ends.

        Raises:
            DecodeError: A line is longer than the limit.
        """
        if self._after_return and piece.startswith(b"\n"):
            # The second half of a CRLF that was cut between two pieces.
            piece = piece[1:]
        if piece:
            self._after_return = self._lone and piece.endswith(b"\r")
        if self._lone and b"\r" in piece:
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        first, *others = piece.split(b"\n")
        self._rest += first
        if len(self._rest) > self._limit:
            raise DecodeError(self._what, "$", f"a line of more than {self._limit} bytes")
        if not others:
            return []
        lines = [bytes(self._rest), *others[:-1]]
        self._rest = bytearray(others[-1])
        return [line.removesuffix(b"\r") for line in lines]

    def end(self) -> bytes:
        """What stands behind the last end of a line."""
        rest, self._rest = bytes(self._rest), bytearray()
        return rest
