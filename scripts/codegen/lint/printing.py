"""What models show of themselves (`x-summary`), and what never (`x-secret`)."""

from __future__ import annotations

import re
from typing import Any

from ..names import snake
from ..shapes import is_list, is_map, join, map_at
from .context import Context

__all__ = ["check"]

_SECRET = re.compile(
    r"(?:^|_)(?:password|passwd|passphrase|secret|token|api_?key|private_?key|passkey|credentials?"
    # What runs has arguments, and lists of peers are fetched with a key in their URL.
    r"|program|command|script(?:_\w+)?_filename|blocklist_url)\Z"
)


def check(context: Context) -> None:
    """Check that summaries name properties, and that what looks like a secret is marked as one."""
    for name, schema in context.components.items():
        if is_map(schema):
            _summary(context, join("/components/schemas", name), schema)
            _secrets(context, join("/components/schemas", name), schema)


def _summary(context: Context, at: str, schema: dict[str, Any]) -> None:
    if "x-summary" not in schema:
        return
    given, properties = schema["x-summary"], map_at(schema, "properties")
    if not is_list(given) or not 0 < len(given) <= 4 or any(w not in properties for w in given):
        text = "the summary of a schema is a list of one to four of its properties"
        context.report(join(at, "x-summary"), "x-summary", text, "`x-summary: [name, state]`")


def _secrets(context: Context, at: str, schema: dict[str, Any]) -> None:
    for name, node in map_at(schema, "properties").items():
        if not is_map(node):
            continue
        marked = node.get("x-secret")
        if marked is not None and marked is not True:
            pointer = join(at, "properties", name, "x-secret")
            context.report(pointer, "x-secret", "only `true` means something", "`x-secret: true`")
        elif marked is None and "string" in _types(node) and _SECRET.search(snake(name)):
            text = f"{name} looks like a secret, which would show wherever the object is printed"
            instead = "`x-secret: true`, or another name"
            context.report(join(at, "properties", name), "x-secret", text, instead)


def _types(node: dict[str, Any]) -> list[Any]:
    given = node.get("type")
    return given if is_list(given) else [given]
