"""A token that is got with a login, sent as a bearer token and renewed before and when it ends."""

from __future__ import annotations

from collections.abc import Callable
from time import time
from typing import Any

from ..call.operation import Operation
from ..call.request import Request, Response
from ..call.secret import Secret
from ..errors import RPCError
from .base import Auth, Flow, Step

__all__ = ["BearerLogin"]


class BearerLogin(Auth):
    """A login that answers with a token.

    A subclass says how to log in (`login_step`) and reads the token out of the answer (`read`).

    Args:
        scheme: The security scheme of the spec.
        clock: The time of day in seconds; for tests.
    """

    margin = 60.0
    """Seconds before the token's end at which it is renewed."""

    def __init__(self, *, scheme: str | None = None, clock: Callable[[], float] = time) -> None:
        self.scheme = scheme
        self._clock = clock
        self._token: Secret | None = None
        self._ends: float | None = None

    def login_step(self) -> Step:
        """The request that logs in."""
        raise NotImplementedError

    def read(self, response: Response) -> tuple[str, float | None]:
        """The token and its end (seconds since 1970, None if it has none).

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        raise NotImplementedError

    def forget(self) -> None:
        """Drop the token, for example after a logout."""
        self._token, self._ends = None, None

    def ready(self, operation: Operation[Any] | None) -> bool:
        ends = self._ends
        return self._token is not None and (ends is None or self._clock() < ends - self.margin)

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        token = self._token
        if token is not None:
            request.set_header("authorization", f"Bearer {token.reveal()}")

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        return response.status == 401

    def renew(self, response: Response | None) -> Flow:
        answer = yield self.login_step()
        token, ends = self.read(answer)
        self._token, self._ends = Secret(token), ends
