"""What a view of a client must not take over from it."""

from __future__ import annotations

from functools import cached_property

__all__ = ["cached_names"]

_known: dict[type[object], tuple[str, ...]] = {}


def cached_names(kind: type[object]) -> tuple[str, ...]:
    """The properties of a class that keep their value: those of a client hold its engine."""
    names = _known.get(kind)
    if names is None:
        names = _known[kind] = tuple(
            name
            for base in kind.__mro__
            for name, value in vars(base).items()
            if isinstance(value, cached_property)
        )
    return names
