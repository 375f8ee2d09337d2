"""Waiting for what was added."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from ...concurrency._async.clock import AsyncClock
from ...concurrency._async.primitives import AsyncCall
from ...follow._async.waiting import poll_until

__all__ = ["appeared"]

T = TypeVar("T")


async def appeared(
    find: AsyncCall[[], T | None],
    reached: Callable[[T], bool],
    *,
    timeout: float | None,
    clock: AsyncClock | None = None,
    on_progress: Callable[[T], object] | None = None,
    key: Callable[[T], object] | None = None,
    describe: str,
) -> T:
    """Look for a torrent until it is there and as far as wanted.

    Args:
        find: Gives the torrent; None while it is not there.
        reached: Whether it is as far as wanted.
        timeout: Seconds; None waits without end.
        clock: For tests.
        on_progress: Called with the torrent when it is there, and then when it has changed.
        key: What of it must change for that; all of it by default.
        describe: What is waited for, for the error.

    Raises:
        WaitTimeout: It is not there in time; `last` has the last state.
    """

    def told(torrent: T | None) -> None:
        if torrent is not None and on_progress is not None:
            on_progress(torrent)

    torrent = await poll_until(
        find,
        lambda seen: seen is not None and reached(seen),
        timeout=timeout,
        interval=0.1,
        max_interval=2.0,
        clock=clock,
        on_progress=told,
        key=lambda seen: seen if seen is None or key is None else key(seen),
        describe=describe,
    )
    assert torrent is not None
    return torrent
