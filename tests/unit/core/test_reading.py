"""Arguments of composites: what they are, or an error with their name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.call import reading
from peerkit_core.call.timeouts import seconds
from peerkit_core.follow._sync.paging import paginate
from peerkit_core.follow._sync.settling import patience_asked
from peerkit_core.follow.deadline import Deadline

NAN, INFINITE = float("nan"), float("inf")


RIGHT: list[tuple[Callable[..., Any], list[tuple[Any, Any]]]] = [
    (reading.time_limit, [(None, None), (0, 0.0), (-1, -1.0), (timedelta(minutes=1), 60.0)]),
    (reading.whole, [(5, 5), (0, 0)]),
    (reading.number, [(1.5, 1.5), (-2, -2)]),
    (reading.flag, [(True, True), (False, False)]),
    (reading.items, [([1], [1]), ((), []), ({"a": 1}.keys(), ["a"]), (iter("ab"), ["a", "b"])]),
    (reading.texts, [("ab", ["ab"]), (["a", "b"], ["a", "b"])]),
    (reading.mapping, [({"a": 1}, {"a": 1}), ({}, {})]),
    (reading.local_path, [("a", "a"), (Path("a/b"), "a/b")]),
    (seconds, [(1, 1.0), (timedelta(milliseconds=5), 0.005)]),
]


@pytest.mark.parametrize(("read", "good"), RIGHT)
def test_a_right_value_is_itself(read: Callable[..., Any], good: list[tuple[Any, Any]]) -> None:
    for given, found in good:
        assert read("argument", given) == found


WRONG: list[tuple[Callable[..., Any], list[Any]]] = [
    (reading.time_limit, [NAN, INFINITE, True, "5", [], 1e300, timedelta.max, 1j, object()]),
    (reading.whole, [None, True, 1.0, "5", [], b"1"]),
    (reading.number, [None, True, NAN, INFINITE, "5", 1j]),
    (reading.flag, [None, 0, 1, "yes", []]),
    (reading.items, [None, 5, "ab", b"ab", {"a": 1}, int, object()]),
    (reading.texts, [None, 5, [None], [b"a"], {"a": "b"}, ["a", 1], "a\ud800", ["\udc00"]]),
    (reading.mapping, [None, "a", [("a", 1)], {1: 2}, {None: 1}]),
    (reading.local_path, [None, 5, b"a", "", "a\x00b", ["a"]]),
    (seconds, [None, 0, -1, NAN, INFINITE, 1e300, 10**400, timedelta.max, "5", True]),
]


@pytest.mark.parametrize(("read", "wrong"), WRONG)
def test_a_wrong_value_is_told_by_the_arguments_name(
    read: Callable[..., Any], wrong: list[Any]
) -> None:
    for given in wrong:
        with pytest.raises(InvalidArgument) as caught:
            read("argument", given)
        assert caught.value.argument == "argument", given


def test_a_number_may_have_a_least() -> None:
    with pytest.raises(InvalidArgument, match="at least 1"):
        reading.whole("page_size", 0, least=1)
    with pytest.raises(InvalidArgument, match=r"at least 0\.5"):
        reading.number("ratio", 0.4, least=0.5)


def test_an_object_is_one_of_its_class() -> None:
    assert reading.instance("limit", timedelta(1), timedelta) == timedelta(1)
    wrong: Any = "1 day"
    with pytest.raises(InvalidArgument, match="expected timedelta, got str"):
        reading.instance("limit", wrong, timedelta)


def test_waiting_reads_its_arguments_before_it_begins() -> None:
    wrong: Any = "soon"
    with pytest.raises(InvalidArgument, match="timeout"):
        Deadline.after(wrong, now=0.0)
    wait: Any
    for wait, timeout in (("yes", 60.0), (True, wrong), (False, NAN)):
        with pytest.raises(InvalidArgument):
            patience_asked(wait, timeout, None, None)
    assert Deadline.after(timedelta(minutes=1), now=5.0).at == 65.0


def test_pages_are_counted_by_whole_numbers() -> None:
    def nothing(offset: int, limit: int) -> list[int]:
        raise AssertionError("nothing is asked for")

    wrong: Any
    for wrong in ({"page_size": "5"}, {"page_size": 0}, {"start": None}, {"total": "all"}):
        arguments: Any = {"page_size": 5, **wrong}
        with pytest.raises(InvalidArgument):
            next(paginate(nothing, key=hash, **arguments))
