"""What has to be out of the way before anything tries the schemas on values.

A regular expression can take for ever on a short text, a schema that is only itself has no end, and
validators trip over keywords of another shape than they expect.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..shapes import is_map, join, list_at
from . import keywords
from .context import Context

__all__ = ["check"]


def check(context: Context) -> None:
    """Refuse keywords that mean nothing, and schemas that consist of themselves."""
    keywords.check(context)
    for name in context.components:
        if name in _reached(context, name):
            text = f"the schema {name} is nothing but itself"
            pointer = join("/components/schemas", name)
            context.report(pointer, "component-cycle", text, "what it is made of")


def _reached(context: Context, name: str) -> set[str]:
    """The schemas that have to be known to know this one: not those of its properties or items."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for target in _direct(context.components[waiting.pop()]):
            if target in context.components and target not in found:
                found.add(target)
                waiting.append(target)
    return found


def _direct(schema: object) -> Iterator[str]:
    if not is_map(schema):
        return
    if isinstance(schema.get("$ref"), str):
        yield str(schema["$ref"]).rpartition("/")[2]
    for key in ("anyOf", "oneOf", "allOf"):
        for option in list_at(schema, key):
            yield from _direct(option)
