"""The servers that the snippets talk to: the documents say `http://nas:…`, a fake answers."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from peerkit_sandbox.torrents import infohash_v1, make_torrent

# Addresses as the documents write them.
QBITTORRENT = "http://nas:8080"
TRANSMISSION = "http://nas:9091"

# What the magnet links of the documents mean; also the files beside the snippets.
TORRENTS = {
    f"{name}.torrent": make_torrent(name, 400_000, creation_date=1_760_000_000)
    for name in ("northern-lights", "field-recordings")
}
_BY_HASH = {infohash_v1(torrent): torrent for torrent in TORRENTS.values()}
_THERE = (("debian-13.2.0-amd64-netinst.iso", 1.0), ("open-atlas-maps.tar.zst", 0.42))


@dataclass(frozen=True)
class World:
    """Both fakes; each runs from the moment that a text names its address."""

    qbittorrent: FakeQBittorrent
    transmission: FakeTransmission

    def localized(self, text: str) -> str:
        """A document's text with the addresses of the fakes."""
        if QBITTORRENT in text:
            text = text.replace(QBITTORRENT, self.qbittorrent.start())
        if TRANSMISSION in text:
            if not self.transmission.running:
                self.transmission.start()
            text = text.replace(TRANSMISSION, self.transmission.url)
        return text


@contextmanager
def make_world(folder: Path, releases: Mapping[str, str]) -> Generator[World]:
    """Make both fakes, each with two torrents, and put .torrent files into `folder`.

    Torrents that are added later get their metadata and their data within a moment.
    """
    for name, torrent in TORRENTS.items():
        (folder / name).write_bytes(torrent)
    qbittorrent = FakeQBittorrent(releases.get("qbittorrent", "5.3.0"), password="secret")
    transmission = FakeTransmission(releases.get("transmission", "4.1.4"))
    for name, done in _THERE:
        added = qbittorrent.add_torrent(name=name, size=900_000, category="linux")
        qbittorrent.progress(added, done)
        transmission.add_torrent(make_torrent(name, 900_000), progress=done)
    world = World(qbittorrent, transmission)
    over = threading.Event()
    swarm = threading.Thread(target=_play_swarm, args=(world, over), name="docs:swarm")
    swarm.start()
    try:
        yield world
    finally:
        over.set()
        swarm.join()
        qbittorrent.stop()
        transmission.stop()


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
