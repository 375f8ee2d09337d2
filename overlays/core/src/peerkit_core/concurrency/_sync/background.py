# Hand-written pair
"""The sync side of `_async/background.py`, written by hand; see there."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread

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

    def start(self, work: Callable[[], None]) -> None:
        """Begin; the function should catch its own errors."""

        def run() -> None:
            try:
                work()
            except BaseException as error:
                self._error = error

        self._thread = Thread(target=run, name=self._name, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Wait for the end of the work, which its user has told to end; not for ever."""
        thread = self._thread
        if thread is None:
            return
        thread.join(_PATIENCE)
        if self._error is not None:
            raise self._error
