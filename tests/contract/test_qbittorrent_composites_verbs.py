"""Verbs that mean the same on every qBittorrent, and commands on many torrents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Any

import pytest

from peerkit_core import (
    ALL,
    BulkResult,
    InvalidArgument,
    NotFound,
    UnsupportedByServer,
    WaitTimeout,
)
from peerkit_qbittorrent import (
    WEEKDAYS,
    AltSpeedSchedule,
    AsyncQBittorrent,
    QBittorrent,
    State,
    TorrentNotFound,
    normal_state,
)
from peerkit_qbittorrent.models import Torrent

from .qbittorrent_server import QbServer, sent
from .samples import folder, hash_of, many_hashes, single
from .waiting import eventually

UNKNOWN = "f" * 40
TRACKER = "http://127.0.0.1:9/announce"

BULK: dict[str, Callable[[QBittorrent, list[str]], BulkResult]] = {
    "stop": lambda qb, hashes: qb.stop(hashes),
    "start": lambda qb, hashes: qb.start(hashes),
    "delete": lambda qb, hashes: qb.remove(hashes, delete_data=False),
    "set_force_start": lambda qb, hashes: qb.set_force_start(hashes, True),
    "set_sequential": lambda qb, hashes: qb.set_sequential(hashes, True),
    "set_first_last": lambda qb, hashes: qb.set_first_last(hashes, True),
    "set_share_limits": lambda qb, hashes: qb.set_share_limits(hashes, ratio=1.5),
    "verify": lambda qb, hashes: qb.verify(hashes),
    "move": lambda qb, hashes: qb.move(hashes, "/somewhere"),
    "set_torrents": lambda qb, hashes: qb.limits.set_torrents(hashes, download=1000),
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
    assert qb.stop(ALL, look_up=False).ok == ()
    eventually(lambda: states(qb), lambda now: now == {State.STOPPED_DOWNLOAD})


def test_delete_keeps_or_takes_the_files(qb_server: QbServer, qb: QBittorrent) -> None:
    kept = qb_server.add_complete(qb, "kept.bin", b"kept" * 5000)
    gone = qb_server.add_complete(qb, "gone.bin", b"gone" * 5000)
    assert qb.remove(kept.hash, delete_data=False)
    assert qb.remove(gone.hash, delete_data=True)
    assert eventually(qb.torrents.info, lambda found: not found) == []
    if qb_server.process is not None:
        place = qb_server.process.host_path(qb_server.downloads)
        eventually(lambda: (place / "gone.bin").exists(), lambda there: not there)
        assert (place / "kept.bin").exists()


def test_deleting_needs_a_real_boolean(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="delete_data"):
        qb.remove(UNKNOWN, delete_data="false")  # type: ignore[arg-type]  # pyright: ignore
    assert sent(qb) == []


def test_deleting_everything_needs_the_sentinel(qb: QBittorrent) -> None:
    hashes = add(qb, "one.bin", "two.bin")
    assert set(qb.remove(ALL, delete_data=False).ok) == set(hashes)
    assert eventually(qb.torrents.info, lambda found: not found) == []


def test_a_long_list_goes_in_pieces(qb: QBittorrent) -> None:
    (known,) = add(qb, "known.bin")
    result = qb.bulk(qb.torrents.recheck, [*many_hashes(2100), known])
    assert (result.ok, len(result.failed)) == ((known,), 2100)
    # Three lists were looked up; only the one with a known torrent became a command.
    assert sent(qb).count("torrents_recheck") == 1


def test_without_verifying_nothing_is_looked_up(qb: QBittorrent) -> None:
    assert qb.bulk(qb.torrents.recheck, [UNKNOWN], look_up=False).ok == (UNKNOWN,)
    assert "torrents_info" not in sent(qb)


@pytest.mark.anyio
async def test_the_async_client_has_the_same_verbs(async_qb: AsyncQBittorrent) -> None:
    torrent = await async_qb.add_and_wait(single(), stopped=True, until="checked")
    result = await async_qb.stop([torrent.hash, UNKNOWN])
    assert (result.ok, set(result.failed)) == ((torrent.hash,), {UNKNOWN})
    assert (await async_qb.remove(ALL, delete_data=True)).ok == (torrent.hash,)


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
        assert qb.limits.set(alt_active=alternative).alt_active is alternative
        assert bool(int(qb.transfer.speed_limits_mode())) is alternative


# What changed its shape


def real_trackers(qb: QBittorrent, hash: str) -> list[str]:
    return [row.url for row in qb.torrents.trackers(hash) if not row.url.startswith("** ")]


def test_a_tracker_is_edited_on_every_release(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True).hash
    qb.trackers(hash).replace(TRACKER, f"{TRACKER}/new")
    eventually(lambda: real_trackers(qb, hash), lambda urls: urls == [f"{TRACKER}/new"])


def test_the_tier_of_a_tracker_is_changed_or_refused(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True).hash
    trackers = qb.trackers(hash)
    trackers.add(f"{TRACKER}/b", tier=0)
    eventually(trackers.get, lambda tiers: tiers == ((TRACKER, f"{TRACKER}/b"),))
    wanted = ((f"{TRACKER}/b",), (TRACKER,))
    if not qb_server.has("5.2.0"):
        with pytest.raises(UnsupportedByServer, match=r"5\.2\.0"):
            trackers.set(wanted)
        return
    trackers.set(wanted)
    eventually(trackers.get, lambda tiers: tiers == wanted)


def test_trackers_are_added_and_taken_away(qb: QBittorrent) -> None:
    trackers = qb.trackers(qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True))
    more, odd = f"{TRACKER}/more", f"{TRACKER}/100%25"
    trackers.add([more, odd, TRACKER])
    eventually(trackers.get, lambda tiers: tiers == ((TRACKER,), (more,), (odd,)))
    trackers.remove([odd, TRACKER])
    eventually(trackers.get, lambda tiers: tiers == ((more,),))
    trackers.set([TRACKER])
    eventually(trackers.get, lambda tiers: tiers == ((TRACKER,),))


def test_trackers_that_are_not_there_are_refused(qb: QBittorrent) -> None:
    trackers = qb.trackers(qb.add_and_wait(folder(trackers=(TRACKER,)), stopped=True))
    with pytest.raises(InvalidArgument, match="no tracker"):
        trackers.remove(f"{TRACKER}/absent")
    with pytest.raises(InvalidArgument, match="no tracker"):
        trackers.replace(f"{TRACKER}/absent", f"{TRACKER}/b")
    with pytest.raises(InvalidArgument, match="no announce URL"):
        trackers.add("no url")
    assert not [name for name in sent(qb) if name.endswith("_tracker")]


def names(qb: QBittorrent, hash: str) -> list[str]:
    return [file.name for file in qb.torrents.files(hash)]


def test_a_file_is_renamed_on_every_release(qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash
    qb.rename_path(hash, "festival/subs/en.srt", "festival/subs/english 日本.srt")
    wanted = "festival/subs/english 日本.srt"
    found = eventually(lambda: names(qb, hash), lambda now: wanted in now)
    assert len(found) == 3


def test_a_file_is_moved_inside_its_torrent_where_that_is_possible(
    qb_server: QbServer, qb: QBittorrent
) -> None:
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash
    if not qb_server.has("4.3.3"):
        with pytest.raises(InvalidArgument, match="new_path"):
            qb.rename_path(hash, "festival/notes.txt", "festival/more/notes.txt")
        return
    qb.rename_path(hash, "festival/notes.txt", "festival/more/notes.txt")
    eventually(lambda: names(qb, hash), lambda now: "festival/more/notes.txt" in now)


def test_renaming_in_a_torrent_that_is_not_there_is_not_found(qb: QBittorrent) -> None:
    absent = hash_of(single("absent.bin"))
    for call in (
        lambda: qb.rename_path(absent, "a", "b"),
        lambda: qb.rename(absent, "a"),
        lambda: qb.trackers(absent).get(),
    ):
        with pytest.raises(TorrentNotFound, match=absent):
            call()
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash
    with pytest.raises(NotFound, match="neither file nor folder"):
        qb.rename_path(hash, "festival/nothing", "festival/something")


def test_a_folder_is_renamed_where_that_is_possible(qb_server: QbServer, qb: QBittorrent) -> None:
    hash = qb.add_and_wait(folder(), stopped=True, until="checked").hash
    if not qb_server.has("4.3.3"):
        with pytest.raises(UnsupportedByServer):
            qb.rename_path(hash, "festival/subs", "festival/subtitles")
        return
    qb.rename_path(hash, "festival/subs", "festival/subtitles")
    eventually(lambda: names(qb, hash), lambda now: "festival/subtitles/en.srt" in now)


def test_a_torrent_gets_another_name(qb: QBittorrent) -> None:
    torrent = qb.add_and_wait(folder(), stopped=True, until="checked")
    qb.rename(torrent, "party 日本")
    eventually(lambda: one(qb, torrent.hash).name, lambda now: now == "party 日本")
    assert all(name.startswith("festival/") for name in names(qb, torrent.hash))


# Waiting for what commands do


def test_commands_are_waited_for(qb_server: QbServer, qb: QBittorrent) -> None:
    hashes = add(qb, "one.bin", "two.bin")
    assert set(qb.start(hashes, wait=True, timeout=20).ok) == set(hashes)
    assert State.STOPPED_DOWNLOAD not in states(qb)
    assert set(qb.stop(ALL, wait=True, timeout=20).ok) == set(hashes)
    assert states(qb) == {State.STOPPED_DOWNLOAD}
    looks: list[int] = []
    result = qb.verify(
        [*hashes, UNKNOWN],
        wait=True,
        timeout=20,
        on_progress=lambda found: looks.append(len(found)),
    )
    assert (set(result.ok), set(result.failed)) == (set(hashes), {UNKNOWN})
    assert looks


def test_content_is_moved_and_waited_for(qb_server: QbServer, qb: QBittorrent) -> None:
    done = qb_server.add_complete(qb, "moving.bin", b"move" * 5000)
    place = f"{qb_server.downloads.rstrip('/')}/elsewhere"
    assert qb.move(done, place, wait=True, timeout=20).ok == (done.hash,)
    assert one(qb, done.hash).save_path.rstrip("/") == place
    assert qb.wait_moved(done.hash, place).ok == (done.hash,)
    late = qb.wait_moved([done.hash, UNKNOWN], "/nowhere", timeout=0.1)
    assert isinstance(late.failed[done.hash], WaitTimeout)
    assert isinstance(late.failed[UNKNOWN], TorrentNotFound)
    with pytest.raises(InvalidArgument, match="not absolute"):
        qb.move(done, "relative/place")


# Limits


def test_limits_are_bytes_per_second(qb: QBittorrent) -> None:
    limits = qb.limits.set(download=1_024_000, upload=None, alt_download=51_200, alt_upload=5_120)
    assert (limits.download, limits.upload) == (1_024_000, None)
    assert (limits.alt_download, limits.alt_upload) == (51_200, 5_120)
    assert qb.app.preferences().dl_limit == 1_024_000
    assert qb.limits.set(download=None).download is None
    refused: list[dict[str, Any]] = [{"download": -1}, {"alt_upload": 0}, {}]
    for wrong in refused:
        with pytest.raises(InvalidArgument):
            qb.limits.set(**wrong)


def test_limits_of_torrents(qb: QBittorrent) -> None:
    first, second = add(qb, "first.bin", "second.bin")
    assert qb.limits.set_torrents(first, download=102_400, upload=10_240).ok == (first,)

    def found(hash: str) -> tuple[int | None, int | None]:
        limits = qb.limits.of_torrents(ALL)[hash]
        return limits.download, limits.upload

    eventually(lambda: found(first), lambda now: now == (102_400, 10_240))
    assert found(second) == (None, None)
    qb.limits.set_torrents(first, download=None)
    eventually(lambda: found(first), lambda now: now == (None, 10_240))


def test_the_schedule_is_times_and_weekdays(qb: QBittorrent) -> None:
    night = AltSpeedSchedule(time(22, 30), time(6), WEEKDAYS)
    qb.limits.set_schedule(night)
    assert qb.limits.schedule() == night
    saturday = AltSpeedSchedule(time(1), time(2), [5], enabled=False)
    qb.limits.set_schedule(saturday)
    assert qb.limits.schedule() == saturday
    assert qb.app.preferences().scheduler_days == 8
    with pytest.raises(InvalidArgument, match="weekend"):
        qb.limits.set_schedule(AltSpeedSchedule(time(1), time(2), [0, 3]))
