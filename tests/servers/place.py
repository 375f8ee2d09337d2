"""Where a server runs: on this machine or in a Debian root, and with which state folder."""

import shutil
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from roots import Root


@dataclass(frozen=True)
class Place:
    """A root (None: this machine) and a state folder, given as this machine sees it."""

    root: Root | None
    state: Path

    def server_path(self, host_path: Path) -> str:
        """The path by which the server knows a file of this machine.

        Raises:
            ValueError: The file is outside the server's root.
        """
        path = host_path.resolve()
        if self.root is None:
            return str(path)
        return f"/{path.relative_to(self.root.path.resolve())}"

    def host_path(self, server_path: str | PurePosixPath) -> Path:
        """The path by which this machine knows a file the server named."""
        if self.root is None:
            return Path(server_path)
        return self.root.path / PurePosixPath(server_path).relative_to("/")


def inside(root: Root | None, *command: str) -> list[str]:
    """The command line that runs `command` in a root; unchanged for this machine."""
    return list(command) if root is None else ["chroot", str(root.path), *command]


@contextmanager
def make_place(root: Root | None, state: Path | None, service: str) -> Generator[Place]:
    """A place with an existing state folder. Without `state`: a new one, deleted at the end."""
    if state is not None:
        if root is not None and not state.resolve().is_relative_to(root.path.resolve()):
            raise ValueError(f"the state folder {state} must be inside the root {root.path}")
        state.mkdir(parents=True, exist_ok=True)
        yield Place(root, state)
        return
    base = None if root is None else root.path / "tmp"
    fresh = Path(tempfile.mkdtemp(prefix=f"peerkit-{service}-", dir=base))
    try:
        yield Place(root, fresh)
    finally:
        shutil.rmtree(fresh)
