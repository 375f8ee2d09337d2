"""The servers of the demo: the sandbox's fakes, and the real ones that are installed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers import (
    ServerFailed,
    ServerProcess,
    available,
    start_qbittorrent,
    start_transmission,
)

from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from peerkit_sandbox.torrents import make_torrent

# The torrent that the tour adds. On a real server its data lies in the download folder already,
# so that the server finds it complete; the fakes pretend to download it.
NAME = "northern-lights-timelapse.mkv"
CONTENT = bytes(12_000_000)
_OTHERS = (
    ("field-recordings-2026", 3_200_000, 1.0),
    ("open-atlas-maps.tar.zst", 7_400_000, 0.42),
    ("weather-station-archive.zip", 1_900_000, 1.0),
)
_RELEASES = {"qbittorrent": ("5.3.0", "4.2.5"), "transmission": ("4.1.4", "3.00")}
_RATE = 8_000_000  # bytes per second of a pretended download
_TICK = 0.05


@dataclass(frozen=True)
class Place:
    """A running server, as the tour gets to know it."""

    service: str
    release: str
    real: bool
    url: str
    username: str
    password: str


def demo_torrent() -> bytes:
    """The bytes of the .torrent file that the tour adds."""
    return make_torrent(NAME, CONTENT, piece_length=1 << 18, creation_date=1_760_000_000)


@contextmanager
def start_all(say: Callable[[str], None]) -> Generator[list[Place]]:
    """Start everything; the newest fakes come first. All of it ends with the block.

    Args:
        say: Called with a line for a real server that is installed and does not start.
    """
    with ExitStack() as stack:
        qbittorrent = [stack.enter_context(_fake_qbittorrent(v)) for v in _RELEASES["qbittorrent"]]
        transmission = [
            stack.enter_context(_fake_transmission(v)) for v in _RELEASES["transmission"]
        ]
        places = [qbittorrent[0], transmission[0], *qbittorrent[1:], *transmission[1:]]
        starts: dict[str, Callable[[], AbstractContextManager[ServerProcess]]] = {
            "qbittorrent": start_qbittorrent,
            "transmission": start_transmission,
        }
        for service in available():
            try:
                places.append(_real(stack.enter_context(starts[service]())))
            except ServerFailed as error:
                say(f"{service} is installed, but does not start, so it is left out: {error}")
        yield places


@contextmanager
def _fake_qbittorrent(version: str) -> Generator[Place]:
    with FakeQBittorrent(version) as fake:
        for name, size, done in _OTHERS:
            # Each release takes the word it knows for a torrent that is added stopped.
            added = fake.add_torrent(
                name=name, size=size, category="open-data", stopped="true", paused="true"
            )
            fake.progress(added, done)
        fake.auto_progress(_RATE)
        yield Place("qbittorrent", version, False, fake.url, fake.username, fake.password)


@contextmanager
def _fake_transmission(version: str) -> Generator[Place]:
    with FakeTransmission(version, username="peerkit", password="peerkit-secret") as fake:
        for name, size, done in _OTHERS:
            fake.add_torrent(make_torrent(name, size), paused=True, progress=done)
        over = threading.Event()
        swarm = threading.Thread(target=_download, args=(fake, over), name="demo:swarm")
        swarm.start()
        try:
            yield Place("transmission", version, False, fake.url, "peerkit", "peerkit-secret")
        finally:
            over.set()
            swarm.join()


def _download(fake: FakeTransmission, over: threading.Event) -> None:
    """Let the running downloads of a fake grow, until told that it is over."""
    while not over.wait(_TICK):
        for torrent in fake.torrents:
            size = torrent.content.total_size
            if torrent.running and size and not torrent.complete:
                step = _RATE * _TICK / size
                fake.progress(torrent, min(1.0, torrent.percent_done + step))


def _real(server: ServerProcess) -> Place:
    Path(server.host_path(server.download_dir), NAME).write_bytes(CONTENT)
    return Place(server.service, server.version, True, server.url, server.username, server.password)
