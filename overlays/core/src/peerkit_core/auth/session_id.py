"""A session id that comes with a refusal."""

from __future__ import annotations

from typing import Any

from ..call.operation import Operation
from ..call.request import Request, Response
from ..call.secret import Secret
from ..errors import RPCError
from .base import Auth, Flow

__all__ = ["SessionIdAuth"]


class SessionIdAuth(Auth):
    """A session id that the server hands out with a refusal, as Transmission does.

    Args:
        header: The header that carries the id, both ways.
        status: The status of the refusal.
    """

    def __init__(self, header: str, status: int = 409) -> None:
        self._header = header.lower()
        self._status = status
        self._id: Secret | None = None

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        if self._id is not None:
            request.set_header(self._header, self._id.reveal())

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        return response.status == self._status and response.header(self._header) is not None

    def renew(self, response: Response | None) -> Flow:
        given = None if response is None else response.header(self._header)
        if given is not None:
            self._id = Secret(given)
        yield from ()
