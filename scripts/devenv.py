"""The one environment that all nox sessions share, made from `requirements.lock`."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

__all__ = ["environment", "make"]

ROOT = Path(__file__).resolve().parent.parent


def make(name: str, lock: str, say: Callable[[str], object]) -> Path:
    """The environment's Python; made or updated if its inputs changed.

    Args:
        name: Folder below `.cache`.
        lock: File of pinned requirements, relative to the root.
        say: Called with one line for each long step.
    """
    folder = ROOT / ".cache" / name
    python = folder / "bin" / "python"
    stamp = folder / "peerkit.stamp"
    requirements, packages = _fingerprints(lock)
    have = stamp.read_text().split() if python.exists() and stamp.exists() else []
    if have == [requirements, packages]:
        return python
    env = environment()
    clean = {key: value for key, value in env.items() if key != "PYTHONPATH"}
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if have[:1] != [requirements]:
        say(f"making .cache/{name} from {lock} (once; about a minute)")
        maker = [sys.executable, "-m", "virtualenv", "--quiet", "--clear", str(folder)]
        subprocess.run(maker, check=True, env=env)
        subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / lock)], check=True, env=clean)
    # A new service changes only what follows, which takes seconds and needs no network.
    say("installing the workspace's own packages, editable")
    editable: list[str] = []
    for project in _projects():
        editable += ["-e", str(project)]
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", *editable], check=True, env=clean)
    stamp.write_text(f"{requirements}\n{packages}\n")
    return python


def environment() -> Mapping[str, str]:
    """The environment of child processes: nothing of the user's Python settings leaks in."""
    dropped = {"PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV"}
    return {key: value for key, value in os.environ.items() if key not in dropped}


def _projects() -> list[Path]:
    return sorted(path.parent for path in ROOT.glob("overlays/*/pyproject.toml"))


def _fingerprints(lock: str) -> tuple[str, str]:
    """What the requirements are made from, and what the workspace's own packages are."""
    requirements = hashlib.sha256(sys.version.encode())
    requirements.update((ROOT / lock).read_bytes())
    packages = hashlib.sha256()
    for project in _projects():
        packages.update(f"{project.name}\n".encode())
        packages.update((project / "pyproject.toml").read_bytes())
    return requirements.hexdigest(), packages.hexdigest()
