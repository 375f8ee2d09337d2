"""JSON that servers write and that no strict parser takes.

Names that are not UTF-8, halves of surrogate pairs, NaN, numbers of a thousand digits: servers pass
on what they were given. What cannot be a character becomes U+FFFD, so that everything that reads,
prints or stores the text can do so.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any, cast

import attrs
import msgspec

from .fitting import Problem, id_of
from .unset import UNSET

__all__ = ["odd_places", "read_loosely", "scrubbed"]

_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u[dD][89a-fA-F][0-9a-fA-F]{2}|\\.",
    re.S,
)
_HALF = 6
_HALVES = re.compile("[\ud800-\udfff]")
_WORD = re.compile("[A-Za-z_-]{1,40}")
_DIGITS = 4000
"""Longer numbers are refused by Python, which guards against the time that they take."""


def read_loosely(content: bytes, *, keep_halves: bool = False) -> Any:
    """A JSON document as plain data.

    Args:
        content: The document.
        keep_halves: Leave what is no character as halves of surrogate pairs, for what is written
            as JSON once more and read again.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    if keep_halves:
        text = content.decode("utf-8-sig", "surrogateescape")
    else:
        text = content.decode("utf-8-sig", "replace")
        if "\\u" in text:
            text = _ESCAPE.sub(_whole, text)
    return json.loads(text, parse_int=_number)


def _whole(escape: re.Match[str]) -> str:
    return "\\ufffd" if len(escape[0]) == _HALF else escape[0]


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) < _DIGITS else math.inf


def scrubbed(value: Any) -> Any:
    """Plain data with U+FFFD in the place of halves of surrogate pairs."""
    if isinstance(value, str):
        return _HALVES.sub("\ufffd", value)
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return {scrubbed(key): scrubbed(item) for key, item in entries.items()}
    if isinstance(value, list):
        return [scrubbed(item) for item in cast("list[object]", value)]
    return value


_TEXT = Problem("", "", "text", "what is no character", "replaced by U+FFFD")
_NUMBER = Problem("", "", "a number", "one that is none or has no end", "kept as it is")


def odd_places(value: object) -> list[Problem]:
    """Where a decoded answer has replaced characters, or numbers that are none.

    Args:
        value: Models, or plain data.
    """
    return list(_odd(value, "$", "$", ""))


def _odd(value: object, path: str, pattern: str, of: str) -> Iterator[Problem]:
    if isinstance(value, str):
        if "\ufffd" in value:
            yield attrs.evolve(_TEXT, path=path, pattern=pattern, of=of)
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield attrs.evolve(_NUMBER, path=path, pattern=pattern, of=of)
    elif isinstance(value, msgspec.Struct):
        of = id_of(value) or of
        for field in msgspec.structs.fields(type(value)):
            item = getattr(value, field.name)
            if item is not UNSET:
                name = field.encode_name
                yield from _odd(item, f"{path}.{name}", f"{pattern}.{name}", of)
    elif isinstance(value, dict):
        for key, item in cast("dict[object, object]", value).items():
            # Keys may be addresses with keys in them; a plain word is a name.
            step = f".{key}" if isinstance(key, str) and _WORD.fullmatch(key) else "[...]"
            yield from _odd(key, f"{path}[...]", f"{pattern}[...]", of)
            yield from _odd(item, path + step, pattern + step, of)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _odd(item, f"{path}[{index}]", f"{pattern}[]", of)
