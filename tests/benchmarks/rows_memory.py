"""Memory that a decoded list keeps.

Measured as growth of the resident memory of a fresh process, the number a user sees. Neither a
walk with `sys.getsizeof` nor `tracemalloc` would do: the first counts shared strings again and
again and knows nothing of the allocators' waste, the second sees only what goes through Python's
own allocators, and its bookkeeping multiplies small objects' cost. What was needed only on the way
is freed and handed back to the system before the second look; the bytes of the answer are there
at both looks and cancel out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from .child import output
from .data import qbittorrent_torrents
from .data_maindata import MainData
from .data_transmission import TWENTY, classic_answer, json_rpc_answer
from .measure import Sample, sample
from .report import Goal, Row, at_most
from .scale import Scale

__all__ = ["SECTIONS"]

_MB = 1e6
_WARMUP = 3


def qbittorrent(scale: Scale) -> Iterator[Row]:
    """67 fields each."""
    large = qbittorrent_torrents(scale.torrents)
    small = qbittorrent_torrents(_WARMUP)
    names = ["typed", "json", "orjson", "qbittorrent-api"]
    forms = dict.fromkeys(names, (large, small))
    label = f"memory qBittorrent, {scale.torrents:,} × 67 fields"
    return _rows(label, forms, scale.memory_rounds, "typed")


def transmission(scale: Scale) -> Iterator[Row]:
    """20 fields each."""
    modern = json_rpc_answer(scale.torrents, TWENTY), json_rpc_answer(_WARMUP, TWENTY)
    classic = classic_answer(scale.torrents, TWENTY), classic_answer(_WARMUP, TWENTY)
    forms = {
        "typed transmission": modern, "json": modern, "orjson": modern,
        "transmission-rpc": classic,
    }  # fmt: skip
    label = f"memory Transmission, {scale.torrents:,} × 20 fields"
    return _rows(label, forms, scale.memory_rounds, "typed transmission")


def tracker(scale: Scale) -> Iterator[Row]:
    """What `sync/maindata` told; later also changes of all of them that nobody has looked at."""
    few, many = MainData(_WARMUP), MainData(scale.torrents)
    changes = many.delta(Random(1), scale.torrents, 9)
    whole = many.full(), few.full()
    later = b"\n".join((whole[0], changes)), b"\n".join((whole[1], few.delta(Random(1), 1, 9)))
    forms = {"tracker": whole, "json": whole, "orjson": whole, "tracker, all changed": later}
    grown = _measure(forms, scale.memory_rounds)
    label = f"memory tracker, {scale.torrents:,}"
    yield Row(label, "typed / json", _ratio(grown, "tracker", "json"), goal=at_most(0.6))
    yield Row(label, "typed / orjson", _ratio(grown, "tracker", "orjson"))
    for form in ("tracker", "tracker, all changed"):
        what = "typed" if form == "tracker" else "typed, all changed since, nobody looked"
        yield Row(label, what, sample(grown[form]).times(1 / _MB), "MB")


def _rows(
    label: str, forms: Mapping[str, tuple[bytes, bytes]], rounds: int, typed: str
) -> Iterator[Row]:
    grown = _measure(forms, rounds)
    goals: dict[str, Goal | None] = {"json": at_most(0.6)}
    for base in forms:
        if base != typed:
            yield Row(label, f"typed / {base}", _ratio(grown, typed, base), goal=goals.get(base))
    yield Row(label, "typed", sample(grown[typed]).times(1 / _MB), "MB")


def _ratio(grown: Mapping[str, list[float]], form: str, base: str) -> Sample:
    pairs = zip(grown[form], grown[base], strict=True)
    return sample([mine / other for mine, other in pairs])


def _measure(forms: Mapping[str, tuple[bytes, bytes]], rounds: int) -> dict[str, list[float]]:
    if sys.platform != "linux":
        raise RuntimeError("reads /proc, so it needs Linux")
    grown: dict[str, list[float]] = {form: [] for form in forms}
    with TemporaryDirectory(prefix="peerkit-bench-") as folder:
        large, small = Path(folder) / "large.json", Path(folder) / "small.json"
        for _ in range(rounds):
            for form, (content, warmup) in forms.items():
                large.write_bytes(content)
                small.write_bytes(warmup)
                said = output("tests.benchmarks.memory_child", form, str(large), str(small))
                grown[form].append(float(said))
    return grown


SECTIONS = (qbittorrent, transmission, tracker)
