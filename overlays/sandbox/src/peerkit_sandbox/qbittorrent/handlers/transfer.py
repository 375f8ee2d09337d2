"""`transfer/*`: speeds and limits of the whole server."""

from __future__ import annotations

import re
from typing import Any

from ..core import Core
from ..messages import Answer, ApiError, Call, as_json
from ..preferences import whole_kib
from ..routes import command, read

__all__ = [
    "ban_peers",
    "download_limit",
    "get_speed_limits",
    "info",
    "is_peer",
    "pause_session",
    "resume_session",
    "set_download_limit",
    "set_speed_limits",
    "set_speed_limits_mode",
    "set_upload_limit",
    "speed_limits_mode",
    "toggle_speed_limits_mode",
    "transfer_info",
    "upload_limit",
]

_PEER = re.compile(r"(\[[0-9A-Fa-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3}):(\d{1,5})")


def transfer_info(core: Core) -> dict[str, Any]:
    """The object of `transfer/info`, which is part of `server_state` too."""
    torrents = core.torrents.values()
    info: dict[str, Any] = {
        "connection_status": "connected" if torrents else "firewalled",
        "dht_nodes": 0,
        "dl_info_data": sum(item.downloaded for item in torrents),
        "dl_info_speed": sum(item.dlspeed for item in torrents),
        "dl_rate_limit": _limit(core, "dl"),
        "up_info_data": sum(item.uploaded for item in torrents),
        "up_info_speed": sum(item.upspeed for item in torrents),
        "up_rate_limit": _limit(core, "up"),
    }
    if core.profile.since("5.1.0"):
        info |= {"last_external_address_v4": "", "last_external_address_v6": ""}
    return info


def _key(core: Core, way: str) -> str:
    return f"alt_{way}_limit" if core.alternative_limits else f"{way}_limit"


def _limit(core: Core, way: str) -> int:
    return int(core.prefs[_key(core, way)])


def is_peer(text: str) -> bool:
    """Whether `text` is `ip:port`, with an IPv6 address in brackets."""
    return _PEER.fullmatch(text) is not None


@read("transfer/info")
def info(core: Core, call: Call) -> Answer:
    return as_json(transfer_info(core))


@read("transfer/downloadLimit")
def download_limit(core: Core, call: Call) -> Answer:
    return Answer(str(_limit(core, "dl")))


@read("transfer/uploadLimit")
def upload_limit(core: Core, call: Call) -> Answer:
    return Answer(str(_limit(core, "up")))


@command("transfer/setDownloadLimit")
def set_download_limit(core: Core, call: Call) -> None:
    call.require("limit")
    core.prefs.put(_key(core, "dl"), whole_kib(call.integer("limit")))


@command("transfer/setUploadLimit")
def set_upload_limit(core: Core, call: Call) -> None:
    call.require("limit")
    core.prefs.put(_key(core, "up"), whole_kib(call.integer("limit")))


@read("transfer/speedLimitsMode")
def speed_limits_mode(core: Core, call: Call) -> Answer:
    return Answer(str(int(core.alternative_limits)))


@command("transfer/toggleSpeedLimitsMode")
def toggle_speed_limits_mode(core: Core, call: Call) -> None:
    core.alternative_limits = not core.alternative_limits


@command("transfer/setSpeedLimitsMode", since="4.5.0")
def set_speed_limits_mode(core: Core, call: Call) -> None:
    text = call.needed("mode")
    if not re.fullmatch(r"[+-]?\d+", text):
        raise ApiError(400, "'mode': invalid argument")
    core.alternative_limits = int(text) != 0


@read("transfer/getSpeedLimits", since="5.3.0")
def get_speed_limits(core: Core, call: Call) -> Answer:
    keys = ("up_limit", "dl_limit", "alt_up_limit", "alt_dl_limit")
    return as_json({key: core.prefs[key] for key in keys})


@command("transfer/setSpeedLimits", since="5.3.0", no_content_since="5.3.0")
def set_speed_limits(core: Core, call: Call) -> None:
    keys = ("up_limit", "dl_limit", "alt_up_limit", "alt_dl_limit")
    call.require(*keys)
    for key in keys:
        core.prefs.put(key, whole_kib(call.integer(key)))


@command("transfer/banPeers")
def ban_peers(core: Core, call: Call) -> None:
    call.require("peers")
    for peer in call.items("peers"):
        # What is no address is ignored without a word.
        address = peer.rpartition(":")[0].strip("[]")
        if is_peer(peer) and address not in core.banned_peers:
            core.banned_peers.append(address)
    core.prefs.put("banned_IPs", "\n".join(core.banned_peers))


@command("transfer/pauseSession", since="5.3.0", no_content_since="5.3.0")
def pause_session(core: Core, call: Call) -> None:
    core.session_paused = True


@command("transfer/resumeSession", since="5.3.0", no_content_since="5.3.0")
def resume_session(core: Core, call: Call) -> None:
    core.session_paused = False
