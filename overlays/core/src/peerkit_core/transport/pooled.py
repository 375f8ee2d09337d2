"""What a pool keeps: connections that are used again."""

from __future__ import annotations

from typing import Protocol

__all__ = ["EXPIRY", "Pooled"]

EXPIRY = 5.0
"""Seconds after which an idle connection is not used again: servers close theirs after some."""


class Pooled(Protocol):
    """A connection of a pool.

    Attributes:
        generation: The pool's generation when it was opened; of another one it is not used.
        idle_since: When it was given back, on the monotonic clock.
    """

    generation: int
    idle_since: float

    @property
    def is_idle(self) -> bool:
        """Whether the other side has neither ended it nor said anything unasked."""
        ...

    def abort(self) -> None:
        """Close it at once."""
        ...
