"""Named RPC parameters become the list that the wire wants, or are refused before any traffic."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.call.operation import Operation
from peerkit_core.rpc.positions import positional


def operation(*order: str, **options: Any) -> Operation[None]:
    return Operation("jobs_run", "POST", "/rpc", (), idempotent=False, order=order, **options)


ADD = operation("filename", "filedump", "options")
MULTICALL = operation("target", "view", variadic="commands", fill={"target": ""})
MOVE = operation("id", "where", "force", fill={"where": None})


def test_parameters_travel_in_the_order_of_the_wire_not_of_the_call() -> None:
    assert positional(ADD, {"options": {}, "filedump": "ZA==", "filename": "a"}) == [
        "a",
        "ZA==",
        {},
    ]


def test_trailing_parameters_may_be_left_out() -> None:
    assert positional(ADD, {"filename": "a"}) == ["a"]
    assert positional(ADD, {}) == []


def test_a_gap_is_refused_and_says_what_to_pass() -> None:
    with pytest.raises(InvalidArgument, match="filedump: it travels before options in jobs_run"):
        positional(ADD, {"filename": "a", "options": {}})


def test_null_that_is_given_is_no_gap() -> None:
    assert positional(ADD, {"filename": None, "filedump": None}) == [None, None]


def test_what_the_spec_fills_in_closes_a_gap() -> None:
    assert positional(MOVE, {"id": 3, "force": True}) == [3, None, True]
    assert positional(MOVE, {"id": 3, "where": "top"}) == [3, "top"]


def test_a_fixed_target_goes_first_and_the_variadic_tail_last() -> None:
    params: dict[str, object] = {"commands": ["d.hash=", "d.name="], "view": "main"}
    assert positional(MULTICALL, params) == ["", "main", "d.hash=", "d.name="]
    assert positional(MULTICALL, {"target": "AB", "view": "main"}) == ["AB", "main"]


def test_an_empty_tail_needs_nothing_before_it_and_a_full_one_does() -> None:
    assert positional(MULTICALL, {"commands": []}) == [""]
    with pytest.raises(InvalidArgument, match="view: it travels before commands"):
        positional(MULTICALL, {"commands": ["d.hash="]})


def test_a_text_is_no_tail() -> None:
    with pytest.raises(InvalidArgument, match="commands: jobs_run takes a list"):
        positional(MULTICALL, {"view": "main", "commands": "d.hash="})


def test_a_parameter_without_a_position_is_refused() -> None:
    with pytest.raises(InvalidArgument, match=r"veiw: .*it has target, view, commands"):
        positional(MULTICALL, {"veiw": "main"})
