"""Faults that a test orders: error answers, cut connections, slow or altered answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["Edit", "Fault", "Faults"]

Edit = Callable[[Any], Any]


@dataclass
class Fault:
    """What happens to one of the next requests; to each of them without an endpoint."""

    endpoint: str | None
    times: int
    status: int = 0
    body: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    cut: bool = False
    after_work: bool = False
    delay: float = 0.0


class Faults:
    """The faults still to come, in the order they were asked for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Fault] = []
        self._edits: list[tuple[str, Edit]] = []

    def add(self, fault: Fault) -> None:
        """Queue a fault."""
        with self._lock:
            self._waiting.append(fault)

    def take(self, endpoint: str) -> Fault | None:
        """The fault for a request to this endpoint, used up once."""
        with self._lock:
            for fault in self._waiting:
                if fault.endpoint in (None, endpoint):
                    fault.times -= 1
                    if not fault.times:
                        self._waiting.remove(fault)
                    return fault
        return None

    def edit(self, endpoint: str, change: Edit) -> None:
        """Pass every successful answer of an endpoint through `change`."""
        with self._lock:
            self._edits.append((endpoint, change))

    def edited(self, endpoint: str, value: Any) -> Any:
        """The answer after all edits of its endpoint."""
        with self._lock:
            edits = list(self._edits)
        for wanted, change in edits:
            if wanted == endpoint:
                value = change(value)
        return value

    def clear(self) -> None:
        """Forget everything; the server behaves again."""
        with self._lock:
            self._waiting.clear()
            self._edits.clear()
