"""A file that comes in parts, over several calls if need be, and appears when it is whole."""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from ..errors import InvalidArgument
from .whole_file import writing

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

__all__ = ["PartFile"]

_FLAGS = os.O_RDWR | sum(
    getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY", "O_NONBLOCK")
)

_IN_THE_WAY = (errno.ELOOP, errno.EACCES, errno.EPERM, errno.ENXIO)
"""What opening something says that is no plain file of ours."""


class PartFile:
    """What has come of a file, kept beside it between calls.

    Its name is the same at each attempt, so somebody else who may write into the folder could have
    put something there: what is no plain file of ours is removed, and never written into. Only one
    download at a time has it.

    Args:
        part: Its path.
        dest: The path of the whole file.
        resume: Whether to go on with what is there, and to leave it if the block raises.

    Attributes:
        done: How many bytes are there.

    Raises:
        InvalidArgument: Another download of the same file is under way.
        FileNotWritten: The system does not let it be written.
    """

    def __init__(self, part: Path, dest: Path, *, resume: bool = True) -> None:
        self._part = part
        self._dest = dest
        self._resume = resume
        self._file: BinaryIO | None = None
        self.done = 0

    def __enter__(self) -> Self:
        with writing(self._dest):
            file = self._file = _opened(self._part)
            self.done = file.seek(0, os.SEEK_END)
            if not self._resume:
                self.back_to(0)
        return self

    def write(self, chunk: bytes) -> None:
        """Add bytes. It blocks for microseconds: they go to the page cache."""
        assert self._file is not None
        with writing(self._dest):
            self._file.write(chunk)
        self.done += len(chunk)

    def back_to(self, size: int) -> None:
        """Forget the bytes from `size` on."""
        assert self._file is not None
        with writing(self._dest):
            self._file.seek(size)
            self._file.truncate()
        self.done = size

    def finish(self) -> None:
        """Give the file its name, in the place of one that has it."""
        assert self._file is not None
        with writing(self._dest):
            self._file.flush()
            # While it is open nobody else takes it for a part; Windows renames no open file.
            if sys.platform == "win32":
                self._file.close()
            self._part.replace(self._dest)
            self._file.close()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._file is not None
        if error is not None and not self._resume and not self._file.closed:
            with suppress(OSError):
                self._part.unlink()
        with suppress(OSError):
            self._file.close()


def _opened(part: Path) -> BinaryIO:
    """The part, open and ours alone; made if it is not there."""
    while True:
        try:
            number = os.open(part, _FLAGS)
        except FileNotFoundError:
            try:
                number = os.open(part, _FLAGS | os.O_CREAT | os.O_EXCL, 0o666)
            except FileExistsError:
                continue
        except OSError as problem:
            if problem.errno not in _IN_THE_WAY:
                raise
            part.unlink()
            continue
        try:
            if not _ours(part, number):
                _remove(part)
            elif not _locked(number):
                text = "another download into this file is under way; wait for its end"
                raise InvalidArgument("dest", text)
            elif _same(part, number):
                return os.fdopen(number, "r+b")
        except BaseException:
            os.close(number)
            raise
        os.close(number)


def _ours(part: Path, number: int) -> bool:
    found = os.fstat(number)
    return (
        stat.S_ISREG(found.st_mode)
        and found.st_nlink < 2
        and (sys.platform == "win32" or found.st_uid == os.geteuid())
        and not part.is_symlink()
    )


def _remove(part: Path) -> None:
    with suppress(FileNotFoundError):
        part.unlink()


def _same(part: Path, number: int) -> bool:
    """Whether the name still means what was opened: another download may have ended meanwhile."""
    try:
        return os.path.samestat(part.lstat(), os.fstat(number))
    except FileNotFoundError:
        return False


def _locked(number: int) -> bool:
    """Take the lock that the system keeps until the file is closed; False if somebody has it."""
    try:
        if sys.platform == "win32":
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True  # a file system without locks
    return True
