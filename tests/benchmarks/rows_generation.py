"""How long the pipeline takes, on a copy of the tree."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from .measure import sample
from .report import Row, at_most
from .scale import ROOT, Scale

__all__ = ["SECTIONS"]

_NEEDED = ("specs", "scripts", "generated", "overlays", "tests", "docs", "pyproject.toml")
_NOT_NEEDED = shutil.ignore_patterns("__pycache__", ".*_cache", ".cache")


def generation(scale: Scale) -> Iterator[Row]:
    """All services: built anew, and found up to date."""
    with _copied_tree() as root:
        services = sum(1 for _ in (root / "specs").glob("*/openapi.yaml"))
        forced = [_generate(root, "--force") for _ in range(scale.forced)]
        idle = [_generate(root) for _ in range(scale.process_rounds)]
    label = f"generation, {services} services"
    yield Row(label, "forced", sample(forced), "s", at_most(15))
    yield Row(label, "nothing to do", sample(idle), "s", at_most(1))


@contextmanager
def _copied_tree() -> Generator[Path]:
    with TemporaryDirectory(prefix="peerkit-bench-") as folder:
        root = Path(folder)
        for name in _NEEDED:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, root / name, symlinks=True, ignore=_NOT_NEEDED)
            elif source.exists():
                shutil.copy2(source, root / name)
        yield root


def _generate(root: Path, *options: str) -> float:
    """Seconds of one run.

    Raises:
        RuntimeError: It failed, for example because a spec is being edited; with its last words.
    """
    # The copy's own scripts come first, so that no path leads back to the real tree.
    packages = [str(path) for path in sorted(root.glob("overlays/*/src"))]
    path = os.pathsep.join([str(root / "scripts"), *packages, str(root)])
    command = [sys.executable, "-m", "codegen", "generate", *options]
    began = perf_counter()
    done = subprocess.run(
        command,
        cwd=root, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    spent = perf_counter() - began
    if done.returncode:
        raise RuntimeError(f"{(done.stdout + done.stderr).strip()[-300:]}")
    return spent


SECTIONS = (generation,)
