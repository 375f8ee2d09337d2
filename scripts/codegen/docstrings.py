"""Docstrings in their parts: what it is, arguments, result, errors, example."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

__all__ = ["Told", "told"]

_SECTION = re.compile(r"^(Args|Attributes|Example|Raises|Returns|Yields):$")
_ENTRY = re.compile(r"^\*{0,2}([\w.]+): (.*)$")


@dataclass(frozen=True, slots=True)
class Told:
    """What a docstring tells.

    Attributes:
        summary: Its first paragraph.
        text: The paragraphs behind it.
        arguments: Argument → what it means.
        result: What comes back, or what a block gets.
        raises: Error → when.
        example: Code, without its fence.
        attributes: Attribute → what it means.
    """

    summary: str = ""
    text: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict[str, str])
    result: str = ""
    raises: Mapping[str, str] = field(default_factory=dict[str, str])
    example: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict[str, str])


def told(docstring: str | None) -> Told:
    """The parts of a docstring; all of them empty where there is none."""
    sections = _sections(inspect.cleandoc(docstring or ""))
    summary, _, text = sections[""].partition("\n\n")
    code = re.search(r"```python\n(.*?)^```", sections.get("Example", ""), re.M | re.S)
    return Told(
        " ".join(summary.split()),
        text,
        _entries(sections.get("Args", "")),
        sections.get("Returns", "") or sections.get("Yields", ""),
        _entries(sections.get("Raises", "")),
        code[1].rstrip() if code else "",
        _entries(sections.get("Attributes", "")),
    )


def _sections(text: str) -> dict[str, str]:
    """Text by section; what stands before the first one has the name ``""``."""
    found: dict[str, list[str]] = {"": []}
    name = ""
    for line in text.splitlines():
        heading = _SECTION.match(line)
        if heading:
            name = heading[1]
            found[name] = []
        else:
            found[name].append(line)
    return {name: _dedented(lines) for name, lines in found.items()}


def _dedented(lines: Iterable[str]) -> str:
    return inspect.cleandoc("\n" + "\n".join(lines)).strip()


def _entries(text: str) -> dict[str, str]:
    """`name: words`, where further lines of an entry are indented."""
    found: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        entry = _ENTRY.match(line)
        if entry:
            name = entry[1]
            found[name] = entry[2]
        elif name:
            found[name] = f"{found[name]} {line.strip()}".strip()
    return found
