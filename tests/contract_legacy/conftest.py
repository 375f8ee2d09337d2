"""A fake of each legacy profile, and clients of it.

No real server is this old: what these tests prove is that client and fake, written apart from one
another, agree.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from peerkit_qbittorrent.legacy._async.client import AsyncQBittorrentLegacy
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_sandbox.qbittorrent_legacy import FakeQBittorrentLegacy
from tests.contract.releases import fakes_of

from .legacy_server import async_client_of, client_of


@pytest.fixture(scope="session")
def retired() -> Iterator[ThreadPoolExecutor]:
    """Where fakes are stopped: each takes a moment, so they do it beside the next tests."""
    with ThreadPoolExecutor(8) as pool:
        yield pool


@pytest.fixture(params=fakes_of("qbittorrent_legacy"))
def fake(
    request: pytest.FixtureRequest, retired: ThreadPoolExecutor
) -> Iterator[FakeQBittorrentLegacy]:
    """A running fake of each profile, empty."""
    server = FakeQBittorrentLegacy(request.param)
    server.start()
    yield server
    retired.submit(server.stop)


@pytest.fixture
def newest(retired: ThreadPoolExecutor) -> Iterator[FakeQBittorrentLegacy]:
    """A running fake of the newest release."""
    server = FakeQBittorrentLegacy()
    server.start()
    yield server
    retired.submit(server.stop)


@pytest.fixture
def qb(fake: FakeQBittorrentLegacy) -> Iterator[QBittorrentLegacy]:
    """A client whose answers are checked against the spec."""
    with client_of(fake) as client:
        yield client


@pytest.fixture
async def async_qb(fake: FakeQBittorrentLegacy) -> AsyncIterator[AsyncQBittorrentLegacy]:
    """The same, async."""
    async with async_client_of(fake) as client:
        yield client
