"""Times that users give: a `timedelta` or an aware `datetime` becomes the number of the wire.

Plain numbers pass as they are, special values of the server among them; the encoder of the argument
checks them. A time never becomes a special value by accident: a server that reads 0 as "unlimited"
is not told 0 because somebody worked out a `timedelta` of nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from math import isfinite
from typing import cast

import msgspec

from ..codec.moments import DURATIONS, INSTANTS
from ..errors import InvalidArgument

__all__ = ["instant", "refuse", "span"]

_EPOCH = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def span(
    argument: str, value: object, unit: str, *special: float, fraction: bool = False
) -> object:
    """A duration in the unit of the wire; anything that is no `timedelta` as it is.

    Args:
        argument: The argument's name, for errors.
        value: What was given.
        unit: One of `DURATIONS`.
        special: Numbers to which the server gives another meaning.
        fraction: Whether the server takes a part of a unit.

    Raises:
        InvalidArgument: A `timedelta` is below 0, no whole number of units, or would be a special
            value.
    """
    if not isinstance(value, timedelta):
        return value
    one = DURATIONS[unit]
    if value < timedelta():
        raise InvalidArgument(argument, f"{value} is below 0")
    whole, rest = divmod(value, one)
    if rest and not fraction:
        raise InvalidArgument(argument, f"{value} is no whole number of {unit}")
    number = value / one if rest else whole
    if number in special:
        raise InvalidArgument(argument, _taken(value, number))
    return number


def instant(argument: str, value: object, unit: str, *special: float) -> object:
    """An aware `datetime` in the unit of the wire; anything that is no `datetime` as it is.

    What is smaller than a unit is cut off.

    Args:
        argument: The argument's name, for errors.
        value: What was given.
        unit: One of `INSTANTS`.
        special: Numbers to which the server gives another meaning.

    Raises:
        InvalidArgument: A `datetime` has no time zone, is before 1970, or would be a special value.
    """
    if not isinstance(value, datetime):
        return value
    if value.tzinfo is None or value.utcoffset() is None:
        instead = "give it one, such as `datetime.now(UTC)`, or call `.astimezone()` on local time"
        raise InvalidArgument(argument, f"{value} has no time zone; {instead}")
    since = value - _EPOCH
    if since < timedelta():
        raise InvalidArgument(argument, f"{value} is before 1970")
    one = INSTANTS[unit]
    number = since // one
    if number in special:
        raise InvalidArgument(argument, _taken(value, number))
    return number


def refuse(argument: str, value: object) -> None:
    """Refuse what has no form in a JSON document and would become something else without a word.

    Times would be written as text, which servers do not read: nothing says what unit they are to
    become. `nan` and infinities would be written as null, which may mean "no limit".

    Raises:
        InvalidArgument: A `date`, `datetime`, `timedelta`, `nan`, infinity or a number beyond 64
            bits is in it.
    """
    if isinstance(value, float) and not isfinite(value):
        raise InvalidArgument(argument, f"{value} cannot be sent")
    if isinstance(value, int) and not -(2**63) <= value < 2**64:
        raise InvalidArgument(argument, "is too large a number for any server")
    if isinstance(value, (date, timedelta)):
        kind = type(value).__name__
        raise InvalidArgument(argument, f"a {kind} has no unit here; give the number of the wire")
    parts: Iterable[object] = ()
    if isinstance(value, Mapping):
        parts = cast("Mapping[object, object]", value).values()
    elif isinstance(value, (list, tuple, set, frozenset)):
        parts = cast("Iterable[object]", value)
    elif isinstance(value, msgspec.Struct):
        parts = (getattr(value, name) for name in value.__struct_fields__)
    for part in parts:
        refuse(argument, part)


def _taken(value: object, number: float) -> str:
    problem = f"{value} would be {number:g}, which has a meaning of its own on the server"
    return f"{problem}; pass {number:g} if you mean that"
