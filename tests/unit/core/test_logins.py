"""Logins under load: once for all, never again after a refusal, and never somebody else's end."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from peerkit_core import Banned, Forbidden, LoginFailed, Response, Retry, ServerError
from peerkit_core.call.request import Request
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport.wire import WireRequest

from .sides import GET, Side, get
from .test_auth import Login, Service


class Slow(AsyncRecordingSender):
    """Lets others go first."""

    async def send(self, request: WireRequest) -> Response:
        await asyncio.sleep(0)
        return await super().send(request)


@pytest.mark.anyio
async def test_a_cancelled_login_hands_nobody_an_older_error() -> None:
    service = Service()
    broken, held = True, asyncio.Event()

    class Held(AsyncRecordingSender):
        async def send(self, request: WireRequest) -> Response:
            if request.target == "/login" and broken:
                return Response(500, b"of long ago")
            if request.target == "/login" and not held.is_set():
                held.set()
                await asyncio.Event().wait()
            await asyncio.sleep(0)
            return await super().send(request)

    class Failing(Login):
        def judge(self, response: Response) -> None:
            if response.status == 500:
                raise ServerError(500, response.text, "login")
            super().judge(response)

    engine = AsyncEngine(Held(service), auth=Failing(), retry=Retry.off())
    with pytest.raises(ServerError):
        await engine.call(GET, get())
    broken = False
    first = asyncio.ensure_future(engine.call(GET, get()))
    await held.wait()
    others = [asyncio.ensure_future(engine.call(GET, get())) for _ in range(20)]
    await asyncio.sleep(0)
    first.cancel()
    assert await asyncio.gather(*others) == [[1]] * 20
    assert service.logins == 1


def test_an_interrupted_login_hands_no_thread_an_older_error() -> None:
    service = Service()
    logging_in, wait = threading.Event(), threading.Event()
    answers: list[Response | None] = [Response(401, b"wrong"), None]

    def answer(request: WireRequest) -> Response | BaseException:
        if request.target == "/login" and answers:
            given = answers.pop(0)
            if given is not None:
                return given
            logging_in.set()
            wait.wait(10)
            return KeyboardInterrupt()
        return service(request)

    engine = Engine(RecordingSender(answer), auth=Login())
    with pytest.raises(LoginFailed):
        engine.call(GET, get())
    # Asked for on purpose, it clears the refusal.
    with ThreadPoolExecutor(6) as pool:
        first = pool.submit(engine.login)
        assert logging_in.wait(10)
        others = [pool.submit(engine.call, GET, get()) for _ in range(5)]
        wait.set()
        assert isinstance(first.exception(10), KeyboardInterrupt)
        assert [other.result(10) for other in others] == [[1]] * 5
    assert service.logins == 1


def test_threads_that_log_in_at_once_share_one_login() -> None:
    service = Service()
    engine = Engine(RecordingSender(service), auth=Login("bad"))
    barrier = threading.Barrier(20)
    held = threading.Event()
    send = engine.sender.send

    def slow(request: WireRequest) -> Response:
        held.wait(0.2)
        return send(request)

    engine.sender.send = slow  # type: ignore[method-assign]

    def work(_: int) -> BaseException | None:
        barrier.wait()
        try:
            engine.login()
        except LoginFailed as error:
            return error
        return None

    with ThreadPoolExecutor(20) as pool:
        errors = list(pool.map(work, range(20)))
    assert {type(error) for error in errors} == {LoginFailed}
    assert service.logins == 1


@pytest.mark.anyio
@pytest.mark.parametrize("password", ["good", "bad"])
async def test_tasks_that_log_in_at_once_share_one_login(password: str) -> None:
    service = Service()
    engine = AsyncEngine(Slow(service), auth=Login(password))
    ends = await asyncio.gather(*(engine.login() for _ in range(20)), return_exceptions=True)
    assert service.logins == 1
    assert {type(end) for end in ends} == {type(None) if password == "good" else LoginFailed}
    # One after the other they are logins of their own.
    await asyncio.gather(engine.login(), return_exceptions=True)
    assert service.logins == 2


def test_what_is_refused_to_a_twin_is_refused_to_both(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login("bad"))
    twins = [side.engine(service.__call__, auth=Login("bad"), beside=engine) for _ in range(3)]
    for one in [twins[0], engine, *twins]:
        with pytest.raises(LoginFailed):
            side.run(one.call(GET, get()))
    assert service.logins == 1
    with pytest.raises(LoginFailed):
        side.run(engine.login())
    assert service.logins == 2


def test_a_session_that_lives_outlives_what_was_refused_to_its_twin(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login())
    side.run(engine.call(GET, get()))
    alive = set(service.valid)
    twin = side.engine(service.__call__, auth=Login(), beside=engine)
    service.banned = True
    with pytest.raises(Banned):
        side.run(twin.call(GET, get()))
    assert side.run(engine.call(GET, get())) == [1]
    service.valid -= alive
    for _ in range(2):
        with pytest.raises(Banned):
            side.run(engine.call(GET, get()))
    assert service.logins == 2


def test_preparing_logs_in_once_and_never_after_a_refusal(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Login())
    for _ in range(3):
        side.run(engine.prepare())
    assert service.logins == 1
    refused = side.engine(service.__call__, auth=Login("bad"))
    for _ in range(3):
        with pytest.raises(LoginFailed):
            side.run(refused.prepare())
    assert service.logins == 2


class Expiring(Service):
    """Ends each session after so many requests."""

    def __init__(self, requests: int) -> None:
        super().__init__()
        self.requests = requests
        self.served = 0

    def __call__(self, request: WireRequest) -> Response | BaseException:
        with self.lock:
            if request.target == "/login":
                self.served = 0
            elif self.served == self.requests:
                self.valid = set()
            self.served += 1
        return super().__call__(request)


def test_threads_live_with_sessions_that_end_all_the_time() -> None:
    service = Expiring(40)
    engine = Engine(RecordingSender(service), auth=Login())

    def work(_: int) -> list[Any]:
        return [engine.call(GET, get()) for _ in range(40)]

    with ThreadPoolExecutor(20) as pool:
        assert list(pool.map(work, range(20))) == [[[1]] * 40] * 20
    assert service.logins <= 2 + (service.calls // 40)


@pytest.mark.anyio
async def test_tasks_live_with_sessions_that_end_all_the_time() -> None:
    service = Expiring(40)
    engine = AsyncEngine(Slow(service), auth=Login())

    async def work() -> list[Any]:
        return [await engine.call(GET, get()) for _ in range(40)]

    assert await asyncio.gather(*(work() for _ in range(20))) == [[[1]] * 40] * 20


def test_threads_live_with_sessions_that_end_by_the_clock() -> None:
    service = Service()
    sender = RecordingSender(service)
    engine = Engine(sender, auth=Login())
    over = threading.Event()

    def expire() -> None:
        while not over.wait(0.1):
            service.expire()

    def work(_: int) -> set[str]:
        return {str(engine.call(GET, get())) for _ in range(500)}

    thread = threading.Thread(target=expire)
    thread.start()
    with ThreadPoolExecutor(20) as pool:
        assert set().union(*pool.map(work, range(20))) == {"[1]"}
    over.set()
    thread.join()


@pytest.mark.anyio
async def test_a_server_that_takes_no_session_is_asked_a_bounded_number_of_times() -> None:
    service = Service()

    def never(request: WireRequest) -> Response | BaseException:
        return service(request) if request.target == "/login" else Response(403, b"no")

    engine = AsyncEngine(Slow(never), auth=Login())
    ends = await asyncio.gather(
        *(engine.call(GET, get()) for _ in range(20)), return_exceptions=True
    )
    assert {type(end) for end in ends} == {Forbidden}
    assert service.logins <= 4


def test_a_call_that_is_forbidden_among_others_that_are_not_ends(side: Side) -> None:
    service = Service()

    def picky(request: WireRequest) -> Response | BaseException:
        return Response(403, b"not yours") if request.target == "/other" else service(request)

    engine = side.engine(picky, auth=Login())
    for _ in range(3):
        assert side.run(engine.call(GET, get())) == [1]
        before = service.logins
        with pytest.raises(Forbidden, match="not yours"):
            side.run(engine.call(GET, Request("GET", "/other")))
        assert service.logins == before + 2


def test_a_login_whose_cookie_is_dropped_on_the_way_is_told_and_not_repeated(side: Side) -> None:
    service = Service()

    def dropping(request: WireRequest) -> Response | BaseException:
        answer = service(request)
        return Response(answer.status, answer.content) if isinstance(answer, Response) else answer

    engine = side.engine(dropping, auth=Login())
    for _ in range(5):
        with pytest.raises(LoginFailed, match="Set-Cookie"):
            side.run(engine.call(GET, get()))
    assert service.logins == 1
    assert service.calls == 1


def test_a_session_that_a_proxy_keeps_needs_no_cookie(side: Side) -> None:
    service = Service()

    def keeping(request: WireRequest) -> Response | BaseException:
        if request.target != "/login":
            request.headers["cookie"] = next(iter(service.valid), "")
        answer = service(request)
        return Response(answer.status, answer.content, [("content-type", "application/json")])  # type: ignore[union-attr]

    engine = side.engine(keeping, auth=Login())
    for _ in range(3):
        assert side.run(engine.call(GET, get())) == [1]
    assert service.logins == 1


class Ending(Login):
    """A login whose session the call would end."""

    endings = frozenset({"things_get"})


def test_no_session_is_opened_for_what_would_end_it(side: Side) -> None:
    service = Service()
    engine = side.engine(service.__call__, auth=Ending())
    with pytest.raises(Forbidden):
        side.run(engine.call(GET, get()))
    assert (service.logins, service.calls) == (0, 1)
