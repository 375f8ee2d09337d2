"""Everything a spec has to pass before code is made from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from .bundle import Bundle, bundle_tree
from .coverage import Coverage, coverage
from .inventory import Inventory, load_inventory
from .problems import SpecError
from .tree import DiskTree

__all__ = ["Checked", "check_spec"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A spec that passed: its bundle and inventory, and how long each stage took."""

    bundle: Bundle
    inventory: Inventory
    coverage: Coverage
    timings: dict[str, float]


def check_spec(root: Path, service: str) -> Checked:
    """Bundle, validate, lint and compare with the inventory.

    Raises:
        SpecError: With every fault of the spec, sorted by file and line.
    """
    # Imported here: a run that has nothing to do must not pay for them.
    from .lint import lint, lint_early
    from .validate import validate

    timings: dict[str, float] = {}
    began = perf_counter()
    bundle = bundle_tree(DiskTree(root), service)
    timings["bundle"] = perf_counter() - began
    inventory, faults = load_inventory(bundle)
    early = lint_early(bundle, inventory)
    if early:
        raise SpecError([*faults, *early])
    began = perf_counter()
    problems = validate(bundle)
    timings["validate"] = perf_counter() - began
    began = perf_counter()
    covered = coverage(bundle, inventory) if inventory.releases else Coverage(0, 0, ())
    problems += [*faults, *lint(bundle, inventory, try_examples=not problems), *covered.problems]
    timings["lint"] = perf_counter() - began
    if problems:
        raise SpecError(problems)
    return Checked(bundle, inventory, covered, timings)
