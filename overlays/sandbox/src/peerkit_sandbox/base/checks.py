"""Checks of what a test gives to a fake: a wrong word or value is refused before anything happens."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import cast

from ..torrents import Content

__all__ = [
    "contents",
    "nearest",
    "path",
    "refuse_unknown",
    "share",
    "text",
    "texts",
    "tiers",
    "whole",
    "word",
]


def nearest(given: str, known: Collection[str]) -> str:
    """The end of a message: the nearest word, or all of them where none is near."""
    near = get_close_matches(given, known, n=1)
    return f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(sorted(known))}"


def refuse_unknown(call: str, given: Iterable[str], known: Collection[str]) -> None:
    """Refuse options that do not exist.

    Raises:
        TypeError: With the nearest name.
    """
    for name in given:
        if name not in known:
            raise TypeError(f"{call} has no option {name!r}; {nearest(name, known)}")


def word(name: str, value: object, known: Collection[str]) -> str:
    """One of some words.

    Raises:
        TypeError: It is no text.
        ValueError: It is none of these; with the nearest.
    """
    found = text(name, value)
    if found not in known:
        raise ValueError(f"{name} cannot be {found!r}; {nearest(found, known)}")
    return found


def text(name: str, value: object) -> str:
    """A text.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} has to be text, not {value!r}")
    return value


def whole(name: str, value: object, *, least: int = 0, most: int | None = None) -> int:
    """A whole number in a range.

    Raises:
        TypeError: It is no whole number.
        ValueError: It is too small or too large.
    """
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name} has to be a whole number, not {value!r}")
    if value < least or (most is not None and value > most):
        limit = f"at least {least}" if most is None else f"from {least} to {most}"
        raise ValueError(f"{name} has to be {limit}, not {value}")
    return value


def share(name: str, value: object) -> float:
    """A number from 0 to 1.

    Raises:
        TypeError: It is no number.
        ValueError: It is out of the range.
    """
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"{name} has to be a number from 0 to 1, not {value!r}")
    if math.isnan(value) or not 0 <= value <= 1:
        raise ValueError(f"{name} has to be a number from 0 to 1, not {value}")
    return float(value)


def path(name: str, value: object) -> str:
    """An absolute path on the server.

    Raises:
        TypeError: It is no text.
        ValueError: It is relative.
    """
    found = text(name, value)
    if not found.startswith("/"):
        raise ValueError(f"{name} has to be a path from the root, not {found!r}")
    return found


def texts(name: str, value: object) -> list[str]:
    """Several texts, none of them empty.

    Raises:
        TypeError: It is one text, or holds something else.
        ValueError: One of them is empty.
    """
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise TypeError(f"{name} has to be a list of texts, not {value!r}")
    found = [text(name, item) for item in cast("Sequence[object]", value)]
    if not all(item.strip() for item in found):
        raise ValueError(f"{name} has an empty text in it: {found!r}")
    return found


def tiers(name: str, value: object) -> list[list[str]]:
    """Announce URLs; a nested sequence is one tier.

    Raises:
        TypeError: It is one text, or holds something else.
        ValueError: One of them is no URL of a tracker.
    """
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise TypeError(f"{name} has to be a list of URLs, not {value!r}")
    found = [
        [item] if isinstance(item, str) else texts(name, item)
        for item in cast("Sequence[object]", value)
    ]
    for url in (url for tier in found for url in tier):
        scheme, between, rest = url.partition("://")
        if scheme not in ("http", "https", "udp") or not between or not rest:
            raise ValueError(f"{name}: {url!r} is no URL of a tracker (http, https or udp)")
    return found


def contents(name: str, value: object) -> dict[str, Content]:
    """Files of a torrent: path to bytes, or to a size.

    Raises:
        TypeError: It is no mapping of that kind.
        ValueError: It is empty, a size is negative, or a path leads outside.
    """
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} has to be a mapping of paths to sizes or bytes, not {value!r}")
    found: dict[str, Content] = {}
    for inner, content in cast("Mapping[object, object]", value).items():
        where = text(f"a path in {name}", inner)
        if any(part in ("", ".", "..") for part in where.split("/")):
            raise ValueError(f"{name}: {where!r} is no path inside of a torrent")
        found[where] = (
            content if isinstance(content, bytes) else whole(f"{name}[{where!r}]", content)
        )
    if not found:
        raise ValueError(f"{name} is empty")
    return found
