# Written by scripts/codegen from specs/transmission. Do not edit.
"""The `groups` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "GET",
    "SET",
    "build_get",
    "build_set",
]

GET: Operation[m.GroupGetResult] = Operation(
    "groups_get",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.GroupGetResult),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    span=("4.0.0", None),
    security=(("basic",),),
    rpc="group_get",
)


def build_get(*, name: str | str | Iterable[str] | None = None) -> Request:
    """The request of [`Groups.get`][]."""
    _params: dict[str, object] = {}
    if name is not None:
        _params["name"] = encode.rpc_items("name", name, bare=True)
    return Request("POST", "/transmission/rpc", params=_params)


SET: Operation[None] = Operation(
    "groups_set",
    "POST",
    "/transmission/rpc",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    span=("4.0.0", None),
    security=(("basic",),),
    rpc="group_set",
)


def build_set(
    name: str,
    *,
    honors_session_limits: bool | None = None,
    speed_limit_down: int | None = None,
    speed_limit_down_enabled: bool | None = None,
    speed_limit_up: int | None = None,
    speed_limit_up_enabled: bool | None = None,
) -> Request:
    """The request of [`Groups.set`][]."""
    _params: dict[str, object] = {}
    _params["name"] = encode.rpc_scalar("name", name, "str")
    if honors_session_limits is not None:
        _params["honors_session_limits"] = encode.rpc_scalar(
            "honors_session_limits", honors_session_limits, "bool"
        )
    if speed_limit_down is not None:
        _params["speed_limit_down"] = encode.rpc_scalar("speed_limit_down", speed_limit_down, "int")
    if speed_limit_down_enabled is not None:
        _params["speed_limit_down_enabled"] = encode.rpc_scalar(
            "speed_limit_down_enabled", speed_limit_down_enabled, "bool"
        )
    if speed_limit_up is not None:
        _params["speed_limit_up"] = encode.rpc_scalar("speed_limit_up", speed_limit_up, "int")
    if speed_limit_up_enabled is not None:
        _params["speed_limit_up_enabled"] = encode.rpc_scalar(
            "speed_limit_up_enabled", speed_limit_up_enabled, "bool"
        )
    return Request("POST", "/transmission/rpc", params=_params)
