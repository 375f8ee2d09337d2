"""`nox -s fuzz [-- --seed N --seconds S --only PART --service NAME --case PART:SEED:N]`: exit 1 with findings."""

from __future__ import annotations

import argparse
import os
import resource
import secrets
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence

from .cases import Case, Finding, Part
from .services import choose

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


def _specs() -> Part:
    from .specs import Specs

    return Specs()


PARTS: dict[str, Callable[[], Part]] = {
    "answers": _answers,
    "arguments": _arguments,
    "wire": _wire,
    "specs": _specs,
}
_SHARES = {"answers": 6, "arguments": 6, "wire": 3, "specs": 2}
"""Of the time; those that find most get most."""


def main(words: Sequence[str]) -> int:
    """Search, print each fault once with the line that does it again, and count."""
    parser = argparse.ArgumentParser(prog="nox -s fuzz --")
    fixed = os.environ.get("PEERKIT_FUZZ_SEED")
    parser.add_argument(
        "--seed",
        type=int,
        default=None if fixed is None else int(fixed),
        help="the chance to repeat; by default PEERKIT_FUZZ_SEED, or a new one",
    )
    parser.add_argument("--seconds", type=float, default=SECONDS, help="for all parts together")
    parser.add_argument("--only", choices=sorted(PARTS), help="one part")
    parser.add_argument("--service", action="append", default=[], help="one service, or some")
    parser.add_argument("--case", type=Case.parse, help="one case: PART:SEED:NUMBER")
    parser.add_argument("--verbose", action="store_true", help="print each case with its time")
    given = parser.parse_args(words)
    choose(given.service)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    search = _Search("".join(f"--service {one} " for one in given.service), given.verbose)
    if given.case is not None:
        search.through(given.case.part, [given.case])
        return 1 if search.known else 0
    seed = secrets.randbelow(1_000_000) if given.seed is None else given.seed
    _say(f"seed {seed}: the same again by --seed {seed}")
    parts = [given.only] if given.only else list(PARTS)
    total = sum(_SHARES.get(part, 1) for part in parts)
    for part in parts:
        seconds = given.seconds * _SHARES.get(part, 1) / total
        search.through(part, _numbered(part, seed, seconds))
    _say(f"{len(search.known)} findings" if search.known else "nothing found")
    return 1 if search.known else 0


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


class _Search:
    """What was found so far.

    Args:
        options: Those that a case needs beside its own.
        verbose: Whether each case is told with its time.
    """

    def __init__(self, options: str, verbose: bool) -> None:
        self._options, self._verbose = options, verbose
        self.known: set[tuple[str, str]] = set()

    def through(self, name: str, cases: Iterable[Case]) -> None:
        """Do these cases of a part, and tell what is new."""
        part = PARTS[name]()
        for case in cases:
            began = time.monotonic()
            for finding in _run(part, case):
                fault = (finding.kind, finding.cause or finding.place)
                if fault not in self.known:
                    self.known.add(fault)
                    _say(
                        f"✗ {finding.kind}: {finding.place}\n  {finding.story}\n"
                        f"  nox -s fuzz -- {self._options}--case {case}"
                    )
            if self._verbose:
                _say(f"{case} took {time.monotonic() - began:.3f} s")


def _run(part: Part, case: Case) -> Sequence[Finding]:
    try:
        return part.run(case)
    except Exception as error:
        at = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{at.filename}:{at.lineno}"
        return [Finding("the search itself failed", case.part, f"{error!r} at {where}", where)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
