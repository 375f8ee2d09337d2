"""The only module that touches datamodel-code-generator: components → `msgspec.Struct` models."""

from __future__ import annotations

import copy
import json
import re
from typing import Any, cast

from datamodel_code_generator import generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import PythonVersion

from .asked import with_plain_types
from .companions import with_companions
from .identity import with_ids
from .names import snake
from .sorting import sorted_fields
from .spans import noted

__all__ = ["component_names", "models_source"]

# At the beginning of a line only class statements stand: docstrings are indented.
_MODEL = re.compile(r"^class (\w+)\(Model\):$", re.M)
_ENUM = re.compile(r"^class (\w+)\((Str|Int)Enum\):$", re.M)


def models_source(document: dict[str, Any], header: str) -> str:
    """The text of `models.py` for a bundled document."""
    prepared = _prepare(document)
    source = generate(
        json.dumps(prepared),
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.MsgspecStruct,
        target_python_version=PythonVersion.PY_311,
        aliases=_aliases(prepared),
        base_class="peerkit_core.codec.values.Model",
        additional_imports=[
            "peerkit_core.codec.values.KeepingModel",
            "peerkit_core.codec.values.OpenIntEnum",
            "peerkit_core.codec.values.OpenStrEnum",
        ],
        capitalise_enum_members=True,
        disable_timestamp=True,
        field_constraints=False,
        formatters=[],
        snake_case_field=True,
        use_annotated=False,
        use_double_quotes=True,
        use_field_description=True,
        use_schema_description=True,
        use_standard_collections=True,
        use_subclass_enum=True,
        use_union_operator=True,
    )
    assert isinstance(source, str)
    body = _ENUM.sub(r"class \1(Open\2Enum):", re.sub(r"\A(#.*\n)+", "", source))
    # Structs do not inherit it, and positional arguments would break with each new field.
    body = _MODEL.sub(r"class \1(Model, kw_only=True):", body)
    for name in keeping_names(document):
        body = body.replace(
            f"class {name}(Model, kw_only=True):", f"class {name}(KeepingModel, kw_only=True):"
        )
    body = with_plain_types(_declared(_printed(body, document)), document)
    if document["info"].get("x-sorted-keys"):
        body = sorted_fields(body)
    body = with_ids(with_companions(body, document), document)
    names = ",\n".join(f'    "{name}"' for name in component_names(document))
    marker = "from __future__ import annotations\n"
    return (
        body.replace(
            marker,
            f'{header}"""Models of the answers and arguments, from the spec\'s components."""\n\n'
            f"{marker}\n",
            1,
        )
        + f"\n\n__all__ = [\n{names},\n]\n"
    )


_FROM_MSGSPEC = re.compile(r"^from msgspec import (.+)$", re.M)
_MODULES = {"UNSET": "peerkit_core.codec.unset", "UnsetType": "peerkit_core.codec.declaring"}


def _declared(body: str) -> str:
    """With what is unset declared by our names."""
    found = _FROM_MSGSPEC.search(body)
    if found is None:
        return body
    names = found[1].split(", ")
    kept = ", ".join(name for name in names if name not in _MODULES)
    lines = [f"from {module} import {name}" for name, module in _MODULES.items() if name in names]
    if kept:
        lines.insert(0, f"from msgspec import {kept}")
    return _FROM_MSGSPEC.sub("\n".join(lines), body, count=1)


def _printed(body: str, document: dict[str, Any]) -> str:
    """With what models show of themselves, and what never."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        summary = schema.get("x-summary", [])
        secret = [
            wire for wire, node in schema.get("properties", {}).items() if node.get("x-secret")
        ]
        lines = [
            f"    {word} = {tuple(snake(wire) for wire in wires)!r}\n"
            for word, wires in (("__summary__", summary), ("__secret__", secret))
            if wires
        ]
        if lines:
            head = re.compile(
                rf'^class {name}\((?:Keeping)?Model, kw_only=True\):\n(?:    """\n.*?\n    """\n)?',
                re.M | re.S,
            )
            found = head.search(body)
            assert found is not None, name
            body = "".join([body[: found.end()], "\n", *lines, body[found.end() :]])
    return body


_PLURAL = re.compile(r"[A-Z]{2,}s(?![a-z])")


def _aliases(document: dict[str, Any]) -> dict[str, str]:
    """Names that the generator would split otherwise than `names.snake` does."""
    return {
        name: snake(name)
        for schema in document["components"]["schemas"].values()
        for name in schema.get("properties", {})
        if _PLURAL.search(name)
    }


def keeping_names(document: dict[str, Any]) -> set[str]:
    """The models that keep unknown keys."""
    schemas = document.get("components", {}).get("schemas", {})
    return {name for name, schema in schemas.items() if schema.get("x-keep-unknown") is True}


def component_names(document: dict[str, Any]) -> list[str]:
    """The names that `models.py` defines, sorted."""
    return sorted(document.get("components", {}).get("schemas", {}))


def _prepare(document: dict[str, Any]) -> dict[str, Any]:
    """Only the components, with releases written into the descriptions.

    Defaults and size limits go: a default would be shown for a key that the server did not send,
    and a limit would refuse an answer that is merely unusual.
    """
    schemas = copy.deepcopy(document.get("components", {}).get("schemas", {}))
    for schema in schemas.values():
        _describe(schema)
        for prop in schema.get("properties", {}).values():
            _describe(prop)
        _strip(schema)
    return {
        "openapi": "3.1.0",
        "info": {"title": "components", "version": "0"},
        "paths": {},
        "components": {"schemas": schemas},
    }


def _describe(schema: dict[str, Any]) -> None:
    text = noted(str(schema.get("description", "")), schema.get("x-since"), schema.get("x-until"))
    if text:
        schema["description"] = text
    since_of: dict[str, str] = schema.get("x-enum-since", {})
    until_of: dict[str, str] = schema.get("x-enum-until", {})
    if "enum" in schema:
        notes = list(schema.get("x-enum-descriptions") or [""] * len(schema["enum"]))
        for index, value in enumerate(schema["enum"]):
            key = str(value)
            notes[index] = noted(notes[index], since_of.get(key), until_of.get(key))
        schema["x-enum-descriptions"] = notes


_DROPPED = {
    "default",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maximum",
    "minItems",
    "minLength",
    "minimum",
    "pattern",
    "uniqueItems",
}


def _strip(node: object) -> None:
    if isinstance(node, list):
        for item in cast("list[object]", node):
            _strip(item)
    if not isinstance(node, dict):
        return
    schema = cast("dict[str, Any]", node)
    if "properties" in schema or "type" in schema or "$ref" in schema or "anyOf" in schema:
        for key in _DROPPED & schema.keys():
            del schema[key]
    for key, value in schema.items():
        if key == "properties":
            for prop in value.values():
                _strip(prop)
        elif key in {"items", "additionalProperties", "anyOf", "allOf", "oneOf"}:
            _strip(value)
