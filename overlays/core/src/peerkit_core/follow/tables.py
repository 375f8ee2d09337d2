"""Tables of typed objects that deltas are laid over.

Users get objects that never change once they were handed out. A copy of a torrent touches each of
its seventy values, which costs more than all the rest of a delta, so it is put off: the table keeps
what is new and applies it when somebody looks at the object.
"""

from __future__ import annotations

from collections.abc import Callable, ItemsView, Iterable, Iterator, Mapping, ValuesView
from copy import copy
from threading import Lock
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

import msgspec

__all__ = ["Patch", "Table", "Version", "differing", "patched", "set_fields"]

T = TypeVar("T")
C = TypeVar("C")

Patch: TypeAlias = dict[str, Any]
"""Attribute → its new value."""

_MISSING: Final = object()
_fields_that_differ: Callable[[msgspec.Struct], Iterable[tuple[str, Any]]] = cast(
    "Any", msgspec.Struct
).__rich_repr__
# That of the models leaves out what must not be shown.


def set_fields(patch: msgspec.Struct) -> Patch:
    """The fields of a struct that were in the answer, null included, by attribute name.

    The models leave defaults out of their representation, and msgspec lists the rest in C: ten
    times faster than asking field by field.
    """
    return dict(_fields_that_differ(patch))


def patched(known: T, patch: Patch) -> T:
    """A copy of `known` with other values."""
    new = copy(known)
    for name, value in patch.items():
        setattr(new, name, value)
    return new


def differing(old: msgspec.Struct, new: msgspec.Struct) -> frozenset[str]:
    """Names of the fields in which two structs of one class differ."""
    names = new.__struct_fields__
    return frozenset(name for name in names if getattr(old, name) != getattr(new, name))


class Version(msgspec.Struct, Generic[T], eq=False, gc=False):
    """An object as it was once, made when somebody looks at it.

    It has all that is new since `base` and knows no version before it, so that nothing is kept
    longer than somebody holds it. (A struct, because one is made for each change that is told.)

    Attributes:
        base: An object of before.
        values: What is new since then; never changed again.
        made: The object, once somebody has looked.
    """

    base: T
    values: Patch
    made: T | None = None

    @property
    def value(self) -> T:
        """The object. Two threads that ask at once may get two equal ones."""
        made = self.made
        if made is None:
            self.made = made = patched(self.base, self.values)
        return made

    def of(self, name: str) -> object:
        """One of its values, without making it."""
        value = self.values.get(name, _MISSING)
        return getattr(self.base, name) if value is _MISSING else value


class Table(Mapping[str, T]):
    """A mapping that users read while a poller writes it, from another thread perhaps.

    An iteration goes over what is there when it begins: adding and removing replaces the dictionary
    inside. There is one writer.
    """

    __slots__ = ("_entries", "_late", "_lock")

    def __init__(self) -> None:
        self._entries: dict[str, T] = {}
        # What is new of an entry: a version that somebody was told of, or just what nobody was.
        self._late: dict[str, Version[T] | Patch] = {}
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

    def patch(self, patches: Mapping[str, Patch]) -> list[str]:
        """Change values that are there, when somebody looks. Nobody is told; the patches are ours.

        Returns:
            The keys that are not there.
        """
        missing: list[str] = []
        with self._lock:
            entries, all_late = self._entries, self._late
            for key, patch in patches.items():
                late = all_late.get(key)
                if late is None:
                    if key in entries:
                        all_late[key] = patch
                    else:
                        missing.append(key)
                elif isinstance(late, dict):
                    late.update(patch)
                else:
                    all_late[key] = Version(late.base, late.values | patch)
        return missing

    def patch_and_tell(
        self, patches: Mapping[str, Patch], tell: Callable[[str, T | Version[T], Version[T]], C]
    ) -> tuple[list[C], list[str]]:
        """The same, and what changed.

        Args:
            patches: The keys, and what is new of their values.
            tell: Called for each value that changes: with its key, and the value before and now.

        Returns:
            What `tell` made, and the keys that are not there.
        """
        told: list[C] = []
        missing: list[str] = []
        with self._lock:
            entries, all_late = self._entries, self._late
            for key, patch in patches.items():
                base = entries.get(key)
                if base is None:
                    missing.append(key)
                    continue
                before: T | Version[T] = base
                values: Patch | None = None
                late = all_late.get(key)
                if late is not None:
                    if isinstance(late, dict):
                        late = Version(base, late)
                    made = late.made
                    if made is None:
                        before, base, values = late, late.base, late.values
                    else:
                        # Somebody has looked at it, so it takes the place of what it was made from.
                        before = base = entries[key] = made
                for name, value in patch.items():
                    now = _MISSING if values is None else values.get(name, _MISSING)
                    if now is _MISSING:
                        now = getattr(base, name)
                    if now != value:
                        # Servers send what differs, so it is mostly the first one.
                        break
                else:
                    continue
                after = Version(base, patch if values is None else values | patch)
                all_late[key] = after
                told.append(tell(key, before, after))
        return told, missing

    def put(self, values: Mapping[str, T]) -> None:
        """Replace values that are there."""
        with self._lock:
            for key, value in values.items():
                self._late.pop(key, None)
                self._entries[key] = value

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
                if isinstance(late, dict):
                    self._entries[key] = patched(self._entries[key], late)
                elif late is not None:
                    self._entries[key] = late.value
