"""Kept connections: used again while they are good, and what happens when they are not."""

from __future__ import annotations

import threading

import pytest

from peerkit_core import ConnectionFailed

from .abilities import Ability, over
from .rigs import LONG, Rig, get, post, request
from .scripted import Connection, Scripted, answer


def test_calls_one_after_the_other_share_a_connection(rig: Rig, server: Scripted) -> None:
    sender = rig.sender(server.url)
    for _ in range(10):
        rig.send(sender, get())
        rig.send(sender, post())
    assert server.accepted == 1


@pytest.mark.parametrize("end", ["FIN", "RST"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_connection_that_the_server_closed_while_idle_is_not_used(
    rig: Rig, server: Scripted, method: str, end: str
) -> None:
    closed = threading.Event()

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        connection.write(answer(b"%d" % connection.number))
        if connection.number == 0:
            # The client has its answer once it is done with it; only then the server closes.
            answered.wait(LONG)
            connection.reset() if end == "RST" else connection.socket.close()
            closed.set()
            return
        connection.drain()

    answered = threading.Event()
    server.script = script
    sender = rig.sender(server.url)
    assert rig.send(sender, get()).content == b"0"
    answered.set()
    assert closed.wait(LONG)
    rig.settle()
    assert rig.send(sender, request(method, "/again", b"" if method == "POST" else None))
    assert server.lines == ["GET / HTTP/1.1", f"{method} /again HTTP/1.1"]


def _dies_at_its_second_request(connection: Connection) -> None:
    """Answers once; a second request on the same connection finds it dead."""
    if connection.request() is None:
        return
    connection.write(answer(b"%d" % connection.number))
    connection.request()


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
@over(Ability.REPEATS)
def test_a_safe_call_that_found_a_dead_connection_is_repeated_on_a_fresh_one(
    rig: Rig, server: Scripted, method: str
) -> None:
    server.script = _dies_at_its_second_request
    sender = rig.sender(server.url)
    rig.send(sender, get("/first"))
    assert rig.send(sender, request(method, "/second")).status == 200
    assert server.accepted == 2
    assert server.lines[1:] == [f"{method} /second HTTP/1.1"] * 2


@over(without=Ability.REPEATS)
def test_a_safe_call_that_found_a_dead_connection_fails_for_the_engine_to_repeat(
    rig: Rig, server: Scripted
) -> None:
    server.script = _dies_at_its_second_request
    sender = rig.sender(server.url)
    rig.send(sender, get("/first"))
    with pytest.raises(ConnectionFailed):
        rig.send(sender, get("/second"))
    assert server.lines[1:] == ["GET /second HTTP/1.1"]
    assert rig.send(sender, get("/third")).content == b"1"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("size", [10, 300_000])
def test_an_unsafe_call_that_found_a_dead_connection_is_never_repeated(
    rig: Rig, server: Scripted, method: str, size: int
) -> None:
    server.script = _dies_at_its_second_request
    sender = rig.sender(server.url)
    rig.send(sender, get("/first"))
    with pytest.raises(ConnectionFailed) as raised:
        rig.send(sender, request(method, "/second", bytes(size)))
    assert raised.value.sent
    assert server.lines[1:] == [f"{method} /second HTTP/1.1"]
    if not rig.variant.lacks(Ability.REPEATS):
        assert "may have acted" in str(raised.value)


@over(Ability.REPEATS)
def test_a_safe_call_is_repeated_only_once(rig: Rig, server: Scripted) -> None:
    def script(connection: Connection) -> None:
        if connection.number == 0:
            _dies_at_its_second_request(connection)
        else:
            connection.request()

    server.script = script
    sender = rig.sender(server.url)
    rig.send(sender, get("/first"))
    with pytest.raises(ConnectionFailed):
        rig.send(sender, get("/second"))
    assert server.lines[1:] == ["GET /second HTTP/1.1"] * 2


@over(Ability.REPEATS)
def test_the_repeat_takes_a_fresh_connection_and_not_the_next_old_one(
    rig: Rig, server: Scripted
) -> None:
    together = threading.Barrier(4)

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        if connection.number < 4:
            together.wait(LONG)
        connection.write(answer(b"%d" % connection.number))
        connection.request()

    server.script = script
    sender = rig.sender(server.url)
    rig.together(sender, [get("/first")] * 4, threads=4)
    assert server.accepted == 4
    assert rig.send(sender, get("/second")).content == b"4"
    assert server.lines[4:] == ["GET /second HTTP/1.1"] * 2


@over(Ability.REPEATS)
def test_a_dead_connection_is_no_reason_to_repeat_once_the_answer_has_begun(
    rig: Rig, server: Scripted
) -> None:
    def script(connection: Connection) -> None:
        connection.request()
        connection.write(answer(b"%d" % connection.number))
        if connection.request() is not None:
            connection.write(b"H")

    server.script = script
    sender = rig.sender(server.url)
    rig.send(sender, get("/first"))
    with pytest.raises(ConnectionFailed):
        rig.send(sender, get("/second"))
    assert server.lines[1:] == ["GET /second HTTP/1.1"]


def test_where_nothing_listens_nothing_was_sent(rig: Rig) -> None:
    with Scripted(_dies_at_its_second_request) as gone:
        sender = rig.sender(gone.url)
    with pytest.raises(ConnectionFailed, match="is the server running") as raised:
        rig.send(sender, post())
    assert not raised.value.sent
