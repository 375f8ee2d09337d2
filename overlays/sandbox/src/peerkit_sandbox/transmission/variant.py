"""Reading loosely typed arguments the way the daemon does: a wrong type counts as absent."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import cast

__all__ = ["Params", "as_bool", "as_float", "as_int", "as_list", "as_map", "as_str", "words"]

Params = Mapping[str, object]


def as_int(value: object) -> int | None:
    """Integers; booleans count as 0 and 1, a float does not count."""
    return int(value) if isinstance(value, int) else None


def as_bool(value: object) -> bool | None:
    """Booleans, the integers 0 and 1, and the words `true` and `false`."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value in (0, 1):
        return value == 1
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value)
    return None


def as_float(value: object) -> float | None:
    """Numbers, and strings that spell one."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    if isinstance(value, str):
        with contextlib.suppress(ValueError):
            return float(value)
    return None


def as_str(value: object) -> str | None:
    """Strings."""
    return value if isinstance(value, str) else None


def as_list(value: object) -> list[object] | None:
    """Lists."""
    return cast("list[object]", value) if isinstance(value, list) else None


def as_map(value: object) -> dict[str, object] | None:
    """Objects (JSON keys are always strings)."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def words(text: str) -> list[str]:
    """The words of a text; keeps the tables of names readable."""
    return text.split()
