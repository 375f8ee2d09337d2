"""A query that a server would misread goes as a form, where the server takes one."""

from __future__ import annotations

import pytest

from peerkit_core import Response
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.testing import RecordingSender
from peerkit_core.transport._sync.sender import BorrowedSender


def operation(*, long_query: bool) -> Operation[None]:
    return Operation(
        "items_list",
        "GET",
        "/items",
        (Answer(200, "empty"),),
        idempotent=True,
        long_query=long_query,
    )


def sent(query: list[tuple[str, str]], *, long_query: bool = True) -> tuple[str, str, bytes | None]:
    """Method, target and body of a call."""
    sender = RecordingSender([Response(200)])
    Engine(sender).call(operation(long_query=long_query), Request("GET", "/items", query=query))
    (wire,) = sender.requests
    return wire.method, wire.target, wire.body


def test_a_short_query_stays_a_query() -> None:
    assert sent([("a", "b c"), ("d", "é|%")]) == ("GET", "/items?a=b%20c&d=%C3%A9%7C%25", None)


def test_a_long_query_becomes_a_form() -> None:
    method, target, body = sent([("hashes", "|".join(["0" * 40] * 300))])
    assert (method, target) == ("POST", "/items")
    assert body is not None
    assert len(body) > 8192


def test_a_plus_becomes_a_form() -> None:
    assert sent([("category", "a+b")]) == ("POST", "/items", b"category=a%2Bb")


@pytest.mark.parametrize("value", ["a+b", "x" * 9000])
def test_an_operation_without_a_form_keeps_its_query(value: str) -> None:
    method, _, body = sent([("category", value)], long_query=False)
    assert (method, body) == ("GET", None)


def test_closing_a_borrowed_sender_leaves_it_open() -> None:
    sender = RecordingSender([Response(200)])
    borrowed = BorrowedSender(sender)
    engine = Engine(borrowed)
    engine.call(operation(long_query=False), Request("GET", "/items"))
    engine.close()
    assert not sender.closed
    assert borrowed.origin == sender.origin
