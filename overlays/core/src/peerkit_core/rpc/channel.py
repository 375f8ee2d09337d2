"""The seam between named parameters and an RPC service's envelope."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypeVar

from ..call.operation import Operation
from ..call.request import Request, Response
from ..codec.decode import Drift
from ..errors import RPCError

__all__ = ["Batch", "Channel"]

T = TypeVar("T")


class Batch(Protocol):
    """Several calls in one request.

    Attributes:
        count: Calls in one request at most.
        size: Bytes of text arguments in one request, about.
    """

    count: int
    size: int

    def encode(self, calls: Sequence[tuple[Operation[Any], Request]]) -> Request:
        """One request for at least one call."""
        ...

    def parse(
        self, operations: Sequence[Operation[Any]], response: Response, drift: Drift
    ) -> list[Any]:
        """For each call its result, or its error as an object, in the order of the calls.

        Raises:
            PeerkitError: The whole answer is an error, or cannot be read.
        """
        ...


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

    def batch(self) -> Batch | None:
        """How the server takes several calls at once; None if it does not.

        Asked after the login, which may tell.
        """
        ...
