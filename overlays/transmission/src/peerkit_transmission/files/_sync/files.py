# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/files/_async/files.py. Do not edit.
"""The files of one torrent: seen as a tree, chosen by name or pattern."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.bittorrent.refs import TorrentRef, read_ref
from peerkit_core.codec.values import All
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import InvalidArgument

from ..._generated.models import FilePriority
from ..._generated.resources.torrents import Torrents
from ...errors import TorrentNotFound
from ..contents import FileChoice, FileEntry, FolderEntry, choose, entries, tree

__all__ = ["Files"]


class Files:
    """The files of a torrent.

    Args:
        engine: Sends everything.
        id: The torrent: its hash, its number, or an object that has a hash.

    Example:
        ```python
        files = tr.files(hash)
        files.update("*.nfo", wanted=False)
        files.update(["film.mkv"], priority=1)
        ```
    """

    def __init__(self, engine: Engine, id: TorrentRef) -> None:
        self._engine = engine
        self._torrents = Torrents(engine)
        self._id = read_ref(id)

    def __repr__(self) -> str:
        return shown_part(self, self._engine, f"torrent {self._id}")

    def list(self) -> tuple[FileEntry, ...]:
        """All files by index; none while a magnet link has no metadata.

        Raises:
            TorrentNotFound: There is no such torrent.
        """
        found = self._torrents.get(["files", "file_stats"], ids=[self._id]).torrents
        if not found:
            raise TorrentNotFound(str(self._id))
        return entries(found[0].files, found[0].file_stats)

    def tree(self) -> FolderEntry:
        """The folders and files, from the root on.

        Raises:
            TorrentNotFound: There is no such torrent.
        """
        return tree(self.list())

    def update(
        self,
        choices: FileChoice | Iterable[FileChoice] | All,
        *,
        wanted: bool | None = None,
        priority: FilePriority | int | None = None,
    ) -> tuple[FileEntry, ...]:
        """Choose whether and how early files are downloaded.

        Args:
            choices: Indices, paths, folders or glob patterns, or `ALL`. Paths may leave the
                torrent's own folder out; `*` stays within a folder, `**` crosses folders; a pattern
                without `/` is held against file names.
            wanted: Download them, or not.
            priority: -1 low, 0 normal, 1 high.

        Returns:
            The files that were meant, as they are now.

        Raises:
            InvalidArgument: A choice means no file; nothing was sent. (To a server an empty list
                means every file.) Or neither `wanted` nor `priority` is given.
            TorrentNotFound: There is no such torrent.
        """
        if wanted is None and priority is None:
            raise InvalidArgument("wanted", "give wanted, priority, or both")
        if priority is not None and priority not in tuple(FilePriority):
            raise InvalidArgument("priority", "must be -1, 0 or 1")
        files = self.list()
        meant = files if isinstance(choices, All) else choose(files, _listed(choices))
        if not meant:
            raise InvalidArgument("choices", "the torrent has no files yet")
        indices = [file.index for file in meant]
        self._torrents.set(
            [self._id],
            files_wanted=indices if wanted is True else None,
            files_unwanted=indices if wanted is False else None,
            priority_high=indices if priority == FilePriority.HIGH else None,
            priority_normal=indices if priority == FilePriority.NORMAL else None,
            priority_low=indices if priority == FilePriority.LOW else None,
        )
        now = self.list()
        return tuple(file for file in now if file.index in indices)

    def only(self, choices: FileChoice | Iterable[FileChoice]) -> tuple[FileEntry, ...]:
        """Download some files and no others.

        Args:
            choices: As in `update`.

        Returns:
            All files, as they are now.

        Raises:
            InvalidArgument: A choice means no file; nothing was sent.
            TorrentNotFound: There is no such torrent.
        """
        files = self.list()
        meant = {file.index for file in choose(files, _listed(choices))}
        others = [file.index for file in files if file.index not in meant]
        self._torrents.set(
            [self._id],
            files_wanted=sorted(meant),
            files_unwanted=others or None,
        )
        return self.list()


def _listed(choices: FileChoice | Iterable[FileChoice]) -> Iterable[FileChoice]:
    return [choices] if isinstance(choices, (int, str)) else choices
