"""A spec with random damage, for any seed: `mutated` makes it, `bounded` judges it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import yaml
from tests.codegen.damages import NODES, TEXTS, TREES, places
from tests.codegen.samples import SPECS, write_specs

__all__ = ["Mutated", "mutated"]

ROOT = Path(__file__).resolve().parents[2]
# What a run looks at besides the specs.
_BESIDE = ("README.md", "docs/index.md", "docs/qbittorrent.md", "docs/transmission.md")


@dataclass(frozen=True, slots=True)
class Mutated:
    """A small repository with one damaged service.

    Attributes:
        seed: What it was made from; the same seed makes the same damage.
        root: Its folder.
        service: The service that is damaged, the only one.
        what: What was done, for a message.
    """

    seed: int
    root: Path
    service: str
    what: str


def mutated(seed: int, folder: Path, *, real: bool | None = None) -> Mutated:
    """Write a damaged spec.

    Args:
        seed: Any number.
        folder: An empty folder, or one that does not exist; becomes the root of a repository.
        real: Whether a spec of this repository is damaged (some seconds to judge) or a small
            sample (a tenth of one); one in eight is real if None.
    """
    random = Random(seed)
    service = _start(random, folder, random.random() < 1 / 8 if real is None else real)
    done = [_damage(random, folder / "specs" / service) for _ in range(random.choice((1, 1, 1, 3)))]
    return Mutated(seed, folder, service, "; ".join(done))


def _start(random: Random, folder: Path, real: bool) -> str:
    """A repository with one good service."""
    if not real:
        service = random.choice(sorted(SPECS))
        write_specs(folder, service)
        return service
    # The largest spec takes longest, so it is the rarest.
    names = sorted(path.name for path in (ROOT / "specs").iterdir() if path.is_dir())
    sizes = [sum(f.stat().st_size for f in (ROOT / "specs" / n).rglob("*.yaml")) for n in names]
    (service,) = random.choices(names, [1 / size for size in sizes])
    shutil.copytree(ROOT / "specs" / service, folder / "specs" / service)
    for file in _BESIDE:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / file, folder / file)
    return service


def _damage(random: Random, folder: Path) -> str:
    files = [path for path in sorted(folder.rglob("*.y*ml")) if _is_plain(path)]
    if not files:
        return "nothing is left"
    file = random.choice(files)
    kind = random.choices(("node", "text", "tree"), (12, 3, 1))[0]
    if kind == "tree":
        return f"{file.name}: {random.choice(TREES)(random, file)}"
    if kind == "node":
        told = _damage_node(random, file)
        if told:
            return f"{file.name}: {told}"
    data, told = random.choice(TEXTS)(random, file.read_bytes())
    file.write_bytes(data)
    return f"{file.name}: {told}"


def _damage_node(random: Random, file: Path) -> str:
    """Damage one node; nothing is said of a file that an earlier damage left without any."""
    try:
        data: Any = yaml.load(file.read_text("utf-8"), yaml.CSafeLoader)
        found = places(data)
    except (yaml.YAMLError, ValueError, RecursionError):
        return ""
    if not found:
        return ""
    told = random.choice(NODES)(random, found, random.choice(found))
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    file.write_text(text, "utf-8")
    return told


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size < 1_000_000
