# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `sync` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from peerkit_core.call import encode
from peerkit_core.call.ids import IdForm
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.values import HasId

from .. import models as m

__all__ = [
    "MAINDATA",
    "TORRENT_PEERS",
    "build_maindata",
    "build_torrent_peers",
]
_TORRENT_ID = IdForm("Torrent", "hash", "[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")

MAINDATA: Operation[m.MainData] = Operation(
    "sync_maindata",
    "GET",
    "/api/v2/sync/maindata",
    (Answer(200, "json", lambda: m.MainData),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_maindata(*, rid: int | None = None) -> Request:
    """The request of [`Sync.maindata`][]."""
    _query: list[tuple[str, str]] = []
    if rid is not None:
        _query.append(("rid", encode.integer("rid", rid)))
    return Request("GET", "/api/v2/sync/maindata", query=_query)


TORRENT_PEERS: Operation[m.TorrentPeers] = Operation(
    "sync_torrent_peers",
    "GET",
    "/api/v2/sync/torrentPeers",
    (Answer(200, "json", lambda: m.TorrentPeers),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_torrent_peers(hash: str | HasId, *, rid: int | None = None) -> Request:
    """The request of [`Sync.torrent_peers`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    if rid is not None:
        _query.append(("rid", encode.integer("rid", rid)))
    return Request("GET", "/api/v2/sync/torrentPeers", query=_query)
