"""Info-hashes: what identifies a torrent."""

from __future__ import annotations

import base64
import re

import attrs

__all__ = ["InfoHashes", "hash_in"]

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


def hash_in(text: str) -> InfoHashes | None:
    """The info-hash that a text is: 40 or 64 hex digits, or 32 of base32; None if it is none."""
    if _V1.match(text):
        return InfoHashes(v1=text.lower())
    if _V1_BASE32.match(text):
        return InfoHashes(v1=base64.b32decode(text.upper()).hex())
    long = _V2.match(text)
    return None if long is None else InfoHashes(v2=long[1].lower())
