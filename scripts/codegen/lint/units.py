"""Units and special values: known, on numbers, and told once, by the keys and not by the prose."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import Any

from ..companions import HIDING, suffix_of
from ..names import argument_name
from ..shapes import is_map, join, map_at, types_of
from ..units import UNITS, is_numeric
from .context import PROPERTIES, Context, Role

__all__ = ["check"]

_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?\Z")
_JOINED = re.compile(r"one (?:per|a) line|(?:separated|joined) by", re.IGNORECASE)
_CODE = re.compile(r"`[^`]*`")
_DEFAULT = re.compile(r"\bdefaults? (?:is )?[-−]?\d+(?:\.\d+)?", re.IGNORECASE)


def check(context: Context) -> None:
    """Check `x-unit`, `x-special` and `x-list`, and the words beside them."""
    for pointer, node, schema in _holders(context):
        unit = _unit(context, pointer, node, schema)
        _special(context, pointer, node, schema)
        _list(context, pointer, node, schema)
        _prose(context, pointer, node, schema, unit)
    for name in context.components:
        _companions(context, name)


def _holders(context: Context) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Everything that may have a unit: its pointer, where the keys stand, and its schema."""
    for operation in context.operations:
        for pointer, node in operation.parameters():
            yield pointer, node, node.get("schema")
    for site in context.sites:
        if is_map(site.node) and (site.role in PROPERTIES or site.role is Role.COMPONENT):
            yield site.pointer, site.node, site.node


def _unit(context: Context, pointer: str, node: dict[str, Any], schema: Any) -> str | None:
    if "x-unit" not in node:
        return None
    unit, at = node["x-unit"], join(pointer, "x-unit")
    if not isinstance(unit, str) or unit not in UNITS:
        near = difflib.get_close_matches(str(unit), UNITS, n=1)
        instead = near[0] if near else f"one of {', '.join(UNITS)}"
        context.report(at, "unit-name", f"`{unit}` is no unit", instead)
        return None
    if not is_numeric(schema):
        context.report(at, "unit-type", f"what has the unit {unit} is no number", "it on a number")
    return unit


def _special(context: Context, pointer: str, node: dict[str, Any], schema: Any) -> None:
    if "x-special" not in node:
        return
    values, at = node["x-special"], join(pointer, "x-special")
    instead = "`{-1: never, 0: unknown}`"
    if not is_map(values) or not values:
        context.report(at, "special-shape", "the special values are no mapping", instead)
        return
    if not is_numeric(schema):
        text = "what has special values is no number"
        context.report(at, "special-type", text, "it on a number, or the values in the description")
    whole = "number" not in _types(schema)
    for key, word in values.items():
        place = join(at, key)
        if not _NUMBER.match(key) or (whole and "." in key):
            text = f"`{key}` is no {'whole ' if whole else ''}number"
            context.report(place, "special-shape", text, instead)
        if not isinstance(word, str) or not re.fullmatch(r"\S(?:[^\n]*[^\s.])?", word):
            text = f"`{word}` is no short word for {key}"
            context.report(place, "special-shape", text, instead)


def _types(schema: Any) -> list[str]:
    """The types of a schema and of its items."""
    if not is_map(schema):
        return []
    inner = [*_types(schema.get("items")), *_types(schema.get("additionalProperties"))]
    return [*types_of(schema), *inner]


def _list(context: Context, pointer: str, node: dict[str, Any], schema: Any) -> None:
    if "x-list" not in node:
        return
    at = join(pointer, "x-list")
    if not isinstance(node["x-list"], str) or not node["x-list"]:
        context.report(at, "list-separator", "nothing separates the items", '`x-list: ", "`')
    if "string" not in types_of(schema):
        context.report(at, "list-type", "what is a list on the wire is no text", "it on a text")
    found = _JOINED.search(str(node.get("description", "")))
    if found:
        text = f"`{found[0]}` says again what x-list says"
        place = join(pointer, "description")
        context.report(place, "list-twice", text, "the description without it")


def _prose(
    context: Context, pointer: str, node: dict[str, Any], schema: Any, unit: str | None
) -> None:
    description = node.get("description")
    if not isinstance(description, str):
        return
    plain = _CODE.sub("", description)
    at = join(pointer, "description")
    if unit is None and "x-unit" not in node and {"integer", "number"} & set(types_of(schema)):
        for name, known in UNITS.items():
            found = re.search(known.prose, plain, re.IGNORECASE) if known.prose else None
            if found:
                text = f"`{found[0]}` is a unit that only people can read"
                context.report(at, "unit-missing", text, f"`x-unit: {name}`, and not in words")
                break
    elif unit is not None and unit != "varies" and UNITS[unit].prose:
        found = re.search(UNITS[unit].prose, plain, re.IGNORECASE)
        if found:
            text = f"`{found[0]}` says again what x-unit says"
            context.report(at, "unit-twice", text, "the description without it")
    for key in map_at(node, "x-special"):
        number = re.escape(key).replace(r"\-", "[-−]")
        if re.search(rf"(?<![\w.-−]){number}(?![\w.]*\w)", _DEFAULT.sub("", plain)):
            text = f"`{key}` is told again beside x-special"
            context.report(at, "special-twice", text, "the description without it")


def _companions(context: Context, component: str) -> None:
    properties = map_at(context.components, component, "properties")
    taken = {argument_name(wire): wire for wire in properties}
    suffixes = {wire: suffix_of(schema) for wire, schema in properties.items()}
    for wire, suffix in suffixes.items():
        name = f"{argument_name(wire)}_{suffix}"
        pointer = join("/components/schemas", component, "properties", wire)
        if suffix and name in taken:
            text = f"the companion of `{wire}` is `{name}`, as the field `{taken[name]}`"
            context.report(pointer, "companion-collision", text, "one of them without it")
        if any(suffixes.values()) and argument_name(wire) in HIDING:
            text = f"the field `{wire}` hides what the companions of {component} are written with"
            context.report(pointer, "companion-collision", text, "another name, or no companions")
