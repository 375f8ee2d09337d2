"""``--diff REV``: the changes of each service since a git revision, printed or as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .bundle import bundle_tree, spec_folder
from .diff import Change, Level, compare, verdict
from .problems import SpecError
from .target import services
from .tree import DiskTree, GitTree, Tree, UnknownRevisionError

__all__ = ["report"]

_EMPTY: dict[str, Any] = {}


def report(root: Path, revision: str, names: Sequence[str], *, as_json: bool) -> int:
    """Print what changed since ``revision``; the exit code is 1 only if that cannot be told."""
    try:
        past = GitTree(root, revision)
        now = DiskTree(root)
        chosen = list(names) or _all_services(root, past)
        changes = {name: _changes(past, now, name) for name in chosen}
    except UnknownRevisionError as error:
        print(error, file=sys.stderr)
        return 1
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    if as_json:
        print(json.dumps(_as_json(revision, changes), indent=2, ensure_ascii=False))
    else:
        print(_as_text(revision, changes))
    return 0


def _all_services(root: Path, past: Tree) -> list[str]:
    gone = {path.split("/")[1] for path in past.files("specs") if path.count("/") > 1}
    return sorted(gone | set(services(root)))


def _changes(past: Tree, now: Tree, service: str) -> list[Change]:
    old, new = _document(past, service), _document(now, service)
    return compare(old, new)


def _document(tree: Tree, service: str) -> dict[str, Any]:
    # A service that one of the two sides lacks is all new, or all gone.
    if f"{spec_folder(service)}/openapi.yaml" not in tree.files(spec_folder(service)):
        return _EMPTY
    return bundle_tree(tree, service).document


def _as_text(revision: str, changes: dict[str, list[Change]]) -> str:
    lines: list[str] = []
    for service, found in changes.items():
        level = verdict(found)
        lines.append(f"{service}: {_word(level)}")
        for each in reversed(Level):
            group = [change for change in found if change.level is each]
            if group:
                lines.append(f"  {_word(each)} ({len(group)})")
                lines += [f"    {change.subject}: {change.text}" for change in group]
    everything = [change for found in changes.values() for change in found]
    lines.append(f"since {revision}: {_word(verdict(everything))}")
    return "\n".join(lines)


def _as_json(revision: str, changes: dict[str, list[Change]]) -> dict[str, Any]:
    everything = [change for found in changes.values() for change in found]
    listed = {
        service: {
            "verdict": _word(verdict(found)),
            "changes": [
                {"level": _word(change.level), "subject": change.subject, "text": change.text}
                for change in found
            ],
        }
        for service, found in changes.items()
    }
    return {"since": revision, "verdict": _word(verdict(everything)), "services": listed}


def _word(level: Level | None) -> str:
    return "no change" if level is None else level.name.lower()
