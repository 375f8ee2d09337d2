"""Many calls at once: in batches where the server takes them, else side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias, TypeVar, cast

from ...call.operation import Operation
from ...call.request import Request
from ...concurrency._async.primitives import map_concurrently
from ...errors import InvalidArgument, PeerkitError
from ...rpc.channel import Batch
from .engine import AsyncEngine

__all__ = ["Call", "call_many"]

T = TypeVar("T")

Call: TypeAlias = tuple[Operation[T], Request]
"""An operation and its request, as its builder made it."""

_SIDE_BY_SIDE = 8


async def call_many(
    engine: AsyncEngine, calls: Sequence[Call[T]], *, side_by_side: int = _SIDE_BY_SIDE
) -> list[T | PeerkitError]:
    """What becomes of each of several calls, in their order; errors are given, not raised.

    Args:
        engine: Sends them.
        calls: The calls. None may rely on another one's effect.
        side_by_side: Calls at the same time where the server takes no batches.

    Raises:
        InvalidArgument: There are no calls; some servers never answer an empty batch.
        UnsupportedByServer: The release lacks an operation or argument; nothing was sent.
        LoginFailed: The server refused the credentials.
        ClientClosed: The client was closed.
    """
    if not calls:
        raise InvalidArgument("calls", "give at least one call; nothing was sent")
    await engine.prepare()
    for operation, request in calls:
        await engine.check(operation, request)
    batch = None if engine.channel is None else engine.channel.batch()
    if batch is None or len(calls) == 1:

        async def one(call: Call[T]) -> T | PeerkitError:
            try:
                return await engine.call(*call)
            except PeerkitError as error:
                return error

        return await map_concurrently(one, calls, limit=side_by_side)
    results: list[T | PeerkitError] = []
    for chunk in _chunks(calls, batch):
        found = await _at_once(engine, chunk, batch)
        results.extend(found)
    return results


async def _at_once(
    engine: AsyncEngine, calls: Sequence[Call[T]], batch: Batch
) -> list[T | PeerkitError]:
    try:
        request = batch.encode(calls)
        request.note = _noted(calls)
        response = await engine.send(None, request)
        operations = [operation.narrowed(request) for operation, request in calls]
        found = batch.parse(operations, response, engine.on_drift)
    except PeerkitError as error:
        return [error] * len(calls)
    return cast("list[T | PeerkitError]", found)


def _noted(calls: Sequence[Call[T]]) -> str:
    methods = Counter(operation.rpc or operation.name for operation, _ in calls)
    return ", ".join(f"{name} ({n})" if n > 1 else name for name, n in methods.items())


def _chunks(calls: Sequence[Call[T]], batch: Batch) -> Iterator[list[Call[T]]]:
    chunk: list[Call[T]] = []
    size = 0
    for call in calls:
        weight = sum(len(v) for v in (call[1].params or {}).values() if isinstance(v, str))
        if chunk and (len(chunk) == batch.count or size + weight > batch.size):
            yield chunk
            chunk, size = [], 0
        chunk.append(call)
        size += weight
    yield chunk
