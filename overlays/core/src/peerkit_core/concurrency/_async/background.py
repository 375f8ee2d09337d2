# Hand-written pair
"""Work in the background: a task here, a thread in `_sync/background.py`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

__all__ = ["AsyncBackground"]


class AsyncBackground:
    """One function that runs beside its user.

    Args:
        name: What to call it where tasks and threads are listed.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._task: asyncio.Task[None] | None = None

    def start(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Begin; the function should catch its own errors."""
        from asyncio import create_task

        self._task = create_task(work(), name=self._name)

    async def stop(self) -> None:
        """End the work wherever it waits, even before its first line."""
        task = self._task
        if task is None:
            return
        from asyncio import wait

        task.cancel()
        await wait([task])
        if not task.cancelled():
            task.result()
