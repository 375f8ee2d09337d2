# Written by scripts/codegen from overlays/core/src/peerkit_core/follow/_async/waiting.py. Do not edit.
"""Waiting for a server to reach a state, by polling."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from ...call.reading import time_limit
from ...concurrency._sync.clock import Clock
from ...concurrency._sync.primitives import Call
from ...errors import WaitTimeout
from ..deadline import Backoff, Deadline

__all__ = ["poll_until"]

T = TypeVar("T")

_NOTHING: Final = object()


def poll_until(
    fetch: Call[[], T],
    done: Callable[[T], bool],
    *,
    timeout: float | None = 60.0,
    interval: float = 0.5,
    backoff: float = 1.5,
    max_interval: float = 5.0,
    clock: Clock | None = None,
    on_progress: Callable[[T], object] | None = None,
    key: Callable[[T], object] | None = None,
    describe: str | Callable[[T], str] = "the server",
) -> T:
    """Fetch a state again and again until it is the one that is waited for.

    The first fetch is immediate, and there is a last one when the time is over. Errors of `fetch`
    (and of `done`) end the wait; so do cancellation and Ctrl-C.

    Args:
        fetch: Gives the present state.
        done: Whether it is the one.
        timeout: Seconds; None waits without end.
        interval: Seconds before the second fetch.
        backoff: What the interval is multiplied by after each fetch; 1 keeps it.
        max_interval: The longest interval in seconds.
        clock: For tests.
        on_progress: Called with the first state, and then with each that differs from the one
            before. An exception in it ends the wait.
        key: What of a state must differ for that, such as its progress; all of it by default.
        describe: What is waited for, for the error: a text, or made from the last state.

    Returns:
        The first state for which `done` is true.

    Raises:
        WaitTimeout: The time is over; `last` has the last state.

    Example:
        ```python
        poll_until(fetch, lambda t: t.progress == 1, timeout=600, describe="the download")
        ```
    """
    clock = Clock() if clock is None else clock
    timeout = time_limit("timeout", timeout)
    deadline = Deadline.after(timeout, now=clock.monotonic())
    heard: object = _NOTHING
    pauses = Backoff(interval, backoff, max_interval).pauses()
    while True:
        last_look = deadline.passed(clock.monotonic())
        state = fetch()
        if on_progress is not None:
            told = state if key is None else key(state)
            if told != heard:
                heard = told
                on_progress(state)
        if done(state):
            return state
        if last_look:
            what = describe if isinstance(describe, str) else describe(state)
            raise WaitTimeout(f"waited {timeout:g} s for {what}", state)
        clock.sleep(min(next(pauses), deadline.remaining(clock.monotonic())))
