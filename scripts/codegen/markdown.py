"""Text of a spec inside reference pages. It reaches Markdown through these functions alone.

Descriptions may hold code in backticks and lists; everything else means itself: no heading, no
HTML, no link and no cell of a table begins where a spec says so.
"""

from __future__ import annotations

import re

__all__ = ["block", "cell", "code", "linked"]

_CODE = re.compile(r"(`[^`\n]+`)")
_LINE_START = re.compile(r"^(\s*)(#|>|=|-{3}|~~~|\+{3}|\|)", re.M)


def _inline(text: str) -> str:
    parts = _CODE.split(text)
    for index in range(0, len(parts), 2):
        outside = parts[index].replace("<", "&lt;").replace("`", "\\`")
        parts[index] = outside.replace("](", "]\\(")
    return "".join(parts)


def cell(text: str) -> str:
    """Text in one line, as in a cell of a table."""
    return _inline(" ".join(text.split())).replace("|", "\\|")


def block(text: str) -> str:
    """Paragraphs and lists."""
    lines = "\n".join(line.rstrip() for line in text.strip().splitlines())
    # Four blanks would make a line code, in which the escapes stand as they are.
    lines = re.sub(r"^ {4,}", "   ", lines, flags=re.M)
    return _LINE_START.sub(r"\1\\\2", _inline(lines))


def code(text: str) -> str:
    """Any text as code in one line of a table."""
    text = " ".join(text.split()).replace("|", "\\|")
    if not text:
        return "*(empty)*"
    fence = "`" * (max((len(run) for run in re.findall("`+", text)), default=0) + 1)
    pad = " " if "`" in (text[0], text[-1]) else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def linked(annotation: str, pages: dict[str, str]) -> str:
    """A Python type as code, and links to the models and enums in it.

    Args:
        annotation: The type.
        pages: Name of a model or enum → page that tells of it.
    """
    plain = re.sub(r"\b(?:m|inputs)\.(?=\w)", "", annotation)
    names = [name for name in dict.fromkeys(re.findall(r"\w+", plain)) if name in pages]
    links = ", ".join(f"[{name}]({pages[name]}#{name.lower()})" for name in names)
    return f"{code(plain)} ({links})" if links else code(plain)
