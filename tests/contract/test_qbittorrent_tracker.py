"""The tracker on every kind of server: what others do is seen as changes."""

from __future__ import annotations

import pytest

from peerkit_core import is_set
from peerkit_core.bittorrent import TorrentRemoved, TorrentUpdated
from peerkit_qbittorrent import AsyncLiveState, AsyncQBittorrent, LiveState, PeersState, QBittorrent
from peerkit_qbittorrent.following.changes import CategoryChanged, Change

from .qbittorrent_server import QbServer
from .samples import folder, hash_of, single

# Hybrid torrents are added as files only: as magnet links they crash servers that are polled.

QUICK = 0.05
URL = "http://127.0.0.1:9/announce"


def tracker_of(server: QbServer, client: QBittorrent, interval: float = QUICK) -> LiveState:
    return LiveState(client, interval, connect_twin=server.client)


def test_a_new_server_is_empty(qb_server: QbServer, qb: QBittorrent) -> None:
    with tracker_of(qb_server, qb) as tracker:
        assert len(tracker.torrents) == 0
        assert len(tracker.categories) == 0
        assert is_set(tracker.server_state.refresh_interval)
        assert tracker.online


def test_a_torrent_is_seen_to_come_change_and_go(qb_server: QbServer, qb: QBittorrent) -> None:
    data = single("tracked.bin")
    hash = hash_of(data)
    with tracker_of(qb_server, qb) as tracker:
        changes = tracker.subscribe()
        qb.add_and_wait(data, stopped=True)
        added = next(change for change in changes if change.kind == "added")
        assert (added.hash, added.after.name) == (hash, "tracked.bin")

        qb.torrents.create_category("films")
        qb.torrents.set_category(hash, "films")
        updated = next(c for c in changes if c.kind == "updated" and "category" in c.fields)
        assert isinstance(updated, TorrentUpdated)
        assert (updated.before.category, updated.after.category) == ("", "films")
        assert tracker.torrents[hash].category == "films"
        assert tracker.categories["films"].name == "films"

        qb.torrents.delete(hash, delete_files=True)
        removed = next(change for change in changes if change.kind == "removed")
        assert isinstance(removed, TorrentRemoved)
        assert removed.before.hash == hash
        assert hash not in tracker.torrents


def test_the_tracked_torrent_is_the_listed_one(qb_server: QbServer, qb: QBittorrent) -> None:
    added = qb.add_and_wait(folder(), stopped=True, category="films")
    with tracker_of(qb_server, qb) as tracker:
        tracked = tracker.wait_for(added.hash, "checked", timeout=15)
        (listed,) = qb.torrents.info(hashes=added.hash)
        same = [name for name in type(listed).__struct_fields__ if is_set(getattr(listed, name))]
        differ = {name for name in same if getattr(listed, name) != getattr(tracked, name)}
        assert differ <= {
            "reannounce",
            "time_active",
            "last_activity",
            "eta",
            "state",
            "popularity",
        }


def test_an_edited_category_keeps_its_other_fields(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.torrents.create_category("films", save_path=qb_server.folder("one"))
    with tracker_of(qb_server, qb) as tracker:
        changes = tracker.subscribe()
        qb.torrents.edit_category("films", save_path=qb_server.folder("two"))
        change = next(change for change in changes if change.kind == "category_updated")
        assert isinstance(change, CategoryChanged)
        assert change.fields == {"save_path"}
        assert tracker.categories["films"].name == "films"
        assert tracker.categories["films"].save_path == qb_server.folder("two")
        qb.torrents.remove_categories("films")
        assert next(c for c in changes if c.kind == "category_removed").kind


def test_tags_are_seen_to_come_and_go(qb_server: QbServer, qb: QBittorrent) -> None:
    qb.torrents.create_tags(["first"])
    with tracker_of(qb_server, qb) as tracker:
        changes = tracker.subscribe()
        qb.torrents.create_tags(["second"])
        assert next(change for change in changes if change.kind == "tag_added").kind
        assert tracker.tags == {"first", "second"}
        qb.torrents.delete_tags(["first"])
        assert next(change for change in changes if change.kind == "tag_removed").kind
        assert tracker.tags == {"second"}


def test_trackers_have_their_torrents(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.3.0"):
        pytest.skip("the release tells no trackers")
    with tracker_of(qb_server, qb) as tracker:
        changes = tracker.subscribe()
        added = qb.add_and_wait(folder(trackers=(URL,)), stopped=True)
        change = next(change for change in changes if change.kind == "tracker_added")
        assert change.kind
        assert list(tracker.trackers[URL]) == [added.hash]
        qb.torrents.delete(added.hash, delete_files=True)
        assert next(change for change in changes if change.kind == "tracker_removed").kind
        assert URL not in tracker.trackers


def test_a_new_session_loses_nothing(qb_server: QbServer, qb: QBittorrent) -> None:
    twin = qb_server.client()
    with LiveState(qb, QUICK, connect_twin=lambda: twin) as tracker:
        changes = tracker.subscribe()
        twin.auth.logout()
        added = qb.add_and_wait(single(), stopped=True)
        seen: list[Change] = []
        for change in changes:
            seen.append(change)
            if change.kind == "added":
                break
        assert [change.kind for change in seen].count("removed") == 0
        assert added.hash in tracker.torrents


def test_in_a_shared_session_nothing_is_lost(qb_server: QbServer, qb: QBittorrent) -> None:
    with LiveState(qb, QUICK) as tracker:
        changes = tracker.subscribe()
        qb.sync.maindata()
        added = qb.add_and_wait(single(), stopped=True)
        qb.sync.maindata()
        assert next(change for change in changes if change.kind == "added").kind
        assert added.hash in tracker.torrents


def test_trackers_with_one_api_key_both_see_everything(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release has no API keys")
    key = qb.app.rotate_api_key().api_key

    def by_key() -> QBittorrent:
        return qb_server.client(api_key=key)

    with LiveState(qb, QUICK, connect_twin=by_key) as first:
        with LiveState(qb, QUICK * 1.4, connect_twin=by_key) as second:
            for name in ("one.bin", "two.bin", "three.bin"):
                added = qb.add_and_wait(single(name), stopped=True)
                assert first.wait_for(added.hash, "listed", timeout=15).name == name
                assert second.wait_for(added.hash, "listed", timeout=15).name == name
            assert first.torrents.keys() == second.torrents.keys()


def test_a_torrent_without_peers_has_none(qb_server: QbServer, qb: QBittorrent) -> None:
    added = qb.add_and_wait(single(), stopped=True)
    with PeersState(qb, added.hash, QUICK) as tracker:
        tracker.refresh()
        assert dict(tracker.peers) == {}


@pytest.mark.anyio
async def test_an_async_tracker_sees_the_same(
    qb_server: QbServer, async_qb: AsyncQBittorrent
) -> None:
    data = single("async.bin")
    async with AsyncLiveState(async_qb, QUICK, connect_twin=qb_server.async_client) as tracker:
        await async_qb.add_and_wait(data, stopped=True)
        async for change in tracker:
            if change.kind == "added":
                assert change.after.name == "async.bin"
                break
        assert (await tracker.wait_for(hash_of(data), "checked", timeout=15)).name == "async.bin"
