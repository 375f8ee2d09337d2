"""What the reference pages tell of models and enums: names and types as the code has them.

Read from the text of `models.py`, so that a page cannot name a field otherwise than the code does;
words and releases come from the spec.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from .companions import companions
from .ir import Span
from .shapes import list_at, map_at
from .sorting import wire_name

__all__ = ["Member", "Reference", "reference"]


@dataclass(frozen=True)
class Member:
    """A field of a model, or a value of an enum.

    Attributes:
        name: Its Python name.
        value: The type of a field; the wire value of an enum's member.
        wire: The key of a field on the wire.
        span: The releases that have it.
        text: What it means.
    """

    name: str
    value: str
    wire: str
    span: Span
    text: str


@dataclass(frozen=True)
class Reference:
    """A model or an enum: its name, what it is, and what is in it."""

    name: str
    text: str
    members: tuple[Member, ...]
    is_enum: bool


def reference(models: str, document: dict[str, Any]) -> list[Reference]:
    """The models and enums of a service, by name.

    Args:
        models: The text of `models.py`.
        document: The bundled spec.
    """
    schemas = map_at(document, "components", "schemas")
    found: list[Reference] = []
    for node in ast.parse(models).body:
        if isinstance(node, ast.ClassDef) and node.name in schemas:
            schema = schemas[node.name]
            is_enum = "enum" in schema
            members = _values(node, schema) if is_enum else _fields(node, schema)
            text = str(schema.get("description", ""))
            found.append(Reference(node.name, text, tuple(members), is_enum))
    return sorted(found, key=lambda entry: entry.name)


def _fields(node: ast.ClassDef, schema: dict[str, Any]) -> list[Member]:
    members: list[Member] = []
    beside = {companion.field: companion for companion in companions(node, schema)}
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            wire = wire_name(statement)
            told = map_at(schema, "properties", wire)
            span = (told.get("x-since"), told.get("x-until"))
            annotation = ast.unparse(statement.annotation)
            text = str(told.get("description", ""))
            companion = beside.get(statement.target.id)
            if companion is not None:
                text = f"{text.rstrip()} {companion.told}"
            members.append(Member(statement.target.id, annotation, wire, span, text))
    return members


def _values(node: ast.ClassDef, schema: dict[str, Any]) -> list[Member]:
    names = [
        statement.targets[0].id
        for statement in node.body
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name)
    ]
    since, until = map_at(schema, "x-enum-since"), map_at(schema, "x-enum-until")
    texts = list_at(schema, "x-enum-descriptions") or [""] * len(names)
    return [
        Member(name, str(value), str(value), (since.get(str(value)), until.get(str(value))), text)
        for name, value, text in zip(names, schema["enum"], texts, strict=True)
    ]
