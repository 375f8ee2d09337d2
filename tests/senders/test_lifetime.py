"""Senders that are closed, forked, or used on one event loop after another."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from peerkit_core import ConnectionFailed

from .abilities import Ability, over
from .rigs import LONG, Rig, get, post
from .scripted import Connection, Scripted, answer, answering
from .test_pool import Held, echo

ROOT = Path(__file__).parents[2]


def test_a_closed_sender_says_so(rig: Rig, server: Scripted) -> None:
    sender = rig.sender(server.url)
    rig.send(sender, get())
    rig.close(sender)
    rig.close(sender)
    with pytest.raises(RuntimeError, match="closed"):
        rig.send(sender, get("/after"))
    with pytest.raises(RuntimeError, match="closed"), rig.stream(sender, get("/after")):
        pass
    assert server.lines == ["GET / HTTP/1.1"]


def test_closing_lets_a_call_in_flight_end(rig: Rig, server: Scripted) -> None:
    server.script = held = Held()
    sender = rig.sender(server.url)
    call = rig.beside(sender, get("/held"))
    rig.until(lambda: len(server.requests) == 1)
    rig.close(sender)
    held.release.set()
    assert call.result().content == b"/held"
    if rig.variant.kind == "ours":
        rig.until(lambda: server.open == 0)


@over(Ability.CLOSES_WAITERS)
def test_closing_ends_calls_that_wait_for_a_connection(rig: Rig, server: Scripted) -> None:
    server.script = held = Held()
    sender = rig.sender(server.url, max_connections=1)
    first = rig.beside(sender, get("/held"))
    rig.until(lambda: len(server.requests) == 1)
    second = rig.beside(sender, get("/waits"))
    rig.until(lambda: rig.waiting(sender) == 1)
    rig.close(sender)
    with pytest.raises(RuntimeError, match="closed"):
        second.result()
    held.release.set()
    assert first.result().content == b"/held"
    rig.until(lambda: server.open == 0)


@over(Ability.CLOSES_WAITERS)
def test_closing_lets_a_stream_end(rig: Rig, server: Scripted) -> None:
    go_on = threading.Event()

    def script(connection: Connection) -> None:
        connection.request()
        connection.write(answer(b"abc")[:-1])
        go_on.wait(LONG)
        connection.write(b"c")
        connection.drain()

    server.script = script
    sender = rig.sender(server.url)
    with rig.stream(sender, get()) as answered:
        assert answered.next() == b"ab"
        rig.close(sender)
        go_on.set()
        assert answered.rest() == b"c"
    rig.until(lambda: server.open == 0)


@over(Ability.CLOSES_WAITERS)
def test_closing_closes_kept_connections(rig: Rig, server: Scripted) -> None:
    server.script = echo
    sender = rig.sender(server.url)
    rig.together(sender, [get()] * 5, threads=5)
    rig.close(sender)
    rig.until(lambda: server.open == 0)


# Event loops


def _loops(rig: Rig) -> tuple[asyncio.Runner, asyncio.Runner]:
    if rig.variant.loop == "asyncio":
        return asyncio.Runner(), asyncio.Runner()
    import uvloop

    return tuple(asyncio.Runner(loop_factory=uvloop.new_event_loop) for _ in range(2))  # type: ignore[return-value]


@over(Ability.LOOPS, half="async")
def test_one_sender_serves_two_event_loops_in_turn(rig: Rig, server: Scripted) -> None:
    server.script = echo
    sender = rig.sender(server.url, max_connections=1)
    one, two = _loops(rig)
    with one, two:
        for number, loop in enumerate((one, two, one, two)):
            wire = post(f"/{number}", connect=5)
            assert loop.run(sender.send(wire)).content == b"/%d" % number
        two.run(sender.aclose())
        one.run(asyncio.sleep(0))
    rig.until(lambda: server.open == 0)


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")  # the loop tells of its transport
@over(Ability.LOOPS, half="async")
def test_a_sender_outlives_the_event_loop_that_it_began_on(rig: Rig, server: Scripted) -> None:
    server.script = echo
    sender = rig.sender(server.url, max_connections=1)
    one, two = _loops(rig)
    with one:
        assert one.run(sender.send(get("/1"))).content == b"/1"
    with two:
        assert two.run(sender.send(post("/2", connect=5))).content == b"/2"
        two.run(sender.aclose())
    gc.collect()
    rig.until(lambda: server.open == 0)


@over(Ability.LOOPS, half="async")
def test_a_call_left_behind_on_a_closed_loop_takes_no_place(rig: Rig, server: Scripted) -> None:
    server.script = held = Held()
    sender = rig.sender(server.url, max_connections=1)
    one, two = _loops(rig)

    async def begun() -> None:
        # Its task is cancelled when the runner closes.
        begun.task = asyncio.ensure_future(sender.send(get("/held")))  # type: ignore[attr-defined]
        while not server.requests:  # noqa: ASYNC110 - it happens in another thread
            await asyncio.sleep(0.0005)

    with one:
        one.run(begun())
    held.release.set()
    with two:
        assert two.run(sender.send(get("/2", connect=5))).content == b"/2"
        two.run(sender.aclose())


# Fork

SYNC_FORK = """
import os, sys
from peerkit_core.transport._sync.http_sender import HttpSender
from peerkit_core.transport.wire import WireRequest

def call(target):
    answer = sender.send(WireRequest("POST", target, {}, b""))
    assert answer.content == target.encode(), answer.content

sender = HttpSender(sys.argv[1], **OPTIONS)
call("/parent")
child = os.fork()
if child == 0:
    try:
        call("/child")
        sender.close()
    finally:
        # What the child closes must not end the parent's connection.
        os._exit(0 if sys.exc_info()[0] is None else 1)
assert os.waitpid(child, 0)[1] == 0
call("/parent-again")
sender.close()
"""
ASYNC_FORK = """
import asyncio, os, sys
LOOP
from peerkit_core.transport._async.http_sender import AsyncHttpSender
from peerkit_core.transport.wire import WireRequest

async def call(target):
    answer = await sender.send(WireRequest("POST", target, {}, b""))
    assert answer.content == target.encode(), answer.content

sender = AsyncHttpSender(sys.argv[1], **OPTIONS)
runner = asyncio.Runner(loop_factory=FACTORY)
runner.run(call("/parent"))
child = os.fork()
if child == 0:
    try:
        inner = asyncio.Runner(loop_factory=FACTORY)
        inner.run(call("/child"))
        inner.run(sender.aclose())
    finally:
        os._exit(0 if sys.exc_info()[0] is None else 1)
assert os.waitpid(child, 0)[1] == 0
runner.run(call("/parent-again"))
runner.run(sender.aclose())
runner.close()
"""


def _forking(rig: Rig, options: str) -> str:
    if not rig.is_async:
        return SYNC_FORK.replace("OPTIONS", options)
    uv = rig.variant.loop == "uvloop"
    return (
        ASYNC_FORK.replace("OPTIONS", options)
        .replace("LOOP", "import uvloop" if uv else "")
        .replace("FACTORY", "uvloop.new_event_loop" if uv else "None")
    )


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
@over(Ability.FORKS)
def test_a_child_never_touches_its_parents_connections(
    rig: Rig, tls_server: Scripted, server: Scripted, secure: bool
) -> None:
    used = tls_server if secure else server
    seen: dict[int, list[bytes]] = {}

    def script(connection: Connection) -> None:
        while (raw := connection.request()) is not None:
            target = raw.split()[1]
            seen.setdefault(connection.number, []).append(target)
            connection.write(answer(target))

    used.script = script
    options = "{'verify': False}" if secure else "{}"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _forking(rig, options), used.url],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert seen == {0: [b"/parent", b"/parent-again"], 1: [b"/child"]}


def test_a_failed_connection_leaves_nothing_open(rig: Rig, server: Scripted) -> None:
    server.script = answering(b"no\r\n\r\n")
    sender = rig.sender(server.url)
    for _ in range(5):
        with pytest.raises(ConnectionFailed):
            rig.send(sender, get())
    rig.until(lambda: server.open == 0)
