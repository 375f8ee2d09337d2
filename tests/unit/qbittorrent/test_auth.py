"""What each answer to a login means."""

from __future__ import annotations

import pytest

from peerkit_core import Banned, InvalidArgument, LoginFailed, Response, Secret, StatusError
from peerkit_qbittorrent import QBittorrent
from peerkit_qbittorrent.client.auth import QBittorrentLogin


@pytest.fixture
def login() -> QBittorrentLogin:
    """A flow with credentials."""
    return QBittorrentLogin("admin", Secret("hunter2"))


@pytest.mark.parametrize("answer", [Response(200, b"Ok."), Response(204)])
def test_both_generations_of_success_are_understood(
    login: QBittorrentLogin, answer: Response
) -> None:
    login.judge(answer)


@pytest.mark.parametrize("answer", [Response(200, b"Fails."), Response(401, b"Unauthorized")])
def test_both_generations_of_refusal_are_understood(
    login: QBittorrentLogin, answer: Response
) -> None:
    with pytest.raises(LoginFailed, match="user name or password"):
        login.judge(answer)


def test_a_403_is_a_ban_and_says_what_to_do(login: QBittorrentLogin) -> None:
    with pytest.raises(Banned, match="wait for its ban"):
        login.judge(Response(403, b"Your IP address has been banned"))


def test_another_program_at_the_address_is_told(login: QBittorrentLogin) -> None:
    with pytest.raises(StatusError, match="is this the address of a qBittorrent"):
        login.judge(Response(404, b"<html>not found</html>"))


def test_a_wrong_host_header_is_no_reason_to_log_in_again(login: QBittorrentLogin) -> None:
    assert login.expired(None, Response(403), None)
    assert not login.expired(None, Response(401), None)


def test_no_password_is_shown() -> None:
    with QBittorrent("http://admin:hunter2@127.0.0.1:1") as qb:
        assert "hunter2" not in repr(qb) + repr(qb.engine) + repr(qb.engine.auth)


def test_user_and_api_key_exclude_each_other() -> None:
    with pytest.raises(InvalidArgument, match="not both"):
        QBittorrent("http://127.0.0.1:1", username="admin", api_key="qbt_x")
