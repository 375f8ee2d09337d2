# Written by scripts/codegen from specs/transmission. Do not edit.
"""The `torrents` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from typing import TypedDict

from peerkit_core.call import encode, times
from peerkit_core.call.ids import IdForm
from peerkit_core.call.operation import Answer, FieldsOf, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.partial import chosen
from peerkit_core.codec.values import ALL, All, HasId

from .. import models as m

__all__ = [
    "GET",
    "SET",
    "ADD",
    "REMOVE",
    "START",
    "START_NOW",
    "STOP",
    "VERIFY",
    "REANNOUNCE",
    "SET_LOCATION",
    "RENAME_PATH",
    "build_get",
    "build_set",
    "build_add",
    "build_remove",
    "build_start",
    "build_start_now",
    "build_stop",
    "build_verify",
    "build_reannounce",
    "build_set_location",
    "build_rename_path",
    "AddOptions",
]
_TORRENT_ID = IdForm("Torrent", "hash_string", "[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")
_TORRENT_ID_RECENTLY_ACTIVE = IdForm(
    "Torrent", "hash_string", "(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})|recently_active"
)

GET: Operation[m.TorrentGetResult] = Operation(
    "torrents_get",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.TorrentGetResult),),
    idempotent=True,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    fields_of=FieldsOf("fields", lambda: m.Torrent),
    rpc="torrent_get",
)


def build_get(
    fields: m.TorrentField | str | Iterable[m.TorrentField | str],
    *,
    ids: int | str | HasId | Iterable[int | str | HasId] | None = None,
    format: m.TableFormat | str | None = None,
) -> Request:
    """The request of [`Torrents.get`][]."""
    _params: dict[str, object] = {}
    _params["fields"] = chosen("fields", fields, m.Torrent)
    if ids is not None:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    if format is not None:
        _params["format"] = encode.member("format", format, m.TableFormat)
    return Request("POST", "/transmission/rpc", params=_params)


SET: Operation[None] = Operation(
    "torrents_set",
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
    arguments={
        "group": ("4.0.0", None),
        "sequential_download": ("4.1.0-beta.2", None),
        "sequential_download_from_piece": ("4.1.0", None),
        "tracker_list": ("4.0.0", None),
    },
    security=(("basic",),),
    rpc="torrent_set",
)


def build_set(
    ids: int | str | HasId | Iterable[int | str | HasId] | All,
    *,
    labels: str | Iterable[str] | None = None,
    group: str | None = None,
    queue_position: int | None = None,
    bandwidth_priority: m.BandwidthPriority | int | str | None = None,
    honors_session_limits: bool | None = None,
    download_limit: int | None = None,
    download_limited: bool | None = None,
    upload_limit: int | None = None,
    upload_limited: bool | None = None,
    peer_limit: int | None = None,
    seed_ratio_limit: float | None = None,
    seed_ratio_mode: m.SeedLimitMode | int | str | None = None,
    seed_idle_limit: int | timedelta | None = None,
    seed_idle_mode: m.SeedLimitMode | int | str | None = None,
    files_wanted: int | Iterable[int] | All | None = None,
    files_unwanted: int | Iterable[int] | All | None = None,
    priority_high: int | Iterable[int] | All | None = None,
    priority_normal: int | Iterable[int] | All | None = None,
    priority_low: int | Iterable[int] | All | None = None,
    sequential_download: bool | None = None,
    sequential_download_from_piece: int | None = None,
    tracker_list: str | None = None,
    tracker_add: str | Iterable[str] | None = None,
    tracker_remove: int | Iterable[int] | None = None,
    tracker_replace: Iterable[int | str] | None = None,
) -> Request:
    """The request of [`Torrents.set`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    if labels is not None:
        _params["labels"] = encode.rpc_items("labels", labels, allow_empty=True)
    if group is not None:
        _params["group"] = encode.rpc_scalar("group", group, "str")
    if queue_position is not None:
        _params["queue_position"] = encode.rpc_scalar("queue_position", queue_position, "int")
    if bandwidth_priority is not None:
        _params["bandwidth_priority"] = encode.member(
            "bandwidth_priority", bandwidth_priority, m.BandwidthPriority
        )
    if honors_session_limits is not None:
        _params["honors_session_limits"] = encode.rpc_scalar(
            "honors_session_limits", honors_session_limits, "bool"
        )
    if download_limit is not None:
        _params["download_limit"] = encode.rpc_scalar("download_limit", download_limit, "int")
    if download_limited is not None:
        _params["download_limited"] = encode.rpc_scalar(
            "download_limited", download_limited, "bool"
        )
    if upload_limit is not None:
        _params["upload_limit"] = encode.rpc_scalar("upload_limit", upload_limit, "int")
    if upload_limited is not None:
        _params["upload_limited"] = encode.rpc_scalar("upload_limited", upload_limited, "bool")
    if peer_limit is not None:
        _params["peer_limit"] = encode.rpc_scalar("peer_limit", peer_limit, "int")
    if seed_ratio_limit is not None:
        _params["seed_ratio_limit"] = encode.rpc_scalar(
            "seed_ratio_limit", seed_ratio_limit, "float"
        )
    if seed_ratio_mode is not None:
        _params["seed_ratio_mode"] = encode.member(
            "seed_ratio_mode", seed_ratio_mode, m.SeedLimitMode
        )
    if seed_idle_limit is not None:
        _params["seed_idle_limit"] = encode.rpc_scalar(
            "seed_idle_limit", times.span("seed_idle_limit", seed_idle_limit, "minutes"), "int"
        )
    if seed_idle_mode is not None:
        _params["seed_idle_mode"] = encode.member("seed_idle_mode", seed_idle_mode, m.SeedLimitMode)
    if files_wanted is not None:
        _params["files_wanted"] = (
            [] if files_wanted is ALL else encode.rpc_items("files_wanted", files_wanted)
        )
    if files_unwanted is not None:
        _params["files_unwanted"] = (
            [] if files_unwanted is ALL else encode.rpc_items("files_unwanted", files_unwanted)
        )
    if priority_high is not None:
        _params["priority_high"] = (
            [] if priority_high is ALL else encode.rpc_items("priority_high", priority_high)
        )
    if priority_normal is not None:
        _params["priority_normal"] = (
            [] if priority_normal is ALL else encode.rpc_items("priority_normal", priority_normal)
        )
    if priority_low is not None:
        _params["priority_low"] = (
            [] if priority_low is ALL else encode.rpc_items("priority_low", priority_low)
        )
    if sequential_download is not None:
        _params["sequential_download"] = encode.rpc_scalar(
            "sequential_download", sequential_download, "bool"
        )
    if sequential_download_from_piece is not None:
        _params["sequential_download_from_piece"] = encode.rpc_scalar(
            "sequential_download_from_piece", sequential_download_from_piece, "int"
        )
    if tracker_list is not None:
        _params["tracker_list"] = encode.rpc_scalar("tracker_list", tracker_list, "str")
    if tracker_add is not None:
        _params["tracker_add"] = encode.rpc_items("tracker_add", tracker_add)
    if tracker_remove is not None:
        _params["tracker_remove"] = encode.rpc_items("tracker_remove", tracker_remove)
    if tracker_replace is not None:
        _params["tracker_replace"] = encode.rpc_items("tracker_replace", tracker_replace)
    return Request("POST", "/transmission/rpc", params=_params)


ADD: Operation[m.TorrentAddResult] = Operation(
    "torrents_add",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.TorrentAddResult),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    arguments={
        "labels": ("4.0.0", None),
        "sequential_download": ("4.1.0-beta.2", None),
        "sequential_download_from_piece": ("4.1.0", None),
    },
    security=(("basic",),),
    rpc="torrent_add",
)


def build_add(
    *,
    filename: str | None = None,
    metainfo: str | None = None,
    cookies: str | None = None,
    download_dir: str | os.PathLike[str] | None = None,
    paused: bool | None = None,
    labels: str | Iterable[str] | None = None,
    bandwidth_priority: m.BandwidthPriority | int | str | None = None,
    peer_limit: int | None = None,
    files_wanted: int | Iterable[int] | None = None,
    files_unwanted: int | Iterable[int] | None = None,
    priority_high: int | Iterable[int] | None = None,
    priority_normal: int | Iterable[int] | None = None,
    priority_low: int | Iterable[int] | None = None,
    sequential_download: bool | None = None,
    sequential_download_from_piece: int | None = None,
) -> Request:
    """The request of [`Torrents.add`][]."""
    _params: dict[str, object] = {}
    if filename is not None:
        _params["filename"] = encode.rpc_scalar("filename", filename, "str")
    if metainfo is not None:
        _params["metainfo"] = encode.rpc_scalar("metainfo", metainfo, "str")
    if cookies is not None:
        _params["cookies"] = encode.rpc_scalar("cookies", cookies, "str")
    if download_dir is not None:
        _params["download_dir"] = encode.path("download_dir", download_dir)
    if paused is not None:
        _params["paused"] = encode.rpc_scalar("paused", paused, "bool")
    if labels is not None:
        _params["labels"] = encode.rpc_items("labels", labels, allow_empty=True)
    if bandwidth_priority is not None:
        _params["bandwidth_priority"] = encode.member(
            "bandwidth_priority", bandwidth_priority, m.BandwidthPriority
        )
    if peer_limit is not None:
        _params["peer_limit"] = encode.rpc_scalar("peer_limit", peer_limit, "int")
    if files_wanted is not None:
        _params["files_wanted"] = encode.rpc_items("files_wanted", files_wanted)
    if files_unwanted is not None:
        _params["files_unwanted"] = encode.rpc_items("files_unwanted", files_unwanted)
    if priority_high is not None:
        _params["priority_high"] = encode.rpc_items("priority_high", priority_high)
    if priority_normal is not None:
        _params["priority_normal"] = encode.rpc_items("priority_normal", priority_normal)
    if priority_low is not None:
        _params["priority_low"] = encode.rpc_items("priority_low", priority_low)
    if sequential_download is not None:
        _params["sequential_download"] = encode.rpc_scalar(
            "sequential_download", sequential_download, "bool"
        )
    if sequential_download_from_piece is not None:
        _params["sequential_download_from_piece"] = encode.rpc_scalar(
            "sequential_download_from_piece", sequential_download_from_piece, "int"
        )
    return Request("POST", "/transmission/rpc", params=_params)


class AddOptions(TypedDict, total=False):
    """The optional arguments of [`Torrents.add`][], for `**options: Unpack[…]`."""

    filename: str | None
    """Path of a torrent file on the server, URL the server fetches, magnet link, or from 4.0.0 on a bare hash of 40 digits."""
    metainfo: str | None
    """Content of a torrent file, base64."""
    cookies: str | None
    """Cookies for fetching the URL, `name1=content1; name2=content2`."""
    download_dir: str | os.PathLike[str] | None
    """Absolute folder on the server; default is the session's `download_dir`."""
    paused: bool | None
    """Add without starting; default is the opposite of the session's `start_added_torrents`."""
    labels: str | Iterable[str] | None
    """Labels. 3.00 ignores them here, set them afterwards. (Server 4.0.0 or later.)"""
    bandwidth_priority: m.BandwidthPriority | int | str | None
    """Share of the bandwidth compared with other torrents; default NORMAL."""
    peer_limit: int | None
    """Most peers to connect to; default is the session's `peer_limit_per_torrent`."""
    files_wanted: int | Iterable[int] | None
    """Indices of files to download; default all."""
    files_unwanted: int | Iterable[int] | None
    """Indices of files not to download; default none."""
    priority_high: int | Iterable[int] | None
    """Indices of files with high priority; default none."""
    priority_normal: int | Iterable[int] | None
    """Indices of files with normal priority; default all."""
    priority_low: int | Iterable[int] | None
    """Indices of files with low priority; default none."""
    sequential_download: bool | None
    """Download pieces in order; default is the session's setting. (Server 4.1.0-beta.2 or later.)"""
    sequential_download_from_piece: int | None
    """First piece of a download in order; default 0. (Server 4.1.0 or later.)"""


REMOVE: Operation[None] = Operation(
    "torrents_remove",
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
    rpc="torrent_remove",
)


def build_remove(
    ids: int | str | HasId | Iterable[int | str | HasId] | All,
    *,
    delete_local_data: bool | None = None,
) -> Request:
    """The request of [`Torrents.remove`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    if delete_local_data is not None:
        _params["delete_local_data"] = encode.rpc_scalar(
            "delete_local_data", delete_local_data, "bool"
        )
    return Request("POST", "/transmission/rpc", params=_params)


START: Operation[None] = Operation(
    "torrents_start",
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
    security=(("basic",),),
    rpc="torrent_start",
)


def build_start(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Torrents.start`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


START_NOW: Operation[None] = Operation(
    "torrents_start_now",
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
    security=(("basic",),),
    rpc="torrent_start_now",
)


def build_start_now(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Torrents.start_now`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


STOP: Operation[None] = Operation(
    "torrents_stop",
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
    security=(("basic",),),
    rpc="torrent_stop",
)


def build_stop(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Torrents.stop`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


VERIFY: Operation[None] = Operation(
    "torrents_verify",
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
    rpc="torrent_verify",
)


def build_verify(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Torrents.verify`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


REANNOUNCE: Operation[None] = Operation(
    "torrents_reannounce",
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
    rpc="torrent_reannounce",
)


def build_reannounce(ids: int | str | HasId | Iterable[int | str | HasId] | All) -> Request:
    """The request of [`Torrents.reannounce`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    return Request("POST", "/transmission/rpc", params=_params)


SET_LOCATION: Operation[None] = Operation(
    "torrents_set_location",
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
    security=(("basic",),),
    rpc="torrent_set_location",
)


def build_set_location(
    ids: int | str | HasId | Iterable[int | str | HasId] | All,
    location: str | os.PathLike[str],
    *,
    move: bool | None = None,
) -> Request:
    """The request of [`Torrents.set_location`][]."""
    _params: dict[str, object] = {}
    if ids is not ALL:
        _params["ids"] = encode.rpc_items(
            "ids", _TORRENT_ID_RECENTLY_ACTIVE.read("ids", ids), bare=True
        )
    _params["location"] = encode.path("location", location)
    if move is not None:
        _params["move"] = encode.rpc_scalar("move", move, "bool")
    return Request("POST", "/transmission/rpc", params=_params)


RENAME_PATH: Operation[m.TorrentRenameResult] = Operation(
    "torrents_rename_path",
    "POST",
    "/transmission/rpc",
    (Answer(200, "json", lambda: m.TorrentRenameResult),),
    idempotent=False,
    errors={
        401: "User name or password is missing or wrong. Checked before the session id.",
        403: "The client's address is not in the server's `rpc-whitelist`, or the brute-force lock is active. The lock also refuses the right password, until a restart or a settings change.",
        409: "The header `X-Transmission-Session-Id` is missing or outdated (renewed every 60 minutes and on restart). The same header of this answer carries the new one, the client repeats the request once. Servers from 4.1.0-beta.5 on also send `X-Transmission-Rpc-Version`.",
        421: "The request's `Host` is neither an IP address, `localhost` nor in `rpc-host-whitelist` (guard against DNS rebinding). Switched off when a password is set.",
    },
    security=(("basic",),),
    rpc="torrent_rename_path",
)


def build_rename_path(
    ids: int | str | HasId | Iterable[int | str | HasId], path: str, name: str
) -> Request:
    """The request of [`Torrents.rename_path`][]."""
    _params: dict[str, object] = {}
    _params["ids"] = encode.rpc_items("ids", _TORRENT_ID.read("ids", ids), bare=True)
    _params["path"] = encode.rpc_scalar("path", path, "str")
    _params["name"] = encode.rpc_scalar("name", name, "str")
    return Request("POST", "/transmission/rpc", params=_params)
