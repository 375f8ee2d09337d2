"""JSON the way each release writes it."""

from __future__ import annotations

import json
import re
from typing import cast

from .profiles import Profile

__all__ = ["encode_json"]

_PAIR = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})")


def encode_json(profile: Profile, value: object) -> bytes:
    """The body of an answer; every release sorts the keys."""
    if not profile.untyped:
        text = json.dumps(value, separators=(",", ":"), sort_keys=True, ensure_ascii=False)
        return text.encode()
    old = json.dumps(_old_numbers(value), separators=(",", ":"), sort_keys=True)
    return f"{_PAIR.sub(_five_digits, old)}\n".encode()


def _five_digits(pair: re.Match[str]) -> str:
    """3.00 escapes a character beyond U+FFFF by its number, which is no JSON."""
    high, low = (int(half, 16) for half in pair.groups())
    return f"\\u{0x10000 + ((high - 0xD800) << 10) + low - 0xDC00:04x}"


def _old_numbers(value: object) -> object:
    """Floats as 3.00 writes them: whole ones as integers, others with four decimals."""
    if isinstance(value, float):
        return int(value) if value.is_integer() else int(value * 10_000) / 10_000
    if isinstance(value, dict):
        mapping = cast("dict[str, object]", value)
        return {key: _old_numbers(item) for key, item in mapping.items()}
    if isinstance(value, list):
        return [_old_numbers(item) for item in cast("list[object]", value)]
    return value
