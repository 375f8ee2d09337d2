"""Calls without a description: any path, any RPC method."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from msgspec import UNSET

from ..codec.multipart import FilePart
from ..errors import InvalidArgument
from .encode import json_value
from .failure import failure
from .operation import Answer, Operation
from .request import Request, Response
from .timeouts import TimeoutInput, Timeouts

__all__ = ["open_operation", "open_request", "raise_for_status"]

Fields = Mapping[str, object] | Iterable[tuple[str, object]]

_PATH = re.compile(r"/[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*|")


def open_operation(method: str) -> Operation[Any]:
    """An operation for an RPC method of any name."""
    return Operation(method, "POST", "", (Answer(200, "json"),), idempotent=False, rpc=method)


def open_request(
    method: str,
    path: str,
    *,
    query: Fields | None,
    form: Fields | None,
    json: object,
    files: list[FilePart] | None,
    headers: dict[str, str] | None,
    timeout: TimeoutInput | None,
) -> Request:
    """A request from the arguments of `client.request`.

    Raises:
        InvalidArgument: The path cannot be sent as it is, or there are two bodies.
    """
    if _PATH.fullmatch(path) is None:
        problem = "must begin with / and be percent-encoded; parameters go into query="
        raise InvalidArgument("path", problem)
    if json is not None and (form is not None or files):
        raise InvalidArgument("json", "a request has one body: json, or form and files")
    return Request(
        method.upper(),
        path,
        query=None if query is None else list(_pairs("query", query)),
        form=None if form is None else list(_pairs("form", form)),
        files=files,
        json=UNSET if json is None else json_value("json", json, lambda: Any, allow_empty=True),
        headers=headers,
        timeout=None if timeout is None else Timeouts.of(timeout),
    )


def raise_for_status(response: Response, request: Request, service: str) -> None:
    """Raise the error of an answer that is no success."""
    if not 200 <= response.status < 300:
        name = f"{request.method} {request.path}"
        raise failure(response, name, path=request.path, service=service)


def _pairs(argument: str, fields: Fields) -> Iterable[tuple[str, str]]:
    given = cast("Mapping[str, object]", fields).items() if isinstance(fields, Mapping) else fields
    for name, value in given:
        values = cast("Iterable[object]", value) if isinstance(value, (list, tuple)) else (value,)
        for item in values:
            if item is not None:
                yield name, _text(argument, name, item)


def _text(argument: str, name: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    raise InvalidArgument(argument, f"{name}: cannot send {type(value).__name__}")
