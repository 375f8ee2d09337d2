"""Models as plain data: dictionaries with the names of Python or of the wire, and JSON."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable
from functools import lru_cache
from typing import Any, TypeAlias, cast

import msgspec

from .keeping import kept

__all__ = ["to_dict", "to_json"]

_Rename: TypeAlias = Callable[[Any], Any]


def to_dict(value: msgspec.Struct, *, wire: bool) -> dict[str, Any]:
    """See `Model.to_dict`."""
    plain: Any = _plain(value)
    rename = None if wire else _renaming(type(value))
    return cast("dict[str, Any]", plain if rename is None else rename(plain))


def to_json(value: msgspec.Struct, *, wire: bool) -> str:
    """See `Model.to_json`."""
    if (wire or _renaming(type(value)) is None) and not _keeps(type(value)):
        try:
            return msgspec.json.encode(value).decode()
        except (TypeError, UnicodeEncodeError):
            pass  # what is odd in it needs the long way
    plain = to_dict(value, wire=wire)
    try:
        return msgspec.json.encode(plain).decode()
    except UnicodeEncodeError:
        # A name with half of a surrogate pair, which servers pass on: only an escape can say it.
        return json.dumps(plain, separators=(",", ":"))


def _plain(value: msgspec.Struct) -> Any:
    if not _keeps(type(value)):
        try:
            return msgspec.to_builtins(value, str_keys=True)
        except TypeError:
            pass  # a field that has to be there is unset: msgspec leaves out only what need not be
    return msgspec.to_builtins(kept(value), str_keys=True)


@lru_cache(1024)
def _keeps(kind: Any, above: tuple[Any, ...] = ()) -> bool:
    """Whether unknown keys may be kept in a value of this type."""
    if getattr(kind, "keeps_unknown", False):
        return True
    if kind in above:
        return False
    return any(_keeps(part, (*above, kind)) for part in _parts(kind))


def _parts(kind: Any) -> tuple[Any, ...]:
    if hasattr(kind, "__struct_fields__"):
        return tuple(field.type for field in msgspec.structs.fields(kind))
    return () if typing.get_origin(kind) is typing.Literal else typing.get_args(kind)


@lru_cache(1024)
def _renaming(kind: Any, above: tuple[Any, ...] = ()) -> _Rename | None:
    """What turns plain data of this type from names of the wire to names of Python, if any differ.

    Args:
        kind: A type, as msgspec understands it.
        above: The structs in which it stands.
    """
    if hasattr(kind, "__struct_fields__"):
        if kind in above:
            # It holds itself: what to do is known when all of it has been seen.
            return lambda plain: _renamed(kind, plain)
        return _renaming_struct(kind, (*above, kind))
    origin: Any = typing.get_origin(kind)
    parts = _parts(kind)
    if origin in (typing.Union, types.UnionType):
        return _renaming_union([_renaming(part, above) for part in parts], parts)
    if origin is dict and len(parts) == 2:
        return _renaming_items(_renaming(parts[1], above), mapping=True)
    if origin in (list, tuple, set, frozenset) and parts:
        return _renaming_items(_renaming(parts[0], above), mapping=False)
    return None


def _renaming_items(item: _Rename | None, *, mapping: bool) -> _Rename | None:
    if item is None:
        return None
    if mapping:
        return lambda plain: {key: item(one) for key, one in plain.items()}
    return lambda plain: [item(one) for one in plain]


def _renamed(kind: Any, plain: Any) -> Any:
    rename = _renaming(kind)
    return plain if rename is None else rename(plain)


def _renaming_struct(kind: Any, above: tuple[Any, ...]) -> _Rename | None:
    names: dict[str, tuple[str, _Rename | None]] = {}
    differ = False
    for field in msgspec.structs.fields(kind):
        inner = _renaming(field.type, above)
        differ = differ or inner is not None or field.name != field.encode_name
        names[field.encode_name] = field.name, inner
    if not differ:
        return None

    def rename(plain: dict[str, Any]) -> dict[str, Any]:
        renamed: dict[str, Any] = {}
        for key, value in plain.items():
            name, inner = names.get(key, (key, None))
            renamed[name] = value if inner is None else inner(value)
        return renamed

    return rename


def _renaming_union(renames: list[_Rename | None], parts: tuple[Any, ...]) -> _Rename | None:
    """One alternative at most is an object and one a list, or decoding could not tell them apart."""
    of_object = of_list = None
    for rename, part in zip(renames, parts, strict=True):
        if rename is None:
            continue
        if hasattr(part, "__struct_fields__") or typing.get_origin(part) is dict:
            of_object = rename
        else:
            of_list = rename
    if of_object is None and of_list is None:
        return None

    def rename_one(plain: Any) -> Any:
        kind = cast("type[object]", type(plain))
        chosen = of_object if kind is dict else of_list if kind is list else None
        return plain if chosen is None else chosen(plain)

    return rename_one
