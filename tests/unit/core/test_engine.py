"""One call from request to result."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from peerkit_core import (
    ConnectionFailed,
    DecodeError,
    InvalidArgument,
    NotFound,
    RateLimited,
    Raw,
    Response,
    Retry,
    ServerError,
    StatusError,
    Timeout,
    UnsupportedByServer,
)
from peerkit_core.call.failure import retry_after
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.transport.wire import WireRequest

from .sides import GET, Side, get, json_answer

POST: Operation[Any] = Operation(
    "things_set", "POST", "/set", (Answer(200, "json"),), idempotent=False
)
OFF = Retry.off()
STEADY = Retry(jitter=lambda: 1.0)


def _unsent() -> ConnectionFailed:
    error = ConnectionFailed("refused")
    error.sent = False
    return error


def test_the_base_path_stands_in_front(side: Side) -> None:
    engine = side.engine([json_answer()], base_path="/qbt/")
    side.run(engine.call(GET, get(a="b c")))
    assert engine.sender.requests[0].target == "/qbt/get?a=b%20c"


def test_an_error_status_names_operation_body_and_meaning(side: Side) -> None:
    operation: Operation[Any] = Operation(
        "things_get", "GET", "/", (Answer(200, "json"),), idempotent=True, errors={404: "no thing"}
    )
    engine = side.engine([Response(404, b"Not Found")])
    with pytest.raises(NotFound) as raised:
        side.run(engine.call(operation, get()))
    assert str(raised.value) == "things_get: HTTP 404 — Not Found — no thing"


def test_a_redirect_names_its_target_without_credentials(side: Side) -> None:
    headers = {"Location": "https://me:pw@other.example/login?token=abc#x"}
    engine = side.engine([Response(302, b"Found https://me:pw@other.example", headers)])
    with pytest.raises(StatusError, match=r"a redirect to https://other\.example/login;") as raised:
        side.run(engine.call(GET, get()))
    assert raised.value.status == 302
    assert "pw" not in str(raised.value)
    assert "abc" not in str(raised.value)
    assert len(engine.sender.requests) == 1


def test_a_long_query_goes_as_a_form(side: Side) -> None:
    operation: Operation[Any] = Operation(
        "things_get", "GET", "/get", (Answer(200, "json"),), idempotent=True, long_query=True
    )
    engine = side.engine([json_answer(), json_answer()])
    side.run(engine.call(operation, get(hashes="a" * 8192)))
    side.run(engine.call(operation, get(hashes="a" * 8185)))
    long, short = engine.sender.requests
    assert (long.method, long.target) == ("POST", "/get")
    assert long.body == b"hashes=" + b"a" * 8192
    assert (short.method, short.body) == ("GET", None)


def test_a_long_query_stays_where_the_server_takes_no_form(side: Side) -> None:
    engine = side.engine([json_answer()])
    side.run(engine.call(GET, get(hashes="a" * 9000)))
    assert engine.sender.requests[0].method == "GET"


def test_a_raw_call_gives_any_status_and_decodes_on_demand(side: Side) -> None:
    engine = side.engine([json_answer(b"[1]", headers=[("X-A", "b")]), Response(404, b"gone")])
    raw: Raw[Any] = side.run(engine.raw.call(GET, get()))
    assert (raw.status, raw.content, raw.header("x-a")) == (200, b"[1]", "b")
    assert raw.parse() == [1]
    raw = side.run(engine.raw.call(GET, get()))
    assert raw.text == "gone"
    with pytest.raises(NotFound):
        raw.parse()


def test_a_raw_view_shares_everything_with_its_engine(side: Side) -> None:
    engine = side.engine([json_answer()])
    view = engine.raw
    assert view.sender is engine.sender
    assert view.raw is view
    assert view.address == engine.address


def test_a_gate_is_asked_only_for_what_some_release_lacks(side: Side) -> None:
    asked: list[str] = []

    def gate(operation: Operation[Any], request: Request) -> None:
        asked.append(operation.name)
        raise UnsupportedByServer(operation.name, "5.2.0 or later", "4.6.0")

    young: Operation[Any] = Operation(
        "things_new", "GET", "/new", (Answer(200, "json"),), idempotent=True, span=("5.2.0", None)
    )
    engine = side.engine([json_answer()])
    engine.gate = side.function(gate)
    side.run(engine.call(GET, get()))
    with pytest.raises(UnsupportedByServer):
        side.run(engine.call(young, get()))
    assert asked == ["things_new"]
    assert len(engine.sender.requests) == 1


def test_a_request_can_have_its_own_timeout_and_headers(side: Side) -> None:
    engine = side.engine([json_answer(), json_answer()], timeouts=Timeouts.of(7))
    side.run(engine.call(GET, get()))
    own = Request(
        "GET", "/get", headers={"Range": "bytes=1-"}, timeout=Timeouts(connect=3, read=90)
    )
    side.run(engine.call(GET, own))
    first, second = engine.sender.requests
    assert first.timeouts == Timeouts(connect=7, read=7)
    assert second.timeouts == Timeouts(connect=3, read=90)
    assert second.headers == {"range": "bytes=1-"}


class Wrapped:
    """A channel that learns its dialect from the first answer."""

    dialect = "old"

    def encode(self, operation: Operation[Any], request: Request) -> Request:
        return Request("POST", "/rpc", content=f"{self.dialect} {operation.rpc}".encode())

    def parse(self, operation: Operation[Any], response: Response, drift: str) -> Any:
        return response.content, drift


def test_a_channel_wraps_each_attempt_anew(side: Side) -> None:
    channel = Wrapped()

    def answers(request: WireRequest) -> Response:
        channel.dialect = "new"
        return Response(503 if request.body == b"old torrent_get" else 200, b"done")

    engine = side.engine(answers, channel=channel, on_drift="raise")
    operation: Operation[Any] = Operation(
        "torrents_get", "POST", "", (Answer(200, "json"),), idempotent=True, rpc="torrent_get"
    )
    assert side.run(engine.call(operation, Request("POST", ""))) == (b"done", "raise")
    bodies = [request.body for request in engine.sender.requests]
    assert bodies == [b"old torrent_get", b"new torrent_get"]


# Retries


def test_a_connection_that_never_opened_is_tried_again(side: Side) -> None:
    engine = side.engine([_unsent(), _unsent(), json_answer(b"[1]")], retry=STEADY)
    assert side.run(engine.call(POST, Request("POST", "/set"))) == [1]
    assert engine.clock.slept == [0.2, 0.4]


def test_attempts_come_to_an_end(side: Side) -> None:
    engine = side.engine([_unsent(), _unsent(), _unsent(), json_answer()])
    with pytest.raises(ConnectionFailed):
        side.run(engine.call(GET, get()))
    assert len(engine.sender.requests) == 3


def test_a_lost_connection_is_repeated_only_where_that_is_harmless(side: Side) -> None:
    engine = side.engine([ConnectionFailed("lost"), json_answer(b"[1]")])
    assert side.run(engine.call(GET, get())) == [1]
    engine = side.engine([ConnectionFailed("lost"), json_answer(b"[1]")])
    with pytest.raises(ConnectionFailed):
        side.run(engine.call(POST, Request("POST", "/set")))


def test_a_timeout_is_not_repeated(side: Side) -> None:
    engine = side.engine([Timeout("late"), json_answer()])
    with pytest.raises(Timeout):
        side.run(engine.call(GET, get()))


def test_a_server_that_puts_off_is_asked_again_when_it_says(side: Side) -> None:
    engine = side.engine([Response(429, b"", {"Retry-After": "7"}), json_answer(b"[1]")])
    assert side.run(engine.call(POST, Request("POST", "/set"))) == [1]
    assert engine.clock.slept == [7]


def test_a_wait_beyond_the_limit_is_an_error_that_tells_it(side: Side) -> None:
    engine = side.engine([Response(429, b"", {"Retry-After": "3600"})])
    with pytest.raises(RateLimited) as raised:
        side.run(engine.call(GET, get()))
    assert raised.value.retry_after == 3600
    assert engine.clock.slept == []


def test_retries_can_be_switched_off(side: Side) -> None:
    engine = side.engine([Response(503), json_answer()], retry=OFF)
    with pytest.raises(ServerError):
        side.run(engine.call(GET, get()))


@pytest.mark.parametrize("status", [400, 404, 500, 502])
def test_other_statuses_are_not_repeated(side: Side, status: int) -> None:
    engine = side.engine([Response(status), json_answer()])
    with pytest.raises(StatusError):
        side.run(engine.call(GET, get()))


def test_waits_grow_and_are_spread() -> None:
    low, high = Retry(jitter=lambda: 0.0), Retry(jitter=lambda: 1.0)
    assert [low.wait(n) for n in (1, 2, 3)] == [0.1, 0.2, 0.4]
    assert [high.wait(n) for n in (1, 2, 3)] == [0.2, 0.4, 0.8]
    assert high.wait(30) == high.max_wait


def test_retry_after_is_seconds_or_a_date() -> None:
    assert retry_after(Response(429, b"", {"retry-after": "1.5"})) == 1.5
    assert retry_after(Response(429, b"", {"retry-after": "-3"})) == 0
    past = "Wed, 21 Oct 2015 07:28:00 GMT"
    assert retry_after(Response(429, b"", {"retry-after": past})) == 0
    assert retry_after(Response(429, b"", {"retry-after": "soon"})) is None
    assert retry_after(Response(429)) is None


# Logging


def test_a_call_is_logged_without_its_values(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    engine = side.engine(
        [json_answer(), ConnectionFailed("lost")],
        logger=logging.getLogger("peerkit.demo"),
        retry=OFF,
    )
    with caplog.at_level(logging.DEBUG, "peerkit.demo"):
        side.run(engine.call(GET, get(key="hunter2")))
        with pytest.raises(ConnectionFailed):
            side.run(engine.call(GET, get(key="hunter2")))
    assert caplog.messages[0].startswith("GET /get: 200 in ")
    assert caplog.messages[1].startswith("GET /get: ConnectionFailed after ")
    assert "hunter2" not in caplog.text


def test_rpc_methods_are_logged_where_the_path_does_not_tell(
    side: Side, caplog: pytest.LogCaptureFixture
) -> None:
    logger = logging.getLogger("peerkit.demo")
    engine = side.engine([Response(200, b"x")] * 2, channel=Wrapped(), logger=logger)
    client = side.client(engine)
    with caplog.at_level(logging.DEBUG, "peerkit.demo"):
        side.run(client.call("group_get", name="hunter2"))
        side.run(client.call("no\nsuch"))
    assert caplog.messages[0].startswith("POST /rpc group_get: 200 in ")
    assert caplog.messages[1].startswith(r"POST /rpc 'no\nsuch': 200 in ")
    assert "hunter2" not in caplog.text


# The client base


def test_a_client_reaches_paths_without_a_method(side: Side) -> None:
    client = side.client(side.engine([json_answer(b"[1]"), Response(404, b"gone")]))
    query = {"a": True, "b": None, "c": [1, 2]}
    response = side.run(client.request("post", "/x", query=query, json={"k": 1}))
    assert response.content == b"[1]"
    sent = client.engine.sender.requests[0]
    assert (sent.method, sent.target, sent.body) == ("POST", "/x?a=true&c=1&c=2", b'{"k":1}')
    with pytest.raises(NotFound, match="GET /y: HTTP 404"):
        side.run(client.request("GET", "/y"))


@pytest.mark.parametrize("path", ["x", "/a b", "/a?b=c", "/a#b", "/ä", "//\r\nX: y", "http://x/"])
def test_a_path_that_would_mean_something_else_is_refused(side: Side, path: str) -> None:
    client = side.client(side.engine([]))
    with pytest.raises(InvalidArgument, match="path"):
        side.run(client.request("GET", path))


def test_a_client_calls_rpc_methods_by_name(side: Side) -> None:
    client = side.client(side.engine([Response(200, b"x")], channel=Wrapped()))
    assert side.run(client.call("group_get", name="a")) == (b"x", "warn")
    assert client.engine.sender.requests[0].body == b"old group_get"
    plain = side.client(side.engine([]))
    with pytest.raises(TypeError, match="no RPC methods"):
        side.run(plain.call("group_get"))


def test_a_client_closes_its_engine(side: Side) -> None:
    client = side.client(side.engine([]))
    side.close(client)
    assert client.engine.sender.closed


def test_a_number_that_is_none_is_a_decode_error(side: Side) -> None:
    operation: Operation[int] = Operation(
        "things_count", "GET", "/", (Answer(200, "int"),), idempotent=True
    )
    engine = side.engine([Response(200, b"many", {"content-type": "text/plain"})])
    with pytest.raises(DecodeError, match="expected a number"):
        side.run(engine.call(operation, get()))
