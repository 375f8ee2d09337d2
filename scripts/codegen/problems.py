"""What can be wrong in a spec, said in one form: file, line, rule, text, what to write instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from .hygiene import shown

__all__ = ["Problem", "SpecError"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in a spec, at the line where a person would mend it."""

    file: str
    line: int
    rule: str
    text: str
    instead: str = ""

    def __str__(self) -> str:
        hint = f" Write {shown(self.instead)} instead." if self.instead else ""
        return f"{shown(self.file)}:{self.line}: {self.rule}: {shown(self.text)}.{hint}"


class SpecError(Exception):
    """A spec that cannot be used; ``problems`` holds every fault found, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: list[Problem] = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[SpecError], tuple[list[Problem]]]:
        # Crosses process borders in a parallel run; the default would pass the message instead.
        return (SpecError, (self.problems,))
