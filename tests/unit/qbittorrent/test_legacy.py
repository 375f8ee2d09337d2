"""The pure parts of the legacy client."""

from __future__ import annotations

import pytest

from peerkit_core import (
    KEEP,
    Banned,
    InvalidArgument,
    LoginFailed,
    NotFound,
    Response,
    Secret,
    StatusError,
    Unauthorized,
)
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_qbittorrent.errors import TorrentFailed
from peerkit_qbittorrent.legacy.auth import LegacyLogin, OwnReferer
from peerkit_qbittorrent.legacy.channel import LegacyChannel
from peerkit_qbittorrent.legacy.models import LPreferences, LTorrent, LTorrentState
from peerkit_qbittorrent.legacy.speeds import read_limits, write_limits
from peerkit_qbittorrent.legacy.states import reached
from peerkit_qbittorrent.settings.limits import given


@pytest.fixture
def login() -> LegacyLogin:
    """A flow with credentials."""
    return LegacyLogin("admin", Secret("hunter2"))


def test_the_words_of_a_login_are_understood(login: LegacyLogin) -> None:
    login.judge(Response(200, b"Ok."))
    with pytest.raises(LoginFailed, match="user name or password"):
        login.judge(Response(200, b"Fails."))
    with pytest.raises(Banned, match="wait an hour"):
        login.judge(Response(403, "Votre adresse IP a été bannie".encode()))
    with pytest.raises(Unauthorized, match="host name"):
        login.judge(Response(401))
    with pytest.raises(StatusError, match=r"before 4\.1"):
        login.judge(Response(404, b"Not Found"))


def test_a_403_with_a_text_is_a_ban_and_no_reason_to_log_in(login: LegacyLogin) -> None:
    assert login.expired(None, Response(403), None)
    assert not login.expired(None, Response(403, b"banned"), None)
    assert not login.expired(None, Response(401), None)


def test_the_referer_is_the_server_itself() -> None:
    request = Request("GET", "/")
    OwnReferer("http://nas:8080").apply(None, request)
    assert request.headers == {"referer": "http://nas:8080/"}


def test_an_empty_body_is_not_found_only_where_json_is_expected() -> None:
    channel = LegacyChannel()
    query: Operation[object] = Operation(
        "query_x", "GET", "/query/x", (Answer(200, "json"),), idempotent=True
    )
    command: Operation[None] = Operation(
        "command_x", "POST", "/command/x", (Answer(200, "empty"),), idempotent=False
    )
    assert channel.parse(query, Response(200, b"[]"), "warn") == []
    assert channel.parse(command, Response(200), "warn") is None
    with pytest.raises(NotFound, match="query_x"):
        channel.parse(query, Response(200), "warn")


@pytest.mark.parametrize(("in_bytes", "sent"), [(False, 2), (True, 2048)])
def test_speed_limits_are_written_in_the_unit_of_the_release(in_bytes: bool, sent: int) -> None:
    written = write_limits({"download": 2048, "upload": 0}, in_bytes=in_bytes)
    assert (written.dl_limit, written.up_limit) == (sent, 0)
    preferences = LPreferences(dl_limit=sent, up_limit=-1)
    read = read_limits(preferences, in_bytes=in_bytes, alt_active=False)
    assert (read.download, read.upload, read.alt_upload) == (2048, None, None)


def test_a_small_limit_does_not_become_unlimited() -> None:
    assert write_limits({"download": 100}, in_bytes=False).dl_limit == 1
    for limit in (-1, 0):
        with pytest.raises(InvalidArgument, match="None means no limit"):
            given(download=limit)
    assert given(download=None, upload=KEEP) == {"download": 0}


def _torrent(state: str, *, progress: float = 0.0, metadata: bool = True) -> LTorrent:
    torrent = LTorrent(
        hash="ab" * 20, name="t", size=1, progress=progress, dlspeed=0, upspeed=0, priority=1,
        num_seeds=0, num_complete=0, num_leechs=0, num_incomplete=0, ratio=0, eta=0, seq_dl=False,
        state=LTorrentState(state), super_seeding=False, force_start=False,
    )  # fmt: skip
    if metadata:
        torrent.f_l_piece_prio = False
    return torrent


def test_metadata_shows_in_the_field_that_is_absent_before() -> None:
    bare = _torrent("stalledDL", metadata=False)
    assert reached(bare, "listed")
    assert not reached(bare, "metadata")
    assert reached(_torrent("stalledDL"), "metadata")


def test_checking_and_completion() -> None:
    assert not reached(_torrent("checkingDL"), "checked")
    assert reached(_torrent("downloading"), "checked")
    assert not reached(_torrent("downloading", progress=0.9), "complete")
    assert reached(_torrent("uploading", progress=1), "complete")
    with pytest.raises(TorrentFailed):
        reached(_torrent("missingFiles"), "metadata")
