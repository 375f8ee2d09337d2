"""Keep what fits: a value walked beside its type."""

from __future__ import annotations

import json
import types
import typing
from collections import abc
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, Final, Literal, cast

import attrs
import msgspec
from msgspec import UnsetType

from ..errors import PeerkitError
from .unset import UNSET

__all__ = ["LEFT_OUT", "Problem", "id_of", "salvage"]


LEFT_OUT: Final = "left out"
"""What becomes of a value that does not fit."""


@attrs.frozen
class Problem:
    """One place of an answer that does not fit its type.

    Attributes:
        path: The place, for example `$[3].tier`; keys of free-form objects are shown as `[...]`,
            because they may be addresses with keys in them.
        pattern: The place without indices, for example `$[].tier`.
        expected: The documented type.
        found: The type that was found; never a value.
        done: What became of it.
        of: The ID of the object in which it stands, if that has one.
    """

    path: str
    pattern: str
    expected: str
    found: str
    done: str = LEFT_OUT
    of: str = ""

    def __str__(self) -> str:
        return f"expected {self.expected}, found {self.found}"


class _Dropped:
    """What is left of a value that does not fit at all."""


_DROPPED = _Dropped()
_KEY = object()
_Place = tuple[object, ...]


def salvage(value: object, type: Any) -> tuple[Any, list[Problem]]:
    """Fit a plain Python value into `type` as far as it goes.

    A field that does not fit is left `UNSET` (even a required one), an item of a list or an entry
    of a dict that does not fit is dropped; whatever lies around is kept.

    Args:
        value: What a JSON parser gives.
        type: Any type that msgspec decodes.

    Returns:
        The value, and the places that did not fit. If nothing fits, the value is `UNSET`.
    """
    walk = _Walk()
    kept = walk.fit(value, type, ("$",))
    return (UNSET if kept is _DROPPED else kept), walk.problems


def id_of(value: object) -> str:
    """What calls tell an object by; empty if it has no ID."""
    if not hasattr(type(value), "peerkit_id"):
        return ""
    try:
        return str(cast("Any", value).peerkit_id)
    except PeerkitError:
        return ""  # it came without it


class _Walk:
    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def fit(self, value: object, type: Any, place: _Place) -> Any:
        """`value` as `type`, or what fits of it, or `_DROPPED`."""
        try:
            return msgspec.convert(value, type, str_keys=True)
        except (msgspec.ValidationError, RecursionError, UnicodeEncodeError):
            # Half of a surrogate pair has no form in UTF-8, in which msgspec reads numbers and enums.
            pass
        kind, parts = _shape(type)
        return cast("Callable[..., Any]", getattr(self, f"_{kind}"))(value, parts, place)

    def refuse(self, value: object, expected: str, place: _Place, done: str = LEFT_OUT) -> _Dropped:
        path, pattern = _spell(place), _spell(place, pattern=True)
        self.problems.append(Problem(path, pattern, expected, _found(value), done))
        return _DROPPED

    def _leaf(self, value: object, type: Any, place: _Place) -> Any:
        if type is msgspec.Raw:
            return msgspec.Raw(json.dumps(value).encode())
        if type is int and isinstance(value, float) and value.is_integer():
            self.refuse(value, _name(type), place, "taken as one")
            return int(value)
        return self.refuse(value, _name(type), place)

    def _struct(self, value: object, type: Any, place: _Place) -> Any:
        fields, whole = _fields(type), value
        if isinstance(value, (list, tuple)) and _origin(type).__struct_config__.array_like:
            row = cast("list[object]", value)
            given = {field.name: row[i] for i, field in enumerate(fields) if i < len(row)}
        elif isinstance(value, dict) and not _origin(type).__struct_config__.array_like:
            named = cast("dict[str, object]", value)
            given = {f.name: named[f.encode_name] for f in fields if f.encode_name in named}
        else:
            return self.refuse(whole, "an object", place)
        kept: dict[str, Any] = {}
        told = len(self.problems)
        for field in fields:
            here = (*place, field.encode_name)
            if field.name in given:
                fitted = self.fit(given[field.name], field.type, here)
                kept[field.name] = UNSET if fitted is _DROPPED else fitted
            elif field.required:
                self.problems.append(
                    Problem(_spell(here), _spell(here, pattern=True), _name(field.type), "nothing")
                )
                kept[field.name] = UNSET
        if len(place) == 1 and _is_nothing(fields, kept):
            return _DROPPED
        made = _origin(type)(**kept)
        if len(self.problems) > told and (of := id_of(made)):
            self.problems[told:] = [
                problem if problem.of else attrs.evolve(problem, of=of)
                for problem in self.problems[told:]
            ]
        return made

    def _items(self, value: object, parts: Any, place: _Place) -> Any:
        build, item_type = parts
        if not isinstance(value, (list, tuple)):
            return self.refuse(value, "a list", place)
        items = cast("Iterable[object]", value)
        fitted = (self.fit(item, item_type, (*place, i)) for i, item in enumerate(items))
        return build(item for item in fitted if item is not _DROPPED)

    def _row(self, value: object, parts: Any, place: _Place) -> Any:
        # A place in a fixed row means something, so nothing moves up: a gap stays UNSET.
        if not isinstance(value, (list, tuple)):
            return self.refuse(value, "a list", place)
        row = list(cast("Iterable[object]", value))
        if len(row) != len(parts):
            self.refuse(row, f"a list of {len(parts)} items", place)
        pairs = enumerate(zip(row, parts, strict=False))
        fitted = [self.fit(item, type, (*place, i)) for i, (item, type) in pairs]
        fitted += [UNSET] * (len(parts) - len(fitted))
        return tuple(UNSET if item is _DROPPED else item for item in fitted)

    def _mapping(self, value: object, parts: Any, place: _Place) -> Any:
        key_type, item_type = parts
        if not isinstance(value, dict):
            return self.refuse(value, "an object", place)
        kept: dict[Any, Any] = {}
        for key, item in cast("dict[object, object]", value).items():
            here = (*place, _KEY)
            try:
                name = msgspec.convert(key, key_type, str_keys=True, strict=key_type is str)
            except msgspec.ValidationError:
                self.refuse(key, f"{_name(key_type)} as key", here)
                continue
            fitted = self.fit(item, item_type, here)
            if fitted is not _DROPPED:
                kept[name] = fitted
        return kept

    def _union(self, value: object, parts: Any, place: _Place) -> Any:
        best: tuple[int, Any, list[Problem]] | None = None
        for part in parts:
            if not _same_container(value, part):
                continue
            walk = _Walk()
            fitted = walk.fit(value, part, place)
            if fitted is not _DROPPED and (best is None or len(walk.problems) < best[0]):
                best = (len(walk.problems), fitted, walk.problems)
        if best is not None:
            self.problems += best[2]
            return best[1]
        names = [_name(part) for part in parts]
        return self.refuse(value, " or ".join(dict.fromkeys(names)), place)


def _is_nothing(fields: Iterable[Any], kept: Mapping[str, object]) -> bool:
    """Whether nothing is left of what makes an answer what it is: one without its list is none."""
    needed = [field for field in fields if field.required]
    if not needed or any(kept[field.name] is not UNSET for field in needed):
        return False
    lists = any(_shape(field.type)[0] == "items" for field in needed)
    return lists or all(value is UNSET for value in kept.values())


def _spell(place: _Place, *, pattern: bool = False) -> str:
    text = ""
    for step in place:
        if step is _KEY:
            text += "[...]"
        elif isinstance(step, int):
            text += "[]" if pattern else f"[{step}]"
        else:
            text += f".{step}" if text else str(step)
    return text


_FOUND: tuple[tuple[type, str], ...] = (
    (bool, "true or false"),
    (str, "text"),
    (int, "a whole number"),
    (float, "a number"),
    (list, "a list"),
    (tuple, "a list"),
    (dict, "an object"),
    (bytes, "bytes"),
)

_NAMES: dict[Any, str] = {
    None: "null",
    type(None): "null",
    bool: "true or false",
    str: "text",
    int: "a whole number",
    float: "a number",
}


def _found(value: object) -> str:
    if value is None:
        return "null"
    return next((name for kind, name in _FOUND if isinstance(value, kind)), type(value).__name__)


def _name(type: Any) -> str:
    kind, parts = _shape(type)
    if kind == "leaf":
        known = _NAMES.get(parts)
        if known is not None:
            return known
        if hasattr(parts, "__members__"):
            return f"one of {parts.__name__}"
        return "one of a few values" if typing.get_origin(parts) is Literal else str(parts)
    if kind == "union":
        return " or ".join(_name(part) for part in parts)
    return "a list" if kind in {"items", "row"} else "an object"


def _origin(type: Any) -> Any:
    return typing.get_origin(type) or type


@lru_cache(1024)
def _fields(type: Any) -> tuple[Any, ...]:
    return msgspec.structs.fields(type)


def _shape(type: Any) -> tuple[str, Any]:
    """Which method of the walk reads this type, and the types inside it."""
    try:
        return _cached_shape(type)
    except TypeError:  # Annotated with something that cannot be hashed
        return _see_shape(type)


_LISTS: dict[Any, Callable[[Iterable[Any]], Any]] = {
    list: list,
    set: set,
    frozenset: frozenset,
    abc.Sequence: list,
    abc.MutableSequence: list,
    abc.Collection: list,
    abc.Set: set,
    abc.MutableSet: set,
}
_DICTS = (dict, abc.Mapping, abc.MutableMapping)


def _see_shape(type: Any) -> tuple[str, Any]:
    while (newtype := getattr(type, "__supertype__", None)) is not None:
        type = newtype
    origin, args = typing.get_origin(type), typing.get_args(type)
    if origin is typing.Annotated:
        return _see_shape(args[0])
    if origin is typing.Union or origin is types.UnionType:
        return "union", tuple(arg for arg in args if arg is not UnsetType)
    plain: Any = type if origin is None else origin
    if hasattr(plain, "__struct_fields__"):
        return "struct", type
    if plain is tuple:
        if len(args) == 2 and args[1] is Ellipsis:
            return "items", (tuple, args[0])
        return ("row", args) if args else ("items", (tuple, Any))
    if plain in _LISTS:
        return "items", (_LISTS[plain], args[0] if args else Any)
    if plain in _DICTS:
        return "mapping", args or (Any, Any)
    return "leaf", type


_cached_shape = lru_cache(1024)(_see_shape)


def _same_container(value: object, type: Any) -> bool:
    kind, parts = _shape(type)
    if kind == "union":
        return any(_same_container(value, part) for part in parts)
    if isinstance(value, dict):
        return kind == "mapping" or (
            kind == "struct" and not _origin(parts).__struct_config__.array_like
        )
    if isinstance(value, (list, tuple)):
        return kind in {"items", "row"} or (
            kind == "struct" and bool(_origin(parts).__struct_config__.array_like)
        )
    # A scalar that a union refused is only saved by a type with a rule of its own.
    return kind == "leaf" and (parts is int or parts is msgspec.Raw)
