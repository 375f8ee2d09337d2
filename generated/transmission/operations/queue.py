# Written by scripts/codegen from specs/transmission. Do not edit.
"""The `queue` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call import encode
from peerkit_core.call.ids import IdForm
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.values import ALL, All, HasId

__all__ = [
    "MOVE_TOP",
    "MOVE_UP",
    "MOVE_DOWN",
    "MOVE_BOTTOM",
    "build_move_top",
    "build_move_up",
    "build_move_down",
    "build_move_bottom",
]
_TORRENT_ID_RECENTLY_ACTIVE = IdForm(
    "Torrent", "hash_string", "(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})|recently_active"
)

MOVE_TOP: Operation[None] = Operation(
    "queue_move_top",
    "POST",
    "/transmission/rpc",
    (Answer(204, "empty"),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="queue_move_top",
)


def build_move_top(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Queue.move_top`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


MOVE_UP: Operation[None] = Operation(
    "queue_move_up",
    "POST",
    "/transmission/rpc",
    (Answer(204, "empty"),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="queue_move_up",
)


def build_move_up(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Queue.move_up`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


MOVE_DOWN: Operation[None] = Operation(
    "queue_move_down",
    "POST",
    "/transmission/rpc",
    (Answer(204, "empty"),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="queue_move_down",
)


def build_move_down(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Queue.move_down`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


MOVE_BOTTOM: Operation[None] = Operation(
    "queue_move_bottom",
    "POST",
    "/transmission/rpc",
    (Answer(204, "empty"),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="queue_move_bottom",
)


def build_move_bottom(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Queue.move_bottom`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)
