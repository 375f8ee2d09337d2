"""What becomes of exported torrents, and where their files go."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

import attrs

from peerkit_core.call.reading import local_path
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.engine.whole_file import checked_dest
from peerkit_core.errors import Conflict, InvalidArgument
from peerkit_core.follow.bulk import BulkResult
from peerkit_core.public import quoted

__all__ = ["ExportReport", "checked_folder", "made_folder", "part_of"]


@attrs.frozen
class ExportReport(BulkResult):
    """What became of each exported torrent: `ok` has the IDs of those that were written.

    Attributes:
        files: ID → the file.
    """

    files: Mapping[str, Path] = attrs.field(factory=dict[str, Path])

    @property
    def no_metadata(self) -> tuple[str, ...]:
        """IDs of the torrents whose metadata is not there yet."""
        return tuple(id for id, error in self.failed.items() if isinstance(error, Conflict))

    __repr__ = compact
    _repr_html_ = in_notebooks


def checked_folder(dest: str | os.PathLike[str]) -> Path:
    """The folder that files are to go into, which need not be there.

    Raises:
        InvalidArgument: Something else has its name, or it is no name of a folder.
    """
    folder = Path(local_path("dest", dest))
    try:
        os.fsencode(folder)
        taken = "\0" in str(folder) or (folder.exists() and not folder.is_dir())
    except (OSError, ValueError):
        taken = True
    if taken:
        raise InvalidArgument("dest", f"{quoted(str(folder))} is no folder and cannot be one")
    return folder


def made_folder(folder: Path) -> None:
    """Make a folder and those that it is in, if they are not there.

    Raises:
        InvalidArgument: The system does not let it be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        shown = quoted(str(folder))
        raise InvalidArgument("dest", f"the folder {shown} cannot be made: {reason}") from None


def part_of(dest: str | os.PathLike[str], source: str) -> Path:
    """Where the bytes of a file lie until it is whole: beside it, the same at each attempt.

    Args:
        dest: The file.
        source: What is downloaded; two sources for one file do not get mixed.

    Raises:
        InvalidArgument: `dest` is a folder, or its folder does not exist.
    """
    path = checked_dest(dest)
    key = hashlib.sha256(f"{path.name}\0{source}".encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return path.with_name(f".peerkit-{key}.part")
