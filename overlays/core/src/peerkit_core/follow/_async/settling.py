"""Waiting until commands show: a server answers before they have taken effect."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Generic, TypeAlias, TypeVar

import attrs

from ...call.reading import flag, time_limit
from ...concurrency._async.clock import AsyncClock
from ...concurrency._async.primitives import AsyncCall
from ...errors import PeerkitError, WaitTimeout
from ..bulk import BulkResult
from .waiting import poll_until

__all__ = ["AsyncLooking", "AsyncPatience", "Verdict", "patience_asked", "settle"]

T = TypeVar("T")

Verdict: TypeAlias = bool | str
"""Whether a thing is as wanted; a text says why it will never be."""

_LOOKS = 3
"""Looks in a row that must find the same trouble: an old error may still be there at first."""


def _timeout(value: float | timedelta | None) -> float | None:
    return time_limit("timeout", value)


@attrs.frozen
class AsyncPatience(Generic[T]):
    """How a command waits for its effect.

    Attributes:
        timeout: Seconds for all things together; None waits without end.
        clock: For tests.
        on_progress: Called with the things that are waited for at the first look, and then when one
            of them has changed.
    """

    timeout: float | None = attrs.field(default=60.0, converter=_timeout)
    clock: AsyncClock | None = None
    on_progress: Callable[[Sequence[T]], object] | None = None


def patience_asked(
    wait: bool,
    timeout: float | None,
    clock: AsyncClock | None,
    on_progress: Callable[[Sequence[T]], object] | None,
) -> AsyncPatience[T] | None:
    """What a command's arguments say of waiting; None if it is not to wait.

    Made before the command is sent, so that nothing was done if one of them is wrong.

    Raises:
        InvalidArgument: `wait` is neither True nor False, or the timeout is no time.
    """
    patience = AsyncPatience(timeout, clock, on_progress)
    return patience if flag("wait", wait) else None


@attrs.frozen
class AsyncLooking(Generic[T]):
    """How a service looks at the things that a command was for.

    Attributes:
        fetch: The things that are still there, by ID.
        gone: The error for one that was removed meanwhile.
        failed: The error for one that will never be as wanted: its ID and the reason.
        key: What of a thing is its progress; all of it by default.
    """

    fetch: AsyncCall[[list[str]], Mapping[str, T]]
    gone: Callable[[str], PeerkitError]
    failed: Callable[[str, str], PeerkitError]
    key: Callable[[T], object] | None = None


async def settle(
    done: BulkResult,
    judge: Callable[[T], Verdict],
    looking: AsyncLooking[T],
    patience: AsyncPatience[T],
    *,
    what: str,
    looks: int = 1,
    after_look: AsyncCall[[Mapping[str, T]], None] | None = None,
) -> BulkResult:
    """Wait until things are as wanted; only they are asked for.

    Args:
        done: Outcome of the command; those that are `ok` are waited for.
        judge: Says of a thing whether it is as wanted.
        looking: How to look.
        patience: How long.
        what: What is waited for, for errors.
        looks: Looks in a row that must find a thing as wanted.
        after_look: Awaited with the things that are not there yet.

    Returns:
        The outcome, with those that failed, vanished or were not in time among `failed`.
    """
    key, pending = looking.key, dict.fromkeys(done.ok, 0)
    troubled: dict[str, int] = {}
    failed: dict[str, PeerkitError] = {}

    async def look() -> Sequence[T]:
        found = await looking.fetch(list(pending))
        seen = {id: found[id] for id in pending if id in found}
        for id in [id for id in pending if id not in seen]:
            failed[id] = looking.gone(id)
            del pending[id]
        for id, thing in seen.items():
            weigh(id, judge(thing))
        left = {id: thing for id, thing in seen.items() if id in pending}
        if left and after_look is not None:
            await after_look(left)
        return list(seen.values())

    def weigh(id: str, verdict: Verdict) -> None:
        if isinstance(verdict, str):
            troubled[id] = troubled.get(id, 0) + 1
            if troubled[id] == _LOOKS:
                failed[id] = looking.failed(id, verdict)
                del pending[id]
            return
        troubled.pop(id, None)
        pending[id] = pending[id] + 1 if verdict else 0
        if pending[id] == looks:
            del pending[id]

    if pending:
        try:
            await poll_until(
                look,
                lambda _: not pending,
                timeout=patience.timeout,
                interval=0.05,
                max_interval=2.0,
                clock=patience.clock,
                on_progress=patience.on_progress,
                key=None if key is None else lambda things: [key(thing) for thing in things],
            )
        except WaitTimeout:
            for id in pending:
                text = f"{id}: waited {patience.timeout:g} s for {what}"
                failed[id] = WaitTimeout(text)
    ok = tuple(id for id in done.ok if id not in failed)
    return BulkResult(ok, {**done.failed, **failed})
