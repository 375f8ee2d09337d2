"""How a release describes torrents, files, trackers and itself: which keys, and odd values."""

from __future__ import annotations

from typing import Any, Final

from ..qbittorrent import fields
from ..qbittorrent.handlers.sync import server_state
from ..qbittorrent.handlers.transfer import transfer_info
from ..qbittorrent.torrent import Torrent
from .core import LegacyCore

__all__ = [
    "NO_DATE",
    "change_row",
    "everything",
    "field_names",
    "file_rows",
    "properties",
    "state",
    "torrent_row",
    "tracker_rows",
    "transfer",
]

# A date that is none, as the server converts it to an unsigned number.
NO_DATE: Final = 4_294_967_295
_STATUS: Final = {1: "Not contacted yet", 2: "Working", 3: "Updating...", 4: "Not working"}
# (first number, last number or None, keys)
_ROW: Final[tuple[tuple[int, int | None, str], ...]] = (
    (2, None, "name size progress dlspeed upspeed priority num_seeds num_complete num_leechs"),
    (2, None, "num_incomplete ratio state eta seq_dl f_l_piece_prio super_seeding force_start"),
    (2, 9, "label"),
    (5, None, "save_path"),
    (9, None, "added_on completion_on"),
    (10, None, "category"),
    (12, None, "tracker dl_limit up_limit downloaded uploaded downloaded_session"),
    (12, None, "uploaded_session completed ratio_limit seen_complete last_activity total_size"),
    (12, 12, "remaining"),
    (13, None, "amount_left"),
    (16, None, "auto_tmm magnet_uri"),
    (17, None, "tags time_active"),
)
_PROPERTIES: Final[tuple[tuple[int, int | None, str], ...]] = (
    (2, None, "save_path creation_date piece_size comment total_wasted total_uploaded"),
    (2, None, "total_uploaded_session total_downloaded total_downloaded_session up_limit"),
    (2, None, "dl_limit time_elapsed seeding_time nb_connections nb_connections_limit share_ratio"),
    (6, None, "addition_date completion_date created_by dl_speed dl_speed_avg up_speed eta"),
    (6, None, "up_speed_avg last_seen peers peers_total seeds seeds_total pieces_num pieces_have"),
    (6, None, "reannounce total_size"),
)
_STATISTICS: Final = (
    "alltime_dl alltime_ul average_time_queue global_ratio queued_io_jobs read_cache_hits"
    " read_cache_overload total_buffers_size total_peer_connections total_queued_size"
    " total_wasted_session write_cache_overload"
).split()
# What 3.2 says instead of the words of 3.3.
_OLD_STATES: Final = {
    "forcedDL": "stalledDL",
    "forcedUP": "stalledUP",
    "metaDL": "stalledDL",
    "missingFiles": "error",
}


def state(core: LegacyCore, torrent: Torrent) -> str:
    """The state word of this release."""
    word = torrent.word(core.profile)
    return word if core.api >= 6 else _OLD_STATES.get(word, word)


def change_row(core: LegacyCore, torrent: Torrent) -> dict[str, Any]:
    """A torrent in `sync/maindata`: without its hash, which is the key."""
    row = fields.torrent_fields(core, torrent)
    queued = core.prefs["queueing_enabled"] and torrent.queue_position
    row |= {
        "state": state(core, torrent),
        "priority": torrent.queue_position if queued else -1,
        "label": torrent.category,
        "remaining": row["amount_left"],
        "completion_on": torrent.completed_on or NO_DATE,
        "seen_complete": torrent.completed_on or NO_DATE,
    }
    if not torrent.has_metadata:
        del row["f_l_piece_prio"]
    return _picked(core, row | torrent.overrides, _ROW)


def field_names(core: LegacyCore) -> list[str]:
    """The keys of a row of `query/torrents` without its hash."""
    between = core.legacy.between
    return [key for first, last, keys in _ROW if between(first, last) for key in keys.split()]


def torrent_row(core: LegacyCore, torrent: Torrent) -> dict[str, Any]:
    """A row of `query/torrents`."""
    return {"hash": torrent.hash, **change_row(core, torrent)}


def properties(core: LegacyCore, torrent: Torrent) -> dict[str, Any]:
    """`query/propertiesGeneral`."""
    return _picked(core, fields.properties(core, torrent), _PROPERTIES)


def tracker_rows(core: LegacyCore, torrent: Torrent) -> list[dict[str, Any]]:
    """`query/propertiesTrackers`: without pseudo rows, the status in words."""
    return [
        {
            "url": tracker.url,
            "status": _STATUS[tracker.status],
            "num_peers": torrent.seeds + torrent.leechs if tracker.status == 2 else 0,
            "msg": tracker.message,
        }
        for tracker in torrent.trackers
    ]


def file_rows(core: LegacyCore, torrent: Torrent) -> list[dict[str, Any]]:
    """`query/propertiesFiles`."""
    keys = {"name", "size", "progress", "priority", "is_seed"}
    if core.api >= 16:
        keys.add("piece_range")
    if core.api >= 17:
        keys.add("availability")
    rows = fields.file_rows(core, torrent)
    return [{key: value for key, value in row.items() if key in keys} for row in rows]


def transfer(core: LegacyCore) -> dict[str, Any]:
    """`query/transferInfo`, which is part of `server_state` too."""
    info = transfer_info(core)
    if core.api >= 13:
        whole = server_state(core)
        info |= {key: whole[key] for key in _STATISTICS}
    return info


def everything(core: LegacyCore) -> dict[str, Any]:
    """Everything that `sync/maindata` tells, complete."""
    switches = {
        "queueing": core.prefs["queueing_enabled"],
        "use_alt_speed_limits": core.alternative_limits,
        "refresh_interval": 1500,
    }
    return {
        "torrents": {key: change_row(core, item) for key, item in core.torrents.items()},
        "labels" if core.api <= 9 else "categories": list(core.categories),
        "server_state": transfer(core) | switches,
    }


def _picked(
    core: LegacyCore, row: dict[str, Any], table: tuple[tuple[int, int | None, str], ...]
) -> dict[str, Any]:
    between = core.legacy.between
    wanted = [key for first, last, keys in table if between(first, last) for key in keys.split()]
    return {key: row[key] for key in wanted if key in row}
