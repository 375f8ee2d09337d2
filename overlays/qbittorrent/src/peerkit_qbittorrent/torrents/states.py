"""When a torrent has reached what a caller waits for."""

from __future__ import annotations

from enum import StrEnum

from peerkit_core.bittorrent.until import Until

from .._generated.models import Torrent, TorrentState
from ..errors import TorrentFailed

__all__ = [
    "State",
    "filter_for",
    "is_checking",
    "is_stopped",
    "normal_state",
    "progress",
    "reached",
    "started",
]

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
_STOPPED = {
    TorrentState.PAUSED_DL,
    TorrentState.PAUSED_UP,
    TorrentState.STOPPED_DL,
    TorrentState.STOPPED_UP,
}


def is_checking(torrent: Torrent) -> bool:
    """Whether its content is checked, or waits for that."""
    return torrent.state in _CHECKING


def is_stopped(torrent: Torrent) -> bool:
    """Whether it does nothing: it is stopped, or has an error."""
    return torrent.state in _STOPPED or torrent.state in _FAILED


def started(torrent: Torrent) -> bool | str:
    """Whether it is not stopped; a text for one that will not start."""
    if torrent.state in _FAILED:
        return f"is in state {torrent.state}; the server's log tells why"
    return torrent.state not in _STOPPED


def reached(torrent: Torrent, until: Until) -> bool:
    """Whether the torrent is as far as `until`.

    Raises:
        TorrentFailed: It is in an error state and will not get there.
    """
    if until == "listed":
        return True
    if torrent.state in _FAILED:
        reason = f"is in state {torrent.state}; the server's log tells why"
        raise TorrentFailed(torrent.hash, reason, torrent.name)
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


def progress(torrent: Torrent) -> tuple[object, ...]:
    """What tells that a torrent has got on, or is something else: not its rates and times."""
    return (
        torrent.hash,
        torrent.name,
        torrent.state,
        torrent.progress,
        torrent.size,
        torrent.save_path,
    )


# Old filter, new filter; a server takes the other name for "all".
_FILTERS = (("paused", "stopped"), ("resumed", "running"))


def filter_for(wanted: str, *, modern: bool) -> str:
    """A filter under the name that the release knows (`paused` is `stopped` since 5.0).

    Args:
        wanted: The filter.
        modern: Whether the server is 5.0 or later.
    """
    for old_name, new_name in _FILTERS:
        if wanted in (old_name, new_name):
            return new_name if modern else old_name
    return wanted


class State(StrEnum):
    """The states of all releases under one name each."""

    ALLOCATING = "allocating"
    CHECKING_DOWNLOAD = "checking_download"
    CHECKING_RESUME_DATA = "checking_resume_data"
    CHECKING_UPLOAD = "checking_upload"
    DOWNLOADING = "downloading"
    ERROR = "error"
    FORCED_DOWNLOAD = "forced_download"
    FORCED_METADATA = "forced_metadata"
    FORCED_UPLOAD = "forced_upload"
    METADATA = "metadata"
    MISSING_FILES = "missing_files"
    MOVING = "moving"
    QUEUED_DOWNLOAD = "queued_download"
    QUEUED_FOR_CHECKING = "queued_for_checking"
    QUEUED_UPLOAD = "queued_upload"
    STALLED_DOWNLOAD = "stalled_download"
    STALLED_UPLOAD = "stalled_upload"
    STOPPED_DOWNLOAD = "stopped_download"
    STOPPED_UPLOAD = "stopped_upload"
    UNKNOWN = "unknown"
    UPLOADING = "uploading"


_STATES = {
    "allocating": State.ALLOCATING,
    "checkingDL": State.CHECKING_DOWNLOAD,
    "checkingResumeData": State.CHECKING_RESUME_DATA,
    "checkingUP": State.CHECKING_UPLOAD,
    "downloading": State.DOWNLOADING,
    "error": State.ERROR,
    "forcedDL": State.FORCED_DOWNLOAD,
    "forcedMetaDL": State.FORCED_METADATA,
    "forcedUP": State.FORCED_UPLOAD,
    "metaDL": State.METADATA,
    "missingFiles": State.MISSING_FILES,
    "moving": State.MOVING,
    "pausedDL": State.STOPPED_DOWNLOAD,
    "pausedUP": State.STOPPED_UPLOAD,
    "queuedDL": State.QUEUED_DOWNLOAD,
    "queuedForChecking": State.QUEUED_FOR_CHECKING,
    "queuedUP": State.QUEUED_UPLOAD,
    "stalledDL": State.STALLED_DOWNLOAD,
    "stalledUP": State.STALLED_UPLOAD,
    "stoppedDL": State.STOPPED_DOWNLOAD,
    "stoppedUP": State.STOPPED_UPLOAD,
    "uploading": State.UPLOADING,
}


def normal_state(state: str) -> State:
    """A torrent's state under one name for every release (`pausedUP`, `stoppedUP` → stopped_upload).

    Example:
        ```python
        if normal_state(torrent.state) is State.STOPPED_UPLOAD: ...
        ```
    """
    return _STATES.get(str(state), State.UNKNOWN)
