"""Metadata of a magnet on servers that cannot fetch it: added, read, removed again."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from peerkit_core import InvalidArgument, UnsupportedByServer, WaitTimeout
from peerkit_qbittorrent import QBittorrent
from peerkit_sandbox import FakeQBittorrent, torrents
from tests.contract.waiting import eventually

TORRENT = torrents.make_torrent("folder", {"a.bin": b"a" * 40_000, "b.bin": b"b" * 20_000})
MAGNET = torrents.magnet(TORRENT)


@pytest.fixture(params=["4.5.2", "5.1.0"])
def fake(request: pytest.FixtureRequest) -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent(version=request.param) as running:
        yield running


@pytest.fixture
def qb(fake: FakeQBittorrent) -> Iterator[QBittorrent]:
    with QBittorrent(fake.url, username=fake.username, password=fake.password) as client:
        yield client


def test_it_is_refused_unless_asked_for(qb: QBittorrent) -> None:
    with pytest.raises(UnsupportedByServer, match=r"5\.2\.0 or later"):
        qb.fetch_metadata(MAGNET)
    assert qb.torrents.info() == []


def test_metadata_is_read_and_the_torrent_removed(fake: FakeQBittorrent, qb: QBittorrent) -> None:
    hash = torrents.infohash_v1(TORRENT)
    assert hash is not None
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(qb.fetch_metadata, MAGNET, emulate=True, timeout=20)
        eventually(lambda: hash in [torrent.hash for torrent in fake.torrents], bool)
        fake.metadata_arrives(hash, TORRENT)
        found = running.result(20)
    assert (found.info.name, found.info.length, found.hash) == ("folder", 60_000, hash)
    assert qb.torrents.info() == []


def test_a_magnet_without_peers_leaves_nothing_behind(qb: QBittorrent) -> None:
    with pytest.raises(WaitTimeout):
        qb.fetch_metadata(MAGNET, emulate=True, timeout=0.3)
    assert qb.torrents.info() == []


def test_a_torrent_that_is_there_is_read_and_stays(qb: QBittorrent) -> None:
    qb.add(TORRENT, stopped=True)
    found = qb.fetch_metadata(MAGNET, emulate=True, timeout=5)
    assert (found.info.name, found.info.length) == ("folder", 60_000)
    assert sorted((file.path, file.length) for file in found.info.files) == [
        ("folder/a.bin", 40_000),
        ("folder/b.bin", 20_000),
    ]
    assert found.hash == torrents.infohash_v1(TORRENT)
    assert [torrent.name for torrent in qb.torrents.info()] == ["folder"]


def test_a_url_cannot_be_emulated(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="magnet"):
        qb.fetch_metadata("http://127.0.0.1:9/a.torrent", emulate=True)


def test_a_release_without_a_stop_condition_is_refused() -> None:
    with (
        FakeQBittorrent(version="4.2.5") as old,
        QBittorrent(old.url, username=old.username, password=old.password) as client,
        pytest.raises(UnsupportedByServer, match=r"4\.5\.0 or later"),
    ):
        client.fetch_metadata(MAGNET, emulate=True)
