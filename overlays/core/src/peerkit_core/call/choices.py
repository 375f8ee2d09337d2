"""Arguments with a set of known words or numbers: what is none of them is refused.

Servers ignore a word that they do not know or take it for something wider: a misspelt filter lists
everything. What a server knows and this release of peerkit does not can still be sent, by making a
member of it: `TorrentFilter("new-word")`.
"""

from __future__ import annotations

from enum import Enum
from typing import get_args

from ..errors import InvalidArgument
from ..public import quoted

__all__ = ["literal", "member", "word", "words"]


def member(argument: str, value: object, kind: type[Enum], *, nullable: bool = False) -> object:
    """The value on the wire of a member.

    Args:
        argument: The argument's name, for errors.
        value: A member (also one that was made of an unknown value), its value, or in an enum of
            numbers its name in lower case.
        kind: The enum.
        nullable: Whether None has a meaning, and is given back.

    Raises:
        InvalidArgument: It is none of them; with the nearest.
    """
    if isinstance(value, kind):
        return value.value
    if value is None and nullable:
        return None
    if isinstance(value, (str, int)) and not isinstance(value, bool):
        known = kind._value2member_map_.get(value)
        if known is None and isinstance(value, str) and issubclass(kind, int):
            known = kind.__members__.get(value.upper()) if value.islower() else None
        if known is not None:
            return known.value
    raise _unknown(argument, value, kind)


def word(argument: str, value: object, kind: type[Enum]) -> str:
    """A member as text; see `member`."""
    return str(member(argument, value, kind))


def words(kind: type[Enum]) -> list[str]:
    """What may be given for the members of an enum."""
    if issubclass(kind, int):
        return [one.name.lower() for one in kind]
    return [str(one.value) for one in kind]


def literal(argument: str, value: object, kind: object) -> None:
    """Check a word of a `Literal`.

    Args:
        argument: The argument's name, for errors.
        value: What was given.
        kind: The `Literal`.

    Raises:
        InvalidArgument: It is none of its words; with the nearest.
    """
    known = get_args(kind)
    if not isinstance(value, str) or value not in known:
        raise _told(argument, value, [str(one) for one in known], "")


def _unknown(argument: str, value: object, kind: type[Enum]) -> InvalidArgument:
    base = int if issubclass(kind, int) else str
    newer = ""
    if isinstance(value, base) and not isinstance(value, bool):
        newer = f"one that is newer than this peerkit is given as {kind.__name__}(…)"
    return _told(argument, value, words(kind), newer)


def _told(argument: str, value: object, known: list[str], newer: str) -> InvalidArgument:
    # Imported here: it is only needed once something is wrong.
    from difflib import get_close_matches

    listed = ", ".join(known[:_LISTED]) + (", …" if len(known) > _LISTED else "")
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return InvalidArgument(argument, f"expected one of {listed}; got {type(value).__name__}")
    if isinstance(value, int) and value.bit_length() > _BITS:
        return InvalidArgument(argument, f"is none of {listed}")
    text = str(value) if isinstance(value, str) else int.__repr__(value)
    hints = [f"{quoted(str(value)) if isinstance(value, str) else text} is none of {listed}"]
    near = get_close_matches(text.lower(), [one.lower() for one in known], n=1)
    hints += [f"did you mean {one!r}?" for one in known if near and one.lower() == near[0]]
    return InvalidArgument(argument, "; ".join([*hints, newer]).rstrip("; "))


_BITS = 64
_LISTED = 40
