"""Whether a client is open, as all that was made from it sees it."""

from __future__ import annotations

from threading import Lock
from typing import Protocol
from weakref import WeakSet

from ..errors import ClientClosed

__all__ = ["Dependent", "Life"]


class Dependent(Protocol):
    """What ends with a client."""

    def bereave(self) -> None:
        """The client was closed: end without waiting."""
        ...


class Life:
    """The life of a client, shared by its views.

    Attributes:
        closed: Whether it was closed.
    """

    __slots__ = ("_dependents", "_lock", "closed")

    def __init__(self) -> None:
        self.closed = False
        self._dependents: WeakSet[Dependent] = WeakSet()
        self._lock = Lock()

    def check(self) -> None:
        """Raise if the client was closed.

        Raises:
            ClientClosed: It was.
        """
        if self.closed:
            raise ClientClosed

    def add(self, dependent: Dependent) -> None:
        """Have something ended with the client, as long as somebody else holds it.

        Raises:
            ClientClosed: The client was closed meanwhile.
        """
        with self._lock:
            self.check()
            self._dependents.add(dependent)

    def end(self) -> None:
        """The client is closed."""
        with self._lock:
            self.closed = True
            left = list(self._dependents)
        for dependent in left:
            dependent.bereave()
