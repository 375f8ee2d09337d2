"""Errors of qBittorrent as Python exceptions, and raw answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerkit_core import (
    BadRequest,
    Conflict,
    ConnectionFailed,
    InvalidArgument,
    NotFound,
    Retry,
    ServerError,
    StatusError,
)
from peerkit_qbittorrent import QBittorrent
from peerkit_qbittorrent.models import FilePriority

from .qbittorrent_server import QbServer, sent
from .samples import folder, magnet, single

UNKNOWN = "f" * 40
NEEDS_A_TORRENT: dict[str, Callable[[QBittorrent], object]] = {
    "properties": lambda qb: qb.torrents.properties(UNKNOWN),
    "trackers": lambda qb: qb.torrents.trackers(UNKNOWN),
    "webseeds": lambda qb: qb.torrents.webseeds(UNKNOWN),
    "files": lambda qb: qb.torrents.files(UNKNOWN),
    "piece_states": lambda qb: qb.torrents.piece_states(UNKNOWN),
    "piece_hashes": lambda qb: qb.torrents.piece_hashes(UNKNOWN),
    "rename": lambda qb: qb.torrents.rename(UNKNOWN, "x"),
    "file_prio": lambda qb: qb.torrents.file_prio(UNKNOWN, 0, 1),
    "torrent_peers": lambda qb: qb.sync.torrent_peers(UNKNOWN),
}


@pytest.mark.parametrize("call", NEEDS_A_TORRENT)
def test_an_unknown_torrent_is_not_found(qb: QBittorrent, call: str) -> None:
    with pytest.raises(NotFound) as caught:
        NEEDS_A_TORRENT[call](qb)
    assert caught.value.operation.endswith(call)
    assert caught.value.status == 404


def test_exporting_an_unknown_torrent_is_not_found(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release cannot export")
    with pytest.raises(NotFound):
        qb.torrents.export(UNKNOWN)


def test_exporting_without_metadata_is_a_conflict(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release cannot export")
    hash = qb.add_and_wait(magnet(single()), stopped=True).hash
    with pytest.raises(Conflict):
        qb.torrents.export(hash)


def test_a_file_number_out_of_range_is_a_conflict(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True).hash
    with pytest.raises(Conflict):
        qb.torrents.file_prio(hash, 99, 1)


def test_an_empty_name_is_a_conflict(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    with pytest.raises(Conflict):
        qb.torrents.rename(hash, "")


def test_an_unknown_priority_is_a_bad_request(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True).hash
    with pytest.raises(InvalidArgument):
        qb.torrents.file_prio(hash, 0, 3)
    with pytest.raises(BadRequest):
        qb.torrents.file_prio(hash, 0, FilePriority(3))


def test_the_queue_without_queueing_is_a_conflict(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.app.set_preferences({"queueing_enabled": False})
    with pytest.raises(Conflict):
        qb.torrents.top_prio(hash)


def test_unknown_hashes_of_a_bulk_command_are_skipped(qb: QBittorrent) -> None:
    qb.torrents.recheck([UNKNOWN])
    qb.torrents.delete(UNKNOWN, delete_files=True)


def test_a_parameter_that_is_missing_is_a_bad_request(qb: QBittorrent) -> None:
    with pytest.raises(BadRequest):
        qb.request("POST", "/api/v2/torrents/delete", form={"hashes": UNKNOWN})


def test_an_endpoint_that_nobody_has_is_not_found(qb: QBittorrent) -> None:
    with pytest.raises(NotFound):
        qb.request("GET", "/api/v2/app/nothing")


def test_an_open_request_gives_the_bare_answer(qb_server: QbServer, qb: QBittorrent) -> None:
    answer = qb.request("GET", "/api/v2/app/version")
    assert (answer.status, answer.text) == (200, f"v{qb_server.version}")


def test_a_raw_call_gives_status_headers_and_bytes(qb_server: QbServer, qb: QBittorrent) -> None:
    raw = qb.app.with_raw.version()
    assert raw.status == 200
    assert (raw.header("Content-Type") or "").startswith("text/plain")
    assert raw.text == raw.parse() == f"v{qb_server.version}"


def test_a_raw_call_raises_only_when_parsed(qb: QBittorrent) -> None:
    raw = qb.torrents.with_raw.properties(UNKNOWN)
    assert raw.status == 404
    with pytest.raises(NotFound):
        raw.parse()


def test_a_fragment_in_a_path_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument):
        qb.request("GET", "/api/v2/app/version#x")
    assert sent(qb) == []


def test_a_server_error_is_typed(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    with fake_qb_server.client(check=False) as qb:
        qb.app.version()
        fake.fail_next(500, endpoint="torrents/info")
        with pytest.raises(ServerError):
            qb.torrents.info()


def test_a_dropped_read_is_repeated(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    with fake_qb_server.client() as qb:
        qb.app.version()
        fake.drop_connections(endpoint="torrents/info")
        assert qb.torrents.info() == []


def test_a_dropped_write_is_not_repeated(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    with fake_qb_server.client() as qb:
        qb.app.version()
        fake.drop_connections(endpoint="torrents/add", after_work=True)
        with pytest.raises(ConnectionFailed):
            qb.torrents.add(torrents=single())
        assert sent(qb).count("torrents_add") == 1


def test_a_busy_server_is_asked_again(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    with fake_qb_server.client(check=False) as qb:
        qb.app.version()
        fake.fail_next(503, endpoint="torrents/info", headers={"retry-after": "0"})
        assert qb.torrents.info() == []


def test_nobody_there_is_a_failed_connection() -> None:
    with QBittorrent("http://127.0.0.1:1", retry=Retry.off()) as qb:
        with pytest.raises(ConnectionFailed) as caught:
            qb.app.version()
        assert caught.value.sent is False


def test_an_error_shows_no_password(qb_server: QbServer) -> None:
    secret = "hunter2-hunter2"
    with qb_server.client(password=secret) as qb:
        with pytest.raises(Exception, match="refused") as caught:
            qb.app.version()
        assert secret not in repr(caught.value)
        assert secret not in repr(qb)


def test_a_status_error_names_its_operation(qb: QBittorrent) -> None:
    with pytest.raises(StatusError, match="torrents_properties: HTTP 404"):
        qb.torrents.properties(UNKNOWN)
