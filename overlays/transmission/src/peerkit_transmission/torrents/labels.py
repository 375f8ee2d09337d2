"""What a label can be."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call.reading import texts
from peerkit_core.errors import InvalidArgument
from peerkit_core.public import quoted

__all__ = ["checked_labels"]


def checked_labels(labels: str | Iterable[str], argument: str = "labels") -> list[str]:
    """The labels, each once.

    Args:
        labels: One or several.
        argument: Its name, for errors.

    Raises:
        InvalidArgument: There are none, or one is empty or has a comma, which no release takes.
    """
    listed = texts(argument, labels)
    if not listed:
        raise InvalidArgument(argument, "there are none; nothing was sent")
    for label in listed:
        if not label.strip() or "," in label:
            raise InvalidArgument(argument, f"{quoted(label)} is empty or has a comma")
    return list(dict.fromkeys(listed))
