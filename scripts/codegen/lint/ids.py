"""What objects are told by (`x-id`), and the arguments that take objects for it (`x-id-of`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..identity import HIDING, NAME, is_id
from ..names import argument_name
from ..shapes import is_list, is_map, join, map_at, types_of
from .context import ARGUMENTS, Context

__all__ = ["check"]

_WORD = re.compile(r"[A-Za-z0-9_\-]+")


def check(context: Context) -> None:
    """Check that IDs are properties, and that arguments name a schema that has one."""
    for name, schema in context.components.items():
        if is_map(schema):
            _model(context, join("/components/schemas", name), name, schema)
    for pointer, node, schema in _arguments(context):
        if "x-id-of" in node:
            _argument(context, join(pointer, "x-id-of"), node["x-id-of"], schema)
        if "x-id-words" in node:
            _words(context, join(pointer, "x-id-words"), node)


def _model(context: Context, at: str, name: str, schema: dict[str, Any]) -> None:
    properties = map_at(schema, "properties")
    for wire in properties:
        field, place = argument_name(wire), join(at, "properties", wire)
        if field == NAME:
            text = f"`{wire}` gives the attribute `{NAME}`, by which peerkit knows an ID"
            context.report(place, "x-id", text, "another name")
        elif "x-id" in schema and field in HIDING:
            text = f"the field `{wire}` hides what the ID of {name} is written with"
            context.report(place, "x-id", text, "another name, or no x-id")
    if "x-id" in schema and not is_id(schema, schema["x-id"]):
        text = f"`{schema['x-id']}` is no property of {name} that is a text or a whole number"
        context.report(join(at, "x-id"), "x-id", text, "the property that calls tell it by")
    if "x-id-pattern" in schema:
        _pattern(context, join(at, "x-id-pattern"), schema)


def _pattern(context: Context, at: str, schema: dict[str, Any]) -> None:
    if "x-id" not in schema:
        context.report(at, "x-id-pattern", "there is no x-id", "it beside `x-id`")
        return
    try:
        re.compile(schema["x-id-pattern"])
    except (re.error, TypeError) as problem:
        text = f"it is no regular expression: {problem}"
        context.report(at, "x-id-pattern", text, "what an ID has to match as a whole")


def _arguments(context: Context) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Pointer, node and schema of every argument."""
    for operation in context.operations:
        for pointer, node in operation.parameters():
            yield pointer, node, node.get("schema")
    for site in context.sites:
        if is_map(site.node) and site.role in ARGUMENTS:
            yield site.pointer, site.node, site.node


def _argument(context: Context, at: str, name: object, schema: Any) -> None:
    model = map_at(context.components, name) if isinstance(name, str) else {}
    if "x-id" not in model:
        text = f"`{name}` is no schema with an x-id"
        context.report(at, "x-id-of", text, "the name of the schema whose ID is told")
    found = context.resolve(schema)
    items = context.resolve(found.get("items")) if is_map(found) else None
    if "string" not in {*types_of(found), *types_of(items)} or _is_enum(found) or _is_enum(items):
        text = "an argument that is no text, and no list of texts, takes no ID of an object"
        context.report(at, "x-id-of", text, "it on a text, or on a list of texts")


def _words(context: Context, at: str, node: dict[str, Any]) -> None:
    words = node["x-id-words"]
    if not is_list(words) or not words or not all(_WORD.fullmatch(str(word)) for word in words):
        text = "`x-id-words` is no list of words"
        context.report(at, "x-id-words", text, "`[word, …]`: letters, digits, `_` and `-`")
    elif "x-id-of" not in node:
        text = "`x-id-words` stands where no ID is"
        context.report(at, "x-id-words", text, "it beside `x-id-of`")


def _is_enum(schema: Any) -> bool:
    return is_map(schema) and "enum" in schema
