"""When a failed attempt may be repeated, and after how long: pure decisions, no sleeping."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs

from ..call.failure import retry_after
from ..call.operation import Operation
from ..call.request import Response
from ..errors import ConnectionFailed, Timeout

__all__ = ["Retry", "repeatable"]


def _random() -> float:
    # Imported at the first retry, because it takes some milliseconds.
    from random import random

    return random()  # noqa: S311


@attrs.frozen
class Retry:
    """The rules by which a call is tried again.

    Repeated are: calls whose connection was never opened; calls that the server put off (429, 503);
    and calls whose connection broke, if a repeat is harmless. A call that timed out while it waited
    for the answer is not repeated: the time that its caller granted is over.

    Attributes:
        attempts: How often a call is sent at most; 1 means never again.
        first_wait: Seconds before the second attempt; doubled for each further one.
        max_wait: Upper bound of a wait. A server that asks for more gets no further attempt: its
            error is raised, with `retry_after`.
        statuses: Statuses with which a server puts a call off.
        jitter: Gives a number in [0, 1): waits are spread over their second half, so that clients
            do not come back at the same moment.

    Example:
        ```python
        QBittorrent(url, retry=Retry(attempts=5))
        QBittorrent(url, retry=Retry.off())
        ```
    """

    attempts: int = 3
    first_wait: float = 0.2
    max_wait: float = 30.0
    statuses: frozenset[int] = attrs.field(default=frozenset({429, 503}), converter=frozenset)
    jitter: Callable[[], float] = attrs.field(default=_random, repr=False, eq=False)

    @classmethod
    def off(cls) -> Retry:
        """Never try again."""
        return cls(attempts=1)

    def wait(self, attempt: int) -> float:
        """Seconds between attempt number `attempt` (the first is 1) and the next."""
        full = min(self.max_wait, self.first_wait * 2.0 ** (attempt - 1))
        return full * (1 + self.jitter()) / 2

    def after_answer(self, attempt: int, response: Response) -> float | None:
        """Seconds until the next attempt, or None if this answer stands."""
        if attempt >= self.attempts or response.status not in self.statuses:
            return None
        asked = retry_after(response)
        if asked is None:
            return self.wait(attempt)
        return asked if asked <= self.max_wait else None

    def after_error(
        self, attempt: int, error: ConnectionFailed, *, idempotent: bool
    ) -> float | None:
        """Seconds until the next attempt, or None if this error stands."""
        if attempt >= self.attempts or not repeatable(error, idempotent=idempotent):
            return None
        return self.wait(attempt)


def repeatable(error: ConnectionFailed, *, idempotent: bool) -> bool:
    """Whether a repeat after this error is safe and has a point."""
    if error.lasting:
        return False
    if not error.sent:
        return True
    return idempotent and not isinstance(error, Timeout)


def idempotent(operation: Operation[Any] | None, method: str) -> bool:
    """Whether repeating a call is harmless; without an operation only reads are."""
    return operation.idempotent if operation is not None else method in ("GET", "HEAD")
