"""Answers that the service cannot have sent: somebody else is at the address, or in between."""

from __future__ import annotations

import re
from typing import Final

from ..errors import ForeignAnswer
from .request import Response

__all__ = ["foreign_answer", "is_page"]

_PAGES: Final = ("text/html", "application/xhtml+xml")
_TITLE: Final = re.compile(rb"<title[^>]*>(.{0,200}?)</title", re.IGNORECASE | re.DOTALL)
_BEGINNING: Final = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|head|body)\b", re.I
)
_LONGEST: Final = 80


def is_page(content_type: str | None, beginning: bytes) -> bool:
    """Whether a body is a web page.

    Args:
        content_type: The header, if there is one.
        beginning: The first bytes of the body.
    """
    kind = (content_type or "").partition(";")[0].strip().lower()
    return kind in _PAGES or _BEGINNING.match(beginning) is not None


def foreign_answer(operation: str, response: Response, expected: str) -> ForeignAnswer:
    """The error for a success that is none of the service's.

    Args:
        operation: What was called.
        response: The answer.
        expected: What the service answers with, in words.
    """
    content = response.content
    title = ""
    if is_page(response.header("content-type"), content[:512]):
        found = _TITLE.search(content[:65_536])
        if found is not None:
            # Of a page only the title is told: the rest may hold tokens.
            title = " ".join(found[1].decode("utf-8", "replace").split())[:_LONGEST]
        what = f"a web page ({title!r})" if title else "a web page"
    else:
        what = f"{len(content)} bytes of something else"
    return ForeignAnswer(operation, response.status, expected, what, title=title)
