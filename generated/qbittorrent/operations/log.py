# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `log` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "MAIN",
    "PEERS",
    "build_main",
    "build_peers",
]

MAIN: Operation[list[m.LogMessage]] = Operation(
    "log_main",
    "GET",
    "/api/v2/log/main",
    (Answer(200, "json", lambda: list[m.LogMessage]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_main(
    *,
    normal: bool | None = None,
    info: bool | None = None,
    warning: bool | None = None,
    critical: bool | None = None,
    last_known_id: int | None = None,
) -> Request:
    """The request of [`Log.main`][]."""
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
    return Request("GET", "/api/v2/log/main", query=_query)


PEERS: Operation[list[m.PeerLogEntry]] = Operation(
    "log_peers",
    "GET",
    "/api/v2/log/peers",
    (Answer(200, "json", lambda: list[m.PeerLogEntry]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_peers(*, last_known_id: int | None = None) -> Request:
    """The request of [`Log.peers`][]."""
    _query: list[tuple[str, str]] = []
    if last_known_id is not None:
        _query.append(("last_known_id", encode.integer("last_known_id", last_known_id)))
    return Request("GET", "/api/v2/log/peers", query=_query)
