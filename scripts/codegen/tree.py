"""Where spec files come from: the disk, or a git revision that is never checked out."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path
from typing import Protocol

__all__ = ["DiskTree", "GitTree", "MAX_BYTES", "Tree", "UnknownRevisionError", "UnreadableError"]

MAX_BYTES = 4_000_000


class UnreadableError(Exception):
    """A file is there, but cannot be read as text; says why."""


class Tree(Protocol):
    """Text files under one root, named by posix paths relative to it."""

    def files(self, folder: str) -> list[str]:
        """Every plain file below ``folder``, sorted."""
        ...

    def others(self, folder: str) -> list[str]:
        """What is neither plain file nor folder: symbolic links, pipes, devices; sorted."""
        ...

    def read(self, path: str) -> str:
        """The text of a plain file.

        Raises:
            FileNotFoundError: There is none of that name.
            UnreadableError: It is too large, or no UTF-8.
        """
        ...


class DiskTree:
    """The working copy. Symbolic links are never followed, so nothing outside is read."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def files(self, folder: str) -> list[str]:
        """Every plain file below ``folder``, sorted."""
        return [name for name, mode in self._entries(folder) if stat.S_ISREG(mode)]

    def others(self, folder: str) -> list[str]:
        """What is neither plain file nor folder; sorted."""
        found = [name for name, mode in self._entries(folder) if not stat.S_ISREG(mode)]
        return [folder] if (self._root / folder).is_symlink() else found

    def _entries(self, folder: str) -> list[tuple[str, int]]:
        found: list[tuple[str, int]] = []
        for here, folders, names in os.walk(self._root / folder):
            for name in (*folders, *names):
                path = Path(here, name)
                mode = path.lstat().st_mode
                if not stat.S_ISDIR(mode):
                    found.append((path.relative_to(self._root).as_posix(), mode))
        return sorted(found)

    def read(self, path: str) -> str:
        """The text of a plain file; raises as ``Tree.read`` says."""
        with (self._root / path).open("rb") as stream:
            return _decoded(stream.read(MAX_BYTES + 1))


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"the file has more than {MAX_BYTES:,} bytes")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError(f"line {line} is no UTF-8") from None


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
        """Every plain file below ``folder``, sorted."""
        return [name for name, mode in self._entries(folder) if mode.startswith("100")]

    def others(self, folder: str) -> list[str]:
        """What is neither plain file nor folder; sorted."""
        return [name for name, mode in self._entries(folder) if not mode.startswith("100")]

    def _entries(self, folder: str) -> list[tuple[str, str]]:
        listed = self._git("ls-tree", "-r", "-z", self._revision, "--", f"{folder}/")
        lines = [line for line in listed.stdout.decode().split("\0") if line]
        return sorted((line.partition("\t")[2], line.partition(" ")[0]) for line in lines)

    def read(self, path: str) -> str:
        """The text of a file; raises as ``Tree.read`` says."""
        shown = self._git("show", f"{self._revision}:./{path}")
        if shown.returncode != 0:
            raise FileNotFoundError(path)
        return _decoded(shown.stdout)

    def _git(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = ["git", "-C", str(self._root), *arguments]
        return subprocess.run(command, capture_output=True, check=False)
