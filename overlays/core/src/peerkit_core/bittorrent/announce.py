"""Announce lists: tiers of URLs, as text and as what to change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ..call.reading import items, texts, whole
from ..call.reading import text as read
from ..codec.unset import is_set
from ..errors import DecodeError, InvalidArgument
from ..public import quoted

__all__ = [
    "TierSource",
    "Tiers",
    "added",
    "as_text",
    "by_tier",
    "checked",
    "read_text",
    "removed",
    "replaced",
    "replacement",
]

Tiers: TypeAlias = tuple[tuple[str, ...], ...]
"""Announce URLs by tier: a server asks the first tier first, and one tracker of each."""

TierSource: TypeAlias = Iterable[str | Iterable[str]]
"""Tiers as a caller gives them; a URL that stands alone is a tier of its own."""

_SCHEMES = ("http://", "https://", "udp://", "wss://", "ws://")


def checked(tiers: TierSource) -> Tiers:
    """Tiers without repeats.

    Raises:
        InvalidArgument: An item is no announce URL. A single text is one as well: give a list.
    """
    listed = items("tiers", tiers)
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for tier in listed:
        urls = [_url(url) for url in texts("tiers", tier)]
        new = [url for url in dict.fromkeys(urls) if url not in seen]
        seen.update(new)
        if new:
            found.append(tuple(new))
    return tuple(found)


def _url(url: str, argument: str = "url") -> str:
    text = read(argument, url).strip()
    if not text.lower().startswith(_SCHEMES) or any(char.isspace() for char in text):
        raise InvalidArgument(argument, f"{quoted(url)} is no announce URL (http, https or udp)")
    return text


def as_text(tiers: Tiers) -> str:
    """The text of `tracker_list`: a URL in each line, an empty line between tiers."""
    return "\n\n".join("\n".join(tier) for tier in tiers)


def read_text(text: str) -> Tiers:
    """Tiers from the text of `tracker_list`."""
    tiers: list[tuple[str, ...]] = []
    for block in text.replace("\r\n", "\n").split("\n\n"):
        urls = tuple(line.strip() for line in block.split("\n") if line.strip())
        if urls:
            tiers.append(urls)
    return tuple(tiers)


def by_tier(trackers: Iterable[tuple[int, str]]) -> Tiers:
    """Tiers from tier numbers and URLs, as services list them."""
    tiers: dict[int, list[str]] = {}
    for tier, url in trackers:
        if not (is_set(tier) and is_set(url)):
            # Left out it would be gone with the next change.
            raise DecodeError("trackers", "$", "a tracker without a URL or a tier")
        tiers.setdefault(tier, []).append(url)
    return tuple(tuple(tiers[tier]) for tier in sorted(tiers))


def added(tiers: Tiers, urls: Iterable[str], tier: int | None) -> Tiers:
    """Tiers with more URLs: each in a tier of its own at the end, or all in an existing tier.

    Raises:
        InvalidArgument: There is no such tier, or an item is no announce URL.
    """
    there = {url for one in tiers for url in one}
    new = [url for one in checked(urls) for url in one if url not in there]
    if tier is None:
        return (*tiers, *((url,) for url in new))
    if not 0 <= whole("tier", tier) < len(tiers):
        raise InvalidArgument("tier", f"there is no tier {tier}; there are {len(tiers)}")
    return (*tiers[:tier], (*tiers[tier], *new), *tiers[tier + 1 :])


def removed(tiers: Tiers, urls: Iterable[str]) -> Tiers:
    """Tiers without some URLs.

    Raises:
        InvalidArgument: One of them is not there.
    """
    gone = set(texts("urls", urls))
    _require(tiers, gone)
    left = (tuple(url for url in tier if url not in gone) for tier in tiers)
    return tuple(tier for tier in left if tier)


def replaced(tiers: Tiers, old: str, new: str) -> Tiers:
    """Tiers with one URL in the place of another.

    Raises:
        InvalidArgument: `old` is not there, or `new` is no announce URL or there already.
    """
    _require(tiers, {read("old", old)})
    url = _url(new, "new")
    if url != old and any(url in tier for tier in tiers):
        raise InvalidArgument("new", f"{quoted(url)} is there already")
    return tuple(tuple(url if item == old else item for item in tier) for tier in tiers)


def replacement(now: Tiers, wanted: Tiers) -> tuple[str, str] | None:
    """The old and the new URL, if that is all in which the tiers differ."""
    if [len(tier) for tier in now] != [len(tier) for tier in wanted]:
        return None
    old = [url for tier in now for url in tier]
    new = [url for tier in wanted for url in tier]
    pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    return pairs[0] if len(pairs) == 1 and pairs[0][1] not in old else None


def _require(tiers: Tiers, urls: set[str]) -> None:
    missing = urls - {url for tier in tiers for url in tier}
    if missing:
        named = ", ".join(quoted(url) for url in sorted(missing))
        raise InvalidArgument("urls", f"the torrent has no tracker {named}")
