"""Waiting and paging."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from peerkit_core import WaitTimeout, async_poll_until
from peerkit_core.follow.deadline import Backoff, Deadline

from .sides import Side


def _states(*states: int) -> Callable[[], int]:
    left = list(states)
    return lambda: left.pop(0) if len(left) > 1 else left[0]


def _is_three(state: int) -> bool:
    return state == 3


def test_the_first_good_state_ends_the_wait(side: Side) -> None:
    clock = side.clock()
    seen: list[int] = []
    fetch = side.function(_states(1, 2, 3, 4))
    state = side.poll_until(fetch, _is_three, clock=clock, on_progress=seen.append)
    assert state == 3
    assert seen == [1, 2, 3]
    assert clock.slept == [0.5, 0.75]


def test_progress_is_told_at_changes_alone(side: Side) -> None:
    seen: list[int] = []
    fetch = side.function(_states(1, 1, 2, 2, 2, 1, 3))
    side.poll_until(fetch, _is_three, clock=side.clock(), on_progress=seen.append)
    assert seen == [1, 2, 1, 3]
    seen.clear()
    fetch = side.function(_states(10, 11, 12, 20, 21, 3))

    def tens(number: int) -> int:
        return number // 10

    side.poll_until(fetch, _is_three, clock=side.clock(), on_progress=seen.append, key=tens)
    assert seen == [10, 20, 3]


def test_an_error_of_the_callback_ends_the_wait(side: Side) -> None:
    looks: list[int] = []

    def look() -> int:
        looks.append(1)
        return 0

    def stumble(state: int) -> None:
        raise LookupError(state)

    with pytest.raises(LookupError):
        side.poll_until(side.function(look), bool, clock=side.clock(), on_progress=stumble)
    assert looks == [1]


def test_a_state_that_is_good_at_once_needs_no_pause(side: Side) -> None:
    clock = side.clock()
    assert side.poll_until(side.function(lambda: 1), bool, clock=clock) == 1
    assert clock.slept == []


def test_pauses_grow_to_their_limit_and_end_at_the_deadline(side: Side) -> None:
    clock = side.clock()
    with pytest.raises(WaitTimeout) as raised:
        side.poll_until(
            side.function(_states(0)),
            bool,
            timeout=10,
            interval=1,
            backoff=2,
            max_interval=4,
            clock=clock,
            describe="the download (at {} %)".format,
        )
    assert clock.slept == [1, 2, 4, 3]
    assert str(raised.value) == "waited 10 s for the download (at 0 %)"
    assert raised.value.last == 0
    assert isinstance(raised.value, TimeoutError)


def test_there_is_a_last_look_when_the_time_is_over(side: Side) -> None:
    clock = side.clock()
    fetch = side.function(lambda: clock.now >= 1)
    assert side.poll_until(fetch, bool, timeout=1, interval=5, clock=clock) is True


def test_no_timeout_waits_without_end(side: Side) -> None:
    clock = side.clock()
    fetch = side.function(lambda: clock.now > 10_000)
    assert side.poll_until(fetch, bool, timeout=None, clock=clock)


def test_errors_and_interrupts_pass(side: Side) -> None:
    def interrupted() -> Any:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        side.poll_until(side.function(interrupted), bool, clock=side.clock())


@pytest.mark.anyio
async def test_a_wait_can_be_cancelled() -> None:
    async def fetch() -> int:
        return 0

    task = asyncio.ensure_future(async_poll_until(fetch, bool, interval=1000, max_interval=1000))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_deadline_and_backoff() -> None:
    deadline = Deadline.after(10, now=5)
    assert deadline.remaining(12) == 3
    assert deadline.remaining(99) == 0
    assert deadline.passed(15)
    assert not Deadline.after(None, now=5).passed(1e9)
    pauses = Backoff(1, 3, 5).pauses()
    assert [next(pauses) for _ in range(4)] == [1, 3, 5, 5]


# Paging


def _pages(total: int, *, wraps: bool = False) -> tuple[Callable[[int, int], list[int]], list[int]]:
    offsets: list[int] = []

    def fetch(offset: int, limit: int) -> list[int]:
        offsets.append(offset)
        if wraps and offset >= total:
            offset = 0
        return list(range(total))[offset : offset + limit]

    return fetch, offsets


def _same(item: Any) -> Any:
    return item


def test_a_short_page_is_the_last(side: Side) -> None:
    fetch, offsets = _pages(5)
    assert side.paginate(side.function(fetch), page_size=2, key=_same) == [0, 1, 2, 3, 4]
    assert offsets == [0, 2, 4]


@pytest.mark.parametrize("wraps", [False, True])
def test_full_pages_end_with_an_empty_or_a_repeated_one(side: Side, wraps: bool) -> None:
    fetch, offsets = _pages(4, wraps=wraps)
    assert side.paginate(side.function(fetch), page_size=2, key=_same) == [0, 1, 2, 3]
    assert offsets == [0, 2, 4]


def test_an_item_that_moves_to_a_later_page_is_given_once(side: Side) -> None:
    pages: dict[int, list[str]] = {0: ["a", "b"], 2: ["b", "c"], 4: []}

    def fetch(offset: int, limit: int) -> list[str]:
        return pages[offset]

    assert side.paginate(side.function(fetch), page_size=2, key=_same) == ["a", "b", "c"]


def test_an_empty_list(side: Side) -> None:
    fetch, _ = _pages(0)
    assert side.paginate(side.function(fetch), page_size=2, key=_same) == []
