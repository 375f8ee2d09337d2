"""How much is measured: everything, or enough to see that the benchmarks work."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

__all__ = ["FULL", "QUICK", "ROOT", "Scale"]

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes and repetitions.

    Attributes:
        torrents: Torrents of a long list.
        rounds: Rounds of work that takes long (decoding).
        call_rounds: Rounds of calls.
        calls: Calls in one round.
        process_rounds: Rounds in which each candidate is a process of its own.
        memory_rounds: The same, for memory.
        forced: Full regenerations.
    """

    torrents: int = 10_000
    rounds: int = 15
    call_rounds: int = 40
    calls: int = 50
    process_rounds: int = 25
    memory_rounds: int = 3
    forced: int = 3


FULL = Scale()
QUICK = Scale(
    torrents=1_000, rounds=5, call_rounds=7, calls=20, process_rounds=5, memory_rounds=1, forced=1
)
