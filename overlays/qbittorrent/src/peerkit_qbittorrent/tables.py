"""Tables of typed objects that deltas are laid over.

A delta touches a hundred of ten thousand torrents, and most of them nobody looks at before the next
delta comes. Copying a torrent of seventy fields costs more than everything else that a delta needs,
so it waits until somebody looks: until then the table holds the older torrent and the changes.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, ValuesView
from copy import copy
from typing import Any, Final, Generic, TypeVar, cast, final

import msgspec

__all__ = ["Table", "Version", "differing", "patched", "set_fields"]

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)

_MAX_DEPTH: Final = 4
"""Changes that wait for one object. More would keep more memory than they save time."""


def set_fields(patch: msgspec.Struct) -> list[tuple[str, Any]]:
    """The fields of a struct that were in the answer, null included, by attribute name.

    The structs omit defaults from their representation, and msgspec lists the rest in C: ten times
    faster than asking field by field.
    """
    return patch.__rich_repr__()


def patched(known: S, *patches: msgspec.Struct) -> S:
    """A copy of `known` with the set fields of the patches, the last one winning."""
    new = copy(known)
    for patch in patches:
        for name, value in set_fields(patch):
            setattr(new, name, value)
    return new


def differing(old: msgspec.Struct, new: msgspec.Struct) -> frozenset[str]:
    """Names of the fields in which two structs of one class differ."""
    names = new.__struct_fields__
    return frozenset(name for name in names if getattr(old, name) != getattr(new, name))


@final
class Version(Generic[S]):
    """An object as a delta left it; made when it is asked for.

    Attributes:
        patch: What the delta said.
    """

    __slots__ = ("_base", "_depth", "_value", "patch")

    _base: S | Version[S]
    _depth: int
    _value: S | None

    def __init__(self, base: S | Version[S], patch: msgspec.Struct) -> None:
        depth = 1
        if isinstance(base, Version):
            value = base._value
            if value is None:
                depth = base._depth + 1
            else:
                # What was before it is only of interest to those who hold it.
                base = value
        self._base = base
        self._depth = depth
        self._value = None
        self.patch = patch
        if depth >= _MAX_DEPTH:
            self._value = self.value

    @property
    def old(self) -> S:
        """The object before."""
        base = self._base
        return base.value if isinstance(base, Version) else base

    @property
    def value(self) -> S:
        """The object after."""
        # Two threads may both make it: the same twice, and no harm.
        value = self._value
        if value is None:
            patches = [self.patch]
            base = self._base
            while isinstance(base, Version):
                if base._value is not None:
                    base = base._value
                    break
                patches.append(base.patch)
                base = base._base
            value = self._value = patched(base, *reversed(patches))
        return value


class Table(Mapping[str, T]):
    """A mapping that users read while a poller writes it.

    An iteration goes over the keys as they are when it begins: adding and removing replaces the
    dictionary inside. Values are as new as the last delta.
    """

    __slots__ = ("_entries",)

    def __init__(self, entries: Mapping[str, T] | None = None) -> None:
        self._entries: dict[str, Any] = dict(entries or {})

    def __getitem__(self, key: str) -> T:
        return cast("T", _current(self._entries[key]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def __repr__(self) -> str:
        return f"<{len(self)} entries>"

    def items(self) -> ItemsView[str, T]:
        return _Items(self)

    def values(self) -> ValuesView[T]:
        return _Values(self)

    @property
    def entries(self) -> dict[str, Any]:
        """The present values, and `Version`s of those that nobody has looked at."""
        return self._entries

    def put(self, key: str, value: T) -> None:
        """Replace a value that is there."""
        self._entries[key] = value

    def patch(self, key: str, patch: msgspec.Struct) -> Version[Any]:
        """Lay changes over a value that is there."""
        entries = self._entries
        version = entries[key] = Version(entries[key], patch)
        return version

    def add(self, values: Mapping[str, T]) -> None:
        """Add values under new keys."""
        self._entries = {**self._entries, **values}

    def remove(self, keys: Mapping[str, object]) -> None:
        """Remove what is there of these keys."""
        self._entries = {key: value for key, value in self._entries.items() if key not in keys}

    def replace(self, values: Mapping[str, T]) -> None:
        """Replace everything."""
        self._entries = dict(values)


def _current(entry: Any) -> Any:
    if type(entry) is Version:
        version: Version[Any] = entry
        return version.value
    return entry


class _Items(ItemsView[str, T]):
    __slots__ = ()
    _mapping: Table[T]

    def __iter__(self) -> Iterator[tuple[str, T]]:
        return ((key, _current(entry)) for key, entry in self._mapping.entries.items())


class _Values(ValuesView[T]):
    __slots__ = ()
    _mapping: Table[T]

    def __iter__(self) -> Iterator[T]:
        return (_current(entry) for entry in self._mapping.entries.values())
