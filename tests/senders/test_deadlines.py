"""Limits: until a connection stands, and for each wait after that; a message names the one reached."""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from time import monotonic

import pytest

from peerkit_core import Timeout

from .rigs import LONG, Rig, get, post
from .scripted import Connection, Scripted, answer


@pytest.fixture
def unreachable() -> Iterator[int]:
    """A port that takes no more connections and refuses none."""
    with ExitStack() as stack:
        full = stack.enter_context(socket.socket())
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            with suppress(BlockingIOError):
                filler.connect(full.getsockname())
        yield full.getsockname()[1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full queue refuses")
def test_a_server_that_takes_no_connection_meets_the_limit_for_connecting(
    rig: Rig, unreachable: int
) -> None:
    sender = rig.sender(f"http://127.0.0.1:{unreachable}")
    began = monotonic()
    with pytest.raises(Timeout, match=r"no connection within 0\.15 s") as raised:
        rig.send(sender, post(connect=0.15, read=LONG))
    assert not raised.value.sent
    assert monotonic() - began < LONG / 2


def test_a_server_that_never_answers_in_tls_meets_the_limit_for_connecting(
    rig: Rig, server: Scripted
) -> None:
    server.script = Connection.drain
    sender = rig.sender(server.url.replace("http:", "https:"), verify=False)
    with pytest.raises(Timeout, match=r"no connection within 0\.15 s") as raised:
        rig.send(sender, post(connect=0.15, read=LONG))
    assert not raised.value.sent


def test_a_server_that_never_answers_meets_the_limit_for_reading(
    rig: Rig, server: Scripted
) -> None:
    server.script = Connection.drain
    sender = rig.sender(server.url)
    with pytest.raises(Timeout, match=r"POST /x was not answered within 0\.15 s") as raised:
        rig.send(sender, post("/x?key=hunter2", connect=LONG, read=0.15))
    assert raised.value.sent
    assert "hunter2" not in str(raised.value)


def test_a_server_that_stops_in_the_middle_meets_the_limit_for_reading(
    rig: Rig, server: Scripted
) -> None:
    def script(connection: Connection) -> None:
        connection.request()
        connection.write(answer(b"abc")[:-1])
        connection.drain()

    server.script = script
    with pytest.raises(Timeout, match=r"0\.15 s"):
        rig.send(rig.sender(server.url), get(connect=LONG, read=0.15))


def test_a_server_that_stops_taking_an_upload_meets_the_limit_for_reading(
    rig: Rig, server: Scripted
) -> None:
    done = threading.Event()

    def script(connection: Connection) -> None:
        connection.head()
        done.wait(LONG)

    server.script = script
    sender = rig.sender(server.url)
    with pytest.raises(Timeout, match=r"0\.15 s") as raised:
        rig.send(sender, post(body=bytes(32 << 20), connect=LONG, read=0.15))
    done.set()
    assert raised.value.sent


def test_the_limit_for_reading_is_for_each_wait_and_not_for_the_whole(
    rig: Rig, server: Scripted
) -> None:
    body = bytes(20)

    def script(connection: Connection) -> None:
        connection.request()
        connection.write(answer(body)[: -len(body)])
        for _ in body:
            paused.wait(0.015)
            connection.write(b"\0")

    paused = threading.Event()  # never set: a pause that needs no sleeping test
    server.script = script
    began = monotonic()
    assert rig.send(rig.sender(server.url), get(read=0.2)).content == body
    assert monotonic() - began > 0.2
