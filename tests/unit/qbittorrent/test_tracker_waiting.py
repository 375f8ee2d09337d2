"""Waiting for torrents on a tracker; time passes when the test says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from tests.unit.qbittorrent.tracker_support import (
    ManualClock,
    tracker_of,
)

from peerkit_core import InvalidArgument, WaitTimeout
from peerkit_qbittorrent import AsyncLiveState, TorrentFailed, TorrentGone
from peerkit_qbittorrent.following.tracked import Condition, TrackedTorrent
from peerkit_qbittorrent.torrents.states import State
from peerkit_sandbox import FakeQBittorrent

pytestmark = pytest.mark.anyio


@pytest.fixture
def newest() -> Iterator[FakeQBittorrent]:
    with FakeQBittorrent() as fake:
        yield fake


@pytest.fixture
async def tracker(newest: FakeQBittorrent) -> AsyncIterator[AsyncLiveState]:
    async with tracker_of(newest) as tracker:
        yield tracker


# Waiting


async def settled(tracker: AsyncLiveState, wait: Any, step: Callable[[], object]) -> Any:
    """The result of a wait that a step and one poll bring about."""
    waiting = asyncio.ensure_future(wait)
    await asyncio.sleep(0)
    assert not waiting.done()
    step()
    await tracker.refresh()
    return await waiting


async def test_waiting_for_a_torrent_that_is_there_ends_at_once(newest: FakeQBittorrent) -> None:
    hash = newest.add_torrent().hash
    async with tracker_of(newest) as tracker:
        assert (await tracker.wait_for(hash.upper(), "listed")).hash == hash


async def test_waiting_until_complete(newest: FakeQBittorrent) -> None:
    hash = newest.add_torrent().hash
    async with tracker_of(newest) as tracker:
        done = await settled(tracker, tracker.wait_for(hash), lambda: newest.finish(hash))
        assert done.progress == 1


def lost_its_files(torrent: TrackedTorrent) -> bool:
    return torrent.state == "missingFiles"


@pytest.mark.parametrize(
    "until", ["missingFiles", "missing_files", State.MISSING_FILES, lost_its_files]
)
async def test_waiting_for_a_state(newest: FakeQBittorrent, until: Condition) -> None:
    hash = newest.add_torrent().hash
    async with tracker_of(newest) as tracker:
        wait = tracker.wait_for(hash, until)
        done = await settled(tracker, wait, lambda: newest.set_field(hash, "state", "missingFiles"))
        assert done.state == "missingFiles"


async def test_waiting_for_an_unknown_word_is_refused(tracker: AsyncLiveState) -> None:
    with pytest.raises(InvalidArgument, match="until"):
        await tracker.wait_for("0" * 40, "completed")


async def test_waiting_ends_when_the_torrent_fails(newest: FakeQBittorrent) -> None:
    hash = newest.add_torrent().hash
    async with tracker_of(newest) as tracker:
        with pytest.raises(TorrentFailed):
            await settled(tracker, tracker.wait_for(hash), lambda: newest.fail(hash))


async def test_waiting_ends_when_the_torrent_is_removed(newest: FakeQBittorrent) -> None:
    hash = newest.add_torrent().hash
    async with tracker_of(newest) as tracker:
        with pytest.raises(TorrentGone) as caught:
            await settled(tracker, tracker.wait_for(hash), lambda: newest.remove_torrent(hash))
        assert caught.value.last.hash == hash


async def test_waiting_ends_in_time(newest: FakeQBittorrent) -> None:
    clock = ManualClock()
    hash = newest.add_torrent().hash
    async with tracker_of(newest, clock=clock) as tracker:
        waiting = asyncio.ensure_future(tracker.wait_for(hash, timeout=10))
        await asyncio.sleep(0)
        await clock.advance(9)
        await tracker.refresh()
        assert not waiting.done()
        await clock.advance(1)
        with pytest.raises(WaitTimeout, match="waited 10 s") as caught:
            await waiting
        assert caught.value.last == tracker.torrents[hash]


async def test_waiting_for_several(newest: FakeQBittorrent) -> None:
    clock = ManualClock()
    first, second = newest.add_torrent(name="a").hash, newest.add_torrent(name="b", size=5).hash
    async with tracker_of(newest, clock=clock) as tracker:
        assert await tracker.wait_all([]) == {}
        newest.finish(first)
        await tracker.refresh()
        waiting = asyncio.ensure_future(tracker.wait_all([second, first], timeout=10))
        late = asyncio.ensure_future(tracker.wait_all([second, first], timeout=5))
        await asyncio.sleep(0)
        await clock.advance(5)
        with pytest.raises(WaitTimeout) as caught:
            await late
        assert caught.value.last == {second: tracker.torrents[second]}
        newest.finish(second)
        await tracker.refresh()
        assert list(await waiting) == [second, first]
