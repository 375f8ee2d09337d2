"""What the demo prints: numbered steps with their times, in colour on a terminal."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ


def style(text: str, code: str) -> str:
    """The text in an ANSI style; as it is where nobody would see the style."""
    return f"\033[{code}m{text}\033[0m" if COLOUR else text


class Console:
    """Counts the steps and keeps their times.

    Args:
        steps: How many there will be.
    """

    def __init__(self, steps: int) -> None:
        self.steps = steps
        self.times: list[tuple[str, float]] = []

    @contextmanager
    def step(self, title: str) -> Generator[None]:
        """A step: its title at the beginning, its time at the end."""
        print(style(f"\n{len(self.times) + 1}/{self.steps}  {title}", "1"), flush=True)
        began = time.perf_counter()
        yield
        spent = time.perf_counter() - began
        self.times.append((title, spent))
        print(style(f"     done in {spent:.1f} s", "2"), flush=True)

    def say(self, text: str) -> None:
        """A line below the step's title."""
        print(f"     {text}", flush=True)
