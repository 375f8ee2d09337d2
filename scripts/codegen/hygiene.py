"""Characters that no text of a spec may hold, because readers do not see them as they are.

Control characters end lines and move cursors, bidirectional ones show text in another order than
it is read in, and the rest cannot be seen at all or end a line for some readers only.
"""

from __future__ import annotations

import re
import unicodedata

__all__ = ["faults", "shown"]

_REFUSED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls, but tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # bidirectional
    "\u2028\u2029"  # separators of lines and paragraphs
    "\u200b\u2060\ufeff"  # of no width
    "\ud800-\udfff\ufffe\uffff]"  # no characters
)


def faults(text: str) -> list[tuple[int, str]]:
    """Offset and name of each character that is refused; a carriage return ends a line."""
    return [
        (match.start(), _name(match[0]))
        for match in _REFUSED.finditer(text)
        if not (match[0] == "\r" and text[match.end() : match.end() + 1] == "\n")
    ]


def _name(character: str) -> str:
    return f"U+{ord(character):04X} {unicodedata.name(character, 'a control character')}"


def shown(text: str, longest: int = 400) -> str:
    """Text of a spec inside a message: one line of bounded length that no terminal obeys."""
    line = _REFUSED.sub(lambda match: f"\\u{ord(match[0]):04x}", " ".join(text.split()))
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
