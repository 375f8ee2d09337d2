"""Verbs that mean the same on every qBittorrent, and commands on many torrents."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerkit_core import ALL, BulkResult, InvalidArgument, NotFound, UnsupportedByServer
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent, State, normal_state
from peerkit_qbittorrent.models import Torrent

from .qbittorrent_server import QbServer, sent
from .samples import folder, hash_of, many_hashes, single
from .waiting import eventually

UNKNOWN = "f" * 40
TRACKER = "http://127.0.0.1:9/announce"

BULK: dict[str, Callable[[QBittorrent, list[str]], BulkResult]] = {
    "stop": lambda qb, hashes: qb.stop(hashes),
    "start": lambda qb, hashes: qb.start(hashes),
    "delete": lambda qb, hashes: qb.delete(hashes, delete_files=False),
    "set_force_start": lambda qb, hashes: qb.set_force_start(hashes, True),
    "set_sequential": lambda qb, hashes: qb.set_sequential(hashes, True),
    "set_first_last": lambda qb, hashes: qb.set_first_last(hashes, True),
    "set_share_limits": lambda qb, hashes: qb.set_share_limits(hashes, ratio=1.5),
    "bulk": lambda qb, hashes: qb.bulk(qb.torrents.recheck, hashes),
}


def add(qb: QBittorrent, *names: str) -> list[str]:
    """Stopped torrents; their hashes."""
    return [qb.add_and_wait(single(n), stopped=True, until="checked").hash for n in names]


def one(qb: QBittorrent, hash: str) -> Torrent:
    (torrent,) = qb.torrents.info(hashes=hash)
    return torrent


def state(qb: QBittorrent, hash: str) -> State:
    return normal_state(one(qb, hash).state)


def states(qb: QBittorrent) -> set[State]:
    return {normal_state(torrent.state) for torrent in qb.torrents.info()}


def has(qb: QBittorrent, hash: str, field: str, wanted: bool) -> None:
    """Wait until a flag of a torrent is as wanted."""
    eventually(lambda: getattr(one(qb, hash), field), lambda now: now is wanted)


# Every verb


@pytest.mark.parametrize("verb", BULK)
def test_an_empty_list_is_refused_and_nothing_is_sent(qb: QBittorrent, verb: str) -> None:
    with pytest.raises(InvalidArgument, match="empty"):
        BULK[verb](qb, [])
    assert sent(qb) == []


@pytest.mark.parametrize("verb", BULK)
def test_the_word_all_is_refused_and_nothing_is_sent(qb: QBittorrent, verb: str) -> None:
    with pytest.raises(InvalidArgument, match="pass ALL"):
        BULK[verb](qb, [UNKNOWN, "all"])
    assert sent(qb) == []


@pytest.mark.parametrize("verb", BULK)
def test_an_unknown_torrent_is_told_and_the_others_go_on(qb: QBittorrent, verb: str) -> None:
    (known,) = add(qb, "known.bin")
    result = BULK[verb](qb, [UNKNOWN, known.upper(), known])
    assert result.ok == (known,)
    assert isinstance(result.failed[UNKNOWN], NotFound)
    assert not result


@pytest.mark.parametrize("verb", BULK)
def test_nothing_but_unknown_torrents_is_no_call(qb: QBittorrent, verb: str) -> None:
    assert set(BULK[verb](qb, [UNKNOWN]).failed) == {UNKNOWN}
    assert sent(qb)[-1] == "torrents_info"


# Stopping, starting, removing


def test_stop_and_start_work_on_every_release(qb: QBittorrent) -> None:
    (hash,) = add(qb, "going.bin")
    assert qb.start(hash).ok == (hash,)
    eventually(lambda: state(qb, hash), lambda now: now is not State.STOPPED_DOWNLOAD)
    assert qb.stop([hash])
    eventually(lambda: state(qb, hash), lambda now: now is State.STOPPED_DOWNLOAD)


def test_all_means_every_torrent(qb: QBittorrent) -> None:
    hashes = add(qb, "one.bin", "two.bin")
    assert set(qb.start(ALL).ok) == set(hashes)
    eventually(lambda: states(qb), lambda now: State.STOPPED_DOWNLOAD not in now)
    assert qb.stop(ALL, verify=False).ok == ()
    eventually(lambda: states(qb), lambda now: now == {State.STOPPED_DOWNLOAD})


def test_delete_keeps_or_takes_the_files(qb_server: QbServer, qb: QBittorrent) -> None:
    kept = qb_server.add_complete(qb, "kept.bin", b"kept" * 5000)
    gone = qb_server.add_complete(qb, "gone.bin", b"gone" * 5000)
    assert qb.delete(kept.hash, delete_files=False)
    assert qb.delete(gone.hash, delete_files=True)
    assert eventually(qb.torrents.info, lambda found: not found) == []
    if qb_server.process is not None:
        place = qb_server.process.host_path(qb_server.downloads)
        eventually(lambda: (place / "gone.bin").exists(), lambda there: not there)
        assert (place / "kept.bin").exists()


def test_deleting_needs_a_real_boolean(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="delete_files"):
        qb.delete(UNKNOWN, delete_files="false")  # type: ignore[arg-type]  # pyright: ignore
    assert sent(qb) == []


def test_deleting_everything_needs_the_sentinel(qb: QBittorrent) -> None:
    hashes = add(qb, "one.bin", "two.bin")
    assert set(qb.delete(ALL, delete_files=False).ok) == set(hashes)
    assert eventually(qb.torrents.info, lambda found: not found) == []


def test_a_long_list_goes_in_pieces(qb: QBittorrent) -> None:
    (known,) = add(qb, "known.bin")
    result = qb.bulk(qb.torrents.recheck, [*many_hashes(2100), known])
    assert (result.ok, len(result.failed)) == ((known,), 2100)
    # Three lists were looked up; only the one with a known torrent became a command.
    assert sent(qb).count("torrents_recheck") == 1


def test_without_verifying_nothing_is_looked_up(qb: QBittorrent) -> None:
    assert qb.bulk(qb.torrents.recheck, [UNKNOWN], verify=False).ok == (UNKNOWN,)
    assert "torrents_info" not in sent(qb)


@pytest.mark.anyio
async def test_the_async_client_has_the_same_verbs(async_qb: AsyncQBittorrent) -> None:
    torrent = await async_qb.add_and_wait(single(), stopped=True, until="checked")
    result = await async_qb.stop([torrent.hash, UNKNOWN])
    assert (result.ok, set(result.failed)) == ((torrent.hash,), {UNKNOWN})
    assert (await async_qb.delete(ALL, delete_files=True)).ok == (torrent.hash,)


# What a server can only toggle


def test_a_forced_start_is_set_and_taken_back(qb: QBittorrent) -> None:
    (hash,) = add(qb, "forced.bin")
    qb.set_force_start(hash, True)
    eventually(lambda: one(qb, hash), lambda torrent: torrent.force_start)
    qb.set_force_start(hash, False)
    eventually(lambda: one(qb, hash), lambda torrent: not torrent.force_start)


@pytest.mark.parametrize("kind", ["sequential", "first_last"])
def test_setting_an_order_twice_keeps_it(qb: QBittorrent, kind: str) -> None:
    (hash,) = add(qb, "ordered.bin")
    change = qb.set_sequential if kind == "sequential" else qb.set_first_last
    field = "seq_dl" if kind == "sequential" else "f_l_piece_prio"
    for on in (True, False):
        assert change(hash, on).ok == (hash,)
        assert change(hash, on).ok == (hash,)
        has(qb, hash, field, on)
    toggles = [name for name in sent(qb) if name.startswith("torrents_toggle")]
    assert len(toggles) == 2


def test_only_torrents_that_differ_are_toggled(qb: QBittorrent) -> None:
    first, second = add(qb, "first.bin", "second.bin")
    qb.set_sequential(first, True)
    assert set(qb.set_sequential(ALL, True).ok) == {first, second}
    eventually(qb.torrents.info, lambda found: all(torrent.seq_dl for torrent in found))


def test_the_alternative_limits_are_chosen_not_toggled(qb: QBittorrent) -> None:
    for alternative in (True, True, False, False):
        qb.set_speed_limits_mode(alternative=alternative)
        assert bool(int(qb.transfer.speed_limits_mode())) is alternative


# What changed its shape


def real_trackers(qb: QBittorrent, hash: str) -> list[str]:
    return [row.url for row in qb.torrents.trackers(hash) if not row.url.startswith("** ")]


def test_a_tracker_is_edited_on_every_release(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True).hash
    qb.edit_tracker(hash, TRACKER, new_url=f"{TRACKER}/new")
    eventually(lambda: real_trackers(qb, hash), lambda urls: urls == [f"{TRACKER}/new"])


def test_the_tier_of_a_tracker_is_changed_or_refused(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True).hash
    if not qb_server.has("5.2.0"):
        with pytest.raises(UnsupportedByServer, match=r"5\.2\.0"):
            qb.edit_tracker(hash, TRACKER, tier=3)
        assert "torrents_edit_tracker" not in sent(qb)
        return
    qb.edit_tracker(hash, TRACKER, tier=3)
    eventually(lambda: qb.torrents.trackers(hash)[-1].tier, lambda tier: tier == 3)


def test_an_edit_of_nothing_is_refused(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="new_url"):
        qb.edit_tracker(UNKNOWN, TRACKER)
    assert sent(qb) == []


def names(qb: QBittorrent, hash: str) -> list[str]:
    return [file.name for file in qb.torrents.files(hash)]


def test_a_file_is_renamed_on_every_release(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash
    qb.rename_file(hash, "festival/subs/en.srt", "festival/subs/english 日本.srt")
    wanted = "festival/subs/english 日本.srt"
    found = eventually(lambda: names(qb, hash), lambda now: wanted in now)
    assert len(found) == 3


def test_a_file_is_moved_inside_its_torrent_where_that_is_possible(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash
    if not qb_server.has("4.3.3"):
        with pytest.raises(InvalidArgument, match="new_path"):
            qb.rename_file(hash, "festival/notes.txt", "festival/more/notes.txt")
        return
    qb.rename_file(hash, "festival/notes.txt", "festival/more/notes.txt")
    eventually(lambda: names(qb, hash), lambda now: "festival/more/notes.txt" in now)


def test_renaming_in_a_torrent_that_is_not_there_is_not_found(qb: QBittorrent) -> None:
    with pytest.raises(NotFound):
        qb.rename_file(hash_of(single("absent.bin")), "a", "b")
