# Written by scripts/codegen from overlays/core/src/peerkit_core/concurrency/_async/clock.py. Do not edit.
"""Time as waiting sees it."""

from __future__ import annotations

import time

from .primitives import Event, sleep

__all__ = ["Clock"]


class Clock:
    """A clock to wait by. Tests pass one of their own, so that no test sleeps."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Pause."""
        sleep(seconds)

    def wait(self, event: Event, seconds: float | None) -> None:
        """Wait until the flag is up, at most so many seconds."""
        event.wait(seconds)
