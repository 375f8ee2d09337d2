"""One case: told by part, seed and number alone, watched, and given a limited time."""

from __future__ import annotations

import faulthandler
import logging
import random
import signal
import warnings
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType
from typing import Any, Protocol

__all__ = [
    "DEADLINE",
    "Case",
    "Enough",
    "Finding",
    "Hang",
    "Outcome",
    "Part",
    "deadline",
    "observe",
]

DEADLINE = 10.0
"""Seconds that a case may take; one takes some milliseconds."""


@dataclass(frozen=True)
class Case:
    """What a case does follows from this alone, so that it can be done again."""

    part: str
    seed: int
    number: int

    def __str__(self) -> str:
        return f"{self.part}:{self.seed}:{self.number}"

    @classmethod
    def parse(cls, text: str) -> Case:
        """From `PART:SEED:NUMBER`."""
        part, seed, number = text.split(":")
        return cls(part, int(seed), int(number))

    def random(self) -> random.Random:
        """Its source of chance."""
        return random.Random(str(self))


@dataclass(frozen=True)
class Finding:
    """Something that must not be.

    Attributes:
        kind: What it is, in a word or two: findings of one kind at one place are one fault.
        place: The call, the file or the exchange.
        story: What was done and what came of it.
        cause: Where in our code it began; by default each place is a fault of its own.
    """

    kind: str
    place: str
    story: str
    cause: str = ""


class Part(Protocol):
    """One kind of search. Making it may take a moment; a case does not change it."""

    def run(self, case: Case) -> Sequence[Finding]:
        """Do a case."""
        ...


class Hang(BaseException):
    """The time of a case is up."""


class Enough(BaseException):
    """A call waits on and on, in virtual time."""


@dataclass
class Outcome:
    """What came of a call.

    Attributes:
        error: What it raised.
        notes: Warnings and log lines, as text.
        warned: The classes of the warnings.
    """

    value: Any = None
    error: BaseException | None = None
    notes: list[str] = field(default_factory=list[str])
    warned: list[tuple[type[Warning], str]] = field(default_factory=list[tuple[type[Warning], str]])

    @property
    def told(self) -> str:
        """In one line."""
        if self.error is None:
            return f"returned {_cut(_shown(self.value))}"
        return f"raised {type(self.error).__name__}: {_cut(str(self.error))}"


@contextmanager
def deadline(seconds: float = DEADLINE) -> Generator[None]:
    """Interrupt what takes longer by `Hang`; only in the main thread of a POSIX system."""

    def ring(number: int, frame: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds, 1.0)
    # What cannot be interrupted ends the search, and its stack says where it was.
    faulthandler.dump_traceback_later(3 * seconds, exit=True)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        faulthandler.cancel_dump_traceback_later()
        signal.signal(signal.SIGALRM, before)


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def observe(call: Callable[[], Any]) -> Outcome:
    """Call, and keep what it returned, raised, warned of and logged."""
    outcome, handler, root = Outcome(), _Lines(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                outcome.value = call()
            except (Exception, Hang, Enough) as error:
                outcome.error = error
            outcome.warned = [(entry.category, str(entry.message)) for entry in caught]
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    outcome.notes = [*handler.lines, *(text for _, text in outcome.warned)]
    return outcome


def _shown(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:
        return f"<a {type(value).__name__} whose repr raises {error!r}>"


def _cut(text: str) -> str:
    text = text.encode("ascii", "backslashreplace").decode()
    return text if len(text) < 300 else f"{text[:300]}…"
