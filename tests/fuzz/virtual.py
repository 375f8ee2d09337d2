"""Time that passes only by waiting, for all that waits by core's clocks."""

from __future__ import annotations

import asyncio
import math
import threading
import time
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.concurrency._sync.clock import Clock

from .cases import Enough

__all__ = ["virtual_time"]

_MOST = 300
"""Pauses after which a case has waited enough: with growing intervals, a quarter of an hour."""
_REAL = 0.002
"""Seconds that a wait for an event really takes at most."""


class _Time:
    def __init__(self, passes: Callable[[float], None]) -> None:
        self.now = 1000.0
        self._pauses = 0
        self._passes = passes

    def pass_(self, seconds: float) -> None:
        """Let time pass; a pause of no length counts as well."""
        if math.isfinite(seconds) and seconds > 0:
            self.now += seconds
            self._passes(min(seconds, 3600.0))
        self._pauses += 1
        if self._pauses > _MOST:
            if threading.current_thread() is threading.main_thread():
                raise Enough
            time.sleep(0.05)


@contextmanager
def virtual_time(passes: Callable[[float], None] = lambda seconds: None) -> Generator[None]:
    """Replace all clocks.

    Args:
        passes: Told of all time that passes.
    """
    shared = _Time(passes)

    def monotonic(clock: object) -> float:
        return shared.now

    def sleep(clock: object, seconds: float) -> None:
        shared.pass_(seconds)

    async def async_sleep(clock: object, seconds: float) -> None:
        await asyncio.sleep(0)
        shared.pass_(seconds)

    def wait(clock: object, event: Any, seconds: float | None) -> None:
        if not event.wait(_REAL) and not event.is_set():
            shared.pass_(1.0 if seconds is None else seconds)

    async def async_wait(clock: object, event: Any, seconds: float | None) -> None:
        await event.wait(_REAL)
        if not event.is_set():
            shared.pass_(1.0 if seconds is None else seconds)

    with ExitStack() as stack:
        for owner, name, new in (
            (Clock, "monotonic", monotonic),
            (AsyncClock, "monotonic", monotonic),
            (Clock, "sleep", sleep),
            (AsyncClock, "sleep", async_sleep),
            (Clock, "wait", wait),
            (AsyncClock, "wait", async_wait),
        ):
            stack.enter_context(patch.object(owner, name, new))
        yield
