"""When a torrent is as far as somebody wants."""

from __future__ import annotations

from typing import Final

from peerkit_core.bittorrent.errors import TorrentFailed
from peerkit_core.bittorrent.until import Until
from peerkit_core.codec.unset import value_or

from .._generated.models import Torrent, TorrentError, TorrentStatus

__all__ = ["FIELDS", "reached"]

FIELDS: Final = (
    "error",
    "error_string",
    "hash_string",
    "id",
    "left_until_done",
    "metadata_percent_complete",
    "name",
    "percent_done",
    "status",
)
"""What a torrent must have to be judged."""

_CHECKS = (TorrentStatus.CHECK_WAIT, TorrentStatus.CHECKING)


def reached(torrent: Torrent, until: Until) -> bool:
    """Whether a torrent is as far as `until`; it must have `FIELDS`.

    Raises:
        TorrentFailed: It has a local error and will not get there.
    """
    if until == "listed":
        return True
    if torrent.error == TorrentError.LOCAL_ERROR:
        reason = value_or(torrent.error_string, "") or "has an error"
        raise TorrentFailed(torrent.peerkit_id, reason, value_or(torrent.name, ""))
    if torrent.metadata_percent_complete < 1:
        return False
    if until == "metadata":
        return True
    if torrent.status in _CHECKS:
        return False
    return until == "checked" or torrent.percent_done >= 1
