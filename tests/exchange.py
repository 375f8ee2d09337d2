"""One call against a recorded answer, for the generated tests."""

from __future__ import annotations

import json as json_module
from email.parser import BytesParser
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qsl

import attrs
import msgspec

from peerkit_core.call.request import Request, Response
from peerkit_core.codec.values import JSON
from peerkit_core.engine._async.client import AsyncBaseClient
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine._sync.client import BaseClient
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.rpc.positions import positional
from peerkit_core.testing import AsyncRecordingSender, RecordingSender

if TYPE_CHECKING:
    from peerkit_core.call.operation import Operation
    from peerkit_core.codec.decode import Drift
    from peerkit_core.errors import StatusError
    from peerkit_core.transport.wire import WireRequest

__all__ = ["Exchange"]

T = TypeVar("T")
C = TypeVar("C", bound=BaseClient)
A = TypeVar("A", bound=AsyncBaseClient)


class _PlainChannel:
    """The barest envelope: the method's name in a header, parameters and result as JSON.

    The order of a list of parameters is not its own: core's `positional` makes it for every channel.
    """

    def encode(self, operation: Operation[T], request: Request) -> Request:
        params: object = request.params
        if operation.order is not None:
            params = positional(operation, request.params or {})
        content = msgspec.json.encode(params)
        return Request(
            request.method,
            request.path,
            content=content,
            content_type="application/json",
            headers={"x-rpc": operation.rpc or ""},
        )

    def refusal(self, operation: Operation[Any], response: Response) -> None:
        return None

    def batch(self) -> None:
        return None

    def parse(self, operation: Operation[T], response: Response, drift: Drift) -> T:
        return operation.parse(response, drift)


@attrs.define
class Exchange:
    """What a call must send, what comes back, what it must return.

    The expectations come from the spec's examples; nothing here uses the client's own encoders.
    """

    method: str
    target: str
    status: int
    content_type: str
    answer: bytes
    result: JSON | bytes
    form: list[tuple[str, str]] | None = None
    files: list[tuple[str, str]] = attrs.field(factory=list[tuple[str, str]])
    params: dict[str, object] | list[object] | None = None
    rpc: str = ""
    json: object = None
    headers: dict[str, str] = attrs.field(factory=dict[str, str])
    cookies: dict[str, str] = attrs.field(factory=dict[str, str])
    sender: RecordingSender | AsyncRecordingSender | None = None

    def client(self, kind: type[C]) -> C:
        """A client that gets the recorded answer."""
        sender = self.sender = RecordingSender(self._reply)
        client = kind(Engine(sender, channel=self._channel(), on_drift="raise"))
        client.engine.gate = lambda operation, request: None
        return client

    def async_client(self, kind: type[A]) -> A:
        """An async client that gets the recorded answer."""
        sender = self.sender = AsyncRecordingSender(self._reply)
        client = kind(AsyncEngine(sender, channel=self._channel(), on_drift="raise"))
        client.engine.gate = _every_release
        return client

    def _channel(self) -> _PlainChannel | None:
        return _PlainChannel() if self.params is not None else None

    def _reply(self, request: WireRequest) -> Response:
        headers = {"content-type": self.content_type} if self.content_type else {}
        return Response(self.status, self.answer, headers)

    def check(self, returned: object) -> None:
        """Compare what was sent and returned with what the spec says."""
        self._check_request()
        assert _plain(returned) == self.result

    def check_error(self, error: StatusError, meaning: str) -> None:
        """Compare what was sent and raised with what the spec says."""
        self._check_request()
        assert (error.status, error.meaning) == (self.status, meaning)
        assert error.body.encode() == self.answer

    def _check_request(self) -> None:
        assert self.sender is not None
        (request,) = self.sender.requests
        assert (request.method, request.target) == (self.method, self.target)
        body, content_type = request.body or b"", request.headers.get("content-type", "")
        if self.params is not None:
            assert request.headers["x-rpc"] == self.rpc
            assert json_module.loads(body) == self.params
        elif self.files:
            assert _multipart(body, content_type) == (self.form, self.files)
        elif self.form is not None:
            assert parse_qsl(body.decode(), keep_blank_values=True) == self.form
        elif self.json is not None:
            assert json_module.loads(body) == self.json
        else:
            assert body == b""
        assert {name: request.headers.get(name) for name in self.headers} == self.headers
        cookies = [f"{name}={value}" for name, value in self.cookies.items()]
        assert request.headers.get("cookie", "") == "; ".join(cookies)


async def _every_release(operation: Operation[Any], request: Request) -> None:
    """A server that has everything."""


def _plain(value: object) -> Any:
    if value is None or isinstance(value, bytes):
        return value
    return json_module.loads(msgspec.json.encode(value))


def _multipart(
    body: bytes, content_type: str
) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, str]] = []
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str):
            content = part.get_payload(decode=True)
            assert isinstance(content, bytes)
            (files if part.get_filename() else fields).append((name, content.decode()))
    return fields, files
