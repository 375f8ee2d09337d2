"""Waiting in tests: polling with a deadline, never a sleep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from peerkit_core.follow._sync.waiting import poll_until

__all__ = ["eventually"]

T = TypeVar("T")


def eventually(fetch: Callable[[], T], done: Callable[[T], object], *, within: float = 15.0) -> T:
    """The first state for which `done` is true.

    Raises:
        WaitTimeout: There was none; the message shows the last state.
    """
    return poll_until(
        fetch,
        lambda state: bool(done(state)),
        timeout=within,
        interval=0.01,
        backoff=1.3,
        max_interval=0.2,
        describe=lambda state: f"another state than {state!r:.500}",
    )
