"""Answers piece by piece, and what is read out of them."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest

from peerkit_core import (
    ConnectionFailed,
    DecodeError,
    ForeignAnswer,
    LoginFailed,
    NotFound,
    Response,
)
from peerkit_core.auth.cookie_session import CookieLogin
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.codec.lines import LineReader
from peerkit_core.codec.server_events import EventReader, ServerEvent
from peerkit_core.engine._async import streaming as async_streaming
from peerkit_core.engine._sync import streaming
from peerkit_core.transport.wire import WireRequest

from .sides import Side, get

EVENTS: Operation[Any] = Operation(
    "things_events", "GET", "/get", (Answer(200, "text"),), idempotent=True, errors={404: "no"}
)


def read(side: Side, engine: Any, take: Any = None, **options: Any) -> list[Any]:
    """Everything that comes out of a stream; `take` reads its chunks."""
    if not side.is_async:
        with engine.stream(EVENTS, get(), **options) as answer:
            return list(answer.chunks if take is None else take(answer.chunks))

    async def whole() -> list[Any]:
        async with engine.stream(EVENTS, get(), **options) as answer:
            source = answer.chunks if take is None else take(answer.chunks)
            return [item async for item in source]

    result: list[Any] = side.run(whole())
    return result


def test_a_stream_gives_an_answer_as_it_comes(side: Side) -> None:
    engine = side.engine([Response(200, b"abcdefg")])
    assert read(side, engine, timeout=Timeouts(read=300)) == [b"abc", b"def", b"g"]
    assert engine.sender.requests[0].timeouts.read == 300


def test_until_it_begins_a_stream_is_repeated_like_a_call(side: Side) -> None:
    unopened = ConnectionFailed("refused")
    unopened.sent = False
    engine = side.engine([unopened, Response(503), Response(200, b"a")])
    assert read(side, engine) == [b"a"]
    assert len(engine.sender.requests) == 3


def test_an_error_of_a_stream_is_that_of_a_call(side: Side) -> None:
    with pytest.raises(NotFound, match="gone — no"):
        read(side, side.engine([Response(404, b"gone")]))


class Login(CookieLogin):
    """The login of a small service."""

    def login_request(self) -> Request:
        return Request("POST", "/login")

    def judge(self, response: Response) -> None:
        if response.status != 200:
            raise LoginFailed("refused")


def test_a_page_is_no_stream(side: Side) -> None:
    page = Response(200, b"<title>Sign in</title>", {"Content-Type": "text/html"})
    engine = side.engine([page])
    with pytest.raises(ForeignAnswer, match="Sign in"):
        read(side, engine)
    sent = {**dict(page.headers), "Content-Disposition": 'attachment; filename="index.html"'}
    engine = side.engine([Response(200, page.content, sent)])
    assert b"".join(read(side, engine)) == page.content


def test_a_stream_logs_in_again(side: Side) -> None:
    sessions = iter(["old", "new"])

    def service(request: WireRequest) -> Response:
        if request.target == "/login":
            return Response(200, b"", [("Set-Cookie", f"SID={next(sessions)}")])
        good = request.headers["cookie"] == "SID=new"
        return Response(200, b"a") if good else Response(403)

    assert read(side, side.engine(service, auth=Login())) == [b"a"]


STREAM = (
    "\ufeff: hello\n\ndata: one\n\nevent: add\r\nid: 7\r\ndata: two\r\ndata:  lines\r\n\r\n"
    "retry: 250\rid\rdata\r\revent: lost\n\nwhat: ever\ndata:ä😀\n\ndata: cut off"
).encode()
EXPECTED = [
    ServerEvent("message", "one"),
    ServerEvent("add", "two\n lines", "7"),
    ServerEvent("message", "", "", 250),
    ServerEvent("message", "ä😀", "", 250),
]


def test_events_are_the_same_wherever_the_pieces_are_cut() -> None:
    for seed in range(200):
        chance = random.Random(seed)
        reader, found, rest = EventReader("events"), list[ServerEvent](), STREAM
        while rest:
            size = chance.randint(1, 9)
            found += reader.feed(rest[:size])
            rest = rest[size:]
        assert found == EXPECTED, seed


def test_events_come_out_of_a_stream(side: Side) -> None:
    take = (async_streaming if side.is_async else streaming).server_events
    assert read(side, side.engine([Response(200, STREAM)]), take) == EXPECTED


class Thing(msgspec.Struct):
    """A value on a line."""

    a: int


def test_json_lines_come_out_of_a_stream(side: Side) -> None:
    module = async_streaming if side.is_async else streaming
    content = b'{"a": 1}\r\n\n{"a": 2}\n{"a": 3}'

    def take(chunks: Any) -> Any:
        return module.json_lines(chunks, Thing)

    assert read(side, side.engine([Response(200, content)]), take) == [Thing(1), Thing(2), Thing(3)]
    with pytest.raises(DecodeError):
        read(side, side.engine([Response(200, b'{"a": 1}\n{"a')]), take)


def test_a_line_without_end_is_refused() -> None:
    reader = LineReader("lines", limit=10)
    assert reader.feed(b"0123456789\n") == [b"0123456789"]
    with pytest.raises(DecodeError, match="more than 10 bytes"):
        reader.feed(b"01234567890")
