"""Keywords of schemas: known, of the right shape, and such that both generators keep them."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from typing import Any

from ..shapes import is_list, is_map, join
from .context import Context, Site

__all__ = ["check"]

# Keywords that do not survive the generators, and what says the same.
_REFUSED = {
    "nullable": '`type: [x, "null"]`',
    "oneOf": "`type: [a, b]`, or `anyOf` with a $ref",
    "allOf": "one schema with all properties",
    "not": "the type that it is",
    "if": "optional properties with a description",
    "then": "optional properties with a description",
    "else": "optional properties with a description",
    "discriminator": "an open union: the undecoded value, or `anyOf`",
    "prefixItems": "`items` with the types that occur",
    "unevaluatedProperties": "`additionalProperties`",
    "dependentSchemas": "optional properties with a description",
    "dependentRequired": "optional properties with a description",
    "$defs": "a named schema",
    "$dynamicRef": "a $ref",
    "examples": "`example`",
    "const": "an enum with one value",
    "pattern": "the form of the text in the description",
    "patternProperties": "`additionalProperties`",
}


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_texts(value: Any) -> bool:
    return is_list(value) and all(isinstance(item, str) for item in value)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63


def _is_truth(value: Any) -> bool:
    return isinstance(value, bool)


def _anything(_: Any) -> bool:
    return True


_Shape = tuple[Callable[[Any], bool], str]
_TEXT: _Shape = (_is_text, "a text")
_NUMBER: _Shape = (_is_number, "a number")
_COUNT: _Shape = (_is_count, "a whole number")
_TRUTH: _Shape = (_is_truth, "true or false")
_KNOWN: dict[str, _Shape] = {
    "$ref": _TEXT,
    "additionalProperties": (lambda v: is_map(v) or isinstance(v, bool), "a schema, or true"),
    "anyOf": (lambda v: is_list(v) and len(v) > 0, "a list of schemas"),
    "default": (_anything, ""),
    "deprecated": _TRUTH,
    "description": _TEXT,
    "enum": (lambda v: is_list(v) and len(v) > 0, "a list of values"),
    "example": (_anything, ""),
    "exclusiveMaximum": _NUMBER,
    "exclusiveMinimum": _NUMBER,
    "format": _TEXT,
    "items": (is_map, "a schema"),
    "maxItems": _COUNT,
    "maxLength": _COUNT,
    "maximum": _NUMBER,
    "minItems": _COUNT,
    "minLength": _COUNT,
    "minimum": _NUMBER,
    "properties": (is_map, "a mapping from names to schemas"),
    "readOnly": _TRUTH,
    "required": (_is_texts, "a list of names"),
    "title": _TEXT,
    "type": (lambda v: _is_text(v) or (_is_texts(v) and len(v) > 0), "a type, or a list of types"),
    "uniqueItems": _TRUTH,
    "writeOnly": _TRUTH,
}


def check(context: Context) -> None:
    """Check the keywords of every schema."""
    for site in context.sites:
        if is_map(site.node):
            for keyword, value in site.node.items():
                _keyword(context, site, keyword, value)


def _keyword(context: Context, site: Site, keyword: str, value: Any) -> None:
    pointer = join(site.pointer, keyword)
    if keyword in _REFUSED:
        text = f"`{keyword}` does not survive the generators"
        context.report(pointer, "schema-keyword", text, _REFUSED[keyword])
    elif keyword in _KNOWN:
        is_right, instead = _KNOWN[keyword]
        if not is_right(value):
            context.report(pointer, "schema-shape", f"`{keyword}` has another shape", instead)
    elif not keyword.startswith("x-"):
        near = difflib.get_close_matches(keyword[:40], _KNOWN, n=1)
        instead = near[0] if near else f"one of {', '.join(_KNOWN)}, or a property of that name"
        context.report(pointer, "schema-keyword", f"`{keyword}` is no keyword of schemas", instead)
