"""Messages repeat nothing as it came: what a user or server said is shown by `public` alone."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import peerkit_core
import peerkit_core.errors as tree
import peerkit_qbittorrent
import peerkit_transmission

HOMES = [
    Path(package.__file__).parent
    for package in (peerkit_core, peerkit_qbittorrent, peerkit_transmission)
    if package.__file__ is not None
]
OURS = {"separator"}
"""Names of what we write ourselves."""
_REPR = ord("r")


def _messages(module: ast.Module) -> Iterator[ast.JoinedStr]:
    """The f-strings that go into an error of peerkit."""
    for node in ast.walk(module):
        if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
            continue
        name = node.exc.func.id if isinstance(node.exc.func, ast.Name) else ""
        kind = getattr(tree, name, tree.PeerkitError)
        if isinstance(kind, type) and issubclass(kind, tree.PeerkitError) and name[0].isupper():
            foreign = name in {"AttributeError", "AssertionError", "TypeError", "ValueError"}
            yield from (
                part
                for part in ast.walk(node.exc)
                if isinstance(part, ast.JoinedStr) and not foreign
            )


def test_no_error_repeats_a_value_by_its_repr() -> None:
    found = [
        f"{path}:{part.lineno}: {ast.unparse(value.value)}"
        for home in HOMES
        for path in sorted(home.rglob("*.py"))
        if "_generated" not in path.parts
        for part in _messages(ast.parse(path.read_text("utf-8")))
        for value in part.values
        if isinstance(value, ast.FormattedValue)
        and value.conversion == _REPR
        and ast.unparse(value.value) not in OURS
    ]
    assert found == [], "use peerkit_core.public.quoted, which hides keys in URLs"
