"""When the alternative speed limits hold: times and weekdays here, minutes and bits on the server."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from enum import IntEnum

import attrs

from peerkit_core.errors import InvalidArgument

__all__ = ["EVERY_DAY", "WEEKDAYS", "WEEKEND", "AltSpeedSchedule", "Weekday"]


class Weekday(IntEnum):
    """A day, numbered as by `datetime.date.weekday`."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6

    @property
    def bit(self) -> int:
        """Its bit on the server, whose week begins on Sunday."""
        return 1 << (self + 1) % 7


EVERY_DAY = frozenset(Weekday)
WEEKEND = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
WEEKDAYS = EVERY_DAY - WEEKEND


def _days(days: Iterable[int]) -> frozenset[Weekday]:
    try:
        return frozenset(Weekday(day) for day in days)
    except ValueError as problem:
        raise InvalidArgument("days", f"{problem}; Monday is 0, Sunday 6") from None


@attrs.frozen
class AltSpeedSchedule:
    """From when to when the server puts its alternative speed limits in force.

    An end before the begin is on the next day.

    Attributes:
        begin: Begin, to the minute, in the server's local time.
        end: End, to the minute.
        days: The days on which it begins.
        enabled: Whether the schedule is on.

    Example:
        ```python
        night = AltSpeedSchedule(time(22, 30), time(6), WEEKDAYS)
        server.session.set_schedule(night)
        ```
    """

    begin: time
    end: time
    days: frozenset[Weekday] = attrs.field(default=EVERY_DAY, converter=_days)
    enabled: bool = True

    @classmethod
    def of_minutes(cls, begin: int, end: int, bits: int, *, enabled: bool) -> AltSpeedSchedule:
        """From what the server has: minutes after midnight and day bits.

        Servers store any number; minutes are taken modulo a day, bits beyond seven are left out.
        """
        days = frozenset(day for day in Weekday if bits & day.bit)
        return cls(_time(begin), _time(end), days, enabled)

    @property
    def minutes(self) -> tuple[int, int]:
        """Begin and end in minutes after midnight.

        Raises:
            InvalidArgument: A time has seconds.
        """
        return _minutes("begin", self.begin), _minutes("end", self.end)

    @property
    def bits(self) -> int:
        """The days as the server's bit set."""
        return sum(day.bit for day in self.days)


def _time(minutes: int) -> time:
    hours, rest = divmod(minutes % (24 * 60), 60)
    return time(hours, rest)


def _minutes(argument: str, given: time) -> int:
    if given.second or given.microsecond:
        raise InvalidArgument(argument, "the server knows whole minutes only")
    if given.tzinfo is not None:
        raise InvalidArgument(argument, "is in the server's local time; leave the time zone out")
    return given.hour * 60 + given.minute
