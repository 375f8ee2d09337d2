"""Values that users give for JSON documents: checked whole, and as plain data.

A server skips a key that it does not know, takes a value of another kind for 0, and `nan` arrives
as null, which may mean "no limit". So everything in a document is looked at before it is sent.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator, KeysView, Mapping, ValuesView
from datetime import date, timedelta
from enum import Enum
from math import isfinite
from typing import Any, cast

import msgspec

from ..codec.keeping import kept
from ..codec.unset import UNSET
from ..errors import InvalidArgument
from ..public import quoted
from .choices import member
from .sendable import sendable

__all__ = ["plain"]

_LISTS = (list, tuple, set, frozenset)
_LONGEST = 40
_NAMES: dict[Any, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "True or False",
    type(None): "None",
}


def plain(argument: str, value: object, kind: Any = Any) -> object:
    """A value as plain data: objects with the keys of the wire, lists, text, numbers.

    Args:
        argument: The argument's name, for errors.
        value: Models, mappings with the keys of the wire, iterables, plain data. One item stands for
            a list of it.
        kind: Its type: a model, a list of one, a union. Models that keep unknown keys have all keys,
            and so have mappings from free names.

    Raises:
        InvalidArgument: It cannot be written as JSON, a key is unknown, or something in it is of
            another kind; the place is told.
    """
    try:
        return msgspec.to_builtins(kept(_fit(argument, value, kind)), str_keys=True)
    except InvalidArgument as wrong:
        inside = wrong.argument.removeprefix(argument).lstrip(".")
        problem = f"{inside}: {wrong.problem}" if inside else wrong.problem
    except RecursionError:
        problem = "is nested too deeply to be written as JSON"
    except (TypeError, ValueError, msgspec.MsgspecError) as wrong:
        problem = f"cannot be written as JSON: {wrong}"
    # Raised out here, so that the error holds no other one with what was given.
    raise InvalidArgument(argument, problem)


def _fit(place: str, value: object, kind: Any) -> object:
    options = _options(kind)
    if isinstance(value, msgspec.Struct):
        _fit_model(place, value)
        return value
    if isinstance(value, (Iterator, KeysView, ValuesView)):
        value = list(cast("Iterable[object]", value))
    if isinstance(value, Mapping):
        return _fit_mapping(place, cast("Mapping[object, object]", value), options)
    if isinstance(value, _LISTS):
        return _fit_list(place, cast("Iterable[object]", value), options)
    return _fit_leaf(place, value, options)


def _fit_model(place: str, value: msgspec.Struct) -> None:
    for field in msgspec.structs.fields(type(value)):
        inner = getattr(value, field.name)
        if inner is not UNSET:
            _fit(f"{place}.{field.encode_name}", inner, field.type)


def _fit_mapping(place: str, value: Mapping[object, object], options: list[Any]) -> object:
    models = [part for part in options if hasattr(part, "__struct_fields__")]
    free = [typing.get_args(part)[1] for part in options if typing.get_origin(part) is dict]
    if options and not models and not free:
        raise InvalidArgument(*_told(place, value, options))
    if len(models) != 1 or free:
        inner = free[0] if free else Any
        return {
            _key(place, key): _fit(_below(place, key), item, inner) for key, item in value.items()
        }
    keeps = getattr(models[0], "keeps_unknown", False)
    fields = {field.encode_name: field.type for field in msgspec.structs.fields(models[0])}
    fitted: dict[str, object] = {}
    for key, item in value.items():
        if not isinstance(key, str) or (key not in fields and not keeps):
            _unknown(place, key, fields)
        if item is not UNSET:
            fitted[_key(place, key)] = _fit(_below(place, key), item, fields.get(key, Any))
    return fitted


def _fit_list(place: str, value: Iterable[object], options: list[Any]) -> object:
    lists = [part for part in options if part in _LISTS or typing.get_origin(part) in _LISTS]
    if options and not lists:
        raise InvalidArgument(*_told(place, value, options))
    inner = [typing.get_args(part)[0] for part in lists if typing.get_args(part)]
    kind = inner[0] if inner else Any
    # A gap in a row of a table is written as null.
    return [
        item if item is UNSET else _fit(f"{place}[{index}]", item, kind)
        for index, item in enumerate(value)
    ]


def _fit_leaf(place: str, value: object, options: list[Any]) -> object:
    _writable(place, value)
    if not options:
        return value
    enums = [part for part in options if isinstance(part, type) and issubclass(part, Enum)]
    if any(isinstance(value, part) for part in enums):
        return value
    for part in options:
        if part not in enums and _fits(value, part):
            return int(value) if part is int and isinstance(value, float) else value
    if enums:
        return member(place, value, enums[0])
    # One item stands for a list of it, as in every other argument that is a list.
    lists = [part for part in options if typing.get_origin(part) in _LISTS]
    if lists and isinstance(value, (str, int)) and not isinstance(value, bool):
        return [_fit(place, value, typing.get_args(lists[0])[0])]
    raise InvalidArgument(*_told(place, value, options))


def _fits(value: object, part: Any) -> bool:
    if part is bool or isinstance(value, bool):
        return part is bool and isinstance(value, bool)
    if part is float:
        return isinstance(value, (int, float))
    if part is int and isinstance(value, float):
        return value.is_integer()
    if part is None or part is type(None):
        return value is None
    return part in (str, int) and isinstance(value, part)


def _writable(place: str, value: object) -> None:
    if isinstance(value, str):
        sendable(place, value)
    elif isinstance(value, (bytes, bytearray, memoryview)):
        raise InvalidArgument(place, "bytes cannot be written as JSON")
    elif isinstance(value, float) and not isfinite(value):
        raise InvalidArgument(place, f"{value} cannot be sent")
    elif isinstance(value, int) and not -(2**63) <= value < 2**64:
        raise InvalidArgument(place, "is too large a number for any server")
    elif isinstance(value, (date, timedelta)):
        # It would be written as a text, and nothing says what unit it is to become.
        kind = type(value).__name__
        raise InvalidArgument(place, f"a {kind} has no unit here; give the number of the wire")


def _options(kind: Any) -> list[Any]:
    """The types that a value may have; none where it may have any."""
    origin = typing.get_origin(kind)
    parts = typing.get_args(kind) if origin in (typing.Union, types.UnionType) else (kind,)
    found = [part for part in parts if part is not msgspec.UnsetType]
    return [] if Any in found or object in found else found


def _key(place: str, key: object) -> str:
    if isinstance(key, bool) or not isinstance(key, (str, int)):
        raise InvalidArgument(place, f"a key must be text, got {type(key).__name__}")
    return sendable(place, str(key))


def _below(place: str, key: object) -> str:
    # A longer one, or one with other signs, may be an address with a passkey.
    plain = isinstance(key, str) and len(key) <= _LONGEST and key.replace("-", "_").isidentifier()
    return f"{place}.{key}" if plain else place


def _unknown(place: str, key: object, known: Iterable[str]) -> typing.Never:
    # Imported here: it is only needed once something is wrong.
    from difflib import get_close_matches

    if not isinstance(key, str):
        raise InvalidArgument(place, f"a key must be text, got {type(key).__name__}")
    near = get_close_matches(key, sorted(known), n=1) or sorted(known)
    raise InvalidArgument(place, f"has no key {quoted(key)}; is it {' or '.join(near)}?")


def _told(place: str, value: object, options: list[Any]) -> tuple[str, str]:
    names = dict.fromkeys(_name(part) for part in options)
    return place, f"expected {' or '.join(names)}, got {type(value).__name__}"


def _name(part: Any) -> str:
    if typing.get_origin(part) in _LISTS:
        return "a list"
    if typing.get_origin(part) is dict or hasattr(part, "__struct_fields__"):
        return "an object"
    return _NAMES.get(part) or str(getattr(part, "__name__", part))
