"""Files, trackers, labels, groups and limits of torrents."""

from __future__ import annotations

import pytest

from peerkit_core import ALL, InvalidArgument, UnsupportedByServer
from peerkit_transmission import InvalidTrackers, TorrentNotFound, Transmission

from .samples import folder, many_hashes
from .test_transmission_composites import Case, add, cases, clients
from .transmission_server import sent

case = cases()
tr = clients()
UNKNOWN = many_hashes(1)[0]
A, B, C, D = (f"http://127.0.0.1:9/{name}" for name in "abcd")


@pytest.fixture
def festival(tr: Transmission) -> str:
    """A torrent of three files, checked and stopped."""
    hash = tr.add(folder(trackers=(A,)), paused=True).torrent.hash_string
    tr.verify(hash, wait=True)
    return hash


# Files


def test_files_are_a_tree(tr: Transmission, festival: str) -> None:
    root = tr.files(festival).tree()
    top = root.folders["festival"]
    assert set(top.files) == {"film.mkv", "notes.txt"}
    assert [*top.folders["subs"].files] == ["en.srt"]
    assert top.size == 40_205 == root.size
    assert {file.index for file in root.walk()} == {0, 1, 2}
    assert root.done == 0


def test_files_are_chosen_by_name_and_pattern(tr: Transmission, festival: str) -> None:
    files = tr.files(festival)
    changed = files.update(["*.txt", "subs/en.srt"], wanted=False, priority=-1)
    assert {file.path for file in changed} == {"festival/notes.txt", "festival/subs/en.srt"}
    assert all(not file.wanted and file.priority == -1 for file in changed)
    (film,) = files.update("festival/film.mkv", priority=1)
    assert (film.wanted, film.priority) == (True, 1)
    only = files.only("subs/*")
    assert {file.name for file in only if file.wanted} == {"en.srt"}
    assert all(file.wanted for file in files.update(ALL, wanted=True))


def test_an_empty_choice_never_means_every_file(tr: Transmission, festival: str) -> None:
    files = tr.files(festival)
    for choice in ([], "*.flac", ["*.txt", "missing.bin"], 17):
        with pytest.raises(InvalidArgument):
            files.update(choice, wanted=False)
    with pytest.raises(InvalidArgument):
        files.update("*.txt")
    assert "torrents_set" not in sent(tr)
    assert all(file.wanted for file in files.list())
    with pytest.raises(TorrentNotFound):
        tr.files(UNKNOWN).list()


# Trackers


def test_trackers_are_changed_on_every_release(tr: Transmission, festival: str) -> None:
    trackers = tr.trackers(festival)
    assert trackers.get() == ((A,),)
    assert trackers.add([B, A, C]) == ((A,), (B,), (C,))
    assert trackers.replace(B, D) == ((A,), (D,), (C,))
    assert trackers.remove([A]) == ((D,), (C,))
    assert trackers.set([C, B, A]) == ((C,), (B,), (A,))
    assert trackers.set([C, B, A]) == ((C,), (B,), (A,))
    assert trackers.set([]) == ()
    assert trackers.add([A]) == ((A,),)


def test_tiers_hold_several_trackers(case: Case, tr: Transmission, festival: str) -> None:
    trackers = tr.trackers(festival)
    if not case.has("4.0.0"):
        with pytest.raises(UnsupportedByServer, match=r"4\.0\.0"):
            trackers.set([[A, B], C])
        with pytest.raises(UnsupportedByServer):
            trackers.add([B], tier=0)
        assert trackers.get() == ((A,),)
        return
    assert trackers.set([[A, B], C]) == ((A, B), (C,))
    assert trackers.add([D], tier=1) == ((A, B), (C, D))
    assert trackers.remove([C, D]) == ((A, B),)


def test_bad_trackers_are_refused_before_they_are_sent(tr: Transmission, festival: str) -> None:
    trackers = tr.trackers(festival)
    with pytest.raises(InvalidArgument):
        trackers.add(["nonsense"])
    with pytest.raises(InvalidArgument):
        trackers.remove([D])
    with pytest.raises(InvalidArgument):
        trackers.replace(D, B)
    with pytest.raises(InvalidArgument):
        trackers.set(A)
    with pytest.raises(TorrentNotFound):
        tr.trackers(UNKNOWN).get()
    assert "torrents_set" not in sent(tr)


def test_the_words_of_every_release_are_one_error(tr: Transmission, festival: str) -> None:
    with pytest.raises(InvalidTrackers) as caught:
        tr.torrents.set(festival, tracker_add=["nonsense"])
    assert caught.value.code == 1


# Labels


def test_labels_are_added_and_removed(tr: Transmission) -> None:
    first, second = add(tr, "a.bin", "b.bin")
    assert tr.labels.add([first], ["tv", "hd"])
    result = tr.labels.add([first, second, UNKNOWN], "hd")
    assert (set(result.ok), set(result.failed)) == ({first, second}, {UNKNOWN})
    assert tr.labels.all() == {"hd": tr.labels.all()["hd"], "tv": (first,)}
    assert set(tr.labels.all()["hd"]) == {first, second}
    tr.labels.rename("hd", "uhd")
    assert set(tr.labels.all()) == {"tv", "uhd"}
    tr.labels.remove(ALL, ["uhd", "absent"])
    assert tr.labels.all() == {"tv": (first,)}


def test_labels_are_written_only_where_they_differ(tr: Transmission) -> None:
    (hash,) = add(tr, "a.bin")
    tr.labels.add(hash, "x")
    before = len(sent(tr))
    assert tr.labels.add(hash, "x").ok == (hash,)
    assert sent(tr)[before:] == ["torrents_get", "torrents_get"]
    for labels in (("",), ("a,b",), (" ",), ()):
        with pytest.raises(InvalidArgument):
            tr.labels.add(hash, labels)


# Groups


def test_groups_hold_torrents(case: Case, tr: Transmission) -> None:
    if not case.has("4.0.0"):
        with pytest.raises(UnsupportedByServer, match=r"4\.0\.0"):
            tr.groups.put("night", download=1000)
        return
    hashes = add(tr, "a.bin", "b.bin")
    group = tr.groups.put(
        "composites", download=2_000_000, upload=None, honors_session_limits=False
    )
    assert (group.speed_limit_down, group.speed_limit_down_enabled) == (2000, True)
    assert (group.speed_limit_up_enabled, group.honors_session_limits) == (False, False)
    with pytest.raises(InvalidArgument, match="no group"):
        tr.groups.assign(hashes, "absent")
    result = tr.groups.assign([*hashes, UNKNOWN], "composites")
    assert set(result.failed) == {UNKNOWN}
    assert set(tr.groups.members("composites")) == set(hashes)
    assert tr.groups.leave(hashes[0])
    assert tr.groups.members("composites") == (hashes[1],)
    with pytest.raises(InvalidArgument):
        tr.groups.put("composites", download=-1)


def test_removing_a_group_is_refused_clearly(tr: Transmission) -> None:
    with pytest.raises(UnsupportedByServer, match="can remove groups"):
        tr.groups.remove("composites")


# Limits


def test_limits_of_torrents_are_bytes_per_second(tr: Transmission) -> None:
    first, second = add(tr, "a.bin", "b.bin")
    result = tr.limits.set_torrents(
        [first, UNKNOWN], download=1_500_000, upload=1, honors_session=False
    )
    assert (result.ok, set(result.failed)) == ((first,), {UNKNOWN})
    limits = tr.limits.of_torrents([first, second])
    assert (limits[first].download, limits[first].upload) == (1_500_000, 1000)
    assert not limits[first].honors_session
    assert (limits[second].download, limits[second].upload) == (None, None)
    tr.limits.set_torrents(first, download=None)
    assert tr.limits.of_torrents(first)[first].download is None
    assert tr.limits.of_torrents(UNKNOWN) == {}
    with pytest.raises(InvalidArgument):
        tr.limits.set_torrents(first)
    with pytest.raises(InvalidArgument):
        tr.limits.set_torrents(first, upload=-5)
