# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""The `command` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TypedDict

from peerkit_core.call import encode
from peerkit_core.call.encode import FileInput
from peerkit_core.call.ids import IdForm
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.multipart import FilePart
from peerkit_core.codec.values import HasId

from .. import models as m

__all__ = [
    "SHUTDOWN",
    "DOWNLOAD",
    "UPLOAD",
    "ADD_TRACKERS",
    "PAUSE",
    "RESUME",
    "RECHECK",
    "PAUSE_ALL",
    "RESUME_ALL",
    "DELETE",
    "DELETE_PERM",
    "INCREASE_PRIO",
    "DECREASE_PRIO",
    "TOP_PRIO",
    "BOTTOM_PRIO",
    "SET_FILE_PRIO",
    "GET_GLOBAL_DL_LIMIT",
    "GET_GLOBAL_UP_LIMIT",
    "SET_GLOBAL_DL_LIMIT",
    "SET_GLOBAL_UP_LIMIT",
    "GET_TORRENTS_DL_LIMIT",
    "GET_TORRENTS_UP_LIMIT",
    "SET_TORRENTS_DL_LIMIT",
    "SET_TORRENTS_UP_LIMIT",
    "ALTERNATIVE_SPEED_LIMITS_ENABLED",
    "TOGGLE_ALTERNATIVE_SPEED_LIMITS",
    "TOGGLE_SEQUENTIAL_DOWNLOAD",
    "TOGGLE_FIRST_LAST_PIECE_PRIO",
    "SET_FORCE_START",
    "SET_SUPER_SEEDING",
    "SET_LABEL",
    "SET_CATEGORY",
    "ADD_CATEGORY",
    "REMOVE_CATEGORIES",
    "GET_SAVE_PATH",
    "SET_LOCATION",
    "RENAME",
    "SET_AUTO_TMM",
    "SET_PREFERENCES",
    "build_shutdown",
    "build_download",
    "build_upload",
    "build_add_trackers",
    "build_pause",
    "build_resume",
    "build_recheck",
    "build_pause_all",
    "build_resume_all",
    "build_delete",
    "build_delete_perm",
    "build_increase_prio",
    "build_decrease_prio",
    "build_top_prio",
    "build_bottom_prio",
    "build_set_file_prio",
    "build_get_global_dl_limit",
    "build_get_global_up_limit",
    "build_set_global_dl_limit",
    "build_set_global_up_limit",
    "build_get_torrents_dl_limit",
    "build_get_torrents_up_limit",
    "build_set_torrents_dl_limit",
    "build_set_torrents_up_limit",
    "build_alternative_speed_limits_enabled",
    "build_toggle_alternative_speed_limits",
    "build_toggle_sequential_download",
    "build_toggle_first_last_piece_prio",
    "build_set_force_start",
    "build_set_super_seeding",
    "build_set_label",
    "build_set_category",
    "build_add_category",
    "build_remove_categories",
    "build_get_save_path",
    "build_set_location",
    "build_rename",
    "build_set_auto_tmm",
    "build_set_preferences",
    "DownloadOptions",
    "UploadOptions",
]
_L_TORRENT_ID = IdForm("LTorrent", "hash", "[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}")

SHUTDOWN: Operation[None] = Operation(
    "command_shutdown",
    "POST",
    "/command/shutdown",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_shutdown() -> Request:
    """The request of [`Command.shutdown`][]."""
    return Request("POST", "/command/shutdown")


DOWNLOAD: Operation[str] = Operation(
    "command_download",
    "POST",
    "/command/download",
    (Answer(200, "text", text=("Ok.", "Fails.", "")),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    arguments={
        "cookie": ("3.3.1", None),
        "savepath": ("3.3.1", None),
        "label": ("3.3.1", "3.3.4"),
        "category": ("3.3.5", None),
        "skip_checking": ("3.3.13", None),
        "paused": ("3.3.13", None),
        "root_folder": ("4.0.0", None),
        "rename": ("4.0.0", None),
        "upLimit": ("4.0.0", None),
        "dlLimit": ("4.0.0", None),
        "sequentialDownload": ("4.0.0", None),
        "firstLastPiecePrio": ("4.0.0", None),
    },
    security=(("session",),),
)


def build_download(
    urls: str | Iterable[str],
    *,
    cookie: str | None = None,
    savepath: str | os.PathLike[str] | None = None,
    label: str | None = None,
    category: str | None = None,
    skip_checking: bool | None = None,
    paused: bool | None = None,
    root_folder: bool | None = None,
    rename: str | None = None,
    up_limit: int | None = None,
    dl_limit: int | None = None,
    sequential_download: bool | None = None,
    first_last_piece_prio: bool | None = None,
) -> Request:
    """The request of [`Command.download`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("urls", encode.items("urls", urls, "\n")))
    if cookie is not None:
        _form.append(("cookie", encode.text("cookie", cookie)))
    if savepath is not None:
        _form.append(("savepath", encode.path("savepath", savepath)))
    if label is not None:
        _form.append(("label", encode.text("label", label)))
    if category is not None:
        _form.append(("category", encode.text("category", category)))
    if skip_checking is not None:
        _form.append(("skip_checking", encode.boolean("skip_checking", skip_checking)))
    if paused is not None:
        _form.append(("paused", encode.boolean("paused", paused)))
    if root_folder is not None:
        _form.append(("root_folder", encode.boolean("root_folder", root_folder)))
    if rename is not None:
        _form.append(("rename", encode.text("rename", rename)))
    if up_limit is not None:
        _form.append(("upLimit", encode.integer("up_limit", up_limit)))
    if dl_limit is not None:
        _form.append(("dlLimit", encode.integer("dl_limit", dl_limit)))
    if sequential_download is not None:
        _form.append(
            ("sequentialDownload", encode.boolean("sequential_download", sequential_download))
        )
    if first_last_piece_prio is not None:
        _form.append(
            ("firstLastPiecePrio", encode.boolean("first_last_piece_prio", first_last_piece_prio))
        )
    return Request("POST", "/command/download", form=_form)


class DownloadOptions(TypedDict, total=False):
    """The optional arguments of [`Command.download`][], for `**options: Unpack[…]`."""

    cookie: str | None
    """Cookie header for fetching http URLs. (Server 3.3.1 or later.)"""
    savepath: str | os.PathLike[str] | None
    """Folder of the files; the default save path if left out. (Server 3.3.1 or later.)"""
    label: str | None
    """Label; `category` since 3.3.5. (Server 3.3.1 to 3.3.4.)"""
    category: str | None
    """Category; `label` before. (Server 3.3.5 or later.)"""
    skip_checking: bool | None
    """Whether to trust the files on disk without checking, default false. (Server 3.3.13 or later.)"""
    paused: bool | None
    """Whether to add without starting; the server's preference if left out. (Server 3.3.13 or later.)"""
    root_folder: bool | None
    """Whether to make the root folder of the torrent; the server's preference if left out. (Server 4.0.0 or later.)"""
    rename: str | None
    """Name of the torrent instead of its own. (Server 4.0.0 or later.)"""
    up_limit: int | None
    """Upload limit; none if it is left out. In bytes per second; 0: none. (Server 4.0.0 or later.)"""
    dl_limit: int | None
    """Download limit; none if it is left out. In bytes per second; 0: none. (Server 4.0.0 or later.)"""
    sequential_download: bool | None
    """Whether pieces are downloaded in order, default false. (Server 4.0.0 or later.)"""
    first_last_piece_prio: bool | None
    """Whether the first and last piece of each file come first, default false. (Server 4.0.0 or later.)"""


UPLOAD: Operation[None] = Operation(
    "command_upload",
    "POST",
    "/command/upload",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        415: "A file is no .torrent file; up to 3.2.5 also for a torrent that is there already.",
        500: "A torrent was not added: it is there already and private, or a file could not be stored.",
    },
    arguments={
        "savepath": ("3.3.1", None),
        "label": ("3.3.1", "3.3.4"),
        "category": ("3.3.5", None),
        "skip_checking": ("3.3.13", None),
        "paused": ("3.3.13", None),
        "root_folder": ("4.0.0", None),
        "rename": ("4.0.0", None),
        "upLimit": ("4.0.0", None),
        "dlLimit": ("4.0.0", None),
        "sequentialDownload": ("4.0.0", None),
        "firstLastPiecePrio": ("4.0.0", None),
    },
    security=(("session",),),
)


def build_upload(
    torrents: FileInput | Iterable[FileInput],
    *,
    savepath: str | os.PathLike[str] | None = None,
    label: str | None = None,
    category: str | None = None,
    skip_checking: bool | None = None,
    paused: bool | None = None,
    root_folder: bool | None = None,
    rename: str | None = None,
    up_limit: int | None = None,
    dl_limit: int | None = None,
    sequential_download: bool | None = None,
    first_last_piece_prio: bool | None = None,
) -> Request:
    """The request of [`Command.upload`][]."""
    _form: list[tuple[str, str]] = []
    _files: list[FilePart] = []
    _files += encode.file_parts("torrents", "torrents", torrents)
    if savepath is not None:
        _form.append(("savepath", encode.path("savepath", savepath)))
    if label is not None:
        _form.append(("label", encode.text("label", label)))
    if category is not None:
        _form.append(("category", encode.text("category", category)))
    if skip_checking is not None:
        _form.append(("skip_checking", encode.boolean("skip_checking", skip_checking)))
    if paused is not None:
        _form.append(("paused", encode.boolean("paused", paused)))
    if root_folder is not None:
        _form.append(("root_folder", encode.boolean("root_folder", root_folder)))
    if rename is not None:
        _form.append(("rename", encode.text("rename", rename)))
    if up_limit is not None:
        _form.append(("upLimit", encode.integer("up_limit", up_limit)))
    if dl_limit is not None:
        _form.append(("dlLimit", encode.integer("dl_limit", dl_limit)))
    if sequential_download is not None:
        _form.append(
            ("sequentialDownload", encode.boolean("sequential_download", sequential_download))
        )
    if first_last_piece_prio is not None:
        _form.append(
            ("firstLastPiecePrio", encode.boolean("first_last_piece_prio", first_last_piece_prio))
        )
    return Request("POST", "/command/upload", form=_form, files=_files)


class UploadOptions(TypedDict, total=False):
    """The optional arguments of [`Command.upload`][], for `**options: Unpack[…]`."""

    savepath: str | os.PathLike[str] | None
    """Folder of the files; the default save path if left out. (Server 3.3.1 or later.)"""
    label: str | None
    """Label; `category` since 3.3.5. (Server 3.3.1 to 3.3.4.)"""
    category: str | None
    """Category; `label` before. (Server 3.3.5 or later.)"""
    skip_checking: bool | None
    """Whether to trust the files on disk without checking, default false. (Server 3.3.13 or later.)"""
    paused: bool | None
    """Whether to add without starting; the server's preference if left out. (Server 3.3.13 or later.)"""
    root_folder: bool | None
    """Whether to make the root folder of the torrent; the server's preference if left out. (Server 4.0.0 or later.)"""
    rename: str | None
    """Name of the torrent instead of its own. (Server 4.0.0 or later.)"""
    up_limit: int | None
    """Upload limit; none if it is left out. In bytes per second; 0: none. (Server 4.0.0 or later.)"""
    dl_limit: int | None
    """Download limit; none if it is left out. In bytes per second; 0: none. (Server 4.0.0 or later.)"""
    sequential_download: bool | None
    """Whether pieces are downloaded in order, default false. (Server 4.0.0 or later.)"""
    first_last_piece_prio: bool | None
    """Whether the first and last piece of each file come first, default false. (Server 4.0.0 or later.)"""


ADD_TRACKERS: Operation[None] = Operation(
    "command_add_trackers",
    "POST",
    "/command/addTrackers",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_add_trackers(hash: str | HasId, urls: str | Iterable[str]) -> Request:
    """The request of [`Command.add_trackers`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _L_TORRENT_ID.read("hash", hash))))
    _form.append(("urls", encode.items("urls", urls, "\n")))
    return Request("POST", "/command/addTrackers", form=_form)


PAUSE: Operation[None] = Operation(
    "command_pause",
    "POST",
    "/command/pause",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_pause(hash: str | HasId) -> Request:
    """The request of [`Command.pause`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _L_TORRENT_ID.read("hash", hash))))
    return Request("POST", "/command/pause", form=_form)


RESUME: Operation[None] = Operation(
    "command_resume",
    "POST",
    "/command/resume",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_resume(hash: str | HasId) -> Request:
    """The request of [`Command.resume`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _L_TORRENT_ID.read("hash", hash))))
    return Request("POST", "/command/resume", form=_form)


RECHECK: Operation[None] = Operation(
    "command_recheck",
    "POST",
    "/command/recheck",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_recheck(hash: str | HasId) -> Request:
    """The request of [`Command.recheck`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _L_TORRENT_ID.read("hash", hash))))
    return Request("POST", "/command/recheck", form=_form)


PAUSE_ALL: Operation[None] = Operation(
    "command_pause_all",
    "POST",
    "/command/pauseAll",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_pause_all() -> Request:
    """The request of [`Command.pause_all`][]."""
    return Request("POST", "/command/pauseAll")


RESUME_ALL: Operation[None] = Operation(
    "command_resume_all",
    "POST",
    "/command/resumeAll",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_resume_all() -> Request:
    """The request of [`Command.resume_all`][]."""
    return Request("POST", "/command/resumeAll")


DELETE: Operation[None] = Operation(
    "command_delete",
    "POST",
    "/command/delete",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_delete(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.delete`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/delete", form=_form)


DELETE_PERM: Operation[None] = Operation(
    "command_delete_perm",
    "POST",
    "/command/deletePerm",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_delete_perm(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.delete_perm`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/deletePerm", form=_form)


INCREASE_PRIO: Operation[None] = Operation(
    "command_increase_prio",
    "POST",
    "/command/increasePrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The queue is off (preference `queueing_enabled`), or as for any request there is no session or a ban.",
    },
    security=(("session",),),
)


def build_increase_prio(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.increase_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/increasePrio", form=_form)


DECREASE_PRIO: Operation[None] = Operation(
    "command_decrease_prio",
    "POST",
    "/command/decreasePrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The queue is off (preference `queueing_enabled`), or as for any request there is no session or a ban.",
    },
    security=(("session",),),
)


def build_decrease_prio(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.decrease_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/decreasePrio", form=_form)


TOP_PRIO: Operation[None] = Operation(
    "command_top_prio",
    "POST",
    "/command/topPrio",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The queue is off (preference `queueing_enabled`), or as for any request there is no session or a ban.",
    },
    security=(("session",),),
)


def build_top_prio(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.top_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/topPrio", form=_form)


BOTTOM_PRIO: Operation[None] = Operation(
    "command_bottom_prio",
    "POST",
    "/command/bottomPrio",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The queue is off (preference `queueing_enabled`), or as for any request there is no session or a ban.",
    },
    security=(("session",),),
)


def build_bottom_prio(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.bottom_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/bottomPrio", form=_form)


SET_FILE_PRIO: Operation[None] = Operation(
    "command_set_file_prio",
    "POST",
    "/command/setFilePrio",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_file_prio(
    hash: str | HasId, id: int, priority: m.LFilePriority | int | str
) -> Request:
    """The request of [`Command.set_file_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _L_TORRENT_ID.read("hash", hash))))
    _form.append(("id", encode.integer("id", id)))
    _form.append(("priority", encode.word("priority", priority, m.LFilePriority)))
    return Request("POST", "/command/setFilePrio", form=_form)


GET_GLOBAL_DL_LIMIT: Operation[int] = Operation(
    "command_get_global_dl_limit",
    "POST",
    "/command/getGlobalDlLimit",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_get_global_dl_limit() -> Request:
    """The request of [`Command.get_global_dl_limit`][]."""
    return Request("POST", "/command/getGlobalDlLimit")


GET_GLOBAL_UP_LIMIT: Operation[int] = Operation(
    "command_get_global_up_limit",
    "POST",
    "/command/getGlobalUpLimit",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_get_global_up_limit() -> Request:
    """The request of [`Command.get_global_up_limit`][]."""
    return Request("POST", "/command/getGlobalUpLimit")


SET_GLOBAL_DL_LIMIT: Operation[None] = Operation(
    "command_set_global_dl_limit",
    "POST",
    "/command/setGlobalDlLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_global_dl_limit(limit: int) -> Request:
    """The request of [`Command.set_global_dl_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/command/setGlobalDlLimit", form=_form)


SET_GLOBAL_UP_LIMIT: Operation[None] = Operation(
    "command_set_global_up_limit",
    "POST",
    "/command/setGlobalUpLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_global_up_limit(limit: int) -> Request:
    """The request of [`Command.set_global_up_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/command/setGlobalUpLimit", form=_form)


GET_TORRENTS_DL_LIMIT: Operation[dict[str, int]] = Operation(
    "command_get_torrents_dl_limit",
    "POST",
    "/command/getTorrentsDlLimit",
    (Answer(200, "json", lambda: dict[str, int]),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_get_torrents_dl_limit(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.get_torrents_dl_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/getTorrentsDlLimit", form=_form)


GET_TORRENTS_UP_LIMIT: Operation[dict[str, int]] = Operation(
    "command_get_torrents_up_limit",
    "POST",
    "/command/getTorrentsUpLimit",
    (Answer(200, "json", lambda: dict[str, int]),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_get_torrents_up_limit(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.get_torrents_up_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/getTorrentsUpLimit", form=_form)


SET_TORRENTS_DL_LIMIT: Operation[None] = Operation(
    "command_set_torrents_dl_limit",
    "POST",
    "/command/setTorrentsDlLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_torrents_dl_limit(hashes: str | HasId | Iterable[str | HasId], limit: int) -> Request:
    """The request of [`Command.set_torrents_dl_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/command/setTorrentsDlLimit", form=_form)


SET_TORRENTS_UP_LIMIT: Operation[None] = Operation(
    "command_set_torrents_up_limit",
    "POST",
    "/command/setTorrentsUpLimit",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_torrents_up_limit(hashes: str | HasId | Iterable[str | HasId], limit: int) -> Request:
    """The request of [`Command.set_torrents_up_limit`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("limit", encode.integer("limit", limit)))
    return Request("POST", "/command/setTorrentsUpLimit", form=_form)


ALTERNATIVE_SPEED_LIMITS_ENABLED: Operation[m.LSpeedLimitsMode] = Operation(
    "command_alternative_speed_limits_enabled",
    "POST",
    "/command/alternativeSpeedLimitsEnabled",
    (Answer(200, "int", lambda: m.LSpeedLimitsMode),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_alternative_speed_limits_enabled() -> Request:
    """The request of [`Command.alternative_speed_limits_enabled`][]."""
    return Request("POST", "/command/alternativeSpeedLimitsEnabled")


TOGGLE_ALTERNATIVE_SPEED_LIMITS: Operation[None] = Operation(
    "command_toggle_alternative_speed_limits",
    "POST",
    "/command/toggleAlternativeSpeedLimits",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_toggle_alternative_speed_limits() -> Request:
    """The request of [`Command.toggle_alternative_speed_limits`][]."""
    return Request("POST", "/command/toggleAlternativeSpeedLimits")


TOGGLE_SEQUENTIAL_DOWNLOAD: Operation[None] = Operation(
    "command_toggle_sequential_download",
    "POST",
    "/command/toggleSequentialDownload",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_toggle_sequential_download(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.toggle_sequential_download`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/toggleSequentialDownload", form=_form)


TOGGLE_FIRST_LAST_PIECE_PRIO: Operation[None] = Operation(
    "command_toggle_first_last_piece_prio",
    "POST",
    "/command/toggleFirstLastPiecePrio",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_toggle_first_last_piece_prio(hashes: str | HasId | Iterable[str | HasId]) -> Request:
    """The request of [`Command.toggle_first_last_piece_prio`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    return Request("POST", "/command/toggleFirstLastPiecePrio", form=_form)


SET_FORCE_START: Operation[None] = Operation(
    "command_set_force_start",
    "POST",
    "/command/setForceStart",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_force_start(hashes: str | HasId | Iterable[str | HasId], value: bool) -> Request:
    """The request of [`Command.set_force_start`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("value", encode.boolean("value", value)))
    return Request("POST", "/command/setForceStart", form=_form)


SET_SUPER_SEEDING: Operation[None] = Operation(
    "command_set_super_seeding",
    "POST",
    "/command/setSuperSeeding",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_super_seeding(hashes: str | HasId | Iterable[str | HasId], value: bool) -> Request:
    """The request of [`Command.set_super_seeding`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("value", encode.boolean("value", value)))
    return Request("POST", "/command/setSuperSeeding", form=_form)


SET_LABEL: Operation[None] = Operation(
    "command_set_label",
    "POST",
    "/command/setLabel",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "The label contains special characters, or a parameter is missing or too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.0", "3.3.4"),
    security=(("session",),),
)


def build_set_label(hashes: str | HasId | Iterable[str | HasId], label: str) -> Request:
    """The request of [`Command.set_label`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("label", encode.text("label", label)))
    return Request("POST", "/command/setLabel", form=_form)


SET_CATEGORY: Operation[None] = Operation(
    "command_set_category",
    "POST",
    "/command/setCategory",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "The name of the category is not valid, or a parameter is missing or too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.5", None),
    security=(("session",),),
)


def build_set_category(hashes: str | HasId | Iterable[str | HasId], category: str) -> Request:
    """The request of [`Command.set_category`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("category", encode.text("category", category)))
    return Request("POST", "/command/setCategory", form=_form)


ADD_CATEGORY: Operation[None] = Operation(
    "command_add_category",
    "POST",
    "/command/addCategory",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "The name is not valid, or a parameter is missing or too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.5", None),
    security=(("session",),),
)


def build_add_category(category: str) -> Request:
    """The request of [`Command.add_category`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("category", encode.text("category", category)))
    return Request("POST", "/command/addCategory", form=_form)


REMOVE_CATEGORIES: Operation[None] = Operation(
    "command_remove_categories",
    "POST",
    "/command/removeCategories",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.5", None),
    security=(("session",),),
)


def build_remove_categories(categories: str | Iterable[str]) -> Request:
    """The request of [`Command.remove_categories`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("categories", encode.items("categories", categories, "\n")))
    return Request("POST", "/command/removeCategories", form=_form)


GET_SAVE_PATH: Operation[str] = Operation(
    "command_get_save_path",
    "POST",
    "/command/getSavePath",
    (Answer(200, "text", text="path"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("3.3.1", None),
    security=(("session",),),
)


def build_get_save_path() -> Request:
    """The request of [`Command.get_save_path`][]."""
    return Request("POST", "/command/getSavePath")


SET_LOCATION: Operation[None] = Operation(
    "command_set_location",
    "POST",
    "/command/setLocation",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("4.0.0", None),
    security=(("session",),),
)


def build_set_location(
    hashes: str | HasId | Iterable[str | HasId], location: str | os.PathLike[str]
) -> Request:
    """The request of [`Command.set_location`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("location", encode.path("location", location)))
    return Request("POST", "/command/setLocation", form=_form)


RENAME: Operation[None] = Operation(
    "command_rename",
    "POST",
    "/command/rename",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "The name is empty, no torrent has the hash, or a parameter is missing or too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("4.0.0", None),
    security=(("session",),),
)


def build_rename(hash: str | HasId, name: str) -> Request:
    """The request of [`Command.rename`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hash", encode.text("hash", _L_TORRENT_ID.read("hash", hash))))
    _form.append(("name", encode.text("name", name)))
    return Request("POST", "/command/rename", form=_form)


SET_AUTO_TMM: Operation[None] = Operation(
    "command_set_auto_tmm",
    "POST",
    "/command/setAutoTMM",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
        404: "The release of the server does not have this.",
    },
    span=("4.0.0", None),
    security=(("session",),),
)


def build_set_auto_tmm(hashes: str | HasId | Iterable[str | HasId], enable: bool) -> Request:
    """The request of [`Command.set_auto_tmm`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("hashes", encode.items("hashes", _L_TORRENT_ID.read("hashes", hashes), "|")))
    _form.append(("enable", encode.boolean("enable", enable)))
    return Request("POST", "/command/setAutoTMM", form=_form)


SET_PREFERENCES: Operation[None] = Operation(
    "command_set_preferences",
    "POST",
    "/command/setPreferences",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or there is one too many.",
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "No session, an expired session, or a banned address; only the ban is explained in the body.",
    },
    security=(("session",),),
)


def build_set_preferences(json: m.LPreferences | Mapping[str, object]) -> Request:
    """The request of [`Command.set_preferences`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("json", encode.json_text("json", json, lambda: m.LPreferences)))
    return Request("POST", "/command/setPreferences", form=_form)
