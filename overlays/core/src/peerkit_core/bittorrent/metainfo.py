"""What a .torrent file says of itself, computed here.

Many servers do not tell the ID of what was added, so a client has to know it.
"""

from __future__ import annotations

import hashlib

from ..errors import InvalidArgument
from .bencode import entries
from .hashes import InfoHashes

__all__ = ["torrent_hashes"]


def torrent_hashes(content: bytes) -> InfoHashes:
    """The info-hashes of a .torrent file.

    Raises:
        InvalidArgument: The bytes are not a .torrent file.
    """
    try:
        places = {key: (start, end) for key, start, end in entries(content, 0)}
        start, end = places[b"info"]
        raw = content[start:end]
        # The keys tell the version: v1 has `pieces`, v2 has `meta version` 2, a hybrid has both.
        keys = {key for key, _, _ in entries(raw, 0)}
    except (IndexError, KeyError, ValueError):
        raise InvalidArgument("source", "the bytes are not a .torrent file") from None
    v1 = hashlib.sha1(raw, usedforsecurity=False).hexdigest() if b"pieces" in keys else None
    v2 = hashlib.sha256(raw).hexdigest() if b"meta version" in keys else None
    if v1 is None and v2 is None:
        raise InvalidArgument("source", "the .torrent file has no pieces")
    return InfoHashes(v1, v2)
