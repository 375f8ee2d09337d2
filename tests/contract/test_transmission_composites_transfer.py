"""A download from one real daemon to another, seen through the stream of changes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import get_args

import pytest

from peerkit_sandbox import torrents
from peerkit_transmission import AsyncTransmission, Change, ChangeKind, Transmission
from peerkit_transmission.models import Torrent, TorrentStatus
from tests.servers import ServerProcess, require, start_transmission

pytestmark = pytest.mark.live

CONTENT = bytes(range(256)) * 4096 * 2
FIELDS = ["name", "status", "percent_done", "left_until_done", "rate_download"]


class Relay:
    """A line between the peer ports of two daemons, set up again when one of them hangs up.

    A tracker cannot bring them together: no release connects to an address of the loopback. They
    do accept connections from there, so each is called by this relay, which shakes hands with both
    and then passes on what they say.
    """

    def __init__(self, seed: ServerProcess, leech: ServerProcess, hash: str) -> None:
        self._ports = (seed.peer_port, leech.peer_port)
        self._hash = bytes.fromhex(hash)
        self._over = threading.Event()
        self._lines: list[socket.socket] = []
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._hang_up()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            with suppress(OSError):
                self._lines = [socket.create_connection(("127.0.0.1", p)) for p in self._ports]
                for number, line in enumerate(self._lines):
                    reserved = bytes([0, 0, 0, 0, 0, 0x10, 0, 0x04])  # extensions, fast
                    name = b"-PK0001-relay-%06d" % number
                    line.sendall(b"\x13BitTorrent protocol" + reserved + self._hash + name)
                there, back = self._lines
                threads = [
                    threading.Thread(target=self._pass_on, args=pair)
                    for pair in ((there, back), (back, there))
                ]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            for line in self._lines:
                line.close()
            self._over.wait(0.3)

    def _pass_on(self, source: socket.socket, target: socket.socket) -> None:
        handshake = 68
        with suppress(OSError):
            while data := source.recv(65536):
                skipped = min(handshake, len(data))
                handshake -= skipped
                target.sendall(data[skipped:])
        self._hang_up()

    def _hang_up(self) -> None:
        for line in self._lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def daemons() -> Iterator[tuple[ServerProcess, ServerProcess]]:
    """Two daemons that know of nobody."""
    root = require("transmission")
    with start_transmission(root) as one, start_transmission(root) as other:
        yield one, other


def client(server: ServerProcess) -> Transmission:
    """A client of a daemon."""
    return Transmission(server.url, username=server.username, password=server.password)


def done(torrent: Torrent) -> bool:
    """Whether a torrent is complete and seeds."""
    return torrent.percent_done == 1 and torrent.status == TorrentStatus.SEEDING


def running(torrent: Torrent) -> bool:
    """Whether a torrent looks for peers."""
    return torrent.status == TorrentStatus.DOWNLOADING


def test_a_download_is_watched(daemons: tuple[ServerProcess, ServerProcess]) -> None:
    seed, leech = daemons
    with client(seed) as giver, client(leech) as taker:
        data = torrents.make_torrent("gift.bin", CONTENT)
        (seed.host_path(seed.download_dir) / "gift.bin").write_bytes(CONTENT)
        hash = giver.add(data, paused=True).torrent.hash_string
        assert giver.verify(hash, wait=True)
        assert giver.start(hash, wait=True)
        with giver.track(0.2, fields=FIELDS) as state:
            state.wait_for(hash, done, timeout=30)
        kinds: list[str] = []
        fields: set[str] = set()
        with taker.track(0.05, fields=FIELDS) as state:

            def note(change: Change) -> None:
                kinds.append(change.kind)
                fields.update(getattr(change, "fields", ()))

            for kind in get_args(ChangeKind):
                state.on(kind, note)
            taker.add(data)
            state.wait_for(hash, running, timeout=30)
            with Relay(seed, leech, hash):
                torrent = state.wait_for(hash, done, timeout=60)
        assert kinds[0] == "added"
        assert "updated" in kinds
        assert {"percent_done", "left_until_done", "status"} <= fields
        assert torrent.left_until_done == 0
        got = leech.host_path(leech.download_dir) / "gift.bin"
        assert got.read_bytes() == CONTENT
        stats = taker.session.stats()
        assert stats.current_stats.downloaded_bytes >= len(CONTENT)


@pytest.mark.anyio
async def test_metadata_comes_from_a_peer(daemons: tuple[ServerProcess, ServerProcess]) -> None:
    seed, leech = daemons
    with client(seed) as giver:
        data = torrents.make_torrent("gift.bin", CONTENT)
        (seed.host_path(seed.download_dir) / "gift.bin").write_bytes(CONTENT)
        hash = giver.add(data, paused=True).torrent.hash_string
        assert giver.verify(hash, wait=True)
        assert giver.start(hash, wait=True)
        async with AsyncTransmission(
            leech.url, username=leech.username, password=leech.password
        ) as taker:
            await taker.add(hash)
            with Relay(seed, leech, hash):
                torrent = await taker.add_and_wait(hash, until="metadata", timeout=60)
                assert torrent.name == "gift.bin"
                assert (await taker.add(hash)).duplicates == (hash,)
                async with taker.track(0.1, fields=FIELDS) as state:
                    await state.wait_for(hash, done, timeout=60)
            (file,) = await taker.files(hash).list()
            assert file.progress == 1


def test_a_restart_of_a_real_daemon_is_no_change(
    daemons: tuple[ServerProcess, ServerProcess],
) -> None:
    server, _ = daemons
    with client(server) as tr:
        for name in ("a.bin", "b.bin"):
            hash = tr.add(torrents.make_torrent(name, CONTENT), paused=True).torrent.hash_string
            assert tr.verify(hash, wait=True)
        with tr.track(3600, fields=["name"], resync=10_000) as state:
            changes = state.subscribe()
            before = dict(state.torrents)
            server.restart()
            state.refresh()
            assert changes.waiting() == []
            assert state.torrents.keys() == before.keys()
            assert state.resyncs == 2
            tr.remove(hash, delete_data=True)
            state.refresh()
            assert [change.kind for change in changes.waiting()] == ["removed"]
