"""Which files names and patterns mean."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import UNSET, DecodeError, InvalidArgument
from peerkit_transmission.files.contents import FileChoice, choose, entries, tree
from peerkit_transmission.models import FilePriority, FileStats, TorrentFile

PATHS = [
    "show/season 1/e01.mkv",
    "show/season 1/e02.mkv",
    "show/season 1/subs/e01.srt",
    "show/readme[1].txt",
    "show/a*b.txt",
    "show/axb.txt",
]
FILES = entries(
    [TorrentFile(name=path, length=10, bytes_completed=5) for path in PATHS],
    [FileStats(bytes_completed=5, wanted=True, priority=FilePriority.NORMAL) for _ in PATHS],
)


@pytest.mark.parametrize(
    ("choice", "meant"),
    [
        (3, [3]),
        ("show/season 1/e01.mkv", [0]),
        ("season 1/e01.mkv", [0]),
        ("season 1", [0, 1, 2]),
        ("season 1/", [0, 1, 2]),
        ("show", [0, 1, 2, 3, 4, 5]),
        ("*.mkv", [0, 1]),
        ("e0?.srt", [2]),
        ("season 1/*", [0, 1]),
        ("season 1/**", [0, 1, 2]),
        ("**/e01.*", [0, 2]),
        ("show/**/*.srt", [2]),
        ("readme[1].txt", [3]),
        ("readme[[]1].txt", [3]),
        ("a*b.txt", [4]),
        ("a[!x]b.txt", [4]),
        ("a?b.txt", [4, 5]),
        ("*", [0, 1, 2, 3, 4, 5]),
        ("e0[1-1].mkv", [0]),
    ],
)
def test_a_choice(choice: FileChoice, meant: list[int]) -> None:
    assert [file.index for file in choose(FILES, [choice])] == meant


@pytest.mark.parametrize("choice", ["*.flac", "season 2", "", "/", 6, -1, "E01.mkv", "x[z-a]"])
def test_a_choice_that_means_nothing_is_refused(choice: FileChoice) -> None:
    with pytest.raises(InvalidArgument):
        choose(FILES, [choice])


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="nothing was sent"):
        choose(FILES, [])


def test_choices_join() -> None:
    assert [file.index for file in choose(FILES, ["*.srt", 0, "season 1/e01.mkv"])] == [0, 2]


def test_the_tree_sums_up() -> None:
    show = tree(FILES).folders["show"]
    assert (show.size, show.done) == (60, 30)
    assert [*show.folders["season 1"].folders] == ["subs"]
    assert [file.name for file in show.walk()][-1] == "e01.srt"
    assert FILES[0].progress == 0.5


def test_files_and_states_that_do_not_belong_together_are_an_odd_answer() -> None:
    file = TorrentFile(name="a", length=10, bytes_completed=5)
    stat = FileStats(bytes_completed=5, wanted=True, priority=FilePriority.NORMAL)
    with pytest.raises(DecodeError, match="1 entries for 2 files"):
        entries([file, file], [stat])
    half: Any = UNSET
    odd = FileStats(bytes_completed=half, wanted=True, priority=FilePriority.NORMAL)
    with pytest.raises(DecodeError, match="lacks its name"):
        entries([file, file], [stat, odd])
