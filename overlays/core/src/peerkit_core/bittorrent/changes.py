"""What the live state of a server's torrents tells of them."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

import attrs

from ..follow.tables import Late, patched

__all__ = ["TorrentAdded", "TorrentRemoved", "TorrentUpdated"]

T = TypeVar("T")

_NO_FIELDS: frozenset[str] = frozenset()


@attrs.frozen
class TorrentAdded(Generic[T]):
    """A torrent that was not there before.

    Attributes:
        hash: Its ID.
        after: The torrent.
    """

    hash: str
    after: T
    before: None = None
    fields: frozenset[str] = _NO_FIELDS
    kind: Literal["added"] = attrs.field(default="added", init=False)


@attrs.frozen
class TorrentRemoved(Generic[T]):
    """A torrent is gone.

    Attributes:
        hash: Its ID.
        before: What was last known of it.
    """

    hash: str
    before: T
    after: None = None
    fields: frozenset[str] = _NO_FIELDS
    kind: Literal["removed"] = attrs.field(default="removed", init=False)


class TorrentUpdated(Generic[T]):
    """Something of a torrent changed.

    Most who are told look at few torrents, so the torrent before and after is made when it is asked
    for; it is the same however late that is.

    Args:
        hash: Its ID.
        before: The torrent before.
        after: The torrent now.
        fields: Names of the attributes that differ.
    """

    __slots__ = ("_after", "_before", "_count", "_late", "fields", "hash")
    __match_args__ = ("hash", "before", "after", "fields")

    hash: str
    fields: frozenset[str]
    kind: Literal["updated"] = "updated"

    def __init__(self, hash: str, before: T, after: T, fields: frozenset[str]) -> None:
        self.hash = hash
        self.fields = fields
        self._late: Late[T] | None = None
        self._count = 0
        self._before: T | None = before
        self._after: T | None = after

    @classmethod
    def late(
        cls, hash: str, late: Late[T], count: int, fields: frozenset[str]
    ) -> TorrentUpdated[T]:
        """One whose torrents are made when they are asked for.

        Args:
            hash: Its ID.
            late: What they are made from.
            count: Patches of it that the torrent has now; the last of them is this change.
            fields: Names of the attributes that differ.
        """
        made: TorrentUpdated[T] = cls.__new__(cls)
        made.hash = hash
        made.fields = fields
        made._late = late
        made._count = count
        made._before = made._after = None
        return made

    @property
    def before(self) -> T:
        """The torrent before."""
        found = self._before
        if found is None:
            assert self._late is not None
            found = self._before = patched(self._late.base, *self._late.patches[: self._count - 1])
        return found

    @property
    def after(self) -> T:
        """The torrent now."""
        found = self._after
        if found is None:
            assert self._late is not None
            found = self._after = patched(self._late.base, *self._late.patches[: self._count])
        return found

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TorrentUpdated):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash((self.hash, self.fields))

    def __repr__(self) -> str:
        fields = ", ".join(sorted(self.fields))
        return f"{type(self).__name__}(hash={self.hash!r}, fields={{{fields}}})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.hash, self.before, self.after, self.fields)

    def _key(self) -> tuple[object, ...]:
        return self.hash, self.fields, self.before, self.after
