"""Whether the bytes of a success are the file that was asked for."""

from __future__ import annotations

from typing import Final

from .foreign import foreign_answer, is_page
from .request import Response

__all__ = ["BEGINNING", "is_attachment", "refuse_no_file"]

BEGINNING: Final = 512
"""Bytes from which it is told."""

_BEGINNINGS: Final = {"application/x-bittorrent": b"d"}
"""With what the files of a content type begin: a .torrent file is a dictionary."""


def is_attachment(head: Response) -> bool:
    """Whether an answer says that it is a file, whatever its content type."""
    return (head.header("content-disposition") or "").lower().startswith("attachment")


def refuse_no_file(operation: str, media: str, response: Response) -> None:
    """Look at the head of an answer and at the beginning of its body.

    Args:
        operation: What was called.
        media: The documented content type; servers also send files with other types.
        response: The answer; of its body the first `BEGINNING` bytes will do.

    Raises:
        ForeignAnswer: It is a page, or anything else but the file.
    """
    begins, content = _BEGINNINGS.get(media), response.content
    if begins is not None:
        if content.startswith(begins):
            return
    else:
        # Any file may be asked for, pages and JSON included: the service sends them as attachments,
        # while a proxy's page is to be looked at.
        kind = (response.header("content-type") or "").partition(";")[0].strip().lower()
        if is_attachment(response):
            return
        if not is_page(kind, content[:BEGINNING]) and not kind.endswith("json"):
            return
    raise foreign_answer(operation, response, "a file")
