"""The files of a torrent: entries, folders, and which of them a name or pattern means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import attrs

from peerkit_core.call.reading import items, whole
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.codec.unset import is_set
from peerkit_core.errors import DecodeError, InvalidArgument
from peerkit_core.public import quoted

from .._generated.models import FilePriority, FileStats, TorrentFile

__all__ = ["FileChoice", "FileEntry", "FolderEntry", "choose", "entries", "tree"]

FileChoice: TypeAlias = int | str
"""A file's index, its path, a folder, or a glob pattern."""


@attrs.frozen
class FileEntry:
    """A file of a torrent.

    Attributes:
        index: Its number, counted from 0.
        path: Its path, beginning with the torrent's name, separated by `/`.
        size: Bytes.
        done: Downloaded bytes.
        wanted: Whether it is to be downloaded.
        priority: How early it is downloaded.
    """

    index: int
    path: str
    size: int
    done: int
    wanted: bool
    priority: FilePriority

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]

    @property
    def progress(self) -> float:
        """Downloaded share, 0 to 1; 1 for an empty file."""
        return self.done / self.size if self.size else 1.0


@attrs.frozen
class FolderEntry:
    """A folder of a torrent.

    Attributes:
        name: Its name; empty for the root.
        folders: Folders in it, by name.
        files: Files in it, by name.
    """

    name: str
    folders: dict[str, FolderEntry]
    files: dict[str, FileEntry]

    __repr__ = compact
    _repr_html_ = in_notebooks

    def walk(self) -> Iterator[FileEntry]:
        """All files in it and below."""
        yield from self.files.values()
        for folder in self.folders.values():
            yield from folder.walk()

    @property
    def size(self) -> int:
        """Bytes of all files in it and below."""
        return sum(file.size for file in self.walk())

    @property
    def done(self) -> int:
        """Downloaded bytes of all files in it and below."""
        return sum(file.done for file in self.walk())


def entries(files: Sequence[TorrentFile], stats: Sequence[FileStats]) -> tuple[FileEntry, ...]:
    """Files and their changing part, joined.

    Raises:
        DecodeError: Parts do not belong together, or one lacks something.
    """
    if len(files) != len(stats):
        found = f"{len(stats)} entries for {len(files)} files"
        raise DecodeError("torrents_get", "$.torrents[0].file_stats", found)
    for index, (file, stat) in enumerate(zip(files, stats, strict=True)):
        known = (file.name, file.length, stat.bytes_completed, stat.wanted, stat.priority)
        if not all(is_set(value) for value in known):
            found = "lacks its name, its size or its state"
            raise DecodeError("torrents_get", f"$.torrents[0].files[{index}]", found)
    return tuple(
        FileEntry(index, file.name, file.length, stat.bytes_completed, stat.wanted, stat.priority)
        for index, (file, stat) in enumerate(zip(files, stats, strict=True))
    )


def tree(files: Iterable[FileEntry]) -> FolderEntry:
    """The folders that the paths of files make."""
    root = FolderEntry("", {}, {})
    for file in files:
        folder = root
        *parts, name = file.path.split("/")
        for part in parts:
            folder = folder.folders.setdefault(part, FolderEntry(part, {}, {}))
        folder.files[name] = file
    return root


def choose(files: Sequence[FileEntry], choices: Iterable[FileChoice]) -> tuple[FileEntry, ...]:
    """The files that indices, paths, folders and patterns mean, each once, by index.

    Paths may leave the torrent's own folder out. `*` and `?` stay within one folder, `**` crosses
    folders; a pattern without `/` is held against the last part of each path.

    Raises:
        InvalidArgument: There are no choices, or one of them means no file. An empty list would
            mean every file to the server.
    """
    listed = [choices] if isinstance(choices, (int, str)) else items("choices", choices)
    if not listed:
        raise InvalidArgument("choices", "name at least one file; nothing was sent")
    chosen: set[int] = set()
    for choice in listed:
        found = _meant(files, choice)
        if not found:
            raise InvalidArgument("choices", f"{quoted(choice)} means no file of the torrent")
        chosen.update(found)
    return tuple(file for file in files if file.index in chosen)


def _meant(files: Sequence[FileEntry], choice: FileChoice) -> list[int]:
    if not isinstance(choice, str):
        whole("choices", choice)
        return [file.index for file in files if file.index == choice]
    wanted = choice.strip("/")
    # Names may hold brackets and stars, so what is spelled out in full comes first.
    exact = [file.index for file in files if wanted in _spellings(file.path)]
    if exact or not wanted:
        return exact
    within = [
        file.index
        for file in files
        if any(path.startswith(f"{wanted}/") for path in _spellings(file.path))
    ]
    if within:
        return within
    pattern = _glob(wanted)
    if "/" not in wanted:
        return [file.index for file in files if pattern.fullmatch(file.name)]
    return [
        file.index
        for file in files
        if any(pattern.fullmatch(path) for path in _spellings(file.path))
    ]


def _spellings(path: str) -> tuple[str, ...]:
    _, slash, inner = path.partition("/")
    return (path, inner) if slash else (path,)


_PARTS = re.compile(r"\*\*/|\*\*|\*|\?|\[!?\]?[^\]/]*\]")


def _glob(pattern: str) -> re.Pattern[str]:
    text, at = "", 0
    for part in _PARTS.finditer(pattern):
        text += re.escape(pattern[at : part.start()]) + _meaning(part[0])
        at = part.end()
    try:
        return re.compile(text + re.escape(pattern[at:]), re.DOTALL)
    except re.error as problem:
        raise InvalidArgument("choices", f"{quoted(pattern)} is no pattern: {problem}") from None


def _meaning(part: str) -> str:
    if part == "**/":
        return "(?:.*/)?"
    if part == "**":
        return ".*"
    if part == "*":
        return "[^/]*"
    if part == "?":
        return "[^/]"
    inner = part[1:-1].replace("\\", "\\\\").replace("[", "\\[")
    if inner.startswith("!"):
        return f"[^{_escaped(inner[1:])}]"
    return f"[{_escaped(inner)}]"


def _escaped(inner: str) -> str:
    return "\\" + inner if inner.startswith(("]", "^")) else inner
