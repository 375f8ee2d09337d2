"""When a torrent has reached what a caller waits for."""

from __future__ import annotations

from typing import Literal

from ._generated.models import Torrent, TorrentState
from .errors import TorrentFailed

__all__ = ["Until", "reached"]

Until = Literal["listed", "metadata", "checked", "complete"]
"""How far to wait: the torrent is listed; its metadata is known; its files are checked; it is
complete."""

_NO_METADATA = {TorrentState.META_DL, TorrentState.FORCED_META_DL}
_CHECKING = {
    TorrentState.ALLOCATING,
    TorrentState.CHECKING_DL,
    TorrentState.CHECKING_RESUME_DATA,
    TorrentState.CHECKING_UP,
    TorrentState.MOVING,
    TorrentState.QUEUED_FOR_CHECKING,
}
_FAILED = {TorrentState.ERROR, TorrentState.MISSING_FILES}


def reached(torrent: Torrent, until: Until) -> bool:
    """Whether the torrent is as far as `until`.

    Raises:
        TorrentFailed: It is in an error state and will not get there.
    """
    if until == "listed":
        return True
    if torrent.state in _FAILED:
        raise TorrentFailed(torrent.hash, torrent.state, torrent.name)
    # `has_metadata` exists since 5.0; before, a torrent without metadata has no size.
    known = torrent.has_metadata if torrent.has_metadata in (True, False) else None
    if known is False or (known is None and _looks_bare(torrent)):
        return False
    if until == "metadata":
        return True
    if torrent.state in _CHECKING:
        return False
    return until == "checked" or torrent.progress >= 1


def _looks_bare(torrent: Torrent) -> bool:
    return torrent.state in _NO_METADATA or torrent.total_size < 0
