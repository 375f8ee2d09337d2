"""What each answer to a login means."""

from __future__ import annotations

import pytest

from peerkit_core import (
    Banned,
    ForeignAnswer,
    InvalidArgument,
    LoginFailed,
    Response,
    Secret,
    StatusError,
    Unauthorized,
)
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


def told(login: QBittorrentLogin, *answers: Response) -> list[str]:
    """What a login asks, until it ends or fails."""
    flow = login.renew(None)
    asked = [next(flow).request.path]
    try:
        for answer in answers:
            asked.append(flow.send(answer).request.path)
    except StopIteration:
        pass
    return asked


@pytest.mark.parametrize(
    "answers",
    [
        [Response(200, b"Fails.")],
        [Response(401, b"Unauthorized"), Response(403, b"Forbidden")],
        [Response(401), Response(403)],
    ],
)
def test_both_generations_of_refusal_are_understood(
    login: QBittorrentLogin, answers: list[Response]
) -> None:
    with pytest.raises(LoginFailed, match="user name or password"):
        told(login, *answers)


@pytest.mark.parametrize("body", [b"", b"Unauthorized"])
def test_a_refused_host_is_no_wrong_password(login: QBittorrentLogin, body: bytes) -> None:
    # Up to 5.1 that is what a 401 means; since then a question without a login tells.
    with pytest.raises(Unauthorized, match="server domains"):
        told(login, Response(401, body), Response(401, body))


@pytest.mark.parametrize("body", [b"", b"Forbidden"])
def test_a_bare_403_is_no_ban(login: QBittorrentLogin, body: bytes) -> None:
    with pytest.raises(LoginFailed, match="API key"):
        told(login, Response(403, body))


def test_other_words_are_neither_a_refusal_nor_a_success(login: QBittorrentLogin) -> None:
    with pytest.raises(ForeignAnswer, match="7 bytes of something else"):
        told(login, Response(200, b"Welcome"))


def test_a_403_is_a_ban_and_says_what_to_do(login: QBittorrentLogin) -> None:
    with pytest.raises(Banned, match="wait for its ban"):
        login.judge(Response(403, b"Your IP address has been banned"))


def test_another_program_at_the_address_is_told(login: QBittorrentLogin) -> None:
    with pytest.raises(StatusError, match="is this the address of a qBittorrent"):
        login.judge(Response(404, b"Not Found"))


def test_a_wrong_host_header_is_no_reason_to_log_in_again(login: QBittorrentLogin) -> None:
    assert login.expired(None, Response(403), None)
    assert login.expired(None, Response(403, b"Forbidden"), None)
    assert not login.expired(None, Response(401), None)


def test_words_of_a_call_are_no_lost_session(login: QBittorrentLogin) -> None:
    assert not login.expired(None, Response(403, b"Cannot write to directory"), None)


def test_a_login_whose_cookie_does_not_come_is_not_repeated(login: QBittorrentLogin) -> None:
    assert told(login, Response(200, b"Ok.")) == ["/api/v2/auth/login"]
    with pytest.raises(LoginFailed, match="Set-Cookie"):
        next(login.renew(Response(403, b"Forbidden")))


def test_no_password_is_shown() -> None:
    with QBittorrent("http://admin:hunter2@127.0.0.1:1") as qb:
        assert "hunter2" not in repr(qb) + repr(qb.engine) + repr(qb.engine.auth)


def test_user_and_api_key_exclude_each_other() -> None:
    with pytest.raises(InvalidArgument, match="not both"):
        QBittorrent("http://admin:x@127.0.0.1:1", api_key="qbt_x")
