"""What answers of servers before 4.1 mean: an empty body is a torrent that is not there."""

from __future__ import annotations

from typing import Any, TypeVar

from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.codec.decode import Drift
from peerkit_core.errors import NotFound

from .auth import ban_of

__all__ = ["LegacyChannel"]

T = TypeVar("T")


class LegacyChannel:
    """Reads answers; requests go out as they are."""

    def encode(self, operation: Operation[T], request: Request) -> Request:
        """The request itself.

        Raises:
            TypeError: It is a call of an RPC method, of which there are none.
        """
        if operation.rpc is not None:
            raise TypeError("qBittorrent has no RPC methods; use request()")
        return request

    def refusal(self, operation: Operation[Any], response: Response) -> None:
        """None: no answer holds an error of a method."""

    def batch(self) -> None:
        """None: the server takes one call at a time."""

    def parse(self, operation: Operation[T], response: Response, drift: Drift) -> T:
        """The decoded answer.

        Raises:
            NotFound: JSON was expected and the body is empty: no torrent has the hash, or on 3.2.0
                it has no metadata yet.
            Banned: The server refuses this address.
        """
        ban = ban_of(response)
        if ban is not None:
            raise ban
        expects_json = any(answer.kind == "json" for answer in operation.answers)
        if expects_json and response.status == 200 and not response.content.strip():
            meaning = "the server has no torrent with this hash, or nothing to tell of it yet"
            raise NotFound(200, "", operation.name, meaning)
        return operation.parse(response, drift)
