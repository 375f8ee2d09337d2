"""Replace whole folders by rename, all of them or none.

A journal lies beside the new tree while the renames run. An exception or Ctrl-C rolls back at
once; after a power cut or a kill the next run rolls back before it does anything else.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .shapes import is_list

__all__ = ["recover", "swap"]

_JOURNAL = "swap.json"


def swap(root: Path, work: Path, folders: Iterable[str]) -> None:
    """Put ``work/new/<folder>`` in the place of ``root/<folder>``, for each of ``folders``.

    A folder that the new tree lacks is removed.
    """
    chosen = list(folders)
    shutil.rmtree(work / "old", ignore_errors=True)
    for folder in chosen:
        _keep_times(root / folder, work / "new" / folder)
    _write_journal(root, work, chosen)
    try:
        for folder in chosen:
            _replace(root / folder, work / "new" / folder, work / "old" / folder)
    except BaseException:
        recover(root, work)
        raise
    (work / _JOURNAL).unlink()
    shutil.rmtree(work / "old", ignore_errors=True)


def recover(root: Path, work: Path) -> None:
    """Undo a swap that did not come to its end; does nothing if there was none."""
    journal = work / _JOURNAL
    if not journal.exists():
        return
    content: Any = json.loads(journal.read_text(encoding="utf-8"))
    for entry in content if is_list(content) else []:
        folder, existed = str(entry[0]), bool(entry[1])
        target, old = root / folder, work / "old" / folder
        if old.exists():
            shutil.rmtree(target, ignore_errors=True)
            target.parent.mkdir(parents=True, exist_ok=True)
            old.rename(target)
        elif not existed:
            shutil.rmtree(target, ignore_errors=True)
    journal.unlink()


def _write_journal(root: Path, work: Path, folders: list[str]) -> None:
    entries = [[folder, (root / folder).exists()] for folder in folders]
    part = work / f"{_JOURNAL}.part"
    part.write_text(json.dumps(entries), encoding="utf-8")
    part.replace(work / _JOURNAL)


def _replace(target: Path, new: Path, old: Path) -> None:
    if target.exists():
        old.parent.mkdir(parents=True, exist_ok=True)
        target.rename(old)
    if new.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        new.rename(target)


def _keep_times(target: Path, new: Path) -> None:
    """Unchanged files keep their times, so that type checkers' and editors' caches hold."""
    for path in new.rglob("*") if target.exists() else ():
        before = target / path.relative_to(new)
        if path.is_file() and before.is_file() and before.read_bytes() == path.read_bytes():
            shutil.copystat(before, path)
