"""Closed clients, dropped live states, one event loop after another, forks."""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from peerkit_core import ClientClosed, PeerkitError
from peerkit_core.transport._async.httpx_sender import AsyncHttpxSender
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_sandbox import FakeQBittorrent, FakeQBittorrentLegacy, FakeTransmission
from peerkit_transmission import AsyncTransmission

HASH = "8c212779b4abde7c6bc608063a0d008b7e40ce32"
Fake = FakeQBittorrent | FakeTransmission


@pytest.fixture
def qb_fake() -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent() as fake:
        yield fake


@pytest.fixture(params=[FakeQBittorrent, FakeTransmission])
def fake(request: pytest.FixtureRequest) -> Iterator[Fake]:
    with request.param() as fake:
        yield fake


def eventually(true: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


def entered(state: Any) -> Any:
    return state.__enter__()


QB_CALLS: list[Callable[[Any], Any]] = [
    lambda qb: qb.app.version(),
    lambda qb: qb.app.with_raw.version(),
    lambda qb: qb.with_options(timeout=5).app.version(),
    lambda qb: qb.request("GET", "/api/v2/app/version"),
    lambda qb: qb.login(),
    lambda qb: qb.torrents.count(),
    lambda qb: qb.add(HASH),
    lambda qb: qb.remove(HASH, delete_data=False),
    lambda qb: qb.limits.get(),
    lambda qb: qb.track(),
    lambda qb: qb.track_peers(HASH),
]
TR_CALLS: list[Callable[[Any], Any]] = [
    lambda tr: tr.session.stats(),
    lambda tr: tr.with_options(timeout=5).torrents.list(),
    lambda tr: tr.call("session_stats"),
    lambda tr: tr.call_many([("session_stats", {})]),
    lambda tr: tr.login(),
    lambda tr: tr.groups.get(),
    lambda tr: tr.limits.get(),
    lambda tr: tr.remove(HASH, delete_data=False),
    lambda tr: tr.track(),
]


@pytest.mark.parametrize("used", [False, True])
def test_a_closed_client_says_so_whatever_is_called(fake: Fake, used: bool) -> None:
    client: Any = fake.client()
    is_qb = isinstance(client, QBittorrent)
    if used:
        client.server_version()
    view = client.with_options(timeout=3)
    client.close()
    client.close()
    before = len(fake.requests)
    for call in QB_CALLS if is_qb else TR_CALLS:
        for one in (client, view):
            with pytest.raises(ClientClosed, match="make a new one") as caught:
                call(one)
            assert isinstance(caught.value, PeerkitError)
            assert isinstance(caught.value, RuntimeError)
    with pytest.raises(ClientClosed), client:
        pass
    assert len(fake.requests) == before


@pytest.mark.anyio
async def test_a_closed_async_client_says_so_whatever_is_called(fake: Fake) -> None:
    client: Any = fake.async_client()
    await client.server_version()
    await client.aclose()
    await client.aclose()
    before = len(fake.requests)
    for call in QB_CALLS if isinstance(client, AsyncQBittorrent) else TR_CALLS:
        with pytest.raises(ClientClosed):
            await call(client)
    with pytest.raises(ClientClosed):
        async with client:
            pass
    assert len(fake.requests) == before


def test_a_closed_legacy_client_says_so() -> None:
    with FakeQBittorrentLegacy() as fake:
        client = fake.client()
        client.close()
        for call in (client.query.torrents, client.server_version, client.login):
            with pytest.raises(ClientClosed):
                call()
        assert not fake.requests


def test_a_closed_view_closes_nothing(fake: Fake) -> None:
    with fake.client() as client:
        with client.with_options(timeout=3):
            pass
        client.server_version()


def test_a_live_state_is_entered_once(fake: Fake) -> None:
    with fake.client() as client:
        state: Any = client.track(3600)
        with pytest.raises(ClientClosed, match="enter it"):
            state.refresh()
        with state:
            with pytest.raises(ClientClosed, match="once"), state:
                pass
            state.refresh()
        with pytest.raises(ClientClosed, match="once"), state:
            pass
        with pytest.raises(ClientClosed, match="not open"):
            state.wait_for(HASH, timeout=1)


def test_a_live_state_ends_with_its_client(fake: Fake) -> None:
    client: Any = fake.client()
    made = client.track(3600)
    with client.track(3600) as state:
        changes = iter(state)
        client.close()
        for use in (lambda: next(changes), state.refresh, lambda: state.wait_for(HASH)):
            with pytest.raises(ClientClosed, match="client of this live state was closed"):
                use()
        eventually(lambda: not polling())
        polls = len(fake.requests)
    assert len(fake.requests) == polls
    with pytest.raises(ClientClosed):
        entered(made)
    if isinstance(fake, FakeQBittorrent):
        assert len(fake.requests_to("auth/logout")) == len(fake.requests_to("auth/login"))


def test_a_client_that_is_closed_while_a_live_state_begins_ends_it(fake: Fake) -> None:
    client: Any = fake.client()
    client.server_version()
    fake.delay_next(0.5)
    closing = threading.Timer(0.1, client.close)
    closing.start()
    with pytest.raises(ClientClosed):
        entered(client.track(3600))
    closing.join()
    assert not polling()


@pytest.mark.anyio
async def test_an_async_live_state_ends_with_its_client(fake: Fake) -> None:
    client: Any = fake.async_client()
    async with client.track(3600) as state:
        changes = aiter(state)
        waiting = asyncio.ensure_future(anext(changes))
        await asyncio.sleep(0)
        await client.aclose()
        with pytest.raises(ClientClosed, match="client of this live state was closed"):
            await asyncio.wait_for(waiting, 5)


def polling() -> list[threading.Thread]:
    return [one for one in threading.enumerate() if one.name.endswith("-state")]


@pytest.mark.parametrize("interval", [0.01, 3600])
def test_a_live_state_that_nobody_holds_stops(fake: Fake, interval: float) -> None:
    def drop() -> Any:
        changes = iter(entered(client.track(interval)))
        gc.collect()
        eventually(lambda: not polling())
        return changes

    with fake.client() as client:
        with pytest.warns(ResourceWarning, match="unclosed LiveState"):
            changes = drop()
        with pytest.raises(ClientClosed, match="nobody holds"):
            for _ in changes:
                pass
    if isinstance(fake, FakeQBittorrent):
        # The session of the live state is ended too.
        assert len(fake.requests_to("auth/logout")) == len(fake.requests_to("auth/login"))


def test_a_live_state_in_a_loop_is_held_by_its_block(fake: Fake) -> None:
    with fake.client() as client, client.track(0.01):
        gc.collect()
        before = len(fake.requests)
        eventually(lambda: len(fake.requests) > before + 2)


@pytest.mark.anyio
@pytest.mark.parametrize("interval", [0.01, 3600])
async def test_an_async_live_state_that_nobody_holds_stops(fake: Fake, interval: float) -> None:
    client: Any

    async def drop() -> Any:
        changes = aiter(await client.track(interval).__aenter__())
        await asyncio.sleep(0)
        gc.collect()
        return changes

    async def read(changes: Any) -> None:
        async for _ in changes:
            pass

    async with fake.async_client() as client:
        with pytest.warns(ResourceWarning, match="unclosed AsyncLiveState"):
            changes = await drop()
        with pytest.raises(ClientClosed, match="nobody holds"):
            await asyncio.wait_for(read(changes), 5)
        tasks = [task for task in asyncio.all_tasks() if task.get_name().endswith("-state")]
        if tasks:
            await asyncio.wait(tasks, timeout=5)
        assert all(task.done() for task in tasks)


# One event loop after another


@pytest.fixture
def left() -> Iterator[None]:
    """asyncio says of connections that their loop left them open; they are gone after the test."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "unclosed", ResourceWarning)
        yield
        gc.collect()


@pytest.mark.usefixtures("left")
@pytest.mark.parametrize("secret", ["right", "wrong"])
def test_a_client_works_on_one_event_loop_after_another(secret: str) -> None:
    with (
        FakeQBittorrent(password="right") as qb_fake,
        FakeTransmission(username="admin", password="right") as tr_fake,
    ):
        qb = AsyncQBittorrent(qb_fake.url, username="admin", password=secret)
        tr = AsyncTransmission(tr_fake.url, username="admin", password=secret)

        async def use(last: bool) -> list[Any]:
            # Twenty at once wait for the login, and for the question for the release.
            calls = [qb.torrents.count() for _ in range(20)] + [tr.groups.get() for _ in range(20)]
            ends = await asyncio.gather(*calls, return_exceptions=True)
            if last:
                await qb.aclose()
                await tr.aclose()
            return ends

        for last in (False, False, True):
            for end in asyncio.run(use(last)):
                assert isinstance(end, PeerkitError) == (secret == "wrong"), end
        assert len(qb_fake.requests_to("auth/login")) == 1


@pytest.mark.usefixtures("left")
def test_a_login_that_its_event_loop_took_along_is_done_again_on_the_next(
    qb_fake: FakeQBittorrent,
) -> None:
    qb = qb_fake.async_client()
    qb_fake.delay_next(5, endpoint="auth/login")

    async def begin() -> None:
        for _ in range(3):
            asyncio.ensure_future(qb.app.version())  # noqa: RUF006
        await asyncio.sleep(0.1)

    async def go_on() -> str:
        async with qb:
            return await qb.app.version()

    # The first loop is left in the midst of it: nobody there releases a lock.
    loop = asyncio.new_event_loop()
    loop.run_until_complete(begin())
    assert asyncio.run(asyncio.wait_for(go_on(), 5))
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


@pytest.mark.usefixtures("left")
def test_a_live_state_says_that_its_event_loop_is_gone(fake: Fake) -> None:
    client: Any = fake.async_client()

    async def begin() -> Any:
        state = await client.track(3600).__aenter__()
        return state, aiter(state)

    async def go_on(state: Any, changes: Any) -> None:
        for use in (state.refresh, lambda: state.wait_for(HASH, timeout=None), changes.__anext__):
            with pytest.raises(PeerkitError, match="event loop"):
                await asyncio.wait_for(use(), 5)
        await state.__aexit__(None, None, None)
        async with client.track(3600) as other:
            await other.refresh()
        await client.aclose()

    asyncio.run(go_on(*asyncio.run(begin())))


@pytest.mark.usefixtures("left")
def test_a_live_state_on_a_loop_that_stands_still_is_told(fake: Fake) -> None:
    client: Any = fake.async_client()
    loop = asyncio.new_event_loop()
    state = loop.run_until_complete(client.track(3600).__aenter__())

    async def go_on() -> None:
        with pytest.raises(PeerkitError, match="event loop"):
            await asyncio.wait_for(state.wait_for(HASH, timeout=None), 5)

    asyncio.run(go_on())
    loop.run_until_complete(state.__aexit__(None, None, None))
    loop.run_until_complete(client.aclose())
    loop.close()


@pytest.mark.usefixtures("left")
@pytest.mark.parametrize("logged_in", [False, True])
def test_two_event_loops_at_once_are_told(qb_fake: FakeQBittorrent, logged_in: bool) -> None:
    qb = qb_fake.async_client()
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    if logged_in:
        asyncio.run_coroutine_threadsafe(qb.app.version(), loop).result(10)
    qb_fake.delay_next(1)
    first = asyncio.run_coroutine_threadsafe(qb.app.version(), loop)
    eventually(lambda: len(qb_fake.requests) > 2 * logged_in)

    async def use() -> None:
        for _ in range(2):
            with pytest.raises(PeerkitError, match="one event loop at a time"):
                await qb.app.version()

    asyncio.run(use())
    assert first.result(10) == "v5.3.0"
    asyncio.run_coroutine_threadsafe(qb.aclose(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


@pytest.mark.usefixtures("left")
def test_a_client_of_the_users_that_cannot_move_says_so(qb_fake: FakeQBittorrent) -> None:
    qb = qb_fake.async_client(http=httpx.AsyncClient())

    async def use() -> list[Any]:
        calls = [qb.torrents.count() for _ in range(20)]
        return await asyncio.gather(*calls, return_exceptions=True)

    assert asyncio.run(use()) == [0] * 20
    failed = [end for end in asyncio.run(use()) if end != 0]
    assert failed
    for end in failed:
        assert isinstance(end, PeerkitError)
        assert "in each asyncio.run()" in str(end)


def test_a_client_of_the_users_that_is_closed_says_so(qb_fake: FakeQBittorrent) -> None:
    with httpx.Client() as mine:
        qb = qb_fake.client(http=mine)
        qb.app.version()
    with pytest.raises(ClientClosed, match="http="):
        qb.app.version()


@pytest.mark.usefixtures("left")
def test_a_proxys_connections_are_left_behind(qb_fake: FakeQBittorrent) -> None:
    # httpx keeps those; on another loop and after a fork there are new ones.
    sender = AsyncHttpxSender(qb_fake.url, proxy=qb_fake.url)
    request = WireRequest("GET", "/", {}, None)
    used: list[Any] = []

    async def use(last: bool = False) -> None:
        await sender.send(request)
        used.append(sender._client)  # pyright: ignore[reportPrivateUsage]
        if last:
            await sender.aclose()

    asyncio.run(use())
    asyncio.run(use())
    sender._forked()  # pyright: ignore[reportPrivateUsage]
    asyncio.run(use(last=True))
    assert len({id(client) for client in used}) == 3
    assert [client.is_closed for client in used] == [False, False, True]


# Forks

FORK = """
import os, sys, threading, time, warnings
from peerkit_core import PeerkitError
from peerkit_qbittorrent import QBittorrent

warnings.simplefilter("ignore", DeprecationWarning)  # a fork beside threads
qb = QBittorrent(sys.argv[1], username="admin", password="adminadmin")
state = qb.track(3600).__enter__()
changes = iter(state)
threading.Thread(target=qb.app.version, daemon=True).start()  # the server takes its time
time.sleep(0.3)
child = os.fork()
if child == 0:
    done = 1
    try:
        for use in (lambda: state.wait_for("0" * 40), state.refresh, lambda: next(changes)):
            try:
                use()
            except PeerkitError as error:
                assert "fork" in str(error), error
            else:
                raise AssertionError("the state goes on")
        state.__exit__(None, None, None)
        assert qb.app.version()
        assert qb.torrents.count() == 0
        done = 0
    finally:
        os._exit(done)
end = time.monotonic() + 20
while True:
    pid, status = os.waitpid(child, os.WNOHANG)
    if pid:
        break
    if time.monotonic() > end:
        os.kill(child, 9)
    time.sleep(0.02)
assert status == 0, status
state.refresh()
assert qb.app.version()
state.__exit__(None, None, None)
qb.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_child_waits_for_no_lock_of_its_parent(qb_fake: FakeQBittorrent) -> None:
    # The second login is the client's own: its lock is held while the process is forked.
    qb_fake.delay_next(0, endpoint="auth/login")
    qb_fake.delay_next(1, endpoint="auth/login")
    done = subprocess.run(
        [sys.executable, "-c", FORK, qb_fake.url],
        capture_output=True, text=True, timeout=40, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
