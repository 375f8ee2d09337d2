"""How answers are framed: where they end, and what is no answer at all."""

from __future__ import annotations

import pytest

from peerkit_core import ConnectionFailed

from .abilities import Ability, over
from .rigs import Rig, get, request
from .scripted import Connection, Scripted, answer, answering

FOLLOWING = answer(b"following")


def test_an_answer_has_its_status_headers_and_body(rig: Rig, server: Scripted) -> None:
    server.script = answering(answer(b"[1]", "404 Not Found", "X-One: 1", "x-two: a", "X-Two: b"))
    found = rig.send(rig.sender(server.url), get())
    assert (found.status, found.content) == (404, b"[1]")
    assert found.header("x-one") == "1"
    assert found.header_values("X-TWO") == ["a", "b"]


@pytest.mark.parametrize(
    "interim",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n" * 5,
    ],
    ids=["100", "102", "103", "many"],
)
def test_interim_answers_are_skipped(rig: Rig, server: Scripted, interim: bytes) -> None:
    server.script = answering(interim + answer(b"final"), FOLLOWING)
    sender = rig.sender(server.url)
    assert rig.send(sender, get()).content == b"final"
    assert rig.send(sender, get()).content == b"following"
    assert server.accepted == 1


@over(Ability.REFUSES_SWITCH)
def test_a_change_of_protocol_that_nobody_asked_for_is_refused(rig: Rig, server: Scripted) -> None:
    server.script = answering(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n"
    )
    with pytest.raises(ConnectionFailed):
        rig.send(rig.sender(server.url), get())


@pytest.mark.parametrize(
    ("method", "raw"),
    [
        ("HEAD", b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"),
        ("HEAD", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"),
        ("GET", b"HTTP/1.1 204 No Content\r\n\r\n"),
        ("GET", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 1000\r\n\r\n"),
        ("DELETE", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
    ],
)
def test_an_answer_without_a_body_waits_for_none(
    rig: Rig, server: Scripted, method: str, raw: bytes
) -> None:
    server.script = answering(raw, FOLLOWING)
    sender = rig.sender(server.url)
    assert rig.send(sender, request(method)).content == b""
    assert rig.send(sender, get()).content == b"following"
    assert server.accepted == 1


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("chunks", "body"),
    [
        (b"0\r\n\r\n", b""),
        (b"3\r\nabc\r\n0\r\n\r\n", b"abc"),
        (b"A\r\n0123456789\r\n0a\r\n0123456789\r\n000\r\n\r\n", b"0123456789" * 2),
        (b'3;name=value;other="a;b"\r\nabc\r\n0;last\r\n\r\n', b"abc"),
        (b"3\r\nabc\r\n0\r\nX-Sum: 1\r\nX-Other: 2\r\n\r\n", b"abc"),
    ],
    ids=["none", "one", "hex", "extensions", "trailers"],
)
def test_chunks_are_joined(rig: Rig, server: Scripted, chunks: bytes, body: bytes) -> None:
    server.script = answering(CHUNKED + chunks, FOLLOWING)
    sender = rig.sender(server.url)
    assert rig.send(sender, get()).content == body
    assert rig.send(sender, get()).content == b"following"
    assert server.accepted == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.0 200 OK\r\n\r\nto the end",
        b"HTTP/1.1 200 OK\r\n\r\nto the end",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nto the end",
    ],
    ids=["1.0", "1.1", "close"],
)
def test_a_body_without_a_length_ends_with_the_connection(
    rig: Rig, server: Scripted, raw: bytes
) -> None:
    def script(connection: Connection) -> None:
        connection.request()
        connection.write(raw)

    server.script = script
    sender = rig.sender(server.url)
    assert rig.send(sender, get()).content == b"to the end"
    assert rig.send(sender, get()).content == b"to the end"
    assert server.accepted == 2


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc",
        b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc",
    ],
    ids=["close", "1.0"],
)
def test_a_connection_that_the_server_will_close_is_not_used_again(
    rig: Rig, server: Scripted, raw: bytes
) -> None:
    # The server keeps it open all the same, so that only what it said counts.
    server.script = answering(raw)
    sender = rig.sender(server.url)
    for _ in range(2):
        assert rig.send(sender, get()).content == b"abc"
    assert server.accepted == 2


BOTH = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n"


def test_with_a_length_and_chunks_the_chunks_count(rig: Rig, server: Scripted) -> None:
    server.script = answering(BOTH + b"3\r\nabc\r\n0\r\n\r\n")
    assert rig.send(rig.sender(server.url), get()).content == b"abc"


@over(Ability.MISTRUSTS)
def test_after_a_length_and_chunks_the_connection_is_not_used_again(
    rig: Rig, server: Scripted
) -> None:
    server.script = answering(BOTH + b"3\r\nabc\r\n0\r\n\r\n")
    sender = rig.sender(server.url)
    for _ in range(2):
        assert rig.send(sender, get()).content == b"abc"
    assert server.accepted == 2


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3, 4\r\n\r\nabcd",
        b"HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: 0x3\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 30 + b"\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: rot13\r\n\r\nabc",
        CHUNKED + b"xyz\r\nabc\r\n0\r\n\r\n",
        CHUNKED + b"-3\r\nabc\r\n0\r\n\r\n",
        CHUNKED + b"3\r\nabcdef\r\n0\r\n\r\n",
        CHUNKED + b"f" * 40 + b"\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 2000 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nna me: x\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nname: a\0b\r\n\r\n",
        b"\0\0\0\x12\4\0\0\0\0\0",
        b"\r\n\r\n\r\n",
        b"",
    ],
    ids=ascii,
)
def test_what_is_no_answer_is_a_failed_connection(rig: Rig, server: Scripted, raw: bytes) -> None:
    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        connection.write(raw if connection.number == 0 else answer(b"good"))
        connection.finish()
        connection.drain()

    server.script = script
    sender = rig.sender(server.url)
    with pytest.raises(ConnectionFailed) as raised:
        rig.send(sender, get("/x?key=hunter2"))
    assert raised.value.sent
    assert "GET /x" in str(raised.value)
    assert "hunter2" not in str(raised.value)
    assert rig.send(sender, get()).content == b"good"


@pytest.mark.parametrize(
    ("first", "more"),
    [
        (b"HTTP/1.1 200 OK\r\nx: ", b"a" * 65536),
        (b"HTTP/1.1 200 OK\r\n", b"x: a\r\n" * 8192),
        (b"", b"a" * 65536),
    ],
    ids=["one header", "many headers", "no line end"],
)
def test_a_head_without_an_end_is_given_up(
    rig: Rig, server: Scripted, first: bytes, more: bytes
) -> None:
    def script(connection: Connection) -> None:
        connection.request()
        connection.write(first)
        for _ in range(256):  # 16 MiB
            connection.write(more)

    server.script = script
    with pytest.raises(ConnectionFailed) as raised:
        rig.send(rig.sender(server.url), get())
    assert len(str(raised.value)) < 500


@over(Ability.BOUNDS)
def test_interim_answers_without_an_end_are_given_up(rig: Rig, server: Scripted) -> None:

    def script(connection: Connection) -> None:
        connection.request()
        connection.write(b"HTTP/1.1 103 Early Hints\r\nx: a\r\n\r\n" * 16384)  # 540 KiB
        connection.write(answer(b"at last"))

    server.script = script
    with pytest.raises(ConnectionFailed):
        rig.send(rig.sender(server.url), get())


def test_a_stream_gives_pieces_as_they_come(rig: Rig, server: Scripted) -> None:
    def script(connection: Connection) -> None:
        connection.request()
        connection.write(CHUNKED + b"3\r\nabc\r\n")
        # The client asks for more only after it has seen the first piece.
        connection.request()

    server.script = script
    sender = rig.sender(server.url)
    with rig.stream(sender, get()) as answered:
        assert (answered.status, answered.next()) == (200, b"abc")


def test_a_stream_gives_what_a_call_gives(rig: Rig, server: Scripted) -> None:
    server.script = answering(CHUNKED + b"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
    sender = rig.sender(server.url)
    for _ in range(2):
        with rig.stream(sender, get()) as answered:
            assert answered.rest() == b"abcde"
    assert server.accepted == 1
