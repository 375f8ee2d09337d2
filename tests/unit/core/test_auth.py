"""Auth flows: what they send, what they keep, and when they run."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from peerkit_core import Banned, ConnectionFailed, FilePart, Forbidden, LoginFailed, Response, Retry
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.cookie_session import CookieLogin
from peerkit_core.auth.header import HeaderAuth, QueryAuth
from peerkit_core.auth.session_id import SessionIdAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport.wire import WireRequest

from .sides import GET, Side, get, json_answer


class Login(CookieLogin):
    """The login of a small service."""

    def __init__(self, password: str = "good") -> None:
        super().__init__()
        self.password = password

    def login_request(self) -> Request:
        return Request("POST", "/login", form=[("password", self.password)])

    def judge(self, response: Response) -> None:
        if response.status == 429:
            raise Banned("this address is banned after failed logins; wait")
        if response.status != 200:
            raise LoginFailed("the server refused the user name or password")


class Service:
    """Answers as a service with cookie sessions does; thread-safe."""

    def __init__(self, password: str = "good") -> None:
        self.password = password
        self.session = 0
        self.valid: set[str] = set()
        self.logins = 0
        self.calls = 0
        self.banned = False
        self.lock = threading.Lock()

    def __call__(self, request: WireRequest) -> Response | BaseException:
        with self.lock:
            if request.target == "/login":
                return self.login(request)
            self.calls += 1
            cookie = request.headers.get("cookie", "")
            if cookie in self.valid:
                return json_answer(b"[1]")
            return Response(403, b"Forbidden")

    def login(self, request: WireRequest) -> Response:
        self.logins += 1
        if self.banned:
            return Response(429, b"banned")
        if request.body != b"password=" + self.password.encode():
            return Response(401, b"wrong")
        self.session += 1
        cookie = f"QBT_SID_8080=a/b+{self.session}=="
        self.valid = {cookie}
        return Response(200, b"", [("Set-Cookie", f"{cookie}; HttpOnly; path=/; SameSite=Lax")])

    def expire(self) -> None:
        self.valid = set()


def test_a_login_happens_before_the_first_call(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login())
    assert side.run(engine.call(GET, get())) == [1]
    assert [request.target for request in engine.sender.requests] == ["/login", "/get"]


def test_an_expired_session_is_renewed_once_and_the_call_repeated(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login())
    side.run(engine.call(GET, get()))
    service.expire()
    assert side.run(engine.call(GET, get())) == [1]
    assert service.logins == 2


def test_a_call_that_is_refused_after_the_renewal_raises_its_own_error(side: Side) -> None:
    service = Service()

    def forbidding(request: WireRequest) -> Response | BaseException:
        return service(request) if request.target == "/login" else Response(403, b"not yours")

    engine = side.engine(forbidding, auth=Login())
    with pytest.raises(Forbidden, match="not yours"):
        side.run(engine.call(GET, get()))
    # One more than needed: the session may have ended again meanwhile.
    assert service.logins == 3


def test_the_old_cookie_is_not_sent_with_the_login(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login())
    side.run(engine.call(GET, get()))
    service.expire()
    side.run(engine.call(GET, get()))
    logins = [request for request in engine.sender.requests if request.target == "/login"]
    assert all("cookie" not in request.headers for request in logins)


def test_a_refused_login_is_never_repeated_by_itself(side: Side) -> None:
    service = Service()
    auth = Login("bad")
    engine = side.engine(service.__call__, auth=auth)
    for _ in range(5):
        with pytest.raises(LoginFailed, match="refused"):
            side.run(engine.call(GET, get()))
    assert service.logins == 1
    assert service.calls == 0

    auth.password = "good"
    side.run(engine.login())
    assert side.run(engine.call(GET, get())) == [1]


def test_a_ban_is_never_retried(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login(), retry=Retry(attempts=5))
    side.run(engine.call(GET, get()))
    service.expire()
    service.banned = True
    for _ in range(5):
        with pytest.raises(Banned):
            side.run(engine.call(GET, get()))
    assert service.logins == 2


def test_a_login_that_got_no_answer_is_tried_again_by_the_next_call(side: Side) -> None:
    service = Service()
    lost: list[BaseException] = [ConnectionFailed("lost")]

    def flaky(request: WireRequest) -> Response | BaseException:
        return lost.pop() if lost else service(request)

    engine = side.engine(flaky, auth=Login())
    with pytest.raises(ConnectionFailed):
        side.run(engine.call(GET, get()))
    assert side.run(engine.call(GET, get())) == [1]


@pytest.mark.anyio
async def test_fifty_coroutines_share_one_login() -> None:
    service = Service()

    class Slow(AsyncRecordingSender):
        async def send(self, request: WireRequest) -> Response:
            await asyncio.sleep(0)
            return await super().send(request)

    engine = AsyncEngine(Slow(service), auth=Login())
    for round_ in (1, 2):
        service.expire()
        results = await asyncio.gather(*(engine.call(GET, get()) for _ in range(50)))
        assert results == [[1]] * 50
        assert service.logins == round_
    # Each call of the second round was sent once, refused, and repeated exactly once.
    assert service.calls == 50 + 100


def test_fifty_threads_share_one_login() -> None:
    service = Service()
    engine = Engine(RecordingSender(service), auth=Login())
    barrier = threading.Barrier(50)

    def work(_: int) -> object:
        barrier.wait()
        return engine.call(GET, get())

    with ThreadPoolExecutor(50) as pool:
        for round_ in (1, 2):
            service.expire()
            assert list(pool.map(work, range(50))) == [[1]] * 50
            assert service.logins == round_


@pytest.mark.anyio
async def test_fifty_coroutines_share_one_failed_login() -> None:
    service = Service()

    class Slow(AsyncRecordingSender):
        async def send(self, request: WireRequest) -> Response:
            await asyncio.sleep(0)
            return await super().send(request)

    engine = AsyncEngine(Slow(service), auth=Login("bad"))
    results = await asyncio.gather(
        *(engine.call(GET, get()) for _ in range(50)), return_exceptions=True
    )
    assert {type(result) for result in results} == {LoginFailed}
    assert service.logins == 1


@pytest.mark.anyio
async def test_waiting_calls_share_a_login_that_got_no_answer() -> None:
    tried = 0

    async def nothing(request: WireRequest) -> Response:
        nonlocal tried
        tried += 1
        await asyncio.sleep(0)
        raise ConnectionFailed("lost")

    sender = AsyncRecordingSender()
    sender.send = nothing  # type: ignore[method-assign]
    engine = AsyncEngine(sender, auth=Login(), retry=Retry.off())
    results = await asyncio.gather(
        *(engine.call(GET, get()) for _ in range(50)), return_exceptions=True
    )
    assert {type(result) for result in results} == {ConnectionFailed}
    assert tried == 1


@pytest.mark.anyio
async def test_a_cancelled_login_leaves_the_next_call_free_to_log_in() -> None:
    service = Service()
    started = asyncio.Event()
    blocked = True

    class Slow(AsyncRecordingSender):
        async def send(self, request: WireRequest) -> Response:
            if blocked:
                started.set()
                await asyncio.Event().wait()
            return await super().send(request)

    engine = AsyncEngine(Slow(service), auth=Login())
    first = asyncio.ensure_future(engine.call(GET, get()))
    await started.wait()
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    blocked = False
    assert await engine.call(GET, get()) == [1]


def test_the_body_of_an_upload_is_sent_again_after_a_renewal(side: Side) -> None:
    service = Service()
    upload: Operation[Any] = Operation(
        "things_add", "POST", "/add", (Answer(200, "json"),), idempotent=False
    )
    engine = side.engine(service.__call__, auth=Login())
    side.run(engine.call(GET, get()))
    service.expire()
    part = FilePart("torrents", "a.torrent", b"d4:infode")
    side.run(engine.call(upload, Request("POST", "/add", form=[("tag", "x")], files=[part])))
    refused, repeated = (r for r in engine.sender.requests if r.target == "/add")
    for request in (refused, repeated):
        boundary = request.headers["content-type"].partition("boundary=")[2]
        assert request.body.count(b"--" + boundary.encode()) == 3
        assert b"d4:infode" in request.body
        assert b'filename="a.torrent"' in request.body


def test_cookies_of_any_name_are_replayed_and_refreshed(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login())
    side.run(engine.call(GET, get()))
    assert engine.sender.requests[-1].headers["cookie"] == "QBT_SID_8080=a/b+1=="
    engine.auth.observe(Response(200, b"", [("set-cookie", "theme=dark; Path=/")]))
    service.valid = {"QBT_SID_8080=a/b+1==; theme=dark"}
    assert side.run(engine.call(GET, get())) == [1]
    assert service.logins == 1


@pytest.mark.parametrize(
    "gone", ["SID=; path=/", "SID=x; Max-Age=0", "SID=x; expires=Thu, 01 Jan 1970 00:00:00 GMT"]
)
def test_a_deleted_cookie_is_not_sent(gone: str) -> None:
    login = Login()
    login.observe(
        Response(200, b"", [("Set-Cookie", "SID=x; expires=Thu, 01 Jan 2099 00:00:00 GMT")])
    )
    login.observe(Response(200, b"", [("Set-Cookie", gone)]))
    request = Request("GET", "/get")
    login.apply(None, request)
    assert not request.headers


def test_a_late_answer_of_an_old_session_does_not_overwrite_the_new_cookie() -> None:
    auth = Stacked(Login())

    def answers(request: WireRequest) -> Response:
        if request.target == "/login":
            return Response(200, b"", [("Set-Cookie", f"SID={auth.generation + 1}")])
        if request.target == "/get":
            # While this answer was on its way, somebody else logged in.
            engine.login()
            return json_answer(b"[1]", headers=[("Set-Cookie", "SID=stale")])
        return json_answer(b"[2]")

    engine = Engine(RecordingSender(answers), auth=auth)
    engine.call(GET, get())
    engine.call(GET, Request("GET", "/other"))
    sender = engine.sender
    assert isinstance(sender, RecordingSender)
    assert sender.requests[-1].headers["cookie"] == "SID=2"


def test_a_session_id_is_learnt_from_the_refusal(side: Side) -> None:
    def transmission(request: WireRequest) -> Response:
        if request.headers.get("x-transmission-session-id") == "new":
            return json_answer(b"[1]")
        return Response(409, b"<h1>409", [("X-Transmission-Session-Id", "new")])

    engine = side.engine(transmission, auth=SessionIdAuth("X-Transmission-Session-Id"))
    assert side.run(engine.call(GET, get())) == [1]
    assert side.run(engine.call(GET, get())) == [1]
    assert len(engine.sender.requests) == 3


def test_flows_stack_so_that_a_proxy_and_a_login_go_together(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Stacked(BasicAuth("me", "pw"), Login()))
    assert side.run(engine.call(GET, get())) == [1]
    service.expire()
    assert side.run(engine.call(GET, get())) == [1]
    assert service.logins == 2
    assert all(
        request.headers["authorization"] == "Basic bWU6cHc=" for request in engine.sender.requests
    )


def test_cookies_of_two_strategies_are_sent_together(side: Side) -> None:
    first, second = Login(), Login()
    first.observe(Response(200, b"", [("Set-Cookie", "a=1")]))
    second.observe(Response(200, b"", [("Set-Cookie", "b=2")]))
    request = Request("GET", "/get")
    for login in (first, second):
        login.apply(None, request)
    assert request.headers == {"cookie": "a=1; b=2"}


def test_keys_go_into_a_header_or_the_query(side: Side) -> None:
    keys = Stacked(
        HeaderAuth("X-API-Key", "k"),
        HeaderAuth("Authorization", "t", prefix="Bearer"),
        QueryAuth("api_key", "q"),
    )
    engine = side.engine([json_answer()], auth=keys)
    side.run(engine.call(GET, get(a="1", api_key="by the caller")))
    (sent,) = engine.sender.requests
    assert sent.headers["x-api-key"] == "k"
    assert sent.headers["authorization"] == "Bearer t"
    assert sent.target == "/get?a=1&api_key=q"
