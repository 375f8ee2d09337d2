"""Classes that are made while a program runs, to decode into: made once, found again, pickled.

A variant is a struct class that some function makes from a model: with fewer fields, with other
wire names. It is kept as long as one of its objects lives, so that two objects made by the same
rule are always of the same class and compare; how many are kept beyond that is bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import lru_cache, wraps
from threading import RLock
from typing import Any, ParamSpec, TypeAlias
from weakref import WeakValueDictionary

import msgspec

__all__ = ["Origin", "class_of", "origin_of", "reducing", "variant"]

P = ParamSpec("P")

StructType: TypeAlias = type[msgspec.Struct]

Origin: TypeAlias = "StructType | tuple[Callable[..., StructType], tuple[Any, ...]]"
"""What a class can be found by: itself if it stands in a module, or its maker and its arguments."""

_KEPT = 128


def variant(make: Callable[P, StructType]) -> Callable[P, StructType]:
    """Decorate a function that makes a class, so that equal arguments give the same class.

    Args:
        make: Stands in a module by its own name, so that pickles can refer to it; its arguments
            are positional, hashable and can be pickled.
    """
    alive: WeakValueDictionary[Hashable, StructType] = WeakValueDictionary()
    lock = RLock()
    build: Callable[..., StructType] = make

    def look(*args: Any) -> StructType:
        # Two threads must not get two classes, whose objects would never be equal.
        with lock:
            found = alive.get(args)
            if found is None:
                found = alive[args] = build(*args)
            return found

    recent: Callable[..., StructType] = lru_cache(_KEPT)(look)

    @wraps(make)
    def get(*args: P.args, **kwargs: P.kwargs) -> StructType:
        return recent(*args, **kwargs)

    return get


def reducing(maker: Callable[..., StructType], *args: Any) -> dict[str, Any]:
    """What a variant's namespace must have so that its objects can be pickled and deep-copied.

    Args:
        maker: The decorated function.
        args: What it was called with.
    """
    origin = (maker, args)

    def __reduce__(self: msgspec.Struct) -> tuple[Any, ...]:
        values = {name: getattr(self, name) for name in self.__struct_fields__}
        return _rebuilt, (*origin, values)

    return {"__reduce__": __reduce__, "__origin_of_variant__": origin}


def origin_of(kind: StructType) -> Origin:
    """What `kind` can be found by, also in another process."""
    found: Origin = getattr(kind, "__origin_of_variant__", kind)
    return found


def class_of(origin: Origin) -> StructType:
    """The class that `origin_of` has described."""
    if isinstance(origin, type):
        return origin
    maker, args = origin
    return maker(*args)


def _rebuilt(
    maker: Callable[..., StructType], args: tuple[Any, ...], values: dict[str, Any]
) -> msgspec.Struct:
    return maker(*args)(**values)
