"""Random damage to a real spec ends in success or in problems with file and line, never else."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.codegen.hostile import placed
from tests.codegen.samples import SPECS, write_specs

from codegen.build import build_service
from codegen.shapes import is_list, is_map

ROOT = Path(__file__).parents[2]
WRONG: tuple[Any, ...] = (None, True, 0, -1.5, "", "x", [], {}, [None], {"x": 1}, {"$ref": "#/x"})


def damaged(data: Any, random_: random.Random) -> str:
    """Change one node of a document in place; says what was done."""
    places: list[tuple[Any, Any]] = []
    waiting: list[Any] = [data]
    while waiting:
        holder: Any = waiting.pop()
        keys: list[Any] = list(holder) if is_map(holder) else list(range(len(holder)))
        for key in keys:
            places.append((holder, key))
            if is_map(holder[key]) or is_list(holder[key]):
                waiting.append(holder[key])
    holder, key = random_.choice(places)
    match random_.choice(("delete", "replace", "duplicate")):
        case "delete":
            del holder[key]
            return f"{key!r} deleted"
        case "duplicate":
            value = holder[key]
            if is_list(holder):
                holder.append(value)
            else:
                holder[f"{key}2"] = value
            return f"{key!r} duplicated"
        case _:
            holder[key] = random_.choice(WRONG)
            return f"{key!r} replaced by {holder[key]!r}"


def judge(root: Path, service: str, what: str) -> None:
    built = build_service(root, root / "work", service, "codegen.emit:emit")
    if built.failure:
        raise AssertionError(f"{what}: {built.failure}")
    if built.problems:
        placed(root, built.problems)


# The last found a fault once that the others do not.
@pytest.mark.parametrize("seed", [*range(120), 5032])
def test_a_damaged_sample_is_taken_or_refused_with_its_place(tmp_path: Path, seed: int) -> None:
    random_ = random.Random(seed)
    service = random_.choice(sorted(SPECS))
    write_specs(tmp_path, service)
    judge(tmp_path, service, _damage(tmp_path, service, random_))


@pytest.mark.parametrize("seed", range(12))
def test_a_damaged_real_spec_is_taken_or_refused_with_its_place(tmp_path: Path, seed: int) -> None:
    random_ = random.Random(1000 + seed)
    service = ("qbittorrent_legacy", "transmission")[seed % 2]
    shutil.copytree(ROOT / "specs" / service, tmp_path / "specs" / service)
    judge(tmp_path, service, _damage(tmp_path, service, random_))


def _damage(root: Path, service: str, random_: random.Random) -> str:
    file = random_.choice(sorted((root / "specs" / service).rglob("*.yaml")))
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    what = damaged(data, random_)
    file.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return f"{file.name}: {what}"
