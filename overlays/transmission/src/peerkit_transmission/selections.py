"""Which torrents are meant: hashes and numbers, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from peerkit_core.errors import InvalidArgument

from .failures import TorrentNotFound

__all__ = ["Selection", "TorrentRefs", "match_refs", "read_refs"]

TorrentRefs: TypeAlias = int | str | Iterable[int | str]
"""Hashes or session-local numbers: one or several."""

_WORDS = frozenset({"recently_active", "recently-active", "all", ""})


@attrs.frozen
class Selection:
    """The torrents that are meant.

    Attributes:
        hashes: Those that the server has, each once, in the given order.
        unknown: What was given and the server does not have.
    """

    hashes: tuple[str, ...] = ()
    unknown: Mapping[str, TorrentNotFound] = attrs.field(factory=dict[str, TorrentNotFound])


def read_refs(ids: TorrentRefs) -> list[int | str]:
    """Hashes in lower case and numbers, each once.

    Raises:
        InvalidArgument: There are none, one is neither text nor a number, or one is a word that a
            server takes for several torrents.
    """
    given = [ids] if isinstance(ids, (int, str)) else list(ids)
    if not given:
        raise InvalidArgument("ids", "the list is empty; nothing was sent")
    refs: dict[int | str, None] = {}
    for ref in given:
        if isinstance(ref, bool) or not isinstance(ref, (int, str)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("ids", f"expected a hash or a number, got {ref!r}")
        if isinstance(ref, str) and ref.strip().lower() in _WORDS:
            raise InvalidArgument("ids", f"{ref!r} is no hash of a torrent; nothing was sent")
        refs[ref.strip().lower() if isinstance(ref, str) else ref] = None
    return list(refs)


def match_refs(refs: Iterable[int | str], there: Iterable[tuple[int, str]]) -> Selection:
    """What of `refs` is among the torrents of the server.

    Args:
        refs: From `read_refs`.
        there: Number and hash of each torrent that the server has of them.
    """
    by_ref: dict[int | str, str] = {}
    for number, hash in there:
        by_ref[number] = by_ref[hash] = hash
    hashes: dict[str, None] = {}
    unknown: dict[str, TorrentNotFound] = {}
    for ref in refs:
        if ref in by_ref:
            hashes[by_ref[ref]] = None
        else:
            unknown[str(ref)] = TorrentNotFound(str(ref))
    return Selection(tuple(hashes), unknown)
