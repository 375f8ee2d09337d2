"""The only module that touches openapi-python-client: its parse, turned into our own IR.

It parses and resolves the document (parameters, bodies, responses, the type of every value);
what it does not know, our `x-` keys, descriptions and examples, is read beside it from the bundle.
"""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .ir import RPC, Answer, Argument, Input, Operation, Service, Span, Tag, Type
from .models import keeping_names
from .names import argument_name, class_name, snake
from .units import specials

__all__ = ["ParseFailed", "parse"]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
IDEMPOTENT = {"get", "head", "put", "delete", "options"}
SEPARATORS = {"pipeDelimited": "|", "spaceDelimited": " ", "form": ","}


class ParseFailed(Exception):
    """openapi-python-client refused a part of the document."""


def parse(document: dict[str, Any], service: str, releases: list[tuple[str, str]]) -> Service:
    """The IR of a bundled document.

    Raises:
        ParseFailed: With one line for each thing the parser could not read.
    """
    data = _read(document)
    endpoints = _endpoints(document, data)
    operations: dict[str, list[Operation]] = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                endpoint = endpoints[(path, method)]
                operation = _operation(document, endpoint, path, method, item[method])
                operation = _with_ids(document, operation)
                operations.setdefault(operation.tag, []).append(operation)
    info = document["info"]
    tags = tuple(
        Tag(
            name=tag["name"],
            class_name=class_name(tag["name"]),
            description=tag.get("description", ""),
            operations=tuple(operations.get(tag["name"], ())),
        )
        for tag in document.get("tags", [])
    )
    return Service(
        name=service,
        title=info["title"],
        version=info["version"],
        description=info.get("description", ""),
        package=info.get("x-package", f"peerkit_{service}._generated"),
        tags=tags,
        releases=tuple(releases),
        value_spans=_value_spans(document.get("components", {}).get("schemas", {})),
        keeping=_keeping(document),
        inputs=_inputs(data, [o for group in operations.values() for o in group]),
    )


def _with_ids(document: dict[str, Any], operation: Operation) -> Operation:
    """The operation, with what the IDs among its arguments look like."""
    schemas = document.get("components", {}).get("schemas", {})
    arguments: list[Argument] = []
    for argument in operation.arguments:
        if argument.id_of is not None:
            model = schemas[argument.id_of]
            wire = model["x-id"]
            pattern = model.get("x-id-pattern")
            argument = replace(argument, id_field=snake(wire), id_pattern=pattern)
        arguments.append(argument)
    return replace(operation, arguments=tuple(arguments))


def _keeping(document: dict[str, Any]) -> frozenset[str]:
    """The models that keep unknown keys, and those in which such a model can stand."""
    schemas = document.get("components", {}).get("schemas", {})
    found = keeping_names(document)
    while True:
        marks = tuple(f'"#/components/schemas/{name}"' for name in found)
        holders = {
            name
            for name, schema in schemas.items()
            if name not in found and any(mark in json.dumps(schema) for mark in marks)
        }
        if not holders:
            return frozenset(found)
        found |= holders


def _inputs(data: GeneratorData, operations: list[Operation]) -> tuple[Input, ...]:
    """The models that JSON bodies are made of, with all that is inside of them."""
    fields = {
        str(model.class_info.name): tuple(
            (_plain(prop.name), type_of(prop))
            for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]
        )
        for model in data.models
    }
    wanted: set[str] = set()
    waiting = [a.type for o in operations for a in o.arguments if a.place in ("json", "field")]
    while waiting:
        for name in waiting.pop().models() & fields.keys() - wanted:
            wanted.add(name)
            waiting += [kind for _, kind in fields[name]]
    return tuple(Input(name, fields[name]) for name in sorted(wanted))


def _value_spans(components: dict[str, Any]) -> dict[str, dict[str, Span]]:
    spans: dict[str, dict[str, Span]] = {}
    for name, schema in components.items():
        since, until = schema.get("x-enum-since", {}), schema.get("x-enum-until", {})
        for value in schema.get("enum", ()):
            span = (since.get(str(value)), until.get(str(value)))
            if span != (None, None):
                spans.setdefault(name, {})[str(value)] = span
    return spans


def _read(document: dict[str, Any]) -> GeneratorData:
    overrides = dict.fromkeys(_binary_types(document), "application/octet-stream")
    settings = ConfigFile(content_type_overrides=overrides)
    config = Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", False, None)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise ParseFailed(f"{data.header}: {data.detail}")
    return data


def _endpoints(document: dict[str, Any], data: GeneratorData) -> dict[tuple[str, str], Endpoint]:
    problems = [str(error.detail or error.header) for error in data.errors]
    found: dict[str, Endpoint] = {}
    for collection in data.endpoint_collections_by_tag.values():
        problems += [f"{e.header} {e.detail}" for e in collection.parse_errors]
        for endpoint in collection.endpoints:
            found[str(endpoint.name)] = endpoint
    if problems:
        raise ParseFailed("\n".join(problems))
    return {
        (path, method): found[item[method]["operationId"]]
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    }


def _binary_types(document: dict[str, Any]) -> set[str]:
    """Media types of binary answers; the parser knows only the general one."""
    return {
        media_type
        for item in document["paths"].values()
        for method in METHODS
        for response in item.get(method, {}).get("responses", {}).values()
        for media_type, media in response.get("content", {}).items()
        if media["schema"].get("format") == "binary" and not media_type.startswith("text/")
    }


def _operation(
    document: dict[str, Any], endpoint: Endpoint, path: str, method: str, raw: dict[str, Any]
) -> Operation:
    tag = raw["tags"][0]
    rpc = _rpc(raw)
    arguments = [_parameter(endpoint, parameter) for parameter in raw.get("parameters", [])]
    body_arguments, multipart = _body(endpoint, raw, rpc)
    arguments += body_arguments
    answers, errors = _answers(endpoint, raw)
    return Operation(
        id=raw["operationId"],
        name=raw["operationId"].removeprefix(f"{tag}_"),
        tag=tag,
        method=method.upper(),
        path=path.partition("#")[0] if rpc else path,
        summary=raw["summary"],
        description=raw.get("description", ""),
        arguments=tuple(arguments),
        answers=answers,
        errors=errors,
        idempotent=raw.get("x-idempotent", method in IDEMPOTENT),
        long_query=raw.get("x-long-query") == "form",
        multipart=multipart,
        security=_security(document, raw),
        fields=_body_fields(document, raw, rpc),
        options=raw.get("x-options"),
        rpc=rpc,
        rpc_errors=tuple((e["code"], e["description"]) for e in raw.get("x-rpc-errors", [])),
        since=raw.get("x-since"),
        until=raw.get("x-until"),
    )


def _security(document: dict[str, Any], raw: dict[str, Any]) -> tuple[tuple[str, ...], ...] | None:
    given = raw.get("security", document.get("security"))
    return None if given is None else tuple(tuple(sorted(option)) for option in given)


def _rpc(raw: dict[str, Any]) -> RPC | None:
    given = raw.get("x-rpc")
    if given is None:
        return None
    target = [given["target"]] if "target" in given else []
    return RPC(
        given["method"],
        given.get("params", "by-name"),
        (*target, *given.get("order", ())),
        given.get("variadic"),
        given.get("fill", {}),
    )


def _parameter(endpoint: Endpoint, raw: dict[str, Any]) -> Argument:
    by_place = {
        "path": endpoint.path_parameters,
        "query": endpoint.query_parameters,
        "header": endpoint.header_parameters,
        "cookie": endpoint.cookie_parameters,
    }
    place = raw["in"]
    prop = next(p for p in by_place[place] if _plain(p.name) == raw["name"])
    separator = None
    if isinstance(prop, ListProperty) and not raw.get("explode", False):
        separator = SEPARATORS[raw.get("style", "form")]
    return _argument(raw["name"], place, prop, raw, raw["schema"], prop.required, separator)


def _argument(
    wire: str,
    place: str,
    prop: Any,
    raw: dict[str, Any],
    schema: dict[str, Any],
    required: bool,
    separator: str | None,
) -> Argument:
    kind, nullable = _without_null(type_of(prop))
    everything = raw.get("x-all", schema.get("x-all"))
    example = raw.get("example", schema.get("example"))
    return Argument(
        name=argument_name(wire),
        wire=wire,
        place=cast(Any, place),
        type=kind,
        required=required or everything == "omit",
        nullable=nullable,
        separator=raw.get("x-separator", separator),
        everything={"omit": None, "empty": ""}.get(str(everything), everything),
        omit_all=everything == "omit",
        allow_empty=raw.get("x-empty", schema.get("x-empty")) == "allow",
        empty_items=raw.get("x-empty-item", schema.get("x-empty-item")) == "allow",
        percent=raw.get("x-item-encoding") == "percent",
        json=raw.get("x-encoding", schema.get("x-encoding")) == "json",
        id_of=raw.get("x-id-of", schema.get("x-id-of")),
        id_words=tuple(raw.get("x-id-words", schema.get("x-id-words", ()))),
        minimum=schema.get("minimum"),
        maximum=schema.get("maximum"),
        fields_of=raw.get("x-fields-of", schema.get("x-fields-of")),
        path=raw.get("x-path", schema.get("x-path")) is True,
        chooses=raw.get("x-chooses", schema.get("x-chooses")) is True,
        unit=raw.get("x-unit", schema.get("x-unit")),
        special=tuple(sorted((specials(raw) or specials(schema)).items())),
        since=raw.get("x-since"),
        until=raw.get("x-until"),
        description=raw.get("description", schema.get("description", "")),
        example=example,
        has_example="example" in raw or "example" in schema,
    )


def _without_null(kind: Type) -> tuple[Type, bool]:
    if kind.kind != "union":
        return kind, False
    rest = tuple(part for part in kind.parts if part.kind != "none")
    return (rest[0] if len(rest) == 1 else kind), len(rest) < len(kind.parts)


def _body(endpoint: Endpoint, raw: dict[str, Any], rpc: RPC | None) -> tuple[list[Argument], bool]:
    content = raw.get("requestBody", {}).get("content", {})
    if not content:
        return [], False
    multipart = "multipart/form-data" in content
    media_type = "multipart/form-data" if multipart else next(iter(content))
    body = next(b for b in endpoint.bodies if _plain(b.content_type) == media_type)
    schema = content[media_type]["schema"]
    is_json = media_type.endswith("json")
    if is_json and rpc is None and "properties" not in schema:
        required = raw["requestBody"].get("required", False)
        name = raw.get("x-body") or _body_name(schema)
        described = content[media_type] | raw["requestBody"]
        argument = _argument(name, "json", body.prop, described, schema, required, None)
        return [argument], False
    if not isinstance(body.prop, ModelProperty):
        raise ParseFailed(f"{raw['operationId']}: a form body must be an object")
    properties = [
        *(body.prop.required_properties or ()),
        *(body.prop.optional_properties or ()),
    ]
    by_name = {_plain(p.name): p for p in properties}
    arguments: list[Argument] = []
    for name, property_schema in schema.get("properties", {}).items():
        prop = by_name[name]
        place = "rpc" if rpc else "field" if is_json else "form"
        if place == "form" and _is_file(type_of(prop)):
            place = "file"
        arguments.append(
            _argument(name, place, prop, property_schema, property_schema, prop.required, None)
        )
    return arguments, multipart


def _body_name(schema: dict[str, Any]) -> str:
    """What a whole body is called: the name of what it is."""
    reference, several = schema.get("$ref"), ""
    if schema.get("type") == "array":
        reference, several = schema["items"].get("$ref"), "s"
    if reference is None:
        return f"value{several}"
    return snake(str(reference).rpartition("/")[2]) + several


def _body_fields(
    document: dict[str, Any], raw: dict[str, Any], rpc: RPC | None
) -> tuple[tuple[str, Span], ...]:
    """The releases of keys inside of a JSON body, by their dotted path."""
    content = raw.get("requestBody", {}).get("content", {})
    if rpc is not None or "application/json" not in content:
        return ()
    found: dict[str, Span] = {}
    components = document.get("components", {}).get("schemas", {})

    def walk(schema: dict[str, Any], path: str, above: tuple[str, ...]) -> None:
        reference = schema.get("$ref")
        if reference is not None:
            name = str(reference).rpartition("/")[2]
            if name not in above:
                walk(components.get(name, {}), path, (*above, name))
            return
        for inner in (schema.get("items"), schema.get("additionalProperties")):
            if isinstance(inner, dict):
                walk(cast("dict[str, Any]", inner), path, above)
        for option in schema.get("anyOf", ()):
            walk(option, path, above)
        for name, inner in schema.get("properties", {}).items():
            below = f"{path}.{name}" if path else name
            span = (inner.get("x-since"), inner.get("x-until"))
            if span != (None, None):
                found[below] = span
            walk(inner, below, above)

    walk(content["application/json"]["schema"], "", ())
    return tuple(found.items())


def _is_file(kind: Type) -> bool:
    return kind.kind == "bytes" or (kind.kind == "list" and kind.parts[0].kind == "bytes")


def _answers(
    endpoint: Endpoint, raw: dict[str, Any]
) -> tuple[tuple[Answer, ...], tuple[tuple[int, str], ...]]:
    parsed = {response.status_code.pattern: response for response in endpoint.responses}
    answers: list[Answer] = []
    errors: list[tuple[int, str]] = []
    for status, response in raw["responses"].items():
        code = int(status)
        if code >= 300:
            errors.append((code, _one_line(response.get("description", ""))))
            continue
        content: dict[str, Any] = response.get("content", {})
        common = {
            "description": response.get("description", ""),
            "since": response.get("x-since"),
            "until": response.get("x-until"),
        }
        if not content:
            answers.append(Answer(code, "empty", Type("none"), **common))
        for media_type, media in content.items():
            # The parser keeps one content type per status; its type serves for that one, the
            # text and binary kinds beside it are told by the media type alone.
            kind, result = _answer_kind(media_type, media["schema"])
            if result is None:
                answer = parsed[str(status)]
                if kind == "json" and answer.source["attribute"] != "response.json()":
                    raise ParseFailed(f"{raw['operationId']}: list application/json first")
                result = type_of(answer.prop)
                if kind == "text" and result.base == "int":
                    kind = "int"
            answers.append(
                Answer(
                    code,
                    cast(Any, kind),
                    result,
                    example=media.get("example"),
                    has_example="example" in media,
                    media_type=media_type,
                    text=_text_form(response) if kind == "text" else None,
                    **common,
                )
            )
    unique = {(a.status, a.kind, a.type): a for a in reversed(answers)}
    return tuple(reversed(unique.values())), tuple(errors)


def _text_form(response: dict[str, Any]) -> str | tuple[str, ...] | None:
    form: object = response.get("x-text")
    return tuple(cast("list[str]", form)) if isinstance(form, list) else cast("str | None", form)


def _answer_kind(media_type: str, schema: dict[str, Any]) -> tuple[str, Type | None]:
    if media_type.endswith("json"):
        return "json", None
    if schema.get("format") == "binary" or not media_type.startswith("text/"):
        return "binary", Type("bytes")
    if "$ref" in schema:
        return "text", None
    match schema.get("type"):
        case "integer":
            return "int", Type("int")
        case "number":
            return "float", Type("float")
        case "boolean":
            return "bool", Type("bool")
        case _:
            return "text", Type("str")


def type_of(prop: Any) -> Type:
    """Our type for one of the parser's properties."""
    match prop:
        case StringProperty():
            return Type("str")
        case IntProperty():
            return Type("int")
        case FloatProperty():
            return Type("float")
        case BooleanProperty():
            return Type("bool")
        case FileProperty():
            return Type("bytes")
        case NoneProperty():
            return Type("none")
        case AnyProperty():
            return Type("any")
        case EnumProperty() | LiteralEnumProperty():
            base = "int" if prop.value_type is int else "str"
            return Type("enum", name=str(prop.class_info.name), base=base)
        case ListProperty():
            return Type("list", parts=(type_of(prop.inner_property),))
        case UnionProperty():
            parts: dict[Type, None] = {}
            for inner in prop.inner_properties:
                part = type_of(inner)
                parts.update(dict.fromkeys(part.parts if part.kind == "union" else (part,)))
            return Type("union", parts=tuple(parts))
        case ModelProperty():
            return _model(prop)
        case ConstProperty():
            return Type("str" if isinstance(prop.value.raw_value, str) else "int")
        case _:
            # Dates and UUIDs stay text: servers send things that only look like them.
            return Type("str")


def _model(prop: ModelProperty) -> Type:
    fields = [*(prop.required_properties or ()), *(prop.optional_properties or ())]
    if not fields and prop.additional_properties:
        return Type("dict", parts=(type_of(prop.additional_properties),))
    return Type("model", name=str(prop.class_info.name))


def _plain(text: Any) -> str:
    """The parser wraps text of the document so that it cannot reach generated code unescaped."""
    return str(text.get_untrusted_value()) if hasattr(text, "get_untrusted_value") else str(text)


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
