"""The clock of a fake: it stands still until a test moves it."""

from __future__ import annotations

import threading
import time

__all__ = ["Clock"]


class Clock:
    """A clock under the control of the test.

    It starts at the real time (or at `start`) and moves only by `advance`, so that a test
    decides when sessions expire, bans end and downloads progress. With `real=True` it runs
    with the wall clock, and `advance` jumps ahead of it.

    Example:
        >>> clock = Clock(start=1_700_000_000)
        >>> clock.advance(60)
        >>> clock.now()
        1700000060.0
    """

    def __init__(self, start: float | None = None, *, real: bool = False) -> None:
        self._lock = threading.Lock()
        self._real = real
        self._origin = time.time() if start is None else float(start)
        self._monotonic = time.monotonic()
        self._advanced = 0.0

    @property
    def real(self) -> bool:
        """Whether the clock runs by itself."""
        return self._real

    def now(self) -> float:
        """Seconds since the epoch."""
        with self._lock:
            elapsed = time.monotonic() - self._monotonic if self._real else 0.0
            return self._origin + self._advanced + elapsed

    def advance(self, seconds: float) -> None:
        """Move the clock forward.

        Raises:
            ValueError: `seconds` is negative; time does not run backwards.
        """
        if seconds < 0:
            raise ValueError("a clock only moves forward")
        with self._lock:
            self._advanced += seconds
