"""The parts of a client say what they are and whose, without secrets."""

from __future__ import annotations

import inspect
import logging
import re
from typing import Any

import pytest
from tests.docs.test_vocabulary import hand_written

from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent, QBittorrentLegacy
from peerkit_sandbox import FakeQBittorrent, FakeTransmission
from peerkit_transmission import Transmission

HASH = "c9e15763f722f23e98a29decdfae341b98d53056"
OPEN = "http://admin:hunter2@127.0.0.1:9/seed"


@pytest.mark.parametrize("kind", [QBittorrent, QBittorrentLegacy, Transmission])
def test_each_part_has_a_repr_of_one_form(kind: type[Any]) -> None:
    """Those that are there now, and those that are still to come."""
    client: Any = kind(OPEN)
    names = {name.partition(".")[0] for name, _ in hand_written(kind) if "." in name}
    names |= {name.partition(".")[0] for name in client.endpoints}
    assert len(names) > 3
    for name in names:
        part: Any = getattr(client, name)
        part = part(HASH) if name in ("files", "trackers") and callable(part) else part
        title = type(part).__name__
        assert title.lower() == name.replace("_", "")
        about = f", torrent {HASH}" if callable(getattr(kind, name)) else ""
        place = client.engine.address
        assert repr(part) == f"<{title} of {kind.__name__} {place}{about}>"
        assert "hunter2" not in repr(part)
        if hasattr(part, "with_raw"):
            assert repr(part.with_raw) == f"<with_raw of {part!r}>"
    client.close()


@pytest.mark.parametrize("kind", [QBittorrent, QBittorrentLegacy, Transmission])
def test_help_shows_no_private_names(kind: type[Any]) -> None:
    seen = 0
    for name, function in hand_written(kind):
        signature = str(inspect.signature(function))
        seen += 1
        assert not re.findall(r"\b_[A-Z]\w*", signature), f"{name}{signature}"
    assert seen >= 10


def test_a_resource_without_a_client_shows_the_server() -> None:
    with QBittorrent(OPEN) as qb:
        torrents = qb.torrents
        qb.engine.client = None
        assert repr(torrents) == "<Torrents of http://127.0.0.1:9/seed>"


@pytest.mark.anyio
async def test_live_states_tell_how_they_are() -> None:
    with FakeQBittorrent() as fake:
        fake.add_torrent(name="film")
        async with fake.async_client() as qb:
            assert isinstance(qb, AsyncQBittorrent)
            state = qb.track()
            place = f"AsyncLiveState of AsyncQBittorrent {fake.url}"
            assert repr(state) == f"<{place}, new, torrents: 0>"
            async with state:
                assert repr(state) == f"<{place}, online, torrents: 1>"
            assert repr(state) == f"<{place}, over, torrents: 1>"
            peers = qb.track_peers(HASH)
            assert repr(peers).endswith(f", new, torrent {HASH}, peers: 0>")
    with FakeTransmission() as daemon, daemon.client() as tr, tr.track() as live:
        assert repr(live) == f"<LiveState of Transmission {daemon.url}, online, torrents: 0>"


@pytest.mark.parametrize("version", ["3.00", "4.1.4"])
def test_the_log_of_transmission_names_the_methods(
    version: str, caplog: pytest.LogCaptureFixture
) -> None:
    with FakeTransmission(version) as fake, fake.client() as tr:
        with caplog.at_level(logging.DEBUG, "peerkit.transmission"):
            tr.torrents.list()
            tr.call("session_stats")
            tr.call_many([("session_get", {}), ("session_stats", {}), ("session_get", {})])
            tr.torrents.with_raw.get(["name"])
    words = [message.partition(":")[0] for message in caplog.messages]
    assert words[:4] == [
        "POST /transmission/rpc session_get",
        "POST /transmission/rpc session_get",
        "POST /transmission/rpc torrent_get",
        "POST /transmission/rpc session_stats",
    ]
    assert words[-1] == "POST /transmission/rpc torrent_get"
    several = words[4:-1]
    if version == "3.00":
        assert sorted(several) == sorted(["POST /transmission/rpc session_get"] * 2 + [words[3]])
    else:
        assert several == ["POST /transmission/rpc session_get (2), session_stats"]
