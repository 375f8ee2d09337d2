"""Tables of typed objects that deltas are laid over.

Users get copies: an object that was handed out never changes. A copy of a torrent touches each of
its seventy values, which costs more than the rest of a delta together, so while nobody wants to be
told of changes it is put off: the table keeps what is still to be applied, one struct for each
object, and applies it when somebody looks.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping, ValuesView
from copy import copy
from threading import Lock
from typing import Any, TypeVar

import msgspec

__all__ = ["Table", "differing", "patched", "set_fields"]

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)


def set_fields(patch: msgspec.Struct) -> list[tuple[str, Any]]:
    """The fields of a struct that were in the answer, null included, by attribute name.

    The models leave defaults out of their representation, and msgspec lists the rest in C: ten
    times faster than asking field by field.
    """
    return patch.__rich_repr__()


def patched(known: S, patch: msgspec.Struct) -> S:
    """A copy of `known` with the set fields of `patch`."""
    new = copy(known)
    for name, value in set_fields(patch):
        setattr(new, name, value)
    return new


def differing(old: msgspec.Struct, new: msgspec.Struct) -> frozenset[str]:
    """Names of the fields in which two structs of one class differ."""
    names = new.__struct_fields__
    return frozenset(name for name in names if getattr(old, name) != getattr(new, name))


class Table(Mapping[str, T]):
    """A mapping that users read while a poller writes it, from another thread perhaps.

    An iteration goes over what is there when it begins: adding and removing replaces the dictionary
    inside. There is one writer.
    """

    __slots__ = ("_entries", "_late", "_lock")

    def __init__(self) -> None:
        self._entries: dict[str, T] = {}
        self._late: dict[str, msgspec.Struct] = {}
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

    def put(self, key: str, value: T) -> None:
        """Replace a value that is there."""
        self._entries[key] = value

    def put_off(self, patches: Iterable[tuple[str, msgspec.Struct]]) -> None:
        """Change values that are there, when somebody looks. The patches are the table's now."""
        late = self._late
        with self._lock:
            for key, patch in patches:
                known = late.setdefault(key, patch)
                if known is not patch:
                    for name, value in set_fields(patch):
                        setattr(known, name, value)

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
        late: dict[str, Any] = self._late
        if not late:
            return
        with self._lock:
            entries: dict[str, Any] = self._entries
            for key in list(late) if keys is None else keys:
                # Another thread may have been here first.
                patch = late.pop(key, None)
                if patch is not None:
                    entries[key] = patched(entries[key], patch)
