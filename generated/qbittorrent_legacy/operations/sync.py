# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""The `sync` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "MAINDATA",
    "TORRENT_PEERS",
    "build_maindata",
    "build_torrent_peers",
]

MAINDATA: Operation[m.LMainData] = Operation(
    "sync_maindata",
    "GET",
    "/sync/maindata",
    (Answer(200, "json", lambda: m.LMainData),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_maindata(*, rid: int | None = None) -> Request:
    """The request of [`Sync.maindata`][]."""
    _query: list[tuple[str, str]] = []
    if rid is not None:
        _query.append(("rid", encode.integer("rid", rid)))
    return Request("GET", "/sync/maindata", query=_query)


TORRENT_PEERS: Operation[m.LTorrentPeers] = Operation(
    "sync_torrent_peers",
    "GET",
    "/sync/torrent_peers",
    (Answer(200, "json", lambda: m.LTorrentPeers),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.1", None),
    security=(("session",),),
)


def build_torrent_peers(hash: str, *, rid: int | None = None) -> Request:
    """The request of [`Sync.torrent_peers`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", hash)))
    if rid is not None:
        _query.append(("rid", encode.integer("rid", rid)))
    return Request("GET", "/sync/torrent_peers", query=_query)
