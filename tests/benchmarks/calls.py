"""Timing calls to the stub, and the rows that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from peerkit_sandbox.torrents import make_torrent

from .measure import Timings, Work, interleaved
from .report import Row, at_most
from .scale import Scale

__all__ = ["call_rows", "measured", "repeated", "torrent_files"]

_PIECES = 500
_NAME = b"linux-%03d.iso"


def repeated(call: Callable[[], object], times: int) -> Work:
    """The same call many times."""

    def work() -> None:
        for _ in range(times):
            call()

    return work


def measured(calls: Mapping[str, Callable[[], object]], scale: Scale) -> Timings:
    """Each call as often as the scale says, by turns."""
    work = {name: repeated(call, scale.calls) for name, call in calls.items()}
    return interleaved(work, rounds=scale.call_rounds, warmup=2)


def call_rows(label: str, spent: Timings, peer: str, calls: int) -> Iterator[Row]:
    """Rows for candidates called `typed`, `httpx` and as the peer."""
    label = f"call {label}"
    yield Row(label, "typed / httpx.Client", spent.ratio("typed", "httpx"), goal=at_most(0.45))
    yield Row(label, f"{peer} / typed", spent.ratio(peer, "typed"))
    yield Row(label, "typed, each", spent.of("typed").times(1e6 / calls), "µs")


@cache
def torrent_files(count: int) -> tuple[bytes, ...]:
    """.torrent files of 10 kB each, which differ in their names only."""
    first = _NAME % 0
    content = make_torrent(
        first.decode(), _PIECES * 16384, trackers=["https://tracker.example.org/announce"]
    )
    return tuple(content.replace(first, _NAME % number) for number in range(count))
