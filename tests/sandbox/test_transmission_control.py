"""What a test can do to the Transmission fake from outside."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import httpx
import pytest

from peerkit_sandbox import Clock
from peerkit_sandbox.transmission import FakeTransmission, Status
from tests.sandbox.test_transmission_support import (
    NEW,
    VERSIONS,
    Rpc,
    file_torrent,
    folder_torrent,
    info_hash,
)


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    with FakeTransmission(request.param, clock=Clock()) as running:
        yield running


@pytest.fixture
def rpc(fake: FakeTransmission) -> Iterator[Rpc]:
    with Rpc(fake.rpc_url) as client:
        yield client


def test_a_download_progresses_piece_by_piece(fake: FakeTransmission, rpc: Rpc) -> None:
    torrent = fake.add_torrent(folder_torrent())
    fake.set_progress(torrent, 0.5)
    names = ["haveValid", "haveUnchecked", "leftUntilDone", "downloadedEver", "pieces", "files"]
    row = rpc.ok("torrent-get", fields=names)["torrents"][0]
    assert row["haveValid"] == 2 * 16384
    assert row["haveValid"] + row["haveUnchecked"] == row["downloadedEver"] == 35_000
    assert row["leftUntilDone"] == 35_000
    assert row["pieces"] == "wA=="
    assert [file["bytesCompleted"] for file in row["files"]] == [20_000, 15_000]


def test_a_finished_download_seeds(fake: FakeTransmission, rpc: Rpc) -> None:
    torrent = fake.add_torrent(folder_torrent())
    fake.finish(torrent.hash)
    row = rpc.ok("torrent-get", fields=["status", "percentDone", "doneDate", "isFinished"])
    assert row["torrents"][0] == {
        "status": 6,
        "percentDone": 1,
        "doneDate": int(fake.clock.now()),
        "isFinished": False,
    }


def test_a_seed_limit_stops_a_torrent_as_finished(fake: FakeTransmission, rpc: Rpc) -> None:
    torrent = fake.add_torrent(folder_torrent(), progress=1.0)
    fake.upload(torrent, 140_000)
    fake.reach_seed_limit(torrent)
    row = rpc.ok("torrent-get", fields=["status", "uploadRatio", "isFinished"])["torrents"][0]
    assert row == {"status": 0, "uploadRatio": 2, "isFinished": True}


def test_seconds_of_downloading_and_seeding_are_counted(fake: FakeTransmission, rpc: Rpc) -> None:
    torrent = fake.add_torrent(folder_torrent())
    fake.clock.advance(10)
    fake.finish(torrent)
    fake.clock.advance(5)
    row = rpc.ok("torrent-get", fields=["secondsDownloading", "secondsSeeding"])["torrents"][0]
    assert row == {"secondsDownloading": 10, "secondsSeeding": 5}


def test_an_error_can_be_set(fake: FakeTransmission, rpc: Rpc) -> None:
    torrent = fake.add_torrent(file_torrent())
    fake.fail(torrent, "No space left on device")
    row = rpc.ok("torrent-get", fields=["error", "errorString", "status"])["torrents"][0]
    assert row == {"error": 3, "errorString": "No space left on device", "status": 0}


def test_any_field_can_be_fixed(fake: FakeTransmission, rpc: Rpc) -> None:
    torrent = fake.add_torrent(file_torrent())
    fake.set_field(torrent, "rate_download", 1000)
    assert rpc.field(torrent.id, "rateDownload") == 1000
    with pytest.raises(ValueError, match="field cannot be 'nope'"):
        fake.set_field(torrent, "nope", 1)


def test_the_next_requests_can_fail(fake: FakeTransmission, rpc: Rpc) -> None:
    rpc.ok("session-stats")
    fake.fail_next(503, times=2)
    codes = [rpc.post('{"method": "session-stats"}').status_code for _ in range(3)]
    assert codes == [503, 503, 200]


def test_the_next_connections_can_be_dropped(fake: FakeTransmission, rpc: Rpc) -> None:
    rpc.ok("session-stats")
    fake.drop_connections()
    with pytest.raises(httpx.RemoteProtocolError):
        rpc.ok("session-stats")
    rpc.ok("session-stats")


def test_a_call_can_be_refused_in_the_envelope(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.refuse_next("torrent-stop", "Input/output error")
    assert rpc.classic("torrent-stop")["result"] == "Input/output error"
    assert rpc.classic("torrent-stop")["result"] == "success"


def test_calls_are_logged_as_they_were_sent() -> None:
    with FakeTransmission(NEW) as fake, Rpc(fake.rpc_url) as rpc:
        rpc.ok("session-get", fields=["version"])
        rpc.modern("torrent_get", fields=["id"])
        first, second = fake.requests
        assert (first.method, first.sent_method) == ("session_get", "session-get")
        assert (first.params, first.dialect) == ({"fields": ["version"]}, "classic")
        assert (second.method, second.dialect) == ("torrent_get", "json-rpc")
        assert second.headers["x-transmission-session-id"] == fake.session_id
        assert [exchange.status for exchange in fake.exchanges] == [409, 200, 200]


def test_answers_can_be_edited_to_play_drift(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.edit_answer("session-stats", lambda got: got | {"novelty": 1})
    assert rpc.ok("session-stats")["novelty"] == 1


def test_a_restart_changes_the_session_id_and_the_integer_ids(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    for name in ("a", "b"):
        fake.add_torrent(file_torrent(name))
    rpc.ok("torrent-remove", ids=[1])
    before = fake.session_id
    fake.restart()
    assert fake.session_id != before
    kept = rpc.ok("torrent-get", fields=["id", "hashString"])["torrents"]
    assert kept == [{"id": 1, "hashString": info_hash(file_torrent("b"))}]


def test_session_close_answers_and_ends_the_server(fake: FakeTransmission, rpc: Rpc) -> None:
    assert rpc.ok("session-close") == {}
    for thread in threading.enumerate():
        if thread.name.startswith("peerkit-sandbox"):
            thread.join(10)
    with pytest.raises(httpx.ConnectError):
        rpc.ok("session-stats")
    assert not fake.running


def test_the_state_outlives_a_stop() -> None:
    fake = FakeTransmission(NEW)
    first = fake.start()
    torrent = fake.add_torrent(file_torrent())
    fake.stop()
    fake.stop()
    assert fake.start().startswith("http://127.0.0.1:")
    assert fake.torrent(torrent.hash).status == Status.DOWNLOADING
    fake.stop()
    assert first.startswith("http://127.0.0.1:")


def test_an_unknown_version_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"3\.00, 4\.1\.0-beta\.2, 4\.1\.4"):
        FakeTransmission("5.0")


def test_asking_for_the_address_starts_it() -> None:
    fake = FakeTransmission(NEW)
    assert not fake.running
    assert fake.url.startswith("http://127.0.0.1:")
    assert fake.running
    fake.stop()
    assert fake.port == 0
