"""Sessions, bans and the Referer, through the client; and finding out which API there is."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from peerkit_core import (
    Banned,
    ForeignAnswer,
    InvalidArgument,
    LoginFailed,
    ServerError,
)
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent.client._async.connect import connect as async_connect
from peerkit_qbittorrent.client._sync.connect import connect
from peerkit_qbittorrent.legacy._async.client import AsyncQBittorrentLegacy
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_sandbox import Clock, FakeQBittorrent
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy

from .legacy_server import client_of

USER: dict[str, Any] = {"username": "admin", "password": "adminadmin"}


def test_one_login_serves_all_calls_and_close_logs_out(fake: FakeQBittorrentLegacy) -> None:
    with client_of(fake) as qb:
        qb.query.torrents()
        qb.query.transfer_info()
        assert fake.logins == 1
    assert fake.requests[-1].path == "/logout"


def test_every_request_names_the_server_itself(fake: FakeQBittorrentLegacy) -> None:
    with client_of(fake) as qb:
        qb.server_version()
        qb.query.torrents()
    assert {request.headers["referer"] for request in fake.requests} == {fake.url + "/"}


def test_an_expired_session_is_renewed(fake: FakeQBittorrentLegacy) -> None:
    with client_of(fake) as qb:
        qb.query.torrents()
        fake.expire_sessions()
        assert qb.query.torrents() == []
        assert fake.logins == 2


def test_a_session_ends_after_fifteen_idle_minutes() -> None:
    clock = Clock()
    with FakeQBittorrentLegacy(clock=clock) as fake, client_of(fake) as qb:
        qb.query.torrents()
        clock.advance(901)
        qb.query.torrents()
        assert fake.logins == 2


def test_a_wrong_password_is_tried_once(fake: FakeQBittorrentLegacy) -> None:
    with client_of(fake, password="wrong") as qb:
        for _ in range(7):
            with pytest.raises(LoginFailed, match="user name or password"):
                qb.query.torrents()
        assert fake.failed_logins == 1


def test_a_ban_is_told_and_no_login_is_tried(fake: FakeQBittorrentLegacy) -> None:
    with client_of(fake) as qb:
        qb.query.torrents()
        fake.ban()
        with pytest.raises(Banned, match="wait an hour"):
            qb.query.torrents()
        assert fake.failed_logins == 0
        fake.unban()
        assert qb.query.torrents() == []
        assert fake.logins == 1


def test_a_ban_before_the_first_login_is_told(fake: FakeQBittorrentLegacy) -> None:
    fake.ban()
    with client_of(fake) as qb:
        with pytest.raises(Banned):
            qb.server_version()
        for _ in range(3):
            with pytest.raises(Banned):
                qb.query.torrents()
        assert fake.failed_logins == 1
        fake.unban()
        qb.login()
        assert qb.query.torrents() == []


def test_without_credentials_a_server_that_lets_everyone_in_is_used() -> None:
    with FakeQBittorrentLegacy(username="") as fake:
        with QBittorrentLegacy(fake.url) as qb:
            qb.query.torrents()
            qb.query.torrents()
        assert len(fake.core.sessions) == 1
    with FakeQBittorrentLegacy() as fake, QBittorrentLegacy(fake.url) as qb:
        with pytest.raises(LoginFailed, match="give username="):
            qb.query.torrents()


def test_there_are_no_rpc_methods(fake: FakeQBittorrentLegacy) -> None:
    with client_of(fake) as qb, pytest.raises(TypeError, match="request"):
        qb.call("anything")


def test_the_password_is_not_shown() -> None:
    with QBittorrentLegacy("http://admin:hunter2@127.0.0.1:1") as qb:
        assert "hunter2" not in repr(qb) + repr(qb.engine) + repr(qb.engine.auth)


# connect()


def test_an_old_server_gets_the_legacy_client(fake: FakeQBittorrentLegacy) -> None:
    with connect(fake.url, **USER) as qb:
        assert isinstance(qb, QBittorrentLegacy)
        assert len(fake.requests) == 1
        assert qb.query.torrents() == []


@pytest.mark.parametrize("version", ["4.2.5", "5.3.0"])
def test_a_newer_server_gets_the_modern_client(version: str) -> None:
    with FakeQBittorrent(version) as fake, connect(fake.url, **USER) as qb:
        assert isinstance(qb, QBittorrent)
        assert fake.failed_logins == fake.logins == 0
        assert qb.torrents.info() == []


@pytest.mark.parametrize(("api", "kind"), [("17", QBittorrentLegacy), ("18", QBittorrent)])
def test_a_server_with_both_gets_the_modern_client(api: str, kind: type) -> None:
    with FakeQBittorrentLegacy() as fake:
        fake.edit_answer("version/api", lambda _: api)
        with connect(fake.url) as qb:
            assert type(qb) is kind


def test_a_text_instead_of_a_number_is_a_modern_server() -> None:
    with FakeQBittorrentLegacy() as fake:
        fake.edit_answer("version/api", lambda _: "Not here")
        with connect(fake.url) as qb:
            assert isinstance(qb, QBittorrent)


def test_a_page_instead_of_a_number_is_somebody_elses() -> None:
    with FakeQBittorrentLegacy() as fake:
        fake.edit_answer("version/api", lambda _: "<html><title>Sign in</title>")
        with pytest.raises(ForeignAnswer, match="Sign in"):
            connect(fake.url, username="admin", password="secret")
        assert [request.path for request in fake.requests] == ["/version/api"]


def test_an_own_http_client_is_not_closed() -> None:
    with FakeQBittorrentLegacy() as fake, httpx.Client() as http:
        with connect(fake.url, http=http) as qb:
            assert isinstance(qb, QBittorrentLegacy)
            assert str(qb.server_version().release) == "v4.0.4"
        assert not http.is_closed


def test_what_stands_in_the_way_is_told() -> None:
    with FakeQBittorrentLegacy() as fake:
        with pytest.raises(InvalidArgument, match="older than API keys"):
            connect(fake.url, api_key="qbt_x")
        fake.fail_next(502, endpoint="version/api", times=9)
        with pytest.raises(ServerError, match="the server behind does not answer"):
            connect(fake.url)
        fake.clear_faults()
        fake.ban()
        with pytest.raises(Banned):
            connect(fake.url)


def test_a_proxy_that_changes_the_host_is_no_obstacle() -> None:
    with FakeQBittorrentLegacy() as fake:
        fake.fail_next(401, endpoint="version/api")
        with connect(fake.url) as qb:
            assert isinstance(qb, QBittorrentLegacy)
    assert ["referer" in request.headers for request in fake.requests] == [True, False]


@pytest.mark.anyio
async def test_connecting_works_without_blocking() -> None:
    with FakeQBittorrentLegacy() as old, FakeQBittorrent() as new:
        async with await async_connect(old.url) as client:
            assert isinstance(client, AsyncQBittorrentLegacy)
        async with await async_connect(new.url) as client:
            assert isinstance(client, AsyncQBittorrent)
