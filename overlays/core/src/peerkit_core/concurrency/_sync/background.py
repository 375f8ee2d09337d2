# Hand-written pair
"""The sync side of `_async/background.py`, written by hand; see there."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Thread, current_thread

__all__ = ["Background"]

_PATIENCE = 5.0
"""Seconds to wait for a thread. One that hangs in a request ends by itself when that is over."""


class Background:
    """One function that runs beside its user.

    Args:
        name: What to call it where tasks and threads are listed.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._thread: Thread | None = None
        self._error: BaseException | None = None

    def start(self, work: Callable[[], None], ended: Callable[[], object]) -> None:
        """Begin.

        Args:
            work: Should catch its own errors.
            ended: Called when it has ended.
        """

        def run() -> None:
            try:
                work()
            except BaseException as error:
                self._error = error
            ended()

        self._thread = Thread(target=run, name=self._name, daemon=True)
        self._thread.start()

    @property
    def lost(self) -> bool:
        """Whether it cannot go on while its user waits: its thread has ended."""
        return self._thread is not None and not self._thread.is_alive()

    def wake(self, event: Event) -> None:
        """Set what it waits for, from wherever the last reference to its user is dropped."""
        # The collector may run in the thread itself, in the midst of a wait for this event, whose
        # lock it then holds; it is awake, and sees what has become of its user before it waits again.
        if self._thread is not current_thread():
            event.set()

    def stop(self) -> None:
        """Wait for the end of the work, which its user has told to end; not for ever."""
        thread = self._thread
        if thread is None or thread is current_thread():
            return
        thread.join(_PATIENCE)
        if self._error is not None:
            raise self._error
