"""What changed in an API between two bundles, classed as a user of the client would feel it.

``major``: code that worked may stop working or type-checking. ``minor``: something new.
``patch``: words, examples, releases, the way a value is written on the wire.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from .companions import suffix_of
from .diff_schema import describe, is_same_type
from .forms import METHODS
from .names import argument_name
from .shapes import is_list, is_map, list_at, map_at, strings_at

__all__ = ["Change", "Level", "compare", "verdict"]


class Level(IntEnum):
    """How much a change asks of a user."""

    PATCH = 0
    MINOR = 1
    MAJOR = 2


@dataclass(frozen=True, slots=True)
class Change:
    """One difference."""

    level: Level
    subject: str
    """The operation, schema or part of the document that it belongs to."""
    text: str


_Node = dict[str, Any]


def compare(old: _Node, new: _Node) -> list[Change]:
    """Every difference between two bundled documents, the gravest first."""
    changes = [*_operations(old, new), *_schemas(old, new), *_rest(old, new)]
    return sorted(changes, key=lambda change: (-change.level, change.subject, change.text))


def verdict(changes: list[Change]) -> Level | None:
    """The gravest level, or None if nothing changed."""
    return max((change.level for change in changes), default=None)


def _operations(old: _Node, new: _Node) -> Iterator[Change]:
    before, after = _operations_of(old), _operations_of(new)
    for key in before.keys() - after.keys():
        yield Change(Level.MAJOR, before[key].get("operationId", key), f"operation removed ({key})")
    for key in after.keys() - before.keys():
        yield Change(Level.MINOR, after[key].get("operationId", key), f"operation added ({key})")
    for key in before.keys() & after.keys():
        yield from _operation(key, before[key], after[key])


def _operations_of(document: _Node) -> dict[str, _Node]:
    return {
        f"{method.upper()} {path}": item[method]
        for path, item in map_at(document, "paths").items()
        for method in METHODS
        if method in item
    }


def _operation(key: str, old: _Node, new: _Node) -> Iterator[Change]:
    subject = str(new.get("operationId", key))
    if old.get("operationId") != new.get("operationId"):
        yield Change(Level.MAJOR, subject, f"operation renamed from {old.get('operationId')}")
    before, after = _arguments(old), _arguments(new)
    for name in before.keys() - after.keys():
        yield Change(Level.MAJOR, subject, f"{name} removed")
    for name in after.keys() - before.keys():
        required = after[name][1]
        kind = describe(after[name][0])
        if required:
            yield Change(Level.MAJOR, subject, f"{name} added: {kind}, required")
        else:
            yield Change(Level.MINOR, subject, f"{name} added: {kind}")
    for name in before.keys() & after.keys():
        yield from _argument(subject, name, before[name], after[name])
    yield from _responses(subject, map_at(old, "responses"), map_at(new, "responses"))
    handled = {"operationId", "parameters", "requestBody", "responses"}
    yield from _words(subject, "", old, new, handled)


def _arguments(operation: _Node) -> dict[str, tuple[_Node, bool]]:
    """Label to (schema with the words beside it, required)."""
    found: dict[str, tuple[_Node, bool]] = {}
    for node in list_at(operation, "parameters"):
        if is_map(node):
            merged = {**map_at(node, "schema"), **{k: v for k, v in node.items() if k != "schema"}}
            label = f"parameter {node.get('name')} ({node.get('in')})"
            found[label] = (merged, node.get("required") is True)
    for kind, content in map_at(operation, "requestBody", "content").items():
        schema = map_at(content, "schema")
        if "$ref" in schema or "properties" not in schema:
            required = map_at(operation, "requestBody").get("required") is True
            found[f"body ({kind})"] = (schema, required)
            continue
        # The media types of one form hold the same properties: the first one speaks for both.
        for name, node in map_at(schema, "properties").items():
            label = f"parameter {name} (body)"
            found.setdefault(label, (map_at(node), name in strings_at(schema, "required")))
    return found


def _argument(
    subject: str, name: str, old: tuple[_Node, bool], new: tuple[_Node, bool]
) -> Iterator[Change]:
    if old[1] != new[1]:
        level = Level.MAJOR if new[1] else Level.MINOR
        yield Change(level, subject, f"{name} is now {'required' if new[1] else 'optional'}")
    for key in ("x-all", "x-empty"):
        if old[0].get(key) != new[0].get(key):
            text = f"{name}: {key} {old[0].get(key)} → {new[0].get(key)}"
            yield Change(Level.MAJOR, subject, text)
    if not is_same_type(old[0], new[0]):
        text = f"{name} changed: {describe(old[0])} → {describe(new[0])}"
        yield Change(Level.MAJOR, subject, text)
    else:
        handled = {"required", "x-all", "x-empty", "properties", "items", "type"}
        yield from _words(subject, f"{name}: ", old[0], new[0], handled)


def _responses(subject: str, old: _Node, new: _Node) -> Iterator[Change]:
    for status in old.keys() - new.keys():
        level = Level.MAJOR if status.startswith("2") else Level.PATCH
        yield Change(level, subject, f"answer {status} removed")
    for status in new.keys() - old.keys():
        level = Level.MINOR if status.startswith("2") else Level.PATCH
        yield Change(level, subject, f"answer {status} added")
    for status in old.keys() & new.keys():
        before, after = map_at(old[status], "content"), map_at(new[status], "content")
        good = status.startswith("2")
        if good and before.keys() != after.keys():
            was, now = ", ".join(before) or "nothing", ", ".join(after) or "nothing"
            yield Change(Level.MAJOR, subject, f"answer {status} changed: {was} → {now}")
        for kind in before.keys() & after.keys():
            one, two = map_at(before[kind], "schema"), map_at(after[kind], "schema")
            if good and not is_same_type(one, two):
                text = f"answer {status} changed: {describe(one)} → {describe(two)}"
                yield Change(Level.MAJOR, subject, text)
            elif before[kind] != after[kind]:
                yield Change(Level.PATCH, subject, f"answer {status}: example or words changed")
        yield from _words(subject, f"answer {status}: ", old[status], new[status], {"content"})


def _schemas(old: _Node, new: _Node) -> Iterator[Change]:
    before, after = (map_at(document, "components", "schemas") for document in (old, new))
    sent = _sent(old) | _sent(new)
    for name in before.keys() - after.keys():
        yield Change(Level.MAJOR, name, "schema removed")
    for name in after.keys() - before.keys():
        yield Change(Level.MINOR, name, f"schema added: {describe(after[name])}")
    for name in before.keys() & after.keys():
        one, two = map_at(before[name]), map_at(after[name])
        if "enum" in one and "enum" in two:
            yield from _enum(name, one, two)
        elif is_map(one.get("properties")) and is_map(two.get("properties")):
            yield from _fields(name, one, two, sent=name in sent)
        elif not is_same_type(one, two):
            yield Change(Level.MAJOR, name, f"schema changed: {describe(one)} → {describe(two)}")
        handled = {"properties", "required", "enum", "x-enum-varnames", "type", "items", "anyOf"}
        yield from _words(name, "", one, two, handled | {"additionalProperties"})


def _fields(name: str, old: _Node, new: _Node, *, sent: bool) -> Iterator[Change]:
    before, after = map_at(old, "properties"), map_at(new, "properties")
    was, now = set(strings_at(old, "required")), set(strings_at(new, "required"))
    for field in before.keys() - after.keys():
        yield Change(Level.MAJOR, name, f"field {field} removed")
    for field in after.keys() - before.keys():
        required = field in now and sent
        text = f"field {field} added: {describe(after[field])}{', required' if required else ''}"
        yield Change(Level.MAJOR if required else Level.MINOR, name, text)
    for field in before.keys() & after.keys():
        if not is_same_type(before[field], after[field]):
            text = f"field {field} changed: {describe(before[field])} → {describe(after[field])}"
            yield Change(Level.MAJOR, name, text)
        else:
            one, two = map_at(before[field]), map_at(after[field])
            yield from _companion(name, field, one, two)
            yield from _words(name, f"field {field}: ", one, two, {"type", "items"})
        if field in was and field not in now:
            # What is read may now be unset, which a type checker minds.
            yield Change(Level.MAJOR, name, f"field {field} is now optional")
        elif field in now and field not in was:
            level = Level.MAJOR if sent else Level.MINOR
            yield Change(level, name, f"field {field} is now required")


def _companion(name: str, field: str, old: _Node, new: _Node) -> Iterator[Change]:
    """The property beside a field, which comes and goes with its unit."""
    before, after = suffix_of(old), suffix_of(new)
    if before != after:
        if before:
            text = f"companion {argument_name(field)}_{before} removed"
            yield Change(Level.MAJOR, name, text)
        if after:
            text = f"companion {argument_name(field)}_{after} added"
            yield Change(Level.MINOR, name, text)


def _enum(name: str, old: _Node, new: _Node) -> Iterator[Change]:
    before, after = _members(old), _members(new)
    for value in before.keys() - after.keys():
        yield Change(Level.MAJOR, name, f"value {value} removed")
    for value in after.keys() - before.keys():
        yield Change(Level.MINOR, name, f"value {value} added")
    for value in before.keys() & after.keys():
        if before[value] != after[value]:
            text = f"value {value} renamed: {before[value]} → {after[value]}"
            yield Change(Level.MAJOR, name, text)
    if old.get("type") != new.get("type"):
        text = f"schema changed: {describe(old)} → {describe(new)}"
        yield Change(Level.MAJOR, name, text)


def _members(schema: _Node) -> dict[str, str]:
    values, names = list_at(schema, "enum"), list_at(schema, "x-enum-varnames")
    padded = [*names, *values[len(names) :]]
    return {str(value): str(name) for value, name in zip(values, padded, strict=False)}


def _sent(document: _Node) -> set[str]:
    """The schemas that some request holds."""
    schemas = map_at(document, "components", "schemas")
    found: set[str] = set()
    waiting: list[Any] = [
        [operation.get("parameters"), operation.get("requestBody")]
        for operation in _operations_of(document).values()
    ]
    while waiting:
        node = waiting.pop()
        if is_list(node):
            waiting.extend(node)
        elif is_map(node):
            target = node.get("$ref")
            name = target.rpartition("/")[2] if isinstance(target, str) else ""
            if name and name not in found:
                found.add(name)
                waiting.append(schemas.get(name))
            waiting.extend(node.values())
    return found


def _words(subject: str, label: str, old: _Node, new: _Node, handled: set[str]) -> Iterator[Change]:
    """Everything that changes no signature: descriptions, examples, releases, wire styles."""
    for key in old.keys() | new.keys():
        if key not in handled and old.get(key) != new.get(key):
            if key in ("x-since", "x-until"):
                text = f"{label}{key} {old.get(key)} → {new.get(key)}"
            else:
                text = f"{label}{key} changed"
            yield Change(Level.PATCH, subject, text)


def _rest(old: _Node, new: _Node) -> Iterator[Change]:
    for key in old.keys() | new.keys():
        if key not in ("paths", "components") and old.get(key) != new.get(key):
            yield Change(Level.PATCH, "document", f"{key} changed")
    one, two = map_at(old, "components"), map_at(new, "components")
    for key in one.keys() | two.keys():
        if key != "schemas" and one.get(key) != two.get(key):
            yield Change(Level.PATCH, "document", f"{key} changed")
