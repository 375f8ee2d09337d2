"""Everything a spec has to pass before code is made from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from .bundle import Bundle, bundle_tree
from .coverage import Coverage, coverage
from .inventory import Inventory, load_inventory
from .manifest import read_manifest
from .problems import Problem, SpecError
from .tree import DiskTree, Tree

__all__ = ["Checked", "check_spec"]


@dataclass(frozen=True, slots=True)
class Checked:
    """A spec that passed: its bundle and inventory, and how long each stage took."""

    bundle: Bundle
    inventory: Inventory
    coverage: Coverage
    timings: dict[str, float]


def check_spec(root: Path, service: str) -> Checked:
    """Read the manifest; bundle, validate, lint and compare with the inventory.

    Raises:
        SpecError: With every fault of the spec, sorted by file and line.
    """
    # Imported here: a run that has nothing to do must not pay for them.
    from .lint import lint, lint_early
    from .validate import validate

    timings: dict[str, float] = {}
    began = perf_counter()
    tree = DiskTree(root)
    problems = _manifest(tree, service)
    try:
        bundle = bundle_tree(tree, service)
    except SpecError as error:
        raise SpecError([*problems, *error.problems]) from None
    timings["bundle"] = perf_counter() - began
    inventory, faults = load_inventory(bundle)
    early = lint_early(bundle, inventory)
    if early:
        raise SpecError([*problems, *faults, *early])
    began = perf_counter()
    invalid = validate(bundle)
    timings["validate"] = perf_counter() - began
    began = perf_counter()
    covered = coverage(bundle, inventory) if inventory.releases else Coverage(0, 0, ())
    linted = lint(bundle, inventory, try_examples=not invalid)
    problems += [*faults, *invalid, *linted, *covered.problems]
    timings["lint"] = perf_counter() - began
    if problems:
        raise SpecError(problems)
    return Checked(bundle, inventory, covered, timings)


def _manifest(tree: Tree, service: str) -> list[Problem]:
    try:
        read_manifest(tree, service)
    except SpecError as error:
        return error.problems
    return []
