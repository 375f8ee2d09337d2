"""Messages repeat nothing as it came: what a user or server said is shown by `public` alone."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from pathlib import Path

import peerkit_core
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
    """The f-strings that go into errors, but for those that are no errors of ours."""
    for node in ast.walk(module):
        if isinstance(node, ast.Raise) and node.exc is not None:
            name = ast.unparse(node.exc).partition("(")[0]
            if not isinstance(getattr(builtins, name, None), type):
                yield from (part for part in ast.walk(node.exc) if isinstance(part, ast.JoinedStr))


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
