"""What becomes of exported torrents, and what their files are called."""

from __future__ import annotations

import hashlib
import os
import re
import string
from collections.abc import Mapping
from pathlib import Path

import attrs

from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.errors import Conflict, InvalidArgument
from peerkit_core.follow.bulk import BulkResult

__all__ = ["ExportReport", "file_name", "part_of"]

_REFUSED = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_LONGEST = 200
"""Characters of a torrent's name that are kept: file systems allow 255 bytes in all."""


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


def file_name(template: str, name: str, hash: str) -> str:
    """A file name that every file system takes and that stays inside its folder.

    Raises:
        InvalidArgument: The template has an unknown placeholder or is no file name.
    """
    values = {"name": name[:_LONGEST], "hash": hash, "hash8": hash[:8]}
    fields = {field for _, field, _, _ in string.Formatter().parse(template) if field is not None}
    if not fields <= values.keys():
        unknown = ", ".join(sorted(fields - values.keys()))
        raise InvalidArgument("name", f"unknown placeholder {{{unknown}}}")
    made = _REFUSED.sub("_", template.format(**values)).strip(" .")
    while len(made.encode()) > 250:
        values["name"] = values["name"][:-10]
        made = _REFUSED.sub("_", template.format(**values)).strip(" .")
    if not made:
        raise InvalidArgument("name", "gives an empty file name")
    return made


def part_of(dest: str | os.PathLike[str], source: str) -> Path:
    """Where the bytes of a file lie until it is whole: beside it, the same at each attempt.

    Args:
        dest: The file.
        source: What is downloaded; two sources for one file do not get mixed.

    Raises:
        InvalidArgument: `dest` is a folder, or its folder does not exist.
    """
    path = Path(dest)
    if path.is_dir():
        raise InvalidArgument("dest", f"{path} is a folder; name a file")
    if not path.parent.is_dir():
        raise InvalidArgument("dest", f"there is no folder {path.parent}")
    key = hashlib.sha256(f"{path.name}\0{source}".encode()).hexdigest()[:16]
    return path.with_name(f".peerkit-{key}.part")
