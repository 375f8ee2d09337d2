"""The state of all torrents, and its differences."""

from __future__ import annotations

import pickle

from peerkit_core.bittorrent import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_transmission.following.merging import TorrentStates
from peerkit_transmission.models import Torrent
from peerkit_transmission.rpc.twins import classic_type


def torrent(id: int, hash: str, name: str = "x") -> Torrent:
    """A torrent as an answer has it."""
    return Torrent(id=id, hash_string=hash, name=name)


def states() -> TorrentStates:
    """A state that holds `aa` and `bb`."""
    made = TorrentStates(["name"])
    made.replace([torrent(1, "aa"), torrent(2, "bb")])
    return made


def test_the_first_list_is_all_added() -> None:
    first = torrent(1, "aa")
    assert TorrentStates(["name"]).replace([first]) == [TorrentAdded("aa", first)]


def test_an_update_names_its_fields() -> None:
    new = torrent(1, "aa", "y")
    before = torrent(1, "aa")
    assert states().update([new, torrent(2, "bb")], []) == [
        TorrentUpdated("aa", before, new, frozenset({"name"}))
    ]


def test_removed_numbers_may_repeat_and_may_be_unknown() -> None:
    made = states()
    assert made.update([], [2, 2, 99]) == [TorrentRemoved("bb", torrent(2, "bb"))]
    assert made.update([], [2]) == []
    assert [*made.torrents] == ["aa"]


def test_a_number_of_a_torrent_that_came_again_is_not_the_old_one() -> None:
    made = states()
    kinds = [change.kind for change in made.update([torrent(3, "bb")], [2])]
    assert kinds == ["removed", "added"]
    assert made.update([], [2]) == []
    assert [change.hash for change in made.update([], [3])] == ["bb"]


def test_new_numbers_are_no_change() -> None:
    made = states()
    assert made.replace([torrent(2, "aa"), torrent(1, "bb")]) == []
    assert [change.hash for change in made.update([], [1])] == ["bb"]


def test_what_a_full_list_lacks_is_gone() -> None:
    made = states()
    assert [change.kind for change in made.replace([torrent(1, "cc")])] == [
        "removed",
        "removed",
        "added",
    ]


def test_a_classic_torrent_can_be_pickled() -> None:
    twin = classic_type("torrent_get", Torrent)(hash_string="aa", name="x")
    again = pickle.loads(pickle.dumps(twin))
    assert isinstance(again, Torrent)
    assert again == twin


def test_an_iteration_goes_on_over_what_was_there() -> None:
    made = states()
    seen = iter(made.torrents.items())
    next(seen)
    made.update([torrent(3, "cc")], [1])
    assert [hash for hash, _ in seen] == ["bb"]
    assert [*made.torrents] == ["bb", "cc"]


def test_nothing_is_told_when_nobody_listens() -> None:
    made = states()
    assert made.update([torrent(2, "bb", "y"), torrent(3, "cc")], [1], tell=False) == []
    assert {hash: found.name for hash, found in made.torrents.items()} == {"bb": "y", "cc": "x"}
    assert made.replace([torrent(3, "cc")], tell=False) == []
    assert [*made.torrents] == ["cc"]


def test_an_old_number_of_a_torrent_removes_it_only_once() -> None:
    made = states()
    made.update([torrent(3, "bb")], [])
    assert [change.hash for change in made.update([], [2])] == ["bb"]
    made.update([torrent(4, "bb")], [])
    assert made.update([], [2, 3]) == []
