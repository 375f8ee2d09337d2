"""Where spec files come from: the disk, or a git revision that is never checked out."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import subprocess
from pathlib import Path
from typing import Protocol

__all__ = ["DiskTree", "GitTree", "MAX_BYTES", "Tree", "UnknownRevisionError", "UnreadableError"]

MAX_BYTES = 4_000_000


class UnreadableError(Exception):
    """A file is there, but cannot be read as text; says why, and in which line."""

    def __init__(self, why: str, line: int = 1) -> None:
        super().__init__(why)
        self.line = line


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
            UnreadableError: It is too large, no UTF-8, or no file at all but a link or a folder.
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

    def digests(self, folder: str) -> dict[str, str]:
        """What tells one state of ``folder`` from another: a hash of each entry, by its name.

        Of what no spec can be made from, such as a link or a file of gigabytes, only that it is so.
        """
        found: dict[str, str] = {}
        for name, mode in self._entries(folder):
            data = self._read(name) if stat.S_ISREG(mode) else b"%d" % stat.S_IFMT(mode)
            found[name] = hashlib.sha256(data).hexdigest()
        return found

    def _entries(self, folder: str) -> list[tuple[str, int]]:
        found: list[tuple[str, int]] = []
        if (self._root / folder).is_symlink():
            return found
        for here, folders, names in os.walk(self._root / folder):
            for name in (*folders, *names):
                path = Path(here, name)
                mode = path.lstat().st_mode
                if not stat.S_ISDIR(mode):
                    found.append((path.relative_to(self._root).as_posix(), mode))
        return sorted(found)

    def read(self, path: str) -> str:
        """The text of a plain file; raises as ``Tree.read`` says."""
        return _decoded(self._read(path))

    def _read(self, path: str) -> bytes:
        # Without waiting, or a pipe would hold the run up until somebody writes to it.
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        try:
            number = os.open(self._root / path, flags)
        except OSError as error:
            if isinstance(error, FileNotFoundError):
                raise
            link = error.errno == errno.ELOOP
            why = "this is a symbolic link" if link else f"it cannot be read ({error.strerror})"
            raise UnreadableError(why) from None
        if not stat.S_ISREG(os.fstat(number).st_mode):
            os.close(number)
            raise UnreadableError("this is no file with text")
        with open(number, "rb") as stream:  # noqa: PTH123 - a descriptor
            return stream.read(MAX_BYTES + 1)


def _decoded(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"the file has more than {MAX_BYTES:,} bytes")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableError("it is no UTF-8", line) from None


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
