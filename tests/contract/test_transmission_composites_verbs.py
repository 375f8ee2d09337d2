"""Commands on many torrents: outcomes for each, effects that are waited for."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import ALL, BulkFailed, InvalidArgument, WaitTimeout
from peerkit_transmission import (
    PathNotFound,
    SystemFailure,
    TorrentFailed,
    TorrentNotFound,
    Transmission,
)
from peerkit_transmission.models import Torrent, TorrentStatus

from .samples import folder, folder_files, hash_of, many_hashes, single
from .test_transmission_composites import Case, add, cases, clients
from .transmission_server import TrServer, sent

case = cases()
tr = clients()
UNKNOWN = many_hashes(1)[0]


def status(tr: Transmission, hash: str) -> TorrentStatus:
    """What a torrent is doing."""
    found = tr.torrents.one(hash, fields=["status"]).status
    assert isinstance(found, TorrentStatus)
    return found


def test_unknown_torrents_are_reported_although_the_server_says_success(tr: Transmission) -> None:
    (known,) = add(tr, "known.bin")
    for verb in (tr.start, tr.stop, tr.verify):
        result = verb([known.upper(), UNKNOWN, 4711])
        assert result.ok == (known,)
        assert set(result.failed) == {UNKNOWN, "4711"}
        assert isinstance(result.failed[UNKNOWN], TorrentNotFound)
        with pytest.raises(BulkFailed):
            result.raise_for_errors()


def test_numbers_stand_for_hashes(tr: Transmission) -> None:
    (hash,) = add(tr, "numbered.bin")
    number = tr.torrents.one(hash, fields=["id"]).id
    assert isinstance(number, int)
    assert tr.stop([number, hash]).ok == (hash,)


def test_start_and_stop_wait_for_their_effect(tr: Transmission) -> None:
    hashes = add(tr, "a.bin", "b.bin")
    looks: list[int] = []
    assert tr.start(hashes, wait=True, on_progress=lambda t: looks.append(len(t)))
    assert looks
    assert all(status(tr, hash) != TorrentStatus.STOPPED for hash in hashes)
    result = tr.stop(ALL, wait=True)
    assert set(result.ok) == set(hashes)
    assert all(status(tr, hash) == TorrentStatus.STOPPED for hash in hashes)


def test_a_start_past_the_queue(tr: Transmission) -> None:
    tr.session.update(download_queue_enabled=True, download_queue_size=1)
    hashes = add(tr, "a.bin", "b.bin", "c.bin")
    assert tr.start(hashes, now=True, wait=True)
    assert {status(tr, hash) for hash in hashes} <= {TorrentStatus.DOWNLOADING}


def test_a_stop_that_comes_while_a_torrent_is_checked(tr: Transmission) -> None:
    # 3.00 forgets it, and goes on after the check.
    (hash,) = add(tr, "checked.bin")
    tr.start(hash, wait=True)
    tr.verify(hash)
    assert tr.stop(hash, wait=True, timeout=60)
    assert status(tr, hash) == TorrentStatus.STOPPED


def test_verify_waits_until_the_check_is_over(case: Case, tr: Transmission) -> None:
    data = folder()
    case.server.put_content("festival", folder_files())
    hash = tr.add(data, paused=True).torrent.hash_string
    if case.fake is not None:
        tr.verify([hash], wait=True)  # 3.00 checks what it has just added by itself
        case.fake.finish(hash)
    assert tr.verify([hash], wait=True)
    assert tr.torrents.one(hash).percent_done == 1
    assert status(tr, hash) == TorrentStatus.STOPPED


def test_what_is_not_in_time_is_data(case: Case, tr: Transmission) -> None:
    (hash,) = add(tr, "slow.bin")
    result = tr.wait_moved([hash, UNKNOWN], "/somewhere/else", timeout=0.1)
    assert result.ok == ()
    assert isinstance(result.failed[hash], WaitTimeout)
    assert isinstance(result.failed[UNKNOWN], TorrentNotFound)


def test_a_torrent_that_stops_by_an_error_is_reported(fake_tr_server: TrServer) -> None:
    fake = fake_tr_server.fake
    assert fake is not None
    with fake_tr_server.client() as tr:
        (hash,) = add(tr, "broken.bin")

        def breaks(answer: Any) -> Any:
            fake.fail(hash, "No data found!")
            return answer

        fake.edit_answer("torrent_start", breaks)
        result = tr.start(hash, wait=True)
    failed = result.failed[hash]
    assert isinstance(failed, TorrentFailed)
    assert (failed.hash, failed.reason) == (hash, "No data found!")


def test_remove_wants_explicit_torrents(case: Case, tr: Transmission) -> None:
    first, second, third = add(tr, "a.bin", "b.bin", "c.bin")
    nothing: Any
    for nothing in ([], None, "recently_active", ["recently-active"], "all", "", [True]):
        with pytest.raises(InvalidArgument):
            tr.remove(nothing, delete_data=False)
    with pytest.raises(TypeError):
        tr.remove(first)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    with pytest.raises(InvalidArgument):
        tr.remove(first, delete_data=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert len(tr.torrents.list()) == 3
    result = tr.remove([first, UNKNOWN], delete_data=True)
    assert (result.ok, set(result.failed)) == ((first,), {UNKNOWN})
    assert set(tr.remove(ALL, delete_data=True).ok) == {second, third}
    assert tr.torrents.list() == []
    assert tr.remove(ALL, delete_data=False).ok == ()


def test_content_is_moved_and_waited_for(case: Case, tr: Transmission) -> None:
    case.server.put_content("moving.bin", b"x" * 32768)
    (hash,) = add(tr, "moving.bin")
    place = case.server.folder(tr, "elsewhere/")
    assert tr.move(hash, place, wait=True, timeout=20)
    found = tr.torrents.one(hash, fields=["download_dir"]).download_dir
    assert found
    assert found.rstrip("/") == place.rstrip("/")
    assert tr.wait_moved(hash, place)
    with pytest.raises(InvalidArgument, match="not absolute"):
        tr.move(hash, "relative/place")


@pytest.mark.live
def test_a_move_that_fails_tells_why(real_tr_server: Any) -> None:
    with real_tr_server.client() as tr:
        real_tr_server.put_content("stuck.bin", b"x" * 32768)
        (hash,) = add(tr, "stuck.bin")
        result = tr.move(hash, "/proc/nowhere", wait=True, timeout=3)
        assert isinstance(result.failed[hash], TorrentFailed | WaitTimeout)
        if real_tr_server.has("4.0.0"):
            assert "move" in str(result.failed[hash])


def test_a_renamed_file_shows(tr: Transmission) -> None:
    hash = tr.add(folder(), paused=True).torrent.hash_string
    tr.verify(hash, wait=True)
    tr.rename_path(hash, "festival/subs", "festival/subtitles")
    tr.rename(hash, "party")
    torrent: Torrent = tr.torrents.one(hash, fields=["name", "files"])
    assert torrent.name == "party"
    assert "party/subtitles/en.srt" in {file.name for file in torrent.files or ()}
    with pytest.raises(PathNotFound, match="neither file nor folder 'party/nothing'"):
        tr.rename_path(hash, "party/nothing", "party/something")
    with pytest.raises(TorrentNotFound):
        tr.rename_path(UNKNOWN, "a", "b")
    with pytest.raises(InvalidArgument, match="another folder"):
        tr.rename_path(hash, "party/subtitles/en.srt", "party/en.srt")


def test_a_name_that_is_taken_is_not_given_twice(tr: Transmission) -> None:
    festival = tr.add(folder(), paused=True).torrent.hash_string
    tr.verify(festival, wait=True)
    with pytest.raises(SystemFailure, match=r"'festival/notes\.txt' is taken"):
        tr.rename_path(festival, "festival/film.mkv", "festival/notes.txt")
    with pytest.raises(SystemFailure, match="'festival/subs' is taken"):
        tr.rename_path(festival, "festival/film.mkv", "festival/subs")
    tr.rename_path(festival, "festival/subs", "festival/subs")
    files: Torrent = tr.torrents.one(festival, fields=["files"])
    names = {file.name for file in files.files or ()}
    assert names == {"festival/film.mkv", "festival/notes.txt", "festival/subs/en.srt"}


@pytest.mark.parametrize("name", ["", "a/b", ".", ".."])
def test_what_cannot_be_a_name_is_refused_before_it_is_sent(tr: Transmission, name: str) -> None:
    with pytest.raises(InvalidArgument, match="cannot be a name"):
        tr.rename(UNKNOWN, name)
    assert sent(tr) == []


def test_the_queue_is_moved_by_word_and_place(tr: Transmission) -> None:
    a, b, c = add(tr, "a.bin", "b.bin", "c.bin")

    def order() -> list[str]:
        found = tr.torrents.list(fields=["hash_string", "queue_position"])
        found.sort(key=lambda torrent: torrent.queue_position or 0)
        return [torrent.hash_string or "" for torrent in found]

    assert tr.queue.move(c, "top")
    assert order() == [c, a, b]
    tr.queue.move([c], "down")
    assert order() == [a, c, b]
    tr.queue.move(b, "up")
    tr.queue.move(a, "bottom")
    assert order() == [b, c, a]
    assert set(tr.queue.move([a, UNKNOWN, c], 0).failed) == {UNKNOWN}
    assert order() == [a, c, b]
    with pytest.raises(InvalidArgument):
        tr.queue.move(a, "first")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(InvalidArgument):
        tr.queue.move(a, -1)


def test_torrents_of_one_call_are_selected_once(tr: Transmission) -> None:
    (hash,) = add(tr, "once.bin")
    assert hash == hash_of(single("once.bin"))
    assert tr.start([hash, hash.upper(), f" {hash} "]).ok == (hash,)
