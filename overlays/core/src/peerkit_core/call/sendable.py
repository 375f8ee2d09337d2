"""Text that can be sent at all: with a form in UTF-8."""

from __future__ import annotations

from ..errors import InvalidArgument

__all__ = ["encodes", "sendable"]


def encodes(text: str) -> bool:
    """Whether a text has a form in UTF-8: halves of surrogate pairs have none."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def sendable(argument: str, value: str) -> str:
    """The text itself.

    Args:
        argument: The argument's name, for errors.
        value: The text.

    Raises:
        InvalidArgument: It has no form in UTF-8. The error holds nothing of the text, which may be
            a secret; that is why it is raised outside of the one that Python gives.
    """
    if not encodes(value):
        raise InvalidArgument(argument, "has half of a surrogate pair, which cannot be sent")
    return value
