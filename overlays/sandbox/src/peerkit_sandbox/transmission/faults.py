"""What a test watches and what it breaks: the log of requests, and faults to come."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass

from ..base.faults import Faults
from .dispatch import Call, Dialect
from .failures import Failure

__all__ = ["LoggedExchange", "LoggedRequest", "TransmissionFaults", "method_name"]


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


class TransmissionFaults(Faults):
    """Faults by the method of a call, and failures inside the envelope."""

    def __init__(self) -> None:
        super().__init__()
        self._refusals: dict[str, deque[Failure]] = defaultdict(deque[Failure])

    def refuse_next(self, method: str, failure: Failure, times: int) -> None:
        """Let the next calls of a method fail."""
        self._refusals[method].extend([failure] * times)

    def refuse(self, call: Call) -> Failure | None:
        """The failure that waits for this method."""
        waiting = self._refusals.get(call.method)
        return waiting.popleft() if waiting else None

    def edit_result(self, call: Call, result: dict[str, object]) -> dict[str, object]:
        """The result, after every edit that a test asked for."""
        edited: dict[str, object] = self.edited(call.method, result)
        return edited

    def clear(self) -> None:
        """Forget everything; the server behaves again."""
        super().clear()
        self._refusals.clear()


def method_name(name: str) -> str:
    """A method in the spelling of JSON-RPC."""
    return name.replace("-", "_")
