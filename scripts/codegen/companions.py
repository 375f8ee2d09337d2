"""Read-only properties beside the fields of models: times, durations and lists.

A field with a unit of time gets `<field>_time` (an aware `datetime` in UTC) or `<field>_duration`
(a `timedelta`), a text that is a list on the wire gets `<field>_list`. They are written into the
text of `models.py`, so that type checkers see them; the fields themselves stay as they are.
"""

from __future__ import annotations

import ast
import textwrap
from dataclasses import dataclass
from typing import Any

from .shapes import is_map, map_at, types_of
from .sorting import wire_name
from .units import DURATION, INSTANT, UNITS, grouped, specials

__all__ = ["HIDING", "Companion", "companion_of", "companions", "suffix_of", "with_companions"]

HIDING = frozenset({"datetime", "list", "property", "str", "timedelta"})
"""Fields of these names would hide what the companions of the same model are written with."""

_SUFFIXES = {INSTANT: "time", DURATION: "duration"}
_WIDTH = 96


@dataclass(frozen=True)
class Companion:
    """One property.

    Attributes:
        field: The field that it reads.
        name: Its Python name.
        type: What it gives.
        call: The expression that works it out.
        text: Its docstring.
    """

    field: str
    name: str
    type: str
    call: str
    text: str

    @property
    def told(self) -> str:
        """How the page of the models tells of it."""
        return f"`{self.name}` gives `{self.type}`."


def suffix_of(schema: object) -> str | None:
    """What the companion of a field has behind the field's name; None without a companion."""
    if not is_map(schema):
        return None
    if "x-list" in schema:
        return "list"
    unit = UNITS.get(str(schema.get("x-unit")))
    scalar = {"integer", "number"} & set(types_of(schema))
    return _SUFFIXES.get(unit.kind) if unit and scalar else None


def companion_of(field: str, schema: dict[str, Any], *, optional: bool) -> Companion | None:
    """The property that stands beside a field.

    Args:
        field: The field's Python name.
        schema: Its schema.
        optional: Whether it may be unset or null.
    """
    suffix = suffix_of(schema)
    if suffix is None:
        return None
    name = f"{field}_{suffix}"
    if suffix == "list":
        kind = "list[str] | None" if optional else "list[str]"
        text = f"The items of `{field}`." + (" None where it was not sent." if optional else "")
        return Companion(field, name, kind, f"listed(self.{field}, {schema['x-list']!r})", text)
    instant = suffix == "time"
    found = specials(schema)
    arguments = ", ".join([repr(schema["x-unit"]), *(repr(number) for number in sorted(found))])
    kind, function = ("datetime", "moment") if instant else ("timedelta", "duration")
    what = "an aware time in UTC" if instant else "a `timedelta`"
    nothing = [f"for {numbers} ({word})" for numbers, word in grouped(found)]
    if optional:
        nothing.append("where it was not sent")
    if "string" in types_of(schema):
        nothing.append("where it is a text")
    nothing.append("for anything that is no time" if instant else "for anything below 0")
    text = f"`{field}` as {what}. None {_joined(nothing)}."
    return Companion(field, name, f"{kind} | None", f"{function}(self.{field}, {arguments})", text)


def _joined(parts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def with_companions(source: str, document: dict[str, Any]) -> str:
    """The text of `models.py` with the properties at the end of each class."""
    schemas = map_at(document, "components", "schemas")
    lines = f"{source.rstrip()}\n".splitlines(keepends=True)
    made = list(lines)
    calls: set[str] = set()
    # From the last class up, so that the line numbers of the others stay right.
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.ClassDef) and node.name in schemas:
            found = companions(node, schemas[node.name])
            calls.update(companion.call.partition("(")[0] for companion in found)
            assert node.end_lineno is not None
            made[node.end_lineno : node.end_lineno] = [_written(one) for one in found]
    return _imported("".join(made), calls)


def companions(node: ast.ClassDef, schema: dict[str, Any]) -> list[Companion]:
    """The properties of one class, in the order of its fields."""
    found: list[Companion] = []
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            told = map_at(schema, "properties", wire_name(statement))
            annotation = ast.unparse(statement.annotation)
            optional = "UnsetType" in annotation or "None" in annotation
            companion = companion_of(statement.target.id, told, optional=optional)
            if companion is not None:
                found.append(companion)
    return found


def _written(companion: Companion) -> str:
    text = companion.text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = textwrap.fill(text, _WIDTH - 8, break_long_words=False, break_on_hyphens=False)
    if "\n" in body:
        first, _, rest = text.partition(". ")
        filled = textwrap.fill(rest, _WIDTH - 8, break_long_words=False, break_on_hyphens=False)
        body = f"{first}.\n\n{filled}\n"
    indented = textwrap.indent(body, "        ").lstrip()
    end = "        " if "\n" in body else ""
    return (
        f"\n    @property\n    def {companion.name}(self) -> {companion.type}:\n"
        f'        """{indented}{end}"""\n        return {companion.call}\n'
    )


def _imported(source: str, calls: set[str]) -> str:
    if not calls:
        return source
    kinds = {"moment": "datetime", "duration": "timedelta"}
    types = ", ".join(sorted(kinds[call] for call in calls if call in kinds))
    helpers = f"from peerkit_core.codec.moments import {', '.join(sorted(calls))}\n"
    checked = f"if TYPE_CHECKING:\n    from datetime import {types}\n" if types else ""
    lines = source.splitlines(keepends=True)
    imports = [
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
    ]
    last = imports[-1].end_lineno
    assert last is not None
    typing = "from typing import TYPE_CHECKING\n" if types else ""
    return "".join([*lines[:last], typing, helpers, checked, *lines[last:]])
