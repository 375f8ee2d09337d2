"""Units and special values of a spec (`x-unit`, `x-special`, `x-list`), and their one wording.

Docstrings, reference pages and the shipped OpenAPI document tell them through `worded`, so that
nothing is said twice and nothing differs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Literal

from .shapes import is_list, is_map, map_at, types_of

__all__ = [
    "DURATION",
    "INSTANT",
    "UNITS",
    "Unit",
    "grouped",
    "is_numeric",
    "sentence",
    "specials",
    "told",
    "worded",
]

INSTANT: Final = "instant"
DURATION: Final = "duration"


@dataclass(frozen=True)
class Unit:
    """A unit that a number may have.

    Attributes:
        words: How a description tells it; empty where there is nothing to tell.
        kind: What the number measures.
        prose: How descriptions name it in words, which they must not beside `x-unit`.
    """

    words: str
    kind: Literal["instant", "duration", "size", "speed", "share", "number"]
    prose: str = ""


_BYTES = r"\bbytes?\b(?! (?:per second|of|is)\b)"
_PER_SECOND = r"(?:\b{}|(?<!\w){}) ?(?:per second|/s)\b"

UNITS: dict[str, Unit] = {
    "unix-seconds": Unit("In Unix seconds", INSTANT, r"\b(?:epoch|unix)[ -](?:time|seconds)\b"),
    "unix-milliseconds": Unit("In Unix milliseconds", INSTANT, r"\b(?:epoch|unix) milliseconds\b"),
    "unix-seconds-or-milliseconds": Unit(
        "In Unix seconds or milliseconds, by release", INSTANT, r"\bepoch\b"
    ),
    "milliseconds": Unit("In milliseconds", DURATION, r"\bmilliseconds\b"),
    "seconds": Unit("In seconds", DURATION, r"(?<!per )(?<!\d )\bseconds\b"),
    "minutes": Unit("In minutes", DURATION, r"(?<!\d )\bminutes\b"),
    "days": Unit("In days", DURATION, r"\bin days\b"),
    "bytes": Unit("In bytes", "size", _BYTES),
    "KiB": Unit("In KiB", "size", r"\bin KiB\b(?!/s| per)"),
    "MiB": Unit("In MiB", "size", r"(?<!\d )\bMiB\b"),
    "bytes/s": Unit("In bytes per second", "speed", _PER_SECOND.format("bytes", "B")),
    "KiB/s": Unit("In KiB per second", "speed", _PER_SECOND.format("KiB", "KiB")),
    "kB/s": Unit("In kB per second (1 kB is 1000 bytes)", "speed", r"\bkB ?(?:per second|/s)"),
    "ratio": Unit("", "share"),
    "fraction": Unit("From 0 to 1", "share", r"\b0 to 1\b"),
    "percent": Unit("In percent", "share", r"\bpercent\b"),
    "count": Unit("", "number"),
    "varies": Unit("", "number"),
}
"""Every unit. Names and descriptions tell of a `ratio` and of a `count` themselves; `varies` has a
description that says when it is what."""

_SEPARATORS = {
    "\n": "one a line",
    ", ": "joined by a comma and a blank",
    ",": "joined by commas",
    ";": "joined by semicolons",
    "|": "joined by pipes",
}
_OTHER = "joined by a separator"

_END = re.compile(r"\.(?=\s+[A-Z0-9−-])")


def is_numeric(schema: object) -> bool:
    """Whether a number may stand here, alone or as each item of a list or mapping."""
    if not is_map(schema):
        return False
    if {"integer", "number"} & set(types_of(schema)) and "enum" not in schema:
        return True
    inner = [schema.get("items"), schema.get("additionalProperties")]
    return any(is_numeric(part) for part in inner)


def specials(node: object) -> dict[float, str]:
    """The special values of a node: number → word. Keys that are no numbers are left out."""
    found: dict[float, str] = {}
    for key, word in map_at(node, "x-special").items():
        number = _number(key)
        if number is not None:
            found[number] = str(word)
    return found


def _number(text: str) -> float | None:
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return None


def grouped(found: dict[float, str]) -> list[tuple[str, str]]:
    """Words of special values with the numbers that have them: `("−1 or 0", "never")`."""
    numbers: dict[str, list[str]] = {}
    for number, word in sorted(found.items(), key=lambda entry: entry[0]):
        numbers.setdefault(word, []).append(f"{number}".replace("-", "−"))
    return [(_either(texts), word) for word, texts in numbers.items()]


def _either(texts: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(texts[:-1]), texts[-1])))


def sentence(node: object) -> str:
    """Unit and special values in words, such as `In seconds; −1: none.`"""
    unit = node.get("x-unit") if is_map(node) else None
    words = UNITS[unit].words if unit in UNITS else ""
    values = ", ".join(f"{numbers}: {word}" for numbers, word in grouped(specials(node)))
    if is_map(node) and "x-list" in node:
        words = f"A list as one text, {_SEPARATORS.get(node['x-list'], _OTHER)}"
    text = "; ".join(part for part in (words, values) if part)
    return f"{text}." if text else ""


def told(node: dict[str, Any]) -> str:
    """The description of a node with unit and special values behind its first sentence."""
    text, more = str(node.get("description", "")), sentence(node)
    if not more:
        return text
    if not text.strip():
        return more
    end = _END.search(text)
    if end is None:
        first = text.rstrip()
        return f"{first}{'' if first.endswith('.') else '.'} {more}"
    return f"{text[: end.end()]} {more}{text[end.end() :]}"


def worded(node: Any) -> Any:
    """A copy of a document in which every description tells unit and special values."""
    if is_map(node):
        made: dict[str, Any] = {}
        for key, value in node.items():
            if key == "properties" and is_map(value):
                # Fields may be called as a key of ours is, or as one of OpenAPI's.
                made[key] = {name: worded(inner) for name, inner in value.items()}
            else:
                made[key] = value if key in _DATA else worded(value)
        if any(key in node for key in ("x-unit", "x-special", "x-list")):
            made["description"] = told(node)
        return made
    if is_list(node):
        return [worded(item) for item in node]
    return node


# Data of the service, in which nothing is a key of ours.
_DATA = frozenset({"example", "default", "x-special"})
