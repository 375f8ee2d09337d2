"""Times that users give: a `timedelta` or an aware `datetime` becomes the number of the wire.

Plain numbers pass as they are, special values of the server among them; the encoder of the argument
checks them. A time never becomes a special value by accident: a server that reads 0 as "unlimited"
is not told 0 because somebody worked out a `timedelta` of nothing.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from ..codec.moments import DURATIONS, INSTANTS
from ..errors import InvalidArgument

__all__ = ["instant", "span"]

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


def _taken(value: object, number: float) -> str:
    problem = f"{value} would be {number:g}, which has a meaning of its own on the server"
    return f"{problem}; pass {number:g} if you mean that"
