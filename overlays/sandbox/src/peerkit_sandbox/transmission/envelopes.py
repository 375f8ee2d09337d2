"""The two envelopes: what a request body means, and how its answer is wrapped."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import unquote

from ..base import json_text
from .arguments import classic_arguments, classic_method, own_arguments
from .daemon import Daemon
from .dispatch import Call, exists, run
from .failures import Code, Failure
from .methods_list import METHODS
from .names import classic_result
from .variant import as_list, as_map, as_str

__all__ = ["HANG", "Answer", "Hooks", "answer", "answer_query"]

HANG: Final = "hang"
"""The real daemon never answers this."""

Answer = dict[str, object] | list[dict[str, object]] | None | Literal["hang"]
"""A body; None for no content; HANG."""

_ABSENT: Final = object()
_BAD_ID: Final = "id type must be String, Number, or Null"


@dataclass(frozen=True, slots=True)
class Hooks:
    """How the fake watches and bends calls.

    Attributes:
        seen: Told of each call, with the method and the arguments as they were sent.
        refuse: Gives the failure to report instead of running a call, if any.
        edit: Changes a result in its wire spelling before it is sent.
    """

    seen: Callable[[Call, str, dict[str, object]], None]
    refuse: Callable[[Call], Failure | None]
    edit: Callable[[Call, dict[str, object]], dict[str, object]]


class _BadJSON(Exception):
    """A body that is not JSON."""


def answer(daemon: Daemon, body: bytes, hooks: Hooks) -> Answer:
    """The answer to a POST."""
    profile = daemon.profile
    try:
        sent = _parse(body)
    except _BadJSON as error:
        if profile.json_rpc:
            return _rpc_failure(None, Failure(Code.PARSE_ERROR, str(error)))
        if not profile.untyped:
            return HANG
        sent = None
    if not profile.json_rpc:
        return _classic(daemon, as_map(sent) or {}, hooks)
    several = as_list(sent)
    if several is not None:
        return _batch(daemon, several, hooks)
    return _modern(daemon, sent, hooks, batch=False)


def answer_query(daemon: Daemon, query: str, hooks: Hooks) -> Answer:
    """The answer to `GET …?method=…&name=value`, which only 3.00 takes."""
    request: dict[str, object] = {}
    arguments: dict[str, object] = {}
    for pair in query.split("&"):
        key, equals, value = pair.partition("=")
        if equals:
            target = request if key in ("method", "tag") else arguments
            target[key] = _query_value(unquote(value))
    return _classic(daemon, request | {"arguments": arguments}, hooks)


def _query_value(text: str) -> object:
    if not text or text.strip("0123456789,"):
        return text
    numbers: list[object] = [
        json_text.loads(number.lstrip("0") or "0") for number in text.split(",") if number
    ]
    return numbers[0] if len(numbers) == 1 else numbers


def _parse(body: bytes) -> object:
    """The first JSON value of a body; what follows it is not looked at."""
    text = body.decode(errors="replace").lstrip()
    if not text:
        raise _BadJSON("No content")
    try:
        parsed: object = json_text.first(text)
    except json.JSONDecodeError as error:
        at = f"at position {error.pos} '{text[error.pos : error.pos + 16]}'"
        raise _BadJSON(f"Couldn't parse JSON {at}: Invalid value. (3)") from error
    return parsed


def _perform(
    daemon: Daemon, call: Call, hooks: Hooks, sent_method: str, sent: dict[str, object]
) -> dict[str, object]:
    hooks.seen(call, sent_method, sent)
    refused = hooks.refuse(call)
    if refused is not None:
        raise refused
    result = run(daemon, call)
    if call.classic and call.method != "torrent_get":
        # torrent_get spells for itself: 3.00 gives unknown fields back as they were sent.
        result = as_map(classic_result(call.method, result)) or {}
    return hooks.edit(call, result)


def _classic(daemon: Daemon, request: dict[str, object], hooks: Hooks) -> dict[str, object]:
    profile = daemon.profile
    sent_method = as_str(request.get("method"))
    method = classic_method(profile, sent_method or "")
    sent = as_map(request.get("arguments"))
    if sent is None and profile.json_rpc:
        sent = as_map(request.get("params"))
    sent = sent or {}
    tag = request.get("tag", request.get("id") if profile.json_rpc else None)
    if profile.json_rpc and isinstance(tag, bool):
        # It passes for an integer at first and for no id later.
        return {"arguments": {}, "result": _BAD_ID}
    call = Call(method, classic_arguments(profile, method, sent), "classic")
    answered: dict[str, object]
    try:
        result = _perform(daemon, call, hooks, sent_method or "", sent)
        answered = {"arguments": result, "result": "success"}
    except Failure as failure:
        arguments: object = classic_result(
            # Only free-space itself keeps the underscore of total_size: a failure has none.
            "torrent_get" if method == "torrent_get" else "",
            failure.result,
        )
        text = failure.classic_text
        if not exists(daemon, method):
            if not profile.untyped and not profile.json_rpc:
                arguments = 0
            if profile.untyped and sent_method is not None:
                text = "method name not recognized"
        answered = {"arguments": arguments, "result": text}
    if isinstance(tag, int):
        answered["tag"] = int(tag)
    return answered


def _batch(daemon: Daemon, requests: list[object], hooks: Hooks) -> Answer:
    if not requests:
        return HANG
    answers = [_modern(daemon, request, hooks, batch=True) for request in requests]
    kept = [item for item in answers if isinstance(item, dict)]
    return kept or None


def _modern(daemon: Daemon, sent: object, hooks: Hooks, *, batch: bool) -> dict[str, object] | None:
    request = as_map(sent)
    if request is None:
        text = f"request must be an {'Object' if batch else 'Array or Object'}"
        return _rpc_failure(None, Failure(Code.INVALID_REQUEST, text))
    version = as_str(request.get("jsonrpc"))
    if version is None and not batch:
        return _classic(daemon, request, hooks)
    if version != "2.0":
        return _rpc_failure(None, Failure(Code.INVALID_REQUEST, "JSON-RPC version is not 2.0"))
    number = request.get("id", _ABSENT)
    if number is not _ABSENT and not _is_id(number):
        return _rpc_failure(None, Failure(Code.INVALID_REQUEST, _BAD_ID))
    method = as_str(request.get("method")) or ""
    params = as_map(request.get("params")) or {}
    call = Call(method, own_arguments(daemon.profile, method, params), "json-rpc")
    if number is _ABSENT and method in METHODS and not METHODS[method].writes:
        hooks.seen(call, method, params)
        return None
    try:
        result = _perform(daemon, call, hooks, method, params)
    except Failure as failure:
        return None if number is _ABSENT else _rpc_failure(number, failure)
    if number is _ABSENT:
        return None
    return {"jsonrpc": "2.0", "result": result, "id": number}


def _is_id(value: object) -> bool:
    return value is None or (isinstance(value, (str, int, float)) and not isinstance(value, bool))


def _rpc_failure(number: object, failure: Failure) -> dict[str, object]:
    return {"jsonrpc": "2.0", "error": failure.error_object(), "id": number}
