"""The servers that the snippets talk to: the documents say `http://nas:…`, a fake answers."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from peerkit_sandbox.qbittorrent_legacy import RELEASES as LEGACY_RELEASES
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy
from peerkit_sandbox.torrents import infohash_v1, make_torrent

# Addresses as the documents write them.
QBITTORRENT = "http://nas:8080"
QBITTORRENT_HERE = "http://localhost:8080"
TRANSMISSION = "http://nas:9091"

API_KEY = "qbt_0123456789abcdefghijklmnopqr"

# What the magnet links of the documents mean; also the files beside the snippets.
TORRENTS = {
    f"{name}.torrent": make_torrent(name, 400_000, creation_date=1_760_000_000)
    for name in ("northern-lights", "field-recordings")
} | {
    "lectures.torrent": make_torrent(
        "lectures",
        {"notes.pdf": 40_000, "video/01.mkv": 300_000, "video/02.mkv": 260_000},
        creation_date=1_760_000_000,
    )
}
_BY_HASH = {infohash_v1(torrent): torrent for torrent in TORRENTS.values()}
_THERE = (("debian-13.2.0-amd64-netinst.iso", 1.0), ("open-atlas-maps.tar.zst", 0.42))
_ANNOUNCE = "https://tracker.example.org/announce"

# A feed that the server has, one that it does not have yet, and one that cannot be fetched.
_FEED = "https://example.org/releases.xml"
_OTHER_FEED = "https://example.org/maps.xml"
_BROKEN_FEED = "https://example.org/gone.xml"
_ARTICLES = ("Debian 13.2 netinst", "Debian 13.2 DVD", "Open Atlas 2026")
_FOUND = (
    {"fileName": "debian-13.2.0-amd64-netinst.iso", "fileSize": 783_000_000, "nbSeeders": 812},
    {"fileName": "debian-13.2.0-arm64-netinst.iso", "fileSize": 671_000_000, "nbSeeders": 96},
    {"fileName": "debian-12.9.0-amd64-netinst.iso", "fileSize": 663_000_000, "nbSeeders": 40},
)


@dataclass(frozen=True)
class World:
    """The fakes; each runs from the moment that a text names its address.

    `qbittorrent_here` lets everybody in without a login.
    """

    qbittorrent: FakeQBittorrent
    qbittorrent_here: FakeQBittorrent
    transmission: FakeTransmission

    @property
    def is_legacy(self) -> bool:
        """Whether the qBittorrent has the API before `/api/v2`."""
        return isinstance(self.qbittorrent, FakeQBittorrentLegacy)

    def localized(self, text: str) -> str:
        """A document's text with the addresses of the fakes."""
        if QBITTORRENT in text:
            text = text.replace(QBITTORRENT, self.qbittorrent.start())
        if QBITTORRENT_HERE in text:
            text = text.replace(QBITTORRENT_HERE, self.qbittorrent_here.start())
        if TRANSMISSION in text:
            if not self.transmission.running:
                self.transmission.start()
            text = text.replace(TRANSMISSION, self.transmission.url)
        return text


@contextmanager
def make_world(folder: Path, releases: Mapping[str, str]) -> Generator[World]:
    """Make the fakes, each with two torrents, and put .torrent files into `folder`.

    Torrents that are added later get their metadata and their data within a moment.
    """
    for name, torrent in TORRENTS.items():
        (folder / name).write_bytes(torrent)
    qbittorrent = _make_qbittorrent(releases.get("qbittorrent", "5.3.0"))
    transmission = FakeTransmission(releases.get("transmission", "4.1.4"))
    for name, done in _THERE:
        torrent = make_torrent(name, 900_000, trackers=[_ANNOUNCE])
        if qbittorrent.profile.since("3.3.5"):
            added = qbittorrent.add_torrent(torrent, category="linux")
        else:
            added = qbittorrent.add_torrent(torrent, label="linux")
        qbittorrent.progress(added, done)
        transmission.add_torrent(torrent, progress=done)
    world = World(qbittorrent, FakeQBittorrent(bypass=True), transmission)
    over = threading.Event()
    swarm = threading.Thread(target=_play_swarm, args=(world, over), name="docs:swarm")
    swarm.start()
    try:
        yield world
    finally:
        over.set()
        swarm.join()
        qbittorrent.stop()
        world.qbittorrent_here.stop()
        transmission.stop()


def _make_qbittorrent(release: str) -> FakeQBittorrent:
    if release in LEGACY_RELEASES:
        return FakeQBittorrentLegacy(release, password="secret")
    fake = FakeQBittorrent(release, password="secret", api_key=API_KEY)
    with fake.core.lock:
        fake.core.rss.add_feed(_FEED, "releases")
    for url, title in ((_FEED, "Releases"), (_OTHER_FEED, "Open Atlas")):
        fake.publish_feed(url, title)
    fake.break_feed(_BROKEN_FEED)
    for number, title in enumerate(_ARTICLES):
        fake.add_article(_FEED, title, torrentURL=f"https://example.org/{number}.torrent")
    for hash, torrent in _BY_HASH.items():
        fake.metadata_known(f"magnet:?xt=urn:btih:{hash}", torrent)
    fake.add_search_plugin("linuxtracker")
    common = {"descrLink": "", "fileUrl": "", "nbLeechers": 3, "siteUrl": "https://example.org"}
    fake.search_results([common | row for row in _FOUND])
    return fake


def _play_swarm(world: World, over: threading.Event) -> None:
    """Complete what is added, but leave alone what was there from the beginning."""
    there = {name for name, _ in _THERE}
    qbittorrent, transmission = world.qbittorrent, world.transmission
    while not over.wait(0.02):
        # A snippet may delete a torrent meanwhile.
        with suppress(KeyError, ValueError):
            for torrent in qbittorrent.torrents:
                if torrent.name not in there and not torrent.has_metadata:
                    qbittorrent.metadata_arrives(torrent.id, _BY_HASH.get(torrent.v1))
                elif torrent.name not in there and not torrent.stopped:
                    qbittorrent.finish(torrent.id)
            for found in transmission.torrents:
                if found.name not in there and not found.has_metadata:
                    transmission.metadata_arrives(found, _BY_HASH[found.hash])
                elif found.name not in there and found.running:
                    transmission.finish(found)
