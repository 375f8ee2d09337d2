"""Answers: which statuses, media types and schemas an operation may give."""

from __future__ import annotations

import re

from ..shapes import is_list, is_map, join, map_at, types_of
from .arguments import described
from .context import Content, Context, Operation

__all__ = ["TEXT_FORMS", "check"]

_STATUS = re.compile(r"[1-5]\d\d\Z")
TEXT_FORMS = ("line", "numbers", "path")
"""Forms of texts that have no fixed words, by their names in `peerkit_core.call.texts`."""

_SCALARS = frozenset({"string", "integer", "number", "boolean"})


def check(context: Context) -> None:
    """Check every answer of every operation."""
    for operation in context.operations:
        _statuses(context, operation)
        for status, content in operation.answers():
            _content(context, status, content)


def _statuses(context: Context, operation: Operation) -> None:
    pointer = join(operation.pointer, "responses")
    good: list[str] = []
    for place, status, node in operation.responses():
        if not _STATUS.match(status):
            text = f"`{status}` is no status"
            context.report_use(
                place, "response-status", text, "each status on its own, such as 404"
            )
        elif status.startswith("2"):
            good.append(place)
        if not described(node):
            text = f"the answer {status} has no description"
            context.report(place, "response-description", text, "what it means here")
        _text(context, place, status, node)
        if "content" in node and not map_at(node, "content"):
            text = f"the answer {status} has an empty `content`"
            context.report(join(place, "content"), "response-content", text, "no `content` at all")
        kinds = list(map_at(node, "content"))
        if "application/json" in kinds[1:]:
            text = f"the answer {status} has JSON after {kinds[0]}"
            context.report(join(place, "content"), "response-content", text, "JSON first")
    if not good:
        text = f"{operation.label} lists no successful answer"
        context.report(pointer, "response-success", text, "the 200 or 204 that it gives")
    if len(good) > 1:
        for place, _, node in operation.responses():
            if place in good and not {"x-since", "x-until"} & set(node):
                text = (
                    f"{operation.label} has several successful answers, this one names no release"
                )
                context.report(place, "response-releases", text, "`x-since` or `x-until` on each")


def _content(context: Context, status: str, content: Content) -> None:
    schema = content.schema
    good = status.startswith("2")
    if not is_map(schema):
        text = f"the answer {status} has no schema"
        context.report(content.pointer, "response-schema", text, "`schema:`")
        return
    pointer = join(content.pointer, "schema")
    if content.kind == "application/json":
        if good and "example" not in content.node:
            text = f"the JSON answer {status} has no example"
            instead = "`example:` on the media type, own, realistic, invented values"
            context.report(content.pointer, "response-example", text, instead)
        if "examples" in content.node:
            place = join(content.pointer, "examples")
            context.report(
                place, "response-example", "there are several examples", "one `example:`"
            )
    elif content.kind == "text/plain":
        resolved = context.resolve(schema)
        if len(types_of(resolved)) != 1 or not set(types_of(resolved)) <= _SCALARS:
            text = "a text answer is no single value"
            instead = "`type: string`, integer, number or boolean"
            context.report(pointer, "response-schema", text, instead)
    elif schema != {"type": "string", "format": "binary"} and content.kind != "text/html":
        text = f"an answer of {content.kind} is bytes"
        context.report(pointer, "response-schema", text, "`{type: string, format: binary}`")


def _text(context: Context, place: str, status: str, node: object) -> None:
    """A text that may be anything may be somebody else's page as well."""
    schema = context.resolve(map_at(node, "content", "text/plain", "schema"))
    plain = status.startswith("2") and types_of(schema) == ["string"]
    binary = is_map(schema) and ("enum" in schema or schema.get("format") == "binary")
    form = node.get("x-text") if is_map(node) else None
    instead = f"`x-text:` with the words that it may be, or one of {', '.join(TEXT_FORMS)}"
    if not plain or binary:
        if form is not None:
            text = f"the answer {status} is no text"
            context.report(join(place, "x-text"), "response-text", text, "no `x-text`")
    elif form is None:
        text = f"the text of the answer {status} may be anything, also somebody else's page"
        context.report(place, "response-text", text, instead)
    elif form not in TEXT_FORMS and not _is_words(form):
        text = f"the answer {status} has a form that is none"
        context.report(join(place, "x-text"), "response-text", text, instead)


def _is_words(form: object) -> bool:
    return is_list(form) and bool(form) and all(isinstance(word, str) for word in form)
