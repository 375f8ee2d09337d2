"""Time arithmetic of waiting: how much is left, and how long to pause."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import attrs

from ..call.reading import time_limit

__all__ = ["Backoff", "Deadline"]


@attrs.frozen
class Deadline:
    """A moment on a monotonic clock, or never.

    Attributes:
        at: The moment in seconds; None means never.
    """

    at: float | None

    @classmethod
    def after(
        cls, timeout: float | timedelta | None, *, now: float, argument: str = "timeout"
    ) -> Deadline:
        """The moment `timeout` from `now`; never if it is None.

        Raises:
            InvalidArgument: It is no time.
        """
        seconds = time_limit(argument, timeout)
        return cls(None if seconds is None else now + seconds)

    def remaining(self, now: float) -> float:
        """Seconds left, never below zero; infinite if there is no deadline."""
        return float("inf") if self.at is None else max(0.0, self.at - now)

    def passed(self, now: float) -> bool:
        """Whether the moment is over."""
        return self.at is not None and now >= self.at


@attrs.frozen
class Backoff:
    """Pauses between polls, growing from `first` by `factor` up to `limit` seconds.

    Attributes:
        first: The first pause.
        factor: What each next pause is multiplied by; 1 keeps them equal.
        limit: The longest pause.
    """

    first: float = 0.5
    factor: float = 1.5
    limit: float = 5.0

    def pauses(self) -> Iterator[float]:
        """The pauses, without end."""
        pause = min(self.first, self.limit)
        while True:
            yield pause
            pause = min(pause * self.factor, self.limit)
