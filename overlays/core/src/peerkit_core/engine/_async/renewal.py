"""Renewing credentials once for everyone who waits for it."""

from __future__ import annotations

import copy
from collections.abc import Sequence

from ...auth.base import Auth, Step
from ...auth.stacked import Stacked
from ...call.request import Response
from ...concurrency._async.primitives import AsyncCall, AsyncLock
from ...errors import Banned, LoginFailed, PeerkitError

__all__ = ["AsyncRenewal"]


class AsyncRenewal:
    """Runs the flows of a client's strategies: one at a time, and never again after a refusal.

    Calls that see an expired session at the same moment share one login: whoever comes first runs
    the flow, the others find the generation number changed and just repeat their request. If the
    login fails, they share its error too: five waiting calls are not five failed logins.

    Args:
        auth: The strategies.
        exchange: Sends a step of a strategy's flow.

    Attributes:
        refused: The refusal after which nothing is tried until `login` is called.
    """

    __slots__ = ("_auth", "_exchange", "_failure", "_finished", "_lock", "_refuser", "refused")

    def __init__(self, auth: Stacked, exchange: AsyncCall[[Step, Auth], Response]) -> None:
        self._auth = auth
        self._exchange = exchange
        self._lock = AsyncLock()
        self._finished = 0
        self._failure: PeerkitError | None = None
        self._refuser: Auth | None = None
        self.refused: PeerkitError | None = None

    def check(self, flows: Sequence[Auth]) -> None:
        """Raise the refusal, if there was one of a strategy that is to be used."""
        if self.refused is not None and self._refuser in flows:
            raise _again(self.refused)

    async def renew(self, due: Sequence[Auth], response: Response | None, generation: int) -> None:
        """Renew credentials, unless that happened since `generation`.

        Args:
            due: The strategies whose credentials are gone.
            response: The answer that told so; None before the first request.
            generation: The generation with which the call began.

        Raises:
            LoginFailed: The server refused the credentials, now or before.
            Banned: The server refuses this address, now or before.
            PeerkitError: The flow failed in another way.
        """
        seen = self._finished
        async with self._lock:
            self.check(due)
            if self._auth.generation != generation:
                return
            if self._finished != seen and self._failure is not None:
                raise _again(self._failure)
            await self._run(due, response)

    async def login(self) -> None:
        """Run the flows now, even after a refusal.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        async with self._lock:
            self.refused = self._refuser = None
            flows = self._auth.flows
            await self._run([flow for flow in flows if not flow.ready()] or flows, None)

    async def _run(self, due: Sequence[Auth], response: Response | None) -> None:
        try:
            for strategy in due:
                await self._follow(strategy, response)
            self._auth.generation += 1
            self._failure = None
        except PeerkitError as error:
            self._failure = _again(error)
            raise
        finally:
            self._finished += 1

    async def _follow(self, strategy: Auth, response: Response | None) -> None:
        """Run the flow of one strategy to its end."""
        flow = strategy.renew(response)
        try:
            step = next(flow)
            while True:
                answer = await self._exchange(step, strategy)
                self._auth.observe(answer)
                step = flow.send(answer)
        except StopIteration:
            return
        except (LoginFailed, Banned) as error:
            self.refused, self._refuser = _again(error), strategy
            raise
        finally:
            flow.close()


def _again(error: PeerkitError) -> PeerkitError:
    """The same error for another caller; a kept traceback would keep the login's form alive."""
    try:
        twin = copy.copy(error)
    except TypeError:
        twin = error
    return twin.with_traceback(None)
