"""Senders that hold every answer against the spec: the release's keys, types and statuses.

The contract of a release is made from the bundled document: what the spec dates to other releases
is taken out, and every object is closed. An undocumented key, a wrong type or an undocumented
status then fails the test with the operation and the path.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, exceptions, validators

from peerkit_core import Response, Version
from peerkit_core.transport._async.http_sender import AsyncHttpSender
from peerkit_core.transport._async.sender import AsyncStream
from peerkit_core.transport._sync.http_sender import HttpSender
from peerkit_core.transport._sync.sender import Stream
from peerkit_core.transport.wire import WireRequest

__all__ = ["AsyncValidatingSender", "Contract", "ValidatingSender", "contract_of", "dated"]

_GENERATED = Path(__file__).parents[2] / "generated"
Object = dict[str, Any]


def _is_integer(_: object, value: object) -> bool:
    # Stricter than JSON Schema, to which 1.0 is an integer.
    return isinstance(value, int) and not isinstance(value, bool)


# jsonschema is typed in part only.
_extend: Any = validators.extend  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_best_match: Any = exceptions.best_match  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
_Strict: Any = _extend(
    Draft202012Validator,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


@cache
def _document(service: str) -> Object:
    text = (_GENERATED / service / "openapi.json").read_text("utf-8")
    return cast("Object", json.loads(text))


def dated(schema: Mapping[str, Any], release: Version) -> bool:
    """Whether something with `x-since` and `x-until` exists in a release."""
    since, until = schema.get("x-since"), schema.get("x-until")
    return (since is None or Version(since) <= release) and (
        until is None or release <= Version(until)
    )


class Contract:
    """What one release of a REST service may answer.

    Args:
        service: Name of its generated client.
        release: The release.
    """

    def __init__(self, service: str, release: Version) -> None:
        document = _document(service)
        self.release = release
        self._schemas: Object = self._closed(document["components"]["schemas"], schemas=True)
        self._operations: dict[tuple[str, str], Object] = {
            (method.upper(), path): operation
            for path, item in document["paths"].items()
            for method, operation in item.items()
        }
        self._validators: dict[tuple[str, str], Any] = {}

    def keys(self, schema: str) -> set[str]:
        """The keys that the release may send in a named object."""
        return set(self._schemas[schema]["properties"])

    def operation(self, request: WireRequest) -> Object | None:
        """The operation of a request; None for one that is in no spec."""
        path = request.target.partition("?")[0]
        found = self._operations.get((request.method, path))
        if found is None and request.method == "POST":
            found = self._operations.get(("GET", path))  # a long query, sent as a form
        return found

    def name(self, request: WireRequest) -> str:
        """How a request is shown to tests: its operation, else its method and path."""
        operation = self.operation(request)
        if operation is None:
            return f"{request.method} {request.target.partition('?')[0]}"
        return str(operation["operationId"])

    def check(self, request: WireRequest, response: Response) -> None:
        """Fail with operation and path unless the answer is as documented."""
        operation = self.operation(request)
        if operation is None:
            return
        name, status = operation["operationId"], str(response.status)
        self.check_status(request, response.status)
        if not 200 <= response.status < 300:
            return
        content: Object = operation["responses"][status].get("content", {})
        kind = (response.header("content-type") or "").partition(";")[0].strip()
        if not content:
            assert not response.content, f"{name}: an undocumented body came: {response.text[:80]}"
        elif kind == "application/json":
            assert kind in content, f"{name}: undocumented JSON: {response.text[:80]}"
            self._validate(name, status, content[kind]["schema"], json.loads(response.content))
        elif any(answer["schema"].get("format") == "binary" for answer in content.values()):
            pass  # a file, whose media type is its own
        else:
            assert kind in content, f"{name}: undocumented type {kind!r}: {response.text[:80]}"
            schema = content[kind]["schema"]
            self._validate(name, status, schema, self._read_text(schema, response.text))

    def check_status(self, request: WireRequest, status: int) -> None:
        """Fail unless the operation documents the status for this release."""
        operation = self.operation(request)
        if operation is not None:
            answer = operation["responses"].get(str(status))
            assert answer is not None, f"{operation['operationId']}: undocumented status {status}"
            text = f"{operation['operationId']}: status {status} is not of {self.release}"
            assert dated(answer, self.release), text

    def _validate(self, name: str, status: str, schema: Object, value: object) -> None:
        validator = self._validators.get((name, status))
        if validator is None:
            root = {**self._closed(schema), "components": {"schemas": self._schemas}}
            validator = self._validators[name, status] = _Strict(root)
        problem: Any = _best_match(validator.iter_errors(value))
        if problem is not None:
            raise AssertionError(
                f"{name}: {problem.json_path}: {problem.message[:300]}"
                f" (against the spec of {self.release})"
            )

    def _read_text(self, schema: Object, text: str) -> object:
        kind = self._schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        return int(text) if kind.get("type") == "integer" else text

    def _closed(self, node: Any, *, schemas: bool = False) -> Any:
        """A schema without what other releases have, every object closed."""
        if isinstance(node, list):
            items: list[Any] = node  # pyright: ignore[reportUnknownVariableType]
            return [self._closed(item) for item in items]
        if not isinstance(node, dict):
            return node
        given = cast("Object", node)
        if schemas:
            return {key: self._closed(value) for key, value in given.items()}
        closed = {
            key: self._closed(value)
            for key, value in given.items()
            if key not in {"example", "properties"} and not key.startswith("x-")
        }
        if "properties" in given:
            closed["properties"] = {
                key: self._closed(value)
                for key, value in given["properties"].items()
                if dated(value, self.release)
            }
            closed.setdefault("additionalProperties", False)
        if "enum" in given:
            closed["enum"] = [value for value in given["enum"] if self._has_value(given, value)]
        return closed

    def _has_value(self, schema: Object, value: object) -> bool:
        span = {
            f"x-{end}": schema.get(f"x-enum-{end}", {}).get(str(value))
            for end in ("since", "until")
        }
        return dated(span, self.release)


class RpcContract(Contract):
    """What one release of Transmission may answer, in either dialect."""

    def operation(self, request: WireRequest) -> Object | None:
        method = _snake(str(json.loads(request.body or b"{}").get("method")))
        return self._operations.get(("POST", f"/transmission/rpc#{method}"))

    def check(self, request: WireRequest, response: Response) -> None:
        operation = self.operation(request)
        if operation is None or response.status != 200:
            return
        name = operation["operationId"]
        asked, answer = json.loads(request.body or b"{}"), json.loads(response.content)
        if "jsonrpc" in asked:
            assert answer.pop("jsonrpc") == "2.0"
            assert answer.pop("id") == asked["id"]
            assert len(answer) == 1, f"{name}: unexpected envelope {sorted(answer)}"
            if "error" in answer:
                self._check_error(operation, answer["error"]["code"])
                return
            result, params = answer["result"], asked["params"]
        else:
            assert set(answer) <= {"result", "arguments", "tag"}
            if answer["result"] != "success":
                return
            result, params = _to_snake(answer.get("arguments", {})), _to_snake(asked["arguments"])
        success = operation["responses"]
        if "200" in success and success["200"].get("content"):
            if operation["x-rpc"]["method"] == "torrent_get":
                self._check_fields(name, result, [_snake(field) for field in params["fields"]])
            schema = success["200"]["content"]["application/json"]["schema"]
            self._validate(name, "200", schema, result)
        else:
            assert result in ({}, None), f"{name}: an undocumented result came: {result}"

    def _check_error(self, operation: Object, code: int) -> None:
        listed = {error["code"] for error in operation.get("x-rpc-errors", [])}
        assert code in listed, f"{operation['operationId']}: undocumented error code {code}"

    def _check_fields(self, name: str, result: Object, fields: list[str]) -> None:
        rows = result["torrents"]
        if rows and isinstance(rows[0], list):
            header = [_snake(field) for field in rows[0]]
            named = [dict(zip(header, row, strict=True)) for row in rows[1:]]
            result["torrents"] = rows = [_to_snake(row) for row in named]
        for index, torrent in enumerate(rows):
            missing = set(fields) - set(torrent)
            assert not missing, f"{name}: $.torrents[{index}]: asked but not sent: {missing}"


def _snake(name: str) -> str:
    odd = {"isUTP": "is_utp", "cache-size-mb": "cache_size_mib"}
    words = re.sub(r"(?<!^)(?=[A-Z])", "_", name).replace("-", "_").lower()
    return odd.get(name, words)


def _to_snake(value: Any) -> Any:
    """A classic value in the words of the spec."""
    if isinstance(value, list):
        items: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
        return [_to_snake(item) for item in items]
    if not isinstance(value, dict):
        return value
    named = {_snake(key): _to_snake(item) for key, item in cast("Object", value).items()}
    wanted = named.get("wanted")
    if isinstance(wanted, list):
        numbers: list[Any] = wanted  # pyright: ignore[reportUnknownVariableType]
        named["wanted"] = [bool(number) for number in numbers]
    if named.get("encryption") == "tolerated":
        named["encryption"] = "allowed"
    return named


@cache
def contract_of(service: str, release: str) -> Contract:
    """The contract of a service's release."""
    kind = RpcContract if service == "transmission" else Contract
    return kind(service, Version(release))


class ValidatingSender:
    """The default sender; what goes out is noted, what comes back is checked.

    Args:
        url: The server.
        contract: Of the server's release; it names the requests, too.
        check: Whether answers are checked.

    Attributes:
        sent: The operations of all requests, oldest first.
        requests: The requests.
    """

    def __init__(self, url: str, contract: Contract, *, check: bool = True) -> None:
        self._inner = HttpSender(url)
        self._contract = contract
        self._check = check
        self.origin = self._inner.origin
        self.sent: list[str] = []
        self.requests: list[WireRequest] = []

    def send(self, request: WireRequest) -> Response:
        self.sent.append(self._contract.name(request))
        self.requests.append(request)
        response = self._inner.send(request)
        if self._check:
            self._contract.check(request, response)
        return response

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[Stream]:
        self.sent.append(self._contract.name(request))
        self.requests.append(request)
        with self._inner.stream(request) as stream:
            if self._check:
                self._contract.check_status(request, stream.status)
            yield stream

    def close(self) -> None:
        self._inner.close()


class AsyncValidatingSender:
    """The async twin of `ValidatingSender`."""

    def __init__(self, url: str, contract: Contract) -> None:
        self._inner = AsyncHttpSender(url)
        self._contract = contract
        self.origin = self._inner.origin
        self.sent: list[str] = []

    async def send(self, request: WireRequest) -> Response:
        self.sent.append(self._contract.name(request))
        response = await self._inner.send(request)
        self._contract.check(request, response)
        return response

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncStream]:
        self.sent.append(self._contract.name(request))
        async with self._inner.stream(request) as stream:
            self._contract.check_status(request, stream.status)
            yield stream

    async def aclose(self) -> None:
        await self._inner.aclose()
