"""From the server's answers to all torrents and to what changed. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeAlias, cast

from peerkit_core.bittorrent.changes import TorrentAdded, TorrentRemoved, TorrentUpdated

from .._generated.models import Torrent

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
        self._by_hash: dict[str, Torrent] = {}
        self._hash_of: dict[int, str] = {}

    @property
    def torrents(self) -> Mapping[str, Torrent]:
        """The torrents by hash."""
        return MappingProxyType(self._by_hash)

    def replace(self, torrents: Sequence[Torrent]) -> list[TorrentChange]:
        """Take a list of all torrents; what is not in it is gone."""
        there = {_hash(torrent) for torrent in torrents}
        changes: list[TorrentChange] = []
        for hash in [hash for hash in self._by_hash if hash not in there]:
            changes.append(self._remove(hash))
        self._hash_of.clear()
        changes += self._merge(torrents)
        return changes

    def update(self, torrents: Sequence[Torrent], removed: Iterable[int]) -> list[TorrentChange]:
        """Take what has changed lately.

        Args:
            torrents: Those that changed, or may have.
            removed: Numbers of torrents that were removed; a server repeats them for a minute.
        """
        changes: list[TorrentChange] = []
        for number in removed:
            hash = self._hash_of.pop(number, None)
            if hash is not None and hash in self._by_hash:
                changes.append(self._remove(hash))
        changes += self._merge(torrents)
        return changes

    def _remove(self, hash: str) -> TorrentRemoved[Torrent]:
        torrent = self._by_hash.pop(hash)
        if isinstance(torrent.id, int):
            self._hash_of.pop(torrent.id, None)
        return TorrentRemoved(hash, torrent)

    def _merge(self, torrents: Iterable[Torrent]) -> Iterable[TorrentChange]:
        for torrent in torrents:
            hash = _hash(torrent)
            if isinstance(torrent.id, int):
                self._hash_of[torrent.id] = hash
            before = self._by_hash.get(hash)
            self._by_hash[hash] = torrent
            if before is None:
                yield TorrentAdded(hash, torrent)
            elif before != torrent:
                fields = frozenset(
                    name
                    for name in torrent.__struct_fields__
                    if name in self._compared and getattr(before, name) != getattr(torrent, name)
                )
                if fields:
                    yield TorrentUpdated(hash, before, torrent, fields)


def _hash(torrent: Torrent) -> str:
    return cast("str", torrent.hash_string)
