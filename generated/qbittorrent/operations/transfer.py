# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `transfer` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "INFO",
    "DOWNLOAD_LIMIT",
    "UPLOAD_LIMIT",
    "SET_DOWNLOAD_LIMIT",
    "SET_UPLOAD_LIMIT",
    "SPEED_LIMITS_MODE",
    "TOGGLE_SPEED_LIMITS_MODE",
    "SET_SPEED_LIMITS_MODE",
    "GET_SPEED_LIMITS",
    "SET_SPEED_LIMITS",
    "BAN_PEERS",
    "PAUSE_SESSION",
    "RESUME_SESSION",
    "build_info",
    "build_download_limit",
    "build_upload_limit",
    "build_set_download_limit",
    "build_set_upload_limit",
    "build_speed_limits_mode",
    "build_toggle_speed_limits_mode",
    "build_set_speed_limits_mode",
    "build_get_speed_limits",
    "build_set_speed_limits",
    "build_ban_peers",
    "build_pause_session",
    "build_resume_session",
]

INFO: Operation[m.TransferInfo] = Operation(
    "transfer_info",
    "GET",
    "/api/v2/transfer/info",
    (Answer(200, "json", lambda: m.TransferInfo),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_info() -> Request:
    """The request of [`Transfer.info`][]."""
    return Request("GET", "/api/v2/transfer/info")


DOWNLOAD_LIMIT: Operation[int] = Operation(
    "transfer_download_limit",
    "GET",
    "/api/v2/transfer/downloadLimit",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_download_limit() -> Request:
    """The request of [`Transfer.download_limit`][]."""
    return Request("GET", "/api/v2/transfer/downloadLimit")


UPLOAD_LIMIT: Operation[int] = Operation(
    "transfer_upload_limit",
    "GET",
    "/api/v2/transfer/uploadLimit",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_upload_limit() -> Request:
    """The request of [`Transfer.upload_limit`][]."""
    return Request("GET", "/api/v2/transfer/uploadLimit")


SET_DOWNLOAD_LIMIT: Operation[None] = Operation(
    "transfer_set_download_limit",
    "POST",
    "/api/v2/transfer/setDownloadLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_download_limit(limit: int) -> Request:
    """The request of [`Transfer.set_download_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/api/v2/transfer/setDownloadLimit", form=_form)


SET_UPLOAD_LIMIT: Operation[None] = Operation(
    "transfer_set_upload_limit",
    "POST",
    "/api/v2/transfer/setUploadLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_upload_limit(limit: int) -> Request:
    """The request of [`Transfer.set_upload_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/api/v2/transfer/setUploadLimit", form=_form)


SPEED_LIMITS_MODE: Operation[m.SpeedLimitsMode] = Operation(
    "transfer_speed_limits_mode",
    "GET",
    "/api/v2/transfer/speedLimitsMode",
    (Answer(200, "int", lambda: m.SpeedLimitsMode),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_speed_limits_mode() -> Request:
    """The request of [`Transfer.speed_limits_mode`][]."""
    return Request("GET", "/api/v2/transfer/speedLimitsMode")


TOGGLE_SPEED_LIMITS_MODE: Operation[None] = Operation(
    "transfer_toggle_speed_limits_mode",
    "POST",
    "/api/v2/transfer/toggleSpeedLimitsMode",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_toggle_speed_limits_mode() -> Request:
    """The request of [`Transfer.toggle_speed_limits_mode`][]."""
    return Request("POST", "/api/v2/transfer/toggleSpeedLimitsMode")


SET_SPEED_LIMITS_MODE: Operation[None] = Operation(
    "transfer_set_speed_limits_mode",
    "POST",
    "/api/v2/transfer/setSpeedLimitsMode",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.5.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_speed_limits_mode(mode: m.SpeedLimitsMode | int | str) -> Request:
    """The request of [`Transfer.set_speed_limits_mode`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("mode", encode.word("mode", mode, m.SpeedLimitsMode)))
    return Request("POST", "/api/v2/transfer/setSpeedLimitsMode", form=_form)


GET_SPEED_LIMITS: Operation[m.GlobalSpeedLimits] = Operation(
    "transfer_get_speed_limits",
    "GET",
    "/api/v2/transfer/getSpeedLimits",
    (Answer(200, "json", lambda: m.GlobalSpeedLimits),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_get_speed_limits() -> Request:
    """The request of [`Transfer.get_speed_limits`][]."""
    return Request("GET", "/api/v2/transfer/getSpeedLimits")


SET_SPEED_LIMITS: Operation[None] = Operation(
    "transfer_set_speed_limits",
    "POST",
    "/api/v2/transfer/setSpeedLimits",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_speed_limits(
    up_limit: int, dl_limit: int, alt_up_limit: int, alt_dl_limit: int
) -> Request:
    """The request of [`Transfer.set_speed_limits`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("up_limit", encode.integer("up_limit", up_limit)))
    _form.append(("dl_limit", encode.integer("dl_limit", dl_limit)))
    _form.append(("alt_up_limit", encode.integer("alt_up_limit", alt_up_limit)))
    _form.append(("alt_dl_limit", encode.integer("alt_dl_limit", alt_dl_limit)))
    return Request("POST", "/api/v2/transfer/setSpeedLimits", form=_form)


BAN_PEERS: Operation[None] = Operation(
    "transfer_ban_peers",
    "POST",
    "/api/v2/transfer/banPeers",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_ban_peers(peers: str | Iterable[str]) -> Request:
    """The request of [`Transfer.ban_peers`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("peers", encode.items("peers", peers, "|")))
    return Request("POST", "/api/v2/transfer/banPeers", form=_form)


PAUSE_SESSION: Operation[None] = Operation(
    "transfer_pause_session",
    "POST",
    "/api/v2/transfer/pauseSession",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_pause_session() -> Request:
    """The request of [`Transfer.pause_session`][]."""
    return Request("POST", "/api/v2/transfer/pauseSession")


RESUME_SESSION: Operation[None] = Operation(
    "transfer_resume_session",
    "POST",
    "/api/v2/transfer/resumeSession",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_resume_session() -> Request:
    """The request of [`Transfer.resume_session`][]."""
    return Request("POST", "/api/v2/transfer/resumeSession")
