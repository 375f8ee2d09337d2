"""Arguments of what is written by hand, read before anything is sent.

A generated method has encoders for that. A composite counts, compares and looks up: each value is
read by one of these first, so that a wrong one is told by its name, and no list, text or number of
another kind gets as far as the server.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from datetime import timedelta
from math import isfinite
from typing import Any, TypeVar, cast

from ..errors import InvalidArgument
from .encode import text

__all__ = [
    "flag",
    "instance",
    "items",
    "local_path",
    "mapping",
    "number",
    "text",
    "texts",
    "time_limit",
    "whole",
]

T = TypeVar("T")

_LONGEST = 1e9


def time_limit(argument: str, value: float | timedelta | None) -> float | None:
    """How long to wait, in seconds; None is without end, and 0 or less is one look.

    Raises:
        InvalidArgument: It is neither a number nor a `timedelta`, not finite, or longer than 30
            years.
    """
    if value is None:
        return None
    seconds = cast("object", value.total_seconds() if isinstance(value, timedelta) else value)
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise _wrong(argument, "seconds, a timedelta or None", value)
    if not isfinite(seconds) or seconds > _LONGEST:
        raise InvalidArgument(argument, "is no finite time; None waits without end")
    return float(seconds)


def whole(argument: str, value: int, *, least: int | None = None) -> int:
    """A whole number.

    Raises:
        InvalidArgument: It is none, or less than `least`.
    """
    if isinstance(cast("object", value), bool) or not isinstance(cast("object", value), int):
        raise _wrong(argument, "a whole number", value)
    if least is not None and value < least:
        raise InvalidArgument(argument, f"must be at least {least}")
    return value


def number(argument: str, value: float, *, least: float | None = None) -> float:
    """A finite number.

    Raises:
        InvalidArgument: It is none, or less than `least`.
    """
    given = cast("object", value)
    if isinstance(given, bool) or not isinstance(given, (int, float)):
        raise _wrong(argument, "a number", value)
    if isinstance(given, float) and not isfinite(given):
        raise InvalidArgument(argument, f"{given} is no finite number")
    if least is not None and value < least:
        raise InvalidArgument(argument, f"must be at least {least:g}")
    return value


def flag(argument: str, value: bool) -> bool:
    """True or False.

    Raises:
        InvalidArgument: It is neither.
    """
    if not isinstance(cast("object", value), bool):
        raise _wrong(argument, "True or False", value)
    return value


def items(argument: str, value: object) -> list[Any]:
    """The items of a list or of something like it; a text or a mapping is none.

    Raises:
        InvalidArgument: It has no items.
    """
    kind = type(value).__name__
    if isinstance(value, (str, bytes, bytearray, memoryview, Mapping, type)) or not isinstance(
        value, Iterable
    ):
        raise InvalidArgument(argument, f"expected a list, got {kind}")
    return [*cast("Iterable[object]", value)]


def texts(argument: str, value: str | Iterable[str]) -> list[str]:
    """One text, or several.

    Raises:
        InvalidArgument: It is neither, or an item is no text.
    """
    if isinstance(value, str):
        return [text(argument, value)]
    return [text(argument, item) for item in items(argument, value)]


def mapping(argument: str, value: Mapping[str, T]) -> dict[str, T]:
    """A mapping with texts as keys.

    Raises:
        InvalidArgument: It is none, or a key is no text.
    """
    if not isinstance(cast("object", value), Mapping):
        raise _wrong(argument, "a mapping of names to values", value)
    for key in cast("Iterable[object]", value):
        if not isinstance(key, str):
            raise InvalidArgument(argument, f"a name must be text, got {type(key).__name__}")
    return dict(value)


def instance(argument: str, value: T, kind: type[T]) -> T:
    """An object of a class of ours.

    Raises:
        InvalidArgument: It is another thing.
    """
    if not isinstance(cast("object", value), kind):
        raise _wrong(argument, f"{kind.__name__}", value)
    return value


def local_path(argument: str, value: str | os.PathLike[str]) -> str:
    """The name of a file or folder of this machine.

    Raises:
        InvalidArgument: It is no text and no path object, or no name of a file.
    """
    given = cast("object", os.fspath(value) if isinstance(value, os.PathLike) else value)
    if not isinstance(given, str):
        raise _wrong(argument, "a path", value)
    if not given or "\x00" in given:
        raise InvalidArgument(argument, "is no name of a file or folder")
    return given


def _wrong(argument: str, expected: str, value: object) -> InvalidArgument:
    return InvalidArgument(argument, f"expected {expected}, got {type(value).__name__}")
