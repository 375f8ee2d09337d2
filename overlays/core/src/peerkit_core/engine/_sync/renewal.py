# Written by scripts/codegen from overlays/core/src/peerkit_core/engine/_async/renewal.py. Do not edit.
"""Renewing credentials once for everyone who waits for it."""

from __future__ import annotations

import copy

from ...auth.base import Auth
from ...call.request import Request, Response
from ...concurrency._sync.primitives import Call, Lock
from ...errors import Banned, LoginFailed, PeerkitError

__all__ = ["Renewal"]


class Renewal:
    """Runs an auth flow: one at a time, and never again after a refusal.

    Calls that see an expired session at the same moment share one login: whoever comes first runs
    the flow, the others find the generation number changed and just repeat their request. If the
    login fails, they share its error too: five waiting calls are not five failed logins.

    Args:
        auth: The flow.
        exchange: Sends a request of the flow.

    Attributes:
        refused: The refusal after which nothing is tried until `login` is called.
    """

    __slots__ = ("_auth", "_exchange", "_failure", "_finished", "_lock", "refused")

    def __init__(self, auth: Auth, exchange: Call[[Request], Response]) -> None:
        self._auth = auth
        self._exchange = exchange
        self._lock = Lock()
        self._finished = 0
        self._failure: PeerkitError | None = None
        self.refused: PeerkitError | None = None

    def check(self) -> None:
        """Raise the refusal, if there was one."""
        if self.refused is not None:
            raise _again(self.refused)

    def renew(self, response: Response | None, generation: int) -> None:
        """Renew the credentials, unless that happened since `generation`.

        Args:
            response: The answer that told they are gone; None before the first request.
            generation: The generation with which the call began.

        Raises:
            LoginFailed: The server refused the credentials, now or before.
            Banned: The server refuses this address, now or before.
            PeerkitError: The flow failed in another way.
        """
        seen = self._finished
        with self._lock:
            self.check()
            if self._auth.generation != generation:
                return
            if self._finished != seen and self._failure is not None:
                raise _again(self._failure)
            self._run(response)

    def login(self) -> None:
        """Run the flow now, even after a refusal.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        with self._lock:
            self.refused = None
            self._run(None)

    def _run(self, response: Response | None) -> None:
        flow = self._auth.renew(response)
        try:
            request = next(flow)
            while True:
                answer = self._exchange(request)
                self._auth.observe(answer)
                request = flow.send(answer)
        except StopIteration:
            self._auth.generation += 1
            self._failure = None
        except PeerkitError as error:
            self._failure = _again(error)
            if isinstance(error, (LoginFailed, Banned)):
                self.refused = self._failure
            raise
        finally:
            self._finished += 1
            flow.close()


def _again(error: PeerkitError) -> PeerkitError:
    """The same error for another caller; a kept traceback would keep the login's form alive."""
    try:
        twin = copy.copy(error)
    except TypeError:
        twin = error
    return twin.with_traceback(None)
