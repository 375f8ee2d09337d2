"""One thing that the pipeline makes: the client of a service, or the sync twins of the overlays."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .build import service_folders
from .client_pages import client_page
from .manifest import MANIFEST
from .record import RECORD, Record, combined, digest_files, files_below, read_record
from .sync import SYNC, sync_folders, sync_inputs, sync_outputs
from .tree import DiskTree

__all__ = ["State", "Target", "make_target", "services", "state_of"]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a target's inputs are, where its outputs go, and what is there now."""

    name: str
    folders: tuple[str, ...]
    record: str
    inputs: str
    """One hash for every hand-written file that has a say in it."""

    @property
    def is_sync(self) -> bool:
        """Whether this is the pseudo-service of the sync twins."""
        return self.name == SYNC

    def work(self, root: Path) -> Path:
        """The folder for trees that are not in place yet."""
        return root / ".cache" / "codegen" / self.name

    def existing(self, root: Path) -> dict[str, str]:
        """The hash of every file that is now in the target's folders and belongs to it."""
        if self.is_sync:
            return digest_files(root, sync_outputs(root))
        files = [path for folder in self.folders for path in files_below(root, folder)]
        others = (self.record, client_page(self.name))
        return digest_files(root, (path for path in files if path not in others))


def make_target(root: Path, name: str, pipeline: str) -> Target:
    """Look at a target's inputs; ``pipeline`` is the hash of the pipeline itself."""
    if name == SYNC:
        folders, record = sync_folders(root), f"generated/.{SYNC}{RECORD}"
        inputs = digest_files(root, sync_inputs(root))
    else:
        folders, record = service_folders(name), f"generated/{name}/{RECORD}"
        inputs = DiskTree(root).digests(f"specs/{name}")
        inputs.pop(f"specs/{name}/{MANIFEST}", None)
    parts = inputs | {"pipeline": pipeline}
    return Target(name, tuple(folders), record, combined(parts))


def services(root: Path) -> list[str]:
    """The folders below ``specs/``."""
    return sorted(path.name for path in (root / "specs").glob("*") if path.is_dir())


@dataclass(frozen=True, slots=True)
class State:
    """How a target's outputs stand to its record."""

    record: Record | None
    same_inputs: bool
    same_tools: bool
    existing: dict[str, str]

    @property
    def drift(self) -> list[str]:
        """What differs from the record, one line per file."""
        recorded = dict(self.record.outputs) if self.record else dict[str, str]()
        lines: list[str] = []
        for path in sorted(recorded.keys() | self.existing.keys()):
            if path not in self.existing:
                lines.append(f"{path} is missing")
            elif path not in recorded:
                lines.append(f"{path} was not generated")
            elif self.existing[path] != recorded[path]:
                lines.append(f"{path} was edited by hand")
        return lines


def state_of(root: Path, target: Target, tools: dict[str, str]) -> State:
    """Compare a target with what the last run recorded."""
    record = read_record(root / target.record)
    same_inputs = record is not None and record.inputs == target.inputs
    same_tools = record is not None and dict(record.tools) == tools
    return State(record, same_inputs, same_tools, target.existing(root))
