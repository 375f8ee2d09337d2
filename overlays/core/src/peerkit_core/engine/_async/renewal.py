"""Renewing credentials once for everyone who waits for it."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence

from ...auth.base import Auth, Step
from ...auth.stacked import Stacked
from ...call.operation import Operation
from ...call.request import Response
from ...concurrency._async.primitives import AsyncCall, AsyncLock
from ...concurrency.forking import forked_with
from ...errors import Banned, LoginFailed, PeerkitError, Unauthorized

__all__ = ["AsyncLogins", "AsyncRenewal", "again"]


class AsyncLogins:
    """What a client and all that is made from it share: one login at a time, and the refusals.

    A second client of the same user, as a live state has one, has strategies of its own in the same
    order. What the server refused to one of them it would refuse to the others, and count.

    Attributes:
        lock: Held while somebody logs in.
        refused: Place of a strategy → the refusal after which nothing is tried until `login`.
    """

    __slots__ = ("__weakref__", "lock", "refused")

    def __init__(self) -> None:
        self.lock = AsyncLock()
        self.refused: dict[int, PeerkitError] = {}
        forked_with(self, type(self)._forked)

    def _forked(self) -> None:
        """In a child nobody would release a lock that was held."""
        self.lock = AsyncLock()


class AsyncRenewal:
    """Runs the flows of a client's strategies: one at a time, and never again after a refusal.

    Calls that see an expired session at the same moment share one login: whoever comes first runs
    the flow, the others find the generation number changed and just repeat their request. If the
    login fails, they share its error too: five waiting calls are not five failed logins. A login
    that was cancelled is none: whoever waits next tries it.

    Args:
        auth: The strategies.
        exchange: Sends a step of a strategy's flow.
        logins: What is shared with the client that this one is made from.

    Attributes:
        logins: What is shared with others.
    """

    __slots__ = ("_auth", "_exchange", "_failure", "_finished", "_refused", "logins")

    def __init__(
        self,
        auth: Stacked,
        exchange: AsyncCall[[Step, Auth], Response],
        logins: AsyncLogins | None = None,
    ) -> None:
        self._auth = auth
        self._exchange = exchange
        self._finished = 0
        self._failure: PeerkitError | None = None
        self._refused: frozenset[Auth] = frozenset()
        self.logins = AsyncLogins() if logins is None else logins

    def check(self, flows: Iterable[Auth], operation: Operation[object] | None) -> None:
        """Raise the refusal of a strategy that is to be used, unless its session lives on.

        What one session was refused to renew may still be good in another one.
        """
        served = self._auth.proven
        for flow in flows:
            if not served or flow in self._refused or not flow.ready(operation):
                self._check(flow)

    def _check(self, flow: Auth) -> None:
        refused = self.logins.refused.get(self._auth.flows.index(flow))
        if refused is not None:
            raise again(refused)

    async def renew(self, due: Sequence[Auth], response: Response | None, generation: int) -> int:
        """Renew credentials, unless that happened since `generation`.

        Args:
            due: The strategies whose credentials are gone.
            response: The answer that told so; None before the first request.
            generation: The generation with which the call began.

        Returns:
            The generation that this call made; 0 if somebody else had renewed them.

        Raises:
            LoginFailed: The server refused the credentials, now or before.
            Banned: The server refuses this address, now or before.
            PeerkitError: The flow failed in another way.
        """
        seen = self._finished
        async with self.logins.lock:
            if self._auth.generation != generation:
                return 0
            for flow in due:
                self._check(flow)
            if self._finished != seen and self._failure is not None:
                raise again(self._failure)
            await self._run(due, response)
            return self._auth.generation

    async def login(self) -> None:
        """Run the flows now, even after a refusal. Who waits for one meanwhile shares its end.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        seen = self._finished
        async with self.logins.lock:
            if self._finished != seen:
                if self._failure is not None:
                    raise again(self._failure)
                return
            self.logins.refused.clear()
            self._refused = frozenset()
            flows = self._auth.flows
            await self._run([flow for flow in flows if not flow.ready(None)] or flows, None)

    async def _run(self, due: Sequence[Auth], response: Response | None) -> None:
        try:
            for strategy in due:
                await self._follow(strategy, response)
        except PeerkitError as error:
            self._failure = again(error)
            self._finished += 1
            raise
        self._auth.generation += 1
        self._failure = None
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
        except (LoginFailed, Banned, Unauthorized) as error:
            self.logins.refused[self._auth.flows.index(strategy)] = again(error)
            self._refused |= {strategy}
            raise
        finally:
            flow.close()


def again(error: PeerkitError) -> PeerkitError:
    """The same error for another caller; a kept traceback would keep the login's form alive."""
    try:
        twin = copy.copy(error)
    except TypeError:
        twin = error
    return twin.with_traceback(None)
