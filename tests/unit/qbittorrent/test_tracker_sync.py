"""The sync tracker, which polls in a thread."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import enumerate as threads

import pytest

from peerkit_core import ConnectionFailed, WaitTimeout
from peerkit_core.follow._sync.fanout import Changes
from peerkit_qbittorrent import LiveState, PeersState, QBittorrent
from peerkit_qbittorrent.following.changes import Change
from peerkit_sandbox import FakeQBittorrent


@pytest.fixture
def fake() -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent() as fake:
        yield fake


def client_of(fake: FakeQBittorrent) -> QBittorrent:
    return QBittorrent(fake.url, username="admin", password="adminadmin")


def tracker_of(fake: FakeQBittorrent, interval: float = 3600) -> LiveState:
    return LiveState(client_of(fake), interval, connect_twin=lambda: client_of(fake))


def first_addition(changes: Changes[Change]) -> str:
    return next(change.kind for change in changes if change.kind == "added")


def test_a_loop_gets_what_the_thread_finds(fake: FakeQBittorrent) -> None:
    with tracker_of(fake, 0.01) as tracker:
        hash = fake.add_torrent(name="film").hash
        for change in tracker:
            if change.kind == "added":
                assert (change.hash, change.after.name) == (hash, "film")
                break
        assert hash in tracker.torrents


def test_several_threads_share_one_poller(fake: FakeQBittorrent) -> None:
    with tracker_of(fake) as tracker, ThreadPoolExecutor(3) as pool:
        consumers = [tracker.subscribe() for _ in range(3)]
        found = [pool.submit(first_addition, consumer) for consumer in consumers]
        fake.add_torrent()
        tracker.refresh()
        assert [future.result(10) for future in found] == ["added"] * 3
        assert len(fake.requests_to("sync/maindata")) == 2


def test_a_wait_ends_with_the_poll_that_brings_it(fake: FakeQBittorrent) -> None:
    hash = fake.add_torrent().hash
    with tracker_of(fake, 0.01) as tracker, ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(tracker.wait_for, hash, timeout=10)
        fake.finish(hash)
        assert waiting.result(10).progress == 1
        with pytest.raises(WaitTimeout):
            tracker.wait_for("0" * 40, timeout=0)


def test_the_thread_and_its_session_end_with_the_tracker(fake: FakeQBittorrent) -> None:
    with tracker_of(fake) as tracker:
        assert [thread for thread in threads() if "-state" in thread.name]
        changes = tracker.subscribe()
    assert not [thread for thread in threads() if "-state" in thread.name]
    assert len(fake.requests_to("auth/logout")) == 1
    assert list(changes) == []


def test_a_lost_answer_loses_nothing(fake: FakeQBittorrent) -> None:
    hash = fake.add_torrent(size=100).hash
    with tracker_of(fake) as tracker:
        changes = tracker.subscribe()
        fake.set_progress(hash, 0.5)
        # Twice: the sender asks once more if a kept connection ends before the answer.
        fake.drop_connections(times=2, endpoint="sync/maindata", after_work=True)
        with pytest.raises(ConnectionFailed):
            tracker.refresh()
        tracker.refresh()
        seen = [change.kind for change in changes.waiting() if change.kind != "server_updated"]
        assert seen == ["offline", "online", "updated"]


def test_the_state_may_be_read_while_it_changes(fake: FakeQBittorrent) -> None:
    for number in range(20):
        fake.add_torrent(name=f"torrent {number}", size=number + 1)
    with tracker_of(fake, 0.001) as tracker:
        for number in range(20, 60):
            fake.add_torrent(name=f"torrent {number}", size=number + 1)
            assert all(torrent.name for torrent in tracker.torrents.values())
            assert all(tracker.torrents[hash].hash == hash for hash in tracker.torrents)
        tracker.refresh()
        assert len(tracker.torrents) == 60


def test_peers_are_followed(fake: FakeQBittorrent) -> None:
    hash = fake.add_torrent().hash
    with client_of(fake) as client, PeersState(client, hash, 3600) as tracker:
        fake.add_peer(hash, "192.0.2.1:1")
        tracker.refresh()
        assert [change.kind for change in iter(tracker).waiting()] == ["added"]
        assert list(tracker.peers) == ["192.0.2.1:1"]
