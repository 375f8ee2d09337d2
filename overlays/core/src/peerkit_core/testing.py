"""Tests without a network: senders that record what is sent and answer what they are told.

Example:
    ```python
    sender = RecordingSender([Response(200, b"[]", {"content-type": "application/json"})])
    engine = Engine(sender)
    ...
    assert sender.requests[0].target == "/api/v2/torrents/info"
    ```
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

import attrs
import msgspec

from ._async.client import AsyncBaseClient
from ._async.engine import AsyncEngine
from ._async.sender import AsyncStream
from ._sync.client import BaseClient
from ._sync.engine import Engine
from ._sync.sender import Stream
from .decode import Drift
from .operation import Operation
from .request import Request, Response
from .wire import WireRequest

__all__ = ["AsyncRecordingSender", "Exchange", "RecordingSender"]

T = TypeVar("T")
C = TypeVar("C", bound=BaseClient)
A = TypeVar("A", bound=AsyncBaseClient)

Answers: TypeAlias = (
    Iterable[Response | BaseException] | Callable[[WireRequest], Response | BaseException]
)
"""Answers in order, or a function that gives one for each request. Exceptions are raised."""


class _Recorder:
    """What both senders share.

    Attributes:
        requests: Everything that was sent, in order.
        closed: Whether the sender was closed.
    """

    origin = "http://recorded"

    def __init__(self, answers: Answers = ()) -> None:
        self._answer = answers if callable(answers) else None
        self._answers: Iterator[Response | BaseException] = iter(
            () if callable(answers) else answers
        )
        self.requests: list[WireRequest] = []
        self.closed = False

    def _next(self, request: WireRequest) -> Response:
        self.requests.append(request)
        if self._answer is not None:
            answer = self._answer(request)
        else:
            try:
                answer = next(self._answers)
            except StopIteration:
                raise AssertionError(f"no answer is left for {request!r}") from None
        if isinstance(answer, BaseException):
            raise answer
        return answer


class RecordingSender(_Recorder):
    """A `Sender` without a network.

    Args:
        answers: Answers in order, or a function that gives one for each request.
    """

    def send(self, request: WireRequest) -> Response:
        """Record the request and answer it."""
        return self._next(request)

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[Stream]:
        """Record the request and answer it in pieces of three bytes."""
        answer = self._next(request)
        yield Stream(answer.status, answer.headers, _pieces(answer.content))

    def close(self) -> None:
        """Note that it was closed."""
        self.closed = True


class AsyncRecordingSender(_Recorder):
    """An `AsyncSender` without a network.

    Args:
        answers: Answers in order, or a function that gives one for each request.
    """

    async def send(self, request: WireRequest) -> Response:
        """Record the request and answer it."""
        return self._next(request)

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncStream]:
        """Record the request and answer it in pieces of three bytes."""
        answer = self._next(request)
        yield AsyncStream(answer.status, answer.headers, _async_pieces(answer.content))

    async def aclose(self) -> None:
        """Note that it was closed."""
        self.closed = True


def _pieces(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), 3):
        yield content[start : start + 3]


async def _async_pieces(content: bytes) -> AsyncIterator[bytes]:
    for piece in _pieces(content):
        yield piece


class _BareChannel:
    """An RPC channel without envelope: named parameters out, the bare result in."""

    def encode(self, operation: Operation[T], request: Request) -> Request:
        body = msgspec.json.encode({"method": operation.rpc, "params": request.params or {}})
        return Request(request.method, request.path, content=body, content_type="application/json")

    def parse(self, operation: Operation[T], response: Response, drift: Drift) -> T:
        return operation.parse(response, drift)


@attrs.define
class Exchange:
    """One call of a generated client: what it must send, what comes back, what it must return.

    Attributes:
        method: HTTP method.
        target: Encoded path and query.
        status: Status of the answer.
        content_type: Media type of the answer; empty for none.
        answer: Body of the answer.
        result: What the method must return, as plain Python values with wire names.
        form: Expected form fields.
        files: Expected file parts: field and content.
        json: Expected JSON body.
        params: Expected parameters of an RPC method.
        rpc: Expected RPC method.
    """

    method: str
    target: str
    status: int
    content_type: str
    answer: bytes
    result: object
    form: list[tuple[str, str]] | None = None
    files: list[tuple[str, str]] | None = None
    json: object = None
    params: dict[str, object] | None = None
    rpc: str | None = None
    _sender: _Recorder | None = attrs.field(default=None, init=False, repr=False)

    def client(self, kind: Callable[[Engine], C]) -> C:
        """A client that gets this answer."""
        self._sender = sender = RecordingSender([self._response()])
        return kind(Engine(sender, channel=self._channel(), on_drift="raise"))

    def async_client(self, kind: Callable[[AsyncEngine], A]) -> A:
        """An async client that gets this answer."""
        self._sender = sender = AsyncRecordingSender([self._response()])
        return kind(AsyncEngine(sender, channel=self._channel(), on_drift="raise"))

    def check(self, result: object) -> None:
        """Compare what was sent and what was returned with what must be.

        Raises:
            AssertionError: They differ; the text says where.
        """
        requests = [] if self._sender is None else self._sender.requests
        _same("requests sent", len(requests), 1)
        request = requests[0]
        _same("method", request.method, self.method)
        _same("target", request.target, self.target)
        content_type = request.headers.get("content-type", "")
        if self.rpc is not None:
            wanted: dict[str, object] = {"method": self.rpc, "params": self.params or {}}
            _same("body", _json(request.body), wanted)
        elif self.json is not None:
            _same("content type", content_type, "application/json")
            _same("body", _json(request.body), self.json)
        elif content_type.startswith("multipart/form-data"):
            fields, files = _multipart(content_type, request.body or b"")
            _same("form", fields, self.form or [])
            _same("files", files, self.files or [])
        elif self.form:
            _same("content type", content_type, "application/x-www-form-urlencoded")
            text = (request.body or b"").decode("ascii")
            _same("form", parse_qsl(text, keep_blank_values=True), self.form)
        else:
            _same("body", request.body or b"", b"")
        if not isinstance(result, bytes):
            result = msgspec.to_builtins(result)
        _same("result", result, self.result)

    def _response(self) -> Response:
        headers = {"content-type": self.content_type} if self.content_type else {}
        return Response(self.status, self.answer, headers)

    def _channel(self) -> _BareChannel | None:
        return None if self.rpc is None else _BareChannel()


def _json(body: bytes | None) -> Any:
    return msgspec.json.decode(body or b"null")


def _multipart(
    content_type: str, body: bytes
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Fields and files of a multipart body, each as name and content."""
    boundary = content_type.partition("boundary=")[2].encode()
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, str]] = []
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        (files if b"filename=" in head else fields).append((name, content.decode()))
    return fields, files


def _same(where: str, got: object, wanted: object) -> None:
    """Compare deeply, so that a difference in a long answer is found at a glance."""
    if isinstance(got, dict) and isinstance(wanted, dict):
        mine, theirs = cast("dict[str, object]", got), cast("dict[str, object]", wanted)
        if mine.keys() != theirs.keys():
            missing, extra = sorted(theirs.keys() - mine), sorted(mine.keys() - theirs)
            raise AssertionError(f"{where}: missing {missing}, not expected {extra}")
        for key, value in mine.items():
            _same(f"{where}.{key}", value, theirs[key])
    elif isinstance(got, list) and isinstance(wanted, list):
        one, other = cast("list[object]", got), cast("list[object]", wanted)
        if len(one) != len(other):
            raise AssertionError(f"{where}: {len(one)} items, expected {len(other)}")
        for index, (left, right) in enumerate(zip(one, other, strict=True)):
            _same(f"{where}[{index}]", left, right)
    elif got != wanted:
        raise AssertionError(f"{where}: {got!r}, expected {wanted!r}")
