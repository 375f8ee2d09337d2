"""Time and waiting as a tracker sees them."""

from __future__ import annotations

import time

from peerkit_core.concurrency._async.primitives import AsyncEvent

__all__ = ["AsyncPacer"]


class AsyncPacer:
    """The clock of a tracker. Tests pass one of their own, so that no test sleeps."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    async def wait(self, event: AsyncEvent, seconds: float | None) -> None:
        """Wait until the flag is up, at most so many seconds."""
        await event.wait(seconds)
