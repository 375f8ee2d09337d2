"""What the live state of a server's torrents tells of them."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar, cast

import attrs

from ..follow.tables import Version

__all__ = ["LateUpdate", "TorrentAdded", "TorrentRemoved", "TorrentUpdated"]

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

    Args:
        hash: Its ID.
        before: The torrent before.
        after: The torrent now.
        fields: Names of the attributes that differ.
    """

    __slots__ = ("_after", "_before", "_fields", "_hash")
    __match_args__ = ("hash", "before", "after", "fields")

    kind: Literal["updated"] = "updated"

    def __init__(self, hash: str, before: T, after: T, fields: frozenset[str]) -> None:
        self._hash = hash
        self._before = before
        self._after = after
        self._fields = fields

    @property
    def hash(self) -> str:
        """Its ID."""
        return self._hash

    @property
    def before(self) -> T:
        """The torrent before."""
        return self._before

    @property
    def after(self) -> T:
        """The torrent now."""
        return self._after

    @property
    def fields(self) -> frozenset[str]:
        """Names of the attributes that differ."""
        return self._fields

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, TorrentUpdated):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash((self.hash, self.fields))

    def __repr__(self) -> str:
        fields = ", ".join(sorted(self.fields))
        return f"TorrentUpdated(hash={self.hash!r}, fields={{{fields}}})"

    def __reduce__(self) -> tuple[Any, ...]:
        return TorrentUpdated, (self.hash, self.before, self.after, self.fields)

    def _key(self) -> tuple[object, ...]:
        return self.hash, self.fields, self.before, self.after


class LateUpdate(TorrentUpdated[T]):
    """An update whose torrents are made when they are asked for, and are the same however late.

    Most who are told look at few torrents, and a copy of one costs more than all the rest.

    Args:
        hash: Its ID.
        before: The torrent before, or what it is made from.
        after: What the torrent now is made from.
    """

    __slots__ = ("_earlier", "_later")

    def __init__(self, hash: str, before: T | Version[T], after: Version[T]) -> None:
        self._hash = hash
        self._earlier: T | Version[T] = before
        self._later = after

    @property
    def before(self) -> T:
        """The torrent before."""
        earlier: Any = self._earlier
        if isinstance(earlier, Version):
            return cast("Version[T]", earlier).value
        return cast("T", earlier)

    @property
    def after(self) -> T:
        """The torrent now."""
        return self._later.value

    @property
    def fields(self) -> frozenset[str]:
        """Names of the attributes that differ."""
        try:
            return self._fields
        except AttributeError:
            self._fields = found = self._differing()
            return found

    def _differing(self) -> frozenset[str]:
        # Nothing else can differ: both are made from one object.
        earlier, values = self._earlier, self._later.values
        if isinstance(earlier, Version):
            return frozenset(name for name, v in values.items() if earlier.of(name) != v)
        return frozenset(name for name, v in values.items() if getattr(earlier, name) != v)
