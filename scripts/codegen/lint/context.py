"""What every rule looks at: the operations, the schemas and the inventory of one bundle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any

from ..bundle import Bundle
from ..forms import FORM_TYPES, METHODS
from ..inventory import Inventory
from ..problems import Problem
from ..shapes import is_map, join, list_at, map_at

__all__ = ["ARGUMENTS", "Content", "Context", "Operation", "PROPERTIES", "Role", "Site"]


class Role(Enum):
    """Where a schema stands, which decides what it may hold."""

    COMPONENT = "component"
    PROPERTY = "property of a component"
    FORM = "form body"
    FORM_PROPERTY = "form property"
    JSON = "JSON body"
    JSON_PROPERTY = "key of a JSON body"
    RPC = "RPC parameters"
    RPC_PROPERTY = "RPC parameter"
    PARAMETER = "parameter"
    BODY = "request body"
    ANSWER = "answer"
    PART = "part of another schema"


ARGUMENTS = frozenset({Role.FORM_PROPERTY, Role.RPC_PROPERTY, Role.JSON_PROPERTY})
PROPERTIES = ARGUMENTS | {Role.PROPERTY}


@dataclass(frozen=True, slots=True)
class Site:
    """One schema and its place."""

    pointer: str
    node: Any
    role: Role
    name: str = ""
    required: bool = False
    within: Role = Role.COMPONENT
    """The role of the outermost schema."""


@dataclass(frozen=True, slots=True)
class Content:
    """One media type of a body or an answer."""

    pointer: str
    kind: str
    node: dict[str, Any] = field(repr=False)

    @property
    def schema(self) -> Any:
        """Its schema, if it has one."""
        return self.node.get("schema")


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation and its place."""

    pointer: str
    path: str
    method: str
    node: dict[str, Any] = field(repr=False)
    shared: list[Any] = field(repr=False)
    """The parameters of the path item, which hold for each of its operations."""

    @property
    def label(self) -> str:
        """How a message names it."""
        return f"{self.method.upper()} {self.path}"

    @property
    def is_rpc(self) -> bool:
        """Whether the path is in fragment form or the operation says so."""
        return "#" in self.path or "x-rpc" in self.node

    @property
    def tags(self) -> list[Any]:
        """Its tags as written."""
        return list_at(self.node, "tags")

    def parameters(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every parameter with its pointer."""
        for index, node in enumerate(list_at(self.node, "parameters")):
            if is_map(node):
                yield join(self.pointer, "parameters", index), node
        item = self.pointer.rpartition("/")[0]
        for index, node in enumerate(self.shared):
            if is_map(node):
                yield join(item, "parameters", index), node

    def bodies(self) -> Iterator[Content]:
        """Every media type of the request."""
        yield from _contents(map_at(self.node, "requestBody"), join(self.pointer, "requestBody"))

    def responses(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Pointer, status and response."""
        for status, node in map_at(self.node, "responses").items():
            if is_map(node):
                yield join(self.pointer, "responses", status), status, node

    def answers(self) -> Iterator[tuple[str, Content]]:
        """Status and media type of every answer."""
        for pointer, status, node in self.responses():
            for content in _contents(node, pointer):
                yield status, content


def _contents(holder: dict[str, Any], pointer: str) -> Iterator[Content]:
    for kind, node in map_at(holder, "content").items():
        if is_map(node):
            yield Content(join(pointer, "content", kind), kind, node)


class Context:
    """One bundle under lint; rules add to ``problems``."""

    def __init__(self, bundle: Bundle, inventory: Inventory) -> None:
        self.bundle = bundle
        self.document = bundle.document
        self.inventory = inventory
        self.problems: set[Problem] = set()

    def report(self, pointer: str, rule: str, text: str, instead: str = "") -> None:
        """Note a fault at a node of the document."""
        file, line = self.bundle.origin(pointer)
        self.problems.add(Problem(file, line, rule, text, instead))

    def report_use(self, pointer: str, rule: str, text: str, instead: str = "") -> None:
        """Note a fault of the place that refers to a node, not of the node itself."""
        file, line = self.bundle.use(pointer)
        self.problems.add(Problem(file, line, rule, text, instead))

    def report_in(self, file: str, line: int, rule: str, text: str, instead: str = "") -> None:
        """Note a fault at a place that is not in the document."""
        self.problems.add(Problem(file, line, rule, text, instead))

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, in the order of the document."""
        found: list[Operation] = []
        for path, item in map_at(self.document, "paths").items():
            for method in METHODS:
                node = map_at(item, method)
                if node:
                    pointer = join("/paths", path, method)
                    shared = list_at(item, "parameters")
                    found.append(Operation(pointer, path, method, node, shared))
        return found

    @cached_property
    def components(self) -> dict[str, Any]:
        """The named schemas."""
        return map_at(self.document, "components", "schemas")

    def resolve(self, schema: Any) -> Any:
        """The named schema behind a reference, or the schema itself."""
        seen: set[str] = set()
        while is_map(schema) and isinstance(schema.get("$ref"), str):
            name = str(schema["$ref"]).rpartition("/")[2]
            if name in seen or name not in self.components:
                return {}
            seen.add(name)
            schema = self.components[name]
        return schema

    @cached_property
    def sites(self) -> list[Site]:
        """Every schema of the document, inner ones included."""
        found: list[Site] = []
        for name, node in self.components.items():
            start = Site(join("/components/schemas", name), node, Role.COMPONENT, name)
            found.extend(_walk(start))
        for operation in self.operations:
            for start in _starts(operation):
                found.extend(_walk(start))
        return found


def _starts(operation: Operation) -> Iterator[Site]:
    for pointer, node in operation.parameters():
        if "schema" in node:
            name = str(node.get("name"))
            yield Site(
                join(pointer, "schema"), node["schema"], Role.PARAMETER, name, within=Role.PARAMETER
            )
    for content in operation.bodies():
        if "schema" in content.node:
            role = Role.BODY
            if content.kind in FORM_TYPES:
                role = Role.FORM
            elif operation.is_rpc:
                role = Role.RPC
            elif content.kind == "application/json" and "properties" in map_at(content.schema):
                role = Role.JSON
            yield Site(join(content.pointer, "schema"), content.schema, role, within=role)
    for _, content in operation.answers():
        if "schema" in content.node:
            pointer = join(content.pointer, "schema")
            yield Site(pointer, content.schema, Role.ANSWER, within=Role.ANSWER)


_MEMBER_ROLES = {
    Role.FORM: Role.FORM_PROPERTY,
    Role.RPC: Role.RPC_PROPERTY,
    Role.JSON: Role.JSON_PROPERTY,
}


def _walk(site: Site) -> Iterator[Site]:
    yield site
    node = site.node
    if not is_map(node):
        return
    role = _MEMBER_ROLES.get(site.role, Role.PROPERTY)
    required = list_at(node, "required")
    for name, inner in map_at(node, "properties").items():
        pointer = join(site.pointer, "properties", name)
        yield from _walk(Site(pointer, inner, role, name, name in required, site.within))
    for key in ("items", "additionalProperties", "not", "contains", "propertyNames"):
        if is_map(node.get(key)):
            yield from _walk(
                Site(join(site.pointer, key), node[key], Role.PART, within=site.within)
            )
    for key in ("anyOf", "oneOf", "allOf", "prefixItems"):
        for index, inner in enumerate(list_at(node, key)):
            pointer = join(site.pointer, key, index)
            yield from _walk(Site(pointer, inner, Role.PART, within=site.within))
