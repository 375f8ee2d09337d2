"""`torrents/*Metadata` (5.2): look into a torrent before it is added."""

from __future__ import annotations

from typing import Any

from ..._metainfo import Metainfo, MetainfoError
from ..._metainfo import read as read_torrent
from ..adding import find
from ..core import Core
from ..messages import Answer, ApiError, Call, as_json
from ..routes import command, read
from ..sources import is_url, read_magnet

__all__ = ["describe", "fetch", "parse", "save"]


@command("torrents/fetchMetadata", since="5.2.0")
def fetch(core: Core, call: Call) -> Answer:
    source = call.needed("source")
    magnet = read_magnet(source)
    if magnet is None and not is_url(source):
        raise ApiError(400, "The source cannot be parsed")
    meta = core.known_metadata.get(source)
    if meta is None and magnet is not None:
        identity = core.identity(magnet.v1, magnet.v2)
        meta = core.known_metadata.get(identity)
        torrent = find(core, magnet.v1, magnet.v2)
        if meta is None and torrent is not None and torrent.meta is not None:
            # Told from the torrent, and nothing is kept for saveMetadata (measured on 5.3.0).
            call.owner.metadata.setdefault(source, None)
            return as_json(describe(core, torrent.meta))
    if meta is not None:
        call.owner.metadata[source] = meta
        _keep(core, call, meta)
        return as_json(describe(core, meta))
    call.owner.metadata.setdefault(source, None)
    if magnet is None:
        return as_json({}, 202)
    identity = core.identity(magnet.v1, magnet.v2)
    hashes = {"infohash_v1": magnet.v1, "infohash_v2": magnet.v2, "hash": identity}
    return as_json(hashes, 202)


@command("torrents/parseMetadata", since="5.2.0")
def parse(core: Core, call: Call) -> Answer:
    if not call.files:
        raise ApiError(400, "Must specify torrent file(s)")
    found: list[dict[str, Any]] = []
    for name in sorted(call.files):
        try:
            meta = read_torrent(call.files[name])
        except MetainfoError:
            raise ApiError(415, f"Error: '{name}' is not a valid torrent file.") from None
        core.known_metadata[_identity(core, meta)] = meta
        _keep(core, call, meta)
        found.append(describe(core, meta))
    return as_json(found)


def _keep(core: Core, call: Call, meta: Metainfo) -> None:
    """The next `torrents/add` of this session that names it by its ID knows its files."""
    call.owner.parsed[_identity(core, meta)] = meta


def _identity(core: Core, meta: Metainfo) -> str:
    return core.identity(meta.infohash_v1 or "", meta.infohash_v2 or "")


@read("torrents/saveMetadata", since="5.2.0")
def save(core: Core, call: Call) -> Answer:
    source = call.needed("source")
    if source not in call.owner.metadata:
        raise ApiError(404, "Not Found")
    meta: Metainfo | None = call.owner.metadata[source]
    if meta is None:
        raise ApiError(409, "Metadata is not yet available")
    return Answer(meta.raw, content_type="application/x-bittorrent")


def describe(core: Core, meta: Metainfo) -> dict[str, Any]:
    """A MetadataInfo object."""
    tiers = enumerate(meta.trackers)
    v1, v2 = meta.infohash_v1 or "", meta.infohash_v2 or ""
    return {
        "infohash_v1": v1,
        "infohash_v2": v2,
        "hash": core.identity(v1, v2),
        "info": {
            "name": meta.name,
            "length": meta.size,
            "piece_length": meta.piece_length,
            "pieces_num": meta.pieces_num,
            "private": meta.private,
            "files": [{"path": file.path, "length": file.size} for file in meta.files],
        },
        "trackers": [{"url": url, "tier": tier} for tier, urls in tiers for url in urls],
        "webseeds": list(meta.web_seeds),
        "created_by": meta.created_by,
        "comment": meta.comment,
        "creation_date": -1 if meta.creation_date is None else meta.creation_date,
    }
