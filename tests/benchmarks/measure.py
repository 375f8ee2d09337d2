"""Timing by turns: candidates alternate, each round gives one ratio, the median of them counts."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter

__all__ = ["Sample", "Timings", "Work", "in_blocks", "interleaved", "sample"]

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Sample:
    """What was measured in all rounds.

    Attributes:
        value: The median.
        low, high: First and third quartile.
        rounds: How many rounds there were.
    """

    value: float
    low: float
    high: float
    rounds: int

    @property
    def spread(self) -> float:
        """Distance of the quartiles in percent of the median."""
        return 100 * (self.high - self.low) / abs(self.value) if self.value else 0.0

    def times(self, factor: float) -> Sample:
        """The same in another unit."""
        return Sample(self.value * factor, self.low * factor, self.high * factor, self.rounds)


def sample(values: list[float]) -> Sample:
    """Median and quartiles."""
    if len(values) < 2:
        return Sample(values[0], values[0], values[0], 1)
    low, _, high = quantiles(values, n=4, method="inclusive")
    return Sample(median(values), low, high, len(values))


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds of each candidate in each round."""

    seconds: Mapping[str, list[float]]

    def of(self, name: str) -> Sample:
        """Seconds of one candidate."""
        return sample(self.seconds[name])

    def slow(self, name: str) -> Sample:
        """What one call in ten exceeds, in each fifth of the rounds."""
        values = self.seconds[name]
        parts = [values[part::5] for part in range(5)]
        return sample([quantiles(part, n=10, method="inclusive")[-1] for part in parts])

    def ratio(self, name: str, base: str) -> Sample:
        """Time of `name` over that of `base`, round by round."""
        pairs = zip(self.seconds[name], self.seconds[base], strict=True)
        return sample([mine / other for mine, other in pairs])

    def extra(self, name: str, base: str) -> Sample:
        """Time of `name` beyond that of `base`, round by round."""
        pairs = zip(self.seconds[name], self.seconds[base], strict=True)
        return sample([mine - other for mine, other in pairs])


def interleaved(
    work: Mapping[str, Work],
    *,
    rounds: int,
    warmup: int = 1,
    clock: Callable[[], float] = perf_counter,
    collect_within: bool = True,
) -> Timings:
    """Time each candidate once per round, beginning with another one each time.

    The garbage collector is treated alike for all: a full collection before each candidate, and
    running meanwhile, as in a user's program. Freeing the result is not part of the time.

    Args:
        work: The candidates by name; at least one.
        rounds: Rounds that count.
        warmup: Rounds before them that do not.
        clock: `time.process_time` for pure computation, which other programs cannot stretch.
        collect_within: Whether the garbage collector runs while a candidate does.
    """
    names = list(work)
    seconds: dict[str, list[float]] = {name: [] for name in names}
    for turn in range(-warmup, rounds):
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            spent = _timed(work[name], clock, collect_within)
            if turn >= 0:
                seconds[name].append(spent)
    return Timings(seconds)


def in_blocks(work: Mapping[str, Work], *, rounds: int, calls: int) -> Timings:
    """Time single calls, so many of each candidate in a row before it is the next one's turn.

    A pause before a call can change what it costs, as connections behave differently after one.
    """
    seconds: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(rounds):
        for name, call in work.items():
            gc.collect()
            call()
            for _ in range(calls):
                began = perf_counter()
                call()
                seconds[name].append(perf_counter() - began)
    return Timings(seconds)


def _timed(work: Work, clock: Callable[[], float], collect_within: bool) -> float:
    gc.collect()
    if not collect_within:
        gc.disable()
    try:
        began = clock()
        result = work()
        ended = clock()
        del result
    finally:
        gc.enable()
    return ended - began
