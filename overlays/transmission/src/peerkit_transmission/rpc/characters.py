"""Characters beyond U+FFFF as Transmission 3.00 writes them."""

from __future__ import annotations

import re

__all__ = ["repaired"]

# An even number of backslashes stands before the one that begins an escape.
_FIVE_DIGITS = re.compile(rb"(?<!\\)((?:\\\\)*)\\u(1f[0-9a][0-9a-f]{2})")


def repaired(content: bytes) -> bytes:
    r"""A classic answer with such characters as pairs of escapes, as JSON has them.

    3.00 writes the number of a character in as many digits as it has: `\u1f3b5`, which JSON reads
    as U+1F3B and a 5. From U+1F000 to U+1FAFF, where the pictures are, nothing else is likely meant:
    the alternative is an accented letter of ancient Greek with a digit or one of a to f behind it.
    Characters of other planes cannot be told from others and stay as they are.
    """
    return _FIVE_DIGITS.sub(_pair, content)


def _pair(found: re.Match[bytes]) -> bytes:
    rest = int(found[2], 16) - 0x10000
    return b"%s\\u%04x\\u%04x" % (found[1], 0xD800 + (rest >> 10), 0xDC00 + (rest & 0x3FF))
