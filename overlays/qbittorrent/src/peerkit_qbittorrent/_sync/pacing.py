# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/pacing.py. Do not edit.
"""Time and waiting as a tracker sees them."""

from __future__ import annotations

import time

from peerkit_core.concurrency._sync.primitives import Event

__all__ = ["Pacer"]


class Pacer:
    """The clock of a tracker. Tests pass one of their own, so that no test sleeps."""

    def monotonic(self) -> float:
        """Seconds on a clock that never goes back."""
        return time.monotonic()

    def wait(self, event: Event, seconds: float | None) -> None:
        """Wait until the flag is up, at most so many seconds."""
        event.wait(seconds)
