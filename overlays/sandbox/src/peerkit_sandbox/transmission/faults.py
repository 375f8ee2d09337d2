"""What a test watches and what it breaks: the log of requests, and faults to come."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from .dispatch import Call, Dialect
from .failures import Failure

Edit = Callable[[dict[str, object]], dict[str, object]]


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """A call that reached the daemon.

    Attributes:
        method: JSON-RPC name of the method, whatever the dialect (as sent, if unknown).
        params: The arguments exactly as they were sent.
        headers: The headers of the HTTP request, names in lower case.
        dialect: The envelope it came in.
        sent_method: The method exactly as it was sent.
    """

    method: str
    params: dict[str, object]
    headers: Mapping[str, str]
    dialect: Dialect
    sent_method: str


@dataclass(frozen=True, slots=True)
class LoggedExchange:
    """One HTTP request and the status it got: 0 if the line was cut, no answer at all."""

    verb: str
    path: str
    status: int


@dataclass(slots=True)
class Faults:
    """Faults that wait for the next requests."""

    statuses: deque[int] = field(default_factory=deque[int])
    drops: int = 0
    refusals: dict[str, deque[Failure]] = field(
        default_factory=lambda: defaultdict[str, deque[Failure]](deque)
    )
    edits: dict[str, list[Edit]] = field(default_factory=lambda: defaultdict[str, list[Edit]](list))

    def refuse(self, call: Call) -> Failure | None:
        """The failure that waits for this method."""
        waiting = self.refusals.get(call.method)
        return waiting.popleft() if waiting else None

    def edit(self, call: Call, result: dict[str, object]) -> dict[str, object]:
        """The result, after every edit that a test asked for."""
        for change in self.edits.get(call.method, ()):
            result = change(result)
        return result
