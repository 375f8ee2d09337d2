"""Tables of typed objects that deltas are laid over.

Users get objects that never change once they were handed out. A copy of a torrent touches each of
its seventy values, which costs more than all the rest of a delta, so it is put off: the table keeps
what is still to be applied and applies it when somebody looks at the object.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, ValuesView
from copy import copy
from threading import Lock
from typing import Any, Final, Generic, TypeAlias, TypeVar

import msgspec

__all__ = ["Late", "Patch", "Table", "differing", "patched", "set_fields"]

T = TypeVar("T")
C = TypeVar("C")

Patch: TypeAlias = dict[str, Any]
"""Attribute → its new value."""

_LONGEST: Final = 16
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
    changes: Patch = {}
    for patch in patches:
        changes.update(patch)
    for name, value in changes.items():
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

    __slots__ = ("_made", "base", "patches", "told")

    def __init__(self, base: T) -> None:
        self.base = base
        self.patches: list[Patch] = []
        self.told = 0
        self._made: tuple[int, T] = (0, base)

    def at(self, count: int) -> T:
        """The object after so many patches. The latest one is made once for all who ask."""
        made, found = self._made
        if made != count:
            patches = self.patches
            # What was told of stays as it is; the rest may still grow, under the table's lock only.
            found = patched(self.base, *patches[:count])
            if count == len(patches):
                self._made = (count, found)
        return found

    def fields(self, count: int) -> frozenset[str]:
        """Names of the attributes that the last of so many patches changed."""
        earlier = self.patches[: count - 1]
        patch = self.patches[count - 1]
        return frozenset(n for n, value in patch.items() if self._value(n, earlier) != value)

    def changes(self, patch: Patch) -> bool:
        """Whether a further patch would change anything."""
        # Servers send what differs, so it mostly ends with the first one.
        patches = self.patches
        return any(self._value(name, patches) != value for name, value in patch.items())

    def _value(self, name: str, patches: list[Patch]) -> object:
        for patch in reversed(patches):
            now = patch.get(name, _MISSING)
            if now is not _MISSING:
                return now
        return getattr(self.base, name)


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
        self,
        patches: Iterable[tuple[str, Patch]],
        tell: Callable[[str, Late[T], int], C],
    ) -> list[C]:
        """The same, and what changed.

        Args:
            patches: The keys, and what is new of their values.
            tell: Called for each value that changes: with its key, what it is made from, and how
                many patches of that it has now.

        Returns:
            What `tell` made.
        """
        told: list[C] = []
        with self._lock:
            entries, all_late = self._entries, self._late
            for key, patch in patches:
                late = all_late.get(key)
                if late is None:
                    late = all_late[key] = Late(entries[key])
                elif len(late.patches) >= _LONGEST:
                    entries[key] = late.at(len(late.patches))
                    late = all_late[key] = Late(entries[key])
                waiting = late.patches
                # Mostly the first value tells: servers send what differs, and the same fields again.
                name, value = next(iter(patch.items()), ("", _MISSING))
                now = waiting[-1].get(name, _MISSING) if waiting else getattr(late.base, name, None)
                if now is _MISSING or now == value:
                    if not late.changes(patch):
                        continue
                waiting.append(patch)
                late.told = count = len(waiting)
                told.append(tell(key, late, count))
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
                    self._entries[key] = late.at(len(late.patches))
