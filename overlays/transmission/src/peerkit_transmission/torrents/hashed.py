"""Torrents of an answer by what calls tell them by."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from peerkit_core.codec.unset import is_set

from .._generated.models import Torrent

__all__ = ["by_hash"]


def by_hash(torrents: Iterable[Torrent]) -> Iterator[tuple[str, Torrent]]:
    """Each torrent behind its hash; one that came without is left out, as no call could mean it."""
    for torrent in torrents:
        # It was asked for; a server that leaves it out all the same is not to be trusted with more.
        if is_set(torrent.hash_string) and torrent.hash_string:
            yield torrent.hash_string, torrent
