"""The standard ``encoding`` of form bodies, derived from our own short keys.

Other OpenAPI tools know nothing of ``x-separator`` and ``x-encoding``; where the standard can say
the same, the bundle says it both ways.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .shapes import is_map, map_at

__all__ = ["FORM_TYPES", "METHODS", "add_encodings"]

FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

# The separators for which the standard has a style; the others are only in x-separator.
_STYLES = {"|": "pipeDelimited", ",": "form", " ": "spaceDelimited"}


def add_encodings(document: dict[str, Any]) -> None:
    """Add ``encoding`` to every form media type of the document, leaving what is written there."""
    for media_type in _form_media_types(document):
        written = map_at(media_type, "encoding")
        derived: dict[str, Any] = {}
        for name, schema in map_at(media_type, "schema", "properties").items():
            entry = _encoding(schema)
            if entry and name not in written:
                derived[name] = entry
        if derived:
            media_type["encoding"] = written | derived


def _encoding(schema: object) -> dict[str, Any]:
    if not is_map(schema):
        return {}
    if schema.get("x-encoding") == "json":
        return {"contentType": "application/json"}
    style = _STYLES.get(str(schema.get("x-separator")))
    return {"style": style, "explode": False} if style else {}


def _form_media_types(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in map_at(document, "paths").values():
        for method in METHODS:
            content = map_at(item, method, "requestBody", "content")
            for kind in FORM_TYPES:
                if kind in content and is_map(content[kind]):
                    yield content[kind]
