"""Reaching a Transmission: handshake, credentials, dialects, releases."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from peerkit_core import LoginFailed, UnsupportedByServer
from peerkit_transmission import AsyncTransmission, MethodNotFound, Transmission
from peerkit_transmission.models import TorrentField

from .conftest import StartTr
from .samples import single
from .transmission_server import TrServer, sent
from .validating import AsyncValidatingSender, ValidatingSender
from .waiting import eventually

HANDSHAKE = ["session_get", "session_get"]
"""The refusal that carries the session id, and the question for the version."""


def last_body(tr: Transmission) -> dict[str, object]:
    """What the client sent last."""
    sender = tr.engine.sender
    assert isinstance(sender, ValidatingSender)
    body: dict[str, object] = json.loads(sender.requests[-1].body or b"")
    return body


def test_the_first_call_shakes_hands(tr: Transmission) -> None:
    assert sent(tr) == []
    tr.session.stats()
    tr.session.stats()
    assert sent(tr) == [*HANDSHAKE, "session_stats", "session_stats"]


def test_the_release_is_told(tr_server: TrServer, tr: Transmission) -> None:
    server = tr.server_version()
    assert str(server.release).split()[0] == tr_server.version
    assert (server.api is not None) == tr_server.has("4.0.0")


def test_the_dialect_is_that_of_the_release(tr_server: TrServer, tr: Transmission) -> None:
    assert tr.dialect is None
    tr.session.stats()
    assert tr.dialect == ("json-rpc" if tr_server.speaks_json_rpc else "classic")
    assert ("jsonrpc" in last_body(tr)) == tr_server.speaks_json_rpc


def test_a_wrong_password_is_tried_once(tr_server: TrServer) -> None:
    with tr_server.client(password="wrong") as tr:
        for _ in range(3):
            with pytest.raises(LoginFailed, match="refused"):
                tr.session.stats()
        assert len(sent(tr)) == 1


def test_a_wrong_password_is_sent_once_by_what_asks_for_the_release(tr_server: TrServer) -> None:
    with tr_server.client(password="wrong") as tr:
        for call in (tr.groups.get, tr.server_version, tr.server_info, tr.session.stats):
            with pytest.raises(LoginFailed, match="refused"):
                call()
        for _ in range(3):
            with pytest.raises(LoginFailed), tr.track():
                pass
        assert len(sent(tr)) == 1
    with tr_server.client() as tr:
        tr.session.stats()


def test_first_gated_calls_share_one_handshake(tr_server: TrServer, tr: Transmission) -> None:
    if not tr_server.has("4.0.0"):
        pytest.skip("the release has none of the calls")
    with ThreadPoolExecutor(20) as pool:
        calls = [pool.submit(tr.groups.get) for _ in range(20)]
        for call in calls:
            call.result()
    assert sent(tr).count("session_get") == 2


def test_missing_credentials_are_told(tr_server: TrServer) -> None:
    with tr_server.client(username=None) as tr, pytest.raises(LoginFailed, match="give username="):
        tr.session.stats()


def test_a_session_id_that_was_renewed_is_taken_over(tr_server: TrServer) -> None:
    fake = tr_server.fake
    if fake is None:
        pytest.skip("a real daemon renews its id once an hour")
    with tr_server.client() as tr:
        tr.session.stats()
        fake.expire_sessions()
        tr.session.stats()
        assert sent(tr).count("session_stats") == 3


def test_a_restart_is_survived(start_tr: StartTr) -> None:
    server = start_tr()
    with server.client() as tr:
        tr.session.stats()
        if server.fake:
            server.fake.restart()
        elif server.process:
            server.process.restart()
        tr.session.set(speed_limit_down=77)
        assert tr.session.get(fields=["speed_limit_down"]).speed_limit_down == 77


def test_fifty_threads_share_one_handshake(tr: Transmission) -> None:
    with ThreadPoolExecutor(50) as pool:
        calls = [pool.submit(tr.session.stats) for _ in range(50)]
        assert all(call.result().torrent_count == 0 for call in calls)
    assert sent(tr).count("session_get") == 2
    assert sent(tr).count("session_stats") == 50


@pytest.mark.anyio
async def test_fifty_tasks_share_one_handshake(async_tr: AsyncTransmission) -> None:
    await asyncio.gather(*(async_tr.session.stats() for _ in range(50)))
    sender = async_tr.engine.sender
    assert isinstance(sender, AsyncValidatingSender)
    assert sender.sent.count("session_get") == 2


def test_a_path_in_the_address_is_the_endpoint(tr_server: TrServer) -> None:
    url = f"{tr_server.url}/transmission/rpc"
    with Transmission(url, username=tr_server.username, password=tr_server.password) as tr:
        assert tr.session.stats().torrent_count == 0


def test_both_dialects_give_the_same_session(tr_server: TrServer, tr: Transmission) -> None:
    modern = tr.session.get()
    with httpx.Client(auth=(tr_server.username, tr_server.password)) as classic:
        url = f"{tr_server.url}/transmission/rpc"
        session_id = classic.post(url).headers["x-transmission-session-id"]
        headers = {"x-transmission-session-id": session_id}
        answer = classic.post(url, json={"method": "session-get"}, headers=headers).json()
    arguments = answer["arguments"]
    assert arguments["download-dir"] == modern.download_dir
    assert arguments["seedRatioLimit"] == modern.seed_ratio_limit


def test_the_classic_dialect_works_on_every_release(tr_server: TrServer) -> None:
    with tr_server.client() as tr:
        tr.session.stats()
        tr._link.dialect = "classic"  # pyright: ignore[reportPrivateUsage]
        added = tr.add(single(), paused=True, labels=["a", "b"]).torrent
        (torrent,) = tr.torrents.get(list(TorrentField)).torrents
        assert (torrent.hash_string, torrent.labels) == (added.hash_string, ["a", "b"])
        assert torrent.wanted == [True]
        with pytest.raises(MethodNotFound):
            tr.call("no_such_method")


def test_a_method_that_nobody_has_is_not_found(tr: Transmission) -> None:
    with pytest.raises(MethodNotFound):
        tr.call("no_such_method")


def test_an_open_call_gives_plain_values(tr: Transmission) -> None:
    stats = tr.call("session_stats")
    assert stats["torrent_count"] == 0


def test_groups_are_refused_where_they_are_unknown(tr_server: TrServer, tr: Transmission) -> None:
    assert tr.supports("groups_get") == tr_server.has("4.0.0")
    if tr_server.has("4.0.0"):
        # By name: groups of other tests stay, for no release can delete one.
        assert tr.groups.get(name="nobody made this").group == []
        return
    for call in (tr.groups.get, lambda: tr.groups.set("slow")):
        with pytest.raises(UnsupportedByServer, match=r"4\.0\.0"):
            call()
    assert not {"groups_get", "groups_set"} & set(sent(tr))


def test_the_daemon_is_closed(start_tr: StartTr) -> None:
    server = start_tr()
    with server.client() as tr:
        tr.session.close()
    if server.process is not None:
        # 3.00 takes the order and may wait for its next event, which need not come.
        assert not server.has("4.0.0") or server.process.child.ended(within=15)
    elif server.fake is not None:
        fake = server.fake
        eventually(lambda: fake.running, lambda running: not running)
