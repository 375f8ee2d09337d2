"""The schedule of the alternative limits, and speeds."""

from __future__ import annotations

from datetime import UTC, date, time

import pytest

from peerkit_core import InvalidArgument
from peerkit_transmission import EVERY_DAY, WEEKDAYS, WEEKEND, AltSpeedSchedule, Weekday
from peerkit_transmission.settings.schedule import (
    bits_of,
    bytes_per_second,
    kilobytes,
    read_schedule,
)


def test_days_are_the_bits_of_the_reference() -> None:
    bits = {d.name[:3]: bits_of(AltSpeedSchedule(time(1), time(2), [d])) for d in Weekday}
    assert bits == {"MON": 2, "TUE": 4, "WED": 8, "THU": 16, "FRI": 32, "SAT": 64, "SUN": 1}


@pytest.mark.parametrize(("days", "bits"), [(WEEKDAYS, 62), (WEEKEND, 65), (EVERY_DAY, 127)])
def test_sets_of_days(days: frozenset[Weekday], bits: int) -> None:
    schedule = AltSpeedSchedule(time(9), time(17), days)
    assert bits_of(schedule) == bits
    assert read_schedule(540, 1020, bits, enabled=True) == schedule


def test_a_weekday_is_that_of_a_date() -> None:
    assert Weekday(date(2026, 11, 21).weekday()) is Weekday.SATURDAY
    assert AltSpeedSchedule(time(1), time(2), [5]).days == {Weekday.SATURDAY}


def test_odd_numbers_of_a_server_are_read() -> None:
    schedule = read_schedule(1440, 1441, 500, enabled=True)
    assert (schedule.begin, schedule.end) == (time(0), time(0, 1))
    assert bits_of(schedule) == 500 & 127
    assert not read_schedule(0, 1, 0, enabled=True).enabled


def test_what_the_server_cannot_hold_is_refused() -> None:
    for begin in (time(1, 2, 3), time(1, tzinfo=UTC)):
        with pytest.raises(InvalidArgument):
            _ = AltSpeedSchedule(begin, time(2)).minutes
    with pytest.raises(InvalidArgument, match="Monday is 0"):
        AltSpeedSchedule(time(1), time(2), [7])
    with pytest.raises(InvalidArgument, match="enabled=False"):
        AltSpeedSchedule(time(1), time(2), [])


@pytest.mark.parametrize(
    ("speed", "limit"),
    [(0, 0), (1, 1), (999, 1), (1000, 1), (1499, 1), (1500, 2), (2_000_000, 2000)],
)
def test_speeds_are_rounded_but_never_to_nothing(speed: int, limit: int) -> None:
    assert kilobytes("download", speed) == limit


def test_speeds_that_a_server_cannot_hold() -> None:
    for speed in (-1, 10**13):
        with pytest.raises(InvalidArgument):
            kilobytes("download", speed)
    assert bytes_per_second(100.0) == 100_000
