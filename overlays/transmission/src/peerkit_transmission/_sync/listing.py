# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/listing.py. Do not edit.
"""Lists of torrents: cheap fields by default, chunks, and what changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from peerkit_core.codec.values import ALL
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow.bulk import BulkResult

from .._generated.models import Torrent
from .._generated.resources.torrents import Torrents
from ..changes import TorrentChange
from ..failures import TorrentNotFound
from ..fields import DEFAULT_FIELDS, listed_fields
from ..selections import TorrentRefs, read_refs
from .watching import Watch

if TYPE_CHECKING:
    from .. import models as m

__all__ = ["Listing"]

_Fields: TypeAlias = "m.TorrentField | str | Iterable[m.TorrentField | str]"
_Found: TypeAlias = list[Torrent]


class Listing(Torrents):
    """Torrents, with lists and changes."""

    def list(
        self,
        *,
        fields: _Fields = DEFAULT_FIELDS,
        ids: TorrentRefs | None = None,
        table: bool = False,
    ) -> _Found:
        """All torrents, or some.

        Args:
            fields: What they have; reading anything else raises `NotAskedFor`. By default twenty
                short fields that every release has (`DEFAULT_FIELDS`). Fields that the release
                lacks stay unset. `Unlisted` asks for one that peerkit does not know.
            ids: Hashes or numbers; None for all. Unknown ones are left out.
            table: Let the server send a table, which is about a third of the size. It takes longer
                to decode, so it pays on slow lines only.

        Raises:
            InvalidArgument: `ids` is an empty list, or there is no such field.
            UnsupportedByServer: The release has none of the fields.

        Example:
            ```python
            for torrent in server.torrents.list():
                print(torrent.name, torrent.percent_done)
            ```
        """
        refs = None if ids is None else read_refs(ids)
        result = self.get(fields, ids=refs, format="table" if table else None)
        return result.torrents

    def one(self, id: int | str, *, fields: _Fields = DEFAULT_FIELDS) -> Torrent:
        """A torrent.

        Args:
            id: Hash or number.
            fields: As in `list`.

        Raises:
            TorrentNotFound: The server does not have it.
        """
        found = self.list(fields=fields, ids=id)
        if not found:
            raise TorrentNotFound(str(id))
        return found[0]

    def iter(self, *, chunk: int = 200, fields: _Fields = DEFAULT_FIELDS) -> Iterator[Torrent]:
        """All torrents, a chunk at a time: for long fields such as `files`, and for slow servers.

        The hashes are read first. A torrent that is removed meanwhile is left out; one that is
        added meanwhile does not come.

        Args:
            chunk: Torrents per request.
            fields: As in `list`.

        Raises:
            InvalidArgument: `chunk` is less than 1.

        Example:
            ```python
            for torrent in server.torrents.iter(fields=["name", "files"]):
                print(torrent.name, len(torrent.files or ()))
            ```
        """
        if chunk < 1:
            raise InvalidArgument("chunk", "must be at least 1")
        asked = listed_fields(fields)
        hashes = [torrent.hash_string or "" for torrent in self.list(fields="hash_string")]
        for start in range(0, len(hashes), chunk):
            for torrent in self.list(fields=asked, ids=hashes[start : start + chunk]):
                yield torrent

    def remove_all(self, *, delete_local_data: bool) -> BulkResult:
        """Remove every torrent of the server.

        Args:
            delete_local_data: Whether the content on disk goes too; there is no default.

        Returns:
            The hashes of those that were there.
        """
        if not isinstance(delete_local_data, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("delete_local_data", "must be True or False")
        found = self.list(fields="hash_string")
        self.remove(ALL, delete_local_data=delete_local_data)
        return BulkResult(tuple(torrent.hash_string or "" for torrent in found))

    def watch(
        self,
        *,
        interval: float = 2.0,
        fields: _Fields = DEFAULT_FIELDS,
        resync: float = 60.0,
        patience: float | None = None,
        clock: Clock | None = None,
    ) -> Watch:
        """Follow all torrents; see `Watch`.

        Args:
            interval: Seconds between two looks.
            fields: What is followed; `id` and `hash_string` are added.
            resync: Seconds between two looks at everything: servers leave some changes out of what
                they call recently active (4.1.0-beta.2 new labels and queue positions).
            patience: Seconds without an answer until the error is raised; None never gives up.
            clock: For tests.
        """
        return Watch(
            self, interval=interval, fields=fields, resync=resync, patience=patience, clock=clock
        )

    def changes(
        self,
        *,
        interval: float = 2.0,
        fields: _Fields = DEFAULT_FIELDS,
        present: bool = False,
        resync: float = 60.0,
        patience: float | None = None,
        clock: Clock | None = None,
    ) -> Iterator[TorrentChange]:
        """What changes, as it comes: torrents that are added, updated and removed. It has no end.

        Args:
            interval: Seconds between two looks.
            fields: What is followed.
            present: Begin with the torrents that are there, as added ones.
            resync: As in `watch`.
            patience: As in `watch`.
            clock: For tests.

        Example:
            ```python
            for change in server.torrents.changes(fields=["name", "status"]):
                if change.kind == "updated" and "status" in change.fields:
                    print(change.torrent.name, change.before.status, "→", change.torrent.status)
            ```
        """
        watch = self.watch(
            interval=interval, fields=fields, resync=resync, patience=patience, clock=clock
        )
        for change in watch.poll():
            if present:
                yield change
        for change in watch:
            yield change
