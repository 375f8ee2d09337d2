"""Calls without a description: any path, any RPC method."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast

from ..codec.multipart import FilePart
from ..codec.unset import UNSET
from ..errors import InvalidArgument
from .encode import scalar
from .failure import failure
from .json_input import plain
from .operation import Answer, Operation
from .options import checked_headers
from .reading import instance, items, text
from .request import Request, Response
from .timeouts import TimeoutInput, Timeouts

__all__ = ["open_call", "open_calls", "open_operation", "open_request", "raise_for_status"]

Fields = Mapping[str, object] | Iterable[tuple[str, object]]

_PATH = re.compile(r"/[A-Za-z0-9\-._~!$&'()*+,;=:@%/]*|")


def open_operation(method: str) -> Operation[Any]:
    """An operation for an RPC method of any name."""
    return Operation(method, "POST", "", (Answer(200, "json"),), idempotent=False, rpc=method)


def open_call(
    method: object, params: object, *, place: str | None = None
) -> tuple[Operation[Any], Request]:
    """A call of an RPC method of any name.

    Args:
        method: The method.
        params: Its named parameters.
        place: Where it stands among others, for errors.

    Raises:
        InvalidArgument: The method is no text, or the parameters are no JSON object.
    """
    given = plain(place or "params", params, dict[str, Any])
    request = Request("POST", "", params=cast("dict[str, object]", given))
    return open_operation(text(place or "method", method)), request


def open_calls(calls: object) -> list[tuple[Operation[Any], Request]]:
    """Calls of RPC methods of any name, each checked before any is sent.

    Raises:
        InvalidArgument: One is no pair of a method and its parameters; it is told which.
    """
    described: list[tuple[Operation[Any], Request]] = []
    for index, call in enumerate(items("calls", calls)):
        place = f"calls[{index}]"
        described.append(open_call(*_pair(place, call), place=place))
    return described


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
        InvalidArgument: One of them cannot be sent as it is, or there are two bodies.
    """
    text("method", method)
    if _PATH.fullmatch(text("path", path)) is None:
        problem = "must begin with / and be percent-encoded; parameters go into query="
        raise InvalidArgument("path", problem)
    if json is not None and (form is not None or files):
        raise InvalidArgument("json", "a request has one body: json, or form and files")
    return Request(
        method.upper(),
        path,
        query=None if query is None else list(_pairs("query", query)),
        form=None if form is None else list(_pairs("form", form)),
        files=None if files is None else [instance("files", f, FilePart) for f in _several(files)],
        json=UNSET if json is None else plain("json", json),
        headers=None if headers is None else checked_headers("headers", headers),
        timeout=None if timeout is None else Timeouts.of(timeout),
    )


def raise_for_status(response: Response, request: Request, service: str) -> None:
    """Raise the error of an answer that is no success."""
    if not 200 <= response.status < 300:
        name = f"{request.method} {request.path}"
        raise failure(response, name, path=request.path, service=service)


def _several(files: object) -> list[Any]:
    return [files] if isinstance(files, FilePart) else items("files", files)


def _pair(argument: str, pair: object) -> tuple[object, object]:
    if not isinstance(pair, (tuple, list)) or len(cast("list[object]", pair)) != 2:
        raise InvalidArgument(argument, "expected a pair of a name and what belongs to it")
    first, second = cast("list[object]", pair)
    return first, second


def _pairs(argument: str, fields: object) -> Iterable[tuple[str, str]]:
    given = cast("object", fields.items()) if isinstance(fields, Mapping) else fields
    for pair in items(argument, given):
        name, value = _pair(argument, pair)
        key = text(argument, name)
        values = cast("Iterable[object]", value) if isinstance(value, (list, tuple)) else (value,)
        for item in values:
            if item is not None:
                yield key, _item(argument, key, item)


def _item(argument: str, name: str, value: object) -> str:
    try:
        return scalar(argument, value)
    except InvalidArgument as wrong:
        problem = f"{name}: {wrong.problem}"
    raise InvalidArgument(argument, problem)
