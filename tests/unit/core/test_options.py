"""Views of a client with other options, extra headers, and time limits."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any, cast

import pytest

from peerkit_core import ConnectionFailed, InvalidArgument, Response, Retry
from peerkit_core.auth.header import HeaderAuth
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.options import checked_headers
from peerkit_core.call.request import Request
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.call.versions import ServerVersion, Version
from peerkit_core.engine._async.client import AsyncBaseClient
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine._sync.client import BaseClient
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.errors import DecodeError, UnsupportedByServer
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport.wire import WireRequest

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

        client._ask_release = ask
    else:
        client._ask_release = lambda: ServerVersion(Version(engine.call(YOUNG, get())))
    assert side.run(engine.call(YOUNG, get())) == [1]
    assert len(engine.sender.requests) == 2
    assert str(side.run(client.server_version())) == "6.0"
    assert len(engine.sender.requests) == 2


@pytest.mark.parametrize("works", [True, False])
def test_many_calls_ask_for_the_release_together(works: bool) -> None:
    asked, entered = [0], threading.Barrier(20)

    def answer(request: WireRequest) -> Response | BaseException:
        if request.target == "/new":
            return json_answer(b"[1]")
        asked[0] += 1
        time.sleep(0.1)
        return json_answer(b'"6.0"') if works else ConnectionFailed("gone")

    engine = Engine(RecordingSender(answer), retry=Retry.off())
    client = BaseClient(engine)
    client._ask_release = lambda: ServerVersion(Version(engine.call(GET, get())))  # type: ignore[method-assign]

    def work(_: int) -> object:
        entered.wait()
        try:
            return engine.call(YOUNG, Request("GET", "/new"))
        except ConnectionFailed:
            return None

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(work, range(20))) == [[1] if works else None] * 20
    assert asked == [1]
    engine.auth.generation += 2
    entered = threading.Barrier(1)
    work(0)
    assert asked == [2]


@pytest.mark.anyio
async def test_a_question_for_the_release_that_is_cancelled_is_asked_again() -> None:
    asked = asyncio.Event()

    class Held(AsyncRecordingSender):
        async def send(self, request: WireRequest) -> Response:
            if request.target == "/get" and not asked.is_set():
                asked.set()
                await asyncio.Event().wait()
            return await super().send(request)

    engine = AsyncEngine(sender := Held(lambda request: json_answer(b'"6.0"')))
    client = AsyncBaseClient(engine)

    async def ask() -> ServerVersion:
        return ServerVersion(Version(cast("str", await engine.call(GET, get()))))

    client._ask_release = ask  # type: ignore[method-assign]
    first = asyncio.ensure_future(engine.call(YOUNG, Request("GET", "/new")))
    await asked.wait()
    others = [asyncio.ensure_future(engine.call(YOUNG, Request("GET", "/new"))) for _ in range(5)]
    await asyncio.sleep(0)
    first.cancel()
    assert await asyncio.gather(*others) == ["6.0"] * 5
    assert [request.target for request in sender.requests].count("/get") == 1
