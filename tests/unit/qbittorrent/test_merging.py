"""Merging answers of `sync/maindata`, full and partial, as the delta protocol says."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest

from peerkit_core import is_set
from peerkit_core.bittorrent import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_qbittorrent._generated.models import MainData
from peerkit_qbittorrent.following.answers import read_answer
from peerkit_qbittorrent.following.changes import (
    CategoryChanged,
    Change,
    ServerChanged,
    TagChanged,
    TorrentMoved,
    TrackerChanged,
)
from peerkit_qbittorrent.following.merging import MainState
from peerkit_qbittorrent.following.peer_merging import PeersMerge
from peerkit_qbittorrent.models import TorrentPeers
from peerkit_sandbox import FakeQBittorrent
from peerkit_sandbox.qbittorrent.fields import maindata_row

A, B, V2 = "a" * 40, "b" * 40, "c" * 40
URL = "http://tracker.example/announce"


def _whole_row() -> dict[str, Any]:
    fake = FakeQBittorrent("5.3.0")
    hash = fake.add_torrent(name="whole").hash
    row: dict[str, Any] = json.loads(json.dumps(maindata_row(fake.core, fake.torrent(hash))))
    return row


ROW = _whole_row()


def row(**fields: Any) -> dict[str, Any]:
    """All fields of a torrent."""
    return ROW | fields


def answer(*, full: bool = False, **keys: Any) -> MainData:
    """An answer as it is decoded from the wire."""
    data = {"rid": 1} | ({"full_update": True} if full else {}) | keys
    return msgspec.json.decode(json.dumps(data), type=MainData)


def state_with(**keys: Any) -> MainState:
    """A state after one full answer."""
    state = MainState()
    state.apply(answer(full=True, **keys))
    return state


def kinds(changes: list[Change]) -> list[str]:
    return [change.kind for change in changes]


# Torrents


def test_a_full_answer_adds_everything() -> None:
    state = MainState()
    changes = state.apply(answer(full=True, torrents={A: row(name="one")}, tags=["t"]))
    assert kinds(changes) == ["added", "tag_added"]
    assert state.torrents[A].hash == A
    assert state.torrents[A].name == "one"
    assert state.tags == {"t"}


def test_an_idle_answer_changes_nothing() -> None:
    state = state_with(torrents={A: row()})
    assert state.apply(answer()) == []


def test_a_partial_answer_updates_only_its_fields() -> None:
    state = state_with(torrents={A: row(name="one", dlspeed=1)})
    before = state.torrents[A]
    (change,) = state.apply(answer(torrents={A: {"dlspeed": 2}}))
    assert isinstance(change, TorrentUpdated)
    assert change.fields == {"dlspeed"}
    assert (change.before.dlspeed, change.after.dlspeed, change.after.name) == (1, 2, "one")
    assert change.before is before
    assert before.dlspeed == 1
    assert state.torrents[A] is change.after


def test_fields_that_are_sent_again_unchanged_are_no_change() -> None:
    state = state_with(torrents={A: row(dlspeed=1, upspeed=1)})
    assert state.apply(answer(torrents={A: {"dlspeed": 1}})) == []
    (change,) = state.apply(answer(torrents={A: {"dlspeed": 1, "upspeed": 2}}))
    assert isinstance(change, TorrentUpdated)
    assert change.fields == {"upspeed"}


def test_null_is_a_value_and_absent_is_no_change() -> None:
    state = state_with(torrents={A: row(private=True)})
    (change,) = state.apply(answer(torrents={A: {"private": None}}))
    assert isinstance(change, TorrentUpdated)
    assert change.fields == {"private"}
    assert state.torrents[A].private is None
    state.apply(answer(torrents={A: {"dlspeed": 77}}))
    assert state.torrents[A].private is None


def test_an_unknown_hash_is_a_new_torrent() -> None:
    state = state_with(torrents={A: row()})
    (change,) = state.apply(answer(torrents={B: row(name="two")}))
    assert isinstance(change, TorrentAdded)
    assert (change.hash, change.after.name) == (B, "two")
    assert set(state.torrents) == {A, B}


def test_removed_torrents_go_before_others_come() -> None:
    state = state_with(torrents={A: row()})
    changes = state.apply(answer(torrents_removed=[A], torrents={B: row(infohash_v1=B)}))
    assert kinds(changes) == ["removed", "added"]
    assert isinstance(changes[0], TorrentRemoved)
    assert changes[0].before.hash == A
    assert set(state.torrents) == {B}


def test_a_torrent_removed_and_added_again_is_an_update() -> None:
    state = state_with(torrents={A: row(added_on=1)})
    changes = state.apply(answer(torrents_removed=[A], torrents={A: row(added_on=2)}))
    assert kinds(changes) == ["updated"]


def test_removing_what_is_unknown_is_no_change() -> None:
    assert state_with(torrents={A: row()}).apply(answer(torrents_removed=[B])) == []


def test_a_full_answer_is_compared_with_what_is_known() -> None:
    state = state_with(torrents={A: row(dlspeed=1), B: row(infohash_v1=B)})
    new = {A: row(dlspeed=2), V2: row(infohash_v1=V2)}
    changes = state.apply(answer(full=True, torrents=new))
    assert kinds(changes) == ["removed", "added", "updated"]
    assert state.apply(answer(full=True, torrents=new)) == []


def test_a_full_answer_without_torrents_removes_them() -> None:
    state = state_with(torrents={A: row()}, tags=["t"], categories={}, trackers={URL: [A]})
    assert kinds(state.apply(answer(full=True))) == ["removed", "tag_removed", "tracker_removed"]


@pytest.mark.parametrize("full", [True, False])
def test_a_hybrid_that_gets_its_second_id_has_moved(full: bool) -> None:
    state = state_with(torrents={A: row(infohash_v1=A, name="magnet")})
    new = {V2: row(infohash_v1=A, infohash_v2=V2 + "0" * 24, name="hybrid")}
    removed = {} if full else {"torrents_removed": [A]}
    (change,) = state.apply(answer(full=full, torrents=new, **removed))
    assert isinstance(change, TorrentMoved)
    assert (change.hash, change.before.hash) == (V2, A)
    assert {"hash", "name", "infohash_v2"} <= change.fields
    for known in (V2, A, A.upper(), V2 + "0" * 24):
        assert state.find(known) is state.torrents[V2]
    assert state.find(B) is None


def test_a_new_torrent_that_lacks_fields_waits_for_a_full_answer() -> None:
    state = state_with(torrents={A: row()})
    assert state.apply(answer(torrents={B: {"name": "bare"}})) == []
    assert not state.complete
    assert B not in state.torrents
    changes = state.apply(answer(full=True, torrents={A: row(), B: row(name="bare")}))
    assert kinds(changes) == ["added"]
    assert state.complete


def test_a_field_that_no_answer_has_stays_unset() -> None:
    fields = row()
    del fields["ratio"]
    state = state_with(torrents={A: fields})
    assert state.complete
    assert not is_set(state.torrents[A].ratio)


# Categories, tags, trackers, the server


def test_categories_merge_field_by_field() -> None:
    state = state_with(categories={"c": {"name": "c", "savePath": "/a", "download_path": "/x"}})
    (change,) = state.apply(answer(categories={"c": {"savePath": "/b"}}))
    assert isinstance(change, CategoryChanged)
    assert change.kind == "category_updated"
    assert change.fields == {"save_path"}
    assert state.categories["c"].download_path == "/x"
    state.apply(answer(categories={"c": {"download_path": None}}))
    assert state.categories["c"].download_path is None


def test_categories_come_and_go() -> None:
    state = state_with(categories={"c": {"name": "c", "savePath": "/a"}})
    changes = state.apply(
        answer(categories_removed=["c"], categories={"d": {"name": "d", "savePath": ""}})
    )
    assert kinds(changes) == ["category_removed", "category_added"]
    assert set(state.categories) == {"d"}


def test_names_of_categories_from_4_1_wait_for_a_full_answer() -> None:
    state = state_with(categories={})
    assert state.apply(answer(categories=["c"])) == []
    assert not state.complete
    changes = state.apply(answer(full=True, categories={"c": {"name": "c", "savePath": "/a"}}))
    assert kinds(changes) == ["category_added"]
    assert state.complete


def test_tags_are_additions() -> None:
    state = state_with(tags=["a", "b"])
    changes = state.apply(answer(tags_removed=["a"], tags=["c"]))
    assert changes == [TagChanged("tag_removed", "a"), TagChanged("tag_added", "c")]
    assert state.tags == {"b", "c"}


def test_the_list_of_a_tracker_is_replaced() -> None:
    state = state_with(torrents={A: row(), B: row()}, trackers={URL: [A]})
    (change,) = state.apply(answer(trackers={URL: [B]}))
    assert change == TrackerChanged("tracker_updated", URL, [A], [B])
    assert state.trackers[URL] == [B]
    assert kinds(state.apply(answer(trackers_removed=[URL]))) == ["tracker_removed"]
    assert len(state.trackers) == 0


def test_the_server_state_merges_field_by_field() -> None:
    state = state_with(server_state={"dht_nodes": 1, "queueing": True})
    (change,) = state.apply(answer(server_state={"dht_nodes": 2}))
    assert isinstance(change, ServerChanged)
    assert change.fields == {"dht_nodes"}
    assert (state.server_state.dht_nodes, state.server_state.queueing) == (2, True)


# Changes that nobody wants to hear of


def test_untold_updates_are_there_when_somebody_looks() -> None:
    state = state_with(torrents={A: row(dlspeed=1, upspeed=1), B: row()})
    first = state.torrents[A]
    assert state.apply(answer(torrents={A: {"dlspeed": 2}}), tell=False) == []
    assert state.apply(answer(torrents={A: {"upspeed": 3}}), tell=False) == []
    assert (state.torrents[A].dlspeed, state.torrents[A].upspeed) == (2, 3)
    assert first.dlspeed == 1
    state.apply(answer(torrents={A: {"dlspeed": 4}}), tell=False)
    assert {torrent.dlspeed for torrent in state.torrents.values()} >= {4}
    state.apply(answer(torrents={A: {"dlspeed": 5}}), tell=False)
    assert dict(state.torrents.items())[A].dlspeed == 5


def test_told_changes_follow_on_untold_ones() -> None:
    state = state_with(torrents={A: row(dlspeed=1)})
    state.apply(answer(torrents={A: {"dlspeed": 2}}), tell=False)
    (change,) = state.apply(answer(torrents={A: {"dlspeed": 3}}))
    assert isinstance(change, TorrentUpdated)
    assert (change.before.dlspeed, change.after.dlspeed) == (2, 3)


def test_a_removed_torrent_takes_its_untold_updates_along() -> None:
    state = state_with(torrents={A: row(dlspeed=1)})
    state.apply(answer(torrents={A: {"dlspeed": 2}}), tell=False)
    (change,) = state.apply(answer(torrents_removed=[A]))
    assert isinstance(change, TorrentRemoved)
    assert change.before.dlspeed == 2
    assert len(state.torrents) == 0


def test_an_iteration_goes_on_over_what_was_there() -> None:
    state = state_with(torrents={A: row(), B: row()})
    seen = iter(state.torrents.items())
    next(seen)
    state.apply(answer(torrents_removed=[A], torrents={V2: row()}))
    assert next(seen)[0] == B


# Peers


def peers_answer(**keys: Any) -> TorrentPeers:
    return msgspec.json.decode(json.dumps({"rid": 1} | keys), type=TorrentPeers)


def test_peers_merge_like_torrents() -> None:
    state = PeersMerge()
    one, two = "192.0.2.1:1", "[2001:db8::1]:2"
    (added,) = state.apply(
        peers_answer(full_update=True, show_flags=True, peers={one: {"client": "x", "progress": 0}})
    )
    assert (added.kind, added.address) == ("added", one)
    (updated,) = state.apply(peers_answer(peers={one: {"progress": 0.5}}))
    assert updated.kind == "updated"
    assert updated.fields == {"progress"}
    assert state.peers[one].client == "x"
    changes = state.apply(peers_answer(peers_removed=[one], peers={two: {"client": "y"}}))
    assert [(change.kind, change.address) for change in changes] == [
        ("removed", one),
        ("added", two),
    ]
    assert state.show_flags
    assert state.apply(peers_answer()) == []


def test_an_update_of_fields_that_are_too_new_is_not_told() -> None:
    state = state_with(torrents={A: row()})
    content = json.dumps({"rid": 2, "torrents": {A: {"of_a_later_release": 1}}}).encode()
    partial = read_answer(content, full=False)
    assert partial is not None
    assert state.apply(partial) == []
