"""Methods that do something to torrents: remove, start, stop, verify, move, rename, queue."""

from __future__ import annotations

from . import activity
from .daemon import Daemon
from .failures import Code, Failure
from .profiles import Level
from .selection import chosen
from .settings import is_absolute
from .torrent import Status, Torrent
from .variant import Params, as_bool, as_str

__all__ = [
    "queue_move_bottom",
    "queue_move_down",
    "queue_move_top",
    "queue_move_up",
    "torrent_reannounce",
    "torrent_remove",
    "torrent_rename_path",
    "torrent_set_location",
    "torrent_start",
    "torrent_start_now",
    "torrent_stop",
    "torrent_verify",
]


def torrent_remove(daemon: Daemon, params: Params) -> dict[str, object]:
    """Remove torrents; all of them without `ids`."""
    delete = as_bool(params.get("delete_local_data")) or False
    for torrent in chosen(daemon, params):
        if torrent.id in daemon.torrents:
            daemon.remove(torrent, delete_data=delete)
    return {}


def torrent_start(daemon: Daemon, params: Params, *, now: bool = False) -> dict[str, object]:
    """Start torrents in queue order."""
    for torrent in sorted(chosen(daemon, params), key=_position):
        activity.start(daemon, torrent, now=now)
    return {}


def torrent_start_now(daemon: Daemon, params: Params) -> dict[str, object]:
    """Start torrents past the queue."""
    return torrent_start(daemon, params, now=True)


def torrent_stop(daemon: Daemon, params: Params) -> dict[str, object]:
    """Stop torrents."""
    for torrent in chosen(daemon, params):
        activity.stop(daemon, torrent)
    return {}


def torrent_verify(daemon: Daemon, params: Params) -> dict[str, object]:
    """Check the data of torrents."""
    for torrent in chosen(daemon, params):
        activity.verify(daemon, torrent)
    return {}


def torrent_reannounce(daemon: Daemon, params: Params) -> dict[str, object]:
    """Ask the trackers for peers now."""
    for torrent in chosen(daemon, params):
        if torrent.status in (Status.DOWNLOADING, Status.SEEDING):
            daemon.touch(torrent)
    return {}


def torrent_set_location(daemon: Daemon, params: Params) -> dict[str, object]:
    """Move torrents, or tell the daemon where their data are."""
    location = as_str(params.get("location"))
    if location is None:
        raise Failure(Code.INVALID_PARAMS, "no location")
    if not is_absolute(location):
        raise Failure(Code.PATH_NOT_ABSOLUTE, "new location path is not absolute")
    for torrent in chosen(daemon, params):
        activity.move(daemon, torrent, location)
    return {}


def torrent_rename_path(daemon: Daemon, params: Params) -> dict[str, object]:
    """Rename a file or folder of one torrent; its name too, if it is the top one."""
    torrents = chosen(daemon, params)
    if len(torrents) != 1:
        method = "torrent_rename_path" if daemon.profile.json_rpc else "torrent-rename-path"
        raise Failure(Code.INVALID_PARAMS, f"{method} requires 1 torrent")
    torrent = torrents[0]
    path = as_str(params.get("path")) or ""
    name = as_str(params.get("name")) or ""
    result: dict[str, object] = {"id": torrent.id, "path": path, "name": name}
    good = path and name not in ("", ".", "..") and "/" not in name
    if not good or not torrent.content.rename(path, name):
        raise Failure(Code.SYSTEM_ERROR, "Invalid argument", result)
    if path == torrent.name:
        torrent.name = name
    torrent.edit_date = int(daemon.now())
    daemon.touch(torrent)
    return result


def queue_move_top(daemon: Daemon, params: Params) -> dict[str, object]:
    """Put torrents first in the queue, in the order they have."""
    for torrent in sorted(chosen(daemon, params), key=_position, reverse=True):
        daemon.set_queue_position(torrent, 0)
    return {}


def queue_move_up(daemon: Daemon, params: Params) -> dict[str, object]:
    """Move torrents one place up."""
    _step(daemon, sorted(chosen(daemon, params), key=_position), -1, 0)
    return {}


def queue_move_down(daemon: Daemon, params: Params) -> dict[str, object]:
    """Move torrents one place down."""
    torrents = sorted(chosen(daemon, params), key=_position, reverse=True)
    _step(daemon, torrents, +1, len(daemon.torrents) - 1)
    return {}


def queue_move_bottom(daemon: Daemon, params: Params) -> dict[str, object]:
    """Put torrents last in the queue, in the order they have."""
    for torrent in sorted(chosen(daemon, params), key=_position):
        daemon.set_queue_position(torrent, len(daemon.torrents))
    return {}


def _step(daemon: Daemon, torrents: list[Torrent], step: int, end: int) -> None:
    for torrent in torrents:
        # 4.1 leaves torrents that touch the end of the queue together; before, the second of
        # them changed places with the first.
        if torrent.queue_position == end and daemon.profile.level >= Level.V41:
            end -= step
        else:
            daemon.set_queue_position(torrent, torrent.queue_position + step)


def _position(torrent: Torrent) -> int:
    return torrent.queue_position
