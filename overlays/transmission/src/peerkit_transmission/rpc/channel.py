"""Envelope and spelling of both dialects: JSON-RPC 2.0 and classic."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast

import msgspec

from peerkit_core.call.failure import failure
from peerkit_core.call.json_body import json_bytes
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.call.versions import Releases, span
from peerkit_core.codec.decode import Drift, convert_as, decode_as
from peerkit_core.codec.lenient import read_loosely, scrubbed
from peerkit_core.codec.unset import is_set
from peerkit_core.errors import (
    DecodeError,
    PeerkitError,
    RPCError,
    UnsupportedByServer,
)

from ..client.link import Link
from ..errors import classic_failure
from .batches import JsonRpcBatch
from .characters import repaired
from .envelopes import ClassicReply, Reply, envelope, result_at_once, result_of
from .names import classic_method, classic_name, snake_name
from .twins import classic_type

if TYPE_CHECKING:
    from .._generated.models import Torrent

__all__ = ["TransmissionChannel"]

T = TypeVar("T")


class _Table(msgspec.Struct):
    torrents: list[Any]
    removed: list[int] | msgspec.UnsetType = msgspec.UNSET


class TransmissionChannel:
    """Writes and reads the envelope in the dialect that `link` has found out.

    Args:
        link: What is known of the server.
        releases: The releases of the service, for judging what the server has.
        fields: Release span of each torrent and session field that not every release has.
    """

    def __init__(
        self,
        link: Link,
        releases: Releases,
        fields: dict[str, tuple[str | None, str | None]],
    ) -> None:
        self._link = link
        self._releases = releases
        self._fields = fields

    def encode(self, operation: Operation[T], request: Request) -> Request:
        """The request in the server's dialect."""
        return self._request(self._body(operation, request, 1), request)

    def _body(self, operation: Operation[T], request: Request, number: int) -> dict[str, Any]:
        method = operation.rpc or operation.name
        params = dict(request.params or {})
        if "fields" in params:
            params["fields"] = self._known_fields(operation, cast("list[str]", params["fields"]))
        if self._link.dialect != "classic":
            return {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        arguments = {
            classic_name(method, name): _classic_value(method, name, value)
            for name, value in params.items()
        }
        return {"method": classic_method(method), "arguments": arguments}

    def _request(self, body: object, request: Request) -> Request:
        return Request(
            "POST",
            self._link.path,
            content=json_bytes(body),
            content_type="application/json",
            timeout=request.timeout,
            params=request.params,
        )

    def _known_fields(self, operation: Operation[T], fields: list[str]) -> list[str]:
        """The fields that the server's release has.

        3.00 answers 0 for a field it does not know, whatever its type; so such fields are not
        asked for, and stay unset in the result.
        """
        server = self._link.server
        if server is None:
            return fields
        known = [
            field
            for field in fields
            if self._releases.has(server, *self._fields.get(field, (None, None)))
        ]
        if fields and not known:
            since, until = self._fields[fields[0]]
            raise UnsupportedByServer(
                f"{operation.name}(fields={fields})", span(since, until), str(server)
            )
        return known

    def parse(self, operation: Operation[T], response: Response, drift: Drift) -> T:
        """The bare result of the method."""
        if response.status != 200:
            meaning = operation.errors.get(response.status, "")
            raise failure(response, operation.name, meaning, service="transmission")
        answer = operation.answers[0]
        kind = answer.type() if answer.type is not None else Any
        classic = self._link.dialect == "classic"
        if classic and b"\\u1f" in response.content:
            response = Response(200, repaired(response.content), response.headers)
        table = operation.rpc == "torrent_get" and _is_table(response.content)
        if answer.kind != "empty" and kind is not Any and not table:
            method = operation.rpc or operation.name
            result = result_at_once(method, kind, response.content, classic=classic)
            if result is not None:
                return cast(T, _turned(operation, result) if classic else result)
        read = self._classic_result if classic else self._result
        raw = read(operation, response)
        if answer.kind == "empty":
            return cast(T, None)
        if table and kind is not Any:
            return cast(T, self._table(operation, kind, raw, drift))
        if classic:
            return cast(T, self._classic(operation, kind, raw, drift))
        return cast(T, decode_as(operation.name, kind, raw, drift))

    def refusal(self, operation: Operation[Any], response: Response) -> RPCError | None:
        """The error inside an answer, if there is one."""
        try:
            self.parse(operation, response, "warn")
        except RPCError as error:
            return error
        except PeerkitError:
            return None
        return None

    def batch(self) -> JsonRpcBatch | None:
        """How the server takes several calls at once: not at all in the classic dialect."""
        if self._link.dialect != "json-rpc":
            return None
        request = Request("POST", self._link.path)
        return JsonRpcBatch(self._body, lambda bodies: self._request(bodies, request))

    def _result(self, operation: Operation[T], response: Response) -> bytes:
        reply = envelope(operation.name, _REPLY, response)
        method, empty = operation.rpc or operation.name, operation.answers[0].kind == "empty"
        return result_of(operation.name, method, reply, response.content, empty=empty)

    def _classic_result(self, operation: Operation[T], response: Response) -> bytes:
        reply = envelope(operation.name, _CLASSIC_REPLY, response)
        if reply.result == "duplicate torrent" and b"torrent-duplicate" in bytes(reply.arguments):
            # 4.0.0 to 4.0.2 call it a failure and tell what was there all the same.
            return bytes(reply.arguments)
        if reply.result != "success":
            data = decode_as(operation.name, Any, bytes(reply.arguments), "warn")
            words = scrubbed(reply.result)
            raise classic_failure(operation.rpc or operation.name, words, data or None)
        return bytes(reply.arguments)

    def _classic(self, operation: Operation[T], kind: Any, raw: bytes, drift: Drift) -> Any:
        if kind is Any:
            return _snake(decode_as(operation.name, Any, raw, drift))
        twin = classic_type(operation.rpc or operation.name, kind)
        return _turned(operation, decode_as(operation.name, twin, raw, drift))

    def _table(self, operation: Operation[T], kind: Any, raw: bytes, drift: Drift) -> Any:
        value, odd = self._plain(operation, raw)
        table = convert_as(operation.name, _Table, value, "raise")
        header, *rows = table.torrents
        if not all(isinstance(name, str) for name in header):
            raise DecodeError(operation.name, "$.torrents[0]", "expected names of fields", raw)
        # A row of another length fits no torrent, and is left out as such.
        objects: list[Any] = [
            dict(zip(header, row, strict=True))
            if _is_list(row) and len(row) == len(header)
            else row
            for row in rows
        ]
        result: dict[str, Any] = {"torrents": objects}
        if table.removed is not msgspec.UNSET:
            result["removed"] = table.removed
        if self._link.dialect != "classic":
            return convert_as(operation.name, kind, result, drift, odd=odd)
        twin = classic_type(operation.rpc or operation.name, kind)
        return _turned(operation, convert_as(operation.name, twin, result, drift, odd=odd))

    def _plain(self, operation: Operation[T], raw: bytes) -> tuple[Any, ValueError | None]:
        """JSON as plain data, and why it had to be read loosely, if so."""
        try:
            return msgspec.json.decode(raw), None
        except ValueError as odd:
            try:
                return read_loosely(raw), odd
            except (ValueError, RecursionError):
                raise DecodeError(operation.name, "$", "no JSON", raw) from None


_REPLY = msgspec.json.Decoder(Reply)
_CLASSIC_REPLY = msgspec.json.Decoder(ClassicReply)
_TABLE = re.compile(rb'"torrents"\s*:\s*\[\s*\[')


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _is_table(content: bytes) -> bool:
    # Quotes are escaped inside of texts, so the key is the only thing that looks like it.
    at = content.find(b'"torrents"')
    return at >= 0 and _TABLE.match(content, at) is not None


def _turned(operation: Operation[Any], result: Any) -> Any:
    """A classic result with its values in the words of JSON-RPC."""
    if operation.rpc == "torrent_get":
        _turn_wanted(result.torrents)
    elif operation.rpc == "session_get":
        encryption = getattr(result, "encryption", None)  # not there if not asked for
        if encryption == "tolerated":
            result.encryption = type(encryption)("allowed")
    return result


def _turn_wanted(torrents: list[Torrent]) -> None:
    # One look tells for all: every torrent of an answer is of the same class.
    if torrents and hasattr(torrents[0], "wanted"):
        for torrent in torrents:
            if is_set(torrent.wanted):
                torrent.wanted = [bool(item) for item in torrent.wanted]


def _classic_value(method: str, name: str, value: object) -> object:
    if name == "fields":
        return [classic_name(method, str(field)) for field in cast("list[str]", value)]
    if name == "ids" and value == "recently_active":
        return "recently-active"
    if name == "encryption" and value == "allowed":
        return "tolerated"
    return value


def _snake(value: Any) -> Any:
    if isinstance(value, dict):
        entries = cast("dict[str, Any]", value)
        return {snake_name(key): _snake(item) for key, item in entries.items()}
    if isinstance(value, list):
        return [_snake(item) for item in cast("Iterable[Any]", value)]
    return value
