"""The base of generated resources: the methods of one tag."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from ..part import shown_part

if TYPE_CHECKING:
    from typing import Self

    from .engine import AsyncEngine

__all__ = ["AsyncResource"]


class AsyncResource:
    """The operations of one tag of a service.

    Args:
        engine: Sends them.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    def raw_twin(self) -> Self:
        """The same resource, whose methods answer with `Raw` at run time."""
        twin = copy.copy(self)
        twin._engine = self._engine.raw
        return twin

    def __repr__(self) -> str:
        return shown_part(self, self._engine)
