"""Judges hostile specs within bounds: a refusal with file and line, or a client that can be imported.

Each spec is judged in a process of its own, forked from one that has imported the pipeline already.
It may use so much memory and time and no more, and what kills it does not kill the tests.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from tests.codegen.mutations import Mutated

__all__ = ["MEMORY", "SECONDS", "Verdict", "judged", "refused_or_good"]

SECONDS = 5
"""Of processor time, which no other process of the machine makes longer."""
MEMORY = 500_000_000
"""Bytes, for what a spec needs and for the pipeline itself."""

# A client of two hundred operations takes this long to write and to import.
_SECONDS_IF_GOOD = 40
# Nothing of ours waits, so a wait this long is a hang.
PATIENCE = 60


class Verdict(NamedTuple):
    """What became of a spec.

    Attributes:
        good: Whether code was made from it.
        problems: File, line and rule of each problem.
        said: What the pipeline printed.
        wrong: What it should not have done; empty if all is well.
        seconds: Processor time.
        memory: Bytes, at most.
    """

    good: bool
    problems: list[tuple[str, int, str]]
    said: str
    wrong: str
    seconds: float
    memory: int


def refused_or_good(spec: Mutated) -> Verdict:
    """Assert that a damaged spec is refused with its place, or made into a client that works.

    Raises:
        AssertionError: With the seed, what was done to the spec, and what it led to.
    """
    verdict = judged(spec.root, spec.service)
    assert not verdict.wrong, f"seed {spec.seed}, {spec.service}: {spec.what}\n{verdict.wrong}"
    return verdict


def judged(root: Path, service: str) -> Verdict:
    """What the pipeline makes of the repository at ``root``."""
    worker = _worker()
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(json.dumps([str(root), service]) + "\n")
    worker.stdin.flush()
    line = worker.stdout.readline()
    assert line, "the judge itself has ended"
    found: dict[str, Any] = json.loads(line)
    found["problems"] = [tuple(problem) for problem in found["problems"]]
    return Verdict(**found)


@cache
def _worker() -> subprocess.Popen[str]:
    repository = Path(__file__).resolve().parents[2]
    path = os.pathsep.join([str(repository / "scripts"), str(repository)])
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.codegen.judge"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=repository,
        env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
    )
    atexit.register(_end, process)
    return process


def _end(process: subprocess.Popen[str]) -> None:
    # The end of its input ends it.
    if process.stdin is not None:
        process.stdin.close()
    if process.stdout is not None:
        process.stdout.close()
    process.wait()


def bounds_of(good: bool) -> int:
    """The seconds that a spec may take."""
    return _SECONDS_IF_GOOD if good else SECONDS
