"""Views of a client with other options, extra headers, and time limits."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

import pytest

from peerkit_core import InvalidArgument, Response, Retry
from peerkit_core.auth.header import HeaderAuth
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.options import checked_headers
from peerkit_core.call.request import Request
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.call.versions import ServerVersion, Version
from peerkit_core.errors import DecodeError, UnsupportedByServer

from .sides import GET, Side, get, json_answer


def test_a_view_has_its_own_options_and_the_same_connections(side: Side) -> None:
    engine = side.engine([json_answer(), json_answer(), json_answer()])
    client = side.client(engine)
    view = client.with_options(timeout=5, headers={"X-A": "1"})
    side.run(view.engine.call(GET, get()))
    side.run(client.engine.call(GET, get()))
    side.run(view.engine.call(GET, get(), timeout=timedelta(minutes=1)))
    first, second, third = engine.sender.requests
    assert (first.timeouts, first.headers) == (Timeouts.of(5), {"x-a": "1"})
    assert (second.timeouts, second.headers) == (Timeouts(), {})
    assert third.timeouts == Timeouts(connect=60, read=60)


def test_a_view_of_a_view_adds_to_it(side: Side) -> None:
    engine = side.engine([json_answer()])
    view = side.client(engine).with_options(headers={"x-a": "1", "x-b": "1"}, timeout=5)
    side.run(view.with_options(headers={"X-B": "2"}).engine.call(GET, get()))
    (sent,) = engine.sender.requests
    assert sent.headers == {"x-a": "1", "x-b": "2"}
    assert sent.timeouts == Timeouts.of(5)


def test_a_view_can_repeat_less_and_be_stricter(side: Side) -> None:
    engine = side.engine([Response(503), json_answer(b"[")])
    view = side.client(engine).with_options(retry=Retry.off(), on_drift="raise")
    assert side.run(view.engine.raw.call(GET, get())).status == 503
    with pytest.raises(DecodeError):
        side.run(view.engine.call(GET, get()))


def test_closing_a_view_leaves_the_client_open(side: Side) -> None:
    engine = side.engine([])
    client = side.client(engine)
    side.close(client.with_options(timeout=1))
    assert not engine.sender.closed
    side.close(client)
    assert engine.sender.closed


def test_credentials_win_over_extra_headers(side: Side) -> None:
    engine = side.engine(
        [json_answer()], auth=HeaderAuth("X-API-Key", "right"), headers={"x-api-key": "wrong"}
    )
    request = Request("GET", "/get", headers={"X-Api-Key": "wrong as well"})
    side.run(engine.call(GET, request))
    assert engine.sender.requests[0].headers == {"x-api-key": "right"}


@pytest.mark.parametrize(
    "headers",
    [
        {"x a": "1"},
        {"": "1"},
        {"x-ä": "1"},
        {"x": "secret\r\nevil: 1"},
        {"x": " secret"},
        {"x": "secret\x00"},
        {"x": 5},
        {"Host": "secret"},
        {"Content-Length": "5"},
        {"Transfer-Encoding": "chunked"},
        ["x"],
        "x: secret",
        {7: "secret"},
    ],
)
def test_headers_that_cannot_be_sent_are_refused_and_not_shown(headers: Any) -> None:
    with pytest.raises(InvalidArgument) as refused:
        checked_headers("headers", headers)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "timeout", [0, -1, float("nan"), float("inf"), "5", True, b"5", timedelta(0), [5]]
)
def test_a_time_limit_is_a_span_above_zero(side: Side, timeout: Any) -> None:
    engine = side.engine([json_answer()])
    with pytest.raises(InvalidArgument):
        side.run(engine.call(GET, get(), timeout=timeout))
    with pytest.raises(InvalidArgument):
        Timeouts(connect=timeout)
    assert not engine.sender.requests


YOUNG: Operation[Any] = Operation(
    "things_new", "GET", "/new", (Answer(200, "json"),), idempotent=True, span=("5.0", None)
)


def test_a_client_cannot_forget_its_gate(side: Side) -> None:
    engine = side.engine([json_answer()])
    with pytest.raises(RuntimeError, match="belongs to no client"):
        side.run(engine.call(YOUNG, get()))
    assert not engine.sender.requests
    client = side.client(engine)
    client.server_version = side.function(lambda: ServerVersion(Version("4.0")))
    for view in (client.engine, client.engine.raw, client.with_options(timeout=1).engine):
        with pytest.raises(UnsupportedByServer):
            side.run(view.call(YOUNG, get()))
    assert not engine.sender.requests


def test_finding_out_the_release_may_use_what_some_release_lacks(side: Side) -> None:
    engine = side.engine([json_answer(b'"6.0"'), json_answer(b"[1]")])
    client = side.client(engine)
    if side.is_async:

        async def ask() -> ServerVersion:
            return ServerVersion(Version(cast("str", await engine.call(YOUNG, get()))))

        client.server_version = ask
    else:
        client.server_version = lambda: ServerVersion(Version(engine.call(YOUNG, get())))
    assert side.run(engine.call(YOUNG, get())) == [1]
    assert len(engine.sender.requests) == 2
