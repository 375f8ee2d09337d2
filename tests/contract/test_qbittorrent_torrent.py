"""One torrent in qBittorrent: what is read of it, and what is changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from peerkit_core import ALL, UNSET, is_set
from peerkit_qbittorrent import QBittorrent
from peerkit_qbittorrent.models import Torrent, TorrentState
from peerkit_sandbox import torrents

from .qbittorrent_server import QbServer
from .samples import PIECE, folder, folder_files, hash_of, magnet, single
from .waiting import eventually

TRACKER = "http://127.0.0.1:9/announce"
OTHER = "http://127.0.0.1:9/other?key=ab&c=1"
ESCAPED = "http://127.0.0.1:9/other?key=a%2Fb%7Cc"


def one(qb: QBittorrent, hash: str) -> Torrent:
    """The torrent as it is listed now."""
    (torrent,) = qb.torrents.info(hashes=hash)
    return torrent


def becomes(qb: QBittorrent, hash: str, **expected: Any) -> Torrent:
    """Wait until the listed torrent has these values."""
    return eventually(
        lambda: one(qb, hash),
        lambda torrent: {name: getattr(torrent, name) for name in expected} == expected,
    )


# Reading


def test_a_listed_torrent_has_every_key_of_its_release(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True)
    (row,) = json.loads(qb.torrents.with_raw.info().content)
    only_if_asked = {"trackers", "files"}
    assert set(row) == qb_server.contract.keys("Torrent") - only_if_asked


def test_a_magnet_link_without_metadata_has_a_bare_torrent(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    torrent = qb.add_and_wait(magnet(single()), stopped=True)
    assert torrent.total_size == -1
    if qb_server.has("5.0.0"):
        assert torrent.has_metadata is False
        assert torrent.private is None
    assert qb.torrents.files(torrent.hash) == []
    assert qb.torrents.piece_states(torrent.hash) == []


def test_a_state_is_of_the_release(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True, until="checked").hash
    state = "stoppedDL" if qb_server.has("5.0.0") else "pausedDL"
    torrent = becomes(qb, hash, state=state)
    assert isinstance(torrent.state, TorrentState)
    assert torrent.state.is_known


def test_properties_have_every_key_of_their_release(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True).hash
    answer = qb.torrents.with_raw.properties(hash)
    assert set(json.loads(answer.content)) == qb_server.contract.keys("TorrentProperties")
    properties = answer.parse()
    assert (properties.comment, properties.created_by) == ("made for tests", "peerkit")
    assert properties.piece_size == PIECE
    assert properties.total_size == sum(map(len, folder_files().values()))


def test_a_private_torrent_says_so(qb_server: QbServer, qb: QBittorrent) -> None:
    data = torrents.make_torrent("private.bin", bytes(PIECE), private=True)
    torrent = qb.add_and_wait(data, stopped=True)
    assert torrent.private is (True if qb_server.has("5.0.0") else UNSET)
    if qb_server.has("4.5.1"):
        assert qb.torrents.properties(torrent.hash).is_private is True


def test_files_are_listed_with_paths_and_sizes(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True).hash
    files = qb.torrents.files(hash)
    expected = {f"festival/{path}": len(data) for path, data in folder_files().items()}
    assert {file.name: file.size for file in files} == expected
    if qb_server.has("4.3.5"):
        assert [file.index for file in files] == [0, 1, 2]
        assert [file.index for file in qb.torrents.files(hash, indexes=[0, 2])] == [0, 2]


def test_pieces_are_listed(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(pieces=3), stopped=True, until="checked").hash
    assert len(qb.torrents.piece_hashes(hash)) == 3
    eventually(
        lambda: [int(state) for state in qb.torrents.piece_states(hash)],
        lambda states: states == [0, 0, 0],
    )
    if qb_server.has("5.2.0"):
        assert set(qb.torrents.piece_availability(hash)) <= {0}


def test_a_complete_torrent_has_all_its_pieces(qb_server: QbServer, qb: QBittorrent) -> None:
    torrent = qb_server.add_complete(qb, "whole.bin", b"whole" * 10_000)
    assert {int(state) for state in qb.torrents.piece_states(torrent.hash)} == {2}
    assert torrent.amount_left == 0


def test_trackers_begin_with_the_three_pseudo_rows(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True).hash
    rows = qb.torrents.trackers(hash)
    assert [row.url for row in rows[:3]] == ["** [DHT] **", "** [PeX] **", "** [LSD] **"]
    assert {row.tier for row in rows[:3]} == ({-1} if qb_server.has("4.4.0") else {""})
    assert [(row.url, row.tier) for row in rows[3:]] == [(TRACKER, 0)]


def test_web_seeds_are_listed(qb: QBittorrent) -> None:
    data = torrents.make_torrent("seeded.bin", bytes(PIECE), web_seeds=("http://127.0.0.1:9/a/",))
    hash = qb.add_and_wait(data, stopped=True).hash
    assert [seed.url for seed in qb.torrents.webseeds(hash)] == ["http://127.0.0.1:9/a/"]


def test_a_torrent_file_is_exported(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release cannot export")
    data = folder()
    hash = qb.add_and_wait(data, stopped=True).hash
    assert hash_of(qb.torrents.export(hash)) == hash_of(data)


def test_a_torrent_file_is_exported_to_a_file(
    qb_server: QbServer, qb: QBittorrent, tmp_path: Path
) -> None:
    if not qb_server.has("4.5.0"):
        pytest.skip("the release cannot export")
    data = folder()
    hash = qb.add_and_wait(data, stopped=True).hash
    size = qb.torrents.export_to(tmp_path / "festival.torrent", hash)
    written = (tmp_path / "festival.torrent").read_bytes()
    assert (size, hash_of(written)) == (len(written), hash_of(data))
    assert [path.name for path in tmp_path.iterdir()] == ["festival.torrent"]


@pytest.mark.live
def test_a_file_of_a_torrent_is_downloaded(
    real_qb_server: QbServer, real_qb: QBittorrent, tmp_path: Path
) -> None:
    if not real_qb_server.has("5.3.0"):
        pytest.skip("the release cannot send files")
    content = bytes(range(256)) * 200
    torrent = real_qb_server.add_complete(real_qb, "sent.bin", content)
    assert real_qb.torrents.download_file(torrent.hash, 0) == content
    assert (
        real_qb.torrents.download_file(torrent.hash, "sent.bin", range="bytes=0-9") == content[:10]
    )
    assert real_qb.torrents.download_file_to(tmp_path / "copy", torrent.hash, 0) == len(content)
    assert (tmp_path / "copy").read_bytes() == content


def test_the_peers_of_a_lonely_torrent_are_none(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    answer = qb.sync.torrent_peers(hash)
    assert answer.full_update is True
    assert not is_set(answer.peers) or not answer.peers


def test_a_peer_is_described(fake_qb_server: QbServer) -> None:
    fake = fake_qb_server.fake
    assert fake is not None
    hash = fake.add_torrent(single()).hash
    fake.add_peer(hash, "192.0.2.7:6881", client="A client", dl_speed=1000)
    with fake_qb_server.client() as qb:
        peers = qb.sync.torrent_peers(hash).peers
        assert is_set(peers)
        assert (peers["192.0.2.7:6881"].client, peers["192.0.2.7:6881"].dl_speed) == (
            "A client",
            1000,
        )


# Running


def test_a_torrent_is_started_and_stopped(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True, until="checked").hash
    start, stop = (
        (qb.torrents.start, qb.torrents.stop)
        if qb_server.has("5.0.0")
        else (qb.torrents.resume, qb.torrents.pause)
    )
    start(hash)
    eventually(lambda: one(qb, hash).state, lambda state: state in ("stalledDL", "downloading"))
    stop([hash])
    eventually(lambda: one(qb, hash).state, lambda state: state in ("pausedDL", "stoppedDL"))


def test_a_torrent_is_deleted(qb: QBittorrent) -> None:
    keep = qb.add_and_wait(single("keep.bin"), stopped=True).hash
    drop = qb.add_and_wait(single("drop.bin"), stopped=True).hash
    qb.torrents.delete(drop, delete_files=False)
    listed = eventually(qb.torrents.info, lambda found: len(found) == 1)
    assert [torrent.hash for torrent in listed] == [keep]


def test_a_torrent_is_rechecked_and_reannounced(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.recheck(hash)
    qb.torrents.reannounce(hash)
    eventually(lambda: one(qb, hash).state, lambda state: state in ("pausedDL", "stoppedDL"))


def test_flags_are_set(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.set_force_start(hash, True)
    becomes(qb, hash, force_start=True)
    qb.torrents.set_force_start(hash, False)
    becomes(qb, hash, force_start=False)
    qb.torrents.set_auto_management(hash, True)
    becomes(qb, hash, auto_tmm=True)


def test_super_seeding_is_set_on_a_complete_torrent(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb_server.add_complete(qb, "super.bin", b"super" * 10_000).hash
    qb.torrents.set_super_seeding(hash, True)
    becomes(qb, hash, super_seeding=True)


def test_download_order_is_toggled(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True).hash
    qb.torrents.toggle_sequential_download(hash)
    qb.torrents.toggle_first_last_piece_prio(hash)
    becomes(qb, hash, seq_dl=True, f_l_piece_prio=True)


def test_the_queue_is_reordered(qb: QBittorrent) -> None:
    qb.app.set_preferences({"queueing_enabled": True})
    files = [single(f"queued-{number}.bin") for number in range(3)]
    hashes = [qb.add_and_wait(data, stopped=True).hash for data in files]

    def order() -> list[str]:
        return [torrent.hash for torrent in qb.torrents.info(sort="priority")]

    eventually(order, lambda found: found == hashes)
    first, second, third = hashes
    qb.torrents.top_prio(third)
    eventually(order, lambda found: found == [third, first, second])
    qb.torrents.bottom_prio(third)
    eventually(order, lambda found: found == [first, second, third])
    qb.torrents.increase_prio(second)
    eventually(order, lambda found: found == [second, first, third])
    qb.torrents.decrease_prio(second)
    eventually(order, lambda found: found == [first, second, third])


# Limits


def test_speed_limits_are_set_and_read(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.set_download_limit(hash, 10240)
    qb.torrents.set_upload_limit(ALL, 20480)
    eventually(lambda: qb.torrents.download_limit(hash), lambda limits: limits == {hash: 10240})
    eventually(lambda: qb.torrents.upload_limit([hash]), lambda limits: limits == {hash: 20480})


def test_the_limit_of_an_unknown_torrent_is_minus_one(qb: QBittorrent) -> None:
    assert qb.torrents.download_limit("f" * 40) == {"f" * 40: -1}


def test_share_limits_are_set_and_read(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    more: dict[str, Any] = {}
    if qb_server.has("4.6.0"):
        more["inactive_seeding_time_limit"] = 30
    if qb_server.has("5.2.0"):
        more["share_limit_action"] = "Stop"
    if qb_server.has("5.3.0"):
        more["share_limits_mode"] = "MatchAll"
    qb.torrents.set_share_limits(hash, 2.5, 120, **more)
    becomes(qb, hash, ratio_limit=2.5, seeding_time_limit=120, **more)


# Names and places


def test_a_torrent_is_renamed(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.rename(hash, "Another name")
    becomes(qb, hash, name="Another name")


def test_a_file_is_renamed(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True).hash
    if qb_server.has("4.3.3"):
        qb.torrents.rename_file(
            hash, old_path="festival/notes.txt", new_path="festival/other words.txt"
        )
        wanted = "festival/other words.txt"
    else:
        at = next(i for i, f in enumerate(qb.torrents.files(hash)) if f.name.endswith("notes.txt"))
        qb.torrents.rename_file(hash, id=at, name="other words.txt")
        wanted = "other words.txt"
    eventually(
        lambda: [file.name for file in qb.torrents.files(hash)],
        lambda names: any(name.endswith(wanted) for name in names),
    )


def test_a_folder_is_renamed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.3.3"):
        pytest.skip("the release cannot rename folders")
    hash = qb.add_and_wait(folder(), stopped=True).hash
    qb.torrents.rename_folder(hash, "festival/subs", "festival/subtitles")
    eventually(
        lambda: [file.name for file in qb.torrents.files(hash)],
        lambda names: "festival/subtitles/en.srt" in names,
    )


def test_a_torrent_is_moved(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    place = qb_server.folder("moved here")
    qb.torrents.set_location(hash, place)
    eventually(lambda: one(qb, hash).save_path.rstrip("/"), lambda path: path == place)


def test_the_save_path_is_set(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.4.0"):
        pytest.skip("the release has only set_location")
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.set_save_path(hash, qb_server.folder("saved"))
    qb.torrents.set_download_path(hash, qb_server.folder("unfinished"))
    becomes(
        qb,
        hash,
        save_path=qb_server.folder("saved"),
        download_path=qb_server.folder("unfinished"),
    )


def test_a_comment_is_set(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release cannot change comments")
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.set_comment(hash, "seen twice; kept")
    becomes(qb, hash, comment="seen twice; kept")


# Files, trackers, web seeds, peers


def test_file_priorities_are_set(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash

    def priorities() -> list[int]:
        return [int(file.priority) for file in qb.torrents.files(hash)]

    qb.torrents.file_prio(hash, [0, 2], 0)
    # 4.2 loses a change that is followed by another at once.
    eventually(priorities, lambda found: found[0] == found[2] == 0)
    qb.torrents.file_prio(hash, 1, 7)
    eventually(priorities, lambda found: found == [0, 7, 0])


def real_trackers(qb: QBittorrent, hash: str) -> list[str]:
    return [row.url for row in qb.torrents.trackers(hash) if not row.url.startswith("** ")]


def test_trackers_are_added_edited_and_removed(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.add_trackers(hash, [TRACKER, OTHER])
    eventually(
        lambda: real_trackers(qb, hash), lambda urls: sorted(urls) == sorted([TRACKER, OTHER])
    )
    edited = "http://127.0.0.1:9/edited"
    if qb_server.has("5.2.0"):
        qb.torrents.edit_tracker(hash, url=TRACKER, new_url=edited)
    else:
        qb.torrents.edit_tracker(hash, orig_url=TRACKER, new_url=edited)
    eventually(
        lambda: real_trackers(qb, hash), lambda urls: sorted(urls) == sorted([edited, OTHER])
    )
    qb.torrents.remove_trackers(hash, [OTHER])
    eventually(lambda: real_trackers(qb, hash), lambda urls: urls == [edited])


def test_a_tracker_with_an_escape_is_removed(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single(), stopped=True).hash
    qb.torrents.add_trackers(hash, [TRACKER, ESCAPED])
    urls = eventually(lambda: real_trackers(qb, hash), lambda found: len(found) == 2)
    assert set(urls) == {TRACKER, ESCAPED}
    qb.trackers(hash).remove(ESCAPED)
    eventually(lambda: real_trackers(qb, hash), lambda urls: urls == [TRACKER])


def test_web_seeds_are_added_edited_and_removed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.1.0"):
        pytest.skip("the release cannot change web seeds")
    hash = qb.add_and_wait(single(), stopped=True).hash

    def seeds() -> list[str]:
        return sorted(seed.url for seed in qb.torrents.webseeds(hash))

    first, second, third = (f"http://127.0.0.1:9/{name}" for name in ("a", "b", "c"))
    qb.torrents.add_web_seeds(hash, [first, second])
    eventually(seeds, lambda found: len(found) == 2)
    qb.torrents.edit_web_seed(hash, first, third)
    eventually(seeds, lambda found: third in found and first not in found)
    qb.torrents.remove_web_seeds(hash, third)
    eventually(seeds, lambda found: len(found) == 1)


def test_peers_are_added(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(single()).hash
    answer = qb.torrents.add_peers(hash, ["127.0.0.1:9", "127.0.0.1:10"])
    assert answer[hash].added + answer[hash].failed == 2


def test_tls_parameters_are_read(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.0.0"):
        pytest.skip("the release has no such parameters")
    hash = qb.add_and_wait(single(), stopped=True).hash
    assert qb.torrents.ssl_parameters(hash).ssl_certificate == ""


# Metadata


def test_torrent_files_are_parsed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release cannot parse files")
    files = {"one.torrent": single("one.bin"), "two.torrent": folder("two")}
    parsed = qb.torrents.parse_metadata(list(files.values()))
    assert {found.hash: found.info.name for found in parsed} == {
        hash_of(files["one.torrent"]): "one.bin",
        hash_of(files["two.torrent"]): "two",
    }


def test_metadata_of_a_known_torrent_is_fetched(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release cannot fetch metadata")
    data = single("known.bin")
    pending = qb.torrents.fetch_metadata(magnet(data))
    assert pending.hash in (hash_of(data), UNSET)
