"""Where the values of a bencoded document lie. Nothing is decoded, and nesting is not trusted."""

from __future__ import annotations

__all__ = ["entries"]

_DIGITS = 20
"""The most digits of a length that are read."""


def entries(data: bytes, start: int) -> list[tuple[bytes, int, int]]:
    """The keys of the dictionary at `start`, and where their values begin and end.

    Raises:
        ValueError: There is no dictionary, or it is broken.
    """
    if data[start : start + 1] != b"d":
        raise ValueError("not a dictionary")
    found: list[tuple[bytes, int, int]] = []
    position = start + 1
    while data[position : position + 1] != b"e":
        key, position = _string(data, position)
        end = _skip(data, position)
        found.append((key, position, end))
        position = end
    return found


def _string(data: bytes, start: int) -> tuple[bytes, int]:
    colon = data.index(b":", start, start + _DIGITS)
    digits = data[start:colon]
    if not digits.isdigit():
        raise ValueError("no length")
    length = int(digits)
    end = colon + 1 + length
    if end > len(data):
        raise ValueError("text runs past the end")
    return data[colon + 1 : end], end


def _skip(data: bytes, start: int) -> int:
    """The position behind the value at `start`, without recursion: nesting is not trusted."""
    depth, position = 0, start
    while True:
        kind = data[position : position + 1]
        if kind in (b"d", b"l"):
            depth, position = depth + 1, position + 1
        elif kind == b"e":
            depth, position = depth - 1, position + 1
        elif kind == b"i":
            position = data.index(b"e", position) + 1
        else:
            _, position = _string(data, position)
        if depth <= 0:
            return position
