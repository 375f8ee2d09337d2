"""Logging in to qBittorrent: passwords, sessions, API keys, bans, servers without a login."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import httpx
import pytest

from peerkit_core import (
    Banned,
    ConnectionFailed,
    Forbidden,
    LoginFailed,
    Unauthorized,
    UnsupportedByServer,
    is_set,
)
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent

from .conftest import StartQb
from .qbittorrent_server import QbServer, cookie_of, sent
from .validating import AsyncValidatingSender, ValidatingSender


def end_session(server: QbServer, client: QBittorrent) -> None:
    """End a client's session behind its back."""
    logout = f"{server.url}/api/v2/auth/logout"
    httpx.post(logout, headers={"cookie": cookie_of(client)}).raise_for_status()


def test_the_first_call_logs_in(qb: QBittorrent) -> None:
    assert sent(qb) == []
    qb.app.version()
    qb.app.version()
    assert sent(qb) == ["auth_login", "app_version", "app_version"]


def test_https_to_a_server_without_it_is_told_at_once(qb_server: QbServer) -> None:
    # A real server takes the beginning of TLS for an unfinished request and waits for its rest.
    url = qb_server.url.replace("http://", "https://")
    began = monotonic()
    with (
        QBittorrent(url, username="admin", password="secret") as qb,
        pytest.raises(ConnectionFailed, match="does not speak TLS on this port; use http://"),
    ):
        qb.app.version()
    assert monotonic() - began < 1.5


def test_closing_the_client_logs_out(qb_server: QbServer) -> None:
    with qb_server.client() as qb:
        qb.app.version()
    assert sent(qb)[-1] == "auth_logout"


def test_a_client_that_never_logged_in_does_not_log_out(qb_server: QbServer) -> None:
    with qb_server.client() as qb:
        pass
    assert sent(qb) == []


def test_a_wrong_password_is_tried_once(qb_server: QbServer) -> None:
    with qb_server.client(password="wrong") as qb:
        for _ in range(3):
            with pytest.raises(LoginFailed):
                qb.app.version()
        assert sent(qb).count("auth_login") == 1


def test_login_tries_a_refused_password_again(qb_server: QbServer) -> None:
    with qb_server.client(password="wrong") as qb:
        for _ in range(2):
            with pytest.raises(LoginFailed):
                qb.login()
        assert sent(qb).count("auth_login") == 2


def test_waiting_calls_share_one_refused_login(qb_server: QbServer) -> None:
    with qb_server.client(password="wrong") as qb, ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(qb.app.version) for _ in range(8)]
        assert all(isinstance(call.exception(), LoginFailed) for call in calls)
        assert sent(qb).count("auth_login") == 1


def test_a_ban_is_told_apart_and_ends_the_logins(start_qb: StartQb) -> None:
    server = start_qb()
    with server.client(password="wrong") as wrong, pytest.raises(LoginFailed):
        wrong.app.version()
    with server.client() as right:
        for _ in range(2):
            with pytest.raises(Banned):
                right.app.version()
        assert sent(right) == ["auth_login"]


def test_a_session_outlives_a_ban(start_qb: StartQb) -> None:
    server = start_qb()
    with server.client() as qb:
        qb.app.version()
        with server.client(password="wrong") as wrong, pytest.raises(LoginFailed):
            wrong.app.version()
        assert qb.app.version()
        assert sent(qb).count("auth_login") == 1


def test_a_lost_session_is_renewed_once(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.app.version()
    end_session(qb_server, qb)
    assert qb.app.version() == f"v{qb_server.version}"
    assert sent(qb).count("auth_login") == 2
    qb.app.version()
    assert sent(qb).count("auth_login") == 2


def test_a_write_is_repeated_after_its_session_was_lost(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    qb.app.version()
    end_session(qb_server, qb)
    qb.torrents.create_category("films")
    assert set(qb.torrents.categories()) == {"films"}


def test_fifty_threads_share_one_login(qb_server: QbServer, qb: QBittorrent) -> None:
    with ThreadPoolExecutor(50) as pool:
        calls = [pool.submit(qb.app.webapi_version) for _ in range(50)]
        answers = [call.result() for call in calls]
    assert len(set(answers)) == 1
    assert sent(qb).count("auth_login") == 1
    if qb_server.fake:
        assert qb_server.fake.logins == 1


@pytest.mark.anyio
async def test_fifty_tasks_share_one_login(async_qb: AsyncQBittorrent) -> None:
    await asyncio.gather(*(async_qb.app.version() for _ in range(50)))
    sender = async_qb.engine.sender
    assert isinstance(sender, AsyncValidatingSender)
    assert sender.sent.count("auth_login") == 1


def test_fifty_threads_renew_a_lost_session_once(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.app.version()
    end_session(qb_server, qb)
    with ThreadPoolExecutor(50) as pool:
        calls = [pool.submit(qb.app.version) for _ in range(50)]
        assert len({call.result() for call in calls}) == 1
    assert sent(qb).count("auth_login") == 2


def test_the_cookie_is_replayed_whatever_its_name(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.app.version()
    name = cookie_of(qb).partition("=")[0]
    assert name.startswith("QBT_SID_") if qb_server.has("5.2.0") else name == "SID"
    qb.app.preferences()
    assert sent(qb).count("auth_login") == 1


@pytest.mark.live
@pytest.mark.parametrize("start_qb", ["real"], indirect=True)
def test_a_cookie_renamed_by_the_server_is_replayed(
    running_qbittorrent: QbServer, start_qb: StartQb
) -> None:
    if not running_qbittorrent.has("4.6.0", "5.1.4"):
        pytest.skip("only 4.6 to 5.1 can rename the cookie")
    with start_qb(cookie_name="PEERKIT_SESSION").client() as qb:
        qb.app.version()
        qb.app.version()
        assert sent(qb) == ["auth_login", "app_version", "app_version"]
        assert cookie_of(qb).startswith("PEERKIT_SESSION=")


def test_a_guarded_server_says_that_it_wants_credentials(qb_server: QbServer) -> None:
    with qb_server.client(username=None) as qb:
        for _ in range(2):
            with pytest.raises(LoginFailed, match="give username= and password="):
                qb.app.preferences()
        assert sent(qb) == ["app_preferences"]


def test_a_host_that_is_refused_is_no_wrong_password(qb_server: QbServer) -> None:
    foreign = {"origin": "http://elsewhere.example"}
    with QBittorrent(
        qb_server.url,
        username=qb_server.username,
        password=qb_server.password,
        headers=foreign,
        sender=ValidatingSender(qb_server.url, qb_server.contract),
    ) as qb:
        for _ in range(2):
            with pytest.raises(Unauthorized, match="Origin"):
                qb.app.preferences()
        assert sent(qb) == ["auth_login", "app_version"]
    with qb_server.client() as qb, pytest.raises(Unauthorized, match="Origin"):
        qb.with_options(headers=foreign).app.preferences()


def test_logging_out_opens_no_session(qb_server: QbServer, qb: QBittorrent) -> None:
    with pytest.raises(Forbidden):
        qb.auth.logout()
    assert sent(qb) == ["auth_logout"]
    qb.app.version()
    end_session(qb_server, qb)
    with pytest.raises(Forbidden):
        qb.auth.logout()
    assert sent(qb).count("auth_login") == 1


def test_an_api_key_beside_a_login_is_no_ban(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release has no API keys")
    key = qb.app.rotate_api_key().api_key
    with QBittorrent(
        qb_server.url,
        username=qb_server.username,
        password=qb_server.password,
        headers={"authorization": f"Bearer {key}"},
    ) as both:
        with pytest.raises(LoginFailed, match="API key"):
            both.app.preferences()
    with qb_server.client() as other:
        assert other.app.version()


def test_live_states_of_a_refused_client_send_its_password_once(qb_server: QbServer) -> None:
    with qb_server.client(password="wrong") as qb:
        for _ in range(6):
            with pytest.raises(LoginFailed), qb.track():
                pass
        assert sent(qb).count("auth_login") == 1
    with qb_server.client() as qb:
        assert qb.app.version()


def test_a_bypass_needs_no_login(start_qb: StartQb) -> None:
    with start_qb(bypass=True).client(username=None) as qb:
        qb.app.version()
        assert "auth_login" not in sent(qb)


def test_a_bypass_keeps_one_session(start_qb: StartQb) -> None:
    with start_qb(bypass=True).client(username=None) as qb:
        first = qb.sync.maindata()
        assert not is_set(qb.sync.maindata(rid=first.rid).full_update)


def test_an_api_key_replaces_user_and_password(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        with pytest.raises(UnsupportedByServer):
            qb.app.rotate_api_key()
        return
    key = qb.app.rotate_api_key().api_key
    with qb_server.client(api_key=key) as by_key:
        assert by_key.app.version() == f"v{qb_server.version}"
        assert sent(by_key) == ["app_version"]


def test_a_deleted_api_key_is_forbidden(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release has no API keys")
    key = qb.app.rotate_api_key().api_key
    qb.app.delete_api_key()
    with qb_server.client(api_key=key) as by_key, pytest.raises(Forbidden):
        by_key.app.version()
