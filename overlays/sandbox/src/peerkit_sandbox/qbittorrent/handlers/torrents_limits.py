"""`torrents/*`: speed limits, share limits and SSL parameters of torrents."""

from __future__ import annotations

from collections.abc import Callable

from ..core import Core
from ..messages import Answer, ApiError, Call, as_json
from ..routes import command, read
from ..torrent import Torrent

__all__ = [
    "download_limit",
    "set_download_limit",
    "set_share_limits",
    "set_ssl_parameters",
    "set_upload_limit",
    "ssl_parameters",
    "upload_limit",
]

_SSL = ("ssl_certificate", "ssl_private_key", "ssl_dh_params")


@read("torrents/uploadLimit")
def upload_limit(core: Core, call: Call) -> Answer:
    return _limits(core, call, lambda torrent: torrent.up_limit)


@read("torrents/downloadLimit")
def download_limit(core: Core, call: Call) -> Answer:
    return _limits(core, call, lambda torrent: torrent.dl_limit)


def _limits(core: Core, call: Call, limit: Callable[[Torrent], int]) -> Answer:
    result: dict[str, int] = {}
    for item in call.needed("hashes").split("|"):
        torrent = core.torrents.get(item.lower())
        result[item] = limit(torrent) if torrent is not None else -1
    return as_json(result)


@command("torrents/setUploadLimit")
def set_upload_limit(core: Core, call: Call) -> None:
    call.require("hashes", "limit")
    for torrent in core.selected(call):
        torrent.up_limit = max(0, call.integer("limit"))


@command("torrents/setDownloadLimit")
def set_download_limit(core: Core, call: Call) -> None:
    call.require("hashes", "limit")
    for torrent in core.selected(call):
        torrent.dl_limit = max(0, call.integer("limit"))


@command("torrents/setShareLimits")
def set_share_limits(core: Core, call: Call) -> None:
    profile = core.profile
    call.require("hashes", "ratioLimit", "seedingTimeLimit")
    if profile.since("4.6.0"):
        call.require("inactiveSeedingTimeLimit")
    if profile.since("5.2.0"):
        call.require("shareLimitAction")
    if profile.since("5.3.0"):
        call.require("shareLimitsMode")
    for torrent in core.selected(call):
        torrent.ratio_limit = call.number("ratioLimit")
        torrent.seeding_time_limit = call.integer("seedingTimeLimit")
        if profile.since("4.6.0"):
            torrent.inactive_seeding_time_limit = call.integer("inactiveSeedingTimeLimit")
        if profile.since("5.2.0"):
            torrent.share_limit_action = call.text("shareLimitAction") or "Default"
        if profile.since("5.3.0"):
            torrent.share_limits_mode = call.text("shareLimitsMode") or "Default"


@read("torrents/SSLParameters", since="5.0.0")
def ssl_parameters(core: Core, call: Call) -> Answer:
    torrent = core.torrent(call)
    return as_json({key: torrent.ssl.get(key, "") for key in _SSL})


@command("torrents/setSSLParameters", since="5.0.0")
def set_ssl_parameters(core: Core, call: Call) -> None:
    call.require("hash", *_SSL)
    torrent = core.torrent(call)
    if not all(call.text(key).startswith("-----BEGIN") for key in _SSL):
        raise ApiError(415, "One or more SSL parameters are invalid")
    torrent.ssl = {key: call.text(key) for key in _SSL}
