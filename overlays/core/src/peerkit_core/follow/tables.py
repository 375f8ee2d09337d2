"""Tables of typed objects that deltas are laid over.

Users get objects that never change once they were handed out. A copy of a torrent touches each of
its seventy values, which costs more than all the rest of a delta, so it is put off: the table keeps
what is still to be applied and applies it when somebody looks at the object.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from copy import copy
from threading import Lock
from typing import Any, Final, Generic, TypeAlias, TypeVar

import msgspec

__all__ = ["Late", "Patch", "Table", "differing", "patched", "set_fields"]

T = TypeVar("T")

Patch: TypeAlias = dict[str, Any]
"""Attribute → its new value."""

_LONGEST: Final = 8
"""Told patches of one object that wait: beyond them it is brought up to date by itself."""

_MISSING: Final = object()


def set_fields(patch: msgspec.Struct) -> Patch:
    """The fields of a struct that were in the answer, null included, by attribute name.

    The models leave defaults out of their representation, and msgspec lists the rest in C: ten
    times faster than asking field by field.
    """
    return dict(patch.__rich_repr__())


def patched(known: T, *patches: Patch) -> T:
    """A copy of `known` with other values."""
    new = copy(known)
    for patch in patches:
        for name, value in patch.items():
            setattr(new, name, value)
    return new


def differing(old: msgspec.Struct, new: msgspec.Struct) -> frozenset[str]:
    """Names of the fields in which two structs of one class differ."""
    names = new.__struct_fields__
    return frozenset(name for name in names if getattr(old, name) != getattr(new, name))


class Late(Generic[T]):
    """What is still to be applied to one object of a table.

    Attributes:
        base: The object.
        patches: Oldest first. What somebody was told of is a patch of its own and stays as it is.
        told: How many of them somebody was told of, counted up to the last such one.
    """

    __slots__ = ("base", "patches", "told")

    def __init__(self, base: T) -> None:
        self.base = base
        self.patches: list[Patch] = []
        self.told = 0

    def changed(self, patch: Patch) -> frozenset[str]:
        """Names of the attributes that a patch would change."""
        base, patches = self.base, self.patches
        found: list[str] = []
        for name, value in patch.items():
            now: object = _MISSING
            for earlier in reversed(patches):
                now = earlier.get(name, _MISSING)
                if now is not _MISSING:
                    break
            else:
                now = getattr(base, name)
            if now != value:
                found.append(name)
        return frozenset(found)


class Table(Mapping[str, T]):
    """A mapping that users read while a poller writes it, from another thread perhaps.

    An iteration goes over what is there when it begins: adding and removing replaces the dictionary
    inside. There is one writer.
    """

    __slots__ = ("_entries", "_late", "_lock")

    def __init__(self) -> None:
        self._entries: dict[str, T] = {}
        self._late: dict[str, Late[T]] = {}
        self._lock = Lock()

    def __getitem__(self, key: str) -> T:
        if key in self._late:
            self._catch_up([key])
        return self._entries[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def __repr__(self) -> str:
        return f"<{len(self)} entries>"

    def items(self) -> ItemsView[str, T]:
        """All keys with their values."""
        self._catch_up()
        return self._entries.items()

    def values(self) -> ValuesView[T]:
        """All values."""
        self._catch_up()
        return self._entries.values()

    def patch(self, patches: Iterable[tuple[str, Patch]]) -> None:
        """Change values that are there, when somebody looks. Nobody is told; the patches are ours."""
        with self._lock:
            for key, patch in patches:
                late = self._late.get(key)
                if late is None:
                    late = self._late[key] = Late(self._entries[key])
                if len(late.patches) > late.told:
                    late.patches[-1].update(patch)
                else:
                    late.patches.append(patch)

    def patch_and_tell(
        self, patches: Iterable[tuple[str, Patch]]
    ) -> list[tuple[str, Late[T], int, frozenset[str]]]:
        """The same, and what changed.

        Returns:
            For each value that changed: its key, what it is made from and how many patches of that
            it has now, and the names of the attributes that differ from before.
        """
        told: list[tuple[str, Late[T], int, frozenset[str]]] = []
        with self._lock:
            entries, all_late = self._entries, self._late
            for key, patch in patches:
                late = all_late.get(key)
                if late is None:
                    late = all_late[key] = Late(entries[key])
                elif len(late.patches) >= _LONGEST:
                    entries[key] = patched(late.base, *late.patches)
                    late = all_late[key] = Late(entries[key])
                fields = late.changed(patch)
                late.patches.append(patch)
                if fields:
                    count = late.told = len(late.patches)
                    told.append((key, late, count, fields))
        return told

    def add(self, values: Mapping[str, T]) -> None:
        """Add values under new keys."""
        with self._lock:
            self._entries = {**self._entries, **values}

    def remove(self, keys: Iterable[str]) -> None:
        """Remove what is there of these keys."""
        with self._lock:
            entries = dict(self._entries)
            for key in keys:
                entries.pop(key, None)
                self._late.pop(key, None)
            self._entries = entries

    def replace(self, values: Mapping[str, T]) -> None:
        """Replace everything."""
        with self._lock:
            self._entries = dict(values)
            self._late.clear()

    def _catch_up(self, keys: Iterable[str] | None = None) -> None:
        """Apply what was put off."""
        if not self._late:
            return
        with self._lock:
            for key in list(self._late) if keys is None else keys:
                # Another thread may have been here first.
                late = self._late.pop(key, None)
                if late is not None:
                    self._entries[key] = patched(late.base, *late.patches)
