"""Types as the client shows them: one short text per schema, and whether two are the same."""

from __future__ import annotations

from typing import Any

from codegen.shapes import is_list, is_map, list_at, types_of

# What decides the Python type of a value; everything else is words or wire format.
_TYPE_KEYS = ("$ref", "type", "format", "items", "additionalProperties", "anyOf", "enum", "const")


def describe(schema: object) -> str:
    """A short text such as ``array[TorrentFile]`` or ``string|null``."""
    if not is_map(schema):
        return "any"
    target = schema.get("$ref")
    if isinstance(target, str):
        return target.rpartition("/")[2]
    if "anyOf" in schema:
        return "|".join(describe(option) for option in list_at(schema, "anyOf"))
    names = types_of(schema)
    return "|".join(_named(name, schema) for name in names) or "any"


def _named(name: str, schema: dict[str, Any]) -> str:
    if name == "array":
        return f"array[{describe(schema.get('items'))}]"
    if name == "object" and is_map(schema.get("additionalProperties")):
        return f"map[{describe(schema['additionalProperties'])}]"
    if name == "string" and schema.get("format") in ("binary", "date-time"):
        return str(schema["format"])
    return name


def is_same_type(one: object, two: object) -> bool:
    """Whether two schemas give the same Python type."""
    return _core(one) == _core(two)


def _core(schema: object) -> object:
    if is_list(schema):
        return [_core(item) for item in schema]
    if not is_map(schema):
        return schema
    core = {key: _core(schema[key]) for key in _TYPE_KEYS if key in schema}
    properties = schema.get("properties")
    if is_map(properties):
        core["properties"] = {name: _core(node) for name, node in properties.items()}
    if "type" in core:
        core["type"] = sorted(types_of(schema))
    return core
