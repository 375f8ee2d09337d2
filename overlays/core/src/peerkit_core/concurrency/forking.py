"""What must not go over a fork: connections and locks of the parent."""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet

__all__ = ["Forked", "forked_with"]


class Forked(Protocol):
    """Something that begins anew in a child."""

    def forked(self) -> None:
        """Forget what is the parent's, without touching it. Takes no lock: it may be held."""
        ...


_told: WeakSet[Forked] = WeakSet()


def forked_with(thing: Forked) -> None:
    """Have something told, in the child, that the process was forked."""
    _told.add(thing)


def _tell() -> None:
    for thing in list(_told):
        thing.forked()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_tell)
