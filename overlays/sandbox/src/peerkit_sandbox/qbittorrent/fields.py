"""How a torrent is described: the keys each release sends, and their values."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from .profiles import Behaviour, Profile
from .torrent import FileState, Torrent, Tracker

__all__ = [
    "Read",
    "creation_date",
    "field_names",
    "file_rows",
    "info_row",
    "magnet_uri",
    "maindata_row",
    "properties",
    "real_trackers",
    "sort_keys",
    "torrent_fields",
    "tracker_rows",
]

if TYPE_CHECKING:
    from .core import Core

_INFINITE_ETA: Final = 8_640_000

Read = Callable[["Core", Torrent], Any]


def _completion_on(core: Core, torrent: Torrent) -> int:
    if torrent.completed_on is not None:
        return torrent.completed_on
    return -1 if core.profile.has(Behaviour.COMPLETION_MINUS_ONE) else 0


def _private(core: Core, torrent: Torrent) -> bool | None:
    return torrent.meta.private if torrent.meta else None


def _max_ratio(core: Core, torrent: Torrent) -> float:
    return core.prefs["max_ratio"] if torrent.ratio_limit == -2 else torrent.ratio_limit


def _max_seeding_time(core: Core, torrent: Torrent) -> int:
    own = torrent.seeding_time_limit
    return core.prefs["max_seeding_time"] if own == -2 else own


def _max_inactive(core: Core, torrent: Torrent) -> int:
    own = torrent.inactive_seeding_time_limit
    return core.prefs["max_inactive_seeding_time"] if own == -2 else own


def _eta(core: Core, torrent: Torrent) -> int:
    if torrent.complete or not torrent.dlspeed:
        return _INFINITE_ETA
    return (torrent.wanted - torrent.done_bytes) // torrent.dlspeed


def magnet_uri(core: Core, torrent: Torrent) -> str:
    """The magnet link of a torrent."""
    parts: list[str] = []
    if torrent.v1:
        parts.append(f"xt=urn:btih:{torrent.v1}")
    if torrent.v2:
        parts.append(f"xt=urn:btmh:1220{torrent.v2}")
    if torrent.magnet_name:
        parts.append(f"dn={_escape(torrent.magnet_name)}")
    parts += [f"tr={_escape(tracker.url)}" for tracker in torrent.trackers]
    return "magnet:?" + "&".join(parts)


def _escape(text: str) -> str:
    # libtorrent writes its percent escapes with small letters.
    return re.sub("%[0-9A-F]{2}", lambda found: found[0].lower(), quote(text, safe=""))


def _availability(core: Core, torrent: Torrent) -> float:
    if torrent.complete:
        return -1
    return float(torrent.seeds) + torrent.progress if torrent.has_metadata else 0


# (key, first release, how to read it)
_FIELDS: Final[tuple[tuple[str, str, Read], ...]] = (
    ("added_on", "", lambda c, t: t.added_on),
    ("amount_left", "", lambda c, t: t.wanted - t.done_bytes),
    ("auto_tmm", "", lambda c, t: t.auto_tmm),
    ("availability", "", _availability),
    ("category", "", lambda c, t: t.category),
    ("completed", "", lambda c, t: t.done_bytes),
    ("completion_on", "", _completion_on),
    ("dl_limit", "", lambda c, t: t.dl_limit),
    ("dlspeed", "", lambda c, t: t.dlspeed),
    ("downloaded", "", lambda c, t: t.downloaded),
    ("downloaded_session", "", lambda c, t: t.downloaded),
    ("eta", "", _eta),
    ("f_l_piece_prio", "", lambda c, t: t.first_last),
    ("force_start", "", lambda c, t: t.forced),
    ("last_activity", "", lambda c, t: t.last_activity),
    ("magnet_uri", "", magnet_uri),
    ("max_ratio", "", _max_ratio),
    ("max_seeding_time", "", _max_seeding_time),
    ("name", "", lambda c, t: t.name),
    ("num_complete", "", lambda c, t: t.seeds),
    ("num_incomplete", "", lambda c, t: t.leechs),
    ("num_leechs", "", lambda c, t: t.leechs),
    ("num_seeds", "", lambda c, t: t.seeds),
    ("priority", "", lambda c, t: t.queue_position),
    ("progress", "", lambda c, t: t.progress),
    ("ratio", "", lambda c, t: t.ratio),
    ("ratio_limit", "", lambda c, t: t.ratio_limit),
    ("save_path", "", lambda c, t: c.shown_path(t.save_path)),
    ("seeding_time_limit", "", lambda c, t: t.seeding_time_limit),
    ("seen_complete", "", lambda c, t: t.completed_on or (0 if c.profile.since("4.4.0") else -1)),
    ("seq_dl", "", lambda c, t: t.sequential),
    ("size", "", lambda c, t: t.wanted),
    ("state", "", lambda c, t: t.word(c.profile)),
    ("super_seeding", "", lambda c, t: t.super_seeding),
    ("tags", "", lambda c, t: ", ".join(c.ordered(t.tags))),
    ("time_active", "", lambda c, t: int(t.active_seconds)),
    ("total_size", "", lambda c, t: t.total_size),
    ("tracker", "", lambda c, t: t.working_tracker),
    ("up_limit", "", lambda c, t: t.up_limit),
    ("uploaded", "", lambda c, t: t.uploaded),
    ("uploaded_session", "", lambda c, t: t.uploaded),
    ("upspeed", "", lambda c, t: t.upspeed),
    ("trackers_count", "4.3.0", lambda c, t: len(t.trackers)),
    ("content_path", "4.3.1", lambda c, t: t.content_path),
    ("seeding_time", "4.3.4", lambda c, t: int(t.seeding_seconds)),
    ("download_path", "4.4.0", lambda c, t: t.download_path),
    ("infohash_v1", "4.4.0", lambda c, t: t.v1),
    ("infohash_v2", "4.4.0", lambda c, t: t.v2),
    ("inactive_seeding_time_limit", "4.6.0", lambda c, t: t.inactive_seeding_time_limit),
    ("max_inactive_seeding_time", "4.6.0", _max_inactive),
    ("comment", "5.0.0", lambda c, t: t.comment),
    ("has_metadata", "5.0.0", lambda c, t: t.has_metadata),
    ("popularity", "5.0.0", lambda c, t: 0),
    ("private", "5.0.0", _private),
    ("reannounce", "5.0.0", lambda c, t: 0),
    ("root_path", "5.0.0", lambda c, t: t.root_path),
    ("connections_count", "5.2.0", lambda c, t: t.seeds + t.leechs),
    ("connections_limit", "5.2.0", lambda c, t: c.prefs["max_connec_per_torrent"]),
    ("created_by", "5.2.0", lambda c, t: t.meta.created_by if t.meta else ""),
    ("creation_date", "5.2.0", lambda c, t: creation_date(c, t)),
    ("piece_size", "5.2.0", lambda c, t: t.meta.piece_length if t.meta else -1),
    ("pieces_have", "5.2.0", lambda c, t: t.pieces_have),
    ("pieces_num", "5.2.0", lambda c, t: t.meta.pieces_num if t.meta else -1),
    ("share_limit_action", "5.2.0", lambda c, t: t.share_limit_action),
    ("total_wasted", "5.2.0", lambda c, t: 0),
    ("share_limits_mode", "5.3.0", lambda c, t: t.share_limits_mode),
)

_ONLY_MAINDATA: Final = ("has_tracker_warning", "has_tracker_error", "has_other_announce_error")


def creation_date(core: Core, torrent: Torrent) -> int:
    """When the .torrent file was made; if it does not say, -1, or 0 before 5.0."""
    if torrent.meta is None:
        return -1
    if torrent.meta.creation_date is not None:
        return torrent.meta.creation_date
    return -1 if core.profile.since("5.0.0") else 0


def torrent_fields(core: Core, torrent: Torrent) -> dict[str, Any]:
    """A row of `torrents/info` without its hash."""
    profile = core.profile
    row = {key: read(core, torrent) for key, since, read in _FIELDS if profile.since(since)}
    return row | torrent.overrides


def field_names(profile: Profile) -> list[str]:
    """The keys of a row of `torrents/info` without its hash."""
    return [key for key, since, _ in _FIELDS if profile.since(since)]


def info_row(core: Core, torrent: Torrent) -> dict[str, Any]:
    """A row of `torrents/info`."""
    return {"hash": torrent.hash, **torrent_fields(core, torrent)}


def maindata_row(core: Core, torrent: Torrent) -> dict[str, Any]:
    """A torrent in `sync/maindata`: without its hash, which is the key."""
    row = torrent_fields(core, torrent)
    if core.profile.since("5.2.0"):
        failing = any(tracker.status == 4 for tracker in torrent.trackers)
        row |= dict.fromkeys(_ONLY_MAINDATA, False)
        row["has_tracker_error"] = failing
    return row


def sort_keys(profile: Profile) -> set[str]:
    """Every key that `torrents/info` can sort by."""
    return {"hash", *field_names(profile)}


def properties(core: Core, torrent: Torrent) -> dict[str, Any]:
    """`torrents/properties`."""
    meta = torrent.meta
    profile = core.profile
    shown: dict[str, Any] = {
        "addition_date": torrent.added_on,
        "comment": torrent.comment,
        "completion_date": torrent.completed_on or -1,
        "created_by": meta.created_by if meta else "",
        "creation_date": creation_date(core, torrent),
        "dl_limit": torrent.dl_limit or -1,
        "dl_speed": torrent.dlspeed,
        "dl_speed_avg": 0,
        "eta": _eta(core, torrent),
        "last_seen": torrent.completed_on or -1,
        "nb_connections": torrent.seeds + torrent.leechs,
        "nb_connections_limit": core.prefs["max_connec_per_torrent"],
        "peers": torrent.leechs,
        "peers_total": torrent.leechs,
        "piece_size": meta.piece_length if meta else -1,
        "pieces_have": torrent.pieces_have,
        "pieces_num": meta.pieces_num if meta else -1,
        "reannounce": 0,
        "save_path": core.shown_path(torrent.save_path),
        "seeding_time": int(torrent.seeding_seconds),
        "seeds": torrent.seeds,
        "seeds_total": torrent.seeds,
        "share_ratio": torrent.ratio,
        "time_elapsed": int(torrent.active_seconds),
        "total_downloaded": torrent.downloaded,
        "total_downloaded_session": torrent.downloaded,
        "total_size": torrent.total_size,
        "total_uploaded": torrent.uploaded,
        "total_uploaded_session": torrent.uploaded,
        "total_wasted": 0,
        "up_limit": torrent.up_limit or -1,
        "up_speed": torrent.upspeed,
        "up_speed_avg": 0,
    }
    if profile.since("4.4.0"):
        shown["download_path"] = torrent.download_path
        shown |= {"infohash_v1": torrent.v1, "infohash_v2": torrent.v2}
    if profile.since("4.5.1"):
        shown["is_private"] = meta.private if meta else False
    if profile.since("4.5.2"):
        shown |= {"name": torrent.name, "hash": torrent.hash}
    if profile.since("5.0.0"):
        shown |= {"private": _private(core, torrent), "has_metadata": torrent.has_metadata}
        shown["popularity"] = 0
    if profile.since("5.1.0"):
        shown["progress"] = torrent.progress
    if profile.since("5.2.0"):
        shown["availability"] = _availability(core, torrent)
    return shown


def tracker_rows(core: Core, torrent: Torrent) -> list[dict[str, Any]]:
    """`torrents/trackers`: DHT, PeX and LSD first, then the real ones."""
    tier: int | str = "" if core.profile.has(Behaviour.TEXT_PSEUDO_TIER) else -1
    private = torrent.meta is not None and torrent.meta.private
    counts = {"num_peers": 0, "num_seeds": 0, "num_leeches": 0, "num_downloaded": 0}
    rows: list[dict[str, Any]] = []
    for name, key in (("DHT", "dht"), ("PeX", "pex"), ("LSD", "lsd")):
        on = core.prefs[key] and not private
        message = "This torrent is private" if private else ""
        row = {"url": f"** [{name}] **", "status": 2 if on else 0, "tier": tier, "msg": message}
        rows.append(row | counts)
    return rows + real_trackers(core, torrent)


def real_trackers(core: Core, torrent: Torrent) -> list[dict[str, Any]]:
    """The trackers of a torrent, tier by tier."""
    return [_tracker_row(core.profile, tracker) for tracker in torrent.trackers]


def _tracker_row(profile: Profile, tracker: Tracker) -> dict[str, Any]:
    known = 0 if tracker.status == 2 else -1
    row: dict[str, Any] = {
        "url": tracker.url,
        "status": tracker.status,
        "tier": tracker.tier,
        "msg": tracker.message,
        "num_peers": known,
        "num_seeds": known,
        "num_leeches": known,
        "num_downloaded": known,
    }
    if profile.since("5.2.0"):
        row |= {"updating": False, "next_announce": 0, "min_announce": 0, "endpoints": []}
    return row


def file_rows(core: Core, torrent: Torrent) -> list[dict[str, Any]]:
    """`torrents/files`."""
    return [_file_row(core, torrent, i, file) for i, file in enumerate(torrent.files)]


def _file_row(core: Core, torrent: Torrent, index: int, file: FileState) -> dict[str, Any]:
    row: dict[str, Any] = {
        "name": file.path,
        "size": file.size,
        "progress": file.progress,
        "priority": file.priority,
        "piece_range": torrent.piece_range(file),
        "availability": 1 if file.progress >= 1 else 0,
    }
    if core.profile.since("4.3.5"):
        row["index"] = index
    if index == 0:
        row["is_seed"] = torrent.complete
    return row
