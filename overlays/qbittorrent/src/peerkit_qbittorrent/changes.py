"""What a tracker reports: one frozen class for each thing that can happen.

`kind` tells them apart, for people and for type checkers; `match` works, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

import attrs

from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.errors import PeerkitError

from ._generated.models import Category, Peer, ServerState
from .tracked import TrackedTorrent

__all__ = [
    "CategoryChanged",
    "Change",
    "ChangeKind",
    "ConnectionChanged",
    "PeerChanged",
    "PeersChange",
    "Resync",
    "ServerChanged",
    "TagChanged",
    "TorrentAdded",
    "TorrentGone",
    "TorrentMoved",
    "TorrentRemoved",
    "TorrentUpdated",
    "TrackerChanged",
]

_NO_FIELDS: frozenset[str] = frozenset()


@attrs.frozen
class TorrentAdded:
    """A torrent that was not there before.

    Attributes:
        hash: Its ID.
        new: The torrent.
    """

    hash: str
    new: TrackedTorrent
    old: None = None
    fields: frozenset[str] = _NO_FIELDS
    kind: Literal["added"] = attrs.field(default="added", init=False)


@attrs.frozen
class TorrentRemoved:
    """A torrent is gone.

    Attributes:
        hash: Its ID.
        old: What was last known of it.
    """

    hash: str
    old: TrackedTorrent
    new: None = None
    fields: frozenset[str] = _NO_FIELDS
    kind: Literal["removed"] = attrs.field(default="removed", init=False)


@attrs.frozen
class TorrentUpdated:
    """Something of a torrent changed.

    Attributes:
        hash: Its ID.
        old: The torrent before.
        new: The torrent now.
        fields: Names of the attributes that differ.
    """

    hash: str
    old: TrackedTorrent
    new: TrackedTorrent
    fields: frozenset[str]
    kind: Literal["updated"] = attrs.field(default="updated", init=False)


@attrs.frozen
class TorrentMoved:
    """A torrent has another ID: a hybrid torrent, added as a v1 magnet, got its metadata.

    Attributes:
        hash: The new ID; the old one is `old.hash`, and `new.infohash_v1`.
        old: The torrent under its old ID.
        new: The torrent under its new ID.
        fields: Names of the attributes that differ.
    """

    hash: str
    old: TrackedTorrent
    new: TrackedTorrent
    fields: frozenset[str]
    kind: Literal["moved_id"] = attrs.field(default="moved_id", init=False)


@attrs.frozen
class CategoryChanged:
    """A category came, went or was edited.

    Attributes:
        name: Its name.
        old: The category before, if there was one.
        new: The category now, if there is one.
        fields: Names of the attributes that differ, for an edited one.
    """

    kind: Literal["category_added", "category_removed", "category_updated"]
    name: str
    old: Category | None
    new: Category | None
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
        old: IDs of its torrents before, if it was there.
        new: IDs of its torrents now, if it is there.
    """

    kind: Literal["tracker_added", "tracker_removed", "tracker_updated"]
    url: str
    old: Sequence[str] | None
    new: Sequence[str] | None

    __repr__ = compact
    _repr_html_ = in_notebooks


@attrs.frozen
class ServerChanged:
    """Speeds, totals or settings of the whole server changed.

    Attributes:
        old: The state before.
        new: The state now.
        fields: Names of the attributes that differ.
    """

    old: ServerState
    new: ServerState
    fields: frozenset[str]
    kind: Literal["server_updated"] = attrs.field(default="server_updated", init=False)


@attrs.frozen
class ConnectionChanged:
    """The server stopped or began to answer. Meanwhile the tracker tries again by itself.

    What changed while it was offline follows after `online`.

    Attributes:
        error: Why it is offline.
    """

    kind: Literal["offline", "online"]
    error: PeerkitError | None = None


@attrs.frozen
class Resync:
    """The consumer was too slow and its changes were dropped: look at the whole state again.

    The changes after this one follow on what the state is when this one is taken.
    """

    kind: Literal["resync"] = attrs.field(default="resync", init=False)


@attrs.frozen
class PeerChanged:
    """A peer connected, went or changed.

    Attributes:
        address: `ip:port`, `[ip]:port` or an I2P destination.
        old: The peer before, if there was one.
        new: The peer now, if there is one.
        fields: Names of the attributes that differ, for an updated one.
    """

    kind: Literal["added", "removed", "updated"]
    address: str
    old: Peer | None
    new: Peer | None
    fields: frozenset[str] = _NO_FIELDS


Change: TypeAlias = (
    TorrentAdded
    | TorrentRemoved
    | TorrentUpdated
    | TorrentMoved
    | CategoryChanged
    | TagChanged
    | TrackerChanged
    | ServerChanged
    | ConnectionChanged
    | Resync
)
"""What a tracker reports."""

PeersChange: TypeAlias = PeerChanged | ConnectionChanged | Resync
"""What a tracker of peers reports."""

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
"""The kinds of a tracker's changes."""


class TorrentGone(PeerkitError):
    """A torrent that was waited for was removed.

    Attributes:
        hash: Its ID.
        last: What was last known of it.
    """

    def __init__(self, hash: str, last: TrackedTorrent) -> None:
        super().__init__(f"{last.name} ({hash}) was removed while it was waited for")
        self.hash = hash
        self.last = last

    def __reduce__(self) -> tuple[type[TorrentGone], tuple[str, TrackedTorrent]]:
        return type(self), (self.hash, self.last)
