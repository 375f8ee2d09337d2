"""Named schemas: their names, and the words and names of their properties."""

from __future__ import annotations

import keyword
import re

from ..names import argument_name
from ..shapes import join, map_at
from .arguments import described
from .context import Context, Role

__all__ = ["check"]

_PASCAL = re.compile(r"[A-Z][a-zA-Z0-9]*\Z")

# What the module of the models imports.
_TAKEN = frozenset(
    {
        "Annotated", "Any", "KeepingModel", "Meta", "Model", "OpenIntEnum", "OpenStrEnum",
        "TypeAlias", "UNSET", "UnsetType",
    }
)  # fmt: skip

# What every model can do.
_METHODS = frozenset({"to_dict", "to_json"})


def check(context: Context) -> None:
    """Check the named schemas."""
    lower: dict[str, str] = {}
    for name in context.components:
        pointer = join("/components/schemas", name)
        if not _PASCAL.match(name) or keyword.iskeyword(name):
            text = f"`{name}` is no PascalCase name"
            context.report(pointer, "component-name", text, "a name such as TorrentFile")
        if name in _TAKEN:
            text = f"the generated code has a `{name}` of its own"
            context.report(pointer, "component-name", text, "another name")
        if name.lower() in lower:
            text = f"`{name}` and `{lower[name.lower()]}` differ in case only"
            context.report(pointer, "component-name", text, "another name")
        lower.setdefault(name.lower(), name)
        _fields(context, name, pointer)
    for site in context.sites:
        if site.role is Role.PROPERTY and not described(site.node):
            text = f"the property {site.name} has no description"
            context.report(
                site.pointer, "property-description", text, "meaning, unit, special values"
            )


def _fields(context: Context, component: str, pointer: str) -> None:
    taken: dict[str, str] = {}
    for wire in map_at(context.components, component, "properties"):
        name = argument_name(wire)
        if name in _METHODS:
            text = f"`{wire}` gives the attribute `{name}`, which is a method of every model"
            place = join(pointer, "properties", wire)
            context.report(place, "field-method", text, "another name")
        if name in taken:
            text = f"`{wire}` and `{taken[name]}` both give the attribute `{name}`"
            place = join(pointer, "properties", wire)
            context.report(place, "field-collision", text, "one of them")
        taken.setdefault(name, wire)
