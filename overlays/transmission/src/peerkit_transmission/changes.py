"""What changes on a server: the state of its torrents, and typed differences."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Literal, TypeAlias, cast

import attrs

from ._generated.models import Torrent

__all__ = ["TorrentAdded", "TorrentChange", "TorrentRemoved", "TorrentStates", "TorrentUpdated"]


@attrs.frozen
class TorrentAdded:
    """A torrent is new.

    Attributes:
        hash: Its info-hash.
        torrent: The torrent.
        kind: `"added"`.
    """

    hash: str
    torrent: Torrent
    kind: Literal["added"] = "added"


@attrs.frozen
class TorrentUpdated:
    """A torrent has changed.

    Attributes:
        hash: Its info-hash.
        torrent: The torrent as it is now.
        before: The torrent as it was.
        fields: Names of the fields that differ. The session-local number is never among them.
        kind: `"updated"`.
    """

    hash: str
    torrent: Torrent
    before: Torrent
    fields: frozenset[str]
    kind: Literal["updated"] = "updated"


@attrs.frozen
class TorrentRemoved:
    """A torrent is gone.

    Attributes:
        hash: Its info-hash.
        torrent: The torrent as it was last seen.
        kind: `"removed"`.
    """

    hash: str
    torrent: Torrent
    kind: Literal["removed"] = "removed"


TorrentChange: TypeAlias = TorrentAdded | TorrentUpdated | TorrentRemoved
"""One change of one torrent; `kind` tells which."""


class TorrentStates:
    """All torrents by hash, brought up to date by the server's answers.

    Numbers of torrents change when the server restarts, so they only serve to read what an answer
    says of removed torrents. Each answer must have the same fields, `id` and `hash_string` among
    them.
    """

    def __init__(self) -> None:
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

    def _remove(self, hash: str) -> TorrentRemoved:
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
                    if name != "id" and getattr(before, name) != getattr(torrent, name)
                )
                if fields:
                    yield TorrentUpdated(hash, torrent, before, fields)


def _hash(torrent: Torrent) -> str:
    return cast("str", torrent.hash_string)
