# Written by scripts/codegen from specs/transmission. Do not edit.
"""The `session` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from typing import TypedDict

from peerkit_core.call import encode, times
from peerkit_core.call.operation import Answer, FieldsOf, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.partial import chosen

from .. import models as m

__all__ = [
    "GET",
    "SET",
    "STATS",
    "CLOSE",
    "build_get",
    "build_set",
    "build_stats",
    "build_close",
    "SettingOptions",
]

GET: Operation[m.Session] = Operation(
    "session_get",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.Session),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    fields_of=FieldsOf("fields", lambda: m.Session),
    rpc="session_get",
)


def build_get(
    *, fields: m.SessionField | str | Iterable[m.SessionField | str] | None = None
) -> Request:
    """The request of [`Session.get`][]."""
    _params: dict[str, object] = {}
    if fields is not None:
        _params["fields"] = chosen("fields", fields, m.Session)
    return Request("POST", "/transmission/rpc", params=_params)


SET: Operation[None] = Operation(
    "session_set",
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
    arguments={
        "reqq": ("4.1.0-beta.2", None),
        "anti_brute_force_enabled": ("4.0.0", None),
        "anti_brute_force_threshold": ("4.0.0", None),
        "sequential_download": ("4.1.0-beta.2", None),
        "default_trackers": ("4.0.0", None),
        "script_torrent_added_enabled": ("4.0.0", None),
        "script_torrent_added_filename": ("4.0.0", None),
        "script_torrent_done_seeding_enabled": ("4.0.0", None),
        "script_torrent_done_seeding_filename": ("4.0.0", None),
        "preferred_transports": ("4.1.0", None),
    },
    security=(("basic",),),
    rpc="session_set",
)


def build_set(
    *,
    reqq: int | None = None,
    cache_size_mib: int | None = None,
    anti_brute_force_enabled: bool | None = None,
    anti_brute_force_threshold: int | None = None,
    download_dir: str | os.PathLike[str] | None = None,
    incomplete_dir: str | os.PathLike[str] | None = None,
    incomplete_dir_enabled: bool | None = None,
    rename_partial_files: bool | None = None,
    trash_original_torrent_files: bool | None = None,
    start_added_torrents: bool | None = None,
    sequential_download: bool | None = None,
    default_trackers: str | None = None,
    script_torrent_added_enabled: bool | None = None,
    script_torrent_added_filename: str | None = None,
    script_torrent_done_enabled: bool | None = None,
    script_torrent_done_filename: str | os.PathLike[str] | None = None,
    script_torrent_done_seeding_enabled: bool | None = None,
    script_torrent_done_seeding_filename: str | None = None,
    speed_limit_down: int | None = None,
    speed_limit_down_enabled: bool | None = None,
    speed_limit_up: int | None = None,
    speed_limit_up_enabled: bool | None = None,
    alt_speed_enabled: bool | None = None,
    alt_speed_down: int | None = None,
    alt_speed_up: int | None = None,
    alt_speed_time_enabled: bool | None = None,
    alt_speed_time_begin: int | timedelta | None = None,
    alt_speed_time_end: int | timedelta | None = None,
    alt_speed_time_day: int | None = None,
    download_queue_enabled: bool | None = None,
    download_queue_size: int | None = None,
    seed_queue_enabled: bool | None = None,
    seed_queue_size: int | None = None,
    queue_stalled_enabled: bool | None = None,
    queue_stalled_minutes: int | timedelta | None = None,
    seed_ratio_limit: float | None = None,
    seed_ratio_limited: bool | None = None,
    idle_seeding_limit: int | timedelta | None = None,
    idle_seeding_limit_enabled: bool | None = None,
    peer_port: int | None = None,
    peer_port_random_on_start: bool | None = None,
    port_forwarding_enabled: bool | None = None,
    peer_limit_global: int | None = None,
    peer_limit_per_torrent: int | None = None,
    encryption: m.Encryption | str | None = None,
    preferred_transports: m.PreferredTransport
    | str
    | Iterable[m.PreferredTransport | str]
    | None = None,
    utp_enabled: bool | None = None,
    dht_enabled: bool | None = None,
    lpd_enabled: bool | None = None,
    pex_enabled: bool | None = None,
    blocklist_enabled: bool | None = None,
    blocklist_url: str | None = None,
) -> Request:
    """The request of [`Session.set`][]."""
    _params: dict[str, object] = {}
    if reqq is not None:
        _params["reqq"] = encode.rpc_scalar("reqq", reqq, "int")
    if cache_size_mib is not None:
        _params["cache_size_mib"] = encode.rpc_scalar("cache_size_mib", cache_size_mib, "int")
    if anti_brute_force_enabled is not None:
        _params["anti_brute_force_enabled"] = encode.rpc_scalar(
            "anti_brute_force_enabled", anti_brute_force_enabled, "bool"
        )
    if anti_brute_force_threshold is not None:
        _params["anti_brute_force_threshold"] = encode.rpc_scalar(
            "anti_brute_force_threshold", anti_brute_force_threshold, "int"
        )
    if download_dir is not None:
        _params["download_dir"] = encode.path("download_dir", download_dir)
    if incomplete_dir is not None:
        _params["incomplete_dir"] = encode.path("incomplete_dir", incomplete_dir)
    if incomplete_dir_enabled is not None:
        _params["incomplete_dir_enabled"] = encode.rpc_scalar(
            "incomplete_dir_enabled", incomplete_dir_enabled, "bool"
        )
    if rename_partial_files is not None:
        _params["rename_partial_files"] = encode.rpc_scalar(
            "rename_partial_files", rename_partial_files, "bool"
        )
    if trash_original_torrent_files is not None:
        _params["trash_original_torrent_files"] = encode.rpc_scalar(
            "trash_original_torrent_files", trash_original_torrent_files, "bool"
        )
    if start_added_torrents is not None:
        _params["start_added_torrents"] = encode.rpc_scalar(
            "start_added_torrents", start_added_torrents, "bool"
        )
    if sequential_download is not None:
        _params["sequential_download"] = encode.rpc_scalar(
            "sequential_download", sequential_download, "bool"
        )
    if default_trackers is not None:
        _params["default_trackers"] = encode.rpc_scalar("default_trackers", default_trackers, "str")
    if script_torrent_added_enabled is not None:
        _params["script_torrent_added_enabled"] = encode.rpc_scalar(
            "script_torrent_added_enabled", script_torrent_added_enabled, "bool"
        )
    if script_torrent_added_filename is not None:
        _params["script_torrent_added_filename"] = encode.rpc_scalar(
            "script_torrent_added_filename", script_torrent_added_filename, "str"
        )
    if script_torrent_done_enabled is not None:
        _params["script_torrent_done_enabled"] = encode.rpc_scalar(
            "script_torrent_done_enabled", script_torrent_done_enabled, "bool"
        )
    if script_torrent_done_filename is not None:
        _params["script_torrent_done_filename"] = encode.path(
            "script_torrent_done_filename", script_torrent_done_filename
        )
    if script_torrent_done_seeding_enabled is not None:
        _params["script_torrent_done_seeding_enabled"] = encode.rpc_scalar(
            "script_torrent_done_seeding_enabled", script_torrent_done_seeding_enabled, "bool"
        )
    if script_torrent_done_seeding_filename is not None:
        _params["script_torrent_done_seeding_filename"] = encode.rpc_scalar(
            "script_torrent_done_seeding_filename", script_torrent_done_seeding_filename, "str"
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
    if alt_speed_enabled is not None:
        _params["alt_speed_enabled"] = encode.rpc_scalar(
            "alt_speed_enabled", alt_speed_enabled, "bool"
        )
    if alt_speed_down is not None:
        _params["alt_speed_down"] = encode.rpc_scalar("alt_speed_down", alt_speed_down, "int")
    if alt_speed_up is not None:
        _params["alt_speed_up"] = encode.rpc_scalar("alt_speed_up", alt_speed_up, "int")
    if alt_speed_time_enabled is not None:
        _params["alt_speed_time_enabled"] = encode.rpc_scalar(
            "alt_speed_time_enabled", alt_speed_time_enabled, "bool"
        )
    if alt_speed_time_begin is not None:
        _params["alt_speed_time_begin"] = encode.rpc_scalar(
            "alt_speed_time_begin",
            times.span("alt_speed_time_begin", alt_speed_time_begin, "minutes"),
            "int",
        )
    if alt_speed_time_end is not None:
        _params["alt_speed_time_end"] = encode.rpc_scalar(
            "alt_speed_time_end",
            times.span("alt_speed_time_end", alt_speed_time_end, "minutes"),
            "int",
        )
    if alt_speed_time_day is not None:
        _params["alt_speed_time_day"] = encode.rpc_scalar(
            "alt_speed_time_day", alt_speed_time_day, "int"
        )
    if download_queue_enabled is not None:
        _params["download_queue_enabled"] = encode.rpc_scalar(
            "download_queue_enabled", download_queue_enabled, "bool"
        )
    if download_queue_size is not None:
        _params["download_queue_size"] = encode.rpc_scalar(
            "download_queue_size", download_queue_size, "int"
        )
    if seed_queue_enabled is not None:
        _params["seed_queue_enabled"] = encode.rpc_scalar(
            "seed_queue_enabled", seed_queue_enabled, "bool"
        )
    if seed_queue_size is not None:
        _params["seed_queue_size"] = encode.rpc_scalar("seed_queue_size", seed_queue_size, "int")
    if queue_stalled_enabled is not None:
        _params["queue_stalled_enabled"] = encode.rpc_scalar(
            "queue_stalled_enabled", queue_stalled_enabled, "bool"
        )
    if queue_stalled_minutes is not None:
        _params["queue_stalled_minutes"] = encode.rpc_scalar(
            "queue_stalled_minutes",
            times.span("queue_stalled_minutes", queue_stalled_minutes, "minutes"),
            "int",
        )
    if seed_ratio_limit is not None:
        _params["seed_ratio_limit"] = encode.rpc_scalar(
            "seed_ratio_limit", seed_ratio_limit, "float"
        )
    if seed_ratio_limited is not None:
        _params["seed_ratio_limited"] = encode.rpc_scalar(
            "seed_ratio_limited", seed_ratio_limited, "bool"
        )
    if idle_seeding_limit is not None:
        _params["idle_seeding_limit"] = encode.rpc_scalar(
            "idle_seeding_limit",
            times.span("idle_seeding_limit", idle_seeding_limit, "minutes"),
            "int",
        )
    if idle_seeding_limit_enabled is not None:
        _params["idle_seeding_limit_enabled"] = encode.rpc_scalar(
            "idle_seeding_limit_enabled", idle_seeding_limit_enabled, "bool"
        )
    if peer_port is not None:
        _params["peer_port"] = encode.rpc_scalar("peer_port", peer_port, "int")
    if peer_port_random_on_start is not None:
        _params["peer_port_random_on_start"] = encode.rpc_scalar(
            "peer_port_random_on_start", peer_port_random_on_start, "bool"
        )
    if port_forwarding_enabled is not None:
        _params["port_forwarding_enabled"] = encode.rpc_scalar(
            "port_forwarding_enabled", port_forwarding_enabled, "bool"
        )
    if peer_limit_global is not None:
        _params["peer_limit_global"] = encode.rpc_scalar(
            "peer_limit_global", peer_limit_global, "int"
        )
    if peer_limit_per_torrent is not None:
        _params["peer_limit_per_torrent"] = encode.rpc_scalar(
            "peer_limit_per_torrent", peer_limit_per_torrent, "int"
        )
    if encryption is not None:
        _params["encryption"] = encode.member("encryption", encryption, m.Encryption)
    if preferred_transports is not None:
        _params["preferred_transports"] = encode.rpc_items(
            "preferred_transports", preferred_transports, kind=m.PreferredTransport
        )
    if utp_enabled is not None:
        _params["utp_enabled"] = encode.rpc_scalar("utp_enabled", utp_enabled, "bool")
    if dht_enabled is not None:
        _params["dht_enabled"] = encode.rpc_scalar("dht_enabled", dht_enabled, "bool")
    if lpd_enabled is not None:
        _params["lpd_enabled"] = encode.rpc_scalar("lpd_enabled", lpd_enabled, "bool")
    if pex_enabled is not None:
        _params["pex_enabled"] = encode.rpc_scalar("pex_enabled", pex_enabled, "bool")
    if blocklist_enabled is not None:
        _params["blocklist_enabled"] = encode.rpc_scalar(
            "blocklist_enabled", blocklist_enabled, "bool"
        )
    if blocklist_url is not None:
        _params["blocklist_url"] = encode.rpc_scalar("blocklist_url", blocklist_url, "str")
    return Request("POST", "/transmission/rpc", params=_params)


class SettingOptions(TypedDict, total=False):
    """The optional arguments of [`Session.set`][], for `**options: Unpack[…]`."""

    reqq: int | None
    """Most block requests a peer may queue at us; above 0. (Server 4.1.0-beta.2 or later.)"""
    cache_size_mib: int | None
    """Disk write cache. In MiB. Deprecated in 4.2.0."""
    anti_brute_force_enabled: bool | None
    """Count failed log-ins. 3.00 always does. (Server 4.0.0 or later.)"""
    anti_brute_force_threshold: int | None
    """Failed log-ins until everybody is refused. (Server 4.0.0 or later.)"""
    download_dir: str | os.PathLike[str] | None
    """Absolute folder for new torrents; present ones stay where they are."""
    incomplete_dir: str | os.PathLike[str] | None
    """Absolute folder for unfinished torrents."""
    incomplete_dir_enabled: bool | None
    """Keep unfinished torrents in `incomplete_dir`."""
    rename_partial_files: bool | None
    """Give unfinished files the suffix `.part`."""
    trash_original_torrent_files: bool | None
    """Delete torrent files once added."""
    start_added_torrents: bool | None
    """Start new torrents."""
    sequential_download: bool | None
    """Let new torrents download their pieces in order. (Server 4.1.0-beta.2 or later.)"""
    default_trackers: str | None
    """Announce URLs for all public torrents, one per line, a blank line between tiers. (Server 4.0.0 or later.)"""
    script_torrent_added_enabled: bool | None
    """Run the script when a torrent was added. (Server 4.0.0 or later.)"""
    script_torrent_added_filename: str | None
    """Script for added torrents, path on the server. (Server 4.0.0 or later.)"""
    script_torrent_done_enabled: bool | None
    """Run the script when a download is finished."""
    script_torrent_done_filename: str | os.PathLike[str] | None
    """Script for finished downloads, path on the server."""
    script_torrent_done_seeding_enabled: bool | None
    """Run the script when seeding is finished. (Server 4.0.0 or later.)"""
    script_torrent_done_seeding_filename: str | None
    """Script for finished seeding, path on the server. (Server 4.0.0 or later.)"""
    speed_limit_down: int | None
    """Download limit. In kB per second (1 kB is 1000 bytes)."""
    speed_limit_down_enabled: bool | None
    """Put the download limit in force."""
    speed_limit_up: int | None
    """Upload limit. In kB per second (1 kB is 1000 bytes)."""
    speed_limit_up_enabled: bool | None
    """Put the upload limit in force."""
    alt_speed_enabled: bool | None
    """Put the alternative limits in force now."""
    alt_speed_down: int | None
    """Alternative download limit. In kB per second (1 kB is 1000 bytes)."""
    alt_speed_up: int | None
    """Alternative upload limit. In kB per second (1 kB is 1000 bytes)."""
    alt_speed_time_enabled: bool | None
    """Switch the alternative limits by schedule."""
    alt_speed_time_begin: int | timedelta | None
    """Begin of the schedule, counted from midnight. In minutes."""
    alt_speed_time_end: int | timedelta | None
    """End of the schedule, counted from midnight. In minutes."""
    alt_speed_time_day: int | None
    """Days of the schedule, a bit set: Sunday 1, Monday 2, Tuesday 4, Wednesday 8, Thursday 16, Friday 32, Saturday 64; weekdays 62, weekend 65, all 127."""
    download_queue_enabled: bool | None
    """Limit the number of running downloads."""
    download_queue_size: int | None
    """Most downloads at once."""
    seed_queue_enabled: bool | None
    """Limit the number of seeding torrents."""
    seed_queue_size: int | None
    """Most seeding torrents at once."""
    queue_stalled_enabled: bool | None
    """Leave stalled torrents out of the queues' count."""
    queue_stalled_minutes: int | timedelta | None
    """How long a torrent is idle until it counts as stalled. In minutes."""
    seed_ratio_limit: float | None
    """Seed ratio limit for torrents without an own one."""
    seed_ratio_limited: bool | None
    """Put the seed ratio limit in force."""
    idle_seeding_limit: int | timedelta | None
    """Idle seed limit for torrents without an own one. In minutes."""
    idle_seeding_limit_enabled: bool | None
    """Put the idle seed limit in force."""
    peer_port: int | None
    """Port for incoming peers, 1 to 65535."""
    peer_port_random_on_start: bool | None
    """Choose a random port at each start."""
    port_forwarding_enabled: bool | None
    """Ask the router to forward the port (UPnP or NAT-PMP)."""
    peer_limit_global: int | None
    """Most peers over all torrents."""
    peer_limit_per_torrent: int | None
    """Most peers of a new torrent."""
    encryption: m.Encryption | str | None
    """Policy for encrypted connections. 3.00 and 4.1.0-beta.2 take `allowed` in its classic spelling only, which the client's channel sends."""
    preferred_transports: m.PreferredTransport | str | Iterable[m.PreferredTransport | str] | None
    """Transport protocols to use, preferred first, each once. One left out is switched off. (Server 4.1.0 or later.)"""
    utp_enabled: bool | None
    """Use µTP connections. Deprecated in favour of `preferred_transports`."""
    dht_enabled: bool | None
    """Use the distributed hash table for public torrents."""
    lpd_enabled: bool | None
    """Use local peer discovery for public torrents."""
    pex_enabled: bool | None
    """Use peer exchange for public torrents."""
    blocklist_enabled: bool | None
    """Put the blocklist in force."""
    blocklist_url: str | None
    """Where `blocklist_update` fetches the blocklist."""


STATS: Operation[m.SessionStats] = Operation(
    "session_stats",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.SessionStats),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="session_stats",
)


def build_stats() -> Request:
    """The request of [`Session.stats`][]."""
    return Request("POST", "/transmission/rpc", params={})


CLOSE: Operation[None] = Operation(
    "session_close",
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
    rpc="session_close",
)


def build_close() -> Request:
    """The request of [`Session.close`][]."""
    return Request("POST", "/transmission/rpc", params={})
