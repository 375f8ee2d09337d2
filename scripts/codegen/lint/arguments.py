"""Parameters and body properties: they become the arguments of a Python method."""

from __future__ import annotations

from typing import Any

from ..names import argument_name
from ..shapes import is_map, join, map_at
from .context import ARGUMENTS, Context, Operation, Site

__all__ = ["check", "described", "is_file"]

_PLACES = ("query", "path", "header", "cookie")


def check(context: Context) -> None:
    """Check words, examples and names of all arguments."""
    for operation in context.operations:
        for pointer, node in operation.parameters():
            _parameter(context, pointer, node)
        _collisions(context, operation)
    for site in context.sites:
        if site.role in ARGUMENTS:
            _property(context, site)


def _parameter(context: Context, pointer: str, node: dict[str, Any]) -> None:
    name = node.get("name")
    if not described(node):
        text = f"the parameter {name} has no description"
        context.report(pointer, "parameter-description", text, "its meaning, unit and default")
    if node.get("required") is True and "example" not in node:
        text = f"the required parameter {name} has no example"
        context.report(pointer, "parameter-example", text, "`example:` with a realistic value")
    if node.get("in") not in _PLACES:
        text = f"the parameter {name} is in `{node.get('in')}`"
        context.report(pointer, "parameter-place", text, "one of query, path, header, cookie")
    if "examples" in node:
        text = f"the parameter {name} has `examples`"
        context.report(join(pointer, "examples"), "parameter-example", text, "one `example:`")
    if "schema" not in node:
        text = f"the parameter {name} has no schema"
        context.report(pointer, "parameter-schema", text, "`schema: {type: …}`")


def _property(context: Context, site: Site) -> None:
    if not described(site.node):
        text = f"the body property {site.name} has no description"
        context.report(site.pointer, "parameter-description", text, "its meaning, unit and default")
    if (
        site.required
        and is_map(site.node)
        and "example" not in site.node
        and not is_file(site.node)
    ):
        text = f"the required body property {site.name} has no example"
        context.report(site.pointer, "parameter-example", text, "`example:` with a realistic value")


def _collisions(context: Context, operation: Operation) -> None:
    taken: dict[str, str] = {}
    for pointer, node in operation.parameters():
        _take(context, taken, str(node.get("name")), pointer)
    # The media types of one body hold the same properties; each is compared with the parameters.
    for content in operation.bodies():
        mine = dict(taken)
        for name in map_at(content.schema, "properties"):
            _take(context, mine, name, join(content.pointer, "schema", "properties", name))


def _take(context: Context, taken: dict[str, str], wire: str, pointer: str) -> None:
    name = argument_name(wire)
    if not name.isidentifier():
        text = f"`{wire}` gives the argument `{name}`, which is no Python name"
        context.report(pointer, "argument-name", text, "letters, digits and underscores")
    elif name in taken:
        text = f"`{wire}` and `{taken[name]}` both give the argument `{name}`"
        context.report_use(pointer, "argument-collision", text, "one of them")
    taken.setdefault(name, wire)


def described(node: object) -> bool:
    """Whether a node has a description with words in it."""
    text = node.get("description") if is_map(node) else None
    return isinstance(text, str) and bool(text.strip())


def is_file(schema: object) -> bool:
    """Whether a schema is a file part, or a list of them."""
    if not is_map(schema):
        return False
    return schema.get("format") == "binary" or is_file(schema.get("items"))
