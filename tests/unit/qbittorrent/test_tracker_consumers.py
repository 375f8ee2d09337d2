"""Several consumers of one tracker, and functions that it calls."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from tests.unit.qbittorrent.tracker_support import (
    MAINDATA,
    about,
    rids,
    tracker_of,
)

from peerkit_core import InvalidArgument, PeerkitError
from peerkit_core.follow import Resync
from peerkit_core.follow._async.fanout import AsyncFanout
from peerkit_qbittorrent import AsyncLiveState
from peerkit_qbittorrent.following.changes import Change, ChangeKind, TagChanged
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


# Consumers


async def test_consumers_share_one_poller(newest: FakeQBittorrent) -> None:
    async with tracker_of(newest) as tracker:
        hash = newest.add_torrent().hash
        loops = [aiter(tracker), aiter(tracker), tracker.subscribe()]
        await tracker.refresh()
        for consumer in loops:
            assert "added" in about(consumer.waiting())
        assert len(rids(newest)) == 2
        assert hash in tracker.torrents


async def test_the_first_loop_begins_where_the_tracker_was_entered(
    newest: FakeQBittorrent,
) -> None:
    async with tracker_of(newest) as tracker:
        hash = newest.add_torrent().hash
        await tracker.refresh()
        async for change in tracker:
            if change.kind == "added":
                assert change.hash == hash
                break


async def test_a_slow_consumer_is_told_to_look_again(newest: FakeQBittorrent) -> None:
    hash = newest.add_torrent(size=100).hash
    async with tracker_of(newest, queue_size=3) as tracker:
        slow = tracker.subscribe()
        for step in range(1, 9):
            newest.set_progress(hash, step / 10)
            await tracker.refresh()
        assert slow.waiting() == [Resync()]
        assert tracker.torrents[hash].progress == 0.8
        newest.set_progress(hash, 0.9)
        await tracker.refresh()
        updates = [change for change in slow.waiting() if change.kind == "updated"]
        assert [(change.before.progress, change.after.progress) for change in updates] == [
            (0.8, 0.9)
        ]


async def test_who_comes_in_the_middle_of_an_untold_poll_looks_again() -> None:
    fanout: AsyncFanout[Change] = AsyncFanout(10)
    changes = fanout.subscribe()
    fanout.lose()
    fanout.put([TagChanged("tag_added", "dropped")])
    assert changes.waiting() == [Resync()]
    fanout.put([TagChanged("tag_added", "kept")])
    assert changes.waiting() == [TagChanged("tag_added", "kept")]


async def test_a_consumer_that_is_gone_costs_nothing(tracker: AsyncLiveState) -> None:
    fanout = tracker._fanout  # pyright: ignore[reportPrivateUsage]
    consumer = aiter(tracker)
    assert fanout.listening
    del consumer
    assert not fanout.listening


async def test_loops_end_with_the_tracker(newest: FakeQBittorrent) -> None:
    async with tracker_of(newest) as tracker:
        loop = asyncio.ensure_future(anext(tracker.subscribe(), None))
        await asyncio.sleep(0)
    assert await loop is None
    with pytest.raises(PeerkitError):
        await tracker.wait_for("0" * 40)
    with pytest.raises(RuntimeError):
        await tracker.__aenter__()


async def test_a_closed_consumer_ends(newest: FakeQBittorrent, tracker: AsyncLiveState) -> None:
    async with tracker.subscribe() as changes:
        pass
    newest.add_torrent()
    await tracker.refresh()
    assert [change async for change in changes] == []


async def test_a_cancelled_consumer_leaves_the_others_alone(
    newest: FakeQBittorrent, tracker: AsyncLiveState
) -> None:
    changes = tracker.subscribe()
    loop = asyncio.ensure_future(anext(changes))
    await asyncio.sleep(0)
    loop.cancel()
    await asyncio.wait([loop])
    newest.add_torrent()
    await tracker.refresh()
    assert "added" in about(changes.waiting())


async def test_leaving_in_the_middle_of_a_poll_closes_the_session(
    newest: FakeQBittorrent,
) -> None:
    async with tracker_of(newest) as tracker:
        newest.delay_next(0.2, endpoint=MAINDATA)
        poll = asyncio.ensure_future(tracker.refresh())
        await asyncio.sleep(0)
    with pytest.raises(PeerkitError):
        await poll
    assert len(newest.requests_to("auth/logout")) == 1


# Callbacks


async def test_functions_are_called_for_their_kind(
    newest: FakeQBittorrent, tracker: AsyncLiveState
) -> None:
    names: list[str] = []
    end = tracker.on("added", lambda change: names.append(change.after.name))
    newest.add_torrent(name="one")
    await tracker.refresh()
    end()
    newest.add_torrent(name="two", size=5)
    await tracker.refresh()
    assert names == ["one"]


async def test_an_error_in_a_function_is_logged_and_ends_nothing(
    newest: FakeQBittorrent, tracker: AsyncLiveState, caplog: pytest.LogCaptureFixture
) -> None:
    tracker.on("added", lambda change: 1 / 0)
    changes = tracker.subscribe()
    newest.add_torrent()
    await tracker.refresh()
    assert "added" in about(changes.waiting())
    assert "ZeroDivisionError" in caplog.text


async def test_an_unknown_kind_is_refused(tracker: AsyncLiveState) -> None:
    kind: ChangeKind = "exploded"  # type: ignore[assignment] # pyright: ignore[reportAssignmentType]
    with pytest.raises(InvalidArgument, match="kind"):
        tracker.on(kind, lambda change: None)
