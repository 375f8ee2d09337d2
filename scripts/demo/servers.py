"""The servers of the demo: the sandbox's fakes, and the real ones that are installed."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers import STARTS, ServerFailed, ServerProcess, available

from codegen.manifest import manifests
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
_RATE = 8_000_000  # bytes per second of a pretended download


@dataclass(frozen=True)
class Place:
    """A running server, as the tour gets to know it."""

    service: str
    name: str
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
        places = [
            stack.enter_context(_STAGES[service](release))
            for turn in (-1, 0)
            for service, release in _releases(turn)
        ]
        for service in sorted(_STAGES.keys() & available().keys()):
            try:
                places.append(_real(stack.enter_context(STARTS[service]())))
            except ServerFailed as error:
                say(f"{service} is installed, but does not start, so it is left out: {error}")
        yield places


def _releases(turn: int) -> list[tuple[str, str]]:
    """A release of each fake that has a stage here; the last one is the newest."""
    fakes = {name: service.fake for name, service in manifests().items() if name in _STAGES}
    return [(name, fake.releases[turn]) for name, fake in fakes.items() if fake is not None]


@contextmanager
def _fake_qbittorrent(version: str) -> Generator[Place]:
    with FakeQBittorrent(version) as fake:
        for name, size, done in _OTHERS:
            fake.add_torrent(
                name=name, size=size, category="open-data", progress=done, state="stopped"
            )
        fake.auto_progress(_RATE)
        yield _place("qbittorrent", version, False, fake.url, fake.username, fake.password)


@contextmanager
def _fake_transmission(version: str) -> Generator[Place]:
    with FakeTransmission(version, username="peerkit", password="peerkit-secret") as fake:
        for name, size, done in _OTHERS:
            fake.add_torrent(name=name, size=size, progress=done, state="stopped")
        fake.auto_progress(_RATE)
        yield _place("transmission", version, False, fake.url, fake.username, fake.password)


def _real(server: ServerProcess) -> Place:
    Path(server.host_path(server.download_dir), NAME).write_bytes(CONTENT)
    return _place(
        server.service, server.version, True, server.url, server.username, server.password
    )


def _place(service: str, release: str, real: bool, url: str, username: str, password: str) -> Place:
    title = manifests()[service].title
    return Place(service, title, release, real, url, username, password)


_STAGES: dict[str, Callable[[str], AbstractContextManager[Place]]] = {
    "qbittorrent": _fake_qbittorrent,
    "transmission": _fake_transmission,
}
"""What the tour meets on the fake of each service that it visits."""
