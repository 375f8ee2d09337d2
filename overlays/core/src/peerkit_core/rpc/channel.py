"""The seam between named parameters and an RPC service's envelope."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from ..call.operation import Operation
from ..call.request import Request, Response
from ..codec.decode import Drift
from ..errors import RPCError

__all__ = ["Channel"]

T = TypeVar("T")


class Channel(Protocol):
    """Writes and reads the envelope of an RPC service.

    A channel is asked again for each attempt, so it may change its dialect after what it learnt
    from an answer (a header, an error).
    """

    def encode(self, operation: Operation[T], request: Request) -> Request:
        """A request ready for the wire, made from `operation.rpc` and `request.params`."""
        ...

    def refusal(self, operation: Operation[Any], response: Response) -> RPCError | None:
        """The error inside an answer, for login flows that read it; None if there is none.

        An answer that cannot be read is no refusal: `parse` tells what is wrong with it.
        """
        ...

    def parse(self, operation: Operation[T], response: Response, drift: Drift) -> T:
        """The bare result of the method, or an `RPCError`."""
        ...
