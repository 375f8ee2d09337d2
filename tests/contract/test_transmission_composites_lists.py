"""Lists of torrents, whole and page by page."""

from __future__ import annotations

import pytest

from peerkit_core import (
    ALL,
    UNSET,
    InvalidArgument,
    NotAskedFor,
    Unlisted,
    UnsupportedByServer,
)
from peerkit_sandbox import FakeTransmission
from peerkit_transmission import (
    DEFAULT_FIELDS,
    TorrentNotFound,
    Transmission,
)

from .samples import folder, many_hashes, single
from .test_transmission_composites import Case, add, cases, clients
from .transmission_server import sent

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


def test_what_was_not_asked_says_so_and_is_never_0(case: Case, tr: Transmission) -> None:
    add(tr, "partial.bin")
    (torrent,) = tr.torrents.list(fields=["name", "availability", "group", "tracker_list"])
    with pytest.raises(NotAskedFor, match="'percent_done' was not asked for; add it to fields"):
        _ = torrent.percent_done
    assert (torrent.group is UNSET) == (not case.has("4.0.0"))
    if not case.has("4.0.0"):
        with pytest.raises(UnsupportedByServer):
            tr.torrents.list(fields="availability")


def test_a_misspelt_field_is_refused_before_anything_is_sent() -> None:
    with FakeTransmission() as fake, Transmission(fake.url) as tr:
        for ask in (
            lambda: tr.torrents.list(fields="percent_doen"),
            lambda: next(tr.iter_torrents(fields=["name", "percent_doen"])),
            lambda: tr.track(fields=["percent_doen"]),
            lambda: tr.torrents.get(["percent_doen"]),
        ):
            with pytest.raises(InvalidArgument, match="did you mean 'percent_done'"):
                ask()
        with pytest.raises(InvalidArgument, match="did you mean 'peer_port'"):
            tr.session.get(fields=["peer_prot"])
        assert not fake.requests


def test_raw_answers_are_parsed_into_what_was_asked_for(tr: Transmission) -> None:
    add(tr, "partial.bin")
    (torrent,) = tr.torrents.with_raw.get(["name"]).parse().torrents
    assert torrent.name == "partial.bin"
    assert not hasattr(torrent, "eta")


def test_a_field_that_peerkit_does_not_know_is_asked_for_by_an_explicit_word() -> None:
    with FakeTransmission() as fake, Transmission(fake.url) as tr:
        tr.add(single("partial.bin"), paused=True)
        (torrent,) = tr.torrents.list(fields=["name", Unlisted("brand_new")])
        assert torrent.name == "partial.bin"
        assert getattr(torrent, "brand_new") is UNSET  # noqa: B009 - no server has it
        with tr.track(3600, fields=[Unlisted("brand_new")]) as state:
            (followed,) = state.torrents.values()
        assert getattr(followed, "brand_new") is UNSET  # noqa: B009


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
    found = [*tr.iter_torrents(page_size=3, fields=["hash_string", "files"])]
    assert [torrent.hash_string for torrent in found] == hashes or {
        torrent.hash_string for torrent in found
    } == {*hashes}
    assert all(torrent.files for torrent in found)
    assert len(sent(tr)) - before == 1 + 3
    with pytest.raises(InvalidArgument):
        next(iter(tr.iter_torrents(page_size=0)))


def test_torrents_that_go_while_iterating_are_left_out(tr: Transmission) -> None:
    add(tr, *(f"{number}.bin" for number in range(4)))
    iterator = iter(tr.iter_torrents(page_size=2, fields=["hash_string"]))
    first = next(iterator)
    tr.remove(ALL, delete_data=True)
    assert [first, *iterator][0] == first
    assert [*tr.iter_torrents()] == []
