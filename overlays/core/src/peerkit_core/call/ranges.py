"""Whether a part of a file is the part that was asked for."""

from __future__ import annotations

import re
from typing import Final

from ..errors import DecodeError
from .request import Response

__all__ = ["range_length"]

_RANGE: Final = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18}|\*)\s*\Z", re.ASCII)


def range_length(operation: str, response: Response, start: int, end: int, size: int) -> int:
    """How many bytes a 206 brings; fewer than were asked for are allowed, others are not.

    Args:
        operation: What was called.
        response: The answer's head.
        start: The first byte that was asked for.
        end: The last one.
        size: The size of the whole file.

    Raises:
        DecodeError: It brings another part, several parts, or a part of another file.
    """
    kind = response.header("content-type") or ""
    if kind.lower().startswith("multipart/"):
        raise DecodeError(operation, "$", "several parts came where one was asked for")
    told = response.header("content-range")
    found = None if told is None else _RANGE.match(told)
    if found is None:
        raise DecodeError(operation, "$", "a part came that does not say which it is")
    first, last = int(found[1]), int(found[2])
    if first != start or not start <= last <= end:
        text = f"the bytes {first} to {last} came where {start} to {end} were asked for"
        raise DecodeError(operation, "$", text)
    if found[3] not in ("*", str(size)):
        raise DecodeError(operation, "$", f"a file of {found[3]} bytes came, not one of {size}")
    return last - first + 1
