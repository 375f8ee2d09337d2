"""The classes that a client package offers beside its models: outcomes, changes, values, errors.

They are found as a type checker finds them: by the imports of the package's `__init__`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .docstrings import Told, told
from .handwritten import Attribute
from .manifest import Manifest
from .modules import Definition, Module, Modules

__all__ = ["Result", "results"]


@dataclass(frozen=True, slots=True)
class Result:
    """A class: its name, what it is, what it has."""

    name: str
    told: Told
    attributes: tuple[Attribute, ...]


def results(root: Path, manifest: Manifest) -> list[Result]:
    """The classes of a package that tell of attributes, by name.

    A second API of a package has no page of its own for them.
    """
    package = root / manifest.overlay / "src" / manifest.package / "__init__.py"
    if manifest.package != f"peerkit_{manifest.name}" or not package.is_file():
        return []
    modules = Modules(sorted(root.glob("overlays/*/src")))
    found: dict[str, Result] = {}
    for name, at in _offered(modules, modules.read(package), root):
        assert isinstance(at.node, ast.ClassDef)
        words = told(ast.get_docstring(at.node))
        attributes = tuple(_attributes(modules, at))
        if words.attributes and not name.startswith("Async"):
            found[name] = Result(name, words, attributes)
    return [found[name] for name in sorted(found)]


def _offered(modules: Modules, module: Module, root: Path) -> Iterator[tuple[str, Definition]]:
    for name, (source, original) in module.imports.items():
        if original == "*" or name.startswith("_"):
            continue
        found = modules.find(module, name)
        if found is not None and isinstance(found.node, ast.ClassDef):
            yield name, found
    for source in _stars(module):
        path = next(root.glob(f"overlays/*/src/{source.replace('.', '/')}/__init__.py"), None)
        if path is not None:
            yield from _offered(modules, modules.read(path), root)


def _stars(module: Module) -> list[str]:
    """Other packages all of whose names are taken."""
    tree = ast.parse(module.path.read_text(encoding="utf-8"))
    return [
        node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and node.module is not None
        and not node.level
        and node.names[0].name == "*"
    ]


def _attributes(modules: Modules, at: Definition) -> Iterator[Attribute]:
    """What is told of in docstrings, with its type; then properties and methods."""
    line = list(_line(modules, at))
    kinds: dict[str, str] = {}
    texts: dict[str, str] = {}
    for owner in reversed(line):
        assert isinstance(owner.node, ast.ClassDef)
        texts |= told(ast.get_docstring(owner.node)).attributes
        for statement in owner.node.body:
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                kinds[statement.target.id] = ast.unparse(statement.annotation)
            elif isinstance(statement, ast.FunctionDef):
                _read_function(statement, kinds, texts)
    for name, text in texts.items():
        if not name.startswith("_"):
            yield Attribute(name, kinds.get(name, ""), text)


def _read_function(function: ast.FunctionDef, kinds: dict[str, str], texts: dict[str, str]) -> None:
    if function.name == "__init__":
        # Errors keep what they are made of.
        given = [*function.args.args[1:], *function.args.kwonlyargs]
        for argument in given:
            if argument.annotation is not None:
                kinds.setdefault(argument.arg, ast.unparse(argument.annotation))
        return
    if function.name.startswith("_"):
        return
    is_property = any("property" in ast.unparse(one) for one in function.decorator_list)
    name = function.name if is_property else f"{function.name}()"
    kinds[name] = ast.unparse(function.returns) if function.returns is not None else ""
    texts[name] = told(ast.get_docstring(function)).summary


def _line(modules: Modules, at: Definition) -> Iterator[Definition]:
    """A class and its bases, as far as they are ours."""
    yield at
    assert isinstance(at.node, ast.ClassDef)
    for base in at.node.bases:
        name = ast.unparse(base.value if isinstance(base, ast.Subscript) else base)
        above = modules.find(at.module, name)
        if above is not None and isinstance(above.node, ast.ClassDef):
            yield from _line(modules, above)
