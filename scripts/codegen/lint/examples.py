"""Examples are valid against their schemas, and hold nothing that the schemas do not know."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..shapes import is_list, is_map, join, list_at, map_at
from .context import Context

__all__ = ["check"]

if TYPE_CHECKING:
    from jsonschema.protocols import Validator
    from referencing import Registry

_URI = "urn:peerkit:bundle"


def check(context: Context) -> None:
    """Check the examples of media types, parameters and schemas."""
    checker = _Checker(context)
    for operation in context.operations:
        for pointer, node in operation.parameters():
            if "example" in node and "schema" in node:
                checker.check(
                    join(pointer, "schema"),
                    node["schema"],
                    join(pointer, "example"),
                    node["example"],
                )
        for content in [*operation.bodies(), *(content for _, content in operation.answers())]:
            if "example" in content.node and "schema" in content.node:
                schema, example = join(content.pointer, "schema"), join(content.pointer, "example")
                checker.check(schema, content.schema, example, content.node["example"])
    for site in context.sites:
        if is_map(site.node) and "example" in site.node:
            checker.check(
                site.pointer, site.node, join(site.pointer, "example"), site.node["example"]
            )


class _Checker:
    def __init__(self, context: Context) -> None:
        # Imported here: a run that has nothing to do must not pay for it.
        from jsonschema import Draft202012Validator
        from jsonschema.exceptions import UnknownType
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT202012

        self._context = context
        resource: Resource[Any] = DRAFT202012.create_resource(context.document)
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resource(_URI, resource)
        self._unknown_type = UnknownType
        self._kind = Draft202012Validator
        self._formats = Draft202012Validator.FORMAT_CHECKER
        self._validators: dict[str, Validator] = {}

    def check(self, pointer: str, schema: Any, place: str, example: Any) -> None:
        """Report every fault of one example at the line of its value."""
        try:
            errors = list(self._validator(pointer, schema).iter_errors(example))
        except self._unknown_type:
            # The rule schema-type tells of it.
            return
        for error in errors:
            steps: list[Any] = list(error.absolute_path)
            where = f" at {join('', *steps)}" if steps else ""
            text = _shortened(str(error.message))
            instead = "a value that the schema allows, or mend the schema"
            self._context.report(join(place, *steps), "example-invalid", f"{text}{where}", instead)
        for path, key in self._unknown(schema, example, ""):
            text = f"the example has `{key}`, which its schema does not know"
            instead = "the property in the schema, or remove it"
            self._context.report(place + path, "example-unknown", text, instead)

    def _validator(self, pointer: str, schema: Any) -> Validator:
        # Examples of one named schema share a validator, however often it is used.
        target = schema.get("$ref") if is_map(schema) else None
        key = target.removeprefix("#") if isinstance(target, str) else pointer
        if key not in self._validators:
            reference = {"$ref": f"{_URI}#{quote(key, safe='/~')}"}
            self._validators[key] = self._kind(
                reference, registry=self._registry, format_checker=self._formats
            )
        return self._validators[key]

    def _unknown(self, schema: Any, value: Any, path: str) -> Iterator[tuple[str, str]]:
        """Keys of objects that have properties, but not these."""
        schema = self._context.resolve(schema)
        if not is_map(schema):
            return
        options = list_at(schema, "anyOf")
        if options:
            # Known to one alternative is known.
            found = [list(self._unknown(option, value, path)) for option in options]
            yield from min(found, key=len)
            return
        if is_list(value):
            for index, item in enumerate(value):
                yield from self._unknown(schema.get("items"), item, join(path, index))
        elif is_map(value):
            properties, extra = map_at(schema, "properties"), schema.get("additionalProperties")
            for key, item in value.items():
                below = join(path, key)
                if key in properties:
                    yield from self._unknown(properties[key], item, below)
                elif is_map(extra):
                    yield from self._unknown(extra, item, below)
                elif properties and extra is not True:
                    yield below, key


def _shortened(text: str, longest: int = 160) -> str:
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
