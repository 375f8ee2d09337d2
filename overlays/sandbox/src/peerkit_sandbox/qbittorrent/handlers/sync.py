"""`sync/*`: the delta protocol over the whole state, and over a torrent's peers."""

from __future__ import annotations

from typing import Any

from ..core import Core
from ..fields import maindata_row
from ..messages import Answer, ApiError, Call, as_json
from ..routes import read
from .transfer import transfer_info

__all__ = ["maindata", "server_state", "torrent_peers", "whole_state"]


@read("sync/maindata")
def maindata(core: Core, call: Call) -> Answer:
    return as_json(call.owner.maindata.poll(call.integer("rid"), whole_state(core)))


@read("sync/torrentPeers")
def torrent_peers(core: Core, call: Call) -> Answer:
    torrent = core.torrents.get(call.text("hash").lower())
    if torrent is None:
        raise ApiError(404, "Not Found")
    data: dict[str, Any] = {"peers": torrent.peers, "show_flags": True}
    return as_json(call.owner.peers.poll(call.integer("rid"), data))


def whole_state(core: Core) -> dict[str, Any]:
    """Everything that `sync/maindata` tells, complete."""
    state: dict[str, Any] = {
        "torrents": {key: maindata_row(core, item) for key, item in core.torrents.items()},
        "categories": {key: item.render(core.profile) for key, item in core.categories.items()},
        "tags": core.ordered(core.tags),
        "server_state": server_state(core),
    }
    if core.profile.since("4.3.0"):
        trackers: dict[str, list[str]] = {}
        for key, torrent in core.torrents.items():
            for tracker in torrent.trackers:
                trackers.setdefault(tracker.url, []).append(key)
        state["trackers"] = trackers
    return state


def server_state(core: Core) -> dict[str, Any]:
    """Counters of the whole server."""
    downloaded = sum(item.downloaded for item in core.torrents.values())
    uploaded = sum(item.uploaded for item in core.torrents.values())
    state = transfer_info(core) | {
        "alltime_dl": downloaded,
        "alltime_ul": uploaded,
        "average_time_queue": 0,
        "free_space_on_disk": core.free_space,
        "global_ratio": f"{uploaded / downloaded:.2f}" if downloaded else "-",
        "queued_io_jobs": 0,
        "queueing": core.prefs["queueing_enabled"],
        "read_cache_hits": "0",
        "read_cache_overload": "0",
        "refresh_interval": core.prefs.get("refresh_interval", 1500),
        "total_buffers_size": 0,
        "total_peer_connections": sum(len(item.peers) for item in core.torrents.values()),
        "total_queued_size": 0,
        "total_wasted_session": 0,
        "use_alt_speed_limits": core.alternative_limits,
        "write_cache_overload": "0",
    }
    if core.profile.within("4.6.0", "5.1.4"):
        state["use_subcategories"] = core.prefs["use_subcategories"]
    if core.profile.since("5.3.0"):
        state |= {
            "queued_tracker_announces": 0,
            "request_latency": 0,
            "session_state": core.session_paused,
        }
    return state
