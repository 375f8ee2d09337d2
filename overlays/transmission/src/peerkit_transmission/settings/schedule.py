"""Limits and their schedule in the words of the server: kB/s, minutes and bits."""

from __future__ import annotations

from datetime import time

from peerkit_core.bittorrent.limits import AltSpeedSchedule, Weekday
from peerkit_core.call.reading import whole
from peerkit_core.codec.values import Keep
from peerkit_core.errors import InvalidArgument

__all__ = ["bits_of", "bytes_per_second", "kilobytes", "read_schedule", "speeds_of"]

_MOST = 2**31 - 1


def read_schedule(begin: int, end: int, bits: int, *, enabled: bool) -> AltSpeedSchedule:
    """From what the server has: minutes after midnight and day bits, Sunday first.

    Servers store any number; minutes are taken modulo a day, bits beyond seven are left out. No day
    at all is a schedule that is off.
    """
    days = frozenset(day for day in Weekday if bits & _bit(day))
    if not days:
        return AltSpeedSchedule(_time(begin), _time(end), enabled=False)
    return AltSpeedSchedule(_time(begin), _time(end), days, enabled)


def bits_of(schedule: AltSpeedSchedule) -> int:
    """The days as the server's bit set."""
    return sum(_bit(day) for day in schedule.days)


def kilobytes(argument: str, speed: int) -> int:
    """Bytes per second as the kB/s (1000 bytes) of the server.

    The server knows whole kB/s only. A limit is rounded, but never to 0, which lets nothing through.

    Raises:
        InvalidArgument: The speed is negative (4.x takes that for a huge number) or too high.
    """
    if whole(argument, speed) < 0:
        raise InvalidArgument(argument, "must not be negative; None means no limit")
    found = max(1, (speed + 500) // 1000) if speed else 0
    if found > _MOST:
        raise InvalidArgument(argument, "is beyond what a server can hold; None means no limit")
    return found


def speeds_of(**speeds: int | Keep | None) -> dict[str, int | None]:
    """Speeds that are to be set as kB/s, by argument; None for those to keep and for no limit.

    Raises:
        InvalidArgument: As in `kilobytes`.
    """
    return {
        name: None if speed is None or isinstance(speed, Keep) else kilobytes(name, speed)
        for name, speed in speeds.items()
    }


def bytes_per_second(limit: float) -> int:
    """The server's kB/s as bytes per second."""
    return round(limit * 1000)


def _bit(day: Weekday) -> int:
    """The server's week begins on Sunday."""
    return 1 << (day + 1) % 7


def _time(minutes: int) -> time:
    hours, rest = divmod(minutes % (24 * 60), 60)
    return time(hours, rest)
