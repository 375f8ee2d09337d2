"""Lists of torrents, chunks, and the stream of changes."""

from __future__ import annotations

from itertools import islice

import pytest

from peerkit_core import UNSET, InvalidArgument, UnsupportedByServer, WaitTimeout
from peerkit_sandbox import FakeTransmission
from peerkit_transmission import (
    DEFAULT_FIELDS,
    TorrentAdded,
    TorrentChange,
    TorrentNotFound,
    TorrentRemoved,
    TorrentUpdated,
    Transmission,
)
from peerkit_transmission.models import TorrentStatus
from tests.unit.core.sides import FakeClock

from .samples import folder, magnet, many_hashes, single
from .test_transmission_composites import Case, add, cases, clients
from .transmission_server import TrServer, sent

case = cases()
tr = clients()


def test_a_list_has_twenty_cheap_fields(tr: Transmission) -> None:
    (hash,) = add(tr, "listed.bin")
    (torrent,) = tr.torrents.list()
    assert torrent.hash_string == hash
    assert {n for n in torrent.__struct_fields__ if getattr(torrent, n) is not UNSET} == {
        *DEFAULT_FIELDS
    }
    assert len(DEFAULT_FIELDS) == 20


def test_what_was_not_asked_is_unset_and_never_0(case: Case, tr: Transmission) -> None:
    add(tr, "partial.bin")
    (torrent,) = tr.torrents.list(fields=["name", "availability", "group", "tracker_list"])
    assert torrent.percent_done is UNSET
    assert (torrent.group is UNSET) == (not case.has("4.0.0"))
    if not case.has("4.0.0"):
        with pytest.raises(UnsupportedByServer):
            tr.torrents.list(fields="availability")


def test_a_list_of_some(tr: Transmission) -> None:
    first, second, _ = add(tr, "a.bin", "b.bin", "c.bin")
    unknown = many_hashes(1)[0]
    found = tr.torrents.list(fields="hash_string", ids=[second, first.upper(), unknown])
    assert {torrent.hash_string for torrent in found} == {first, second}
    with pytest.raises(InvalidArgument):
        tr.torrents.list(ids=[])
    assert tr.torrents.one(first).name == "a.bin"
    with pytest.raises(TorrentNotFound):
        tr.torrents.one(unknown)


def test_a_table_gives_the_same_torrents(tr: Transmission) -> None:
    tr.add(folder(trackers=("http://127.0.0.1:9/announce",)), paused=True)
    add(tr, "a.bin")
    fields = ["id", "name", "hash_string", "files", "file_stats", "wanted", "trackers", "status"]
    assert tr.torrents.list(fields=fields, table=True) == tr.torrents.list(fields=fields)
    recent = tr.torrents.get(fields, ids="recently_active", format="table")
    assert isinstance(recent.removed, list)
    assert len(recent.torrents) == 2


def test_a_table_of_changes_has_the_removed_ones(tr: Transmission) -> None:
    first, second = add(tr, "a.bin", "b.bin")
    number = tr.torrents.one(first).id
    tr.remove(first, delete_data=True)
    recent = tr.torrents.get(["hash_string"], ids="recently_active", format="table")
    assert isinstance(recent.removed, list)
    assert number in recent.removed
    assert [torrent.hash_string for torrent in recent.torrents] == [second]


def test_all_torrents_in_chunks(tr: Transmission) -> None:
    hashes = add(tr, *(f"{number}.bin" for number in range(7)))
    before = len(sent(tr))
    found = [*tr.torrents.iter(chunk=3, fields=["hash_string", "files"])]
    assert [torrent.hash_string for torrent in found] == hashes or {
        torrent.hash_string for torrent in found
    } == {*hashes}
    assert all(torrent.files for torrent in found)
    assert len(sent(tr)) - before == 1 + 3
    with pytest.raises(InvalidArgument):
        next(iter(tr.torrents.iter(chunk=0)))


def test_torrents_that_go_while_iterating_are_left_out(tr: Transmission) -> None:
    add(tr, *(f"{number}.bin" for number in range(4)))
    iterator = iter(tr.torrents.iter(chunk=2, fields=["hash_string"]))
    first = next(iterator)
    tr.torrents.remove_all(delete_local_data=True)
    assert [first, *iterator][0] == first
    assert [*tr.torrents.iter()] == []


def test_changes_are_typed_differences(case: Case, tr: Transmission) -> None:
    (old,) = add(tr, "old.bin")
    with tr.watch(fields=["name", "status", "labels"]) as watch:
        assert [*watch.torrents] == [old]
        (new,) = add(tr, "new.bin")
        tr.labels.add(old, "x")
        changes = watch.poll()
        assert TorrentAdded(new, watch.torrents[new]) in changes
        tr.start(new, wait=True)
        tr.stop(new, wait=True)
        tr.remove(old, delete_data=True)
        changes = watch.poll()
        (removed,) = [change for change in changes if isinstance(change, TorrentRemoved)]
        assert removed.hash == old
        assert removed.torrent.name == "old.bin"
        # The server repeats what was removed for a minute.
        assert not [change for change in watch.poll() if change.kind == "removed"]
        assert [*watch.torrents] == [new]


def test_a_torrent_that_comes_again_is_removed_and_added(tr: Transmission) -> None:
    (hash,) = add(tr, "again.bin")
    with tr.watch(fields="name") as watch:
        tr.remove(hash, delete_data=True)
        tr.add(single("again.bin"), paused=True)
        kinds = [change.kind for change in watch.poll() if change.hash == hash]
        assert kinds == ["removed", "added"]
        assert watch.poll() == []


def test_a_torrent_is_waited_for(case: Case, tr: Transmission) -> None:
    with tr.watch(interval=0.05, fields=["name", "status"]) as watch:
        (hash,) = add(tr, "awaited.bin")
        seen: list[TorrentChange] = []
        torrent = watch.wait_for(
            hash, lambda t: t.status == TorrentStatus.STOPPED, timeout=20, on_change=seen.append
        )
        assert torrent.name == "awaited.bin"
        with pytest.raises(WaitTimeout) as caught:
            watch.wait_for(hash, lambda t: t.name == "other", timeout=0.1)
        assert caught.value.last is watch.torrents[hash]
        tr.remove(hash, delete_data=True)
        with pytest.raises(TorrentNotFound):
            watch.wait_for(hash, lambda _: False, timeout=5)


def test_the_stream_begins_with_those_present_if_wanted(tr: Transmission) -> None:
    first, second = add(tr, "a.bin", "b.bin")
    stream = tr.torrents.changes(interval=0.05, fields=["name"], present=True)
    assert {change.hash for change in islice(stream, 2)} == {first, second}
    (third,) = add(tr, "c.bin")
    assert next(iter(stream)).hash == third


def test_every_change_of_labels_is_seen_within_the_resync(tr: Transmission) -> None:
    # 4.1.0-beta.2 does not call a torrent with new labels recently active.
    (hash,) = add(tr, "labelled.bin")
    with tr.watch(fields=["labels"], resync=0.0001) as watch:
        tr.labels.add(hash, "late")
        (change,) = watch.poll()
        assert isinstance(change, TorrentUpdated)
        assert change.fields == {"labels"}
        assert (change.before.labels, change.torrent.labels) == ([], ["late"])


@pytest.fixture
def fake(fake_tr_server: TrServer) -> FakeTransmission:
    """A fake of each release."""
    assert fake_tr_server.fake is not None
    return fake_tr_server.fake


def asked_for_all(fake: FakeTransmission) -> list[bool]:
    """For each torrent_get, whether it asked for all torrents."""
    return [
        "ids" not in request.params for request in fake.requests if request.method == "torrent_get"
    ]


def test_a_gap_of_a_minute_brings_everything(
    fake: FakeTransmission, fake_tr_server: TrServer
) -> None:
    clock = FakeClock()
    torrent = fake.add_torrent(single("gap.bin"), state="stopped")
    with fake_tr_server.client() as tr:
        watch = tr.watch(fields=["name", "labels"], resync=10_000, clock=clock)
        watch.poll()
        clock.sleep(50)
        watch.poll()
        clock.sleep(56)
        fake.clock.advance(70)
        fake.set_field(torrent, "labels", ["missed"])
        fake.clock.advance(70)
        (change,) = watch.poll()
    assert asked_for_all(fake) == [True, False, True]
    assert change.kind == "updated"
    assert change.fields == {"labels"}


def test_a_restart_is_no_change(fake: FakeTransmission, fake_tr_server: TrServer) -> None:
    fake.add_torrent(single("a.bin"), state="stopped")
    fake.add_torrent(single("b.bin"), state="stopped")
    with fake_tr_server.client() as tr, tr.watch(fields=["name"], resync=10_000) as watch:
        fake.restart()
        assert watch.poll() == []
        fake.restart()
        gone = fake.add_torrent(single("c.bin"), state="stopped")
        assert [(change.kind, change.hash) for change in watch.poll()] == [("added", gone.hash)]
        tr.remove(gone.hash, delete_data=False)
        assert [(change.kind, change.hash) for change in watch.poll()] == [("removed", gone.hash)]


def test_a_new_session_id_brings_everything(
    fake: FakeTransmission, fake_tr_server: TrServer
) -> None:
    with fake_tr_server.client() as tr, tr.watch(fields=["name"], resync=10_000) as watch:
        watch.poll()
        fake.expire_sessions()
        tr.session.stats()  # somebody else meets the new session first
        watch.poll()
        watch.poll()
    assert asked_for_all(fake) == [True, False, True, False]


def test_lost_looks_are_made_up_for(fake: FakeTransmission, fake_tr_server: TrServer) -> None:
    clock = FakeClock()
    with fake_tr_server.client(check=False) as tr:
        fake.add_torrent(single("a.bin"), state="stopped")
        watch = tr.watch(fields=["name"], interval=1, resync=10_000, clock=clock)
        watch.poll()
        fake.fail_next(500, times=3)
        second = fake.add_torrent(magnet(folder()))
        change = next(iter(watch))
        assert (change.kind, change.hash) == ("added", second.hash)
        assert clock.slept == [1, 1, 1.5, 2.25]


def test_patience_ends(fake: FakeTransmission, fake_tr_server: TrServer) -> None:
    clock = FakeClock()
    with fake_tr_server.client(check=False) as tr:
        watch = tr.watch(fields=["name"], interval=1, patience=5, clock=clock)
        watch.poll()
        fake.fail_next(500, times=50)
        with pytest.raises(Exception, match="500"):
            next(iter(watch))
        assert 5 <= clock.now <= 7
