"""What a pool keeps: connections that are used again."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["EXPIRY", "Pooled", "Pools", "forked_with"]

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


class Pools(Protocol):
    """A pool as a fork sees it."""

    def forked(self) -> None:
        """Forget every connection without touching it: they are the parent's."""
        ...


_pools: WeakSet[Pools] = WeakSet()


def forked_with(pool: Pools) -> None:
    """Have a pool told, in the child, that the process was forked."""
    _pools.add(pool)


def _tell() -> None:
    for pool in list(_pools):
        pool.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_tell)
