"""The property `peerkit_id` of models that calls tell by an ID (`x-id`).

Arguments that are such an ID (`x-id-of`) take every object that has the property. Like companions,
it is written into the text of `models.py`, so that type checkers see it.
"""

from __future__ import annotations

import ast
from typing import Any

from .shapes import map_at, types_of
from .sorting import wire_name

__all__ = ["HIDING", "NAME", "TOLD", "is_id", "with_ids"]

NAME = "peerkit_id"
"""The property's name."""

HIDING = frozenset({"identified", "property", "str"})
"""Fields of these names would hide what the property of the same model is written with."""

TOLD = "Calls take the object in its place."
"""How the page of the models tells of it, at the field."""

_IMPORT = "from peerkit_core.codec.identity import identified\n"


def is_id(schema: object, name: object) -> bool:
    """Whether a property of a schema can be an ID: it is one text or one whole number.

    Args:
        schema: The schema.
        name: The property's name on the wire.
    """
    if not isinstance(name, str):
        return False
    types = set(types_of(map_at(schema, "properties", name))) - {"null"}
    return bool(types) and types <= {"string", "integer"}


def with_ids(source: str, document: dict[str, Any]) -> str:
    """The text of `models.py` with the property at the end of each class that has an ID."""
    schemas = map_at(document, "components", "schemas")
    lines = f"{source.rstrip()}\n".splitlines(keepends=True)
    found = False
    # From the last class up, so that the line numbers of the others stay right.
    for node in reversed(ast.parse(source).body):
        if not isinstance(node, ast.ClassDef) or "x-id" not in map_at(schemas, node.name):
            continue
        for field in node.body:
            if isinstance(field, ast.AnnAssign) and wire_name(field) == schemas[node.name]["x-id"]:
                assert node.end_lineno is not None
                found = True
                lines[node.end_lineno : node.end_lineno] = [_written(field)]
    body = "".join(lines)
    marker = "from peerkit_core.codec.values import"
    return body.replace(marker, f"{_IMPORT}{marker}", 1) if found else body


def _written(field: ast.AnnAssign) -> str:
    assert isinstance(field.target, ast.Name)
    name, kind = field.target.id, ast.unparse(field.annotation)
    sure = kind == "str" and field.value is None
    value = f"self.{name}" if sure else f"identified({name!r}, self.{name})"
    return (
        f"\n    @property\n    def {NAME}(self) -> str:\n"
        f'        """What calls tell it by: `{name}`."""\n        return {value}\n'
    )
