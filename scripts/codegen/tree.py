"""Where spec files come from: the disk, or a git revision that is never checked out."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Protocol


class Tree(Protocol):
    """Text files under one root, named by posix paths relative to it."""

    def files(self, folder: str) -> list[str]:
        """Every file below ``folder``, sorted."""
        ...

    def read(self, path: str) -> str:
        """The text of a file; raises ``FileNotFoundError``."""
        ...


class DiskTree:
    """The working copy."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def files(self, folder: str) -> list[str]:
        """Every file below ``folder``, sorted."""
        found = (self._root / folder).rglob("*")
        return sorted(path.relative_to(self._root).as_posix() for path in found if path.is_file())

    def read(self, path: str) -> str:
        """The text of a file; raises ``FileNotFoundError``."""
        return (self._root / path).read_text(encoding="utf-8")


class UnknownRevisionError(Exception):
    """Git does not know the revision, or this is no git repository."""


class GitTree:
    """The files of one revision, read from the object store."""

    def __init__(self, root: Path, revision: str) -> None:
        self._root = root
        self._revision = revision
        checked = self._git("rev-parse", "--verify", "--quiet", f"{revision}^{{tree}}")
        if checked.returncode != 0:
            raise UnknownRevisionError(f"git knows no revision {revision!r} in {root}")

    def files(self, folder: str) -> list[str]:
        """Every file below ``folder``, sorted."""
        listed = self._git("ls-tree", "-r", "-z", "--name-only", self._revision, "--", f"{folder}/")
        return sorted(name for name in listed.stdout.decode().split("\0") if name)

    def read(self, path: str) -> str:
        """The text of a file; raises ``FileNotFoundError``."""
        shown = self._git("show", f"{self._revision}:./{path}")
        if shown.returncode != 0:
            raise FileNotFoundError(path)
        return shown.stdout.decode("utf-8")

    def _git(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = ["git", "-C", str(self._root), *arguments]
        return subprocess.run(command, capture_output=True, check=False)
