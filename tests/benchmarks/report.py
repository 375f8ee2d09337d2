"""Rows, the table they make, and the JSON file."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from .measure import Sample

__all__ = ["Goal", "Note", "Row", "at_least", "at_most", "machine", "table", "write_json"]

_NOISY = 15.0
"""Percent of spread beyond which a row says that it is noisy."""

_LIBRARIES = (
    "msgspec", "httpx", "httpcore", "h11", "anyio", "attrs", "orjson", "qbittorrent-api",
    "aioqbt", "aiohttp", "transmission-rpc", "requests",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound that DESIGN sets."""

    sign: Literal["≤", "≥"]
    limit: float

    def met(self, value: float) -> bool:
        """Whether the value is within the bound."""
        return value <= self.limit if self.sign == "≤" else value >= self.limit

    def open(self, found: Sample) -> bool:
        """Whether the rounds do not agree on it: the bound lies between the quartiles."""
        return found.low < self.limit < found.high

    def __str__(self) -> str:
        return f"{self.sign} {self.limit:g}"


def at_most(limit: float) -> Goal:
    """The value is to be this or less."""
    return Goal("≤", limit)


def at_least(limit: float) -> Goal:
    """The value is to be this or more."""
    return Goal("≥", limit)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    Attributes:
        name: The subject.
        what: What over what, or what in which way.
        found: The measurement.
        unit: `×` for a ratio.
        goal: Its bound; none for a row that only informs.
    """

    name: str
    what: str
    found: Sample
    unit: str = "×"
    goal: Goal | None = None

    @property
    def verdict(self) -> str:
        """`ok` or `miss`, with a `?` where the rounds do not agree, and whether it is noisy."""
        words: list[str] = []
        if self.goal is not None:
            word = "ok" if self.goal.met(self.found.value) else "miss"
            words.append(f"{word}?" if self.goal.open(self.found) else word)
        if self.found.spread > _NOISY:
            words.append("noisy")
        return " ".join(words)


@dataclass(frozen=True, slots=True)
class Note:
    """Why a part of the table is not there."""

    name: str
    text: str


def table(rows: Iterable[Row | Note]) -> str:
    """The rows as text: name · what · value · spread · goal · verdict."""
    lines = [("name", "what", "value", "IQR", "goal", "")]
    notes: list[str] = []
    for row in rows:
        if isinstance(row, Note):
            notes.append(f"{row.name}: {row.text}")
            continue
        goal = "" if row.goal is None else str(row.goal)
        value = f"{_number(row.found.value)} {row.unit}"
        lines.append((row.name, row.what, value, f"{row.found.spread:.0f} %", goal, row.verdict))
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    text: list[str] = []
    for line in lines:
        cells = [
            cell.rjust(width) if column in (2, 3) else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ]
        text.append("  ".join(cells).rstrip())
    text.insert(1, "─" * (sum(widths) + 10))
    return "\n".join(text + notes)


def _number(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def machine() -> dict[str, object]:
    """What the numbers depend on."""
    return {
        "python": platform.python_version(),
        "implementation": platform.python_implementation(),
        "platform": platform.platform(),
        "cpus": os.cpu_count(),
        "load": [round(load, 2) for load in os.getloadavg()] if hasattr(os, "getloadavg") else None,
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def write_json(
    path: Path, rows: Iterable[Row | Note], before: dict[str, object], *, quick: bool
) -> None:
    """Write rows and machine facts.

    Args:
        path: The file; its folder is made.
        rows: What was measured.
        before: `machine()` as it was at the beginning; its load is that before the run.
        quick: Whether the small scale was used.
    """
    content = {
        "machine": before,
        "load_after": machine()["load"],
        "quick": quick,
        "rows": [_as_json(row) for row in rows],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _as_json(row: Row | Note) -> dict[str, object]:
    if isinstance(row, Note):
        return {"name": row.name, "note": row.text}
    found = row.found
    return {
        "name": row.name,
        "what": row.what,
        "value": found.value,
        "unit": row.unit,
        "low": found.low,
        "high": found.high,
        "rounds": found.rounds,
        "goal": None if row.goal is None else str(row.goal),
        "verdict": row.verdict,
    }
