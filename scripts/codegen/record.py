"""What a generated tree was made from: hashes of the inputs and of every output.

The record is committed beside the output. If both still match, there is nothing to do, and that
is known without importing a generator. A hand edit shows as an output with another hash.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from .shapes import map_at

__all__ = [
    "RECORD",
    "Record",
    "TOOLS",
    "combined",
    "digest",
    "digest_files",
    "files_below",
    "pipeline_digest",
    "read_record",
    "tool_versions",
]

RECORD = ".inputs"
TOOLS = ("openapi-python-client", "datamodel-code-generator", "ruff", "jinja2", "msgspec")
_PIPELINE = Path(__file__).parent
_IGNORED = frozenset({"__pycache__", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


@dataclass(frozen=True, slots=True)
class Record:
    """Hash of the inputs, versions of the tools, hash of each output by path."""

    inputs: str
    tools: Mapping[str, str]
    outputs: Mapping[str, str]

    def text(self) -> str:
        """The content of the record's file."""
        content = {"inputs": self.inputs, "tools": dict(self.tools), "outputs": dict(self.outputs)}
        return json.dumps(content, indent=1, sort_keys=True) + "\n"


def read_record(path: Path) -> Record | None:
    """The record of the last run, or None where there is none that can be read."""
    try:
        content: Any = json.loads(path.read_text(encoding="utf-8"))
        inputs = content["inputs"]
    except (OSError, ValueError, LookupError, TypeError):
        return None
    return Record(str(inputs), map_at(content, "tools"), map_at(content, "outputs"))


def tool_versions() -> dict[str, str]:
    """Versions of everything that has a say in the output, without importing any of it."""
    found = {"python": f"{sys.version_info.major}.{sys.version_info.minor}"}
    for name in TOOLS:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "none"
    return found


def digest(data: bytes) -> str:
    """The hash of one file."""
    return hashlib.sha256(data).hexdigest()


def digest_files(root: Path, paths: Iterable[str]) -> dict[str, str]:
    """The hash of each of these files."""
    return {path: digest((root / path).read_bytes()) for path in paths}


def combined(parts: Mapping[str, str]) -> str:
    """One hash for many named ones."""
    lines = "".join(f"{name} {value}\n" for name, value in sorted(parts.items()))
    # A name may be no UTF-8.
    return digest(lines.encode("utf-8", "surrogateescape"))


def pipeline_digest() -> str:
    """The hash of the pipeline's own sources and templates."""
    return combined(digest_files(_PIPELINE, files_below(_PIPELINE, "")))


def files_below(root: Path, folder: str) -> list[str]:
    """Every file below a folder, caches of tools left out, relative to ``root`` and sorted."""
    found = (path for path in (root / folder).rglob("*") if path.is_file())
    relative = (path.relative_to(root) for path in found)
    return sorted(path.as_posix() for path in relative if not _IGNORED & set(path.parts))
