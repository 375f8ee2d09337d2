"""ruff on freshly emitted files, with the pipeline's own settings and nobody else's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

__all__ = ["FormatError", "format_folder"]

_CONFIG = Path(__file__).with_name("ruff.toml")


class FormatError(Exception):
    """ruff refused a file: what emit wrote is no valid Python."""


def format_folder(folder: Path) -> None:
    """Sort imports, drop unused ones and format every Python file below ``folder``."""
    if not any(folder.rglob("*.py")):
        return
    _ruff(folder, "check", "--fix")
    _ruff(folder, "format")


def _ruff(folder: Path, *arguments: str) -> None:
    # RUFF_* variables would have a say otherwise.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("RUFF")}
    command = [_ruff_binary(), *arguments, "--quiet", "--no-cache", "--config", str(_CONFIG), "."]
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise FormatError(f"ruff {arguments[0]}: {(done.stdout + done.stderr).strip()}")


def _ruff_binary() -> str:
    # The ruff of this environment, whose version the record names, not one on the PATH.
    beside = Path(sys.executable).with_name("ruff.exe" if os.name == "nt" else "ruff")
    if beside.exists():
        return str(beside)
    raise FormatError(f"there is no ruff beside {sys.executable}: install the development tools")
