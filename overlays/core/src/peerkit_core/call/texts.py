"""What the texts of a service look like, so that somebody else's are told from them."""

from __future__ import annotations

import re
from typing import Final, TypeAlias

__all__ = ["FORMS", "TextForm", "has_form"]

TextForm: TypeAlias = "str | tuple[str, ...]"
"""The words that a text may be, or the name of a form."""

FORMS: Final = {
    # A short line that is no markup and no JSON, such as the name of a release.
    "line": re.compile(r"(?!\s)[^<>{}\x00-\x1f\x7f-\x9f\ufffd]{1,64}\s*\Z"),
    # Numbers with dots, such as 2.16.2.
    "numbers": re.compile(r"\d{1,9}(?:\.\d{1,9}){0,3}\s*\Z", re.ASCII),
    # An absolute path, also one of Windows.
    "path": re.compile(r"/|[A-Za-z]:|\\\\"),
}


def has_form(text: str, form: TextForm) -> bool:
    """Whether a text is one of the words, or of the form."""
    if isinstance(form, tuple):
        return text.strip() in form
    return FORMS[form].match(text) is not None
