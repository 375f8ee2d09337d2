"""One service from its spec to formatted files in a folder of their own (runs in a worker)."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path, PurePosixPath
from time import perf_counter
from typing import Any

from .checks import check_spec
from .formatting import FormatError, format_folder
from .problems import Problem, SpecError
from .record import digest_files, files_below

__all__ = [
    "Built",
    "DEFAULT_EMIT",
    "Emit",
    "build_service",
    "load_emit",
    "service_folders",
    "write_tree",
]

Emit = Callable[[dict[str, Any], str, list[tuple[str, str]]], dict[str, str]]
DEFAULT_EMIT = "codegen.emit:emit"


@dataclass(slots=True)
class Built:
    """What became of one target. Without ``problems`` and ``failure``, ``digests`` is complete."""

    digests: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[Problem] = field(default_factory=list[Problem])
    failure: str = ""
    timings: dict[str, float] = field(default_factory=dict[str, float])
    note: str = ""

    @property
    def good(self) -> bool:
        """Whether the new tree may be used."""
        return not self.problems and not self.failure


def service_folders(service: str) -> list[str]:
    """The folders that belong to the pipeline alone. The one with the record comes last."""
    return [f"tests/generated/{service}", f"docs/reference/{service}", f"generated/{service}"]


def build_service(root: Path, work: Path, service: str, emit: str | Emit) -> Built:
    """Write the new tree of a service to ``work/new``; never raises for a fault of the spec."""
    built = Built()
    try:
        checked = check_spec(root, service)
        built.timings |= checked.timings
        built.note = f"coverage {checked.coverage}"
        began = perf_counter()
        function = load_emit(emit)
        files = function(checked.bundle.document, service, checked.inventory.pairs)
        built.timings["emit"] = perf_counter() - began
        began = perf_counter()
        write_tree(work, files, service_folders(service))
        format_folder(work / "new")
        built.timings["format"] = perf_counter() - began
        built.digests = digest_files(work / "new", files_below(work / "new", ""))
    except SpecError as error:
        built.problems = error.problems
    except FormatError as error:
        built.failure = f"emit wrote what is not Python\n{error}"
    except Exception as error:
        # The other services must still be told about, so nothing may leave the worker.
        built.failure = _told(error)
    return built


def load_emit(emit: str | Emit) -> Emit:
    """The function itself; a name (``module:function``) is imported only now."""
    if not isinstance(emit, str):
        return emit
    module, _, name = emit.partition(":")
    function: Emit = getattr(import_module(module), name)
    return function


def write_tree(work: Path, files: dict[str, str], folders: list[str]) -> None:
    """Write ``files`` below ``work/new``, which is emptied first."""
    new = work / "new"
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    for name, text in sorted(files.items()):
        if not _owned(name, folders):
            raise ValueError(f"emit names {name}, which lies outside {', '.join(folders)}")
        path = new / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode("utf-8"))


def _owned(name: str, folders: list[str]) -> bool:
    path = PurePosixPath(name)
    inside = any(name.startswith(f"{folder}/") for folder in folders)
    return inside and ".." not in path.parts and path.as_posix() == name


def _told(error: Exception) -> str:
    """One line for faults that the pipeline foresaw, the traceback for the others."""
    kind = type(error)
    if kind.__module__.startswith("codegen."):
        return f"{kind.__name__}: {error}"
    return "".join(traceback.format_exception(error)).rstrip()
