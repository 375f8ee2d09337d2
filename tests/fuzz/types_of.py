"""The types in a signature, also those that a module imports for type checkers alone."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import inspect
import typing
from collections.abc import Callable
from functools import cache
from typing import Any

__all__ = ["annotation"]


@cache
def _names(module_name: str) -> dict[str, Any]:
    """What the annotations of a module may name."""
    module = importlib.import_module(module_name)
    names = dict(vars(module))
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, ast.If) and ast.unparse(statement.test).endswith("TYPE_CHECKING"):
            for line in statement.body:
                if isinstance(line, ast.ImportFrom):
                    names |= _imported(line, module.__package__ or "")
    return names


def _imported(line: ast.ImportFrom, package: str) -> dict[str, Any]:
    base = importlib.util.resolve_name("." * line.level + (line.module or ""), package)
    found: dict[str, Any] = {}
    for alias in line.names:
        holder = importlib.import_module(base)
        name = alias.asname or alias.name
        if hasattr(holder, alias.name):
            found[name] = getattr(holder, alias.name)
        else:
            found[name] = importlib.import_module(f"{base}.{alias.name}")
    return found


def annotation(function: Callable[..., Any], given: object) -> Any:
    """What an annotation of a function says; `Any` for what cannot be known here."""
    if not isinstance(given, str):
        return Any if given is inspect.Parameter.empty else given
    names = _names(inspect.unwrap(function).__module__)
    try:
        return eval(given, {**vars(typing), **names})  # the text of our own sources
    except (NameError, TypeError, AttributeError):
        return Any
