"""Several JSON-RPC calls in one request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from peerkit_core.call.failure import failure
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.codec.decode import Drift, decode_as
from peerkit_core.errors import DecodeError, PeerkitError

from .envelopes import Reply, replies, result_of

__all__ = ["JsonRpcBatch"]


class JsonRpcBatch:
    """A JSON-RPC batch, which a server answers in any order.

    Args:
        body: Gives one call as it goes into a batch: from its operation, its request and its number.
        request: Gives the request that carries them.
    """

    count = 100
    size = 8 << 20

    def __init__(
        self,
        body: Callable[[Operation[Any], Request, int], object],
        request: Callable[[object], Request],
    ) -> None:
        self._body = body
        self._request = request

    def encode(self, calls: Sequence[tuple[Operation[Any], Request]]) -> Request:
        """One request for at least one call: a server never answers an empty batch."""
        return self._request([self._body(*call, number) for number, call in enumerate(calls)])

    def parse(
        self, operations: Sequence[Operation[Any]], response: Response, drift: Drift
    ) -> list[Any]:
        """What became of each call, in the order of the calls.

        Returns:
            For each call its result, or its error as an object.

        Raises:
            StatusError: The server refused the whole.
            DecodeError: The answer is no batch of replies.
        """
        if response.status != 200:
            raise failure(response, "batch", service="transmission")
        came = {reply.id: reply for reply in replies("batch", response)}
        found: list[Any] = []
        for number, operation in enumerate(operations):
            method, reply = operation.rpc or operation.name, came.get(number)
            if reply is None:
                found.append(DecodeError(operation.name, f"$[{number}]", "no reply came"))
            else:
                found.append(_outcome(operation, method, reply, response.content, drift))
        return found


def _outcome(
    operation: Operation[Any], method: str, reply: Reply, content: bytes, drift: Drift
) -> Any:
    answer = operation.answers[0]
    empty = answer.kind == "empty"
    try:
        raw = result_of(operation.name, method, reply, content, empty=empty)
        kind = answer.type() if answer.type is not None else Any
        return None if empty else decode_as(operation.name, kind, raw, drift)
    except PeerkitError as error:
        return error  # of this call, and not of the others
