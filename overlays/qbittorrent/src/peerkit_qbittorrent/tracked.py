"""What a tracker knows of a torrent."""

from __future__ import annotations

from msgspec import UNSET, UnsetType

from ._generated.models import Torrent

__all__ = ["TrackedTorrent"]


class TrackedTorrent(Torrent):
    """A torrent with what only `sync/maindata` tells.

    It is a snapshot: later changes make a new one. `trackers` and `files` are never set here.
    """

    has_tracker_warning: bool | UnsetType = UNSET
    """Whether a tracker of it sent a warning. (Server 5.2.0 or later.)"""
    has_tracker_error: bool | UnsetType = UNSET
    """Whether a tracker of it answered with an error. (Server 5.2.0 or later.)"""
    has_other_announce_error: bool | UnsetType = UNSET
    """Whether an announce failed for another reason. (Server 5.2.0 or later.)"""
