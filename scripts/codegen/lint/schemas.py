"""Types: what may stand where."""

from __future__ import annotations

from typing import Any

from ..shapes import is_list, is_map, join, list_at, map_at, types_of
from .arguments import described
from .context import Context, Role, Site

__all__ = ["check"]

_INLINE_OBJECT = frozenset({Role.COMPONENT, Role.FORM, Role.RPC, Role.JSON})
_TYPES = frozenset({"string", "integer", "number", "boolean", "array", "object", "null"})
_SHAPES = ("$ref", "type", "anyOf", "enum", "oneOf", "allOf", "const")


def check(context: Context) -> None:
    """Check every schema of the document."""
    for site in context.sites:
        if not is_map(site.node):
            if not (site.node is True and site.role is Role.PART):
                text = f"`{site.node}` is no schema"
                context.report(site.pointer, "schema-shape", text, "`{type: …}`")
            continue
        _format(context, site, site.node)
        _inline(context, site, site.node)
        _types(context, site, site.node)
        _object(context, site, site.node)
        _union(context, site, site.node)


def _format(context: Context, site: Site, node: dict[str, Any]) -> None:
    if node.get("format") == "date-time" and "example" not in node:
        text = "nothing shows that the server sends RFC 3339 here"
        instead = "`example:` as the server sends it, or `type: string` without a format"
        context.report(join(site.pointer, "format"), "date-time", text, instead)


def _inline(context: Context, site: Site, node: dict[str, Any]) -> None:
    # A mapping from free keys needs no class of its own, so it may stand anywhere.
    is_object = "object" in types_of(node) or "properties" in node
    if is_object and "properties" in node and site.role not in _INLINE_OBJECT:
        text = f"an object stands inline in a {site.role.value}"
        context.report(site.pointer, "inline-object", text, "a $ref to a named schema")
    if "enum" in node and site.role is not Role.COMPONENT:
        text = f"an enum stands inline in a {site.role.value}"
        context.report(site.pointer, "inline-enum", text, "a $ref to a named schema")


def _types(context: Context, site: Site, node: dict[str, Any]) -> None:
    for name in types_of(node):
        if name not in _TYPES:
            text = f"`{name}` is no type"
            context.report(
                join(site.pointer, "type"), "schema-type", text, ", ".join(sorted(_TYPES))
            )
    if not any(key in node for key in _SHAPES) and not described(node):
        text = "any value may stand here, and nothing says why"
        context.report(site.pointer, "schema-untyped", text, "a type, or a description of why not")
    if "array" in types_of(node) and "items" not in node:
        context.report(site.pointer, "array-items", "a list has no `items`", "`items: {type: …}`")


def _object(context: Context, site: Site, node: dict[str, Any]) -> None:
    properties = map_at(node, "properties")
    for index, name in enumerate(list_at(node, "required")):
        if not isinstance(name, str) or name not in properties:
            text = f"`{name}` is required, but no property"
            pointer = join(site.pointer, "required", index)
            context.report(pointer, "required-properties", text, "properties only")
    if "object" not in types_of(node):
        return
    extra = node.get("additionalProperties")
    if not properties and extra is None:
        text = "an object has neither properties nor additionalProperties"
        context.report(site.pointer, "free-form", text, "`additionalProperties: {type: …}`")
    elif extra is True and not described(node):
        text = "an object is free-form, and nothing says why"
        context.report(site.pointer, "free-form", text, "a description of why")
    elif extra is False:
        text = "servers add fields, so no object is closed"
        pointer = join(site.pointer, "additionalProperties")
        context.report(pointer, "free-form", text, "it without `additionalProperties: false`")


def _union(context: Context, site: Site, node: dict[str, Any]) -> None:
    options = node.get("anyOf")
    if not is_list(options):
        return
    if not any(is_map(option) and _has_reference(option) for option in options):
        text = "no $ref takes part in this `anyOf`"
        context.report(join(site.pointer, "anyOf"), "any-of", text, "`type: [a, b]`")
    shapes = [shape for option in options for shape in _shapes(context, option)]
    for shape in sorted({shape for shape in shapes if shapes.count(shape) > 1}):
        text = f"{shapes.count(shape)} alternatives are {shape}, which decoding cannot tell apart"
        instead = "one schema that has the properties of all, those optional that some lack"
        if shape != "objects":
            instead = "one alternative that takes the values of all"
        context.report(join(site.pointer, "anyOf"), "union-alike", text, instead)


_SHAPE_OF = {"object": "objects", "array": "lists", "string": "texts"}


def _shapes(context: Context, option: object) -> list[str]:
    """What an alternative is in JSON, as far as two of a kind would be too many."""
    resolved = context.resolve(option)
    if not is_map(resolved):
        return []
    options = list_at(resolved, "anyOf")
    if options:
        return [shape for inner in options for shape in _shapes(context, inner)]
    return [_SHAPE_OF[name] for name in types_of(resolved) if name in _SHAPE_OF]


def _has_reference(option: dict[str, Any]) -> bool:
    if "$ref" in option:
        return True
    inner = [option.get("items"), option.get("additionalProperties")]
    return any(is_map(schema) and _has_reference(schema) for schema in inner)
