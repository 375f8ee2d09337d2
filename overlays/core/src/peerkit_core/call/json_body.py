"""A JSON body as data: what stands in it, and leaving something out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import msgspec

from ..errors import InvalidArgument

__all__ = ["json_bytes", "keys_of", "without"]


def json_bytes(value: object) -> bytes:
    """A body as it goes out.

    Raises:
        InvalidArgument: A text in it has half of a surrogate pair.
    """
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        problem = "a text in it has half of a surrogate pair, which cannot be sent"
        raise InvalidArgument("json", problem) from None


def keys_of(value: object, above: str = "") -> Iterator[tuple[str, object]]:
    """Every key of a body with its value, also inside of objects and lists, by dotted path."""
    if isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            path = f"{above}.{key}" if above else key
            yield path, inner
            yield from keys_of(inner, path)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from keys_of(inner, above)


def without(value: object, path: str) -> object:
    """The body without a key, wherever the dotted path leads to it; the given one stays as it is."""
    if isinstance(value, list):
        return [without(inner, path) for inner in cast("list[object]", value)]
    if not isinstance(value, dict):
        return value
    kept: dict[str, object] = {}
    for key, inner in cast("dict[str, object]", value).items():
        if key != path:
            deeper = path.startswith(f"{key}.")
            kept[key] = without(inner, path[len(key) + 1 :]) if deeper else inner
    return kept
