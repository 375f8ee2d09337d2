"""A copy of the repository, in which services can be laid out."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class Copy:
    """A copy of everything that git would commit.

    Args:
        root: An empty folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        done = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True)
        for name in filter(None, done.stdout.decode().split("\0")):
            source, target = ROOT / name, root / name
            if source.exists() or source.is_symlink():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target, follow_symlinks=False)

    def python(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run Python in the copy, to which only the packages of the copy are visible."""
        packages = sorted(self.root.glob("overlays/*/src"))
        path = [self.root / "scripts", self.root, *packages]
        env = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, path)), "PYTHONUTF8": "1"}
        return subprocess.run(
            [sys.executable, *command],
            cwd=self.root,
            env=env,
            check=False,
            capture_output=True,
            text=True,
        )

    def run(self, *command: str) -> str:
        """The same for what must succeed; returns what it printed."""
        done = self.python(*command)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def files(self) -> dict[str, str]:
        """The hash of every file but caches, and the target of every link."""
        return {path.relative_to(self.root).as_posix(): _digest(path) for path in self._walk()}

    def _walk(self) -> Iterable[Path]:
        for path in self.root.rglob("*"):
            parts = path.relative_to(self.root).parts
            if parts[0] != ".cache" and "__pycache__" not in parts:
                if path.is_symlink() or path.is_file():
                    yield path


def _digest(path: Path) -> str:
    if path.is_symlink():
        return f"→ {path.readlink()}"
    return hashlib.sha256(path.read_bytes()).hexdigest()
