"""A download from one real daemon to another, seen through the stream of changes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from peerkit_sandbox import torrents
from peerkit_transmission import AsyncTransmission, Transmission
from peerkit_transmission.models import Torrent, TorrentStatus
from tests.servers import ServerProcess, require, start_transmission

pytestmark = pytest.mark.live

CONTENT = bytes(range(256)) * 4096 * 2
FIELDS = ["name", "status", "percent_done", "left_until_done", "rate_download"]


@contextmanager
def tracker() -> Iterator[str]:
    """A tracker on loopback that tells everybody of everybody; its announce URL."""
    ports: dict[str, int] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = parse_qs(urlsplit(self.path).query, encoding="latin-1")
            if "port" in asked:
                ports[asked["peer_id"][0]] = int(asked["port"][0])
            others = {port for id, port in ports.items() if id != asked.get("peer_id", [""])[0]}
            peers = b"".join(b"\x7f\x00\x00\x01" + port.to_bytes(2, "big") for port in others)
            body = b"d8:intervali2e12:min intervali1e5:peers%d:%be" % (len(peers), peers)
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
            """Print nothing."""

    listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.server_port}/announce"
    finally:
        listener.shutdown()
        thread.join()
        listener.server_close()


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


def test_a_download_is_watched(daemons: tuple[ServerProcess, ServerProcess]) -> None:
    seed, leech = daemons
    with tracker() as url, client(seed) as giver, client(leech) as taker:
        data = torrents.make_torrent("gift.bin", CONTENT, trackers=(url,))
        (seed.host_path(seed.download_dir) / "gift.bin").write_bytes(CONTENT)
        hash = giver.add(data, paused=True).hash_string
        assert giver.verify(hash, wait=True)
        assert giver.start(hash, wait=True)
        with giver.watch(interval=0.2, fields=FIELDS) as watch:
            watch.wait_for(hash, done, timeout=30)
        kinds: list[str] = []
        fields: set[str] = set()
        with taker.watch(interval=0.05, fields=FIELDS) as watch:
            taker.add(data)

            def note(change: object) -> None:
                kinds.append(getattr(change, "kind", ""))
                fields.update(getattr(change, "fields", ()))

            torrent = watch.wait_for(hash, done, timeout=60, on_change=note)
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
    with tracker() as url, client(seed) as giver:
        data = torrents.make_torrent("gift.bin", CONTENT, trackers=(url,))
        (seed.host_path(seed.download_dir) / "gift.bin").write_bytes(CONTENT)
        hash = giver.add(data, paused=True).hash_string
        assert giver.verify(hash, wait=True)
        assert giver.start(hash, wait=True)
        async with AsyncTransmission(
            leech.url, username=leech.username, password=leech.password
        ) as taker:
            link = f"magnet:?xt=urn:btih:{hash}&tr={url}"
            added = await taker.add(link, wait_metadata=True, timeout=60)
            assert added.name == "gift.bin"
            async with taker.watch(interval=0.1, fields=FIELDS) as watch:
                await watch.wait_for(hash, done, timeout=60)
            (file,) = await taker.files(hash).list()
            assert file.progress == 1


def test_a_restart_of_a_real_daemon_is_no_change(
    daemons: tuple[ServerProcess, ServerProcess],
) -> None:
    server, _ = daemons
    with client(server) as tr:
        for name in ("a.bin", "b.bin"):
            hash = tr.add(torrents.make_torrent(name, CONTENT), paused=True).hash_string
            assert tr.verify(hash, wait=True)
        with tr.watch(interval=0.1, fields=["name"], resync=10_000) as watch:
            before = dict(watch.torrents)
            server.restart()
            assert watch.poll() == []
            assert watch.torrents.keys() == before.keys()
            assert watch.resyncs == 2
            tr.remove(hash, delete_data=True)
            assert [change.kind for change in watch.poll()] == ["removed"]
