"""Time as waiting sees it."""

from __future__ import annotations

import time

from .primitives import AsyncEvent, sleep

__all__ = ["AsyncClock"]


class AsyncClock:
    """A clock to wait by. Tests pass one of their own, so that no test sleeps."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Pause."""
        await sleep(seconds)

    async def wait(self, event: AsyncEvent, seconds: float | None) -> None:
        """Wait until the flag is up, at most so many seconds."""
        await event.wait(seconds)
