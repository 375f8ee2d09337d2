"""Things that happen a little later: a daemon answers before a call has taken effect."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Effects"]


@dataclass(order=True, slots=True)
class _Effect:
    due: float
    order: int
    action: Callable[[], None] = field(compare=False)


class Effects:
    """A queue of actions with the time each is due."""

    def __init__(self) -> None:
        self._queue: list[_Effect] = []
        self._count = 0

    def at(self, due: float, action: Callable[[], None]) -> None:
        """Run `action` once the clock has reached `due`."""
        self._count += 1
        heapq.heappush(self._queue, _Effect(due, self._count, action))

    def next_due(self, now: float) -> float | None:
        """When the next action is due, if it is due by `now`."""
        return self._queue[0].due if self._queue and self._queue[0].due <= now else None

    def run_next(self) -> None:
        """Run the action that is due first."""
        heapq.heappop(self._queue).action()

    def clear(self) -> None:
        """Forget what is to come, as a restart does."""
        self._queue.clear()
