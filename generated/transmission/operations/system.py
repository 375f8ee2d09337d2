# Written by scripts/codegen from specs/transmission. Do not edit.
"""The `system` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

import os

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "BLOCKLIST_UPDATE",
    "PORT_TEST",
    "FREE_SPACE",
    "build_blocklist_update",
    "build_port_test",
    "build_free_space",
]

BLOCKLIST_UPDATE: Operation[m.BlocklistUpdateResult] = Operation(
    "system_blocklist_update",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.BlocklistUpdateResult),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="blocklist_update",
)


def build_blocklist_update() -> Request:
    """The request of [`System.blocklist_update`][]."""
    return Request("POST", "/transmission/rpc", params={})


PORT_TEST: Operation[m.PortTestResult] = Operation(
    "system_port_test",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.PortTestResult),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    arguments={"ip_protocol": ("4.1.0-beta.2", None)},
    security=(("basic",),),
    rpc="port_test",
)


def build_port_test(*, ip_protocol: m.IpProtocol | str | None = None) -> Request:
    """The request of [`System.port_test`][]."""
    _params: dict[str, object] = {}
    if ip_protocol is not None:
        _params["ip_protocol"] = encode.member("ip_protocol", ip_protocol, m.IpProtocol)
    return Request("POST", "/transmission/rpc", params=_params)


FREE_SPACE: Operation[m.FreeSpace] = Operation(
    "system_free_space",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.FreeSpace),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="free_space",
)


def build_free_space(path: str | os.PathLike[str]) -> Request:
    """The request of [`System.free_space`][]."""
    _params: dict[str, object] = {}
    _params["path"] = encode.path("path", path)
    return Request("POST", "/transmission/rpc", params=_params)
