"""Whether a client is open, as all that was made from it sees it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from ..errors import ClientClosed

__all__ = ["Life"]

T = TypeVar("T")


class Life:
    """The life of a client, shared by its views.

    Attributes:
        closed: Whether it was closed.
    """

    __slots__ = ("_dependents", "_lock", "closed")

    def __init__(self) -> None:
        self.closed = False
        self._dependents: WeakKeyDictionary[Any, Callable[[Any], None]] = WeakKeyDictionary()
        self._lock = Lock()

    def check(self) -> None:
        """Raise if the client was closed.

        Raises:
            ClientClosed: It was.
        """
        if self.closed:
            raise ClientClosed

    def add(self, dependent: T, end: Callable[[T], None]) -> None:
        """Have something ended with the client, as long as somebody else holds it.

        Args:
            dependent: What ends with it.
            end: Gets it, and ends it without waiting.

        Raises:
            ClientClosed: The client was closed meanwhile.
        """
        with self._lock:
            self.check()
            self._dependents[dependent] = end

    def end(self) -> None:
        """The client is closed."""
        with self._lock:
            self.closed = True
            left = list(self._dependents.items())
        for dependent, end in left:
            end(dependent)
