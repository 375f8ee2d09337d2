"""Files that appear when they are whole."""

from __future__ import annotations

import errno
import pickle
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from peerkit_core import FileNotWritten, InvalidArgument, PeerkitError
from peerkit_core.engine.whole_file import WholeFile, checked_dest


@pytest.fixture
def _full() -> Iterator[None]:
    """The system takes no file of more than 100,000 bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_appears_at_the_end_and_replaces_another(tmp_path: Path) -> None:
    place = tmp_path / "copy"
    place.write_bytes(b"old")
    with WholeFile(checked_dest(place)) as file:
        assert file.write(b"new ") == 4
        assert place.read_bytes() == b"old"
        file.write(b"one")
    assert place.read_bytes() == b"new one"
    assert list(tmp_path.iterdir()) == [place]


def _write(place: Path, *chunks: bytes, error: BaseException | None = None) -> None:
    with WholeFile(checked_dest(place)) as file:
        for chunk in chunks:
            file.write(chunk)
        if error is not None:
            raise error


def test_nothing_is_left_of_a_block_that_raises(tmp_path: Path) -> None:
    place = tmp_path / "copy"
    place.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        _write(place, b"new", error=KeyboardInterrupt())
    assert place.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.usefixtures("_full")
@pytest.mark.parametrize("size", [100_001, 1_000_000])
def test_a_full_disk_is_an_error_of_ours_and_leaves_nothing(tmp_path: Path, size: int) -> None:
    place = tmp_path / "copy"
    place.write_bytes(b"old")
    with pytest.raises(FileNotWritten, match="cannot write") as raised:
        _write(place, bytes(size))
    assert isinstance(raised.value, (PeerkitError, OSError))
    assert (raised.value.errno, raised.value.path) == (errno.EFBIG, str(place))
    assert raised.value.__context__ is None
    assert place.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [place]
    again = pickle.loads(pickle.dumps(raised.value))
    assert (str(again), again.errno) == (str(raised.value), errno.EFBIG)


def _overtaken(place: Path) -> None:
    """A folder takes the name meanwhile."""
    with WholeFile(checked_dest(place)) as file:
        file.write(b"x")
        (place / "inside").mkdir(parents=True)


def test_a_folder_in_which_nothing_can_be_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match="cannot write '/proc/self/copy'"):
        _write(Path("/proc/self/copy"), b"x")
    place = tmp_path / "copy"
    with pytest.raises(FileNotWritten):
        _overtaken(place)
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize("bad", ["", ".", "missing/copy", "nul\0", "half\ud800", "x" * 5000])
def test_a_place_that_cannot_be_is_refused(tmp_path: Path, bad: str) -> None:
    with pytest.raises((InvalidArgument, FileNotWritten)):
        _write(tmp_path / bad)
    assert list(tmp_path.iterdir()) == []
