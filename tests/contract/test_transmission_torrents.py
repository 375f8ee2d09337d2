"""Torrents of Transmission: reading, adding, changing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from peerkit_core import ALL, UNSET, InvalidArgument, UnsupportedByServer, is_set, value_or
from peerkit_sandbox import torrents as make
from peerkit_transmission import (
    AsyncTransmission,
    BackendFailed,
    CorruptTorrent,
    IndexOutOfRange,
    InvalidParams,
    InvalidTrackers,
    PathNotAbsolute,
    SystemFailure,
    Transmission,
)
from peerkit_transmission.models import Torrent, TorrentField
from tests.servers import serve

from .samples import PIECE, encoded, folder, folder_files, hash_of, magnet, single
from .transmission_server import TrServer, sent
from .validating import contract_of
from .waiting import eventually

FIELDS = [field.value for field in TorrentField]
TRACKER = "http://127.0.0.1:9/announce"
OTHER = "http://127.0.0.1:9/other?key=a%20b&c=1"
NAMES = [
    "with space",
    "query?x=1&y=2",
    "hash#mark",
    "per%20cent",
    "plus+plus",
    "Größe 日本語",
    "quote'\"quote",
    "..dots..",
]


def add(tr: Transmission, data: bytes) -> str:
    """Add a torrent that stays stopped; its hash."""
    return tr.add(data, paused=True).torrent.hash_string


def one(tr: Transmission, hash: str, *fields: str) -> Torrent:
    """A torrent with some fields."""
    (torrent,) = tr.torrents.get(list(fields), ids=hash).torrents
    return torrent


def becomes(tr: Transmission, hash: str, **expected: Any) -> None:
    """Wait until a torrent has these values."""
    eventually(
        lambda: one(tr, hash, *expected),
        lambda torrent: {name: getattr(torrent, name) for name in expected} == expected,
    )


# Reading


def test_there_are_seventy_nine_fields() -> None:
    assert len(contract_of("transmission", "4.1.4").keys("Torrent")) == 79
    assert set(FIELDS) == contract_of("transmission", "4.2.0").keys("Torrent")


def test_every_field_of_the_release_is_typed(tr_server: TrServer, tr: Transmission) -> None:
    hash = add(tr, folder(trackers=(TRACKER,)))
    torrent = one(tr, hash, *FIELDS)
    sent_fields = tr_server.contract.keys("Torrent")
    for name in FIELDS:
        assert (getattr(torrent, name) is not UNSET) == (name in sent_fields), name
    assert (torrent.name, torrent.hash_string) == ("festival", hash)
    assert torrent.wanted == [True, True, True]
    assert torrent.trackers
    assert torrent.trackers[0].announce == TRACKER
    assert torrent.files
    sizes = {f"festival/{path}": len(data) for path, data in folder_files().items()}
    assert {file.name: file.length for file in torrent.files} == sizes


def test_every_field_of_a_magnet_link_is_typed(tr: Transmission) -> None:
    hash = tr.add(magnet(folder()), paused=True).torrent.hash_string
    torrent = one(tr, hash, *FIELDS)
    assert (torrent.metadata_percent_complete, torrent.total_size) == (0, 0)
    assert torrent.files == []


def test_every_field_of_a_running_torrent_is_typed(tr: Transmission) -> None:
    hash = tr.add(folder(trackers=(TRACKER,))).torrent.hash_string
    eventually(lambda: one(tr, hash, *FIELDS).status, lambda status: status == 4)


def test_every_field_of_a_complete_torrent_is_typed(tr_server: TrServer, tr: Transmission) -> None:
    content = b"whole" * 20_000
    tr_server.put_content("whole.bin", content)
    hash = tr.add(make.make_torrent("whole.bin", content)).torrent.hash_string
    if tr_server.fake:
        becomes(tr, hash, status=4)
        tr_server.fake.finish(hash)
    eventually(
        lambda: one(tr, hash, *FIELDS),
        lambda torrent: torrent.status == 6 and torrent.percent_done == 1,
    )


def test_a_table_gives_the_same_torrents(tr: Transmission) -> None:
    for data in (folder(trackers=(TRACKER,)), single()):
        becomes(tr, add(tr, data), status=0)
    as_objects = tr.torrents.get(FIELDS).torrents
    as_table = tr.torrents.get(FIELDS, format="table").torrents
    moving = {"activity_date", "seconds_seeding", "seconds_downloading", "tracker_stats"}
    assert len(as_table) == 2
    for left, right in zip(as_objects, as_table, strict=True):
        for name in set(FIELDS) - moving:
            # As text: objects of the classic dialect are of classes of their own.
            assert repr(getattr(left, name)) == repr(getattr(right, name)), name


def test_a_table_of_nothing_is_empty(tr: Transmission) -> None:
    assert tr.torrents.get(["id", "name"], format="table").torrents == []


def test_ids_and_hashes_select_and_unknown_ones_are_skipped(tr: Transmission) -> None:
    first = tr.add(single("one.bin"), paused=True).torrent
    second = tr.add(single("two.bin"), paused=True).torrent
    add(tr, single("three.bin"))
    ids: list[int | str] = [first.id, second.hash_string, 4711, "f" * 40]
    found = tr.torrents.get(["name"], ids=ids).torrents
    assert sorted(str(torrent.name) for torrent in found) == ["one.bin", "two.bin"]


def test_recently_active_tells_what_was_removed(tr: Transmission) -> None:
    gone = tr.add(single("gone.bin"), paused=True).torrent
    kept = tr.add(single("kept.bin"), paused=True).torrent
    tr.torrents.remove(gone.hash_string)
    answer = eventually(
        lambda: tr.torrents.get(["id"], ids="recently_active"),
        lambda now: gone.id in value_or(now.removed, ()),
    )
    assert gone.id not in [torrent.id for torrent in answer.torrents]
    assert kept.id > gone.id


def test_a_field_that_the_release_lacks_stays_unset(tr_server: TrServer, tr: Transmission) -> None:
    torrent = one(tr, add(tr, single()), "name", "group", "tracker_list")
    assert (torrent.group is UNSET) == (not tr_server.has("4.0.0"))
    assert (torrent.tracker_list is UNSET) == (not tr_server.has("4.0.0"))
    assert not hasattr(torrent, "eta")


def test_only_fields_that_the_release_lacks_are_refused(
    tr_server: TrServer, tr: Transmission
) -> None:
    if tr_server.has("4.0.0"):
        pytest.skip("the release has the fields")
    with pytest.raises(UnsupportedByServer):
        tr.torrents.get(["group"])


def test_no_fields_are_refused_before_any_traffic(tr: Transmission) -> None:
    with pytest.raises(InvalidArgument):
        tr.torrents.get([])
    assert sent(tr) == []


# Adding


@pytest.mark.parametrize("kind", ["bytes", "path", "text path", "magnet", "hash"])
def test_every_kind_of_source_is_added(tr: Transmission, tmp_path: Path, kind: str) -> None:
    data = single("harbour.bin")
    path = tmp_path / "some file.torrent"
    path.write_bytes(data)
    sources: dict[str, Any] = {
        "bytes": data,
        "path": path,
        "text path": str(path),
        "magnet": magnet(data),
        "hash": hash_of(data),
    }
    outcome = tr.add(sources[kind], paused=True)
    assert outcome.added == (hash_of(data),)
    assert one(tr, hash_of(data), "id").id == outcome.torrent.id


def test_a_web_address_is_fetched_by_the_daemon(tr_server: TrServer, tr: Transmission) -> None:
    with serve() as web:
        url = web.add("some.torrent", single("web.bin"))
        if tr_server.fake:
            tr_server.fake.world.urls[url] = single("web.bin")
        assert tr.add(url, paused=True).torrent.name == "web.bin"


def test_a_web_address_that_fails_is_told(tr_server: TrServer, tr: Transmission) -> None:
    with serve() as web:
        url = f"{web.url}/missing.torrent"
        if tr_server.fake:
            tr_server.fake.world.urls[url] = 404
        outcome = tr.add(url)
        with pytest.raises(BackendFailed, match="404"):
            _ = outcome.torrent


def test_a_web_address_that_is_no_torrent_is_told(tr_server: TrServer, tr: Transmission) -> None:
    with serve() as web:
        url = web.add("some.torrent", b"not a torrent")
        if tr_server.fake:
            tr_server.fake.world.urls[url] = b"not a torrent"
        outcome = tr.add(url)
        with pytest.raises(CorruptTorrent):
            _ = outcome.torrent


@pytest.mark.parametrize("kind", ["file", "magnet"])
def test_a_duplicate_is_marked(tr: Transmission, kind: str) -> None:
    data = single()
    first = tr.add(data, paused=True)
    again = tr.add(data if kind == "file" else magnet(data), paused=True)
    assert again.duplicates == first.added == (hash_of(data),)
    assert again.torrent.id == first.torrent.id


def test_labels_are_given_on_every_release(tr: Transmission) -> None:
    hash = tr.add(single(), paused=True, labels=["one", "zwei ä"]).torrent.hash_string
    becomes(tr, hash, labels=["one", "zwei ä"])


def test_options_are_taken_over(tr_server: TrServer, tr: Transmission) -> None:
    place = tr_server.folder(tr, "elsewhere")
    hash = tr.add(
        single(), paused=True, download_dir=place, peer_limit=7, bandwidth_priority=1
    ).torrent.hash_string
    becomes(tr, hash, download_dir=place, peer_limit=7, bandwidth_priority=1, status=0)


def test_sequential_download_is_gated(tr_server: TrServer, tr: Transmission) -> None:
    if tr_server.has("4.1.0-beta.2"):
        hash = tr.add(single(), paused=True, sequential_download=True).torrent.hash_string
        becomes(tr, hash, sequential_download=True)
        return
    with pytest.raises(UnsupportedByServer):
        tr.add(single(), sequential_download=True)
    assert "torrents_add" not in sent(tr)


def test_files_are_unwanted_from_the_start(tr: Transmission) -> None:
    added = tr.torrents.add(
        metainfo=encoded(folder()), paused=True, files_unwanted=[0, 2], priority_high=[1]
    ).torrent_added
    assert is_set(added)
    torrent = one(tr, added.hash_string, "wanted", "priorities")
    assert (torrent.wanted, torrent.priorities) == ([False, True, False], [0, 1, 0])


@pytest.mark.parametrize("name", NAMES)
def test_a_torrent_keeps_its_name(tr: Transmission, name: str) -> None:
    hash = add(tr, make.make_torrent(name, bytes(PIECE)))
    assert one(tr, hash, "name").name == name


def test_a_file_is_named_for_the_disk(tr_server: TrServer, tr: Transmission) -> None:
    if tr_server.has("4.0.0"):
        pytest.skip("the release keeps the name")
    files = one(tr, add(tr, make.make_torrent('a?b"c..', bytes(PIECE))), "files").files
    assert files
    assert files[0].name == 'a?b"c..' if tr_server.fake else "a_b_c"


def test_a_character_beyond_the_basic_plane_is_kept(tr: Transmission) -> None:
    hash = add(tr, single())
    tr.torrents.set(hash, labels=["film 🎬", "🎵5 \\u1f3ac"])
    assert one(tr, hash, "labels").labels == ["film 🎬", "🎵5 \\u1f3ac"]


@pytest.mark.parametrize("name", NAMES)
def test_a_label_keeps_its_name(tr: Transmission, name: str) -> None:
    hash = add(tr, single())
    tr.torrents.set(hash, labels=[name])
    assert one(tr, hash, "labels").labels == [name]


@pytest.mark.parametrize("name", NAMES)
def test_a_folder_keeps_its_name(tr_server: TrServer, tr: Transmission, name: str) -> None:
    place = tr_server.folder(tr, name)
    hash = tr.add(single(), paused=True, download_dir=place).torrent.hash_string
    assert one(tr, hash, "download_dir").download_dir == place


# Running


def test_a_torrent_is_started_stopped_and_verified(tr: Transmission) -> None:
    hash = add(tr, single())
    tr.torrents.start(hash)
    becomes(tr, hash, status=4)
    tr.torrents.stop([hash])
    becomes(tr, hash, status=0)
    tr.torrents.start_now(hash)
    becomes(tr, hash, status=4)
    tr.torrents.verify(hash)
    tr.torrents.reannounce(hash)
    becomes(tr, hash, status=4)


def test_torrents_are_removed(tr: Transmission) -> None:
    gone, kept = add(tr, single("gone.bin")), add(tr, single("kept.bin"))
    tr.torrents.remove(gone, delete_local_data=True)
    left = eventually(
        lambda: tr.torrents.get(["hash_string"]).torrents, lambda found: len(found) == 1
    )
    assert left[0].hash_string == kept
    tr.torrents.remove(ALL)
    eventually(lambda: tr.torrents.get(["id"]).torrents, lambda found: found == [])


def test_an_empty_list_is_refused_before_any_traffic(tr: Transmission) -> None:
    none: list[str] = []
    calls: list[Callable[[], object]] = [
        lambda: tr.torrents.remove(none),
        lambda: tr.torrents.stop(none),
        lambda: tr.torrents.set(none, labels=["x"]),
        lambda: tr.queue.move_top(none),
    ]
    for call in calls:
        with pytest.raises(InvalidArgument):
            call()
    assert sent(tr) == []


def test_the_queue_is_reordered(tr: Transmission) -> None:
    first, second, third = (add(tr, single(f"queued-{number}.bin")) for number in range(3))

    def order() -> list[object]:
        found = tr.torrents.get(["hash_string", "queue_position"]).torrents
        return [t.hash_string for t in sorted(found, key=lambda t: t.queue_position or 0)]

    assert order() == [first, second, third]
    tr.queue.move_top(third)
    assert order() == [third, first, second]
    tr.queue.move_bottom(third)
    assert order() == [first, second, third]
    tr.queue.move_up(second)
    assert order() == [second, first, third]
    tr.queue.move_down(second)
    assert order() == [first, second, third]


# Changing


def test_settings_of_a_torrent_are_read_back(tr: Transmission) -> None:
    hash = add(tr, folder())
    tr.torrents.set(
        hash,
        bandwidth_priority=-1,
        download_limit=11,
        download_limited=True,
        upload_limit=22,
        upload_limited=True,
        honors_session_limits=False,
        peer_limit=33,
        seed_ratio_limit=2.5,
        seed_ratio_mode=1,
        seed_idle_limit=44,
        seed_idle_mode=2,
        labels=["one"],
    )
    becomes(
        tr,
        hash,
        bandwidth_priority=-1,
        download_limit=11,
        download_limited=True,
        upload_limit=22,
        upload_limited=True,
        honors_session_limits=False,
        peer_limit=33,
        seed_ratio_limit=2.5,
        seed_ratio_mode=1,
        seed_idle_limit=44,
        seed_idle_mode=2,
        labels=["one"],
    )


def test_files_are_chosen_and_ranked(tr: Transmission) -> None:
    hash = add(tr, folder())
    tr.torrents.set(hash, files_unwanted=[0, 1], priority_low=2)
    becomes(tr, hash, wanted=[False, False, True], priorities=[0, 0, -1])
    tr.torrents.set(hash, files_wanted=ALL, priority_normal=ALL)
    becomes(tr, hash, wanted=[True, True, True], priorities=[0, 0, 0])


def test_a_file_and_a_folder_are_renamed(tr: Transmission) -> None:
    hash = add(tr, folder())
    result = tr.torrents.rename_path(hash, "festival/notes.txt", "other words?.txt")
    assert (result.path, result.name) == ("festival/notes.txt", "other words?.txt")

    def names() -> list[object]:
        return [file.name for file in one(tr, hash, "files").files or ()]

    eventually(names, lambda found: "festival/other words?.txt" in found)
    tr.torrents.rename_path(hash, "festival", "fête")
    eventually(names, lambda found: "fête/other words?.txt" in found)
    assert one(tr, hash, "name").name == "fête"


@pytest.mark.parametrize("move", [True, False])
def test_a_torrent_gets_another_folder(tr_server: TrServer, tr: Transmission, move: bool) -> None:
    hash = add(tr, single())
    place = tr_server.folder(tr, "moved here")
    tr.torrents.set_location(hash, place, move=move)
    becomes(tr, hash, download_dir=place)


def announced(tr: Transmission, hash: str) -> list[str]:
    """The trackers of a torrent."""
    return [tracker.announce for tracker in one(tr, hash, "trackers").trackers or ()]


def test_trackers_are_added_replaced_and_removed(tr: Transmission) -> None:
    hash = add(tr, folder(trackers=(TRACKER,)))
    tr.torrents.set(hash, tracker_add=[OTHER])
    eventually(lambda: announced(tr, hash), lambda urls: urls == [TRACKER, OTHER])
    trackers = one(tr, hash, "trackers").trackers or []
    edited = "http://127.0.0.1:9/edited"
    tr.torrents.set(hash, tracker_replace=[trackers[0].id, edited])
    eventually(lambda: announced(tr, hash), lambda urls: sorted(urls) == sorted([edited, OTHER]))
    ids = {t.announce: t.id for t in one(tr, hash, "trackers").trackers or ()}
    tr.torrents.set(hash, tracker_remove=ids[edited])
    eventually(lambda: announced(tr, hash), lambda urls: urls == [OTHER])


def test_a_tracker_list_is_set(tr_server: TrServer, tr: Transmission) -> None:
    hash = add(tr, single())
    text = f"{TRACKER}\n\n{OTHER}\n"
    if not tr_server.has("4.0.0"):
        with pytest.raises(UnsupportedByServer):
            tr.torrents.set(hash, tracker_list=text)
        return
    tr.torrents.set(hash, tracker_list=text)
    trackers = one(tr, hash, "trackers").trackers or []
    assert [(tracker.announce, tracker.tier) for tracker in trackers] == [(TRACKER, 0), (OTHER, 1)]


def test_a_group_is_made_and_joined(tr_server: TrServer, tr: Transmission) -> None:
    if not tr_server.has("4.0.0"):
        pytest.skip("the release has no groups")
    tr.groups.set("slow & steady", speed_limit_down=100, speed_limit_down_enabled=True)
    (group,) = tr.groups.get(name="slow & steady").group
    assert (group.speed_limit_down, group.speed_limit_down_enabled) == (100, True)
    hash = add(tr, single())
    tr.torrents.set(hash, group="slow & steady")
    becomes(tr, hash, group="slow & steady")


# Errors, the same classes in both dialects


def test_a_relative_folder_is_refused(tr: Transmission) -> None:
    with pytest.raises(PathNotAbsolute):
        _ = tr.add(single(), download_dir="relative").torrent
    hash = add(tr, single())
    with pytest.raises(PathNotAbsolute):
        tr.torrents.set_location(hash, "relative")


def test_what_is_no_torrent_is_refused(tr: Transmission) -> None:
    with pytest.raises(CorruptTorrent):
        tr.torrents.add(metainfo=encoded(b"not a torrent"))
    with pytest.raises(InvalidArgument):
        tr.add(b"not a torrent")


def test_nothing_to_add_is_refused(tr: Transmission) -> None:
    with pytest.raises(InvalidParams):
        tr.torrents.add(paused=True)


def test_a_file_number_out_of_range_is_refused(tr: Transmission) -> None:
    hash = add(tr, single())
    with pytest.raises(IndexOutOfRange):
        tr.torrents.set(hash, files_unwanted=[99])


def test_an_empty_label_is_refused_before_it_is_sent(tr: Transmission) -> None:
    hash = add(tr, single())
    with pytest.raises(InvalidArgument, match="an item is empty"):
        tr.torrents.set(hash, labels=[""])
    assert "torrents_set" not in sent(tr)


def test_renaming_what_is_not_there_is_refused(tr: Transmission) -> None:
    hash = add(tr, folder())
    with pytest.raises(SystemFailure):
        tr.torrents.rename_path(hash, "nothing/here", "x")


def test_a_bad_tracker_is_refused(tr_server: TrServer, tr: Transmission) -> None:
    hash = add(tr, single())
    if not tr_server.has("4.0.0"):
        pytest.skip("the release takes any text")
    with pytest.raises(InvalidTrackers):
        tr.torrents.set(hash, tracker_list="not a url")


@pytest.mark.anyio
async def test_the_async_client_adds_and_reads(async_tr: AsyncTransmission) -> None:
    added = (await async_tr.add(single("later.bin"), paused=True, labels=["async"])).ok
    (torrent,) = (await async_tr.torrents.get(FIELDS, ids=added)).torrents
    assert (torrent.name, torrent.labels) == ("later.bin", ["async"])
