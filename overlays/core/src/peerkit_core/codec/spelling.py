"""Keys of a mapping that its model does not have."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Mapping
from typing import Any, cast

import msgspec

__all__ = ["misspelt"]


def misspelt(value: object, kind: Any) -> tuple[str, list[str]] | None:
    """The first key of a mapping, or of one inside it, that the model in its place does not have.

    Args:
        value: What is to be sent.
        kind: Its type, as msgspec understands it. Models that keep unknown keys have all keys, and
            so have mappings from free names.

    Returns:
        The key and the names that the model has on the wire; None if all are known.
    """
    if isinstance(value, Mapping):
        return _in_mapping(cast("Mapping[object, object]", value), kind)
    if isinstance(value, (list, tuple, set, frozenset)):
        items = [part for part in _options(kind) if typing.get_origin(part) in (list, tuple, set)]
        if len(items) == 1:
            inner = typing.get_args(items[0])[0]
            found = (misspelt(item, inner) for item in cast("Iterable[object]", value))
            return next((wrong for wrong in found if wrong is not None), None)
    return None


def _in_mapping(value: Mapping[object, object], kind: Any) -> tuple[str, list[str]] | None:
    options = _options(kind)
    free = [part for part in options if typing.get_origin(part) is dict]
    models = [part for part in options if hasattr(part, "__struct_fields__")]
    if free:
        inner = typing.get_args(free[0])[1]
        found = (misspelt(item, inner) for item in value.values())
        return next((wrong for wrong in found if wrong is not None), None)
    if len(models) != 1:
        return None
    keeps = getattr(models[0], "keeps_unknown", False)
    fields = {field.encode_name: field for field in msgspec.structs.fields(models[0])}
    for key, item in value.items():
        if not isinstance(key, str) or key not in fields:
            if keeps and isinstance(key, str):
                continue
            return str(key), list(fields)
        wrong = misspelt(item, fields[key].type)
        if wrong is not None:
            return wrong
    return None


def _options(kind: Any) -> tuple[Any, ...]:
    origin = typing.get_origin(kind)
    if origin is typing.Union or origin is types.UnionType:
        return typing.get_args(kind)
    return (kind,)
