"""Names, tags and words of operations."""

from __future__ import annotations

import keyword
import posixpath
import re
from typing import Any

from ..shapes import is_map, join, list_at, map_at
from ..shapes import strings_at as strings
from .arguments import is_file
from .context import Context, Operation

__all__ = ["PASCAL", "RESERVED_METHODS", "RESERVED_TAGS", "SNAKE", "check"]

PASCAL = re.compile(r"[A-Z][a-zA-Z0-9]*\Z")
SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
# Attributes that every generated resource class or client has already.
RESERVED_METHODS = frozenset({"raw_twin", "with_raw"})
# Pages of the reference that are not a tag's are called so.
_PAGES = frozenset({"index", "models", "enums"})
RESERVED_TAGS = frozenset(
    {
        "aclose", "at_least", "call", "close", "engine", "login", "operations", "releases",
        "request", "server_version", "service", "strict", "supports", "with_options", "with_raw",
    }
)  # fmt: skip
_THIRD_PERSON = frozenset(
    {
        "adds", "answers", "bans", "changes", "checks", "creates", "deletes", "edits", "fetches",
        "gets", "gives", "installs", "lists", "logs", "marks", "moves", "pauses", "reads",
        "removes", "renames", "resumes", "returns", "sends", "sets", "shows", "starts", "stops",
        "tells", "toggles", "uninstalls", "updates",
    }
)  # fmt: skip


def check(context: Context) -> None:
    """Check every operation, and the tags that hold them."""
    _tags(context)
    _path_items(context)
    seen: dict[str, Operation] = {}
    options: dict[str, str] = {}
    for operation in context.operations:
        _operation_id(context, operation, seen)
        _tag(context, operation)
        _summary(context, operation)
        _idempotent(context, operation)
        _options(context, operation, options)
        if not _text(operation.node.get("description")):
            text = f"{operation.label} has no description"
            instead = "what it does, units, side effects and surprises by version"
            context.report(operation.pointer, "operation-description", text, instead)


def _tags(context: Context) -> None:
    used = {tag for operation in context.operations for tag in strings(operation.node, "tags")}
    for index, tag in enumerate(list_at(context.document, "tags")):
        pointer = join("/tags", index)
        name: Any = tag.get("name") if is_map(tag) else None
        if not isinstance(name, str) or not SNAKE.match(name) or keyword.iskeyword(name):
            context.report(
                pointer, "tag-name", f"`{name}` cannot be an attribute", "a snake_case word"
            )
            continue
        if name in _PAGES:
            text = f"the reference has a page `{name}` of its own"
            context.report(pointer, "tag-name", text, "another word")
        if name in RESERVED_TAGS:
            text = f"the client has an attribute `{name}` of its own"
            context.report(pointer, "tag-name", text, "another word")
        if not _text(tag.get("description")):
            text = f"the tag {name} has no description"
            context.report(pointer, "tag-description", text, "what its operations are about")
        if name not in used:
            text = f"no operation has the tag {name}"
            context.report(pointer, "tag-unused", text, "only tags that are used")


def _path_items(context: Context) -> None:
    main = f"{context.bundle.folder}/openapi.yaml"
    source = context.bundle.sources[main]
    for path, item in map_at(source.data, "paths").items():
        pointer = join("/paths", path)
        if not is_map(item) or list(item) != ["$ref"]:
            text = f"{path} is written out in the table of contents"
            instead = f"`{path}: {{$ref: paths/<tag>.yaml#/<action>}}`"
            context.report_in(main, source.line(pointer), "path-reference", text, instead)


def _operation_id(context: Context, operation: Operation, seen: dict[str, Operation]) -> None:
    pointer = join(operation.pointer, "operationId")
    name = operation.node.get("operationId")
    tag = next(iter(strings(operation.node, "tags")), "<tag>")
    if not isinstance(name, str):
        text = f"{operation.label} has no operationId"
        context.report(pointer, "operation-id", text, f"{tag}_<snake_name>")
        return
    if name in seen:
        text = f"{name} is also the name of {seen[name].label}"
        context.report(pointer, "operation-id-unique", text, "another name")
    seen.setdefault(name, operation)
    if not SNAKE.match(name) or not name.startswith(f"{tag}_"):
        context.report(pointer, "operation-id", f"`{name}` has another form", f"{tag}_<snake_name>")
        return
    method = name.removeprefix(f"{tag}_")
    if keyword.iskeyword(method) or not method.isidentifier():
        text = f"`{method}` cannot be the name of a Python method"
        context.report(pointer, "method-name", text, f"{tag}_{method}_<what>")
    elif method in RESERVED_METHODS:
        text = f"every resource class has a `{method}` of its own"
        context.report(pointer, "method-name", text, "another name")
    elif method.endswith("_to") and name.removesuffix("_to") in _binary_names(context):
        text = f"{name.removesuffix('_to')} answers with bytes and has a `{method}` that saves them"
        context.report(pointer, "method-name", text, "another name")


def _binary_names(context: Context) -> set[str]:
    return {
        str(operation.node.get("operationId"))
        for operation in context.operations
        for status, content in operation.answers()
        if status.startswith("2") and is_file(content.schema)
    }


def _tag(context: Context, operation: Operation) -> None:
    pointer = join(operation.pointer, "tags")
    tags = operation.tags
    if len(tags) != 1 or not isinstance(tags[0], str):
        text = f"{operation.label} has {len(tags)} tags"
        context.report(pointer, "one-tag", text, "exactly one")
        return
    declared = [tag.get("name") for tag in list_at(context.document, "tags") if is_map(tag)]
    if tags[0] not in declared:
        text = f"the tag {tags[0]} is not declared in openapi.yaml"
        context.report(pointer, "tag-declared", text, "a declared tag, or declare it")
    file = context.bundle.origin(operation.pointer).file
    if posixpath.basename(file) != f"{tags[0]}.yaml":
        text = f"an operation of the tag {tags[0]} stands in {file}"
        context.report(operation.pointer, "tag-file", text, f"it in paths/{tags[0]}.yaml")


def _summary(context: Context, operation: Operation) -> None:
    pointer = join(operation.pointer, "summary")
    summary = operation.node.get("summary")
    if not isinstance(summary, str) or not summary.strip():
        text = f"{operation.label} has no summary"
        context.report(pointer, "summary", text, "one line, imperative, no full stop")
        return
    if "\n" in summary.strip():
        context.report(pointer, "summary", "the summary has several lines", "one line")
    if summary.rstrip().endswith("."):
        context.report(pointer, "summary", "the summary ends with a full stop", "it without")
    first = summary.split()[0].lower()
    if first in _THIRD_PERSON:
        context.report(pointer, "summary", f"`{summary}` is not imperative", "`List …`, `Set …`")


def _idempotent(context: Context, operation: Operation) -> None:
    value = operation.node.get("x-idempotent", False)
    if not isinstance(value, bool):
        pointer = join(operation.pointer, "x-idempotent")
        context.report(pointer, "x-idempotent", f"`{value}` is no truth value", "true or false")
    if "x-long-query" not in operation.node:
        return
    pointer = join(operation.pointer, "x-long-query")
    if operation.node["x-long-query"] != "form":
        text = f"`{operation.node['x-long-query']}` has no meaning"
        context.report(pointer, "x-long-query", text, "`x-long-query: form`")
    in_query = any(node.get("in") == "query" for _, node in operation.parameters())
    if operation.method != "get" or not in_query:
        text = f"{operation.label} is no GET with query parameters"
        context.report(pointer, "x-long-query", text, "it on such a GET only")


def _options(context: Context, operation: Operation, taken: dict[str, str]) -> None:
    name = operation.node.get("x-options")
    if name is None:
        return
    pointer = join(operation.pointer, "x-options")
    if not isinstance(name, str) or not PASCAL.match(name):
        context.report(pointer, "x-options", f"`{name}` is no PascalCase name", "`AddOptions`")
    elif name in context.components:
        text = f"a schema is named {name} as well"
        context.report(pointer, "x-options", text, "another name")
    elif name in taken:
        context.report(pointer, "x-options", f"{taken[name]} has `{name}` too", "another name")
    taken.setdefault(str(name), operation.label)


def _text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
