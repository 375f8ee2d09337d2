"""The tracker: merging what `sync/maindata` tells, decoding included.

The measure is what somebody would do with plain dictionaries: `orjson.loads`, then `dict.update`
for each torrent. Every round brings other values than the one before, or there would be nothing to
tell in the second one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle
from random import Random
from time import process_time
from typing import Any

from peerkit_core.codec.unset import value_or
from peerkit_qbittorrent.following.merging import MainState

from .data_maindata import MainData
from .measure import Timings, Work, interleaved
from .peers import Load, orjson_loads
from .report import Row, at_most
from .scale import Scale
from .typed import maindata_parser

__all__ = ["SECTIONS"]

_CHANGED = 100
_FIELDS = (5, 9, 17)
_DELTAS = 40
"""In one round."""
_SETS = 2


def deltas(scale: Scale) -> Iterator[Row]:
    """Some torrents of many change in a few fields."""
    data = MainData(scale.torrents)
    full = data.full()
    for fields in _FIELDS:
        random = Random(fields)
        sets = [data.deltas(random, _DELTAS, _CHANGED, fields) for _ in range(_SETS)]
        work = {
            "dict": _plain(full, sets),
            "quiet": _merged(full, sets, tell=False),
            "read": _merged(full, sets, tell=False, read=True),
            "told": _merged(full, sets, tell=True),
        }
        spent = interleaved(work, rounds=2 * scale.rounds, warmup=_SETS + 1, clock=process_time)
        label = f"tracker, {_CHANGED} of {scale.torrents:,} changed, {fields} fields"
        yield from _rows(label, spent)


def _rows(label: str, spent: Timings) -> Iterator[Row]:
    base = "orjson + dict.update"
    goal = at_most(1.3)
    yield Row(label, f"nobody listens / {base}", spent.ratio("quiet", "dict"), goal=goal)
    yield Row(label, f"changes told / {base}", spent.ratio("told", "dict"), goal=goal)
    yield Row(label, f"changed ones read / {base}", spent.ratio("read", "dict"))
    yield Row(label, "nobody listens, each", spent.of("quiet").times(1e6 / _DELTAS), "µs")


def _plain(full: bytes, sets: Sequence[Sequence[bytes]]) -> Work:
    loads: Callable[[bytes], Any] = orjson_loads()
    known: dict[str, dict[str, Any]] = loads(full)["torrents"]
    turns = cycle(sets)

    def work() -> None:
        for content in next(turns):
            for key, change in loads(content)["torrents"].items():
                known[key].update(change)

    return work


def _merged(
    full: bytes, sets: Sequence[Sequence[bytes]], *, tell: bool, read: bool = False
) -> Work:
    parse = maindata_parser(full=False)
    state = MainState()
    state.apply(maindata_parser(full=True)(full), tell=False)
    turns = cycle(sets)

    def work() -> None:
        for content in next(turns):
            answer = parse(content)
            state.apply(answer, tell=tell)
            if read:
                for key in value_or(answer.torrents, ()):
                    state.torrents[key]

    return work


def busy(scale: Scale) -> Iterator[Row]:
    """The same torrents change in each poll."""
    data = MainData(scale.torrents)
    full = data.full()
    random = Random(5)
    chosen = data.some(random, _CHANGED)
    sets = [[data.delta_of(random, chosen, 9) for _ in range(_DELTAS)] for _ in range(_SETS)]
    work = {"dict": _plain(full, sets), "told": _merged(full, sets, tell=True)}
    spent = interleaved(work, rounds=2 * scale.rounds, warmup=_SETS + 1, clock=process_time)
    label = f"tracker, the same {_CHANGED} of {scale.torrents:,} each poll, 9 fields"
    what = "changes told / orjson + dict.update"
    yield Row(label, what, spent.ratio("told", "dict"), goal=at_most(2))


def many(scale: Scale) -> Iterator[Row]:
    """Ten times as many torrents, of which one in a hundred changes."""
    count = 10 * scale.torrents
    data = MainData(count)
    full = data.full()
    random = Random(5)
    sets = [data.deltas(random, 4, count // 100, 9) for _ in range(_SETS)]
    work = {"dict": _plain(full, sets), "told": _merged(full, sets, tell=True)}
    spent = interleaved(work, rounds=scale.rounds, warmup=_SETS + 1, clock=process_time)
    label = f"tracker, 1 % of {count:,} changed, 9 fields"
    what = "changes told / orjson + dict.update"
    yield Row(label, what, spent.ratio("told", "dict"), goal=at_most(1.5))


def filling(scale: Scale) -> Iterator[Row]:
    """The first answer, and the same once more, as after a lost connection."""
    full = MainData(scale.torrents).full()
    parse = maindata_parser(full=True)
    known = MainState()
    known.apply(parse(full), tell=False)

    def fill() -> MainState:
        # Nobody can have subscribed yet when a state is filled.
        state = MainState()
        state.apply(parse(full), tell=False)
        return state

    work: dict[str, Work] = {
        "typed": fill,
        "again": lambda: known.apply(parse(full)),
        "orjson": _on(orjson_loads(), full),
        "json": _on(json.loads, full),
    }
    spent = interleaved(work, rounds=scale.rounds, clock=process_time)
    label = f"tracker, first fill, {scale.torrents:,}"
    yield Row(label, "typed / orjson.loads", spent.ratio("typed", "orjson"), goal=at_most(0.6))
    yield Row(label, "typed / json.loads", spent.ratio("typed", "json"))
    yield Row(label, "typed", spent.of("typed").times(1000), "ms")
    yield Row(label, "the same answer again", spent.of("again").times(1000), "ms")


def _on(load: Load, content: bytes) -> Work:
    return lambda: load(content)


# The first fill comes first: after ten times as many torrents the heap is another one.
SECTIONS = (filling, deltas, busy, many)
