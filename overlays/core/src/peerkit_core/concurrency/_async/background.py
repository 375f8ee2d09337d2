# Hand-written pair
"""Work in the background: a task here, a thread in `_sync/background.py`."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from .primitives import AsyncEvent

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

    def start(
        self, work: Callable[[], Coroutine[Any, Any, None]], ended: Callable[[], object]
    ) -> None:
        """Begin.

        Args:
            work: Should catch its own errors.
            ended: Called when it has ended, also if that was before its first line.
        """
        from asyncio import create_task

        self._task = create_task(work(), name=self._name)
        self._task.add_done_callback(lambda task: ended())

    @property
    def lost(self) -> bool:
        """Whether it cannot go on while its user waits: it belongs to another event loop."""
        from asyncio import get_running_loop

        task = self._task
        return task is not None and task.get_loop() is not get_running_loop()

    def wake(self, event: AsyncEvent) -> None:
        """Set what it waits for, from wherever the last reference to its user is dropped."""
        if self._task is not None:
            with suppress(RuntimeError):  # the loop is closed, and so is the work
                self._task.get_loop().call_soon_threadsafe(event.set)

    async def stop(self) -> None:
        """End the work wherever it waits, even before its first line."""
        task = self._task
        if task is None or self.lost:
            return
        from asyncio import wait

        task.cancel()
        await wait([task])
        if not task.cancelled():
            task.result()
