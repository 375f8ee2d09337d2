"""Torrents of the Transmission fake: adding, reading, changing, and the passing of time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from peerkit_sandbox import Clock
from peerkit_sandbox.transmission import FakeTransmission
from tests.sandbox.test_transmission_support import (
    NEW,
    OLD,
    VERSIONS,
    Rpc,
    file_torrent,
    folder_torrent,
    info_hash,
    packed,
)

FOLDER = folder_torrent()
HASH = info_hash(FOLDER)
MAGNET = f"magnet:?xt=urn:btih:{HASH.upper()}&tr=http%3A%2F%2F127.0.0.1%3A9%2Fannounce"


@pytest.fixture(params=VERSIONS)
def fake(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    with FakeTransmission(request.param, clock=Clock(), hang_seconds=0.05) as running:
        yield running


@pytest.fixture
def rpc(fake: FakeTransmission) -> Iterator[Rpc]:
    with Rpc(fake.rpc_url) as client:
        yield client


def add(rpc: Rpc, torrent: bytes = FOLDER, **arguments: object) -> int:
    added = rpc.ok("torrent-add", metainfo=packed(torrent), paused=True, **arguments)
    number: int = added["torrent-added"]["id"]
    return number


# -- adding ------------------------------------------------------------------------------------


def test_adding_answers_with_id_name_and_hash(rpc: Rpc) -> None:
    added = rpc.ok("torrent-add", metainfo=packed(FOLDER))
    assert added == {"torrent-added": {"id": 1, "name": "folder", "hashString": HASH}}


def test_adding_twice_is_a_success_that_says_duplicate(rpc: Rpc) -> None:
    add(rpc)
    again = rpc.ok("torrent-add", filename=MAGNET)
    assert again == {"torrent-duplicate": {"id": 1, "name": "folder", "hashString": HASH}}


def test_what_cannot_be_added_is_refused_in_the_words_of_the_release(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    old = fake.version == OLD
    bad = "invalid or corrupt torrent file" if old else "unrecognized info"
    assert rpc.classic("torrent-add")["result"] == "no filename or metainfo specified"
    assert rpc.classic("torrent-add", metainfo="AAAA")["result"] == bad
    assert rpc.classic("torrent-add", filename="/no/such.torrent")["result"] == bad
    relative = rpc.classic("torrent-add", filename=MAGNET, download_dir="relative")
    assert relative["result"] == "download directory path is not absolute"


def test_a_bare_hash_is_a_magnet_link_from_4_x_on(fake: FakeTransmission, rpc: Rpc) -> None:
    result = rpc.classic("torrent-add", filename=HASH)["result"]
    assert result == ("invalid or corrupt torrent file" if fake.version == OLD else "success")


def test_a_url_is_fetched_by_the_server(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.world.urls["http://site.example/a.torrent"] = FOLDER
    fake.world.urls["http://site.example/gone"] = 404
    fake.world.urls["http://site.example/page"] = b"<html>"
    old = fake.version == OLD
    gone = rpc.classic("torrent-add", filename="http://site.example/gone")["result"]
    assert gone == (
        "gotMetadataFromURL: http error 404: Not Found"
        if old
        else "Couldn't fetch torrent: Not Found (404)"
    )
    page = rpc.classic("torrent-add", filename="http://site.example/page")["result"]
    assert page == "invalid or corrupt torrent file"
    assert "torrent-added" in rpc.ok("torrent-add", filename="http://site.example/a.torrent")


def test_a_file_on_the_server_is_added_by_its_path(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.world.files["/watch/a.torrent"] = FOLDER
    assert "torrent-added" in rpc.ok("torrent-add", filename="/watch/a.torrent")


def test_labels_are_ignored_on_adding_by_3_00(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc, labels=["linux"])
    assert rpc.field(1, "labels") == ([] if fake.version == OLD else ["linux"])


def test_files_can_be_left_out_on_adding(rpc: Rpc) -> None:
    add(rpc, files_unwanted=[1])
    assert rpc.field(1, "wanted") == [1, 0]
    # The one file needs two pieces, and a piece is downloaded whole.
    assert rpc.field(1, "sizeWhenDone") == 2 * 16384


# -- magnet links ------------------------------------------------------------------------------


def test_a_magnet_link_has_no_content_until_its_metadata_arrive(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    added = rpc.ok("torrent-add", filename=MAGNET)["torrent-added"]
    assert (added["name"], added["hashString"]) == (HASH, HASH)
    fields = ["status", "totalSize", "pieceCount", "files", "eta", "metadataPercentComplete"]
    before = rpc.ok("torrent-get", fields=fields)["torrents"][0]
    assert before == {
        "status": 4,
        "totalSize": 0,
        "pieceCount": 0,
        "files": [],
        "eta": -2,
        "metadataPercentComplete": 0,
    }
    fake.metadata_arrives(HASH, FOLDER)
    after = rpc.ok("torrent-get", fields=[*fields, "name"])["torrents"][0]
    assert (after["name"], after["totalSize"], after["pieceCount"]) == ("folder", 70_000, 5)
    # 4.x does not know the time left while nothing is received.
    eta = -1 if fake.version == OLD else -2
    assert (after["metadataPercentComplete"], after["eta"]) == (1, eta)


def test_metadata_of_another_torrent_are_refused(fake: FakeTransmission) -> None:
    torrent = fake.add_torrent(MAGNET)
    with pytest.raises(ValueError, match="not of"):
        fake.metadata_arrives(torrent, file_torrent())


# -- reading -----------------------------------------------------------------------------------


def test_fields_are_required(fake: FakeTransmission, rpc: Rpc) -> None:
    arguments = {"torrents": list[object]()} if fake.version == OLD else {}
    expected = {"arguments": arguments, "result": "no fields specified"}
    assert rpc.classic("torrent-get") == expected


def test_unknown_fields_are_0_in_3_00_and_left_out_in_4_x(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    answer = rpc.classic("torrent-get", fields=["nope"])
    if fake.version == OLD:
        assert answer["arguments"] == {"torrents": [{"nope": 0}]}
        got = rpc.ok("torrent-get", fields=["id", "availability", "trackerList"])["torrents"]
        assert got == [{"id": 1, "availability": 0, "trackerList": 0}]
    else:
        assert answer["result"] == "no fields specified"
        got = rpc.ok("torrent-get", fields=["id", "nope"])["torrents"]
        assert got == [{"id": 1}]


def test_ids_may_be_a_number_a_hash_or_a_list_of_both(rpc: Rpc) -> None:
    add(rpc)
    add(rpc, file_torrent())

    def ids(chosen: object) -> list[int]:
        rows = rpc.ok("torrent-get", ids=chosen, fields=["id"])["torrents"]
        return [row["id"] for row in rows]

    assert ids(1) == [1]
    assert ids(HASH.upper()) == [1]
    assert ids([2, HASH]) == [2, 1]
    assert ids([99, "0" * 40]) == []
    assert ids([]) == []


def test_ids_that_3_00_cannot_read_mean_all(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    unreadables: tuple[object, ...] = (1.5, {})
    for unreadable in unreadables:
        rows = rpc.ok("torrent-get", ids=unreadable, fields=["id"])["torrents"]
        assert len(rows) == (1 if fake.version == OLD else 0)
    assert rpc.ok("torrent-get", ids=None, fields=["id"])["torrents"] == []


def test_whole_floats_are_integers_in_3_00(fake: FakeTransmission) -> None:
    torrent = fake.add_torrent(FOLDER, state="stopped", progress=1 / 3)
    with Rpc(fake.rpc_url) as rpc:
        text = rpc.post(
            '{"method":"torrent-get","arguments":{"fields":["percentDone",'
            '"metadataPercentComplete"]}}'
        ).text
    if fake.version == OLD:
        assert '"metadataPercentComplete":1,' in text
        assert '"percentDone":0.3333}' in text
    else:
        assert '"metadataPercentComplete":1.0' in text
        assert f'"percentDone":{torrent.percent_done}' in text


def test_a_fresh_torrent_has_no_ratio(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    rpc.ok("torrent-add", filename=f"magnet:?xt=urn:btih:{'a' * 40}")
    assert rpc.field(2, "uploadRatio") == -1
    assert rpc.field(1, "uploadRatio") == (-1 if fake.version == OLD else 0)


def test_recently_active_lists_changed_and_removed_torrents(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    for name in ("a", "b", "c"):
        add(rpc, file_torrent(name))
    fake.clock.advance(61)
    rpc.ok("torrent-set", ids=[2], downloadLimit=5)
    rpc.ok("torrent-remove", ids=[3])
    recent = rpc.ok("torrent-get", ids="recently-active", fields=["id"])
    assert recent == {"torrents": [{"id": 2}], "removed": [3]}
    fake.clock.advance(61)
    recent = rpc.ok("torrent-get", ids="recently-active", fields=["id"])
    assert recent == {"torrents": [], "removed": []}


# -- starting, stopping, checking ----------------------------------------------------------------


def test_stopping_shows_a_moment_later(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(FOLDER)
    rpc.ok("torrent-stop", ids=[1])
    assert rpc.field(1, "status") == 4
    fake.clock.advance(0.6)
    assert rpc.field(1, "status") == 0


def test_starting_shows_at_once(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(FOLDER, state="stopped")
    rpc.ok("torrent-start", ids=[1])
    assert rpc.field(1, "status") == 4


def test_unknown_torrents_are_skipped_in_silence(rpc: Rpc) -> None:
    for method in ("torrent-start", "torrent-stop", "torrent-verify", "torrent-remove"):
        assert rpc.ok(method, ids=[99, "f" * 40]) == {}


def test_a_check_runs_and_ends(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(FOLDER, state="stopped")
    rpc.ok("torrent-verify", ids=[1])
    seen: list[int] = []
    for step in (0.0, 0.2, 0.3):
        fake.clock.advance(step)
        seen.append(rpc.field(1, "status"))
    assert seen == [2 if fake.version == OLD else 1, 2, 0]
    assert rpc.field(1, "recheckProgress") == 0


def test_a_check_shows_its_progress() -> None:
    with FakeTransmission(NEW, clock=Clock()) as fake, Rpc(fake.rpc_url) as rpc:
        fake.add_torrent(FOLDER, state="stopped")
        rpc.ok("torrent-verify", ids=[1])
        fake.clock.advance(0.3)
        assert rpc.field(1, "recheckProgress") == pytest.approx(0.5, abs=0.01)


def test_3_00_checks_a_torrent_that_is_added_and_forgets_a_stop_meanwhile() -> None:
    with FakeTransmission(OLD, clock=Clock()) as fake, Rpc(fake.rpc_url) as rpc:
        rpc.ok("torrent-add", metainfo=packed(FOLDER))
        assert rpc.field(1, "status") == 2
        rpc.ok("torrent-stop", ids=[1])
        fake.clock.advance(20)
        assert rpc.field(1, "status") == 4


def test_only_so_many_downloads_run_at_once(fake: FakeTransmission, rpc: Rpc) -> None:
    for number in range(6):
        rpc.ok("torrent-add", metainfo=packed(file_torrent(f"t{number}")))
    fake.clock.advance(1)
    rows = rpc.ok("torrent-get", fields=["status"])["torrents"]
    assert [row["status"] for row in rows] == [4, 4, 4, 4, 4, 3]
    rpc.ok("torrent-start-now", ids=[6])
    fake.clock.advance(1)
    assert rpc.field(6, "status") == 4


def test_a_place_in_the_queue_is_taken_when_one_gets_free(fake: FakeTransmission, rpc: Rpc) -> None:
    rpc.ok("session-set", download_queue_size=1)
    for name in ("a", "b"):
        rpc.ok("torrent-add", metainfo=packed(file_torrent(name)))
    fake.clock.advance(1)
    assert rpc.field(2, "status") == 3
    fake.finish(info_hash(file_torrent("a")))
    assert [rpc.field(number, "status") for number in (1, 2)] == [6, 4]


# -- changing ------------------------------------------------------------------------------------


def test_settings_are_stored_and_wrong_types_ignored(rpc: Rpc) -> None:
    add(rpc)
    rpc.ok("torrent-set", ids=1, downloadLimit=5, uploadLimited=True, seedRatioLimit=3.5)
    rpc.ok("torrent-set", ids=1, downloadLimit="six", bandwidthPriority=7, seedIdleLimit=None)
    names = ["downloadLimit", "uploadLimited", "seedRatioLimit", "bandwidthPriority"]
    row = rpc.ok("torrent-get", fields=names)["torrents"][0]
    assert row == {
        "downloadLimit": 5,
        "uploadLimited": True,
        "seedRatioLimit": 3.5,
        "bandwidthPriority": 0,
    }


def test_an_empty_list_of_files_means_all(rpc: Rpc) -> None:
    add(rpc)
    rpc.ok("torrent-set", ids=1, files_unwanted=[])
    assert rpc.field(1, "wanted") == [0, 0]
    rpc.ok("torrent-set", ids=1, files_wanted=[1], priority_high=[])
    assert rpc.field(1, "wanted") == [0, 1]
    assert rpc.field(1, "priorities") == [1, 1]


def test_a_file_index_out_of_range_is_refused(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc, files_unwanted=[0, 1])
    answer = rpc.classic("torrent-set", ids=1, files_wanted=[0, 9])
    assert answer["result"] == "file index out of range"
    # 3.00 changes what it can before it complains.
    assert rpc.field(1, "wanted") == ([1, 0] if fake.version == OLD else [0, 0])


@pytest.mark.parametrize(
    ("labels", "text"),
    [
        ([""], "labels cannot be empty"),
        (["a,b"], "labels cannot contain comma (,) character"),
    ],
)
def test_bad_labels_are_refused(rpc: Rpc, labels: list[str], text: str) -> None:
    add(rpc)
    assert rpc.classic("torrent-set", ids=1, labels=labels)["result"] == text
    assert rpc.ok("torrent-set", ids=1, labels=[" a "]) == {}
    assert rpc.field(1, "labels") == ["a"]


def test_location_in_torrent_set_changes_nothing(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    assert rpc.ok("torrent-set", ids=1, location="/elsewhere") == {}
    fake.clock.advance(10)
    assert rpc.field(1, "downloadDir") == "/downloads"


def test_moving_shows_a_moment_later_in_4_x(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    assert rpc.classic("torrent-set-location", ids=1)["result"] == "no location"
    relative = rpc.classic("torrent-set-location", ids=1, location="x")
    assert relative["result"] == "new location path is not absolute"
    rpc.ok("torrent-set-location", ids=1, location="/elsewhere", move=True)
    if fake.version != OLD:
        assert rpc.field(1, "downloadDir") == "/downloads"
    fake.clock.advance(0.6)
    assert rpc.field(1, "downloadDir") == "/elsewhere"


def test_renaming_the_top_changes_the_name_and_the_paths(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    got = rpc.ok("torrent-rename-path", ids=1, path="folder", name="other")
    assert got == {"id": 1, "path": "folder", "name": "other"}
    assert rpc.field(1, "name") == "other"
    assert [file["name"] for file in rpc.field(1, "files")] == ["other/a/one.txt", "other/two.bin"]
    bad = rpc.classic("torrent-rename-path", ids=1, path="other", name="a/b")
    assert bad["result"] == "Invalid argument"
    assert bad["arguments"] == {"id": 1, "path": "other", "name": "a/b"}
    several = rpc.classic("torrent-rename-path", ids=[], path="other", name="x")["result"]
    word = "torrent_rename_path" if fake.version == NEW else "torrent-rename-path"
    assert several == f"{word} requires 1 torrent"


def test_tracker_ids_count_per_torrent_in_3_00_and_per_session_in_4_x(
    fake: FakeTransmission, rpc: Rpc
) -> None:
    add(rpc)
    add(rpc, folder_torrent("second"))
    ids = [tracker["id"] for tracker in rpc.field(2, "trackers")]
    assert ids == ([0, 1] if fake.version == OLD else [2, 3])


def test_trackers_are_edited_by_id(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    rpc.ok("torrent-set", ids=1, trackerAdd=["http://127.0.0.1:9/new/announce"])
    rpc.ok("torrent-set", ids=1, trackerRemove=[0])
    first = rpc.field(1, "trackers")[0]["id"]
    rpc.ok("torrent-set", ids=1, trackerReplace=[first, "udp://127.0.0.1:9/x"])
    trackers = rpc.field(1, "trackers")
    assert [tracker["announce"] for tracker in trackers] == [
        "udp://127.0.0.1:9/x",
        "http://127.0.0.1:9/new/announce",
    ]
    again = rpc.classic("torrent-set", ids=1, trackerRemove=[99])["result"]
    old = fake.version == OLD
    assert again == ("invalid argument" if old else "error setting announce list")


def test_the_tracker_list_is_a_text_from_4_x_on(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    text = "http://127.0.0.1:9/1/announce\nhttp://127.0.0.1:9/2/announce\n\nudp://127.0.0.1:9/3\n"
    assert rpc.ok("torrent-set", ids=1, trackerList=text) == {}
    tiers = [tracker["tier"] for tracker in rpc.field(1, "trackers")]
    if fake.version == OLD:
        assert tiers == [0, 1]
        return
    assert tiers == [0, 0, 1]
    assert rpc.field(1, "trackerList") == text
    bad = rpc.classic("torrent-set", ids=1, trackerList="nonsense")["result"]
    assert bad == "Invalid tracker list"


def test_the_queue_is_reordered(rpc: Rpc) -> None:
    for name in ("a", "b", "c", "d"):
        add(rpc, file_torrent(name))

    def order() -> list[int]:
        rows = rpc.ok("torrent-get", fields=["id", "queuePosition"])["torrents"]
        return [row["id"] for row in sorted(rows, key=lambda row: row["queuePosition"])]

    rpc.ok("queue-move-top", ids=[3, 4])
    assert order() == [3, 4, 1, 2]
    rpc.ok("queue-move-up", ids=[2])
    assert order() == [3, 4, 2, 1]
    rpc.ok("queue-move-down", ids=[3])
    assert order() == [4, 3, 2, 1]
    rpc.ok("queue-move-bottom", ids=[4, 3])
    assert order() == [2, 1, 4, 3]
    rpc.ok("torrent-set", ids=[3], queuePosition=0)
    assert order() == [3, 2, 1, 4]


# -- removing ------------------------------------------------------------------------------------


def test_removing_without_ids_removes_all(fake: FakeTransmission, rpc: Rpc) -> None:
    add(rpc)
    add(rpc, file_torrent())
    rpc.ok("torrent-remove")
    assert fake.torrents == []


def test_ids_are_not_used_again_in_one_run(rpc: Rpc) -> None:
    add(rpc)
    rpc.ok("torrent-remove", ids=[1])
    assert add(rpc) == 2


def test_kept_data_are_found_again(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(FOLDER, state="stopped", progress=1.0)
    rpc.ok("torrent-remove", ids=[1])
    number = add(rpc)
    # 4.x sees it right away, 3.00 checks the data first.
    assert rpc.field(number, "percentDone") == (0 if fake.version == OLD else 1)
    fake.clock.advance(1)
    assert rpc.field(number, "percentDone") == 1


def test_deleted_data_are_gone(fake: FakeTransmission, rpc: Rpc) -> None:
    fake.add_torrent(FOLDER, state="stopped", progress=1.0)
    rpc.ok("torrent-remove", ids=[1], delete_local_data=True)
    number = add(rpc)
    fake.clock.advance(1)
    assert rpc.field(number, "percentDone") == 0
