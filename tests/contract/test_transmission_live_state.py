"""The live state of Transmission: what it knows, what it tells, and what it asks for."""

from __future__ import annotations

import pytest

from peerkit_core import ServerError, WaitTimeout
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.concurrency._sync.primitives import Event
from peerkit_core.follow._sync.fanout import Changes
from peerkit_sandbox import FakeTransmission
from peerkit_transmission import (
    Change,
    LiveState,
    TorrentAdded,
    TorrentFailed,
    TorrentGone,
    TorrentRemoved,
    TorrentUpdated,
    Transmission,
)
from peerkit_transmission.models import Torrent, TorrentStatus

from .samples import folder, hash_of, magnet, single
from .test_transmission_composites import add, cases, clients
from .transmission_server import TrServer

case = cases()
tr = clients()

NEVER = 3600.0
"""An interval beyond every test: polls come when they are asked for."""


class Stopped(Clock):
    """Time that passes when the test says so."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def wait(self, event: Event, seconds: float | None) -> None:
        event.wait(None)


def told(state: LiveState, changes: Changes[Change]) -> list[Change]:
    """What the next poll finds."""
    state.refresh()
    return [change for change in changes.waiting() if change.kind not in ("offline", "online")]


def stopped(torrent: Torrent) -> bool:
    return torrent.status == TorrentStatus.STOPPED


def test_changes_are_typed_differences(tr: Transmission) -> None:
    (old,) = add(tr, "old.bin")
    with tr.track(NEVER, fields=["name", "status", "labels"]) as state:
        changes = state.subscribe()
        assert [*state.torrents] == [old]
        (new,) = add(tr, "new.bin")
        tr.labels.add(old, "x")
        found = told(state, changes)
        assert TorrentAdded(new, state.torrents[new]) in found
        tr.start(new, wait=True)
        tr.stop(new, wait=True)
        tr.remove(old, delete_data=True)
        found = told(state, changes)
        (removed,) = [change for change in found if isinstance(change, TorrentRemoved)]
        assert removed.hash == old
        assert removed.before.name == "old.bin"
        # The server repeats what was removed for a minute.
        assert not [change for change in told(state, changes) if change.kind == "removed"]
        assert [*state.torrents] == [new]


def test_only_the_fields_that_are_followed_are_told(tr: Transmission) -> None:
    (hash,) = add(tr, "followed.bin")
    with tr.track(NEVER, fields=["name"]) as state:
        changes = state.subscribe()
        tr.start(hash, wait=True)
        assert told(state, changes) == []
        assert not stopped(state.torrents[hash])


def test_a_torrent_that_comes_again_is_removed_and_added(tr: Transmission) -> None:
    (hash,) = add(tr, "again.bin")
    with tr.track(NEVER, fields="name") as state:
        changes = state.subscribe()
        tr.remove(hash, delete_data=True)
        tr.add(single("again.bin"), paused=True)
        assert [change.kind for change in told(state, changes)] == ["removed", "added"]
        assert told(state, changes) == []


def test_a_torrent_is_waited_for(tr: Transmission) -> None:
    with tr.track(0.05, fields=["name", "status"]) as state:
        (hash,) = add(tr, "awaited.bin")
        torrent = state.wait_for(hash.upper(), stopped, timeout=20)
        assert torrent.name == "awaited.bin"
        assert state.wait_for(torrent, "checked", timeout=20).hash_string == hash
        assert state.wait_all([hash], "metadata", timeout=20).keys() == {hash}
        with pytest.raises(WaitTimeout) as caught:
            state.wait_for(hash, lambda t: t.name == "other", timeout=0.1)
        assert caught.value.last == state.torrents[hash]
        tr.remove(hash, delete_data=True)
        with pytest.raises(TorrentGone):
            state.wait_for(hash, lambda _: False, timeout=5)


def test_a_callback_is_called_until_it_is_taken_back(tr: Transmission) -> None:
    seen: list[str] = []
    with tr.track(NEVER, fields="name") as state:
        end = state.on("added", lambda change: seen.append(change.after.name or ""))
        add(tr, "first.bin")
        state.refresh()
        end()
        add(tr, "second.bin")
        state.refresh()
    assert seen == ["first.bin"]


def test_every_change_of_labels_is_seen_within_the_resync(tr: Transmission) -> None:
    # 4.1.0-beta.2 does not call a torrent with new labels recently active.
    (hash,) = add(tr, "labelled.bin")
    with tr.track(NEVER, fields=["labels"], resync=0.0001) as state:
        changes = state.subscribe()
        tr.labels.add(hash, "late")
        (change,) = told(state, changes)
        assert isinstance(change, TorrentUpdated)
        assert change.fields == {"labels"}
        assert (change.before.labels, change.after.labels) == ([], ["late"])


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


def kinds(found: list[Change]) -> list[tuple[str, str]]:
    return [(change.kind, getattr(change, "hash", "")) for change in found]


def test_a_gap_of_a_minute_brings_everything(
    fake: FakeTransmission, fake_tr_server: TrServer
) -> None:
    clock = Stopped()
    torrent = fake.add_torrent(single("gap.bin"), state="stopped")
    with fake_tr_server.client() as tr:
        with tr.track(fields=["name", "labels"], resync=10_000, clock=clock) as state:
            changes = state.subscribe()
            clock.now += 50
            state.refresh()
            clock.now += 56
            fake.clock.advance(70)
            fake.set_field(torrent, "labels", ["missed"])
            fake.clock.advance(70)
            (change,) = told(state, changes)
            assert state.resyncs == 2
    assert asked_for_all(fake) == [True, False, True]
    assert change.kind == "updated"
    assert change.fields == {"labels"}


def test_a_restart_is_no_change(fake: FakeTransmission, fake_tr_server: TrServer) -> None:
    fake.add_torrent(single("a.bin"), state="stopped")
    fake.add_torrent(single("b.bin"), state="stopped")
    clock = Stopped()
    with fake_tr_server.client() as tr:
        with tr.track(fields=["name"], resync=10_000, clock=clock) as state:
            changes = state.subscribe()
            fake.restart()
            assert told(state, changes) == []
            fake.restart()
            new = fake.add_torrent(single("c.bin"), state="stopped")
            assert kinds(told(state, changes)) == [("added", new.hash)]
            tr.remove(new.hash, delete_data=False)
            assert kinds(told(state, changes)) == [("removed", new.hash)]


def test_a_new_session_id_brings_everything(
    fake: FakeTransmission, fake_tr_server: TrServer
) -> None:
    with fake_tr_server.client() as tr, tr.track(NEVER, fields=["name"], resync=10_000) as state:
        state.refresh()
        fake.expire_sessions()
        tr.session.stats()  # somebody else meets the new session first
        state.refresh()
        state.refresh()
    assert asked_for_all(fake) == [True, False, True, False]


def test_an_outage_is_told_and_made_up_for(
    fake: FakeTransmission, fake_tr_server: TrServer
) -> None:
    with fake_tr_server.client(check=False) as tr:
        fake.add_torrent(single("a.bin"), state="stopped")
        with tr.track(fields=["name"], resync=10_000, clock=Stopped()) as state:
            changes = state.subscribe()
            fake.fail_next(500, times=2)
            second = fake.add_torrent(magnet(folder()))
            for _ in range(2):
                with pytest.raises(ServerError):
                    state.refresh()
            assert not state.online
            state.refresh()
            assert state.online
            found = kinds(changes.waiting())
    assert found == [("offline", ""), ("online", ""), ("added", second.hash)]


def test_patience_ends(fake: FakeTransmission, fake_tr_server: TrServer) -> None:
    clock = Stopped()
    with fake_tr_server.client(check=False) as tr:
        with tr.track(fields=["name"], patience=5, clock=clock) as state:
            changes = state.subscribe()
            fake.fail_next(500, times=50)
            for seconds in (0, 4):
                clock.now += seconds
                with pytest.raises(ServerError):
                    state.refresh()
            clock.now += 1
            with pytest.raises(ServerError):
                state.refresh()
            assert next(changes).kind == "offline"
            with pytest.raises(ServerError):
                next(changes)


def test_a_torrent_with_an_error_ends_the_wait(
    fake: FakeTransmission, fake_tr_server: TrServer
) -> None:
    torrent = fake.add_torrent(single("broken.bin"), state="stopped")
    with fake_tr_server.client() as tr, tr.track(NEVER, fields="name") as state:
        fake.fail(torrent.hash, "No data found!")
        state.refresh()
        with pytest.raises(TorrentFailed, match="No data found"):
            state.wait_for(torrent.hash, "complete")
        assert state.wait_for(hash_of(single("broken.bin")), "listed").name == "broken.bin"
