"""What a package offers: the same names to type checkers, at run time, to `*` and to `dir`."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import peerkit_core
import peerkit_core.bittorrent
import peerkit_core.errors
import peerkit_qbittorrent
import peerkit_sandbox
import peerkit_transmission

CLIENTS = [peerkit_qbittorrent, peerkit_transmission]
LAZY = [peerkit_core, peerkit_core.bittorrent, *CLIENTS]

client = pytest.mark.parametrize("package", CLIENTS, ids=lambda package: package.__name__)
lazy = pytest.mark.parametrize("package", LAZY, ids=lambda package: package.__name__)


def offered(package: ModuleType) -> list[str]:
    """Its `__all__`, which type checkers do not see."""
    names: list[str] = package.__dict__.get("__all__") or getattr(package, "__all__")  # noqa: B009
    return names


def typed(package: str) -> Iterator[str]:
    """The names that a type checker finds in a package."""
    tree = ast.parse(Path(str(importlib.import_module(package).__file__)).read_text("utf-8"))
    blocks = [tree.body]
    for node in tree.body:
        if isinstance(node, ast.If):
            assert ast.unparse(node.test) in ("TYPE_CHECKING", "not TYPE_CHECKING")
            if ast.unparse(node.test) == "TYPE_CHECKING":
                blocks.append(node.body)
    for node in (node for block in blocks for node in block):
        if isinstance(node, ast.ImportFrom):
            home = "." * node.level + (node.module or "")
            for alias in node.names:
                if alias.name == "*":
                    module = importlib.import_module(home, package)
                    source = module.__name__
                    yield from typed(source) if module in LAZY else offered(module)
                elif alias.asname == alias.name:
                    yield alias.name
        elif isinstance(node, ast.Assign):
            assert isinstance(node.targets[0], ast.Name)
            yield node.targets[0].id


@lazy
def test_type_checkers_see_what_is_there(package: ModuleType) -> None:
    found = [name for name in typed(package.__name__) if name[0] != "_"]
    assert len(found) == len(set(found)), "a name means two things"
    assert set(found) == set(offered(package))


@pytest.mark.parametrize("package", [*LAZY, peerkit_sandbox], ids=lambda package: package.__name__)
def test_a_listing_of_a_package_has_its_public_names_alone(package: ModuleType) -> None:
    assert dir(package) == sorted(offered(package))
    assert len(set(dir(package))) == len(dir(package)) > 5
    assert not [name for name in dir(package) if name.startswith("_")]
    for name in dir(package):
        assert getattr(package, name) is not None


@client
def test_a_program_needs_one_import(package: ModuleType) -> None:
    """All of core, of its BitTorrent room and of the models, as the same objects."""
    sources = [peerkit_core, peerkit_core.bittorrent, package.models, package.errors]
    for source in sources:
        for name in offered(source):
            if source is not package.errors or isinstance(getattr(source, name), type):
                assert getattr(package, name) is getattr(source, name), name
    errors = "PeerkitError NotFound LoginFailed Banned Timeout InvalidArgument WaitTimeout"
    for name in [*errors.split(), "BulkFailed", "BulkResult", "Retry", "Torrent", "Tracker"]:
        assert name in dir(package)


@client
def test_every_error_of_core_is_offered(package: ModuleType) -> None:
    for name, value in vars(peerkit_core.errors).items():
        if isinstance(value, type) and issubclass(value, Exception) and name[0] != "_":
            assert getattr(package, name) is value


@client
@pytest.mark.parametrize("name", ["Nope", "nope", "torents", "_sync"])
def test_other_names_are_attribute_errors(package: ModuleType, name: str) -> None:
    with pytest.raises(AttributeError, match=f"'{package.__name__}' has no attribute '{name}'"):
        getattr(package, name)


@client
def test_private_names_are_looked_for_nowhere_else(package: ModuleType) -> None:
    """Debuggers and test runners ask each module for many of them; no model is loaded for that."""
    code = (
        f"import sys, {package.__name__} as p; hasattr(p, '__wrapped__'); hasattr(p, '_x');"
        "assert 'msgspec' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@client
def test_a_star_gives_everything(package: ModuleType) -> None:
    names: dict[str, object] = {}
    exec(f"from {package.__name__} import *", names)
    assert set(names) - {"__builtins__"} == set(dir(package))
