"""The method torrent_set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from .daemon import Daemon
from .failures import Code, Failure
from .selection import chosen
from .settings import clean_labels, file_indices
from .torrent import Torrent
from .variant import Params, as_bool, as_float, as_int, as_list, as_str

__all__ = ["new_group", "torrent_set"]

_PLAIN: Final[dict[str, Callable[[object], object]]] = {
    **dict.fromkeys(("peer_limit", "download_limit", "upload_limit", "seed_idle_limit"), as_int),
    **dict.fromkeys(("seed_idle_mode", "seed_ratio_mode"), as_int),
    **dict.fromkeys(
        ("download_limited", "upload_limited", "honors_session_limits", "sequential_download"),
        as_bool,
    ),
    "seed_ratio_limit": as_float,
}
"""Arguments that are simply stored; a wrong type is ignored."""


def torrent_set(daemon: Daemon, params: Params) -> dict[str, object]:
    """Change torrents. The first failure is reported; what it does not concern is still done."""
    failure: Failure | None = None
    for torrent in chosen(daemon, params):
        failure = _set_one(daemon, torrent, params, failure) or failure
        daemon.touch(torrent)
    if failure is not None:
        raise failure
    return {}


def _set_one(
    daemon: Daemon, torrent: Torrent, params: Params, failure: Failure | None
) -> Failure | None:
    for name, reader in _PLAIN.items():
        value = reader(params.get(name))
        if value is not None:
            setattr(torrent, name, value)
    priority = as_int(params.get("bandwidth_priority"))
    if priority in (-1, 0, 1):
        torrent.bandwidth_priority = priority
    group = as_str(params.get("group"))
    if group is not None:
        torrent.group = group
        if group:
            daemon.groups.setdefault(group, new_group(group))
    position = as_int(params.get("queue_position"))
    if position is not None:
        daemon.set_queue_position(torrent, position)
    # These stop at the first failure, in this order.
    for name, setter in _CHECKED.items():
        value = as_list(params.get(name))
        if value is not None and failure is None:
            failure = setter(daemon, torrent, value)
    if torrent.complete and not torrent.done_date and not daemon.profile.untyped:
        # Wanting less can complete a torrent; only 4.x dates that.
        torrent.done_date = int(daemon.now())
    piece = as_int(params.get("sequential_download_from_piece"))
    if piece is not None and failure is None:
        failure = _from_piece(torrent, piece)
    return _edit_trackers(daemon, torrent, params, failure)


def new_group(name: str) -> dict[str, object]:
    """A bandwidth group without limits."""
    return {
        "honors_session_limits": True,
        "name": name,
        "speed_limit_down": 0,
        "speed_limit_down_enabled": False,
        "speed_limit_up": 0,
        "speed_limit_up_enabled": False,
    }


def _labels(daemon: Daemon, torrent: Torrent, value: list[object]) -> Failure | None:
    try:
        torrent.labels = clean_labels(value, daemon.profile)
    except Failure as failure:
        return failure
    return None


_Setter = Callable[[Daemon, Torrent, list[object]], Failure | None]


def _files(name: str, value: bool | int) -> _Setter:
    def change(daemon: Daemon, torrent: Torrent, indices: list[object]) -> Failure | None:
        good, failure = file_indices(torrent, indices)
        # 3.00 changes the files it found before it complains of the others; 4.x changes none.
        if failure is None or daemon.profile.untyped:
            for index in good:
                setattr(torrent.content.files[index], name, value)
        return failure

    return change


_CHECKED: Final[dict[str, _Setter]] = {
    "labels": _labels,
    "files_unwanted": _files("wanted", False),
    "files_wanted": _files("wanted", True),
    "priority_high": _files("priority", 1),
    "priority_low": _files("priority", -1),
    "priority_normal": _files("priority", 0),
}


def _from_piece(torrent: Torrent, piece: int) -> Failure | None:
    if not 0 <= piece < len(torrent.content.have):
        text = "piece to sequentially download from is outside pieces range"
        return Failure(Code.PIECE_INDEX, text)
    torrent.sequential_download_from_piece = piece
    return None


def _edit_trackers(
    daemon: Daemon, torrent: Torrent, params: Params, failure: Failure | None
) -> Failure | None:
    old = daemon.profile.untyped
    # 3.00 has words of its own for an edit that changes nothing.
    unchanged = Failure(Code.SET_ANNOUNCE_LIST, "invalid argument" if old else "")
    trackers = torrent.trackers
    edits = (
        ("tracker_add", trackers.add),
        ("tracker_remove", trackers.remove),
        ("tracker_replace", trackers.replace),
    )
    for name, edit in edits:
        value = as_list(params.get(name))
        if value is None or (old and failure is not None):
            continue
        # 4.x lets a later edit hide the failure of an earlier one.
        failure = None if edit(value) else unchanged
        if failure is None:
            torrent.edit_date = int(daemon.now())
    text = as_str(params.get("tracker_list"))
    if text is not None:
        if not trackers.set_text(text):
            return Failure(Code.INVALID_TRACKER_LIST)
        torrent.edit_date = int(daemon.now())
    return failure
