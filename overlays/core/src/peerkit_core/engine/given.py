"""Checks of the options that a user gives to a client."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import cast

from ..errors import InvalidArgument

__all__ = ["checked_connections", "refuse_beside", "refuse_unknown"]


def refuse_unknown(options: Mapping[str, object], known: Collection[str]) -> None:
    """Refuse a misspelt option.

    Raises:
        InvalidArgument: With the nearest name.
    """
    for name in options:
        if name not in known:
            # Imported here: it is only needed once something is wrong.
            from difflib import get_close_matches

            near = get_close_matches(name, known, n=1) or sorted(known)
            raise InvalidArgument(name, f"there is no such option; is it {' or '.join(near)}?")


def refuse_beside(name: str, options: Mapping[str, object], others: Collection[str]) -> None:
    """Refuse options for which another one leaves no use.

    Raises:
        InvalidArgument: One of `others` is given too.
    """
    beside = sorted(other for other in others if options.get(other) is not None)
    if beside:
        raise InvalidArgument(beside[0], f"has no effect beside {name}; give only one of them")


def checked_connections(count: object) -> int:
    """The largest number of connections.

    Raises:
        InvalidArgument: It is no whole number above 0.
    """
    number = cast("int", count)
    if isinstance(count, bool) or not isinstance(count, int) or number < 1:
        raise InvalidArgument("max_connections", "must be a whole number above 0")
    return number
