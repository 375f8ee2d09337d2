"""The socket server and the clock that all fakes share."""

from __future__ import annotations

import threading
import time

import httpx
import pytest

from peerkit_sandbox import Clock, serve
from peerkit_sandbox.base.http_server import Message, Receive, Scope, Send, cut_connection


async def _app(scope: Scope, receive: Receive, send: Send) -> None:
    if scope["path"] == "/cut":
        await cut_connection(scope, receive)
        return
    start: Message = {"type": "http.response.start", "status": 200, "headers": []}
    await send(start)
    await send({"type": "http.response.body", "body": b"pong"})


def test_it_serves_on_a_free_port_and_leaves_no_thread_behind() -> None:
    before = threading.active_count()
    with serve(_app) as server:
        assert server.port > 0
        assert httpx.get(server.url).text == "pong"
    assert threading.active_count() == before


def test_start_and_stop_are_quick() -> None:
    began = time.monotonic()
    serve(_app).stop()
    assert time.monotonic() - began < 1.0


def test_stopping_twice_is_harmless() -> None:
    server = serve(_app)
    server.stop()
    server.stop()


def test_a_taken_port_is_an_error() -> None:
    with serve(_app) as server, pytest.raises(OSError, match="in use"):
        serve(_app, port=server.port)


def test_a_cut_connection_has_no_answer_and_the_next_request_works() -> None:
    with serve(_app) as server, httpx.Client(base_url=server.url) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/cut")
        assert client.get("/").text == "pong"


def test_the_clock_moves_only_when_told() -> None:
    clock = Clock(start=100)
    clock.advance(2.5)
    assert clock.now() == 102.5
    with pytest.raises(ValueError, match="forward"):
        clock.advance(-1)


def test_a_real_clock_runs_and_can_jump_ahead() -> None:
    clock = Clock(real=True)
    clock.advance(1000)
    assert clock.now() - time.time() == pytest.approx(1000, abs=1)
