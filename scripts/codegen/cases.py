"""Test cases from the examples of the spec.

The expected request is worked out here from the rules of OpenAPI, not by the client's encoder, so
that the two can disagree.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any, cast
from urllib.parse import quote

from .ir import RPC, Answer, Argument, Operation, Tag, Type
from .render import error_name

__all__ = ["Case", "cases"]


@dataclass(frozen=True)
class Case:
    """One exchange: what a call must send, what comes back, what it must return or raise."""

    operation: Operation
    suffix: str
    arguments: str
    target: str
    form: list[tuple[str, str]] | None
    files: list[tuple[str, str]]
    params: dict[str, object] | list[object] | None
    json: object
    headers: dict[str, str]
    cookies: dict[str, str]
    status: int
    content_type: str
    answer: bytes
    result: object
    error: str = ""
    """The class of the error that the call raises, if the answer is one."""
    meaning: str = ""

    @property
    def constant(self) -> str:
        """The name of the exchange in the generated module."""
        return f"{self.operation.constant}{self.suffix.upper()}"


def cases(tag: Tag) -> list[Case]:
    """For each operation of a tag one case for every success answer, and one for an error."""
    found: list[Case] = []
    for operation in tag.operations:
        answers = operation.answers or (None,)
        # The newest answer comes last in the spec; its test has the plain name.
        for number, answer in enumerate(reversed(answers)):
            suffix = ""
            if number and answer is not None:
                kinds = [other.status for other in answers if other is not None]
                alone = kinds.count(answer.status) == 1
                suffix = f"_{answer.status}" if alone else f"_{answer.status}_{answer.kind}"
            found.append(_case(operation, answer, suffix))
        # The HTTP layer of an RPC service is the business of its channel.
        if operation.errors and operation.rpc is None:
            found.append(_error_case(found[-1], *operation.errors[0]))
    return found


def _error_case(case: Case, status: int, meaning: str) -> Case:
    return replace(
        case,
        suffix=f"_{status}",
        status=status,
        content_type="text/plain",
        answer=b"No.",
        result=None,
        error=error_name(status),
        meaning=meaning,
    )


def _case(operation: Operation, answer: Answer | None, suffix: str) -> Case:
    used = [a for a in operation.arguments if a.required or a.has_example]
    if operation.rpc and operation.rpc.params == "positional":
        used = _reachable(operation.rpc, used)
    path = operation.path
    query: list[tuple[str, str]] = []
    form: list[tuple[str, str]] = []
    files: list[tuple[str, str]] = []
    params: dict[str, object] = {}
    headers: dict[str, str] = {}
    cookies: dict[str, str] = {}
    fields: dict[str, object] = {}
    body: object = None
    for argument in used:
        if argument.place == "file":
            files.append((argument.wire, "content"))
            continue
        example = _example(argument)
        match argument.place:
            case "path":
                path = path.replace(f"{{{argument.wire}}}", quote(str(example), safe=""))
            case "query":
                query += _wire(argument, example)
            case "form":
                form += _wire(argument, example)
            case "rpc":
                params[argument.wire] = example
            case "json":
                body = example
            case "field":
                fields[argument.wire] = example
            case "header":
                headers[argument.wire.lower()] = _text(example)
            case "cookie":
                cookies[argument.wire] = _text(example)
    target = path + ("?" + "&".join(f"{_q(k)}={_q(v)}" for k, v in query) if query else "")
    content_type, content, result = _answer(answer)
    has_form = bool(operation.placed("form", "file")) or operation.multipart
    return Case(
        operation=operation,
        suffix=suffix,
        arguments=", ".join(f"{a.name}={_spelled(a)}" for a in used),
        target=target,
        form=form if has_form else None,
        files=files,
        params=_listed(operation.rpc, params) if operation.rpc else None,
        json=fields if operation.placed("field") else body,
        headers=headers,
        cookies=cookies,
        status=answer.status if answer else 200,
        content_type=content_type,
        answer=content,
        result=result,
    )


def _reachable(rpc: RPC, used: list[Argument]) -> list[Argument]:
    """Without those before which a parameter is missing: they have no place in the list."""
    given = {argument.wire for argument in used}
    for index, wire in enumerate(rpc.order):
        if wire not in given and wire not in rpc.fill:
            given = set(rpc.order[:index])
            break
    return [argument for argument in used if argument.wire in given]


def _listed(rpc: RPC, params: dict[str, object]) -> dict[str, object] | list[object]:
    """What is on the wire: an object, or the list in the order that the spec says."""
    if rpc.params == "by-name":
        return params
    sent = [
        params.get(wire, rpc.fill.get(wire)) for wire in rpc.order if wire in {*params, *rpc.fill}
    ]
    tail = params.get(rpc.variadic or "", [])
    return sent + cast("list[object]", tail if isinstance(tail, list) else [tail])


def _q(text: str) -> str:
    return quote(text, safe="")


def _spelled(argument: Argument) -> str:
    if argument.place == "file":
        return "b'content'"
    return repr(_example(argument))


_BY_KIND: dict[str, object] = {
    "str": "text",
    "int": 7,
    "float": 0.5,
    "bool": True,
    "any": "text",
    "none": None,
}


def _example(argument: Argument) -> object:
    if argument.has_example:
        return argument.example
    return _made_up(argument.type)


def _made_up(kind: Type) -> object:
    match kind.kind:
        case "enum":
            return 1 if kind.base == "int" else "text"
        case "list":
            return [_made_up(kind.parts[0])]
        case "dict":
            return {"name": _made_up(kind.parts[0])}
        case "union":
            return _made_up(kind.parts[0])
        case "model":
            return {}
        case _:
            return _BY_KIND[kind.kind]


def _wire(argument: Argument, example: object) -> list[tuple[str, str]]:
    name = argument.wire
    if argument.json:
        return [(name, json.dumps(example, separators=(",", ":"), ensure_ascii=False))]
    if isinstance(example, list):
        texts = [_text(item) for item in cast("list[object]", example)]
        if argument.separator is None:
            return [(name, text) for text in texts]
        if argument.percent:
            texts = [quote(text, safe=":/?&=#") for text in texts]
        return [(name, argument.separator.join(texts))]
    return [(name, _text(example))]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _answer(answer: Answer | None) -> tuple[str, bytes, Any]:
    if answer is None or answer.kind == "empty":
        return "", b"", None
    match answer.kind:
        case "json":
            text = json.dumps(answer.example, ensure_ascii=False)
            return "application/json", text.encode(), answer.example
        case "binary":
            return answer.media_type, b"d4:infod0:0:ee", b"d4:infod0:0:ee"
        case "text":
            text = answer.example if isinstance(answer.example, str) else "text"
            return answer.media_type, text.encode(), text
        case "int":
            return answer.media_type, b"42", 42
        case "float":
            return answer.media_type, b"0.5", 0.5
        case "bool":
            return answer.media_type, b"true", True
