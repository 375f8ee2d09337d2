"""A part is ours, or it is not written into."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from peerkit_core import FileNotWritten, InvalidArgument
from peerkit_core.engine.part_file import PartFile


def open_part(folder: Path, *, resume: bool = True) -> PartFile:
    """The part of a file that is always the same."""
    return PartFile(folder / ".part", folder / "whole", resume=resume)


def names(folder: Path) -> list[str]:
    """What is in a folder."""
    return [path.name for path in folder.iterdir()]


def left_behind(part: PartFile, content: bytes) -> None:
    """A download that ends early."""
    with suppress(KeyboardInterrupt), part as out:
        out.write(content)
        raise KeyboardInterrupt


def test_it_goes_on_and_becomes_the_file(tmp_path: Path) -> None:
    left_behind(open_part(tmp_path), b"first ")
    (tmp_path / "whole").write_bytes(b"what was there before")
    with open_part(tmp_path) as out:
        assert out.done == 6
        out.write(b"nonsense")
        out.back_to(6)
        out.write(b"second")
        out.finish()
    assert (tmp_path / "whole").read_bytes() == b"first second"
    assert names(tmp_path) == ["whole"]


def test_without_resume_nothing_is_taken_over_and_nothing_left(tmp_path: Path) -> None:
    (tmp_path / ".part").write_bytes(b"old")
    left_behind(open_part(tmp_path, resume=False), b"new")
    assert names(tmp_path) == []
    (tmp_path / ".part").write_bytes(b"old")
    with open_part(tmp_path, resume=False) as out:
        assert out.done == 0


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"of somebody else")
    (tmp_path / ".part").symlink_to(victim)
    with open_part(tmp_path) as out:
        assert out.done == 0
        out.write(b"new")
        out.finish()
    assert victim.read_bytes() == b"of somebody else"
    assert not (tmp_path / "whole").is_symlink()
    assert (tmp_path / "whole").read_bytes() == b"new"


def test_a_second_name_of_a_file_is_not_written_into(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"of somebody else")
    (tmp_path / ".part").hardlink_to(victim)
    with open_part(tmp_path) as out:
        out.write(b"new")
        out.finish()
    assert victim.read_bytes() == b"of somebody else"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / ".part")
    with open_part(tmp_path) as out:
        out.write(b"new")
        out.finish()
    assert (tmp_path / "whole").read_bytes() == b"new"


def test_what_cannot_be_removed_is_told(tmp_path: Path) -> None:
    (tmp_path / ".part").mkdir()
    with pytest.raises(FileNotWritten), open_part(tmp_path):
        pass


def test_only_one_has_it(tmp_path: Path) -> None:
    with open_part(tmp_path) as out:
        out.write(b"one")
        with pytest.raises(InvalidArgument, match="under way"), open_part(tmp_path):
            pass
        with (
            pytest.raises(InvalidArgument, match="under way"),
            open_part(tmp_path, resume=False),
        ):
            pass
        program = (
            "import sys; from pathlib import Path; from peerkit_core.engine.part_file import PartFile\n"
            "with PartFile(Path(sys.argv[1], '.part'), Path(sys.argv[1], 'whole')): pass"
        )
        other = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True
        )
        assert "InvalidArgument: dest: another download" in other.stderr
        out.finish()
    assert (tmp_path / "whole").read_bytes() == b"one"
    with open_part(tmp_path) as out:
        assert out.done == 0
