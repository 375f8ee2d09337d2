"""From the server's answers to all torrents and to what changed. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from peerkit_core.bittorrent.changes import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_core.codec.unset import is_set
from peerkit_core.follow.tables import Table

from .._generated.models import Torrent
from ..torrents.hashed import by_hash

__all__ = ["TorrentChange", "TorrentStates"]

TorrentChange: TypeAlias = TorrentAdded[Torrent] | TorrentRemoved[Torrent] | TorrentUpdated[Torrent]
"""One change of one torrent."""


class TorrentStates:
    """All torrents by hash, brought up to date by the server's answers.

    Numbers of torrents change when the server restarts, so they only serve to read what an answer
    says of removed torrents. Each answer must have the same fields, `id` and `hash_string` among
    them.

    Args:
        fields: Those in which a difference is a change.
    """

    def __init__(self, fields: Iterable[str]) -> None:
        self._compared = frozenset(fields) - {"id"}
        self._table: Table[Torrent] = Table()
        self._hash_of: dict[int, str] = {}

    @property
    def torrents(self) -> Mapping[str, Torrent]:
        """The torrents by hash."""
        return self._table

    def replace(self, torrents: Sequence[Torrent], *, tell: bool = True) -> list[TorrentChange]:
        """Take a list of all torrents; what is not in it is gone.

        Args:
            torrents: All of them.
            tell: Whether anybody wants to know what changed.

        Returns:
            What changed, removals first; nothing unless it is to be told.
        """
        there = {hash for hash, _ in by_hash(torrents)}
        gone = [hash for hash in self._table if hash not in there]
        self._hash_of.clear()
        return self._take(gone, torrents, tell=tell)

    def update(
        self, torrents: Sequence[Torrent], removed: Iterable[int], *, tell: bool = True
    ) -> list[TorrentChange]:
        """Take what has changed lately.

        Args:
            torrents: Those that changed, or may have.
            removed: Numbers of torrents that were removed; a server repeats them for a minute.
            tell: Whether anybody wants to know what changed.

        Returns:
            As `replace` does.
        """
        numbered = (self._hash_of.pop(number, None) for number in removed)
        gone = dict.fromkeys(hash for hash in numbered if hash is not None and hash in self._table)
        return self._take(list(gone), torrents, tell=tell)

    def _take(
        self, gone: Sequence[str], torrents: Sequence[Torrent], *, tell: bool
    ) -> list[TorrentChange]:
        table = self._table
        changes: list[TorrentChange] = []
        for hash in gone:
            torrent = table[hash]
            if is_set(torrent.id):
                self._hash_of.pop(torrent.id, None)
            if tell:
                changes.append(TorrentRemoved(hash, torrent))
        if gone:
            table.remove(gone)
        came: dict[str, Torrent] = {}
        other: dict[str, Torrent] = {}
        for hash, torrent in by_hash(torrents):
            if is_set(torrent.id):
                self._hash_of[torrent.id] = hash
            before = table.get(hash)
            if before is None:
                came[hash] = torrent
                if tell:
                    changes.append(TorrentAdded(hash, torrent))
            elif before != torrent:
                other[hash] = torrent
                fields = self._differing(before, torrent) if tell else None
                if fields:
                    changes.append(TorrentUpdated(hash, before, torrent, fields))
        table.put(other)
        if came:
            table.add(came)
        return changes

    def _differing(self, before: Torrent, after: Torrent) -> frozenset[str]:
        return frozenset(
            name
            for name in after.__struct_fields__
            if name in self._compared and getattr(before, name) != getattr(after, name)
        )
