"""Following the peers of a torrent."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.unit.qbittorrent.tracker_support import (
    VERSIONS,
    client_of,
)

from peerkit_qbittorrent import AsyncPeersState
from peerkit_qbittorrent.following.changes import PeerChanged
from peerkit_sandbox import FakeQBittorrent

pytestmark = pytest.mark.anyio


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent(request.param) as fake:
        yield fake


# Peers


@pytest.mark.parametrize("own_session", [True, False])
async def test_peers_come_change_and_go(fake: FakeQBittorrent, own_session: bool) -> None:
    hash, other = fake.add_torrent().hash, fake.add_torrent(name="other", size=5).hash
    fake.add_peer(hash, "192.0.2.1:1")
    fake.add_peer(other, "192.0.2.9:9")
    async with client_of(fake) as client:
        twin = (lambda: client_of(fake)) if own_session else None
        async with AsyncPeersState(client, hash, 3600, connect_twin=twin) as tracker:
            assert list(tracker.peers) == ["192.0.2.1:1"]
            # Somebody else looks at another torrent in the client's session.
            await client.sync.torrent_peers(other)
            fake.add_peer(hash, "192.0.2.2:2", client="x")
            await tracker.refresh()
            fake.torrent(hash).peers["192.0.2.1:1"]["progress"] = 0.5
            fake.remove_peer(hash, "192.0.2.2:2")
            await tracker.refresh()
            seen = aiter(tracker).waiting()
            assert [
                (change.kind, change.address) for change in seen if isinstance(change, PeerChanged)
            ] == [
                ("added", "192.0.2.2:2"),
                ("removed", "192.0.2.2:2"),
                ("updated", "192.0.2.1:1"),
            ]
            assert tracker.peers["192.0.2.1:1"].progress == 0.5
            assert tracker.peers["192.0.2.1:1"].client == "peerkit sandbox"
