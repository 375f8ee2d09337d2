"""Regions of hand-written files that the pipeline writes.

A region lies between two lines of its own, in the comments of its language:

    # services: NAME        <!-- services: NAME -->
    …                       …
    # /services             <!-- /services -->

Its lines get the indentation of the first of the two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from .problems import Problem, SpecError

__all__ = ["filled"]

_OPEN = re.compile(r"(?P<pad>[ \t]*)(?:# services: (\w+)|<!-- services: (\w+) -->)\s*\Z")
_CLOSE = re.compile(r"[ \t]*(?:# /services|<!-- /services -->)\s*\Z")


def filled(file: str, text: str, contents: Mapping[str, str]) -> str:
    """The text of a file with new contents in its regions.

    Args:
        file: The file's path, for messages.
        text: What the file says now.
        contents: What each region has to hold, by name.

    Raises:
        SpecError: A region is missing, unknown, there twice, or has no end.
    """
    problems: list[Problem] = []
    lines: list[str] = []
    left = dict(contents)
    inside = ""
    opened = 0
    for number, line in enumerate(text.splitlines(), 1):
        found = _OPEN.match(line)
        if not inside or _CLOSE.match(line):
            lines.append(line)
        if found and not inside:
            inside, opened = str(found[2] or found[3]), number
            content = left.pop(inside, None)
            if content is None:
                what = "twice" if inside in contents else "unknown to the pipeline"
                text_ = f"the region `{inside}` is {what}"
                known = ", ".join(contents) or "no region"
                problems.append(Problem(file, number, "region", text_, f"each once: {known}"))
            else:
                pad = found["pad"]
                lines += [f"{pad}{new}" if new else "" for new in content.splitlines()]
        elif _CLOSE.match(line):
            inside = ""
    if inside:
        hint = "a closing line below it"
        problems.append(Problem(file, opened, "region", f"`{inside}` has no end", hint))
    for name in left:
        hint = f"`services: {name}` and `/services`, each as a comment in a line of its own"
        problems.append(Problem(file, 1, "region", f"the region `{name}` is missing", hint))
    if problems:
        raise SpecError(problems)
    return "\n".join(lines) + "\n"
