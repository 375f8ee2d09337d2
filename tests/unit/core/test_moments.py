"""Companions of fields: times, durations and lists read from wire values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from peerkit_core import UNSET
from peerkit_core.codec.moments import DURATIONS, INSTANTS, duration, listed, moment

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SECONDS = int(NOON.timestamp())


def test_an_instant_is_an_aware_time_in_utc() -> None:
    assert moment(SECONDS, "unix-seconds") == NOON
    assert moment(SECONDS * 1000, "unix-milliseconds") == NOON
    read = moment(SECONDS + 0.25, "unix-seconds")
    assert read == NOON + timedelta(milliseconds=250)
    assert read is not None
    assert read.utcoffset() == timedelta()


def test_an_instant_in_either_unit_is_told_by_its_size() -> None:
    unit = "unix-seconds-or-milliseconds"
    assert moment(SECONDS, unit) == moment(SECONDS * 1000, unit) == NOON


def test_the_beginning_of_the_epoch_is_a_time_unless_it_is_special() -> None:
    assert moment(0, "unix-seconds") == datetime(1970, 1, 1, tzinfo=UTC)
    assert moment(0, "unix-seconds", 0) is None


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (1500, "milliseconds", timedelta(seconds=1.5)),
        (90, "seconds", timedelta(minutes=1, seconds=30)),
        (0, "seconds", timedelta()),
        (90, "minutes", timedelta(hours=1, minutes=30)),
        (0.5, "minutes", timedelta(seconds=30)),
        (2, "days", timedelta(days=2)),
    ],
)
def test_a_duration_has_the_unit_of_the_wire(value: float, unit: str, expected: timedelta) -> None:
    assert duration(value, unit) == expected


@pytest.mark.parametrize(
    "value",
    [
        UNSET,
        None,
        True,
        "",
        "Sat Nov 21 09:16:32 2026",
        [],
        -1,
        -0.5,
        10**400,
        10**30,
        1e300,
        float("nan"),
        float("inf"),
        float("-inf"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_what_is_no_time_gives_none_and_no_error(value: object) -> None:
    for unit in INSTANTS:
        assert moment(value, unit) is None
    for unit in DURATIONS:
        assert duration(value, unit) is None


def test_special_values_give_none() -> None:
    assert duration(8640000, "seconds", 8640000) is None
    assert duration(8640001, "seconds", 8640000) == timedelta(days=100, seconds=1)
    assert moment(4294967295, "unix-seconds", -1, 0, 4294967295) is None


def test_a_list_is_taken_apart_at_its_separator() -> None:
    assert listed("films, night", ", ") == listed("films,night", ", ") == ["films", "night"]
    assert listed("", ", ") == []
    assert listed("a b\n\nc\n", "\n") == ["a b", "c"]
    assert listed("a;*.example.org", ";") == ["a", "*.example.org"]


def test_a_list_that_was_not_sent_is_none() -> None:
    assert listed(UNSET, ", ") is None
    assert listed(None, ", ") is None
