# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `torrents` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import timedelta
from typing import TypedDict

from peerkit_core.call import encode, times
from peerkit_core.call.encode import FileInput
from peerkit_core.call.ids import IdForm
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.multipart import FilePart
from peerkit_core.codec.values import All, HasId

from .. import models as m
from ..releases import VALUES

__all__ = [
    "INFO",
    "COUNT",
    "PROPERTIES",
    "TRACKERS",
    "WEBSEEDS",
    "ADD_WEB_SEEDS",
    "REMOVE_WEB_SEEDS",
    "EDIT_WEB_SEED",
    "FILES",
    "PIECE_STATES",
    "PIECE_HASHES",
    "PIECE_AVAILABILITY",
    "EXPORT",
    "DOWNLOAD_FILE",
    "ADD",
    "FETCH_METADATA",
    "PARSE_METADATA",
    "SAVE_METADATA",
    "ADD_TRACKERS",
    "EDIT_TRACKER",
    "REMOVE_TRACKERS",
    "ADD_PEERS",
    "PAUSE",
    "RESUME",
    "STOP",
    "START",
    "DELETE",
    "RECHECK",
    "REANNOUNCE",
    "FILE_PRIO",
    "UPLOAD_LIMIT",
    "DOWNLOAD_LIMIT",
    "SET_UPLOAD_LIMIT",
    "SET_DOWNLOAD_LIMIT",
    "SET_SHARE_LIMITS",
    "TOGGLE_SEQUENTIAL_DOWNLOAD",
    "TOGGLE_FIRST_LAST_PIECE_PRIO",
    "SET_SUPER_SEEDING",
    "SET_FORCE_START",
    "INCREASE_PRIO",
    "DECREASE_PRIO",
    "TOP_PRIO",
    "BOTTOM_PRIO",
    "SET_LOCATION",
    "SET_SAVE_PATH",
    "SET_DOWNLOAD_PATH",
    "RENAME",
    "SET_COMMENT",
    "SET_AUTO_MANAGEMENT",
    "SET_CATEGORY",
    "CREATE_CATEGORY",
    "EDIT_CATEGORY",
    "REMOVE_CATEGORIES",
    "CATEGORIES",
    "ADD_TAGS",
    "REMOVE_TAGS",
    "SET_TAGS",
    "CREATE_TAGS",
    "DELETE_TAGS",
    "TAGS",
    "RENAME_FILE",
    "RENAME_FOLDER",
    "SSL_PARAMETERS",
    "SET_SSL_PARAMETERS",
    "build_info",
    "build_count",
    "build_properties",
    "build_trackers",
    "build_webseeds",
    "build_add_web_seeds",
    "build_remove_web_seeds",
    "build_edit_web_seed",
    "build_files",
    "build_piece_states",
    "build_piece_hashes",
    "build_piece_availability",
    "build_export",
    "build_download_file",
    "build_add",
    "build_fetch_metadata",
    "build_parse_metadata",
    "build_save_metadata",
    "build_add_trackers",
    "build_edit_tracker",
    "build_remove_trackers",
    "build_add_peers",
    "build_pause",
    "build_resume",
    "build_stop",
    "build_start",
    "build_delete",
    "build_recheck",
    "build_reannounce",
    "build_file_prio",
    "build_upload_limit",
    "build_download_limit",
    "build_set_upload_limit",
    "build_set_download_limit",
    "build_set_share_limits",
    "build_toggle_sequential_download",
    "build_toggle_first_last_piece_prio",
    "build_set_super_seeding",
    "build_set_force_start",
    "build_increase_prio",
    "build_decrease_prio",
    "build_top_prio",
    "build_bottom_prio",
    "build_set_location",
    "build_set_save_path",
    "build_set_download_path",
    "build_rename",
    "build_set_comment",
    "build_set_auto_management",
    "build_set_category",
    "build_create_category",
    "build_edit_category",
    "build_remove_categories",
    "build_categories",
    "build_add_tags",
    "build_remove_tags",
    "build_set_tags",
    "build_create_tags",
    "build_delete_tags",
    "build_tags",
    "build_rename_file",
    "build_rename_folder",
    "build_ssl_parameters",
    "build_set_ssl_parameters",
    "InfoOptions",
    "AddOptions",
    "CategoryOptions",
    "EditCategoryOptions",
]
_TORRENT_ID = IdForm("Torrent", "hash", "[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")

INFO: Operation[list[m.Torrent]] = Operation(
    "torrents_info",
    "GET",
    "/api/v2/torrents/info",
    (Answer(200, "json", lambda: list[m.Torrent]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    arguments={
        "tag": ("4.4.0", None),
        "private": ("5.0.0", None),
        "hashes": ("4.1.1", None),
        "includeTrackers": ("5.1.0", None),
        "includeFiles": ("5.2.0", None),
    },
    values={
        "filter": VALUES["TorrentFilter"],
    },
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
    choosing=frozenset(["tag", "private", "hashes"]),
)


def build_info(
    *,
    filter: m.TorrentFilter | str | None = None,
    category: str | None = None,
    tag: str | None = None,
    private: bool | None = None,
    hashes: str | HasId | Iterable[str | HasId] | None = None,
    sort: str | None = None,
    reverse: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    include_trackers: bool | None = None,
    include_files: bool | None = None,
) -> Request:
    """The request of [`Torrents.info`][]."""
    _query: list[tuple[str, str]] = []
    if filter is not None:
        _query.append(("filter", encode.word("filter", filter, m.TorrentFilter)))
    if category is not None:
        _query.append(("category", encode.text("category", category)))
    if tag is not None:
        _query.append(("tag", encode.text("tag", tag)))
    if private is not None:
        _query.append(("private", encode.boolean("private", private)))
    if hashes is not None:
        _query.append(("hashes", encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|")))
    if sort is not None:
        _query.append(("sort", encode.text("sort", sort)))
    if reverse is not None:
        _query.append(("reverse", encode.boolean("reverse", reverse)))
    if limit is not None:
        _query.append(("limit", encode.integer("limit", limit)))
    if offset is not None:
        _query.append(("offset", encode.integer("offset", offset)))
    if include_trackers is not None:
        _query.append(("includeTrackers", encode.boolean("include_trackers", include_trackers)))
    if include_files is not None:
        _query.append(("includeFiles", encode.boolean("include_files", include_files)))
    return Request("GET", "/api/v2/torrents/info", query=_query)


class InfoOptions(TypedDict, total=False):
    """The optional arguments of [`Torrents.info`][], for `**options: Unpack[…]`."""

    filter: m.TorrentFilter | str | None
    """State to list, default `all`."""
    category: str | None
    """Category to list; empty for torrents without one, absent for any."""
    tag: str | None
    """Tag to list; empty for torrents without one, absent for any. (Server 4.4.0 or later.)"""
    private: bool | None
    """True lists private torrents only, false the others; absent for both. (Server 5.0.0 or later.)"""
    hashes: str | HasId | Iterable[str | HasId] | None
    """Torrent IDs to list, in lower case; unknown ones are skipped. Absent for all. A `Torrent` of an answer may be given for its ID. (Server 4.1.1 or later.)"""
    sort: str | None
    """Field of Torrent to sort by. An unknown one is an error since 4.4.0 and ignored before."""
    reverse: bool | None
    """True sorts downwards, default false."""
    limit: int | None
    """Highest number of torrents; no limit also for less, and by default. 0: no limit."""
    offset: int | None
    """Number of torrents to skip, default 0; a negative one counts from the end."""
    include_trackers: bool | None
    """True adds the trackers of each torrent, default false. (Server 5.1.0 or later.)"""
    include_files: bool | None
    """True adds the files of each torrent, default false. (Server 5.2.0 or later.)"""


COUNT: Operation[int] = Operation(
    "torrents_count",
    "GET",
    "/api/v2/torrents/count",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.6.1", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_count() -> Request:
    """The request of [`Torrents.count`][]."""
    return Request("GET", "/api/v2/torrents/count")


PROPERTIES: Operation[m.TorrentProperties] = Operation(
    "torrents_properties",
    "GET",
    "/api/v2/torrents/properties",
    (Answer(200, "json", lambda: m.TorrentProperties),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_properties(hash: str | HasId) -> Request:
    """The request of [`Torrents.properties`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/properties", query=_query)


TRACKERS: Operation[list[m.Tracker]] = Operation(
    "torrents_trackers",
    "GET",
    "/api/v2/torrents/trackers",
    (Answer(200, "json", lambda: list[m.Tracker]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_trackers(hash: str | HasId) -> Request:
    """The request of [`Torrents.trackers`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/trackers", query=_query)


WEBSEEDS: Operation[list[m.WebSeed]] = Operation(
    "torrents_webseeds",
    "GET",
    "/api/v2/torrents/webseeds",
    (Answer(200, "json", lambda: list[m.WebSeed]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_webseeds(hash: str | HasId) -> Request:
    """The request of [`Torrents.webseeds`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/webseeds", query=_query)


ADD_WEB_SEEDS: Operation[None] = Operation(
    "torrents_add_web_seeds",
    "POST",
    "/api/v2/torrents/addWebSeeds",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.1.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_web_seeds(hash: str | HasId, urls: str | Iterable[str]) -> Request:
    """The request of [`Torrents.add_web_seeds`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("urls", encode.items("urls", urls, "|", percent=True)))
    return Request("POST", "/api/v2/torrents/addWebSeeds", form=_form)


REMOVE_WEB_SEEDS: Operation[None] = Operation(
    "torrents_remove_web_seeds",
    "POST",
    "/api/v2/torrents/removeWebSeeds",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.1.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_remove_web_seeds(hash: str | HasId, urls: str | Iterable[str]) -> Request:
    """The request of [`Torrents.remove_web_seeds`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("urls", encode.items("urls", urls, "|", percent=True)))
    return Request("POST", "/api/v2/torrents/removeWebSeeds", form=_form)


EDIT_WEB_SEED: Operation[None] = Operation(
    "torrents_edit_web_seed",
    "POST",
    "/api/v2/torrents/editWebSeed",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The torrent has no such web seed.",
    },
    span=("5.1.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_edit_web_seed(hash: str | HasId, orig_url: str, new_url: str) -> Request:
    """The request of [`Torrents.edit_web_seed`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("origUrl", encode.text("orig_url", orig_url)))
    _form.append(("newUrl", encode.text("new_url", new_url)))
    return Request("POST", "/api/v2/torrents/editWebSeed", form=_form)


FILES: Operation[list[m.TorrentFile]] = Operation(
    "torrents_files",
    "GET",
    "/api/v2/torrents/files",
    (Answer(200, "json", lambda: list[m.TorrentFile]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The torrent has no file with one of the indexes.",
    },
    arguments={"indexes": ("4.3.5", None)},
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
    choosing=frozenset(["indexes"]),
)


def build_files(hash: str | HasId, *, indexes: int | Iterable[int] | None = None) -> Request:
    """The request of [`Torrents.files`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    if indexes is not None:
        _query.append(("indexes", encode.items("indexes", indexes, "|")))
    return Request("GET", "/api/v2/torrents/files", query=_query)


PIECE_STATES: Operation[list[m.PieceState]] = Operation(
    "torrents_piece_states",
    "GET",
    "/api/v2/torrents/pieceStates",
    (Answer(200, "json", lambda: list[m.PieceState]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_piece_states(hash: str | HasId) -> Request:
    """The request of [`Torrents.piece_states`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/pieceStates", query=_query)


PIECE_HASHES: Operation[list[str]] = Operation(
    "torrents_piece_hashes",
    "GET",
    "/api/v2/torrents/pieceHashes",
    (Answer(200, "json", lambda: list[str]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_piece_hashes(hash: str | HasId) -> Request:
    """The request of [`Torrents.piece_hashes`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/pieceHashes", query=_query)


PIECE_AVAILABILITY: Operation[list[int]] = Operation(
    "torrents_piece_availability",
    "GET",
    "/api/v2/torrents/pieceAvailability",
    (Answer(200, "json", lambda: list[int]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_piece_availability(hash: str | HasId) -> Request:
    """The request of [`Torrents.piece_availability`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/pieceAvailability", query=_query)


EXPORT: Operation[bytes] = Operation(
    "torrents_export",
    "GET",
    "/api/v2/torrents/export",
    (Answer(200, "binary", media="application/x-bittorrent"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The torrent has no metadata yet.",
    },
    span=("4.5.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_export(hash: str | HasId) -> Request:
    """The request of [`Torrents.export`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/export", query=_query)


DOWNLOAD_FILE: Operation[bytes] = Operation(
    "torrents_download_file",
    "GET",
    "/api/v2/torrents/downloadFile",
    (
        Answer(200, "binary", media="application/octet-stream"),
        Answer(206, "binary", media="application/octet-stream"),
    ),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The torrent has no such file, or the file is not complete.",
        416: "`Range` begins or ends behind the end of the file.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_download_file(hash: str | HasId, file: str | int, *, range: str | None = None) -> Request:
    """The request of [`Torrents.download_file`][]."""
    _query: list[tuple[str, str]] = []
    _headers: dict[str, str] = {}
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _query.append(("file", encode.scalar("file", file)))
    if range is not None:
        _headers["Range"] = encode.text("range", range)
    return Request("GET", "/api/v2/torrents/downloadFile", query=_query, headers=_headers)


ADD: Operation[m.AddResult | str] = Operation(
    "torrents_add",
    "POST",
    "/api/v2/torrents/add",
    (
        Answer(200, "json", lambda: m.AddResult),
        Answer(200, "text", text=("Ok.", "Fails.")),
        Answer(202, "json", lambda: m.AddResult),
    ),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "Nothing was added.",
        415: "The upload is not a .torrent file.",
    },
    arguments={
        "downloader": ("5.2.0", None),
        "cookie": (None, "5.0.5"),
        "downloadPath": ("4.4.0", None),
        "useDownloadPath": ("4.4.0", None),
        "autoTMM": ("4.1.5", None),
        "contentLayout": ("4.3.2", None),
        "root_folder": (None, "4.3.1"),
        "tags": ("4.3.2", None),
        "stopped": ("5.0.0", None),
        "paused": (None, "4.6.7"),
        "forced": ("5.1.0", None),
        "addToTopOfQueue": ("4.6.0", None),
        "stopCondition": ("4.5.0", None),
        "seedMode": ("5.3.0", None),
        "skip_checking": (None, "5.2.3"),
        "filePriorities": ("5.2.0", None),
        "ratioLimit": ("4.3.4", None),
        "seedingTimeLimit": ("4.3.4", None),
        "inactiveSeedingTimeLimit": ("4.6.0", None),
        "shareLimitAction": ("5.0.0", None),
        "shareLimitsMode": ("5.3.0", None),
        "ssl_certificate": ("5.0.0", None),
        "ssl_private_key": ("5.0.0", None),
        "ssl_dh_params": ("5.0.0", None),
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add(
    *,
    urls: str | Iterable[str] | None = None,
    torrents: FileInput | Iterable[FileInput] | None = None,
    downloader: str | None = None,
    cookie: str | None = None,
    savepath: str | os.PathLike[str] | None = None,
    download_path: str | os.PathLike[str] | None = None,
    use_download_path: bool | None = None,
    auto_tmm: bool | None = None,
    content_layout: m.ContentLayout | str | None = None,
    root_folder: bool | None = None,
    rename: str | None = None,
    category: str | None = None,
    tags: str | Iterable[str] | None = None,
    stopped: bool | None = None,
    paused: bool | None = None,
    forced: bool | None = None,
    add_to_top_of_queue: bool | None = None,
    stop_condition: m.StopCondition | str | None = None,
    seed_mode: bool | None = None,
    skip_checking: bool | None = None,
    sequential_download: bool | None = None,
    first_last_piece_prio: bool | None = None,
    file_priorities: m.FilePriority
    | int
    | str
    | Iterable[m.FilePriority | int | str]
    | None = None,
    up_limit: int | None = None,
    dl_limit: int | None = None,
    ratio_limit: float | None = None,
    seeding_time_limit: int | timedelta | None = None,
    inactive_seeding_time_limit: int | timedelta | None = None,
    share_limit_action: m.ShareLimitAction | str | None = None,
    share_limits_mode: m.ShareLimitsMode | str | None = None,
    ssl_certificate: str | None = None,
    ssl_private_key: str | None = None,
    ssl_dh_params: str | None = None,
) -> Request:
    """The request of [`Torrents.add`][]."""
    _form: list[tuple[str, str]] = []
    _files: list[FilePart] = []
    if urls is not None:
        _form.append(("urls", encode.items("urls", urls, "\n")))
    if torrents is not None:
        _files += encode.file_parts("torrents", "torrents", torrents)
    if downloader is not None:
        _form.append(("downloader", encode.text("downloader", downloader)))
    if cookie is not None:
        _form.append(("cookie", encode.text("cookie", cookie)))
    if savepath is not None:
        _form.append(("savepath", encode.path("savepath", savepath)))
    if download_path is not None:
        _form.append(("downloadPath", encode.path("download_path", download_path)))
    if use_download_path is not None:
        _form.append(("useDownloadPath", encode.boolean("use_download_path", use_download_path)))
    if auto_tmm is not None:
        _form.append(("autoTMM", encode.boolean("auto_tmm", auto_tmm)))
    if content_layout is not None:
        _form.append(
            ("contentLayout", encode.word("content_layout", content_layout, m.ContentLayout))
        )
    if root_folder is not None:
        _form.append(("root_folder", encode.boolean("root_folder", root_folder)))
    if rename is not None:
        _form.append(("rename", encode.text("rename", rename)))
    if category is not None:
        _form.append(("category", encode.text("category", category)))
    if tags is not None:
        _form.append(("tags", encode.items("tags", tags, ",")))
    if stopped is not None:
        _form.append(("stopped", encode.boolean("stopped", stopped)))
    if paused is not None:
        _form.append(("paused", encode.boolean("paused", paused)))
    if forced is not None:
        _form.append(("forced", encode.boolean("forced", forced)))
    if add_to_top_of_queue is not None:
        _form.append(
            ("addToTopOfQueue", encode.boolean("add_to_top_of_queue", add_to_top_of_queue))
        )
    if stop_condition is not None:
        _form.append(
            ("stopCondition", encode.word("stop_condition", stop_condition, m.StopCondition))
        )
    if seed_mode is not None:
        _form.append(("seedMode", encode.boolean("seed_mode", seed_mode)))
    if skip_checking is not None:
        _form.append(("skip_checking", encode.boolean("skip_checking", skip_checking)))
    if sequential_download is not None:
        _form.append(
            ("sequentialDownload", encode.boolean("sequential_download", sequential_download))
        )
    if first_last_piece_prio is not None:
        _form.append(
            ("firstLastPiecePrio", encode.boolean("first_last_piece_prio", first_last_piece_prio))
        )
    if file_priorities is not None:
        _form.append(
            (
                "filePriorities",
                encode.items("file_priorities", file_priorities, ",", kind=m.FilePriority),
            )
        )
    if up_limit is not None:
        _form.append(("upLimit", encode.integer("up_limit", up_limit)))
    if dl_limit is not None:
        _form.append(("dlLimit", encode.integer("dl_limit", dl_limit)))
    if ratio_limit is not None:
        _form.append(("ratioLimit", encode.number("ratio_limit", ratio_limit)))
    if seeding_time_limit is not None:
        _form.append(
            (
                "seedingTimeLimit",
                encode.integer(
                    "seeding_time_limit",
                    times.span("seeding_time_limit", seeding_time_limit, "minutes"),
                ),
            )
        )
    if inactive_seeding_time_limit is not None:
        _form.append(
            (
                "inactiveSeedingTimeLimit",
                encode.integer(
                    "inactive_seeding_time_limit",
                    times.span(
                        "inactive_seeding_time_limit", inactive_seeding_time_limit, "minutes"
                    ),
                ),
            )
        )
    if share_limit_action is not None:
        _form.append(
            (
                "shareLimitAction",
                encode.word("share_limit_action", share_limit_action, m.ShareLimitAction),
            )
        )
    if share_limits_mode is not None:
        _form.append(
            (
                "shareLimitsMode",
                encode.word("share_limits_mode", share_limits_mode, m.ShareLimitsMode),
            )
        )
    if ssl_certificate is not None:
        _form.append(("ssl_certificate", encode.text("ssl_certificate", ssl_certificate)))
    if ssl_private_key is not None:
        _form.append(("ssl_private_key", encode.text("ssl_private_key", ssl_private_key)))
    if ssl_dh_params is not None:
        _form.append(("ssl_dh_params", encode.text("ssl_dh_params", ssl_dh_params)))
    return Request("POST", "/api/v2/torrents/add", form=_form, files=_files)


class AddOptions(TypedDict, total=False):
    """The optional arguments of [`Torrents.add`][], for `**options: Unpack[…]`."""

    urls: str | Iterable[str] | None
    """http(s) URLs, magnet links, and info-hashes in hex (40 or 64 digits) or base32."""
    torrents: FileInput | Iterable[FileInput] | None
    """.torrent files. Each needs a file name of its own: of two with the same name one is lost, and one without is ignored."""
    downloader: str | None
    """Name of the search plugin that fetches the URLs; an unknown one is an error. (Server 5.2.0 or later.)"""
    cookie: str | None
    """Cookie header for fetching http URLs. Later servers have `app/setCookies`. (Server 5.0.5 or earlier.)"""
    savepath: str | os.PathLike[str] | None
    """Folder of the complete files."""
    download_path: str | os.PathLike[str] | None
    """Folder of the incomplete files. (Server 4.4.0 or later.)"""
    use_download_path: bool | None
    """Whether incomplete files lie in a folder of their own. (Server 4.4.0 or later.)"""
    auto_tmm: bool | None
    """Whether the server chooses the paths by category (automatic torrent management). (Server 4.1.5 or later.)"""
    content_layout: m.ContentLayout | str | None
    """How the files are placed below the save path. (Server 4.3.2 or later.)"""
    root_folder: bool | None
    """Whether to make the root folder of the torrent; `contentLayout` since 4.3.2. (Server 4.3.1 or earlier.)"""
    rename: str | None
    """Name of the torrent instead of its own."""
    category: str | None
    """Category; made if it does not exist."""
    tags: str | Iterable[str] | None
    """Tags; made if they do not exist. (Server 4.3.2 or later.)"""
    stopped: bool | None
    """Whether to add it without starting; `paused` before. (Server 5.0.0 or later.)"""
    paused: bool | None
    """Whether to add it without starting; `stopped` since 5.0.0. (Server 4.6.7 or earlier.)"""
    forced: bool | None
    """Whether to start it regardless of the queue. (Server 5.1.0 or later.)"""
    add_to_top_of_queue: bool | None
    """Whether it goes to the top of the queue. (Server 4.6.0 or later.)"""
    stop_condition: m.StopCondition | str | None
    """When it stops by itself. (Server 4.5.0 or later.)"""
    seed_mode: bool | None
    """Whether to trust the files on disk without checking; `skip_checking` before. (Server 5.3.0 or later.)"""
    skip_checking: bool | None
    """Whether to trust the files on disk without checking. 5.3.0 ignores it and checks; `seedMode` there. (Server 5.2.3 or earlier.)"""
    sequential_download: bool | None
    """Whether pieces are downloaded in order."""
    first_last_piece_prio: bool | None
    """Whether the first and last piece of each file come first."""
    file_priorities: m.FilePriority | int | str | Iterable[m.FilePriority | int | str] | None
    """Priority of each file in order. Only with a single URL or magnet whose metadata `torrents/fetchMetadata` has fetched, else an error. (Server 5.2.0 or later.)"""
    up_limit: int | None
    """Upload limit. In bytes per second."""
    dl_limit: int | None
    """Download limit. In bytes per second."""
    ratio_limit: float | None
    """Share ratio limit. −2: the global one, −1: none. (Server 4.3.4 or later.)"""
    seeding_time_limit: int | timedelta | None
    """Seeding time limit. In minutes; −2: the global one, −1: none. (Server 4.3.4 or later.)"""
    inactive_seeding_time_limit: int | timedelta | None
    """Limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 4.6.0 or later.)"""
    share_limit_action: m.ShareLimitAction | str | None
    """What happens at the limits. (Server 5.0.0 or later.)"""
    share_limits_mode: m.ShareLimitsMode | str | None
    """How the limits combine. (Server 5.3.0 or later.)"""
    ssl_certificate: str | None
    """Certificate for an SSL swarm in PEM format. (Server 5.0.0 or later.)"""
    ssl_private_key: str | None
    """Private key for an SSL swarm in PEM format. (Server 5.0.0 or later.)"""
    ssl_dh_params: str | None
    """Diffie-Hellman parameters for an SSL swarm in PEM format. (Server 5.0.0 or later.)"""


FETCH_METADATA: Operation[m.MetadataInfo | m.PendingMetadata] = Operation(
    "torrents_fetch_metadata",
    "POST",
    "/api/v2/torrents/fetchMetadata",
    (
        Answer(200, "json", lambda: m.MetadataInfo),
        Answer(202, "json", lambda: m.PendingMetadata),
    ),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        415: "The URL does not lead to a .torrent file.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_fetch_metadata(source: str, *, downloader: str | None = None) -> Request:
    """The request of [`Torrents.fetch_metadata`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("source", encode.text("source", source)))
    if downloader is not None:
        _form.append(("downloader", encode.text("downloader", downloader)))
    return Request("POST", "/api/v2/torrents/fetchMetadata", form=_form)


PARSE_METADATA: Operation[list[m.MetadataInfo]] = Operation(
    "torrents_parse_metadata",
    "POST",
    "/api/v2/torrents/parseMetadata",
    (Answer(200, "json", lambda: list[m.MetadataInfo]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        415: "The upload is not a .torrent file.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_parse_metadata(torrents: FileInput | Iterable[FileInput]) -> Request:
    """The request of [`Torrents.parse_metadata`][]."""
    _files: list[FilePart] = []
    _files += encode.file_parts("torrents", "torrents", torrents)
    return Request("POST", "/api/v2/torrents/parseMetadata", files=_files, form=[])


SAVE_METADATA: Operation[bytes] = Operation(
    "torrents_save_metadata",
    "GET",
    "/api/v2/torrents/saveMetadata",
    (Answer(200, "binary", media="application/x-bittorrent"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "This session has not fetched the source, or the server has no such endpoint.",
        409: "The metadata is still being fetched, or was told of a torrent that the server has: export that one.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_save_metadata(source: str) -> Request:
    """The request of [`Torrents.save_metadata`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("source", encode.text("source", source)))
    return Request("GET", "/api/v2/torrents/saveMetadata", query=_query)


ADD_TRACKERS: Operation[None] = Operation(
    "torrents_add_trackers",
    "POST",
    "/api/v2/torrents/addTrackers",
    (
        Answer(200, "empty"),
        Answer(204, "empty"),
    ),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_trackers(
    hash: str | HasId | Iterable[str | HasId] | All, urls: str | Iterable[str]
) -> Request:
    """The request of [`Torrents.add_trackers`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        ("hash", encode.items("hash", _TORRENT_ID.read("hash", hash), "|", everything="all"))
    )
    _form.append(("urls", encode.items("urls", urls, "\n", empty_items=True)))
    return Request("POST", "/api/v2/torrents/addTrackers", form=_form)


EDIT_TRACKER: Operation[None] = Operation(
    "torrents_edit_tracker",
    "POST",
    "/api/v2/torrents/editTracker",
    (
        Answer(200, "empty"),
        Answer(204, "empty"),
    ),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The torrent has no such tracker, or it has the new one already.",
    },
    span=("4.1.5", None),
    arguments={"url": ("5.2.0", None), "origUrl": (None, "5.1.4"), "tier": ("5.2.0", None)},
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_edit_tracker(
    hash: str | HasId,
    *,
    url: str | None = None,
    orig_url: str | None = None,
    new_url: str | None = None,
    tier: int | None = None,
) -> Request:
    """The request of [`Torrents.edit_tracker`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    if url is not None:
        _form.append(("url", encode.text("url", url)))
    if orig_url is not None:
        _form.append(("origUrl", encode.text("orig_url", orig_url)))
    if new_url is not None:
        _form.append(("newUrl", encode.text("new_url", new_url)))
    if tier is not None:
        _form.append(("tier", encode.integer("tier", tier, 0, 255)))
    return Request("POST", "/api/v2/torrents/editTracker", form=_form)


REMOVE_TRACKERS: Operation[None] = Operation(
    "torrents_remove_trackers",
    "POST",
    "/api/v2/torrents/removeTrackers",
    (
        Answer(200, "empty"),
        Answer(204, "empty"),
    ),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash (up to 5.1), or the server has no such endpoint.",
        409: "The torrent has none of the trackers (seen on 4.2.5; later servers answer with success).",
    },
    span=("4.1.5", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_remove_trackers(
    hash: str | HasId | Iterable[str | HasId] | All, urls: str | Iterable[str]
) -> Request:
    """The request of [`Torrents.remove_trackers`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        ("hash", encode.items("hash", _TORRENT_ID.read("hash", hash), "|", everything="all"))
    )
    _form.append(("urls", encode.items("urls", urls, "|")))
    return Request("POST", "/api/v2/torrents/removeTrackers", form=_form)


ADD_PEERS: Operation[dict[str, m.AddedPeers]] = Operation(
    "torrents_add_peers",
    "POST",
    "/api/v2/torrents/addPeers",
    (Answer(200, "json", lambda: dict[str, m.AddedPeers]),),
    idempotent=False,
    errors={
        400: "A required parameter is missing, or no entry is a peer address.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_peers(
    hashes: str | HasId | Iterable[str | HasId] | All, peers: str | Iterable[str]
) -> Request:
    """The request of [`Torrents.add_peers`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("peers", encode.items("peers", peers, "|")))
    return Request("POST", "/api/v2/torrents/addPeers", form=_form)


PAUSE: Operation[None] = Operation(
    "torrents_pause",
    "POST",
    "/api/v2/torrents/pause",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=(None, "4.6.7"),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_pause(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.pause`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/pause", form=_form)


RESUME: Operation[None] = Operation(
    "torrents_resume",
    "POST",
    "/api/v2/torrents/resume",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=(None, "4.6.7"),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_resume(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.resume`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/resume", form=_form)


STOP: Operation[None] = Operation(
    "torrents_stop",
    "POST",
    "/api/v2/torrents/stop",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_stop(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.stop`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/stop", form=_form)


START: Operation[None] = Operation(
    "torrents_start",
    "POST",
    "/api/v2/torrents/start",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_start(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.start`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/start", form=_form)


DELETE: Operation[None] = Operation(
    "torrents_delete",
    "POST",
    "/api/v2/torrents/delete",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_delete(hashes: str | HasId | Iterable[str | HasId] | All, delete_files: bool) -> Request:
    """The request of [`Torrents.delete`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("deleteFiles", encode.boolean("delete_files", delete_files)))
    return Request("POST", "/api/v2/torrents/delete", form=_form)


RECHECK: Operation[None] = Operation(
    "torrents_recheck",
    "POST",
    "/api/v2/torrents/recheck",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_recheck(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.recheck`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/recheck", form=_form)


REANNOUNCE: Operation[None] = Operation(
    "torrents_reannounce",
    "POST",
    "/api/v2/torrents/reannounce",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.1.2", None),
    arguments={"urls": ("5.2.0", None)},
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_reannounce(
    hashes: str | HasId | Iterable[str | HasId] | All, *, urls: str | Iterable[str] | None = None
) -> Request:
    """The request of [`Torrents.reannounce`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    if urls is not None:
        _form.append(("urls", encode.items("urls", urls, "|")))
    return Request("POST", "/api/v2/torrents/reannounce", form=_form)


FILE_PRIO: Operation[None] = Operation(
    "torrents_file_prio",
    "POST",
    "/api/v2/torrents/filePrio",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The torrent has no metadata yet, or no file with one of the indexes.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_file_prio(
    hash: str | HasId, id: int | Iterable[int], priority: m.FilePriority | int | str
) -> Request:
    """The request of [`Torrents.file_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("id", encode.items("id", id, "|")))
    _form.append(("priority", encode.word("priority", priority, m.FilePriority)))
    return Request("POST", "/api/v2/torrents/filePrio", form=_form)


UPLOAD_LIMIT: Operation[dict[str, int]] = Operation(
    "torrents_upload_limit",
    "GET",
    "/api/v2/torrents/uploadLimit",
    (Answer(200, "json", lambda: dict[str, int]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_upload_limit(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Torrents.upload_limit`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hashes", encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|")))
    return Request("GET", "/api/v2/torrents/uploadLimit", query=_query)


DOWNLOAD_LIMIT: Operation[dict[str, int]] = Operation(
    "torrents_download_limit",
    "GET",
    "/api/v2/torrents/downloadLimit",
    (Answer(200, "json", lambda: dict[str, int]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_download_limit(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Torrents.download_limit`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hashes", encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|")))
    return Request("GET", "/api/v2/torrents/downloadLimit", query=_query)


SET_UPLOAD_LIMIT: Operation[None] = Operation(
    "torrents_set_upload_limit",
    "POST",
    "/api/v2/torrents/setUploadLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_upload_limit(
    hashes: str | HasId | Iterable[str | HasId] | All, limit: int
) -> Request:
    """The request of [`Torrents.set_upload_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/api/v2/torrents/setUploadLimit", form=_form)


SET_DOWNLOAD_LIMIT: Operation[None] = Operation(
    "torrents_set_download_limit",
    "POST",
    "/api/v2/torrents/setDownloadLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_download_limit(
    hashes: str | HasId | Iterable[str | HasId] | All, limit: int
) -> Request:
    """The request of [`Torrents.set_download_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/api/v2/torrents/setDownloadLimit", form=_form)


SET_SHARE_LIMITS: Operation[None] = Operation(
    "torrents_set_share_limits",
    "POST",
    "/api/v2/torrents/setShareLimits",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    arguments={
        "inactiveSeedingTimeLimit": ("4.6.0", None),
        "shareLimitAction": ("5.2.0", None),
        "shareLimitsMode": ("5.3.0", None),
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_share_limits(
    hashes: str | HasId | Iterable[str | HasId] | All,
    ratio_limit: float,
    seeding_time_limit: int | timedelta,
    *,
    inactive_seeding_time_limit: int | timedelta | None = None,
    share_limit_action: m.ShareLimitAction | str | None = None,
    share_limits_mode: m.ShareLimitsMode | str | None = None,
) -> Request:
    """The request of [`Torrents.set_share_limits`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("ratioLimit", encode.number("ratio_limit", ratio_limit)))
    _form.append(
        (
            "seedingTimeLimit",
            encode.integer(
                "seeding_time_limit",
                times.span("seeding_time_limit", seeding_time_limit, "minutes"),
            ),
        )
    )
    if inactive_seeding_time_limit is not None:
        _form.append(
            (
                "inactiveSeedingTimeLimit",
                encode.integer(
                    "inactive_seeding_time_limit",
                    times.span(
                        "inactive_seeding_time_limit", inactive_seeding_time_limit, "minutes"
                    ),
                ),
            )
        )
    if share_limit_action is not None:
        _form.append(
            (
                "shareLimitAction",
                encode.word("share_limit_action", share_limit_action, m.ShareLimitAction),
            )
        )
    if share_limits_mode is not None:
        _form.append(
            (
                "shareLimitsMode",
                encode.word("share_limits_mode", share_limits_mode, m.ShareLimitsMode),
            )
        )
    return Request("POST", "/api/v2/torrents/setShareLimits", form=_form)


TOGGLE_SEQUENTIAL_DOWNLOAD: Operation[None] = Operation(
    "torrents_toggle_sequential_download",
    "POST",
    "/api/v2/torrents/toggleSequentialDownload",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_toggle_sequential_download(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.toggle_sequential_download`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/toggleSequentialDownload", form=_form)


TOGGLE_FIRST_LAST_PIECE_PRIO: Operation[None] = Operation(
    "torrents_toggle_first_last_piece_prio",
    "POST",
    "/api/v2/torrents/toggleFirstLastPiecePrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_toggle_first_last_piece_prio(
    hashes: str | HasId | Iterable[str | HasId] | All,
) -> Request:
    """The request of [`Torrents.toggle_first_last_piece_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/toggleFirstLastPiecePrio", form=_form)


SET_SUPER_SEEDING: Operation[None] = Operation(
    "torrents_set_super_seeding",
    "POST",
    "/api/v2/torrents/setSuperSeeding",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_super_seeding(
    hashes: str | HasId | Iterable[str | HasId] | All, value: bool
) -> Request:
    """The request of [`Torrents.set_super_seeding`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("value", encode.boolean("value", value)))
    return Request("POST", "/api/v2/torrents/setSuperSeeding", form=_form)


SET_FORCE_START: Operation[None] = Operation(
    "torrents_set_force_start",
    "POST",
    "/api/v2/torrents/setForceStart",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_force_start(
    hashes: str | HasId | Iterable[str | HasId] | All, value: bool
) -> Request:
    """The request of [`Torrents.set_force_start`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("value", encode.boolean("value", value)))
    return Request("POST", "/api/v2/torrents/setForceStart", form=_form)


INCREASE_PRIO: Operation[None] = Operation(
    "torrents_increase_prio",
    "POST",
    "/api/v2/torrents/increasePrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The queue is switched off (preference `queueing_enabled`).",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_increase_prio(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.increase_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/increasePrio", form=_form)


DECREASE_PRIO: Operation[None] = Operation(
    "torrents_decrease_prio",
    "POST",
    "/api/v2/torrents/decreasePrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The queue is switched off (preference `queueing_enabled`).",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_decrease_prio(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.decrease_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/decreasePrio", form=_form)


TOP_PRIO: Operation[None] = Operation(
    "torrents_top_prio",
    "POST",
    "/api/v2/torrents/topPrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The queue is switched off (preference `queueing_enabled`).",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_top_prio(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.top_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/topPrio", form=_form)


BOTTOM_PRIO: Operation[None] = Operation(
    "torrents_bottom_prio",
    "POST",
    "/api/v2/torrents/bottomPrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The queue is switched off (preference `queueing_enabled`).",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_bottom_prio(hashes: str | HasId | Iterable[str | HasId] | All) -> Request:
    """The request of [`Torrents.bottom_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    return Request("POST", "/api/v2/torrents/bottomPrio", form=_form)


SET_LOCATION: Operation[None] = Operation(
    "torrents_set_location",
    "POST",
    "/api/v2/torrents/setLocation",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session or a wrong API key; on 4.1.9 to 4.4.5 also when the folder is not writable.",
        409: "The folder cannot be made.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_location(
    hashes: str | HasId | Iterable[str | HasId] | All, location: str | os.PathLike[str]
) -> Request:
    """The request of [`Torrents.set_location`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("location", encode.path("location", location)))
    return Request("POST", "/api/v2/torrents/setLocation", form=_form)


SET_SAVE_PATH: Operation[None] = Operation(
    "torrents_set_save_path",
    "POST",
    "/api/v2/torrents/setSavePath",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session or a wrong API key, or the folder is not writable.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The folder cannot be made.",
    },
    span=("4.4.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_save_path(
    id: str | HasId | Iterable[str | HasId] | All, path: str | os.PathLike[str]
) -> Request:
    """The request of [`Torrents.set_save_path`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("id", encode.items("id", _TORRENT_ID.read("id", id), "|", everything="all")))
    _form.append(("path", encode.path("path", path)))
    return Request("POST", "/api/v2/torrents/setSavePath", form=_form)


SET_DOWNLOAD_PATH: Operation[None] = Operation(
    "torrents_set_download_path",
    "POST",
    "/api/v2/torrents/setDownloadPath",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session or a wrong API key, or the folder is not writable.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The folder cannot be made.",
    },
    span=("4.4.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_download_path(
    id: str | HasId | Iterable[str | HasId] | All, path: str | os.PathLike[str]
) -> Request:
    """The request of [`Torrents.set_download_path`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("id", encode.items("id", _TORRENT_ID.read("id", id), "|", everything="all")))
    _form.append(("path", encode.path("path", path)))
    return Request("POST", "/api/v2/torrents/setDownloadPath", form=_form)


RENAME: Operation[None] = Operation(
    "torrents_rename",
    "POST",
    "/api/v2/torrents/rename",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "The name is empty.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_rename(hash: str | HasId, name: str) -> Request:
    """The request of [`Torrents.rename`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("name", encode.text("name", name)))
    return Request("POST", "/api/v2/torrents/rename", form=_form)


SET_COMMENT: Operation[None] = Operation(
    "torrents_set_comment",
    "POST",
    "/api/v2/torrents/setComment",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_comment(hashes: str | HasId | Iterable[str | HasId] | All, comment: str) -> Request:
    """The request of [`Torrents.set_comment`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("comment", encode.text("comment", comment)))
    return Request("POST", "/api/v2/torrents/setComment", form=_form)


SET_AUTO_MANAGEMENT: Operation[None] = Operation(
    "torrents_set_auto_management",
    "POST",
    "/api/v2/torrents/setAutoManagement",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_auto_management(
    hashes: str | HasId | Iterable[str | HasId] | All, enable: bool
) -> Request:
    """The request of [`Torrents.set_auto_management`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("enable", encode.boolean("enable", enable)))
    return Request("POST", "/api/v2/torrents/setAutoManagement", form=_form)


SET_CATEGORY: Operation[None] = Operation(
    "torrents_set_category",
    "POST",
    "/api/v2/torrents/setCategory",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The category does not exist; not reported when no ID is known.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_category(hashes: str | HasId | Iterable[str | HasId] | All, category: str) -> Request:
    """The request of [`Torrents.set_category`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("category", encode.text("category", category)))
    return Request("POST", "/api/v2/torrents/setCategory", form=_form)


CREATE_CATEGORY: Operation[None] = Operation(
    "torrents_create_category",
    "POST",
    "/api/v2/torrents/createCategory",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The name is invalid, or the category exists.",
    },
    arguments={
        "savePath": ("4.1.3", None),
        "downloadPathEnabled": ("4.4.0", None),
        "downloadPath": ("4.4.0", None),
        "ratioLimit": ("5.3.0", None),
        "seedingTimeLimit": ("5.3.0", None),
        "inactiveSeedingTimeLimit": ("5.3.0", None),
        "shareLimitAction": ("5.3.0", None),
        "shareLimitsMode": ("5.3.0", None),
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_create_category(
    category: str,
    *,
    save_path: str | os.PathLike[str] | None = None,
    download_path_enabled: bool | None = None,
    download_path: str | os.PathLike[str] | None = None,
    ratio_limit: float | None = None,
    seeding_time_limit: int | timedelta | None = None,
    inactive_seeding_time_limit: int | timedelta | None = None,
    share_limit_action: m.ShareLimitAction | str | None = None,
    share_limits_mode: m.ShareLimitsMode | str | None = None,
) -> Request:
    """The request of [`Torrents.create_category`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("category", encode.text("category", category)))
    if save_path is not None:
        _form.append(("savePath", encode.path("save_path", save_path)))
    if download_path_enabled is not None:
        _form.append(
            ("downloadPathEnabled", encode.boolean("download_path_enabled", download_path_enabled))
        )
    if download_path is not None:
        _form.append(("downloadPath", encode.path("download_path", download_path)))
    if ratio_limit is not None:
        _form.append(("ratioLimit", encode.number("ratio_limit", ratio_limit)))
    if seeding_time_limit is not None:
        _form.append(
            (
                "seedingTimeLimit",
                encode.integer(
                    "seeding_time_limit",
                    times.span("seeding_time_limit", seeding_time_limit, "minutes"),
                ),
            )
        )
    if inactive_seeding_time_limit is not None:
        _form.append(
            (
                "inactiveSeedingTimeLimit",
                encode.integer(
                    "inactive_seeding_time_limit",
                    times.span(
                        "inactive_seeding_time_limit", inactive_seeding_time_limit, "minutes"
                    ),
                ),
            )
        )
    if share_limit_action is not None:
        _form.append(
            (
                "shareLimitAction",
                encode.word("share_limit_action", share_limit_action, m.ShareLimitAction),
            )
        )
    if share_limits_mode is not None:
        _form.append(
            (
                "shareLimitsMode",
                encode.word("share_limits_mode", share_limits_mode, m.ShareLimitsMode),
            )
        )
    return Request("POST", "/api/v2/torrents/createCategory", form=_form)


class CategoryOptions(TypedDict, total=False):
    """The optional arguments of [`Torrents.create_category`][], for `**options: Unpack[…]`."""

    save_path: str | os.PathLike[str] | None
    """Folder of the complete files; empty for the default. (Server 4.1.3 or later.)"""
    download_path_enabled: bool | None
    """Whether incomplete files lie in a folder of their own; absent for the default. (Server 4.4.0 or later.)"""
    download_path: str | os.PathLike[str] | None
    """Folder of the incomplete files, with `downloadPathEnabled`; empty for the default. (Server 4.4.0 or later.)"""
    ratio_limit: float | None
    """Share ratio limit. −2: the global one, −1: none. (Server 5.3.0 or later.)"""
    seeding_time_limit: int | timedelta | None
    """Seeding time limit. In minutes; −2: the global one, −1: none. (Server 5.3.0 or later.)"""
    inactive_seeding_time_limit: int | timedelta | None
    """Limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 5.3.0 or later.)"""
    share_limit_action: m.ShareLimitAction | str | None
    """What happens at the limits. (Server 5.3.0 or later.)"""
    share_limits_mode: m.ShareLimitsMode | str | None
    """How the limits combine. (Server 5.3.0 or later.)"""


EDIT_CATEGORY: Operation[None] = Operation(
    "torrents_edit_category",
    "POST",
    "/api/v2/torrents/editCategory",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "The category does not exist (since 5.2.0), or the server has no such endpoint.",
        409: "The change is invalid. Up to 5.1 also when the category does not exist or nothing would change.",
    },
    span=("4.1.3", None),
    arguments={
        "downloadPathEnabled": ("4.4.0", None),
        "downloadPath": ("4.4.0", None),
        "ratioLimit": ("5.3.0", None),
        "seedingTimeLimit": ("5.3.0", None),
        "inactiveSeedingTimeLimit": ("5.3.0", None),
        "shareLimitAction": ("5.3.0", None),
        "shareLimitsMode": ("5.3.0", None),
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_edit_category(
    category: str,
    save_path: str | os.PathLike[str],
    *,
    download_path_enabled: bool | None = None,
    download_path: str | os.PathLike[str] | None = None,
    ratio_limit: float | None = None,
    seeding_time_limit: int | timedelta | None = None,
    inactive_seeding_time_limit: int | timedelta | None = None,
    share_limit_action: m.ShareLimitAction | str | None = None,
    share_limits_mode: m.ShareLimitsMode | str | None = None,
) -> Request:
    """The request of [`Torrents.edit_category`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("category", encode.text("category", category)))
    _form.append(("savePath", encode.path("save_path", save_path)))
    if download_path_enabled is not None:
        _form.append(
            ("downloadPathEnabled", encode.boolean("download_path_enabled", download_path_enabled))
        )
    if download_path is not None:
        _form.append(("downloadPath", encode.path("download_path", download_path)))
    if ratio_limit is not None:
        _form.append(("ratioLimit", encode.number("ratio_limit", ratio_limit)))
    if seeding_time_limit is not None:
        _form.append(
            (
                "seedingTimeLimit",
                encode.integer(
                    "seeding_time_limit",
                    times.span("seeding_time_limit", seeding_time_limit, "minutes"),
                ),
            )
        )
    if inactive_seeding_time_limit is not None:
        _form.append(
            (
                "inactiveSeedingTimeLimit",
                encode.integer(
                    "inactive_seeding_time_limit",
                    times.span(
                        "inactive_seeding_time_limit", inactive_seeding_time_limit, "minutes"
                    ),
                ),
            )
        )
    if share_limit_action is not None:
        _form.append(
            (
                "shareLimitAction",
                encode.word("share_limit_action", share_limit_action, m.ShareLimitAction),
            )
        )
    if share_limits_mode is not None:
        _form.append(
            (
                "shareLimitsMode",
                encode.word("share_limits_mode", share_limits_mode, m.ShareLimitsMode),
            )
        )
    return Request("POST", "/api/v2/torrents/editCategory", form=_form)


class EditCategoryOptions(TypedDict, total=False):
    """The optional arguments of [`Torrents.edit_category`][], for `**options: Unpack[…]`."""

    download_path_enabled: bool | None
    """Whether incomplete files lie in a folder of their own; absent for the default. (Server 4.4.0 or later.)"""
    download_path: str | os.PathLike[str] | None
    """Folder of the incomplete files, with `downloadPathEnabled`; empty for the default. (Server 4.4.0 or later.)"""
    ratio_limit: float | None
    """Share ratio limit. −2: the global one, −1: none. (Server 5.3.0 or later.)"""
    seeding_time_limit: int | timedelta | None
    """Seeding time limit. In minutes; −2: the global one, −1: none. (Server 5.3.0 or later.)"""
    inactive_seeding_time_limit: int | timedelta | None
    """Limit of the seeding time without upload. In minutes; −2: the global one, −1: none. (Server 5.3.0 or later.)"""
    share_limit_action: m.ShareLimitAction | str | None
    """What happens at the limits. (Server 5.3.0 or later.)"""
    share_limits_mode: m.ShareLimitsMode | str | None
    """How the limits combine. (Server 5.3.0 or later.)"""


REMOVE_CATEGORIES: Operation[None] = Operation(
    "torrents_remove_categories",
    "POST",
    "/api/v2/torrents/removeCategories",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_remove_categories(categories: str | Iterable[str]) -> Request:
    """The request of [`Torrents.remove_categories`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("categories", encode.items("categories", categories, "\n")))
    return Request("POST", "/api/v2/torrents/removeCategories", form=_form)


CATEGORIES: Operation[dict[str, m.Category]] = Operation(
    "torrents_categories",
    "GET",
    "/api/v2/torrents/categories",
    (Answer(200, "json", lambda: dict[str, m.Category]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_categories() -> Request:
    """The request of [`Torrents.categories`][]."""
    return Request("GET", "/api/v2/torrents/categories")


ADD_TAGS: Operation[None] = Operation(
    "torrents_add_tags",
    "POST",
    "/api/v2/torrents/addTags",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_tags(
    hashes: str | HasId | Iterable[str | HasId] | All, tags: str | Iterable[str]
) -> Request:
    """The request of [`Torrents.add_tags`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("tags", encode.items("tags", tags, ",")))
    return Request("POST", "/api/v2/torrents/addTags", form=_form)


REMOVE_TAGS: Operation[None] = Operation(
    "torrents_remove_tags",
    "POST",
    "/api/v2/torrents/removeTags",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_remove_tags(
    hashes: str | HasId | Iterable[str | HasId] | All, tags: str | Iterable[str] | All
) -> Request:
    """The request of [`Torrents.remove_tags`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("tags", encode.items("tags", tags, ",", everything="")))
    return Request("POST", "/api/v2/torrents/removeTags", form=_form)


SET_TAGS: Operation[None] = Operation(
    "torrents_set_tags",
    "POST",
    "/api/v2/torrents/setTags",
    (
        Answer(200, "empty"),
        Answer(204, "empty"),
    ),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.1.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_tags(
    hashes: str | HasId | Iterable[str | HasId] | All, tags: str | Iterable[str]
) -> Request:
    """The request of [`Torrents.set_tags`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(
        (
            "hashes",
            encode.items("hashes", _TORRENT_ID.read("hashes", hashes), "|", everything="all"),
        )
    )
    _form.append(("tags", encode.items("tags", tags, ",", allow_empty=True)))
    return Request("POST", "/api/v2/torrents/setTags", form=_form)


CREATE_TAGS: Operation[None] = Operation(
    "torrents_create_tags",
    "POST",
    "/api/v2/torrents/createTags",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_create_tags(tags: str | Iterable[str]) -> Request:
    """The request of [`Torrents.create_tags`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("tags", encode.items("tags", tags, ",")))
    return Request("POST", "/api/v2/torrents/createTags", form=_form)


DELETE_TAGS: Operation[None] = Operation(
    "torrents_delete_tags",
    "POST",
    "/api/v2/torrents/deleteTags",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_delete_tags(tags: str | Iterable[str]) -> Request:
    """The request of [`Torrents.delete_tags`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("tags", encode.items("tags", tags, ",")))
    return Request("POST", "/api/v2/torrents/deleteTags", form=_form)


TAGS: Operation[list[str]] = Operation(
    "torrents_tags",
    "GET",
    "/api/v2/torrents/tags",
    (Answer(200, "json", lambda: list[str]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_tags() -> Request:
    """The request of [`Torrents.tags`][]."""
    return Request("GET", "/api/v2/torrents/tags")


RENAME_FILE: Operation[None] = Operation(
    "torrents_rename_file",
    "POST",
    "/api/v2/torrents/renameFile",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "There is no such file, or the new path is invalid or taken.",
    },
    span=("4.2.1", None),
    arguments={
        "oldPath": ("4.3.3", None),
        "newPath": ("4.3.3", None),
        "id": (None, "4.3.2"),
        "name": (None, "4.3.2"),
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_rename_file(
    hash: str | HasId,
    *,
    old_path: str | os.PathLike[str] | None = None,
    new_path: str | os.PathLike[str] | None = None,
    id: int | None = None,
    name: str | None = None,
) -> Request:
    """The request of [`Torrents.rename_file`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    if old_path is not None:
        _form.append(("oldPath", encode.path("old_path", old_path)))
    if new_path is not None:
        _form.append(("newPath", encode.path("new_path", new_path)))
    if id is not None:
        _form.append(("id", encode.integer("id", id)))
    if name is not None:
        _form.append(("name", encode.text("name", name)))
    return Request("POST", "/api/v2/torrents/renameFile", form=_form)


RENAME_FOLDER: Operation[None] = Operation(
    "torrents_rename_folder",
    "POST",
    "/api/v2/torrents/renameFolder",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        409: "There is no such folder, or the new path is invalid or taken.",
    },
    span=("4.3.3", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_rename_folder(
    hash: str | HasId, old_path: str | os.PathLike[str], new_path: str | os.PathLike[str]
) -> Request:
    """The request of [`Torrents.rename_folder`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("oldPath", encode.path("old_path", old_path)))
    _form.append(("newPath", encode.path("new_path", new_path)))
    return Request("POST", "/api/v2/torrents/renameFolder", form=_form)


SSL_PARAMETERS: Operation[m.SslParameters] = Operation(
    "torrents_ssl_parameters",
    "GET",
    "/api/v2/torrents/SSLParameters",
    (Answer(200, "json", lambda: m.SslParameters),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_ssl_parameters(hash: str | HasId) -> Request:
    """The request of [`Torrents.ssl_parameters`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    return Request("GET", "/api/v2/torrents/SSLParameters", query=_query)


SET_SSL_PARAMETERS: Operation[None] = Operation(
    "torrents_set_ssl_parameters",
    "POST",
    "/api/v2/torrents/setSSLParameters",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No torrent has this hash, or the server has no such endpoint.",
        415: "The parameters are not valid.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_ssl_parameters(
    hash: str | HasId, ssl_certificate: str, ssl_private_key: str, ssl_dh_params: str
) -> Request:
    """The request of [`Torrents.set_ssl_parameters`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _TORRENT_ID.read("hash", hash))))
    _form.append(("ssl_certificate", encode.text("ssl_certificate", ssl_certificate)))
    _form.append(("ssl_private_key", encode.text("ssl_private_key", ssl_private_key)))
    _form.append(("ssl_dh_params", encode.text("ssl_dh_params", ssl_dh_params)))
    return Request("POST", "/api/v2/torrents/setSSLParameters", form=_form)
