"""Several JSON-RPC calls in one request."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from peerkit_core.call.failure import failure
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.codec.decode import Drift, decode_as
from peerkit_core.errors import DecodeError

from .envelopes import Reply, envelope, refusal

__all__ = ["JsonRpcBatch"]

_REPLIES = msgspec.json.Decoder(list[Reply])


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
        replies = {reply.id: reply for reply in envelope("batch", _REPLIES, response)}
        found: list[Any] = []
        for number, operation in enumerate(operations):
            method, reply = operation.rpc or operation.name, replies.get(number)
            answer = operation.answers[0]
            if reply is None:
                found.append(DecodeError(operation.name, f"$[{number}]", "no reply came"))
            elif reply.error is not None:
                found.append(refusal(method, reply.error))
            elif answer.kind == "empty":
                found.append(None)
            else:
                kind = answer.type() if answer.type is not None else Any
                found.append(decode_as(operation.name, kind, bytes(reply.result), drift))
        return found
