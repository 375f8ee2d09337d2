"""How far a torrent is waited for, in the words of every client."""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from ..errors import InvalidArgument

__all__ = ["WORDS", "Until", "read_until"]

Until: TypeAlias = Literal["listed", "metadata", "checked", "complete"]
"""How far to wait: the torrent is listed; its metadata is known; its files are checked; it is
complete."""

WORDS: tuple[Until, ...] = get_args(Until)
"""All of them, the nearest first."""


def read_until(until: Until, *, otherwise: str = "") -> Until:
    """The word itself.

    Args:
        until: How far to wait.
        otherwise: What else may be given, for the error.

    Raises:
        InvalidArgument: There is no such word.
    """
    if until not in WORDS:
        raise InvalidArgument("until", f"is none of {', '.join(WORDS)}{otherwise}")
    return until
