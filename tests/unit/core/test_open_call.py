"""Requests and RPC calls without a description: what is no request is told before it is sent."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import FilePart, InvalidArgument
from peerkit_core.call.open_call import open_calls, open_request


def request(**given: Any) -> Any:
    made: dict[str, Any] = dict.fromkeys(
        ("query", "form", "json", "files", "headers", "timeout")
    ) | {"method": "GET", "path": "/a"}
    return open_request(**{**made, **given})


def test_a_request_is_what_was_given() -> None:
    made = request(query={"a": [1, True, None]}, form=[("b", "c")], headers={"X-One": "1"})
    assert made.query == [("a", "1"), ("a", "true")]
    assert (made.form, made.headers) == ([("b", "c")], {"x-one": "1"})
    part = FilePart("field", "name", b"content")
    assert request(files=part).files == request(files=[part]).files == [part]


@pytest.mark.parametrize("argument", ["method", "path", "query", "form", "files", "headers"])
@pytest.mark.parametrize("wrong", [5, object(), "word", b"a", [1], [("a",)], {"a": object()}])
def test_what_is_none_is_told_by_its_name(argument: str, wrong: Any) -> None:
    if (argument, wrong) == ("method", "word"):
        return
    with pytest.raises(InvalidArgument) as caught:
        request(**{argument: wrong})
    assert caught.value.argument == argument


def test_calls_are_pairs_and_each_is_checked_before_any_is_sent() -> None:
    calls: list[Any] = [("a_method", {"b": 1}), ["other", {}]]
    (operation, made), _ = open_calls(calls)
    assert (operation.rpc, made.params) == ("a_method", {"b": 1})
    pairs: list[Any] = [[("a", {}), "ab"], [("a", {}), ("a", 1)], [("a", {}), (1, {})]]
    for wrong in (5, "ab", None, *pairs):
        with pytest.raises(InvalidArgument) as caught:
            open_calls(wrong)
        assert caught.value.argument in ("calls", "calls[1]")
