"""When a torrent on a server before 4.1 has reached what a caller waits for."""

from __future__ import annotations

from peerkit_core.bittorrent.until import Until
from peerkit_core.codec.unset import is_set

from ..errors import TorrentFailed
from ._generated.models import LTorrent, LTorrentState

__all__ = ["progress", "reached"]

_CHECKING = {
    LTorrentState.ALLOCATING,
    LTorrentState.CHECKING_DL,
    LTorrentState.CHECKING_RESUME_DATA,
    LTorrentState.CHECKING_UP,
    LTorrentState.QUEUED_FOR_CHECKING,
}
_FAILED = {LTorrentState.ERROR, LTorrentState.MISSING_FILES}


def reached(torrent: LTorrent, until: Until) -> bool:
    """Whether the torrent is as far as `until`.

    Raises:
        TorrentFailed: It is in an error state and will not get there.
    """
    if until == "listed":
        return True
    if torrent.state in _FAILED:
        reason = f"is in state {torrent.state}; the server's log tells why"
        raise TorrentFailed(torrent.hash, reason, torrent.name)
    # The one sign that every release gives: the field is absent before metadata.
    if not is_set(torrent.f_l_piece_prio):
        return False
    if until == "metadata":
        return True
    if torrent.state in _CHECKING:
        return False
    return until == "checked" or torrent.progress >= 1


def progress(torrent: LTorrent) -> tuple[object, ...]:
    """What tells that a torrent has got on, or is something else: not its rates and times."""
    return torrent.hash, torrent.name, torrent.state, torrent.progress, torrent.size
