"""Searching and making torrents with qBittorrent."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerkit_core import ALL, Conflict, NotFound, value_or
from peerkit_qbittorrent import QBittorrent
from peerkit_qbittorrent.models import TorrentCreationTask

from .qbittorrent_server import QbServer
from .samples import hash_of
from .waiting import eventually


def start(qb: QBittorrent) -> int:
    """Begin a search; skips where the server cannot search."""
    try:
        return qb.search.start("harbour & film?", "all", ALL).id
    except Conflict:
        pytest.skip("the server has no Python to search with")


def test_search_plugins_are_listed(qb: QBittorrent) -> None:
    assert isinstance(qb.search.plugins(), list)


def test_a_search_is_started_read_stopped_and_deleted(qb: QBittorrent) -> None:
    id = start(qb)
    (job,) = qb.search.status(id=id)
    assert job.id == id
    assert qb.search.results(id, limit=5).total >= 0
    qb.search.stop(id)
    eventually(lambda: qb.search.status(id=id)[0].status, lambda status: status == "Stopped")
    qb.search.delete(id)
    assert qb.search.status() == []


def test_an_unknown_search_is_not_found(qb: QBittorrent) -> None:
    for call in (qb.search.stop, qb.search.delete, qb.search.results):
        with pytest.raises(NotFound):
            call(4711)


def test_results_behind_the_end_are_a_conflict(qb: QBittorrent) -> None:
    id = start(qb)
    with pytest.raises(Conflict):
        qb.search.results(id, offset=1000)


def test_categories_of_searches_are_listed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has(None, "4.2.5"):
        pytest.skip("the release has no such list")
    assert isinstance(qb.search.categories(), list)


def test_a_plugin_that_is_not_there_is_enabled_without_error(qb: QBittorrent) -> None:
    qb.search.enable_plugin("nothing", True)


@pytest.mark.live
def test_plugins_are_managed_without_answer(real_qb: QBittorrent) -> None:
    real_qb.search.install_plugin("http://127.0.0.1:9/plugin.py")
    real_qb.search.uninstall_plugin("nothing")


@pytest.mark.live
def test_a_torrent_is_made(real_qb_server: QbServer, real_qb: QBittorrent, tmp_path: Path) -> None:
    if not real_qb_server.has("5.0.0"):
        pytest.skip("the release makes no torrents")
    real_qb_server.put_content("made here", {"a.bin": b"a" * 50_000, "b/c.bin": b"c"})
    creator = real_qb.torrentcreator
    id = creator.add_task(
        real_qb_server.folder("made here"),
        format="v1",
        private=True,
        start_seeding=False,
        comment="made by tests",
        trackers=["http://127.0.0.1:9/a", "http://127.0.0.1:9/b"],
    ).task_id

    def task() -> TorrentCreationTask:
        (found,) = creator.status(task_id=id)
        return found

    done = eventually(task, lambda now: now.status in ("Finished", "Failed"))
    assert (done.status, done.comment, done.private) == ("Finished", "made by tests", True)
    assert isinstance(done.time_added, int if real_qb_server.has("5.3.0") else str)
    data = creator.torrent_file(id)
    assert len(hash_of(data)) == 40
    assert creator.torrent_file_to(tmp_path / "made.torrent", id) == len(data)
    creator.delete_task(id)
    assert creator.status() == []


@pytest.mark.live
def test_a_torrent_of_nothing_fails(real_qb_server: QbServer, real_qb: QBittorrent) -> None:
    if not real_qb_server.has("5.0.0"):
        pytest.skip("the release makes no torrents")
    id = real_qb.torrentcreator.add_task("/no such folder").task_id
    task = eventually(
        lambda: real_qb.torrentcreator.status(task_id=id)[0],
        lambda now: now.status in ("Finished", "Failed"),
    )
    assert task.status == "Failed"
    assert value_or(task.error_message, "")
    with pytest.raises(Conflict):
        real_qb.torrentcreator.torrent_file(id)


def test_an_unknown_task_is_not_found(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.0.0"):
        pytest.skip("the release makes no torrents")
    with pytest.raises(NotFound):
        qb.torrentcreator.status(task_id="nothing")
    with pytest.raises(NotFound):
        qb.torrentcreator.delete_task("nothing")
