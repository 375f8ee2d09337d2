"""Python modules as text: what a name in one of them means, found without importing anything."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

__all__ = ["Definition", "Module", "Modules"]

_GENERATED = "_generated"
_MOST = 20
"""Names that lead to other names; more would be a circle."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A class or function, and the module it stands in."""

    module: Module
    node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class Module:
    """One file.

    Attributes:
        path: Where it is.
        is_generated: Whether the pipeline wrote it.
        definitions: Classes and functions by name; of overloads the last, which is the real one.
        imports: Name → the module it is taken from, with its dots, and its name there.
    """

    path: Path
    is_generated: bool
    definitions: dict[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]
    imports: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])


class Modules:
    """The modules of some folders, each read once.

    Args:
        folders: What would be on Python's path.
    """

    def __init__(self, folders: Iterable[Path]) -> None:
        self._folders = list(folders)
        self._read: dict[Path, Module] = {}

    def read(self, path: Path) -> Module:
        """One module."""
        if path not in self._read:
            tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
            module = Module(path, _GENERATED in path.parts, {})
            for node in tree.body:
                if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                    module.definitions[node.name] = node
            for inner in ast.walk(tree):
                if isinstance(inner, ast.ImportFrom):
                    source = "." * inner.level + (inner.module or "")
                    for alias in inner.names:
                        module.imports[alias.asname or alias.name] = (source, alias.name)
            self._read[path] = module
        return self._read[path]

    def find(self, module: Module, name: str, *, generated: bool = False) -> Definition | None:
        """What a name means, such as `AsyncLimits` or `adding.add`.

        Args:
            module: Where the name stands.
            name: The name, with a dot where it is reached through a module.
            generated: Whether it may be in a module that the pipeline wrote. Those are long, and
                reading them takes most of the time.

        Returns:
            Its definition; None for what is elsewhere.
        """
        for _ in range(_MOST):
            first, _, rest = name.partition(".")
            if not rest and first in module.definitions:
                return Definition(module, module.definitions[first])
            if first not in module.imports:
                return None
            source, original = module.imports[first]
            package = self._folder(module, source)
            if package is not None and _GENERATED in package.parts and not generated:
                return None
            # `from package import module` or `from module import name`.
            inner = self._file(package / original) if package is not None else None
            outer = self._file(package) if package is not None else None
            if inner is not None and rest:
                module, name = self.read(inner), rest
            elif outer is not None:
                module, name = self.read(outer), f"{original}.{rest}" if rest else original
            else:
                return None
        return None

    def _folder(self, module: Module, source: str) -> Path | None:
        dotted = source.lstrip(".")
        parts = dotted.split(".") if dotted else []
        level = len(source) - len(dotted)
        if level:
            base = module.path.parent
            for _ in range(level - 1):
                base = base.parent
            return base.joinpath(*parts)
        for folder in self._folders:
            if (folder / parts[0]).is_dir():
                return folder.joinpath(*parts)
        return None

    @staticmethod
    def _file(path: Path) -> Path | None:
        for found in (path.with_suffix(".py"), path / "__init__.py"):
            if found.is_file():
                return found
        return None
