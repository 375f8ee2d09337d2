"""JSON as servers read it: nothing that a client sends is more than no JSON to them.

Python gives up with other errors on depth and on long numbers.
"""

from __future__ import annotations

import json
import math
import sys
from typing import Any

__all__ = ["first", "loads"]

_LARGEST = 2**63 - 1
# Python converts no more than 4,300 digits, and no server has numbers of so many.
_DIGITS = 400


def loads(text: str | bytes) -> object:
    """The value of a text.

    Raises:
        ValueError: It is no JSON, or nested more deeply than any server reads.
    """
    try:
        parsed: object = json.loads(text, **_NUMBERS)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return parsed


def first(text: str) -> object:
    """The first value of a text; what follows it is not looked at.

    Raises:
        json.JSONDecodeError: There is none.
    """
    try:
        parsed: object = json.JSONDecoder(**_NUMBERS).raw_decode(text)[0]
    except RecursionError:
        raise json.JSONDecodeError("nested too deeply", text, 0) from None
    return parsed


def _integer(digits: str) -> int:
    if len(digits) <= _DIGITS:
        return int(digits)
    return -_LARGEST if digits.startswith("-") else _LARGEST


def _float(digits: str) -> float:
    number = float(digits)
    return number if math.isfinite(number) else math.copysign(sys.float_info.max, number)


def _constant(word: str) -> float:
    raise json.JSONDecodeError("JSON has no such word", word, 0)


_NUMBERS: dict[str, Any] = {
    "parse_int": _integer,
    "parse_float": _float,
    "parse_constant": _constant,
}
