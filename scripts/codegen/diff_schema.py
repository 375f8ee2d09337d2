"""Types as the client shows them: one short text per schema, and whether two are the same."""

from __future__ import annotations

from typing import Any

from .shapes import is_map, list_at, map_at, types_of

__all__ = ["describe", "is_same_type"]


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
    return _alternatives(one) == _alternatives(two)


def _alternatives(schema: object) -> list[str]:
    """The types that a value may have, in a form that compares.

    ``type: [a, b]`` and an ``anyOf`` of the two are the same union.
    """
    if not is_map(schema):
        return [repr(schema)]
    if "anyOf" in schema:
        return sorted(
            {text for option in list_at(schema, "anyOf") for text in _alternatives(option)}
        )
    return sorted({_single(name, schema) for name in types_of(schema) or [""]})


def _single(name: str, schema: dict[str, Any]) -> str:
    parts: list[object] = [name, schema.get("$ref"), schema.get("enum"), schema.get("const")]
    if name == "array":
        parts.append(_alternatives(schema.get("items")))
    elif name == "string":
        parts.append(schema.get("format"))
    elif name == "object":
        parts.append(_alternatives(schema.get("additionalProperties")))
        properties = map_at(schema, "properties")
        parts.append({key: _alternatives(properties[key]) for key in sorted(properties)})
    return repr(parts)
