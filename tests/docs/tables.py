"""The tables of a page, row by row."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Row", "codes", "tables"]

# A bar that divides cells; one that is text has a backslash before it.
_BAR = re.compile(r"(?<!\\)\|")
_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Row:
    """One row of a table.

    Attributes:
        section: The heading above it.
        cells: Text of each cell, by the head of its column.
    """

    section: str
    cells: dict[str, str]

    def codes(self, column: str) -> list[str]:
        """The code spans of a cell."""
        return codes(self.cells[column])


def codes(text: str) -> list[str]:
    """The code spans of a text."""
    return _CODE.findall(text)


def tables(page: str) -> list[Row]:
    """All rows of all tables of a page."""
    found: list[Row] = []
    section, heads = "", list[str]()
    for line in page.splitlines():
        if line.startswith("#"):
            section = line.lstrip("# ")
        if not line.startswith("|"):
            heads = []
            continue
        cells = [cell.strip() for cell in _BAR.split(line.strip()[1:-1])]
        if not heads:
            heads = cells
        elif not set(line) <= set("|-: "):
            assert len(cells) == len(heads), f"{section}: {line}"
            found.append(Row(section, dict(zip(heads, cells, strict=True))))
    return found
