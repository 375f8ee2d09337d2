"""The sync overlays: every ``_async`` folder of the overlays gives its ``_sync`` twin."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

from .build import Built, write_tree
from .formatting import FormatError, format_folder
from .problems import Problem, SpecError
from .record import digest_files, files_below
from .unasync import PAIR_MARK, unasync

__all__ = [
    "SYNC",
    "async_folders",
    "build_sync",
    "sync_folders",
    "sync_inputs",
    "sync_kept",
    "sync_outputs",
]

SYNC = "sync"
_HEADER = "# Written by scripts/codegen from {source}. Do not edit.\n"
_HEADER_START = "# Written by scripts/codegen from "


def async_folders(root: Path) -> list[str]:
    """Every folder that has, or had, a twin."""
    found: set[str] = set()
    for pattern in ("overlays/*/src/*/**/_async", "overlays/*/src/*/**/_sync"):
        for path in root.glob(pattern):
            found.add((path.parent / "_async").relative_to(root).as_posix())
    return sorted(found)


def sync_folders(root: Path) -> list[str]:
    """The twins' folders."""
    return [_twin(folder) for folder in async_folders(root)]


def sync_inputs(root: Path) -> list[str]:
    """Every hand-written file that has a say in the twins."""
    sources = [path for folder in async_folders(root) for path in files_below(root, folder)]
    return [path for path in sources if path.endswith(".py")]


def sync_outputs(root: Path) -> list[str]:
    """The files in the twins' folders that this step wrote."""
    found = [path for folder in sync_folders(root) for path in files_below(root, folder)]
    return [path for path in found if _first_line(root / path).startswith(_HEADER_START)]


def sync_kept(root: Path, outputs: dict[str, str]) -> list[str]:
    """The files in the twins' folders that are written by hand."""
    found = [path for folder in sync_folders(root) for path in files_below(root, folder)]
    mine = set(sync_outputs(root)) | set(outputs)
    return [path for path in found if path not in mine]


def build_sync(root: Path, work: Path) -> Built:
    """Write the new twins to ``work/new``."""
    built = Built()
    began = perf_counter()
    files: dict[str, str] = {}
    for source in sync_inputs(root):
        text = (root / source).read_text(encoding="utf-8")
        twin = _twin(source)
        if text.startswith(PAIR_MARK):
            if not _first_line(root / twin).startswith(PAIR_MARK):
                what = f"the hand-written pair {twin} is missing or lacks its first line"
                instead = f"both modules by hand, each with `{PAIR_MARK}` at its top"
                built.problems.append(Problem(source, 1, "unasync-pair", what, instead))
            continue
        try:
            files[twin] = _HEADER.format(source=source) + unasync(text, source)
        except SpecError as error:
            built.problems += error.problems
    built.timings["unasync"] = perf_counter() - began
    if built.problems:
        return built
    began = perf_counter()
    write_tree(work, files, sync_folders(root))
    try:
        format_folder(work / "new")
    except FormatError as error:
        built.failure = str(error)
    built.timings["format"] = perf_counter() - began
    built.digests = digest_files(work / "new", files_below(work / "new", ""))
    return built


def _twin(path: str) -> str:
    head, _, tail = path.partition("/_async")
    return f"{head}/_sync{tail}"


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as stream:
            return stream.readline()
    except (OSError, UnicodeDecodeError):
        return ""
