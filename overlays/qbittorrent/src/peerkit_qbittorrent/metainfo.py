"""Torrent IDs from .torrent files and magnet links, computed here.

Servers before 5.2 do not tell the ID of what was added, so the client has to know it.
"""

from __future__ import annotations

import base64
import hashlib
import re
from urllib.parse import parse_qs

import attrs

from peerkit_core.errors import InvalidArgument

__all__ = ["InfoHashes", "magnet_hashes", "torrent_hashes"]

_V1 = re.compile(r"[0-9a-fA-F]{40}\Z")
_V1_BASE32 = re.compile(r"[A-Za-z2-7]{32}\Z")
_V2 = re.compile(r"(?:1220)?([0-9a-fA-F]{64})\Z")


@attrs.frozen
class InfoHashes:
    """The info-hashes of one torrent, lower-case hex.

    Attributes:
        v1: SHA-1 info-hash, 40 digits.
        v2: SHA-256 info-hash, 64 digits.
    """

    v1: str | None = None
    v2: str | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Every ID under which a server may list the torrent.

        Built on libtorrent 2, a server lists v2 and hybrid torrents under the first 40 digits of
        the v2 hash; built on libtorrent 1.2, hybrids under the v1 hash.
        """
        return tuple(i for i in (self.v1, self.v2[:40] if self.v2 else None) if i)


def torrent_hashes(content: bytes) -> InfoHashes:
    """The info-hashes of a .torrent file.

    Raises:
        InvalidArgument: The bytes are not a .torrent file.
    """
    try:
        info = _info_span(content)
    except (IndexError, ValueError):
        raise InvalidArgument("source", "the bytes are not a .torrent file") from None
    raw = content[info]
    # The keys tell the version: v1 has `pieces`, v2 has `meta version` 2, a hybrid has both.
    keys = _keys(raw)
    v1 = hashlib.sha1(raw, usedforsecurity=False).hexdigest() if b"pieces" in keys else None
    v2 = hashlib.sha256(raw).hexdigest() if b"meta version" in keys else None
    if v1 is None and v2 is None:
        raise InvalidArgument("source", "the .torrent file has no pieces")
    return InfoHashes(v1, v2)


def magnet_hashes(link: str) -> InfoHashes:
    """The info-hashes in a magnet link, or a bare info-hash.

    Raises:
        InvalidArgument: There is none.
    """
    if not link.lower().startswith("magnet:?"):
        return _topics([f"urn:btih:{link}", f"urn:btmh:{link}"], link)
    return _topics(parse_qs(link.partition("?")[2]).get("xt", []), link)


def _topics(topics: list[str], link: str) -> InfoHashes:
    v1 = v2 = None
    for topic in topics:
        kind, _, value = topic.rpartition(":")
        if kind.lower() == "urn:btih" and _V1.match(value):
            v1 = value.lower()
        elif kind.lower() == "urn:btih" and _V1_BASE32.match(value):
            v1 = base64.b32decode(value.upper()).hex()
        elif kind.lower() == "urn:btmh" and (match := _V2.match(value)):
            v2 = match[1].lower()
    if v1 is None and v2 is None:
        raise InvalidArgument("source", f"no info-hash in {link[:80]!r}")
    return InfoHashes(v1, v2)


def _info_span(content: bytes) -> slice:
    for key, start, end in _entries(content, 0):
        if key == b"info":
            return slice(start, end)
    raise ValueError("no info")


def _keys(raw: bytes) -> set[bytes]:
    return {key for key, _, _ in _entries(raw, 0)}


def _entries(data: bytes, start: int) -> list[tuple[bytes, int, int]]:
    """The keys of the dictionary at `start` and where their values lie."""
    if data[start : start + 1] != b"d":
        raise ValueError("not a dictionary")
    found: list[tuple[bytes, int, int]] = []
    position = start + 1
    while data[position : position + 1] != b"e":
        key, position = _string(data, position)
        end = _skip(data, position)
        found.append((key, position, end))
        position = end
    return found


def _string(data: bytes, start: int) -> tuple[bytes, int]:
    colon = data.index(b":", start, start + 20)
    length = int(data[start:colon])
    end = colon + 1 + length
    if length < 0 or end > len(data):
        raise ValueError("text runs past the end")
    return data[colon + 1 : end], end


def _skip(data: bytes, start: int) -> int:
    """The position behind the value at `start`, without recursion: nesting is not trusted."""
    depth, position = 0, start
    while True:
        kind = data[position : position + 1]
        if kind in (b"d", b"l"):
            depth, position = depth + 1, position + 1
        elif kind == b"e":
            depth, position = depth - 1, position + 1
        elif kind == b"i":
            position = data.index(b"e", position) + 1
        else:
            _, position = _string(data, position)
        if depth <= 0:
            return position
