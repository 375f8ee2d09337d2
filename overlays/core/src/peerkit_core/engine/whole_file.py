"""A file on this machine that appears when it is whole, or not at all."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from ..call.reading import local_path
from ..errors import FileNotWritten, InvalidArgument
from ..public import quoted

__all__ = ["WholeFile", "checked_dest", "writing"]


def checked_dest(dest: str | os.PathLike[str], argument: str = "dest") -> Path:
    """The path of a file that is to be written.

    Raises:
        InvalidArgument: It is a folder, its folder does not exist, or it is no name of a file.
    """
    path = Path(local_path(argument, dest))
    shown = quoted(str(path))
    try:
        if path.is_dir():
            raise InvalidArgument(argument, f"{shown} is a folder; name a file")
        if not path.parent.is_dir():
            raise InvalidArgument(argument, f"there is no folder {quoted(str(path.parent))}")
        os.fsencode(path)
        if "\0" in str(path):
            raise ValueError
    except (OSError, ValueError) as problem:
        if isinstance(problem, InvalidArgument):
            raise
        reason = getattr(problem, "strerror", None) or "it is no name of a file"
        raise InvalidArgument(argument, f"{shown}: {reason}") from None
    return path


@contextmanager
def writing(dest: str | os.PathLike[str]) -> Generator[None]:
    """What the system refuses in the block, as an error of ours.

    Raises:
        FileNotWritten: It does not let the file be written.
    """
    try:
        yield
    except OSError as problem:
        raise FileNotWritten.of(os.fspath(dest), problem) from None


class WholeFile:
    """Bytes that become a file at the end of a `with` block, which replaces one of the same name.

    Until then they lie beside it, under a random name: renaming is atomic only within one file
    system. Nothing is left of a block that raises.

    Args:
        dest: The file's path, as `checked_dest` gives it.

    Raises:
        FileNotWritten: The system does not let it be written.
    """

    def __init__(self, dest: Path) -> None:
        self._dest = dest
        self._part = dest.with_name(f".peerkit-{os.urandom(8).hex()}.part")
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        with writing(self._dest):
            self._file = self._part.open("xb")
        return self

    def write(self, chunk: bytes) -> int:
        """Add bytes; how many they were. It blocks for microseconds: they go to the page cache."""
        assert self._file is not None
        with writing(self._dest):
            return self._file.write(chunk)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._file is not None
        try:
            if error is None:
                with writing(self._dest):
                    # A full disk may be told no earlier than here.
                    self._file.close()
                    self._part.replace(self._dest)
        finally:
            # It has its name by now, or must go.
            with suppress(OSError):
                self._file.close()
            with suppress(OSError):
                self._part.unlink()
