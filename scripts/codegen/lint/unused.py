"""What nobody refers to: schemas, path items, shared parameters and responses."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from ..shapes import is_list, is_map, join
from .context import Context

__all__ = ["check"]


def check(context: Context) -> None:
    """Report every schema that no operation reaches and every piece that no reference names."""
    reached = _reached(context)
    for name in context.components:
        if name not in reached:
            text = f"no operation uses the schema {name}"
            pointer = join("/components/schemas", name)
            context.report(pointer, "unused-schema", text, "a reference to it, or remove it")
    _pieces(context)


def _reached(context: Context) -> set[str]:
    reached: set[str] = set()
    waiting = list(_references(context.document.get("paths")))
    waiting += [
        name
        for name, schema in context.components.items()
        if is_map(schema) and schema.get("x-standalone")
    ]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(_references(context.components.get(name)))
    return reached


def _references(node: object) -> Iterator[str]:
    if is_map(node):
        target = node.get("$ref")
        if isinstance(target, str):
            yield target.rpartition("/")[2]
        for value in node.values():
            yield from _references(value)
    elif is_list(node):
        for value in node:
            yield from _references(value)


def _pieces(context: Context) -> None:
    folder = f"{context.bundle.folder}/paths/"
    for file, source in context.bundle.sources.items():
        if not file.startswith(folder) or not is_map(source.data):
            continue
        shared = posixpath.basename(file).startswith("_")
        for key, value in source.data.items():
            pointers = [join("", key)]
            if shared and is_map(value):
                pointers = [join("", key, name) for name in value]
            for pointer in pointers:
                if (file, pointer) not in context.bundle.referenced:
                    text = f"nothing refers to {posixpath.basename(file)}#{pointer}"
                    line = source.line(pointer)
                    context.report_in(
                        file, line, "unused-piece", text, "a reference to it, or remove it"
                    )
