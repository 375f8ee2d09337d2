"""File names of exports."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerkit_core import InvalidArgument
from peerkit_qbittorrent.files.exports import file_name, part_of

HASH = "8c212779b4abde7c6bc608063a0d008b7e40ce32"
DEFAULT = "{name} [{hash8}].torrent"


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("film", "film [8c212779].torrent"),
        ("a/b\\c", "a_b_c [8c212779].torrent"),
        ("../../up", "_.._up [8c212779].torrent"),
        ('<>:"|?*', "_______ [8c212779].torrent"),
        ("line\nbreak\0", "line_break_ [8c212779].torrent"),
        ("{hash}", "{hash} [8c212779].torrent"),
        ("", "[8c212779].torrent"),
    ],
)
def test_a_name_becomes_one_that_every_file_system_takes(name: str, made: str) -> None:
    assert file_name(DEFAULT, name, HASH) == made


@pytest.mark.parametrize("name", ["x" * 500, "日" * 200, "🎬" * 200])
def test_a_long_name_is_cut_and_keeps_its_ending(name: str) -> None:
    made = file_name(DEFAULT, name, HASH)
    assert len(made.encode()) <= 255
    assert made.endswith(" [8c212779].torrent")


@pytest.mark.parametrize("template", ["{size}", "{name.__class__}", "{0}", "..", "  "])
def test_a_template_that_gives_no_name_is_refused(template: str) -> None:
    with pytest.raises(InvalidArgument, match="name"):
        file_name(template, "film", HASH)


def test_a_part_lies_beside_its_file_and_is_found_again(tmp_path: Path) -> None:
    part = part_of(tmp_path / "film.mkv", "hash/0")
    assert part.parent == tmp_path
    assert part == part_of(str(tmp_path / "film.mkv"), "hash/0")


def test_two_downloads_never_share_a_part(tmp_path: Path) -> None:
    parts = {
        part_of(tmp_path / name, source) for name in ("a", "b") for source in ("x/0", "x/1", "y/0")
    }
    assert len(parts) == 6


def test_a_place_that_cannot_be_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="is a folder"):
        part_of(tmp_path, "x/0")
    with pytest.raises(InvalidArgument, match="no folder"):
        part_of(tmp_path / "missing" / "film.mkv", "x/0")
