"""Magnet links."""

from __future__ import annotations

from urllib.parse import parse_qs

from ..errors import InvalidArgument
from ..public import quoted
from .hashes import InfoHashes, hash_in

__all__ = ["is_magnet", "magnet_hashes"]

_SCHEME = "magnet:?"


def is_magnet(text: str) -> bool:
    """Whether a text is a magnet link."""
    return text[: len(_SCHEME)].lower() == _SCHEME


def magnet_hashes(link: str) -> InfoHashes:
    """The info-hashes in a magnet link, or a bare info-hash.

    Args:
        link: The link. Of its `xt` parameters `urn:btih:` (hex or base32) and `urn:btmh:` count.

    Raises:
        InvalidArgument: There is none.
    """
    if not is_magnet(link):
        found = hash_in(link)
        if found is None:
            raise InvalidArgument("source", f"no info-hash in {quoted(link)}")
        return found
    v1 = v2 = None
    try:
        topics = parse_qs(link.partition("?")[2], max_num_fields=10_000).get("xt", [])
    except ValueError:
        topics = []
    for topic in topics:
        kind, _, value = topic.rpartition(":")
        hashes = hash_in(value) or InfoHashes()
        if kind.lower() == "urn:btih":
            v1 = hashes.v1 or v1
        elif kind.lower() == "urn:btmh":
            v2 = hashes.v2 or v2
    if v1 is None and v2 is None:
        raise InvalidArgument("source", "no info-hash in the magnet link")
    return InfoHashes(v1, v2)
