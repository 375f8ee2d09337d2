"""Fields that an answer has whenever they were asked for.

Where a call chooses the fields of its answer (`x-fields-of`), reading another field is an error at
once, so a field that every supported release has needs no question to type checkers: it gets its
plain type. It still is `UNSET` where a server has left it out all the same.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, cast

from .shapes import map_at
from .sorting import wire_name

__all__ = ["with_plain_types"]

_OPTIONAL = " | UnsetType"
_IMPORT = "from peerkit_core.codec.declaring import UnsetType\n"


def with_plain_types(source: str, document: dict[str, Any]) -> str:
    """The text of `models.py` with such fields declared as what they are."""
    schemas = map_at(document, "components", "schemas")
    chosen = set(_chosen(document.get("paths")))
    lines = source.splitlines(keepends=True)
    changed = False
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef) and node.name in chosen:
            for field in node.body:
                if isinstance(field, ast.AnnAssign) and _is_everywhere(field, schemas[node.name]):
                    changed = True
                    start, end = field.lineno - 1, field.end_lineno
                    text = "".join(lines[start:end]).replace(_OPTIONAL, "", 1)
                    lines[start:end] = [text.replace("UNSET", "WHEN_ASKED", 1)]
                    lines[start + 1 : start + 1] = [""] * (len(lines[start:end]) - 1)
    body = "".join(lines)
    return body.replace(_IMPORT, _IMPORT.replace("Unset", "WHEN_ASKED, Unset")) if changed else body


def _chosen(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for item in cast("list[object]", node):
            yield from _chosen(item)
    elif isinstance(node, dict):
        for key, value in cast("dict[str, object]", node).items():
            if key == "x-fields-of":
                yield str(value)
            yield from _chosen(value)


def _is_everywhere(field: ast.AnnAssign, schema: dict[str, Any]) -> bool:
    told = map_at(schema, "properties", wire_name(field))
    optional = ast.unparse(field.annotation).endswith(_OPTIONAL)
    return optional and not {"x-since", "x-until"} & told.keys()
