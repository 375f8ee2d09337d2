"""The plan that all client packages share: the same rooms, and few of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import peerkit_qbittorrent
import peerkit_transmission

PACKAGES = [Path(str(m.__file__)).parent for m in (peerkit_qbittorrent, peerkit_transmission)]
SHARED = {
    "__init__.py",
    "adding",
    "client",
    "errors.py",
    "files",
    "following",
    "models.py",
    "settings",
    "torrents",
}
OWN = {"feeds", "legacy", "rpc", "searching"}
NOT_READ = {"__pycache__", "_generated", "py.typed"}

each = pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)


def entries_of(package: Path) -> list[Path]:
    """What a package consists of; a folder that Git has left behind without code is none of it."""
    entries = [path for path in package.iterdir() if path.name not in NOT_READ]
    return [path for path in entries if path.is_file() or any(path.rglob("*.py"))]


@each
def test_the_top_of_a_package_is_read_at_a_glance(package: Path) -> None:
    entries = {path.name for path in entries_of(package)}
    assert entries >= SHARED
    assert not entries - SHARED - OWN
    assert len(entries) <= 12


@each
def test_each_room_says_what_it_is_for(package: Path) -> None:
    for room in filter(Path.is_dir, entries_of(package)):
        assert ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8"))), room


@each
def test_no_job_knows_the_class_that_lists_its_functions(package: Path) -> None:
    wrong = [
        f"{path.relative_to(package)} imports {target}"
        for path in package.rglob("*.py")
        if path.relative_to(package).parts[0] not in {"__init__.py", "client", "_generated"}
        for target in _imports(path, package)
        if target.startswith("client._") and target.endswith(".client")
    ]
    assert not wrong


@each
def test_the_class_of_a_client_lists_functions_of_the_rooms(package: Path) -> None:
    tree = ast.parse((package / "client" / "_async" / "client.py").read_text("utf-8"))
    (cls,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
    listed = [node for node in cls.body if isinstance(node, ast.Assign)]
    assert len(listed) > 8
    assert all(isinstance(node.value, ast.Attribute) for node in listed)
    assert [ast.unparse(base) for base in cls.bases] == ["AsyncClient"]


def _imports(path: Path, package: Path) -> Iterator[str]:
    """Modules of the package that a file imports, wherever the import stands."""
    here = path.relative_to(package).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = here[: len(here) - node.level]
            yield ".".join([*above, *([node.module] if node.module else [])])
