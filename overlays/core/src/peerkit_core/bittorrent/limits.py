"""Speed limits in bytes per second, whatever unit a server counts in, and when they hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from enum import IntEnum

import attrs

from ..errors import InvalidArgument

__all__ = [
    "EVERY_DAY",
    "WEEKDAYS",
    "WEEKEND",
    "AltSpeedSchedule",
    "SpeedLimits",
    "TorrentLimits",
    "Weekday",
]


@attrs.frozen
class SpeedLimits:
    """The speed limits of a whole server, in bytes per second.

    Attributes:
        download: Download limit; None for none.
        upload: Upload limit; None for none.
        alt_download: Download limit while the alternative limits are in force; None for none.
        alt_upload: Upload limit while the alternative limits are in force; None for none.
        alt_active: Whether the alternative limits are in force now.
    """

    download: int | None
    upload: int | None
    alt_download: int | None
    alt_upload: int | None
    alt_active: bool


@attrs.frozen
class TorrentLimits:
    """A torrent's own speed limits, in bytes per second.

    Attributes:
        download: Download limit; None for no limit of its own.
        upload: Upload limit; None for no limit of its own.
    """

    download: int | None
    upload: int | None


class Weekday(IntEnum):
    """A day, numbered as by `datetime.date.weekday`."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


EVERY_DAY = frozenset(Weekday)
WEEKEND = frozenset({Weekday.SATURDAY, Weekday.SUNDAY})
WEEKDAYS = EVERY_DAY - WEEKEND


def _days(days: Iterable[int]) -> frozenset[Weekday]:
    try:
        found = frozenset(Weekday(day) for day in days)
    except ValueError as problem:
        raise InvalidArgument("days", f"{problem}; Monday is 0, Sunday 6") from None
    if not found:
        raise InvalidArgument("days", "there are none; set enabled=False to switch it off")
    return found


@attrs.frozen
class AltSpeedSchedule:
    """From when to when a server puts its alternative speed limits in force.

    An end before the begin is on the next day.

    Attributes:
        begin: Begin, to the minute, in the server's local time.
        end: End, to the minute.
        days: The days on which it begins; at least one.
        enabled: Whether the schedule is on.

    Example:
        ```python
        night = AltSpeedSchedule(time(22, 30), time(6), WEEKDAYS)
        server.limits.set_schedule(night)
        ```
    """

    begin: time
    end: time
    days: frozenset[Weekday] = attrs.field(default=EVERY_DAY, converter=_days)
    enabled: bool = True

    @property
    def minutes(self) -> tuple[int, int]:
        """Begin and end in minutes after midnight.

        Raises:
            InvalidArgument: A time has seconds or a time zone.
        """
        return _minutes("begin", self.begin), _minutes("end", self.end)


def _minutes(argument: str, given: time) -> int:
    if given.second or given.microsecond:
        raise InvalidArgument(argument, "the server knows whole minutes only")
    if given.tzinfo is not None:
        raise InvalidArgument(argument, "is in the server's local time; leave the time zone out")
    return given.hour * 60 + given.minute
