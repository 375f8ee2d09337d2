"""Fresh Python processes of this environment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

from .scale import ROOT

__all__ = ["cpu_seconds", "environment", "output"]


def environment() -> dict[str, str]:
    """This process's environment; relative entries of its path hold, since children start in ROOT.

    Bytecode is kept, as for a user: an import without it would be measured as a compilation.
    """
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONUTF8": "1"}


def output(module: str, *arguments: str) -> str:
    """What `python -m module` prints.

    Raises:
        RuntimeError: It failed; with its error output.
    """
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT, env=environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1] if done.stderr else module)
    return done.stdout


def cpu_seconds(arguments: Sequence[str]) -> float:
    """Processor time of `python …`, user and system, from start to end.

    Raises:
        RuntimeError: It failed.
    """
    command = [sys.executable, *arguments]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(), stderr=subprocess.PIPE)
    assert process.stderr is not None
    errors = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(errors.decode(errors="replace").strip().splitlines()[-1])
    return used.ru_utime + used.ru_stime
