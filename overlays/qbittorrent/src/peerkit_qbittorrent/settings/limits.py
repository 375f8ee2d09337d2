"""The server's words for speed limits and their schedule."""

from __future__ import annotations

from datetime import time
from typing import Any, Final

from peerkit_core.bittorrent.limits import (
    EVERY_DAY,
    WEEKDAYS,
    WEEKEND,
    AltSpeedSchedule,
    SpeedLimits,
    Weekday,
)
from peerkit_core.call.reading import instance, whole
from peerkit_core.codec.unset import UnsetType, needed
from peerkit_core.codec.values import Keep
from peerkit_core.errors import DecodeError, InvalidArgument

from .._generated.models import Preferences

__all__ = ["bytes_or_none", "given", "read_limits", "read_schedule", "wire_limit", "wire_schedule"]

_SETS: Final = {0: EVERY_DAY, 1: WEEKDAYS, 2: WEEKEND}
_FIRST_DAY = 3
"""The number of Monday, and so on."""


def bytes_or_none(limit: object) -> int | None:
    """A limit of the server: 0 and -1 are none."""
    return limit if isinstance(limit, int) and limit > 0 else None


def wire_limit(argument: str, limit: int | None) -> int:
    """A limit as the server wants it.

    Raises:
        InvalidArgument: It is not above 0: the server would take it for no limit at all.
    """
    if limit is None:
        return 0
    if whole(argument, limit) <= 0:
        raise InvalidArgument(argument, "must be above 0; None means no limit")
    return limit


def read_limits(preferences: Preferences, *, alt_active: bool) -> SpeedLimits:
    """The limits in the preferences."""
    return SpeedLimits(
        bytes_or_none(preferences.dl_limit),
        bytes_or_none(preferences.up_limit),
        bytes_or_none(preferences.alt_dl_limit),
        bytes_or_none(preferences.alt_up_limit),
        alt_active,
    )


def read_schedule(preferences: Preferences) -> AltSpeedSchedule:
    """The schedule in the preferences."""
    told = preferences
    number = int(needed(told.scheduler_days, "app_preferences", "$.scheduler_days"))
    days = _SETS.get(number) or frozenset({Weekday((number - _FIRST_DAY) % 7)})
    return AltSpeedSchedule(
        _time("from", told.schedule_from_hour, told.schedule_from_min),
        _time("to", told.schedule_to_hour, told.schedule_to_min),
        days,
        needed(told.scheduler_enabled, "app_preferences", "$.scheduler_enabled"),
    )


def _time(which: str, hour: int | UnsetType, minute: int | UnsetType) -> time:
    path = f"$.schedule_{which}_"
    try:
        return time(
            needed(hour, "app_preferences", f"{path}hour"),
            needed(minute, "app_preferences", f"{path}min"),
        )
    except (ValueError, OverflowError) as problem:
        raise DecodeError("app_preferences", f"{path}hour", str(problem)) from None


def wire_schedule(schedule: AltSpeedSchedule) -> dict[str, Any]:
    """The preferences that make a schedule.

    Raises:
        InvalidArgument: The server knows no such set of days, or a time has seconds.
    """
    begin, end = instance("schedule", schedule, AltSpeedSchedule).minutes
    return {
        "schedule_from_hour": begin // 60,
        "schedule_from_min": begin % 60,
        "schedule_to_hour": end // 60,
        "schedule_to_min": end % 60,
        "scheduler_days": _number(schedule.days),
        "scheduler_enabled": schedule.enabled,
    }


def _number(days: frozenset[Weekday]) -> int:
    for number, known in _SETS.items():
        if days == known:
            return number
    if len(days) == 1:
        return _FIRST_DAY + min(days)
    raise InvalidArgument(
        "days", "this server knows every day, weekdays, the weekend, or one single day"
    )


def given(**limits: int | Keep | None) -> dict[str, int]:
    """The limits that are to change, by argument, as the server wants them."""
    return {
        name: wire_limit(name, limit)
        for name, limit in limits.items()
        if not isinstance(limit, Keep)
    }
