"""`nox -s fuzz [-- --seed N --seconds S --only PART --case PART:SEED:N]`: exit 1 with findings."""

from __future__ import annotations

import argparse
import resource
import secrets
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence

from .cases import Case, Finding, Part

SECONDS = 60.0
MEMORY = 3 << 30
"""Bytes that the search may have: what asks for more finds a MemoryError, and not the machine."""


def _answers() -> Part:
    from .answers import Answers

    return Answers()


def _arguments() -> Part:
    from .arguments import Arguments

    return Arguments()


def _wire() -> Part:
    from .wire import Wire

    return Wire()


PARTS: dict[str, Callable[[], Part]] = {
    "answers": _answers,
    "arguments": _arguments,
    "wire": _wire,
}


def main(words: Sequence[str]) -> int:
    """Search, print each fault once with the line that does it again, and count."""
    parser = argparse.ArgumentParser(prog="nox -s fuzz --")
    parser.add_argument("--seed", type=int, help="the chance to repeat; a new one by default")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for all parts together")
    parser.add_argument("--only", choices=sorted(PARTS), help="one part")
    parser.add_argument("--case", type=Case.parse, help="one case: PART:SEED:NUMBER")
    parser.add_argument("--verbose", action="store_true", help="print each case with its time")
    given = parser.parse_args(words)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    if given.case is not None:
        cases: Iterator[Case] = iter([given.case])
        return 1 if _search(given.case.part, cases, set(), verbose=given.verbose) else 0
    seed = secrets.randbelow(1_000_000) if given.seed is None else given.seed
    _say(f"seed {seed}: the same again by --seed {seed}")
    chosen = [given.only] if given.only else list(PARTS)
    known: set[tuple[str, str]] = set()
    for name in chosen:
        _search(
            name, _numbered(name, seed, given.seconds / len(chosen)), known, verbose=given.verbose
        )
    _say(f"{len(known)} findings" if known else "nothing found")
    return 1 if known else 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _numbered(part: str, seed: int, seconds: float) -> Iterator[Case]:
    """Cases until the time is over."""
    end = time.monotonic() + seconds
    number = 0
    while number == 0 or time.monotonic() < end:
        yield Case(part, seed, number)
        number += 1
    _say(f"{part}: {number} cases")


def _search(name: str, cases: Iterator[Case], known: set[tuple[str, str]], *, verbose: bool) -> int:
    part = PARTS[name]()
    before = len(known)
    for case in cases:
        began = time.monotonic()
        for finding in _run(part, case):
            fault = (finding.kind, finding.cause or finding.place)
            if fault not in known:
                known.add(fault)
                _say(
                    f"✗ {finding.kind}: {finding.place}\n  {finding.story}\n"
                    f"  nox -s fuzz -- --case {case}"
                )
        if verbose:
            _say(f"{case} took {time.monotonic() - began:.3f} s")
    return len(known) - before


def _run(part: Part, case: Case) -> Sequence[Finding]:
    try:
        return part.run(case)
    except Exception as error:
        at = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{at.filename}:{at.lineno}"
        return [Finding("the search itself failed", case.part, f"{error!r} at {where}", where)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
