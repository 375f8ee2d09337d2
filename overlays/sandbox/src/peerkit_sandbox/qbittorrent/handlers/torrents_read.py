"""`torrents/*`: lists and details."""

from __future__ import annotations

import re
from typing import Any

from ..._bencode import raw_item
from ..core import Core
from ..fields import file_rows, info_row, properties, real_trackers, sort_keys, tracker_rows
from ..messages import Answer, ApiError, Call, as_json
from ..profiles import Behaviour
from ..routes import read
from ..torrent import Torrent

__all__ = [
    "count",
    "export",
    "files",
    "info",
    "passes",
    "piece_availability",
    "piece_hashes",
    "piece_states",
    "properties_of",
    "trackers",
    "web_seeds",
]


@read("torrents/info")
def info(core: Core, call: Call) -> Answer:
    rows = [(item, info_row(core, item)) for item in _matching(core, call)]
    _sort(core, call, rows)
    rows = _page(core, call, rows)
    if core.profile.since("5.1.0") and call.flag("includeTrackers"):
        for item, row in rows:
            row["trackers"] = real_trackers(core, item)
    if core.profile.since("5.2.0") and call.flag("includeFiles"):
        for item, row in rows:
            if item.has_metadata:
                row["files"] = file_rows(core, item)
    return as_json([row for _, row in rows])


def _matching(core: Core, call: Call) -> list[Torrent]:
    profile, params = core.profile, call.params
    found = list(core.torrents.values())
    if "hashes" in params and profile.since("4.1.1"):
        wanted = params["hashes"].split("|")
        if not profile.has(Behaviour.HASHES_MATCH_EXACT_CASE):
            wanted = [item.lower() for item in wanted]
        if params["hashes"]:
            found = [item for item in found if item.hash in wanted]
    if "category" in params:
        found = [item for item in found if _in_category(core, item, params["category"])]
    if "tag" in params and profile.since("4.4.0"):
        tag = params["tag"]
        found = [item for item in found if (tag in item.tags if tag else not item.tags)]
    private = call.maybe_flag("private")
    if private is not None and profile.since("5.0.0"):
        found = [item for item in found if item.meta and item.meta.private == private]
    return [item for item in found if passes(core, item, call.text("filter", "all"))]


def _in_category(core: Core, torrent: Torrent, wanted: str) -> bool:
    if torrent.category == wanted:
        return True
    nested = bool(core.prefs.get("use_subcategories"))
    return nested and bool(wanted) and torrent.category.startswith(wanted + "/")


def passes(core: Core, torrent: Torrent, name: str) -> bool:
    """Whether a torrent passes a filter; an unknown filter lets everything through."""
    profile = core.profile
    state = torrent.word(profile)
    modern = profile.has(Behaviour.STOPPED_NOT_PAUSED)
    halted = state in ("pausedDL", "pausedUP", "stoppedDL", "stoppedUP")
    active = bool(torrent.dlspeed or torrent.upspeed) or state == "uploading"
    down = ("downloading", "metaDL", "forcedMetaDL", "stalledDL", "checkingDL", "pausedDL")
    tests = {
        "downloading": state in (*down, "stoppedDL", "queuedDL", "forcedDL"),
        "seeding": state in ("uploading", "stalledUP", "checkingUP", "queuedUP", "forcedUP"),
        "completed": torrent.complete,
        "active": active,
        "inactive": not active,
        "errored": state in ("error", "missingFiles"),
        "stalled": state in ("stalledUP", "stalledDL"),
        "stalled_uploading": state == "stalledUP",
        "stalled_downloading": state == "stalledDL",
    }
    if modern:
        tests |= {"stopped": halted, "running": not halted}
    else:
        paused = state == "pausedDL"
        tests |= {"paused": paused or state == "pausedUP", "resumed": not halted}
    if profile.since("4.4.0"):
        tests["checking"] = state in ("checkingUP", "checkingDL", "checkingResumeData")
    if profile.since("4.5.0"):
        tests["moving"] = state == "moving"
    return tests.get(name, True)


def _sort(core: Core, call: Call, rows: list[tuple[Torrent, dict[str, Any]]]) -> None:
    key = call.text("sort")
    if key:
        if key in sort_keys(core.profile):
            rows.sort(key=lambda pair: _sortable(pair[1][key]))
        elif core.profile.has(Behaviour.UNKNOWN_SORT_400):
            raise ApiError(400, "'sort' parameter is invalid")
    if call.flag("reverse"):
        rows.reverse()


def _sortable(value: Any) -> tuple[int, Any]:
    return (0, 0) if value is None else (1, value)


def _page(
    core: Core, call: Call, rows: list[tuple[Torrent, dict[str, Any]]]
) -> list[tuple[Torrent, dict[str, Any]]]:
    size = len(rows)
    offset, limit = call.integer("offset"), call.integer("limit")
    if offset < 0:
        offset += size
    if offset < 0:
        offset = 0
    if offset >= size and core.profile.has(Behaviour.OFFSET_WRAPS):
        offset = 0
    return rows[offset : offset + limit] if limit > 0 else rows[offset:]


@read("torrents/count", since="4.6.1")
def count(core: Core, call: Call) -> Answer:
    return Answer(str(len(core.torrents)))


@read("torrents/properties")
def properties_of(core: Core, call: Call) -> Answer:
    return as_json(properties(core, core.torrent(call)))


@read("torrents/trackers")
def trackers(core: Core, call: Call) -> Answer:
    return as_json(tracker_rows(core, core.torrent(call)))


@read("torrents/webseeds")
def web_seeds(core: Core, call: Call) -> Answer:
    return as_json([{"url": url} for url in core.torrent(call).web_seeds])


@read("torrents/files")
def files(core: Core, call: Call) -> Answer:
    rows = file_rows(core, core.torrent(call))
    wanted = call.items("indexes") if core.profile.since("4.3.5") else []
    if not wanted:
        return as_json(rows)
    chosen: list[dict[str, Any]] = []
    for text in wanted:
        if not re.fullmatch(r"[+-]?\d+", text):
            raise ApiError(409, f'"{text}" is not a valid file index.')
        if not 0 <= int(text) < len(rows):
            raise ApiError(409, f"Index {text} is out of bounds.")
        chosen.append(rows[int(text)])
    return as_json(chosen)


@read("torrents/pieceStates")
def piece_states(core: Core, call: Call) -> Answer:
    return as_json(core.torrent(call).piece_states())


@read("torrents/pieceHashes")
def piece_hashes(core: Core, call: Call) -> Answer:
    meta = core.torrent(call).meta
    if meta is None:
        return as_json([])
    if meta.infohash_v1 is None:
        # A v2-only torrent has no SHA-1 piece hashes. The server reads on regardless and
        # sends the bytes at the start of the info dictionary (measured on 4.5.2).
        raw = raw_item(meta.raw, b"info") or b""
        return as_json([raw[20 * i : 20 * i + 20].hex() for i in range(meta.pieces_num)])
    return as_json(list(meta.piece_hashes))


@read("torrents/pieceAvailability", since="5.2.0")
def piece_availability(core: Core, call: Call) -> Answer:
    torrent = core.torrent(call)
    if torrent.meta is None or torrent.complete or not torrent.seeds:
        return as_json([])
    return as_json([torrent.seeds] * torrent.meta.pieces_num)


@read("torrents/export", since="4.5.0")
def export(core: Core, call: Call) -> Answer:
    torrent = core.torrent(call)
    if torrent.meta is None:
        raise ApiError(409, "Unable to export torrent file. Error: Missing metadata")
    if not core.profile.has(Behaviour.EXPORT_AS_ATTACHMENT):
        return Answer(torrent.meta.raw)
    stem = torrent.name if core.profile.has(Behaviour.EXPORT_BY_NAME) else torrent.hash
    name = stem.replace('"', "'").encode("ascii", "replace").decode()
    disposition = f'attachment; filename="{name}.torrent"'
    return Answer(
        torrent.meta.raw,
        content_type="application/x-bittorrent",
        headers={"content-disposition": disposition},
    )
