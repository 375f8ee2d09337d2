"""Where exports go."""

from __future__ import annotations

from pathlib import Path

import pytest

from peerkit_core import InvalidArgument
from peerkit_qbittorrent.files.exports import checked_folder, made_folder, part_of


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


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for bad in (tmp_path / "file", tmp_path / "nul\0", tmp_path / "half\ud800"):
        with pytest.raises(InvalidArgument, match="dest"):
            checked_folder(bad)
    for bad in (Path("/proc/x"), tmp_path / "file" / "inside"):
        with pytest.raises(InvalidArgument, match="cannot be made"):
            made_folder(checked_folder(bad))
    made_folder(checked_folder(tmp_path / "new" / "inside"))
    assert (tmp_path / "new" / "inside").is_dir()
