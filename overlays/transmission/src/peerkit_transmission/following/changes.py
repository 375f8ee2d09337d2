"""What the live state of a server reports."""

from __future__ import annotations

from typing import Literal, TypeAlias

from peerkit_core.bittorrent.changes import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_core.follow.changes import ConnectionChanged, Resync

from .._generated.models import Torrent

__all__ = ["Change", "ChangeKind"]

Change: TypeAlias = (
    TorrentAdded[Torrent]
    | TorrentRemoved[Torrent]
    | TorrentUpdated[Torrent]
    | ConnectionChanged
    | Resync
)
"""What the live state of a server reports; `kind` tells which."""

ChangeKind: TypeAlias = Literal["added", "removed", "updated", "offline", "online", "resync"]
"""The kinds of changes of a server."""
