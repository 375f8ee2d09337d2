"""`/version/*`, `/query/*` and `/sync/*`. A hash that no torrent has gets an empty body."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ..qbittorrent.handlers import log
from ..qbittorrent.handlers.torrents_read import passes
from ..qbittorrent.messages import Answer, Call, as_json
from ..qbittorrent.torrent import Torrent
from . import shapes
from .core import LegacyCore
from .routes import query

__all__ = [
    "NOTHING",
    "api",
    "api_min",
    "get_log",
    "get_peer_log",
    "maindata",
    "piece_hashes",
    "piece_states",
    "preferences",
    "properties_files",
    "properties_general",
    "properties_trackers",
    "properties_web_seeds",
    "qbittorrent",
    "torrent_peers",
    "torrents",
    "transfer_info",
]

NOTHING: Final = b""
"""The value of a JSON answer whose body is empty."""

_FILTERS: Final = "downloading seeding completed paused resumed active inactive".split()


@query("version/api", public=True)
def api(core: LegacyCore, call: Call) -> Answer:
    return Answer(str(core.api))


@query("version/api_min", public=True)
def api_min(core: LegacyCore, call: Call) -> Answer:
    return Answer(str(core.legacy.api_min))


@query("version/qbittorrent", public=True)
def qbittorrent(core: LegacyCore, call: Call) -> Answer:
    return Answer(f"v{core.profile.app}")


@query("query/torrents")
def torrents(core: LegacyCore, call: Call) -> Answer:
    name = "label" if core.api <= 9 else "category"
    found = [item for item in core.torrents.values() if _matches(core, call, item)]
    if name in call.params:
        found = [item for item in found if item.category == call.params[name]]
    rows = [shapes.torrent_row(core, item) for item in found]
    key = call.text("sort")
    if rows and key in rows[0]:
        rows.sort(key=lambda row: row.get(key, False), reverse=call.flag("reverse"))
    return as_json(_page(rows, call.integer("offset"), call.integer("limit")))


def _matches(core: LegacyCore, call: Call, torrent: Torrent) -> bool:
    name = call.text("filter")
    known = [*_FILTERS, "errored"] if core.api >= 6 else _FILTERS
    # An unknown filter lets everything through.
    return name not in known or passes(core, torrent, name)


def _page(rows: list[dict[str, Any]], offset: int, limit: int) -> list[dict[str, Any]]:
    if offset < 0:
        offset += len(rows)
    if not 0 <= offset < len(rows):
        offset = 0
    return rows[offset : offset + limit] if limit > 0 else rows[offset:]


def _of_torrent(core: LegacyCore, call: Call, read: Callable[[LegacyCore, Torrent], Any]) -> Answer:
    torrent = core.known(call)
    return as_json(NOTHING if torrent is None else read(core, torrent))


@query("query/propertiesGeneral", takes_hash=True)
def properties_general(core: LegacyCore, call: Call) -> Answer:
    def read(core: LegacyCore, torrent: Torrent) -> Any:
        if core.api < 3 and not torrent.has_metadata:
            return NOTHING
        return shapes.properties(core, torrent)

    return _of_torrent(core, call, read)


@query("query/propertiesTrackers", takes_hash=True)
def properties_trackers(core: LegacyCore, call: Call) -> Answer:
    return _of_torrent(core, call, shapes.tracker_rows)


@query("query/propertiesWebSeeds", first=3, takes_hash=True)
def properties_web_seeds(core: LegacyCore, call: Call) -> Answer:
    return _of_torrent(core, call, lambda core, item: [{"url": url} for url in item.web_seeds])


@query("query/propertiesFiles", takes_hash=True)
def properties_files(core: LegacyCore, call: Call) -> Answer:
    def read(core: LegacyCore, torrent: Torrent) -> Any:
        if core.api < 3 and not torrent.has_metadata:
            return NOTHING
        return shapes.file_rows(core, torrent)

    return _of_torrent(core, call, read)


@query("query/getPieceHashes", first=14, takes_hash=True)
def piece_hashes(core: LegacyCore, call: Call) -> Answer:
    return _of_torrent(
        core, call, lambda core, item: list(item.meta.piece_hashes) if item.meta else []
    )


@query("query/getPieceStates", first=14, takes_hash=True)
def piece_states(core: LegacyCore, call: Call) -> Answer:
    return _of_torrent(core, call, lambda core, item: item.piece_states())


@query("query/transferInfo")
def transfer_info(core: LegacyCore, call: Call) -> Answer:
    return as_json(shapes.transfer(core))


@query("query/preferences")
def preferences(core: LegacyCore, call: Call) -> Answer:
    return as_json(core.prefs.read())


@query("query/getLog", first=10)
def get_log(core: LegacyCore, call: Call) -> Answer:
    return log.main(core, call) or Answer()


@query("query/getPeerLog", first=10)
def get_peer_log(core: LegacyCore, call: Call) -> Answer:
    answer = log.peers(core, call) or Answer()
    for row in answer.value:
        row["timestamp"] *= 1000
    return answer


@query("sync/maindata")
def maindata(core: LegacyCore, call: Call) -> Answer:
    return as_json(call.owner.maindata.poll(call.integer("rid"), shapes.everything(core)))


@query("sync/torrent_peers", first=7)
def torrent_peers(core: LegacyCore, call: Call) -> Answer:
    def read(core: LegacyCore, torrent: Torrent) -> Any:
        with_files = core.api >= 12
        peers = {
            address: {key: value for key, value in peer.items() if with_files or key != "files"}
            for address, peer in torrent.peers.items()
        }
        data: dict[str, Any] = {"peers": peers, "show_flags": True}
        return call.owner.peers.poll(call.integer("rid"), data)

    return _of_torrent(core, call, read)
