"""Objects that are read, changed and written back whole: unknown keys survive, in their order."""

from __future__ import annotations

from typing import Any, TypeVar, cast

import msgspec

from .unset import UNSET

__all__ = ["kept", "with_kept"]

T = TypeVar("T")


def with_kept(value: T, raw: object) -> T:
    """A decoded value that remembers what it was decoded from.

    Args:
        value: A model, or a list or mapping of models; those marked `x-keep-unknown` remember.
        raw: The same as plain data, as the server sent it.
    """
    _remember(cast("object", value), raw)
    return value


def _remember(value: object, raw: object) -> None:
    if isinstance(value, list) and isinstance(raw, list):
        pairs = zip(cast("list[object]", value), cast("list[object]", raw), strict=False)
        for item, source in pairs:
            _remember(item, source)
    elif not isinstance(raw, dict):
        return
    elif isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            _remember(item, cast("dict[str, object]", raw).get(key))
    elif isinstance(value, msgspec.Struct):
        sources = cast("dict[str, object]", raw)
        if getattr(type(value), "keeps_unknown", False):
            cast("Any", value).kept_ = sources
        for field in msgspec.structs.fields(type(value)):
            _remember(getattr(value, field.name), sources.get(field.encode_name))


def kept(value: object) -> object:
    """A model as plain data for the wire, with what it does not know in the places where it came.

    Unset fields are left out, also where the server had sent them: a key is deleted by setting its
    field to `UNSET`. Known keys that were not there are put behind the others.
    """
    if isinstance(value, msgspec.Struct):
        return _kept_struct(value)
    if isinstance(value, dict):
        return {key: kept(item) for key, item in cast("dict[str, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [kept(item) for item in cast("list[object]", value)]
    if value is UNSET:
        return None  # a gap in a row, whose other places keep their meaning
    return msgspec.to_builtins(value)


def _kept_struct(value: msgspec.Struct) -> dict[str, object]:
    fields = {field.encode_name: field.name for field in msgspec.structs.fields(type(value))}
    told = {
        wire: item for wire, name in fields.items() if (item := getattr(value, name)) is not UNSET
    }
    raw: dict[str, object] = getattr(value, "kept_", None) or {}
    merged: dict[str, object] = {}
    for key, source in raw.items():
        if key in told:
            merged[key] = kept(told.pop(key))
        elif key not in fields:
            merged[key] = source
    return merged | {key: kept(item) for key, item in told.items()}
