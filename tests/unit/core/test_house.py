"""The rooms of peerkit_core: a room imports only rooms below it, also for types only."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import peerkit_core

HOME = Path(peerkit_core.__file__).parent

ROOMS = (
    "_version",
    "lazy",
    "public",
    "errors",
    "concurrency",
    "codec",
    "call",
    "auth",
    "transport",
    "rpc",
    "engine",
    "follow",
    "bittorrent",
    "testing",
)
"""From the bottom up. What stands lower in the house knows nothing of what stands higher."""


def modules() -> dict[str, ast.Module]:
    """Dotted name below the package → its syntax tree."""
    return {
        ".".join(path.relative_to(HOME).with_suffix("").parts): ast.parse(path.read_text("utf-8"))
        for path in sorted(HOME.rglob("*.py"))
        if path != HOME / "__init__.py"
    }


def imported(module: str, tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Modules of the package that `module` imports, with their lines; wherever the import stands."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                assert not name.name.startswith("peerkit_core"), f"{module}: import is not relative"
        if not isinstance(node, ast.ImportFrom):
            continue
        assert not (node.module or "").startswith("peerkit_core"), f"{module}: not relative"
        if node.level:
            above = module.split(".")[: -node.level]
            if node.module is not None:
                yield ".".join([*above, node.module]), node.lineno
            else:
                yield from ((".".join([*above, name.name]), node.lineno) for name in node.names)


def test_every_module_has_a_room() -> None:
    assert {name.partition(".")[0] for name in modules()} <= set(ROOMS)


def test_rooms_import_downwards() -> None:
    wrong = [
        f"{module}:{line} imports {target}"
        for module, tree in modules().items()
        for target, line in imported(module, tree)
        if ROOMS.index(target.partition(".")[0]) > ROOMS.index(module.partition(".")[0])
    ]
    assert not wrong


def test_no_circle_inside_a_room() -> None:
    trees = modules()
    graph = {
        name: {target for target, _ in imported(name, tree) if target in trees}
        for name, tree in trees.items()
    }
    seen: set[str] = set()

    def walk(name: str, above: tuple[str, ...]) -> None:
        assert name not in above, " → ".join([*above, name])
        if name not in seen:
            for target in sorted(graph[name]):
                walk(target, (*above, name))
            seen.add(name)

    for name in graph:
        walk(name, ())


def test_both_halves_never_meet() -> None:
    wrong = [
        f"{module}:{line} imports {target}"
        for module, tree in modules().items()
        for target, line in imported(module, tree)
        if ("_async" in module and "_sync" in target) or ("_sync" in module and "_async" in target)
    ]
    assert not wrong


def test_every_module_says_what_is_public() -> None:
    for name, tree in modules().items():
        if name.endswith("__init__"):
            continue
        names = {
            target.id
            for node in tree.body
            if isinstance(node, (ast.Assign, ast.AnnAssign))
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
        }
        assert "__all__" in names or name == "_version", name
