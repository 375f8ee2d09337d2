"""What a view of a client may do otherwise, and what users may put into headers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from ..errors import InvalidArgument
from .sendable import encodes

__all__ = ["checked_headers"]

_FRAMING = frozenset(
    {
        "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade",
    }
)  # fmt: skip
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz")


def checked_headers(argument: str, headers: Mapping[str, str] | None) -> dict[str, str]:
    """Extra headers with their names in lower case. A value is never shown: it may be a secret.

    Args:
        argument: The argument's name, for errors.
        headers: Name → value.

    Raises:
        InvalidArgument: A name or value cannot be sent, or the name is one by which HTTP delimits
            its messages.
    """
    given = cast("object", {} if headers is None else headers)
    if not isinstance(given, Mapping):
        kind = type(given).__name__
        raise InvalidArgument(argument, f"expected a mapping of names to values, got {kind}")
    checked: dict[str, str] = {}
    for name, value in cast("Iterable[tuple[object, object]]", given.items()):
        if not isinstance(name, str) or not name or not _TOKEN.issuperset(name.lower()):
            raise InvalidArgument(argument, "a name is no header name")
        if not isinstance(value, str):
            raise InvalidArgument(argument, f"{name}: expected text, got {type(value).__name__}")
        if not encodes(value):
            raise InvalidArgument(argument, f"{name}: its value has half of a surrogate pair")
        if value != value.strip(" \t") or any(
            (c < " " and c != "\t") or c == "\x7f" for c in value
        ):
            problem = "has a line break, control character, or blanks at an end"
            raise InvalidArgument(argument, f"{name}: its value {problem}")
        if name.lower() in _FRAMING:
            raise InvalidArgument(argument, f"{name} is set by the client itself")
        checked[name.lower()] = value
    return checked
