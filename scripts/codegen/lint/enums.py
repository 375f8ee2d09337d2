"""Enums: values, the names of their members, and what is told about each."""

from __future__ import annotations

import re
from typing import Any

from ..shapes import is_list, is_map, join, types_of
from .context import Context, Site

__all__ = ["check"]

_UPPER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\Z")
_KINDS: dict[str, type[object]] = {"string": str, "integer": int}
_VARNAMES = "x-enum-varnames"
_DESCRIPTIONS = "x-enum-descriptions"


def check(context: Context) -> None:
    """Check every schema that lists values, and that no other has the keys for them."""
    for site in context.sites:
        if not is_map(site.node):
            continue
        if is_list(site.node.get("enum")):
            _values(context, site, site.node["enum"], site.node)
            _names(context, site, site.node["enum"], site.node)
            _descriptions(context, site, site.node["enum"], site.node)
            continue
        for key in (_VARNAMES, _DESCRIPTIONS, "x-enum-since", "x-enum-until"):
            if key in site.node:
                text = f"`{key}` stands where no enum is"
                context.report(join(site.pointer, key), "enum-keys", text, "it beside `enum`")


def _values(context: Context, site: Site, values: list[Any], node: dict[str, Any]) -> None:
    pointer = join(site.pointer, "enum")
    kinds = types_of(node)
    if len(kinds) != 1 or kinds[0] not in _KINDS:
        text = f"an enum has the type {kinds or 'nothing'}"
        context.report(site.pointer, "enum-type", text, "`type: string` or `type: integer`")
        return
    for index, value in enumerate(values):
        if not isinstance(value, _KINDS[kinds[0]]) or isinstance(value, bool):
            text = f"the value `{value}` is no {kinds[0]}"
            context.report(join(pointer, index), "enum-type", text, "values of the enum's type")
    if len({str(value) for value in values}) != len(values):
        context.report(pointer, "enum-unique", "a value is listed twice", "each value once")


def _names(context: Context, site: Site, values: list[Any], node: dict[str, Any]) -> None:
    names = node.get(_VARNAMES)
    pointer = join(site.pointer, _VARNAMES)
    if not is_list(names):
        text = "the values of the enum have no names"
        context.report(site.pointer, "enum-varnames", text, f"`{_VARNAMES}: [UPPER_CASE, …]`")
        return
    _length(context, pointer, "enum-varnames", names, values)
    for index, name in enumerate(names):
        if not isinstance(name, str) or not _UPPER.match(name):
            text = f"`{name}` is no UPPER_CASE name"
            context.report(
                join(pointer, index), "enum-varnames", text, "a name such as MISSING_FILES"
            )
        elif name in names[:index]:
            text = f"the name {name} is given twice"
            context.report(join(pointer, index), "enum-varnames", text, "another name")


def _descriptions(context: Context, site: Site, values: list[Any], node: dict[str, Any]) -> None:
    words = node.get(_DESCRIPTIONS)
    if not is_list(words):
        if types_of(node) == ["string"]:
            text = "the values of the enum are not described"
            context.report(site.pointer, "enum-descriptions", text, f"`{_DESCRIPTIONS}: […]`")
        return
    pointer = join(site.pointer, _DESCRIPTIONS)
    _length(context, pointer, "enum-descriptions", words, values)
    for index, text in enumerate(words):
        if not isinstance(text, str) or not text.strip():
            place = join(pointer, index)
            context.report(place, "enum-descriptions", "a value has no words", "what it means")


def _length(context: Context, pointer: str, rule: str, found: list[Any], values: list[Any]) -> None:
    if len(found) != len(values):
        text = f"there are {len(found)} entries for {len(values)} values"
        context.report(pointer, rule, text, "one for each value, in the same order")
