"""Names in Python for names on the wire."""

from __future__ import annotations

import keyword
import re

_BREAKS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_OTHER = re.compile(r"[^a-zA-Z0-9]+")
SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*\Z")
PASCAL = re.compile(r"[A-Z][a-zA-Z0-9]*\Z")
UPPER = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*\Z")


def snake_name(wire: str) -> str:
    """The attribute or argument for a wire name.

    >>> snake_name("seedingTimeLimit"), snake_name("X-API-Key"), snake_name("from")
    ('seeding_time_limit', 'x_api_key', 'from_')
    """
    name = _OTHER.sub("_", _BREAKS.sub("_", wire)).strip("_").lower()
    if not name or name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
