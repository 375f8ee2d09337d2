"""Logins of the clients: a refusal is remembered by all that is made from one, and nobody forgets it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from peerkit_core import Banned, Forbidden, InvalidArgument, LoginFailed, PeerkitError
from peerkit_qbittorrent import (
    AsyncQBittorrent,
    AsyncQBittorrentLegacy,
    QBittorrent,
    QBittorrentLegacy,
    connect,
)
from peerkit_sandbox import FakeQBittorrent, FakeQBittorrentLegacy, FakeTransmission
from peerkit_transmission import AsyncTransmission, Transmission

HASH = "8c212779b4abde7c6bc608063a0d008b7e40ce32"


@pytest.fixture(params=["4.2.5", "4.5.2", "5.3.0"])
def qb_fake(request: pytest.FixtureRequest) -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent(request.param) as fake:
        yield fake


@pytest.fixture(params=["3.00", "4.1.4"])
def tr_fake(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    with FakeTransmission(request.param, username="me", password="right") as fake:
        yield fake


def entered(state: Any) -> None:
    with state:
        pass


QB_CALLS: list[Callable[[QBittorrent], object]] = [
    lambda qb: entered(qb.track()),
    lambda qb: entered(qb.track_peers(HASH)),
    lambda qb: qb.with_options(timeout=5).app.version(),
    lambda qb: qb.app.with_raw.version(),
    lambda qb: qb.supports("torrents_count"),
    lambda qb: qb.server_version(),
    lambda qb: qb.fetch_metadata(HASH, emulate=True),
    lambda qb: qb.stop(HASH).raise_for_errors(),
    lambda qb: qb.request("GET", "/api/v2/app/version"),
]


def test_a_password_is_refused_once_whatever_is_called(qb_fake: FakeQBittorrent) -> None:
    with qb_fake.client(password="wrong") as qb:
        for call in QB_CALLS * 2:
            with pytest.raises(PeerkitError, match="user name or password"):
                call(qb)
        assert len(qb_fake.requests_to("auth/login")) == 1
        with pytest.raises(LoginFailed):
            qb.login()
        assert len(qb_fake.requests_to("auth/login")) == 2


@pytest.mark.anyio
async def test_an_async_client_sends_a_refused_password_once() -> None:
    with FakeQBittorrent("5.3.0") as qb_fake, FakeTransmission(username="me", password="x") as tr:
        async with qb_fake.async_client(password="wrong") as qb:
            for _ in range(3):
                begun = await asyncio.gather(
                    *(qb.track().__aenter__() for _ in range(5)),
                    *(qb.torrents.count() for _ in range(5)),
                    return_exceptions=True,
                )
                assert {type(end) for end in begun} == {LoginFailed}
            assert len(qb_fake.requests_to("auth/login")) == 1
            await asyncio.gather(*(qb.login() for _ in range(20)), return_exceptions=True)
            assert len(qb_fake.requests_to("auth/login")) == 2
        async with tr.async_client(password="wrong") as client:
            for _ in range(3):
                begun = await asyncio.gather(
                    *(client.track().__aenter__() for _ in range(5)),
                    *(client.groups.get() for _ in range(5)),
                    return_exceptions=True,
                )
                assert {type(end) for end in begun} == {LoginFailed}
            assert len(tr.exchanges) == 1


def test_live_states_that_begin_at_once_share_one_refusal(qb_fake: FakeQBittorrent) -> None:
    with qb_fake.client(password="wrong") as qb:
        barrier = threading.Barrier(10)

        def enter(_: int) -> type[BaseException]:
            barrier.wait()
            with pytest.raises(LoginFailed) as caught:
                entered(qb.track())
            return type(caught.value)

        with ThreadPoolExecutor(10) as pool:
            assert set(pool.map(enter, range(10))) == {LoginFailed}
        assert len(qb_fake.requests_to("auth/login")) == 1


def test_a_right_password_is_tried_again_by_login_alone(qb_fake: FakeQBittorrent) -> None:
    with qb_fake.client(password="wrong") as qb:
        with pytest.raises(LoginFailed):
            entered(qb.track())
        qb_fake.core.password = "wrong"
        with pytest.raises(LoginFailed):
            entered(qb.track())
        qb.login()
        entered(qb.track())


@pytest.mark.parametrize("call", QB_CALLS[:3] + QB_CALLS[4:])
def test_a_server_that_wants_a_login_says_what_to_give(
    qb_fake: FakeQBittorrent, call: Callable[[QBittorrent], object]
) -> None:
    with QBittorrent(qb_fake.url) as qb:
        for _ in range(2):
            with pytest.raises(PeerkitError, match="give username= and password="):
                call(qb)
    assert not qb_fake.requests_to("auth/login")
    assert len(qb_fake.requests) == 1


def test_a_legacy_server_that_wants_a_login_says_what_to_give() -> None:
    with FakeQBittorrentLegacy("4.0.4") as fake, QBittorrentLegacy(fake.url) as qb:
        with pytest.raises(LoginFailed, match="give username= and password="):
            qb.query.torrents()


def test_logging_out_of_a_dead_session_opens_none(qb_fake: FakeQBittorrent) -> None:
    with qb_fake.client() as qb:
        with pytest.raises(Forbidden):
            qb.auth.logout()
        assert not qb_fake.requests_to("auth/login")
        qb.app.version()
        qb.auth.logout()
        with pytest.raises(Forbidden):
            qb.auth.logout()
        assert len(qb_fake.requests_to("auth/login")) == 1
        assert qb.app.version()
        assert len(qb_fake.requests_to("auth/login")) == 2


def test_a_wrong_key_is_forbidden_and_no_ban() -> None:
    with FakeQBittorrent("5.3.0", api_key="qbt_" + "a" * 28) as fake:
        with QBittorrent(fake.url, api_key="qbt_" + "b" * 28) as qb:
            with pytest.raises(Forbidden, match="API key"):
                qb.app.version()
        assert not fake.requests_to("auth/login")
        header = {"authorization": f"Bearer qbt_{'a' * 28}"}
        with QBittorrent(fake.url, username="a", password="b", headers=header) as qb:
            with pytest.raises(LoginFailed) as caught:
                qb.app.preferences()
        assert not isinstance(caught.value, Banned)
        assert "API key" in str(caught.value)


def test_many_calls_ask_a_qbittorrent_for_its_release_together() -> None:
    with FakeQBittorrent("5.3.0") as fake, fake.client() as qb, ThreadPoolExecutor(50) as pool:
        calls = [pool.submit(qb.torrents.count) for _ in range(100)]
        assert {call.result() for call in calls} == {0}
        assert len(fake.requests_to("app/version")) == 1
        assert len(fake.requests_to("app/webapiVersion")) == 1
        view = qb.with_options(timeout=9)
        view.torrents.count()
        assert len(fake.requests_to("app/version")) == 1


# Transmission

TR_CALLS: list[Callable[[Transmission], object]] = [
    lambda tr: tr.groups.get(),
    lambda tr: tr.supports("groups_get"),
    lambda tr: tr.server_version(),
    lambda tr: tr.server_info(),
    lambda tr: tr.session.stats(),
    lambda tr: entered(tr.track()),
    lambda tr: tr.with_options(timeout=5).torrents.list(),
    lambda tr: tr.call("session_stats"),
    lambda tr: tr.call_many([("session_stats", {}), ("session_get", {})]),
    lambda tr: tr.add([HASH, HASH[::-1]]).raise_for_errors(),
    lambda tr: tr.remove(HASH, delete_data=False).raise_for_errors(),
]


def test_a_transmission_is_sent_a_refused_password_once(tr_fake: FakeTransmission) -> None:
    with tr_fake.client(password="wrong") as tr:
        for call in TR_CALLS * 3:
            with pytest.raises(PeerkitError, match="refused the user name"):
                call(tr)
        assert [exchange.status for exchange in tr_fake.exchanges] == [401]
        with pytest.raises(LoginFailed):
            tr.login()
        assert len(tr_fake.exchanges) == 2


def test_a_lock_of_transmission_is_asked_once() -> None:
    with FakeTransmission("3.00", allowed_addresses=["10.0.0.1"]) as fake, fake.client() as tr:
        for call in TR_CALLS * 2:
            with pytest.raises(PeerkitError, match="rpc-whitelist"):
                call(tr)
        assert len(fake.exchanges) == 1


@pytest.mark.parametrize(("status", "kind"), [(401, LoginFailed), (403, Banned)])
def test_a_password_that_was_changed_meanwhile_is_sent_once(
    tr_fake: FakeTransmission, status: int, kind: type[PeerkitError]
) -> None:
    with tr_fake.client() as tr:
        tr.session.stats()
        before = len(tr_fake.exchanges)
        tr_fake.fail_next(status)
        for call in TR_CALLS[4:9]:
            with pytest.raises(kind):
                call(tr)
        assert len(tr_fake.exchanges) == before + 1
        tr.login()
        tr.session.stats()


def test_first_gated_calls_share_one_handshake() -> None:
    with FakeTransmission("4.1.4", username="me", password="right") as fake:
        with fake.client() as tr, ThreadPoolExecutor(20) as pool:
            barrier = threading.Barrier(20)

            def work(_: int) -> None:
                barrier.wait()
                tr.groups.get()

            list(pool.map(work, range(20)))
        assert len(fake.exchanges) == 22


# What is given

CLIENTS: list[Callable[..., Any]] = [
    QBittorrent, AsyncQBittorrent, QBittorrentLegacy, AsyncQBittorrentLegacy, Transmission,
    AsyncTransmission, connect,
]  # fmt: skip
URL = "http://127.0.0.1:1"


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("given", "argument"),
    [
        ({"url": None}, "url"),
        ({"url": ""}, "url"),
        ({"url": URL, "username": "admin"}, "password"),
        ({"url": URL, "username": "admin", "password": None}, "password"),
        ({"url": "http://admin@127.0.0.1:1"}, "password"),
        ({"url": URL, "password": "x"}, "username"),
        ({"url": "http://:x@127.0.0.1:1"}, "username"),
        ({"url": URL, "username": 5, "password": "x"}, "username"),
        ({"url": URL, "username": "admin", "password": b"x"}, "password"),
        ({"url": URL, "username": "admin", "password": "\ud800"}, "password"),
    ],
)
def test_half_of_the_credentials_is_refused(
    client: Callable[..., Any], given: dict[str, Any], argument: str
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        client(**given)
    assert caught.value.argument == argument


@pytest.mark.parametrize("client", [c for c in CLIENTS if "Transmission" not in c.__name__])
@pytest.mark.parametrize(
    "basic", [("user", None), (None, "x"), ("user",), "user:x", ("us:er", "x"), ("user", 5)]
)
def test_half_of_a_proxys_credentials_is_refused(client: Callable[..., Any], basic: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        client(URL, basic_auth=basic)
    assert caught.value.argument == "basic_auth"


@pytest.mark.parametrize("client", [QBittorrent, AsyncQBittorrent, connect])
@pytest.mark.parametrize("key", ["", "  ", 5])
def test_an_empty_key_is_refused(client: Callable[..., Any], key: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        client(URL, api_key=key)
    assert caught.value.argument == "api_key"


@pytest.mark.parametrize("client", [QBittorrent, QBittorrentLegacy, Transmission])
def test_a_user_without_a_password_in_the_environment_is_told(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NAS_URL", URL)
    monkeypatch.setenv("NAS_USERNAME", "admin")
    with pytest.raises(InvalidArgument, match="NAS_PASSWORD: is not set"):
        client.from_env("NAS")
    monkeypatch.setenv("NAS_URL", "http://admin:pw@127.0.0.1:1")
    client.from_env("NAS").close()


def test_an_empty_password_that_is_given_is_sent() -> None:
    with FakeQBittorrent("5.3.0") as fake:
        for qb in (
            QBittorrent(fake.url, username="admin", password=""),
            QBittorrent(fake.url.replace("://", "://admin:@")),
        ):
            with qb, pytest.raises(LoginFailed, match="refused"):
                qb.app.version()
        assert len(fake.requests_to("auth/login")) == 2
