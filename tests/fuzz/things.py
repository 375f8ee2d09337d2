"""The things of a fake: which of them arguments name, and what has become of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeGuard

from codegen.shapes import is_list
from peerkit_core import ALL, UnsetType

from .services import World

__all__ = ["changes", "flat", "named", "state"]

# What one thing's change means for the others is not meant; time passes for all of them.
_OF_OTHERS = re.compile(r"queue|position|time|date|second|activ|last|speed|eta|changed_at")
State = dict[str, dict[str, str]]


def _is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    return isinstance(value, Mapping)


def _is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    # UNSET has the method only to say what it is.
    return isinstance(value, Iterable) and not isinstance(value, (str, bytes, type, UnsetType))


def flat(values: Iterable[Any], depth: int = 0) -> list[Any]:
    """All that is in values, however deep."""
    found: list[Any] = []
    for value in values:
        if not _is_iterable(value):
            found.append(value)
        elif depth < 4:
            found += flat(value, depth + 1)
            found += [] if is_list(value) else [value]
    return found


def named(values: Iterable[Any], world: World) -> set[str]:
    """The things that values name."""
    given = flat(values)
    if any(one is ALL for one in given):
        return {thing.hash for thing in world.things}
    texts = [one.lower() for one in given if isinstance(one, str)]
    for name in ("hash", "hash_string", "peerkit_id"):
        texts += [str(getattr(one, name, "")).lower() for one in given]
    numbers = {one for one in given if isinstance(one, int) and not isinstance(one, bool)}
    return {
        thing.hash
        for thing in world.things
        if any(thing.hash in text for text in texts) or getattr(thing, "id", None) in numbers
    }


def state(world: World) -> State:
    """The state of each thing of the fake."""
    if not world.things:
        return {}
    return {thing.hash: dict(_plain(thing, "")) for thing in world.fake.torrents}


def _plain(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """All that an object holds, by where it is."""
    if len(path) > 120:
        return
    if isinstance(value, (str, int, float, bytes, type(None))):
        yield path, repr(value)
    elif _is_mapping(value):
        for key in value:
            yield from _plain(value[key], f"{path}[{key!r}]")
    elif _is_iterable(value):
        for index, item in enumerate(value):
            yield from _plain(item, f"{path}[{index}]")
    else:
        bases: tuple[Any, ...] = value.__class__.__mro__
        names = [name for base in bases for name in getattr(base, "__slots__", ())]
        for name in (*names, *getattr(value, "__dict__", ())):
            if not _OF_OTHERS.search(name) and not callable(getattr(value, name, None)):
                yield from _plain(getattr(value, name, None), f"{path}.{name}")


def changes(before: State, after: State, touched: Sequence[str]) -> str:
    """What has become of the first of some things, in words."""
    one = touched[0]
    if one not in after:
        return f"{one} is gone"
    keys = before[one].keys() | after[one].keys()
    found = [key for key in sorted(keys) if before[one].get(key) != after[one].get(key)]
    return ", ".join(f"{k} {before[one].get(k)} → {after[one].get(k)}" for k in found[:4])
