# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/batching.py. Do not edit.
"""Many calls at once: a JSON-RPC batch, or calls side by side in the classic dialect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias, TypeVar, cast

from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request
from peerkit_core.concurrency._sync.primitives import map_concurrently
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.errors import InvalidArgument, PeerkitError

from ..channel import channel_of

__all__ = ["Call", "call_many"]

T = TypeVar("T")

Call: TypeAlias = tuple[Operation[T], Request]
"""An operation and its request, as its builder made it."""

_COUNT = 100
_SIZE = 8 << 20
_SIDE_BY_SIDE = 8


def call_many(engine: Engine, calls: Sequence[Call[T]]) -> list[T | PeerkitError]:
    """What becomes of each of several calls, in their order; errors are given, not raised.

    Args:
        engine: Sends them: in batches of at most 100 calls or about 8 MiB where the server speaks
            JSON-RPC, else up to eight side by side.
        calls: The calls. None may rely on another one's effect.

    Raises:
        InvalidArgument: There are no calls; some servers never answer an empty batch.
        UnsupportedByServer: The release lacks an operation or argument; nothing was sent.
        LoginFailed: The server refused the credentials.
    """
    if not calls:
        raise InvalidArgument("calls", "give at least one call; nothing was sent")
    link = channel_of(engine.channel).link
    if link.server is None:
        engine.login()
    for operation, request in calls:
        engine.check(operation, request)
    if link.dialect != "json-rpc":

        def one(call: Call[T]) -> T | PeerkitError:
            try:
                return engine.call(*call)
            except PeerkitError as error:
                return error

        return map_concurrently(one, calls, limit=_SIDE_BY_SIDE)
    results: list[T | PeerkitError] = []
    for chunk in _chunks(calls):
        found = _batch(engine, chunk)
        results.extend(found)
    return results


def _batch(engine: Engine, calls: Sequence[Call[T]]) -> list[T | PeerkitError]:
    channel = channel_of(engine.channel)
    try:
        response = engine.send(None, channel.encode_batch(calls))
        found = channel.parse_batch(
            [operation.narrowed(request) for operation, request in calls], response, engine.on_drift
        )
    except PeerkitError as error:
        return [error] * len(calls)
    return cast("list[T | PeerkitError]", found)


def _chunks(calls: Sequence[Call[T]]) -> Iterator[list[Call[T]]]:
    chunk: list[Call[T]] = []
    size = 0
    for call in calls:
        weight = sum(len(v) for v in (call[1].params or {}).values() if isinstance(v, str))
        if chunk and (len(chunk) == _COUNT or size + weight > _SIZE):
            yield chunk
            chunk, size = [], 0
        chunk.append(call)
        size += weight
    yield chunk
