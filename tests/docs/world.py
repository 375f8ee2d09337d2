"""The servers that the snippets talk to: the documents say `http://nas:…`, a fake answers."""

from __future__ import annotations

import re
import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import peerkit_sandbox
from codegen.manifest import Example, Manifest, manifests
from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from peerkit_sandbox.qbittorrent_legacy import RELEASES as LEGACY_RELEASES
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy
from peerkit_sandbox.torrents import infohash_v1, make_torrent

# A server that lets everybody in without a login.
QBITTORRENT_HERE = "http://localhost:8080"

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


class Fake(Protocol):
    """What every fake can do."""

    def start(self) -> str: ...
    def stop(self) -> None: ...


@dataclass(frozen=True)
class World:
    """The fakes; each runs from the moment that a text names its address.

    Attributes:
        services: By the name that a document uses, the service that plays it.
        fakes: The fake of each address that the documents name.
    """

    services: Mapping[str, Manifest]
    fakes: Mapping[str, Fake]
    _running: dict[str, str] = field(default_factory=dict[str, str])

    def localized(self, text: str) -> str:
        """A document's text with the addresses of the fakes."""
        for url in self.fakes:
            whole = re.compile(rf"{re.escape(url)}(?!\d)")
            if whole.search(text):
                text = whole.sub(self.address(url), text)
        return text

    def address(self, url: str) -> str:
        """Where the fake is that a document knows by an address."""
        if url not in self._running:
            self._running[url] = self.fakes[url].start()
        return self._running[url]


@contextmanager
def make_world(folder: Path, releases: Mapping[str, str]) -> Generator[World]:
    """Make the fakes, those of BitTorrent with two torrents, and put .torrent files into `folder`.

    Torrents that are added later get their metadata and their data within a moment.
    """
    for name, torrent in TORRENTS.items():
        (folder / name).write_bytes(torrent)
    qbittorrent = _make_qbittorrent(releases.get("qbittorrent", "5.3.0"))
    transmission = FakeTransmission(releases.get("transmission", "4.1.4"))
    made: dict[str, Fake] = {"qbittorrent": qbittorrent, "transmission": transmission}
    for name, done in _THERE:
        torrent = make_torrent(name, 900_000, trackers=[_ANNOUNCE])
        qbittorrent.add_torrent(torrent, category="linux", progress=done)
        transmission.add_torrent(torrent, progress=done)
    services = {name: service for name, service in manifests().items() if service.example}
    fakes: dict[str, Fake] = {QBITTORRENT_HERE: FakeQBittorrent(username="")}
    for name, service in services.items():
        assert service.example is not None
        fake = made.get(name) or _make(service, service.example, releases.get(name))
        fakes[service.example.url] = fake
    if isinstance(qbittorrent, FakeQBittorrentLegacy):
        services["qbittorrent"] = manifests()["qbittorrent_legacy"]
    over = threading.Event()
    arguments = (qbittorrent, transmission, over)
    swarm = threading.Thread(target=_play_swarm, args=arguments, name="docs:swarm")
    swarm.start()
    try:
        yield World(services, fakes)
    finally:
        over.set()
        swarm.join()
        for fake in fakes.values():
            fake.stop()


def _make(service: Manifest, example: Example, release: str | None) -> Fake:
    """The fake of a service that needs no preparation."""
    assert service.fake is not None
    options = dict(example.options) | ({"version": release} if release else {})
    fake: Fake = getattr(peerkit_sandbox, service.fake.name)(**options)
    return fake


def _make_qbittorrent(release: str) -> FakeQBittorrent | FakeQBittorrentLegacy:
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


def _play_swarm(
    qbittorrent: FakeQBittorrent | FakeQBittorrentLegacy,
    transmission: FakeTransmission,
    over: threading.Event,
) -> None:
    """Complete what is added, but leave alone what was there from the beginning."""
    there = {name for name, _ in _THERE}
    while not over.wait(0.02):
        # A snippet may delete a torrent meanwhile.
        with suppress(KeyError, ValueError):
            for torrent in qbittorrent.torrents:
                if torrent.name not in there and not torrent.has_metadata:
                    qbittorrent.metadata_arrives(torrent, _BY_HASH.get(torrent.v1))
                elif torrent.name not in there and not torrent.stopped:
                    qbittorrent.finish(torrent)
            for found in transmission.torrents:
                if found.name not in there and not found.has_metadata:
                    transmission.metadata_arrives(found, _BY_HASH[found.hash])
                elif found.name not in there and found.running:
                    transmission.finish(found)
