"""What notebooks ask objects for; tables are made where one asks."""

from __future__ import annotations

from typing import Any

__all__ = ["in_notebooks"]


def in_notebooks(self: Any) -> str:
    """`_repr_html_` of a model or result."""
    from .tabular import as_html

    return as_html(self)
