# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""The `query` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from typing import TypedDict

from peerkit_core.call import encode
from peerkit_core.call.ids import IdForm
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.values import HasId

from .. import models as m
from ..releases import VALUES

__all__ = [
    "TORRENTS",
    "PROPERTIES_GENERAL",
    "PROPERTIES_TRACKERS",
    "PROPERTIES_WEB_SEEDS",
    "PROPERTIES_FILES",
    "GET_PIECE_HASHES",
    "GET_PIECE_STATES",
    "TRANSFER_INFO",
    "PREFERENCES",
    "GET_LOG",
    "GET_PEER_LOG",
    "build_torrents",
    "build_properties_general",
    "build_properties_trackers",
    "build_properties_web_seeds",
    "build_properties_files",
    "build_get_piece_hashes",
    "build_get_piece_states",
    "build_transfer_info",
    "build_preferences",
    "build_get_log",
    "build_get_peer_log",
    "TorrentsOptions",
]
_L_TORRENT_ID = IdForm("LTorrent", "hash", "[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")

TORRENTS: Operation[list[m.LTorrent]] = Operation(
    "query_torrents",
    "GET",
    "/query/torrents",
    (Answer(200, "json", lambda: list[m.LTorrent]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    arguments={"label": (None, "3.3.4"), "category": ("3.3.5", None)},
    values={
        "filter": VALUES["LTorrentFilter"],
    },
    security=(("session",),),
    choosing=frozenset(["label", "category"]),
)


def build_torrents(
    *,
    filter: m.LTorrentFilter | str | None = None,
    label: str | None = None,
    category: str | None = None,
    sort: str | None = None,
    reverse: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    """The request of [`Query.torrents`][]."""
    _query: list[tuple[str, str]] = []
    if filter is not None:
        _query.append(("filter", encode.word("filter", filter, m.LTorrentFilter)))
    if label is not None:
        _query.append(("label", encode.text("label", label)))
    if category is not None:
        _query.append(("category", encode.text("category", category)))
    if sort is not None:
        _query.append(("sort", encode.text("sort", sort)))
    if reverse is not None:
        _query.append(("reverse", encode.boolean("reverse", reverse)))
    if limit is not None:
        _query.append(("limit", encode.integer("limit", limit)))
    if offset is not None:
        _query.append(("offset", encode.integer("offset", offset)))
    return Request("GET", "/query/torrents", query=_query)


class TorrentsOptions(TypedDict, total=False):
    """The optional arguments of [`Query.torrents`][], for `**options: Unpack[…]`."""

    filter: m.LTorrentFilter | str | None
    """State to list, default `all`."""
    label: str | None
    """Label to list; empty for torrents without one, absent for any. `category` since 3.3.5. (Server 3.3.4 or earlier.)"""
    category: str | None
    """Category to list; empty for torrents without one, absent for any. `label` before. (Server 3.3.5 or later.)"""
    sort: str | None
    """Field of LTorrent to sort by; an unknown one is ignored."""
    reverse: bool | None
    """True sorts downwards, default false."""
    limit: int | None
    """Highest number of torrents; no limit also for less, and by default. 0: no limit."""
    offset: int | None
    """Number of torrents to skip, default 0; a negative one counts from the end."""


PROPERTIES_GENERAL: Operation[m.LProperties] = Operation(
    "query_properties_general",
    "GET",
    "/query/propertiesGeneral/{hash}",
    (Answer(200, "json", lambda: m.LProperties),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_properties_general(hash: str | HasId) -> Request:
    """The request of [`Query.properties_general`][]."""
    return Request(
        "GET",
        "/query/propertiesGeneral/{hash}".replace(
            "{hash}", encode.segment("hash", _L_TORRENT_ID.read("hash", hash))
        ),
    )


PROPERTIES_TRACKERS: Operation[list[m.LTracker]] = Operation(
    "query_properties_trackers",
    "GET",
    "/query/propertiesTrackers/{hash}",
    (Answer(200, "json", lambda: list[m.LTracker]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_properties_trackers(hash: str | HasId) -> Request:
    """The request of [`Query.properties_trackers`][]."""
    return Request(
        "GET",
        "/query/propertiesTrackers/{hash}".replace(
            "{hash}", encode.segment("hash", _L_TORRENT_ID.read("hash", hash))
        ),
    )


PROPERTIES_WEB_SEEDS: Operation[list[m.LWebSeed]] = Operation(
    "query_properties_web_seeds",
    "GET",
    "/query/propertiesWebSeeds/{hash}",
    (Answer(200, "json", lambda: list[m.LWebSeed]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.2.1", None),
    security=(("session",),),
)


def build_properties_web_seeds(hash: str | HasId) -> Request:
    """The request of [`Query.properties_web_seeds`][]."""
    return Request(
        "GET",
        "/query/propertiesWebSeeds/{hash}".replace(
            "{hash}", encode.segment("hash", _L_TORRENT_ID.read("hash", hash))
        ),
    )


PROPERTIES_FILES: Operation[list[m.LFile]] = Operation(
    "query_properties_files",
    "GET",
    "/query/propertiesFiles/{hash}",
    (Answer(200, "json", lambda: list[m.LFile]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_properties_files(hash: str | HasId) -> Request:
    """The request of [`Query.properties_files`][]."""
    return Request(
        "GET",
        "/query/propertiesFiles/{hash}".replace(
            "{hash}", encode.segment("hash", _L_TORRENT_ID.read("hash", hash))
        ),
    )


GET_PIECE_HASHES: Operation[list[str]] = Operation(
    "query_get_piece_hashes",
    "GET",
    "/query/getPieceHashes/{hash}",
    (Answer(200, "json", lambda: list[str]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.13", None),
    security=(("session",),),
)


def build_get_piece_hashes(hash: str | HasId) -> Request:
    """The request of [`Query.get_piece_hashes`][]."""
    return Request(
        "GET",
        "/query/getPieceHashes/{hash}".replace(
            "{hash}", encode.segment("hash", _L_TORRENT_ID.read("hash", hash))
        ),
    )


GET_PIECE_STATES: Operation[list[m.LPieceState]] = Operation(
    "query_get_piece_states",
    "GET",
    "/query/getPieceStates/{hash}",
    (Answer(200, "json", lambda: list[m.LPieceState]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.13", None),
    security=(("session",),),
)


def build_get_piece_states(hash: str | HasId) -> Request:
    """The request of [`Query.get_piece_states`][]."""
    return Request(
        "GET",
        "/query/getPieceStates/{hash}".replace(
            "{hash}", encode.segment("hash", _L_TORRENT_ID.read("hash", hash))
        ),
    )


TRANSFER_INFO: Operation[m.LTransferInfo] = Operation(
    "query_transfer_info",
    "GET",
    "/query/transferInfo",
    (Answer(200, "json", lambda: m.LTransferInfo),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_transfer_info() -> Request:
    """The request of [`Query.transfer_info`][]."""
    return Request("GET", "/query/transferInfo")


PREFERENCES: Operation[m.LPreferences] = Operation(
    "query_preferences",
    "GET",
    "/query/preferences",
    (Answer(200, "json", lambda: m.LPreferences),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_preferences() -> Request:
    """The request of [`Query.preferences`][]."""
    return Request("GET", "/query/preferences")


GET_LOG: Operation[list[m.LLogMessage]] = Operation(
    "query_get_log",
    "GET",
    "/query/getLog",
    (Answer(200, "json", lambda: list[m.LLogMessage]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.5", None),
    security=(("session",),),
)


def build_get_log(
    *,
    normal: bool | None = None,
    info: bool | None = None,
    warning: bool | None = None,
    critical: bool | None = None,
    last_known_id: int | None = None,
) -> Request:
    """The request of [`Query.get_log`][]."""
    _query: list[tuple[str, str]] = []
    if normal is not None:
        _query.append(("normal", encode.boolean("normal", normal)))
    if info is not None:
        _query.append(("info", encode.boolean("info", info)))
    if warning is not None:
        _query.append(("warning", encode.boolean("warning", warning)))
    if critical is not None:
        _query.append(("critical", encode.boolean("critical", critical)))
    if last_known_id is not None:
        _query.append(("last_known_id", encode.integer("last_known_id", last_known_id)))
    return Request("GET", "/query/getLog", query=_query)


GET_PEER_LOG: Operation[list[m.LPeerLogEntry]] = Operation(
    "query_get_peer_log",
    "GET",
    "/query/getPeerLog",
    (Answer(200, "json", lambda: list[m.LPeerLogEntry]),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.5", None),
    security=(("session",),),
)


def build_get_peer_log(*, last_known_id: int | None = None) -> Request:
    """The request of [`Query.get_peer_log`][]."""
    _query: list[tuple[str, str]] = []
    if last_known_id is not None:
        _query.append(("last_known_id", encode.integer("last_known_id", last_known_id)))
    return Request("GET", "/query/getPeerLog", query=_query)
