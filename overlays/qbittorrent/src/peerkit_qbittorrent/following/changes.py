"""What the live state of a server reports: one frozen class for each thing that can happen.

`kind` tells them apart, for people and for type checkers; `match` works, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from peerkit_core.bittorrent.changes import TorrentAdded, TorrentRemoved, TorrentUpdated
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.follow.changes import ConnectionChanged, Resync

from .._generated.models import Category, Peer, ServerState
from .tracked import TrackedTorrent

__all__ = [
    "CategoryChanged",
    "Change",
    "ChangeKind",
    "PeerChanged",
    "PeersChange",
    "ServerChanged",
    "TagChanged",
    "TorrentMoved",
    "TrackerChanged",
]

_NO_FIELDS: frozenset[str] = frozenset()


@attrs.frozen
class TorrentMoved:
    """A torrent has another ID: a hybrid torrent, added as a v1 magnet, got its metadata.

    Attributes:
        hash: The new ID; the old one is `before.hash`, and `after.infohash_v1`.
        before: The torrent under its old ID.
        after: The torrent under its new ID.
        fields: Names of the attributes that differ.
    """

    hash: str
    before: TrackedTorrent
    after: TrackedTorrent
    fields: frozenset[str]
    kind: Literal["moved_id"] = attrs.field(default="moved_id", init=False)


@attrs.frozen
class CategoryChanged:
    """A category came, went or was edited.

    Attributes:
        name: Its name.
        before: The category before, if there was one.
        after: The category now, if there is one.
        fields: Names of the attributes that differ, for an edited one.
    """

    kind: Literal["category_added", "category_removed", "category_updated"]
    name: str
    before: Category | None
    after: Category | None
    fields: frozenset[str] = _NO_FIELDS


@attrs.frozen
class TagChanged:
    """A tag came or went. That a torrent got one is an update of the torrent."""

    kind: Literal["tag_added", "tag_removed"]
    name: str


@attrs.frozen
class TrackerChanged:
    """An announce URL came or went, or has other torrents now.

    Attributes:
        url: The announce URL.
        before: IDs of its torrents before, if it was there.
        after: IDs of its torrents now, if it is there.
    """

    kind: Literal["tracker_added", "tracker_removed", "tracker_updated"]
    url: str
    before: Sequence[str] | None
    after: Sequence[str] | None

    __repr__ = compact
    _repr_html_ = in_notebooks


@attrs.frozen
class ServerChanged:
    """Speeds, totals or settings of the whole server changed.

    Attributes:
        before: The state before.
        after: The state now.
        fields: Names of the attributes that differ.
    """

    before: ServerState
    after: ServerState
    fields: frozenset[str]
    kind: Literal["server_updated"] = attrs.field(default="server_updated", init=False)


@attrs.frozen
class PeerChanged:
    """A peer connected, went or changed.

    Attributes:
        address: `ip:port`, `[ip]:port` or an I2P destination.
        before: The peer before, if there was one.
        after: The peer now, if there is one.
        fields: Names of the attributes that differ, for an updated one.
    """

    kind: Literal["added", "removed", "updated"]
    address: str
    before: Peer | None
    after: Peer | None
    fields: frozenset[str] = _NO_FIELDS


Change: TypeAlias = (
    TorrentAdded[TrackedTorrent]
    | TorrentRemoved[TrackedTorrent]
    | TorrentUpdated[TrackedTorrent]
    | TorrentMoved
    | CategoryChanged
    | TagChanged
    | TrackerChanged
    | ServerChanged
    | ConnectionChanged
    | Resync
)
"""What the live state of a server reports."""

PeersChange: TypeAlias = PeerChanged | ConnectionChanged | Resync
"""What the live state of a torrent's peers reports."""

ChangeKind: TypeAlias = Literal[
    "added",
    "removed",
    "updated",
    "moved_id",
    "category_added",
    "category_removed",
    "category_updated",
    "tag_added",
    "tag_removed",
    "tracker_added",
    "tracker_removed",
    "tracker_updated",
    "server_updated",
    "offline",
    "online",
    "resync",
]
"""The kinds of changes of a server."""
