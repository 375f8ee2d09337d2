"""What is asked once for everybody who wants to know it."""

from __future__ import annotations

from typing import Generic, TypeVar

from ...auth.stacked import Stacked
from ...concurrency._async.primitives import AsyncCall, AsyncLock
from ...concurrency.forking import forked_with
from ...errors import PeerkitError
from .renewal import again

__all__ = ["AsyncKnown"]

T = TypeVar("T")


class AsyncKnown(Generic[T]):
    """One fact about a server, asked for once in each session.

    Calls that want it at the same moment share one question, and its error too: a hundred calls to
    a server that does not answer are not a hundred timeouts in a row.
    """

    __slots__ = ("__weakref__", "_failure", "_finished", "_lock", "_value")

    def __init__(self) -> None:
        self._lock = AsyncLock()
        self._finished = 0
        self._failure: PeerkitError | None = None
        self._value: tuple[int, T] | None = None
        forked_with(self, type(self)._forked)

    def _forked(self) -> None:
        """In a child nobody would release a lock that was held."""
        self._lock = AsyncLock()

    async def get(self, auth: Stacked, ask: AsyncCall[[], T]) -> T:
        """What is known, or what the server answers.

        Args:
            auth: Tells one session from the next.
            ask: Asks the server.

        Raises:
            PeerkitError: The question failed, now or while this one waited for it.
        """
        value = self._value
        if value is not None and value[0] >= auth.generation:
            return value[1]
        seen = self._finished
        async with self._lock:
            value = self._value
            if value is not None and value[0] >= auth.generation:
                return value[1]
            if self._finished != seen and self._failure is not None:
                raise again(self._failure)
            try:
                found = await ask()
            except PeerkitError as error:
                self._failure = again(error)
                self._finished += 1
                raise
            self._failure = None
            self._finished += 1
            # The first login may come after this question, and is no reason to ask again.
            self._value = (max(auth.generation, 1), found)
            return found
