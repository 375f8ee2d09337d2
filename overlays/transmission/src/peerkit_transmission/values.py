"""Results of the composite methods."""

from __future__ import annotations

import attrs

__all__ = ["AddedTorrent"]


@attrs.frozen
class AddedTorrent:
    """What became of an added torrent.

    Attributes:
        id: Number of the torrent in this session of the server.
        hash_string: Its info-hash.
        name: Its name.
        duplicate: The server had it already.
    """

    id: int
    hash_string: str
    name: str
    duplicate: bool = False
