"""`timedelta` and `datetime` in the place of the numbers of the wire."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.call import encode, times


def test_a_span_becomes_a_number_of_its_unit() -> None:
    hour = timedelta(hours=1)
    numbers = [times.span("a", hour, unit) for unit in ("milliseconds", "seconds", "minutes")]
    assert numbers == [3_600_000, 3600, 60]
    assert times.span("a", timedelta(days=2), "days") == 2
    assert times.span("a", timedelta(), "seconds") == 0


@pytest.mark.parametrize("value", [0, -1, -2, 8640000, 0.5, None, "text", True])
def test_anything_else_passes_to_the_encoder_as_it_is(value: object) -> None:
    assert times.span("a", value, "minutes", 0) is value
    assert times.instant("a", value, "unix-seconds", 0) is value


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (timedelta(seconds=90), "a: 0:01:30 is no whole number of minutes"),
        (timedelta(minutes=-1), "a: .* is below 0"),
        (timedelta(), "a: 0:00:00 would be 0, which has a meaning of its own .* pass 0 if you"),
    ],
)
def test_a_span_that_would_mean_something_else_is_refused(value: timedelta, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        times.span("a", value, "minutes", 0)


def test_a_server_that_takes_fractions_gets_them() -> None:
    assert times.span("a", timedelta(seconds=90), "minutes", fraction=True) == 1.5
    assert times.span("a", timedelta(minutes=2), "minutes", fraction=True) == 2


@pytest.mark.parametrize(
    "value",
    [
        {"max_seeding_time": timedelta(hours=1)},
        [{"expirationDate": datetime(2026, 11, 21, tzinfo=UTC)}],
        (date(2026, 11, 21),),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_time_inside_of_a_json_document_is_refused(value: object) -> None:
    with pytest.raises(InvalidArgument, match=r"^a: .*: a \w+ has no unit here"):
        encode.json_text("a", value)
    with pytest.raises(InvalidArgument, match=r"^a: .*: a \w+ has no unit here"):
        encode.json_value("a", value, lambda: Any)


def test_a_document_that_holds_itself_is_refused() -> None:
    endless: list[object] = []
    endless.append(endless)
    with pytest.raises(InvalidArgument, match="nested too deeply"):
        encode.json_text("a", endless)


def test_an_aware_time_becomes_a_number_without_what_is_smaller() -> None:
    noon = datetime(2026, 11, 21, 12, 0, 0, 987_654, tzinfo=UTC)
    seconds = 1_795_262_400
    assert times.instant("a", noon, "unix-seconds") == seconds
    assert times.instant("a", noon, "unix-milliseconds") == seconds * 1000 + 987
    assert times.instant("a", noon, "unix-seconds-or-milliseconds") == seconds
    elsewhere = noon.astimezone(timezone(timedelta(hours=5, minutes=30)))
    assert times.instant("a", elsewhere, "unix-seconds") == seconds


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (datetime(2026, 11, 21, 12, 0), "a: .* has no time zone; .*astimezone"),
        (datetime(1969, 12, 31, tzinfo=UTC), "a: .* is before 1970"),
        (datetime(1970, 1, 1, tzinfo=UTC), "a: .* would be 0, which has a meaning"),
    ],
)
def test_a_time_that_would_mean_something_else_is_refused(value: datetime, problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        times.instant("a", value, "unix-seconds", 0)
