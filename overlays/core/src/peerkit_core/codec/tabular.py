"""Tables for notebooks and terminals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from html import escape
from typing import Any

import msgspec

from ..errors import InvalidArgument
from ..public import quoted
from .showing import brief, shown_pairs

__all__ = ["Table", "as_html", "table"]

_ROWS = 100
"""Rows that a notebook shows."""
_COLUMNS = 12
"""Columns of a table whose fields nobody has chosen."""


class Table:
    """Models side by side: a table in a notebook, aligned text where it is printed.

    Args:
        names: The columns.
        rows: The values, row by row.
    """

    __slots__ = ("names", "rows")

    def __init__(self, names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
        self.names = names
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    def __repr__(self) -> str:
        cells = [list(self.names), *([_cell(value) for value in row] for row in self.rows[:_ROWS])]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        lines = [
            "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
            for row in cells
        ]
        return "\n".join([*lines, *self._more()])

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{escape(name)}</th>" for name in self.names)
        body = "".join(
            f"<tr>{''.join(f'<td>{escape(_cell(value))}</td>' for value in row)}</tr>"
            for row in self.rows[:_ROWS]
        )
        more = "".join(f"<p>{text}</p>" for text in self._more())
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"

    def _more(self) -> list[str]:
        hidden = len(self.rows) - _ROWS
        return [f"… {hidden} more rows"] if hidden > 0 else []


def table(models: Iterable[msgspec.Struct], fields: Iterable[str] | None = None) -> Table:
    """Models side by side.

    Args:
        models: Answers, of one class or of several.
        fields: Python names of the columns; None for those that matter, or the first twelve.

    Raises:
        InvalidArgument: No object has such a field.

    Example:
        ```python
        table(qb.torrents.info(), ["name", "state", "progress"])
        ```
    """
    models = list(models)
    found = [dict(shown_pairs(model)) for model in models]
    set_ = dict.fromkeys(name for pairs in found for name in pairs)
    if fields is None:
        kinds = dict.fromkeys(model.__class__ for model in models)
        summary = dict.fromkeys(name for kind in kinds for name in getattr(kind, "__summary__", ()))
        names = [name for name in summary if name in set_] or list(set_)[:_COLUMNS]
    else:
        names = [fields] if isinstance(fields, str) else list(fields)
        has = {name for model in models for name in model.__struct_fields__}
        for name in names:
            if found and name not in has:
                raise InvalidArgument("fields", f"no object has a field {quoted(name)}")
    return Table(names, [[pairs.get(name, "") for name in names] for pairs in found])


def as_html(value: Any) -> str:
    """`_repr_html_` of a model or result: a field in each row."""
    rows = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(_cell(item))}</td></tr>"
        for name, item in shown_pairs(value)
    )
    title = escape(type(value).__name__)
    return f"<table><caption>{title}</caption><tbody>{rows}</tbody></table>"


def _cell(value: object) -> str:
    if isinstance(value, Enum):
        return value.name if isinstance(value, int) else str(value.value)
    text = brief(value)
    return text[1:-1] if isinstance(value, str) else text
