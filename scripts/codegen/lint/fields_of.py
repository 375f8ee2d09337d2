"""Arguments that choose the fields of an answer (`x-fields-of`)."""

from __future__ import annotations

from typing import Any

from ..shapes import is_map, join, list_at, map_at, types_of
from .context import Context, Role

__all__ = ["check"]


def check(context: Context) -> None:
    """Check that each names a schema of the answer, and words that are its properties."""
    for site in context.sites:
        if is_map(site.node) and "x-fields-of" in site.node:
            _argument(context, site.pointer, site.role, site.node)


def _argument(context: Context, at: str, role: Role, node: dict[str, Any]) -> None:
    pointer, name = join(at, "x-fields-of"), node["x-fields-of"]
    if role is not Role.RPC_PROPERTY or "array" not in types_of(node):
        text = "only a list among the parameters of an RPC method chooses fields"
        context.report(pointer, "x-fields-of", text, "it on such a list")
    properties = map_at(context.components, name, "properties") if isinstance(name, str) else {}
    if not properties:
        text = f"`{name}` is no schema with properties"
        context.report(
            pointer, "x-fields-of", text, "the name of the schema whose fields are chosen"
        )
        return
    words = list_at(context.resolve(node.get("items")), "enum")
    if unknown := [str(word) for word in words if word not in properties]:
        text = f"{name} has no {', '.join(unknown)}, which may be asked for"
        context.report(pointer, "x-fields-of", text, "words that are its properties")
