"""Faults that a test orders: error answers, cut connections, slow or altered answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Edit", "Fault", "Faults"]

Edit = Callable[[Any], Any]


@dataclass
class Fault:
    """What happens to one of the next requests."""

    path: str | None
    times: int
    status: int = 0
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    cut: bool = False
    after_work: bool = False
    delay: float = 0.0


class Faults:
    """The faults still to come, in the order they were asked for.

    Args:
        prefix: What stands before the names of `path` in the requests; both spellings are taken.
    """

    def __init__(self, prefix: str = "") -> None:
        self._prefix = prefix
        self._waiting: list[Fault] = []
        self._edits: list[tuple[str, Edit]] = []

    def add(self, fault: Fault) -> None:
        """Queue a fault."""
        self._waiting.append(fault)

    def take(self, path: str) -> Fault | None:
        """The fault for this request, used up once."""
        for fault in self._waiting:
            if fault.path is None or self._same(fault.path, path):
                fault.times -= 1
                if not fault.times:
                    self._waiting.remove(fault)
                return fault
        return None

    def edit(self, path: str, change: Edit) -> None:
        """Pass every successful answer of an endpoint through `change`."""
        self._edits.append((path, change))

    def edited(self, path: str, value: Any) -> Any:
        """The answer after all edits of its path."""
        for wanted, change in self._edits:
            if self._same(wanted, path):
                value = change(value)
        return value

    def _same(self, wanted: str, path: str) -> bool:
        return path == wanted or path == self._prefix + wanted.lstrip("/")

    def clear(self) -> None:
        """Forget everything; the server behaves again."""
        self._waiting.clear()
        self._edits.clear()
