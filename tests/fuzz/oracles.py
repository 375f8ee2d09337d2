"""What must never be, whatever was given or answered."""

from __future__ import annotations

import traceback
import types
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin

import attrs
import msgspec

from peerkit_core import errors
from peerkit_core.codec.unset import UNSET

from .cases import Finding, Outcome

__all__ = ["MARK", "cause", "conforms", "hung", "judged", "touched"]

MARK = "Xq7SecretMark"
"""In everything that nobody may read in an error, a log line or a warning."""

_ALLOWED = (errors.SchemaDrift, errors.UnsupportedArgument)


def judged(place: str, did: str, outcome: Outcome, *, os_errors: bool = False) -> Iterator[Finding]:
    """What is wrong whatever the call was.

    Args:
        place: The call.
        did: What was done, for the story.
        outcome: What came of it.
        os_errors: Whether the call writes files, and says that it raises `OSError`.
    """
    error = outcome.error
    allowed: tuple[type[BaseException], ...] = (errors.PeerkitError,)
    if os_errors:
        allowed = (errors.PeerkitError, OSError)
    if error is not None and not isinstance(error, allowed) and not _has_no_such_thing(error):
        kind, at = f"foreign {type(error).__name__}", cause(error)
        yield Finding(kind, place, f"{did}: {outcome.told} ({at})", at)
    for category, text in outcome.warned:
        if not issubclass(category, _ALLOWED):
            yield Finding(f"warning {category.__name__}", place, f"{did}: {text[:300]}")
    for text in (*outcome.notes, *_texts(error)):
        if MARK in text:
            start = text.index(MARK)
            said = f"{did}: …{text[max(0, start - 120) : start + 40]}…"
            yield Finding("secret told", place, said, cause(error))
            break
    if error is None:
        try:
            touched(outcome.value)
        except errors.PeerkitError:
            pass
        except Exception as problem:
            kind, at = f"foreign {type(problem).__name__} of a result", cause(problem)
            yield Finding(kind, place, f"{did}: reading it raised {problem!r} ({at})", at)


def _has_no_such_thing(error: BaseException) -> bool:
    """Whether it is the documented TypeError of a service without releases or RPC methods."""
    where = cause(error)
    return isinstance(error, TypeError) and where in (
        "core/engine/client.py _ask_release",
        "core/engine/client.py call",
    )


def hung(place: str, did: str, error: BaseException) -> Finding:
    """What took too long, and where it was."""
    frames = traceback.extract_tb(error.__traceback__)[-12:]
    where = " > ".join(f"{Path(one.filename).name}:{one.lineno}" for one in frames)
    return Finding("hang", place, f"{did}: {type(error).__name__} in {where}")


def cause(error: BaseException | None) -> str:
    """Where in our code an error was raised; both halves of a module count as one."""
    trace, found = None if error is None else error.__traceback__, ""
    while trace is not None:
        name = trace.tb_frame.f_code.co_filename
        if "peerkit_" in name:
            name = name.rpartition("peerkit_")[2].replace("_async/", "").replace("_sync/", "")
            found = f"{name} {trace.tb_frame.f_code.co_name}"
        trace = trace.tb_next
    return found


def _texts(error: BaseException | None) -> Iterator[str]:
    """All that an error and those behind it say."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield str(one)
        yield repr(one)
        waiting += [one.__cause__, one.__context__]


def touched(value: object, depth: int = 0) -> None:
    """Read what a program may read of a result: its text, its properties, its items."""
    if depth == 0:
        repr(value)
    if isinstance(value, msgspec.Struct):
        for name in dir(type(value)):
            if not name.startswith("_") and isinstance(getattr(type(value), name), property):
                try:
                    getattr(value, name)
                except errors.PeerkitError:
                    continue
    if depth < 3 and isinstance(value, (list, tuple)):
        for item in cast("list[object]", value)[:3]:
            touched(item, depth + 1)


def conforms(value: object, hint: Any, path: str = "$") -> str | None:
    """Where a result is not of the type that its method says; None if it is.

    Any field of a model may be unset: that is what becomes of a value that does not fit.

    Args:
        value: The result, or a part of it.
        hint: Its type.
        path: Where it is.
    """
    origin, args = get_origin(hint), get_args(hint)
    if isinstance(hint, (TypeVar, str)) or hint is Any or hint is object:
        return None
    if hint is None or hint is type(None):
        return None if value is None else f"{path}: {type(value).__name__} instead of None"
    if origin in (Union, types.UnionType):
        found = [conforms(value, arg, path) for arg in args]
        return None if None in found else f"{path}: {found[0]}"
    if origin is Literal:
        return None if value in args else f"{path}: {value!r} is none of {args}"
    kind = hint if origin is None else origin
    if not isinstance(kind, type):
        return None
    if hint is float:
        fits = isinstance(value, (int, float)) and not isinstance(value, bool)
    elif hint is int:
        fits = isinstance(value, int) and not isinstance(value, bool)
    elif getattr(kind, "_is_protocol", False) or hasattr(kind, "__total__"):
        return None
    else:
        fits = isinstance(value, kind)
    if not fits:
        return f"{path}: {type(value).__name__} instead of {getattr(hint, '__name__', hint)}"
    return _inside(value, args, path)


def _inside(value: Any, args: tuple[Any, ...], path: str) -> str | None:
    parts: list[tuple[object, Any, str]] = []
    kind: Any = value.__class__
    if issubclass(kind, Enum):
        return None
    if hasattr(kind, "__attrs_attrs__"):
        parts += _attributes(value, path)
    elif issubclass(kind, msgspec.Struct):
        parts += _fields(value, path)
    elif issubclass(kind, Mapping) and len(args) == 2:
        for key in list(value):
            parts += [(key, args[0], f"{path} key"), (value[key], args[1], f"{path}[{key!r}]")]
    elif issubclass(kind, (list, set, frozenset)) and len(args) == 1:
        parts += [(item, args[0], f"{path}[{i}]") for i, item in enumerate(value)]
    elif issubclass(kind, tuple) and args:
        items: list[Any] = list(value)
        kinds = [args[0]] * len(items) if args[-1] is ... else list(args)
        parts += [(*pair, f"{path}[{i}]") for i, pair in enumerate(zip(items, kinds, strict=False))]
    problems = (conforms(*part) for part in parts)
    return next((problem for problem in problems if problem is not None), None)


def _fields(value: msgspec.Struct, path: str) -> Iterator[tuple[object, Any, str]]:
    for field in msgspec.structs.fields(type(value)):
        try:
            held: object = getattr(value, field.name)
        except errors.NotAskedFor:
            continue
        if held is not UNSET:
            yield held, field.type, f"{path}.{field.name}"


def _attributes(value: Any, path: str) -> Iterator[tuple[object, Any, str]]:
    kind: Any = value.__class__
    try:
        attrs.resolve_types(kind)
    except (NameError, TypeError):
        # Of what it imports for type checkers alone nothing is known here.
        return
    for told in attrs.fields(kind):
        yield getattr(value, told.name), told.type, f"{path}.{told.name}"
