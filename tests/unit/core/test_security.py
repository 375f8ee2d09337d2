"""Which credentials go with which operation: alternatives and combinations as the spec has them."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import LoginFailed, Response, RPCError
from peerkit_core.auth.base import Auth, Flow, Step
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.bearer import BearerLogin
from peerkit_core.auth.cookie_session import CookieLogin
from peerkit_core.auth.header import HeaderAuth, QueryAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.operation import Answer, Operation, Security
from peerkit_core.call.request import Request
from peerkit_core.transport.wire import WireRequest

from .sides import Side, get, json_answer


def operation(security: Security | None, path: str = "/get") -> Operation[Any]:
    """An operation that takes these credentials."""
    answers = (Answer(200, "json"),)
    return Operation("things_get", "GET", path, answers, idempotent=True, security=security)


def sent(side: Side, auth: Auth | Stacked, security: Security | None) -> WireRequest:
    """What goes out for an operation with these credentials at hand."""
    engine = side.engine([json_answer()], auth=auth)
    side.run(engine.call(operation(security), get()))
    request: WireRequest = engine.sender.requests[0]
    return request


KEYS = (
    HeaderAuth("x-one", "1", scheme="one"),
    HeaderAuth("x-two", "2", scheme="two"),
    QueryAuth("three", "3", scheme="three"),
)


@pytest.mark.parametrize(
    ("security", "headers", "target"),
    [
        ((("one",),), {"x-one": "1"}, "/get"),
        ((("three",),), {}, "/get?three=3"),
        ((("one", "two"),), {"x-one": "1", "x-two": "2"}, "/get"),
        ((("two",), ("one",)), {"x-two": "2"}, "/get"),
        # The first alternative needs something that this client does not have.
        ((("one", "missing"), ("two",)), {"x-two": "2"}, "/get"),
        # Optional: what is there is sent.
        (((), ("one",)), {"x-one": "1"}, "/get"),
        (((),), {}, "/get"),
        ((), {}, "/get"),
        ((("missing",),), {}, "/get"),
        (None, {"x-one": "1", "x-two": "2"}, "/get?three=3"),
    ],
)
def test_the_first_alternative_that_can_be_fulfilled_is_sent(
    side: Side, security: Security | None, headers: dict[str, str], target: str
) -> None:
    request = sent(side, Stacked(*KEYS), security)
    assert request.headers == headers
    assert request.target == target


def test_a_proxys_credentials_go_with_every_operation(side: Side) -> None:
    stack = Stacked(BasicAuth("me", "pw"), KEYS[0])
    assert sent(side, stack, ()).headers == {"authorization": "Basic bWU6cHc="}
    both = {"authorization": "Basic bWU6cHc=", "x-one": "1"}
    assert sent(side, stack, (("one",),)).headers == both


class Login(CookieLogin):
    """The login of a small service."""

    scheme = "session"

    def __init__(self, status: int = 200) -> None:
        super().__init__()
        self.status = status

    def login_request(self) -> Request:
        return Request("POST", "/login")

    def judge(self, response: Response) -> None:
        if response.status != 200:
            raise LoginFailed("the server refused the user name or password")


def service(request: WireRequest) -> Response:
    """Answers a login with a cookie, and everything else."""
    if request.target == "/login":
        return Response(200, b"", [("Set-Cookie", "SID=1")])
    return json_answer(b"[1]")


def test_an_operation_without_security_needs_no_login(side: Side) -> None:
    engine = side.engine(service, auth=Login())
    side.run(engine.call(operation(()), get()))
    assert [request.target for request in engine.sender.requests] == ["/get"]
    side.run(engine.call(operation((("session",),)), get()))
    assert [request.target for request in engine.sender.requests] == ["/get", "/login", "/get"]
    side.run(engine.call(operation(()), get()))
    assert "cookie" not in engine.sender.requests[-1].headers


def test_a_401_of_an_operation_without_security_is_no_reason_to_log_in(side: Side) -> None:
    engine = side.engine([Response(401)], auth=Login())
    assert side.run(engine.raw.call(operation(()), get())).status == 401


def test_a_refused_login_stops_only_what_needs_it(side: Side) -> None:
    def refusing(request: WireRequest) -> Response:
        return Response(401) if request.target == "/login" else json_answer()

    engine = side.engine(refusing, auth=Login())
    for _ in range(2):
        with pytest.raises(LoginFailed):
            side.run(engine.call(operation((("session",),)), get()))
    assert len(engine.sender.requests) == 1
    side.run(engine.call(operation(()), get()))
    assert len(engine.sender.requests) == 2


class Rpc:
    """A channel whose errors stand inside of an answer with 200."""

    def encode(self, operation: Operation[Any], request: Request) -> Request:
        return Request("POST", "/json", content=f"{operation.rpc}".encode())

    def refusal(self, operation: Operation[Any], response: Response) -> RPCError | None:
        if response.content == b'"not authenticated"':
            return RPCError(operation.name, 1, "not authenticated")
        return None

    def parse(self, operation: Operation[Any], response: Response, drift: Any) -> Any:
        error = self.refusal(operation, response)
        if error is not None:
            raise error
        return operation.parse(response, drift)


LOGIN: Operation[Any] = Operation(
    "auth_login", "POST", "", (Answer(200, "json"),), idempotent=False, rpc="auth.login"
)
METHOD: Operation[Any] = Operation(
    "core_get", "POST", "", (Answer(200, "json"),), idempotent=True, rpc="core.get"
)


class RpcLogin(Auth):
    """A login that is a method of the service itself and is told by an error code."""

    reads_errors = True

    def __init__(self, *, credentials: bool) -> None:
        self.credentials = credentials
        self.session = "none"

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        request.set_header("x-session", self.session)

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        return error is not None and error.code == 1

    def renew(self, response: Response | None) -> Flow:
        yield Step(Request("POST", ""), operation=LOGIN, credentials=self.credentials)
        self.session = "new"


@pytest.mark.parametrize("credentials", [False, True])
def test_a_login_of_an_rpc_service_passes_through_its_channel(
    side: Side, credentials: bool
) -> None:
    def rpc(request: WireRequest) -> Response:
        if request.body == b"core.get" and request.headers.get("x-session") != "new":
            return json_answer(b'"not authenticated"')
        return json_answer(b"[1]")

    engine = side.engine(rpc, auth=RpcLogin(credentials=credentials), channel=Rpc())
    assert side.run(engine.call(METHOD, Request("POST", ""))) == [1]
    bodies = [request.body for request in engine.sender.requests]
    assert bodies == [b"core.get", b"auth.login", b"core.get"]
    login = engine.sender.requests[1]
    assert login.headers.get("x-session") == ("none" if credentials else None)


class TokenLogin(BearerLogin):
    """A token for ten minutes."""

    now = 1000.0

    def __init__(self) -> None:
        super().__init__(scheme="token", clock=lambda: self.now)

    def login_step(self) -> Step:
        return Step(Request("POST", "/session"))

    def read(self, response: Response) -> tuple[str, float | None]:
        return response.text, self.now + 600


def test_a_token_is_renewed_before_it_ends_and_when_it_is_refused(side: Side) -> None:
    tokens = iter([b"first", b"second", b"third"])
    refused: set[str] = set()

    def answers(request: WireRequest) -> Response:
        if request.target == "/session":
            assert "authorization" not in request.headers
            return Response(200, next(tokens))
        if request.headers["authorization"] in refused:
            return Response(401)
        return json_answer()

    auth = TokenLogin()
    engine = side.engine(answers, auth=auth)
    needs = operation((("token",),))
    side.run(engine.call(needs, get()))
    auth.now += 539
    side.run(engine.call(needs, get()))
    assert engine.sender.requests[-1].headers["authorization"] == "Bearer first"
    auth.now += 2
    side.run(engine.call(needs, get()))
    assert engine.sender.requests[-1].headers["authorization"] == "Bearer second"
    refused.add("Bearer second")
    side.run(engine.call(needs, get()))
    assert engine.sender.requests[-1].headers["authorization"] == "Bearer third"
