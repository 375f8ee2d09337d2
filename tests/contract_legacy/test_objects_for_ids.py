"""Torrents of an answer in the place of their hashes, in generated calls."""

from __future__ import annotations

from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy


def test_torrents_stand_for_their_hashes(
    fake: FakeQBittorrentLegacy, qb: QBittorrentLegacy
) -> None:
    hashes = {fake.add_torrent(name=name, files={name: 40_000}).hash for name in ("a", "b")}
    torrents = qb.query.torrents()
    assert {torrent.hash for torrent in torrents} == hashes
    for torrent in torrents:
        assert qb.query.properties_files(torrent) == qb.query.properties_files(torrent.hash)
        qb.command.pause(torrent)
    first, second = torrents
    qb.command.delete([first, second.hash])
    assert qb.query.torrents() == []
