"""What the companions of model fields give: times, durations and lists read from wire values.

Nothing is stored: a companion works its value out when it is read. What is no time (a special
value of the server, a field that was not sent, a number that no calendar has) gives None and never
an exception, since one odd field must not end a loop over all things.
"""

from __future__ import annotations

# msgspec has loaded it already, so it costs nothing here.
from datetime import UTC, datetime, timedelta
from typing import Final, overload

from .unset import UnsetType

__all__ = ["DURATIONS", "INSTANTS", "duration", "listed", "moment"]

DURATIONS: Final = {
    "milliseconds": timedelta(milliseconds=1),
    "seconds": timedelta(seconds=1),
    "minutes": timedelta(minutes=1),
    "days": timedelta(days=1),
}
"""Unit of a duration on the wire → how long one of it is."""

_EITHER = "unix-seconds-or-milliseconds"
INSTANTS: Final = {
    "unix-seconds": timedelta(seconds=1),
    "unix-milliseconds": timedelta(milliseconds=1),
    _EITHER: timedelta(seconds=1),
}
"""Unit of an instant on the wire → how long one of it is."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Milliseconds of the year 1973 and seconds of the year 5138: no server means either.
_MILLISECONDS_FROM = 100_000_000_000


def moment(value: object, unit: str, *special: float) -> datetime | None:
    """An instant as an aware time in UTC.

    Args:
        value: The value of the field.
        unit: One of `INSTANTS`.
        special: Values that stand for something else than a time.

    Returns:
        None where the value is special, below 0, not sent, no number, or outside of the calendar.
    """
    number = _number(value, special)
    if number is None:
        return None
    one = INSTANTS[unit]
    if unit == _EITHER and number >= _MILLISECONDS_FROM:
        one = INSTANTS["unix-milliseconds"]
    try:
        return _EPOCH + one * number
    except OverflowError:
        return None


def duration(value: object, unit: str, *special: float) -> timedelta | None:
    """A duration.

    Args:
        value: The value of the field.
        unit: One of `DURATIONS`.
        special: Values that stand for something else than a duration.

    Returns:
        None where the value is special, below 0, not sent, no number, or too long for a
        `timedelta`.
    """
    number = _number(value, special)
    if number is None:
        return None
    try:
        return DURATIONS[unit] * number
    except OverflowError:
        return None


def _number(value: object, special: tuple[float, ...]) -> int | float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    # Written so that it also holds for a number that is none.
    return value if value >= 0 and value not in special else None


@overload
def listed(value: str, separator: str) -> list[str]: ...


@overload
def listed(value: str | UnsetType | None, separator: str) -> list[str] | None: ...


def listed(value: str | UnsetType | None, separator: str) -> list[str] | None:
    """The items of a text that is a list on the wire.

    Args:
        value: The value of the field.
        separator: What stands between the items.

    Returns:
        The items without blanks around them; those that are empty are left out. None where the
        field was not sent or is null.
    """
    if not isinstance(value, str):
        return None
    parts = (part.strip() for part in value.split(separator.strip(" ") or separator))
    return [part for part in parts if part]
