"""Lists on the wire: how they are joined, and what an empty list or "all" means."""

from __future__ import annotations

from typing import Any

from ..shapes import is_list, is_map, join, types_of
from .arguments import is_file
from .context import ARGUMENTS, Context, Role, Site

__all__ = ["check", "is_array"]

_STYLES = [("pipeDelimited", False), ("spaceDelimited", False), ("form", False), ("form", True)]
_STYLE_HINT = (
    "`style: pipeDelimited, explode: false` for a|b, `style: form, explode: false` for a,b"
)


def check(context: Context) -> None:
    """Check query arrays, form arrays and the keys that guard them."""
    for operation in context.operations:
        for pointer, node in operation.parameters():
            array = is_array(context, node.get("schema"))
            json = node.get("x-encoding") == "json"
            if node.get("in") == "query" and array and not json:
                _style(context, pointer, node)
            _encoding(context, pointer, node)
            _guards(context, pointer, node, array=array, required=node.get("required") is True)
    for site in context.sites:
        if site.role in ARGUMENTS and is_map(site.node):
            _property(context, site, site.node)


def _style(context: Context, pointer: str, node: dict[str, Any]) -> None:
    style, explode = node.get("style"), node.get("explode")
    if style is None or explode is None:
        text = f"the list {node.get('name')} has no style or no explode"
        context.report(pointer, "array-style", text, _STYLE_HINT)
    elif (style, explode) not in _STYLES:
        text = f"`style: {style}, explode: {str(explode).lower()}` is no way to write a list"
        context.report(join(pointer, "style"), "array-style", text, _STYLE_HINT)


def _property(context: Context, site: Site, node: dict[str, Any]) -> None:
    array = is_array(context, node)
    separator = node.get("x-separator")
    json = node.get("x-encoding") == "json"
    if site.role is Role.FORM_PROPERTY:
        if array and separator is None and not json and not is_file(node):
            text = f"the list {site.name} does not say how its items are joined"
            context.report(site.pointer, "form-separator", text, '`x-separator: "|"`')
        if _is_object(context, node) and not json:
            text = f"the form field {site.name} holds an object"
            context.report(site.pointer, "form-object", text, "`x-encoding: json` beside it")
    if separator is not None:
        pointer = join(site.pointer, "x-separator")
        if not isinstance(separator, str) or not separator:
            context.report(pointer, "form-separator", f"`{separator}` joins nothing", 'a text, "|"')
        elif not array or site.role is not Role.FORM_PROPERTY:
            text = f"{site.name} is no list in a form"
            context.report(pointer, "form-separator", text, "x-separator on such lists only")
    _encoding(context, site.pointer, node)
    _guards(context, site.pointer, node, array=array, required=site.required)


def _encoding(context: Context, pointer: str, node: dict[str, Any]) -> None:
    if node.get("x-encoding", "json") != "json":
        text = f"`{node['x-encoding']}` is no known encoding"
        context.report(join(pointer, "x-encoding"), "x-encoding", text, "`x-encoding: json`")


def _guards(
    context: Context, pointer: str, node: dict[str, Any], *, array: bool, required: bool
) -> None:
    if "x-all" in node:
        word, at = node["x-all"], join(pointer, "x-all")
        if not isinstance(word, str) or not word:
            context.report(at, "x-all", f"`{word}` is no word", '"all", omit or empty')
        elif not array:
            context.report(at, "x-all", "this is no list of ids", "x-all on lists only")
        elif word == "omit" and required:
            text = "everything is meant when a required argument is absent"
            context.report(at, "x-all", text, "it without `required`, or the word for everything")
    if "x-empty" in node:
        at = join(pointer, "x-empty")
        if node["x-empty"] != "allow":
            context.report(at, "x-empty", f"`{node['x-empty']}` has no meaning", "`x-empty: allow`")
        elif not array:
            context.report(at, "x-empty", "this is no list", "x-empty on lists only")


def is_array(context: Context, schema: object) -> bool:
    """Whether a list may stand here, also as one of several types."""
    found: Any = context.resolve(schema)
    if not is_map(found):
        return False
    options = found.get("anyOf")
    if is_list(options):
        return any(is_array(context, option) for option in options)
    return "array" in types_of(found)


def _is_object(context: Context, schema: object) -> bool:
    return "object" in types_of(context.resolve(schema))
