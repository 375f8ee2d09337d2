"""What must not go over a fork: connections and locks of the parent."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

__all__ = ["forked_with"]

T = TypeVar("T")

_told: WeakKeyDictionary[Any, Callable[[Any], None]] = WeakKeyDictionary()


def forked_with(thing: T, begin_anew: Callable[[T], None]) -> None:
    """Have something told, in the child, that the process was forked.

    Args:
        thing: What has something of its process; held weakly.
        begin_anew: Gets it, and forgets what is the parent's, without touching it. Takes no lock:
            it may be held for ever.
    """
    _told[thing] = begin_anew


def _tell() -> None:
    for thing, begin_anew in list(_told.items()):
        begin_anew(thing)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_tell)
