"""The coverage gate: every endpoint of the servers is in the spec, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .bundle import Bundle
from .forms import METHODS
from .inventory import Endpoint, Inventory
from .problems import Problem
from .shapes import is_map, join, map_at

__all__ = ["Coverage", "coverage"]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the inventory the spec describes, and where the two disagree."""

    covered: int
    total: int
    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return f"{self.covered}/{self.total}"


@dataclass(frozen=True, slots=True)
class _Described:
    """An endpoint as the spec has it."""

    pointer: str
    since: Any
    until: Any


def coverage(bundle: Bundle, inventory: Inventory) -> Coverage:
    """Compare endpoints and their first and last release, both ways."""
    described = _described(bundle)
    problems: list[Problem] = []
    covered = 0
    for name, endpoint in inventory.endpoints.items():
        if name in described:
            covered += 1
            problems += _releases(bundle, inventory, endpoint, described[name])
        else:
            problems.append(_missing(inventory, endpoint, described))
    for name, found in described.items():
        if name in inventory.endpoints or _other_method(name, inventory.endpoints):
            continue
        file, line = bundle.origin(found.pointer)
        text = f"{name} is in the spec, but no release in {inventory.file} has it"
        problems.append(Problem(file, line, "coverage-invented", text, "only what servers have"))
    return Coverage(covered, len(inventory.endpoints), tuple(sorted(problems)))


def _described(bundle: Bundle) -> dict[str, _Described]:
    found: dict[str, _Described] = {}
    for path, item in map_at(bundle.document, "paths").items():
        for method in METHODS:
            node = map_at(item, method)
            if not node:
                continue
            rpc = node.get("x-rpc")
            name = f"{method.upper()} {path}"
            if "#" in path and is_map(rpc) and isinstance(rpc.get("method"), str):
                name = str(rpc["method"])
            entry = _Described(
                join("/paths", path, method), node.get("x-since"), node.get("x-until")
            )
            # Two operations may call one RPC method in two ways; the first speaks for it.
            found.setdefault(name, entry)
    return found


def _releases(
    bundle: Bundle, inventory: Inventory, endpoint: Endpoint, found: _Described
) -> list[Problem]:
    problems: list[Problem] = []
    for key, written, absent, wanted in (
        ("since", found.since, inventory.releases[0], endpoint.since),
        ("until", found.until, inventory.releases[-1], endpoint.until),
    ):
        actual = absent if written is None else written
        if actual == wanted:
            continue
        file, line = bundle.origin(join(found.pointer, f"x-{key}"))
        text = (
            f"{endpoint.name} has x-{key} {actual}, {inventory.file}:{endpoint.line} says {wanted}"
        )
        instead = f"no x-{key}" if wanted == absent else f'x-{key}: "{wanted}"'
        problems.append(Problem(file, line, f"coverage-{key}", text, instead))
    return problems


def _missing(
    inventory: Inventory, endpoint: Endpoint, described: Mapping[str, _Described]
) -> Problem:
    other = _other_method(endpoint.name, described)
    if other:
        text = f"the servers have {endpoint.name}, the spec has {other}"
        return Problem(
            inventory.file, endpoint.line, "coverage-method", text, endpoint.name.split()[0].lower()
        )
    text = f"{endpoint.name} is not in the spec"
    instead = f"it in {inventory.file.rpartition('/')[0]}/openapi.yaml and paths/"
    return Problem(inventory.file, endpoint.line, "coverage-missing", text, instead)


def _other_method(name: str, names: Mapping[str, object]) -> str | None:
    """The same path under another HTTP method, if there is one and it is not a pair of its own."""
    method, _, path = name.partition(" ")
    if not path:
        return None
    same = [other for other in names if other.partition(" ")[2] == path]
    return same[0] if len(same) == 1 and not same[0].startswith(f"{method} ") else None
