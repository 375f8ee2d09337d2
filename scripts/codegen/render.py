"""Text helpers of the templates. Text of the spec reaches generated code through these alone."""

from __future__ import annotations

import pprint
import re
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import jinja2

from . import markdown
from .ir import Argument, Operation, Tag, Type
from .names import snake
from .spans import noted, span

__all__ = ["environment", "error_name"]

WIDTH = 96
_RAISES = {
    400: "BadRequest",
    401: "Unauthorized",
    403: "Forbidden",
    404: "NotFound",
    405: "StatusError",
    409: "Conflict",
    415: "StatusError",
    429: "RateLimited",
}


def environment() -> jinja2.Environment:
    """The template environment; an unknown name in a template is an error."""
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python code, not HTML; see `literal` and `docstring`
    )
    filters: dict[str, Any] = {
        "literal": literal,
        "docstring": docstring,
        "block": markdown.block,
        "cell": markdown.cell,
        "code": markdown.code,
        "linked": markdown.linked,
        "unshadowed": unshadowed,
    }
    env.filters.update(filters)
    functions: dict[str, Any] = {
        "argument_text": _argument_text,
        "builder": builder_lines,
        "builder_signature": builder_signature,
        "call_arguments": call_arguments,
        "error_class": error_name,
        "id_forms": id_forms,
        "input_type": input_type,
        "method_docstring": method_docstring,
        "signature": signature,
        "span": span,
    }
    env.globals.update(functions)
    return env


def literal(value: Any) -> str:
    """A Python literal for any JSON-like value."""
    if isinstance(value, str):
        return repr(value)
    return pprint.pformat(value, width=WIDTH, sort_dicts=False)


# Quotes that would end it: three, or any before its own.
_QUOTES = re.compile(r'"{3,}|"+\Z')


def docstring(text: str, indent: int = 4) -> str:
    """A docstring that nothing in `text` can end early."""
    safe = _QUOTES.sub(lambda m: '\\"' * len(m[0]), text.rstrip().replace("\\", "\\\\"))
    pad = " " * indent
    lines = [line.rstrip() for line in safe.splitlines()]
    body = "\n".join(f"{pad}{line}" if line else "" for line in lines).lstrip()
    return f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{pad}"""'


_BUILTIN = re.compile(r"\b(list|dict|str|int|float|bool|bytes)\b(?!:)")


def unshadowed(text: str, tag: Tag) -> str:
    """Annotations inside a class that has methods named like the builtins in them.

    Type checkers look names up in the class first: `list[…]` would be the method.
    """
    methods = {operation.name for operation in tag.operations}
    return _BUILTIN.sub(lambda m: f"builtins.{m[0]}" if m[0] in methods else m[0], text)


def input_type(kind: Type) -> str:
    """The annotation of a key of a TypedDict; TypedDicts stand in the same module."""
    text = kind.argument(typed=True).replace("i.", "")
    return text.replace("none", "None") if kind.kind == "none" else text


def signature(operation: Operation, first: str = "self") -> str:
    """The parameters of a method."""
    parts = [first] if first else []
    parts += [f"{a.name}: {a.annotation}" for a in operation.positional]
    if operation.keyword or first:
        parts.append("*")
        parts += [f"{a.name}: {a.annotation} = {a.default}" for a in operation.keyword]
    if first:
        parts.append("timeout: TimeoutInput | None = None")
    return ", ".join(parts)


def builder_signature(operation: Operation) -> str:
    """The parameters of a request builder, which knows nothing of time limits."""
    return signature(operation, first="")


def call_arguments(operation: Operation) -> str:
    """The arguments handed from a method to its builder."""
    return ", ".join(
        [a.name for a in operation.positional] + [f"{a.name}={a.name}" for a in operation.keyword]
    )


# Where arguments of a place are collected: keyword of `Request` and its type. The local variables
# begin with an underscore, so that an argument may be called `query` or `files`.
_LOCALS = {
    "query": ("query", "list[tuple[str, str]]"),
    "form": ("form", "list[tuple[str, str]]"),
    "file": ("files", "list[FilePart]"),
    "header": ("headers", "dict[str, str]"),
    "cookie": ("cookies", "dict[str, str]"),
    "field": ("json", "dict[str, object]"),
    "rpc": ("params", "dict[str, object]"),
}


def builder_lines(operation: Operation) -> list[str]:
    """The body of a request builder."""
    lines: list[str] = []
    given: list[str] = []
    path = repr(operation.path)
    for place, (keyword, kind) in _LOCALS.items():
        if operation.placed(place):
            empty = "[]" if kind.startswith("list") else "{}"
            lines.append(f"_{keyword}: {kind} = {empty}")
            given.append(f"{keyword}=_{keyword}")
    if operation.multipart and not operation.placed("form"):
        given.append("form=[]")
    if operation.rpc and not operation.placed("rpc"):
        given.append("params={}")
    for argument in operation.arguments:
        lines += _argument_lines(argument)
        if argument.place == "json":
            given.append("json=_json")
    for argument in operation.placed("path"):
        path += f".replace('{{{argument.wire}}}', encode.segment({argument.name!r}, {_given(argument)}))"
    lines.append(f"return Request({', '.join([repr(operation.method), path, *given])})")
    return lines


def _argument_lines(argument: Argument) -> list[str]:
    if argument.place == "path":
        return []
    if argument.place == "json":
        start = [] if argument.required else ["_json: object = UNSET"]
        lines = [f"_json = {_json_value(argument)}"]
    else:
        start, lines = [], _placing(argument)
    if argument.omit_all:
        return [*start, f"if {argument.name} is not ALL:", *_indent(lines)]
    if argument.required:
        return [*start, *lines]
    absent = "UNSET" if argument.nullable else "None"
    return [*start, f"if {argument.name} is not {absent}:", *_indent(lines)]


def _placing(argument: Argument) -> list[str]:
    name, wire = argument.name, repr(argument.wire)
    match argument.place:
        case "file":
            return [f"_files += encode.file_parts({name!r}, {wire}, {name})"]
        case "header":
            return [f"_headers[{wire}] = {_encoded(argument)}"]
        case "cookie":
            return [f"_cookies[{wire}] = encode.cookie({name!r}, {_encoded(argument)})"]
        case "field":
            return [f"_json[{wire}] = {_json_value(argument)}"]
        case "rpc":
            return _rpc_value(argument)
        case _:
            target = f"_{argument.place}"
            if argument.type.kind == "list" and argument.separator is None and not argument.json:
                each = f"encode.each({name!r}, {_given(argument)}{_item_kind(argument.type)})"
                return [f"{target} += [({wire}, item) for item in {each}]"]
            return [f"{target}.append(({wire}, {_encoded(argument)}))"]


def _encoded(argument: Argument) -> str:
    name, kind = argument.name, argument.type
    if argument.json:
        return f"encode.json_text({name!r}, {name}, lambda: {kind.result()})"
    if argument.separator is not None:
        options = f", everything={argument.everything!r}" if argument.everything is not None else ""
        options += ", allow_empty=True" if argument.allow_empty else ""
        options += ", empty_items=True" if argument.empty_items else ""
        options += ", percent=True" if argument.percent else ""
        options += _item_kind(kind)
        return f"encode.items({name!r}, {_given(argument)}, {argument.separator!r}{options})"
    if argument.path:
        return f"encode.path({name!r}, {name})"
    if kind.kind == "enum":
        return f"encode.word({name!r}, {name}, m.{kind.name})"
    function = {"str": "text", "int": "integer", "float": "number", "bool": "boolean"}.get(
        kind.kind, "scalar"
    )
    return f"encode.{function}({name!r}, {_given(argument)}{_bounds(argument)})"


def _bounds(argument: Argument) -> str:
    """The lowest and the highest number, where the spec has them."""
    low, high = argument.minimum, argument.maximum
    if low is None and high is None:
        return ""
    return f", {low!r}, {high!r}" if high is not None else f", {low!r}"


def _item_kind(kind: Type) -> str:
    """The enum of the items of a list."""
    lists = [part for part in (kind, *kind.parts) if part.kind == "list"]
    items = lists[0].parts[0] if lists else kind
    return f", kind=m.{items.name}" if items.kind == "enum" else ""


def _given(argument: Argument) -> str:
    """The argument itself, or what an object in it stands for: a number for a time, an ID."""
    name = argument.name
    if argument.id_of is not None:
        return f"{id_form(argument)}.read({name!r}, {name})"
    if argument.time is None:
        return name
    function = "instant" if argument.time == "instant" else "span"
    values = [repr(number) for number, _ in argument.special if number >= 0]
    if argument.time == "duration" and argument.type.kind == "float":
        values.append("fraction=True")
    parts = ", ".join([repr(name), name, repr(argument.unit), *values])
    return f"times.{function}({parts})"


def _json_value(argument: Argument) -> str:
    """The value of a JSON body or of one of its keys, as plain data."""
    name, kind = argument.name, argument.type
    if argument.path:
        return f"encode.path({name!r}, {name})"
    scalar = _json_scalar(argument)
    if scalar is not None:
        return scalar
    options = ", allow_empty=True" if argument.allow_empty or kind.kind == "dict" else ""
    of = kind.result() + (" | None" if argument.nullable else "")
    return f"encode.json_value({name!r}, {_given(argument)}, lambda: {of}{options})"


def _json_scalar(argument: Argument) -> str | None:
    """A single value inside of JSON; None for what is no single value."""
    name, kind = argument.name, argument.type
    nullable = ", nullable=True" if argument.nullable else ""
    if kind.kind == "enum":
        return f"encode.member({name!r}, {name}, m.{kind.name}{nullable})"
    if kind.kind not in {"str", "int", "float", "bool"}:
        return None
    given = f"{name!r}, {_given(argument)}, {kind.kind!r}{_bounds(argument)}{nullable}"
    return f"encode.rpc_scalar({given})"


def id_form(argument: Argument) -> str:
    """The name of the constant that says what the IDs of an argument look like."""
    words = "_" + "_".join(argument.id_words).upper() if argument.id_words else ""
    return f"_{snake(argument.id_of or '').upper()}_ID{words}"


def id_forms(tag: Tag) -> list[tuple[str, str]]:
    """These constants of a tag, with their values."""
    found: dict[str, str] = {}
    for operation in tag.operations:
        for argument in operation.arguments:
            if argument.id_of is not None:
                pattern = argument.id_pattern
                if pattern is not None and argument.id_words:
                    pattern = "|".join([f"(?:{pattern})", *argument.id_words])
                parts = (argument.id_of, argument.id_field, pattern)
                found[id_form(argument)] = ", ".join(map(repr, parts))
    return sorted(found.items())


def _rpc_value(argument: Argument) -> list[str]:
    name, wire, kind = argument.name, repr(argument.wire), argument.type
    if argument.fields_of is not None:
        return [f"_params[{wire}] = chosen({name!r}, {name}, m.{argument.fields_of})"]
    if _holds_list(kind) and _plain_items(kind):
        options = ", allow_empty=True" if argument.allow_empty else ""
        options += ", bare=True" if kind.kind == "union" else ""
        options += _item_kind(kind)
        value = f"encode.rpc_items({name!r}, {_given(argument)}{options})"
        if argument.everything is not None:
            value = f"[] if {name} is ALL else {value}"
        return [f"_params[{wire}] = {value}"]
    return [f"_params[{wire}] = {_json_value(argument)}"]


def _plain_items(kind: Type) -> bool:
    """Whether the items of a list are texts and numbers, and no objects."""
    lists = [part for part in (kind, *kind.parts) if part.kind == "list"]
    items = [option for part in lists for option in part.parts[0].parts or part.parts]
    return all(option.kind in {"str", "int", "enum"} for option in items)


def _holds_list(kind: Type) -> bool:
    return kind.kind == "list" or (
        kind.kind == "union" and any(part.kind == "list" for part in kind.parts)
    )


def _indent(lines: Iterable[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def method_docstring(operation: Operation, indent: int = 8, *, streaming: bool = False) -> str:
    """The docstring of a generated method."""
    sections = [f"{operation.summary.rstrip('.')}."]
    if streaming:
        sections[0] = f"{operation.summary.rstrip('.')}, streamed into a file."
    if operation.description:
        sections += [_paragraphs(operation.description, indent)]
    arguments = [_entry(a.name, _argument_text(a), indent) for a in operation.arguments]
    if streaming:
        text = "File to write. It appears whole or not at all; an existing one is replaced."
        arguments.insert(0, _entry("dest", text, indent))
    limits = "Seconds, a `timedelta` or `Timeouts` for this call; the client's own if None."
    arguments.append(_entry("timeout", limits, indent))
    if arguments:
        sections.append("Args:\n" + "\n".join(arguments))
    returns = "The number of bytes written." if streaming else _returns(operation)
    if operation.result.kind == "none" and not streaming:
        returns = ""
    if returns:
        sections.append("Returns:\n" + _wrapped(returns, indent, "    "))
    raises = _raises(operation, indent)
    if raises:
        sections.append("Raises:\n" + "\n".join(raises))
    line = f"`{operation.endpoint}`"
    released = span(operation.since, operation.until)
    sections.append(f"{line}, server {released}." if released else f"{line}.")
    return docstring("\n\n".join(sections), indent)


def _argument_text(argument: Argument) -> str:
    text = " ".join(argument.told.split()) or "See the service's documentation."
    if argument.takes_all:
        text += " `ALL` stands for everything; an empty list is refused."
    if argument.fields_of is not None:
        text += f" Reading another field of `{argument.fields_of}` then raises `NotAskedFor`."
    return noted(text, argument.since, argument.until)


def _entry(name: str, text: str, indent: int) -> str:
    return textwrap.fill(
        f"{name}: {text}",
        WIDTH - indent,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _wrapped(text: str, indent: int, pad: str) -> str:
    return textwrap.fill(
        " ".join(text.split()),
        WIDTH - indent,
        initial_indent=pad,
        subsequent_indent=pad,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _paragraphs(text: str, indent: int) -> str:
    return "\n\n".join(_wrapped(part, indent, "") for part in text.strip().split("\n\n"))


def _returns(operation: Operation) -> str:
    texts = [
        " ".join(answer.description.split()).rstrip(".")
        + (f" (server {released})" if (released := span(answer.since, answer.until)) else "")
        for answer in operation.answers
        if answer.description
    ]
    return ". ".join(dict.fromkeys(texts)) + "." if texts else ""


def error_name(status: int) -> str:
    """The class of the error for a status."""
    return _RAISES.get(status, "ServerError" if status >= 500 else "StatusError")


def _raises(operation: Operation, indent: int) -> list[str]:
    found: dict[str, list[str]] = {}
    # The HTTP layer of an RPC service is the channel's business; its methods fail with RPCError.
    for code, text in () if operation.rpc else operation.errors:
        name = error_name(code)
        found.setdefault(name, []).append(f"{code}: {text}")
    for code, text in operation.rpc_errors:
        found.setdefault("RPCError", []).append(f"code {code}: {text.rstrip('.')}.")
    return [_entry(name, " ".join(texts), indent) for name, texts in found.items()]
