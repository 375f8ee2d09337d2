"""Typed looks into untyped documents, and JSON pointers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeGuard

__all__ = [
    "ancestors",
    "escape",
    "is_list",
    "is_map",
    "join",
    "list_at",
    "lookup",
    "map_at",
    "split",
    "strings_at",
    "types_of",
]


def is_map(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether ``value`` is a mapping (the loader makes every key a string)."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether ``value`` is a sequence."""
    return isinstance(value, list)


def map_at(node: object, *keys: str) -> dict[str, Any]:
    """The mapping under ``keys``, or an empty one where there is none."""
    for key in keys:
        node = node.get(key) if is_map(node) else None
    return node if is_map(node) else {}


def list_at(node: object, key: str) -> list[Any]:
    """The sequence under ``key``, or an empty one where there is none."""
    found = node.get(key) if is_map(node) else None
    return found if is_list(found) else []


def strings_at(node: object, key: str) -> list[str]:
    """The texts of the sequence under ``key``."""
    return [item for item in list_at(node, key) if isinstance(item, str)]


def types_of(schema: object) -> list[str]:
    """The type names of a schema, whether it has one, several or none."""
    found = schema.get("type") if is_map(schema) else None
    if isinstance(found, str):
        return [found]
    return [item for item in found if isinstance(item, str)] if is_list(found) else []


def escape(key: str) -> str:
    """One key as a part of a JSON pointer."""
    if "~" in key or "/" in key:
        return key.replace("~", "~0").replace("/", "~1")
    return key


def join(pointer: str, *keys: str | int) -> str:
    """``pointer`` with more parts, each escaped."""
    return pointer + "".join(f"/{escape(str(key))}" for key in keys)


def split(pointer: str) -> list[str]:
    """The unescaped parts of a JSON pointer."""
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def lookup(document: object, pointer: str) -> object:
    """The node at ``pointer``; raises ``LookupError`` where there is none."""
    for part in split(pointer):
        if is_map(document):
            document = document[part]
        # The sizes are bounded, so an index of more digits is none.
        elif is_list(document) and part.isascii() and part.isdigit() and len(part) < 10:
            document = document[int(part)]
        else:
            raise LookupError(pointer)
    return document


def ancestors(pointer: str) -> Iterator[str]:
    """``pointer`` and everything above it, ending with the root."""
    while True:
        yield pointer
        if not pointer:
            return
        pointer = pointer.rpartition("/")[0]
