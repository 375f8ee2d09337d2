"""Fields of models in the order of their wire names.

msgspec expects keys in the order of the fields and searches when another one comes. Many servers
write the keys of an object sorted (Qt's JSON objects always are), so decoding in that order takes
about half the time.
"""

from __future__ import annotations

import ast

__all__ = ["sorted_fields", "wire_name"]


def sorted_fields(source: str) -> str:
    """The module's text with the fields of every model sorted; docstrings move with them."""
    lines = f"{source.rstrip()}\n".splitlines(keepends=True)
    made = list(lines)
    # From the last class up, so that the line numbers of the others stay right.
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.ClassDef):
            fields = _fields(node)
            if len(fields) > 1:
                start, end = fields[0][1], fields[-1][2]
                ordered = sorted(fields, key=lambda field: field[0])
                made[start:end] = [line for _, a, b in ordered for line in lines[a:b]]
    return "".join(made)


def _fields(node: ast.ClassDef) -> list[tuple[str, int, int]]:
    """Wire name, first line and the line after the last, of each field with its docstring."""
    found: list[tuple[str, int, int]] = []
    for statement in node.body:
        assert statement.end_lineno is not None
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            wire = wire_name(statement)
            found.append((wire, statement.lineno - 1, statement.end_lineno))
        elif found and isinstance(statement, ast.Expr):
            wire, start, _ = found[-1]
            found[-1] = (wire, start, statement.end_lineno)
    return found


def wire_name(field: ast.AnnAssign) -> str:
    """The key of a model's field on the wire."""
    assert isinstance(field.target, ast.Name)
    return _renamed(field.value) or field.target.id


def _renamed(value: ast.expr | None) -> str | None:
    if isinstance(value, ast.Call):
        for keyword in value.keywords:
            if keyword.arg == "name" and isinstance(keyword.value, ast.Constant):
                return str(keyword.value.value)
    return None
