"""Run the benchmarks, print the table, write it as JSON."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TextIO

from . import (
    rows_call,
    rows_decode,
    rows_fleet,
    rows_generation,
    rows_import,
    rows_memory,
    rows_servers,
    rows_tracker,
)
from .peers import MissingPeer
from .report import Note, Row, machine, table, write_json
from .scale import FULL, QUICK, ROOT, Scale

Section = Callable[[Scale], Iterator[Row]]

GROUPS: Mapping[str, Sequence[Section]] = {
    "decode": rows_decode.SECTIONS,
    "tracker": rows_tracker.SECTIONS,
    "memory": rows_memory.SECTIONS,
    "call": rows_call.SECTIONS,
    "fleet": rows_fleet.SECTIONS,
    "import": rows_import.SECTIONS,
    "generation": rows_generation.SECTIONS,
    "servers": rows_servers.SECTIONS,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for. Only a part that broke makes the exit code 1, never a number."""
    options = _parser().parse_args(arguments)
    scale = QUICK if options.quick else FULL
    names: list[str] = options.names or list(GROUPS)
    if unknown := [name for name in names if name not in GROUPS]:
        _say(f"no benchmark {', '.join(unknown)}; there are {', '.join(GROUPS)}", sys.stderr)
        return 2
    before = machine()
    rows: list[Row | Note] = []
    broken = False
    for name in names:
        for section in GROUPS[name]:
            label = f"{name}/{section.__name__}"
            _say(f"measuring {label} …", sys.stderr)
            try:
                rows.extend(section(scale))
            except MissingPeer as missing:
                rows.append(Note(label, f"skipped, {missing}"))
            except Exception as error:
                broken = True
                rows.append(Note(label, f"FAILED, {type(error).__name__}: {error}"))
    _say(table(rows))
    write_json(options.json, rows, before, quick=options.quick)
    _say(f"load {before['load']}, {before['cpus']} CPUs, Python {before['python']}; {options.json}")
    return 1 if broken else 0


def _say(text: str, stream: TextIO = sys.stdout) -> None:
    stream.write(f"{text}\n")
    stream.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("tests.benchmarks", description="Ratios against the peers.")
    parser.add_argument("--quick", action="store_true", help="small and rough: does it work?")
    place = ROOT / ".cache" / "bench.json"
    parser.add_argument("--json", type=Path, default=place, metavar="FILE")
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"of {', '.join(GROUPS)}; all if none is given"
    )
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
