"""Whether a client is open, as all that was made from it sees it."""

from __future__ import annotations

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

    __slots__ = ("_dependents", "closed")

    def __init__(self) -> None:
        self.closed = False
        self._dependents: WeakSet[Dependent] = WeakSet()

    def check(self) -> None:
        """Raise if the client was closed.

        Raises:
            ClientClosed: It was.
        """
        if self.closed:
            raise ClientClosed

    def add(self, dependent: Dependent) -> None:
        """Have something ended with the client, as long as somebody else holds it."""
        self._dependents.add(dependent)

    def end(self) -> None:
        """The client is closed."""
        self.closed = True
        for dependent in list(self._dependents):
            dependent.bereave()
