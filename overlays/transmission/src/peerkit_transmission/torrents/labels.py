"""What a label can be."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call.encode import text
from peerkit_core.errors import InvalidArgument
from peerkit_core.public import quoted

__all__ = ["checked_labels"]


def checked_labels(labels: str | Iterable[str]) -> list[str]:
    """The labels, each once.

    Args:
        labels: One or several.

    Raises:
        InvalidArgument: There are none, or one is empty or has a comma, which no release takes.
    """
    listed = [labels] if isinstance(labels, str) else list(labels)
    if not listed:
        raise InvalidArgument("labels", "there are none; nothing was sent")
    for label in listed:
        if not text("labels", label).strip() or "," in label:
            raise InvalidArgument("labels", f"{quoted(label)} is empty or has a comma")
    return list(dict.fromkeys(listed))
