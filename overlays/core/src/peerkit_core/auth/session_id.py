"""A session id that comes with a refusal."""

from __future__ import annotations

from ..call.request import Response
from ..call.secret import Secret
from .base import Auth, Flow

__all__ = ["SessionIdAuth"]


class SessionIdAuth(Auth):
    """A session id that the server hands out with a refusal, as Transmission does.

    Args:
        header: The header that carries the id, both ways.
        status: The status of the refusal.
    """

    def __init__(self, header: str = "X-Transmission-Session-Id", status: int = 409) -> None:
        self._header = header.lower()
        self._status = status
        self._id: Secret | None = None

    def apply(self, headers: dict[str, str]) -> None:
        if self._id is not None:
            headers[self._header] = self._id.reveal()

    def expired(self, response: Response) -> bool:
        return response.status == self._status and response.header(self._header) is not None

    def renew(self, response: Response | None) -> Flow:
        given = None if response is None else response.header(self._header)
        if given is not None:
            self._id = Secret(given)
        yield from ()
