# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `torrentcreator` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TypedDict

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "ADD_TASK",
    "STATUS",
    "TORRENT_FILE",
    "DELETE_TASK",
    "build_add_task",
    "build_status",
    "build_torrent_file",
    "build_delete_task",
    "CreatorOptions",
]

ADD_TASK: Operation[m.TorrentCreationTaskId] = Operation(
    "torrentcreator_add_task",
    "POST",
    "/api/v2/torrentcreator/addTask",
    (Answer(200, "json", lambda: m.TorrentCreationTaskId),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "Too many tasks are active.",
    },
    span=("5.0.0", None),
    arguments={"ignoreDotfiles": ("5.3.0", None), "source": ("5.0.3", None)},
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_task(
    source_path: str | os.PathLike[str],
    *,
    torrent_file_path: str | os.PathLike[str] | None = None,
    format: m.TorrentFormat | str | None = None,
    optimize_alignment: bool | None = None,
    padded_file_size_limit: int | None = None,
    piece_size: int | None = None,
    private: bool | None = None,
    ignore_dotfiles: bool | None = None,
    start_seeding: bool | None = None,
    comment: str | None = None,
    source: str | None = None,
    trackers: str | Iterable[str] | None = None,
    url_seeds: str | Iterable[str] | None = None,
) -> Request:
    """The request of [`Torrentcreator.add_task`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("sourcePath", encode.path("source_path", source_path)))
    if torrent_file_path is not None:
        _form.append(("torrentFilePath", encode.path("torrent_file_path", torrent_file_path)))
    if format is not None:
        _form.append(("format", encode.word("format", format, m.TorrentFormat)))
    if optimize_alignment is not None:
        _form.append(
            ("optimizeAlignment", encode.boolean("optimize_alignment", optimize_alignment))
        )
    if padded_file_size_limit is not None:
        _form.append(
            (
                "paddedFileSizeLimit",
                encode.integer("padded_file_size_limit", padded_file_size_limit),
            )
        )
    if piece_size is not None:
        _form.append(("pieceSize", encode.integer("piece_size", piece_size)))
    if private is not None:
        _form.append(("private", encode.boolean("private", private)))
    if ignore_dotfiles is not None:
        _form.append(("ignoreDotfiles", encode.boolean("ignore_dotfiles", ignore_dotfiles)))
    if start_seeding is not None:
        _form.append(("startSeeding", encode.boolean("start_seeding", start_seeding)))
    if comment is not None:
        _form.append(("comment", encode.text("comment", comment)))
    if source is not None:
        _form.append(("source", encode.text("source", source)))
    if trackers is not None:
        _form.append(("trackers", encode.items("trackers", trackers, "|", empty_items=True)))
    if url_seeds is not None:
        _form.append(("urlSeeds", encode.items("url_seeds", url_seeds, "|")))
    return Request("POST", "/api/v2/torrentcreator/addTask", form=_form)


class CreatorOptions(TypedDict, total=False):
    """The optional arguments of [`Torrentcreator.add_task`][], for `**options: Unpack[…]`."""

    torrent_file_path: str | os.PathLike[str] | None
    """Where to save the .torrent file on the server. Default: not saved for good."""
    format: m.TorrentFormat | str | None
    """Version of the torrent, on servers with libtorrent 2. Default `hybrid`."""
    optimize_alignment: bool | None
    """Align files to pieces, on servers with libtorrent 1.2. Default true."""
    padded_file_size_limit: int | None
    """Smallest file to align, on servers with libtorrent 1.2. In bytes; −1: none. Default -1."""
    piece_size: int | None
    """Piece size, a power of two. In bytes; 0: automatic. Default 0."""
    private: bool | None
    """Make the torrent private. Default false."""
    ignore_dotfiles: bool | None
    """Leave out files whose name begins with a dot. Default true. (Server 5.3.0 or later.)"""
    start_seeding: bool | None
    """Add the torrent to the server and seed it. Default true if `torrentFilePath` is empty, else false."""
    comment: str | None
    """Comment. Default empty."""
    source: str | None
    """Source tag, which changes the info-hash. Default empty. (Server 5.0.3 or later.)"""
    trackers: str | Iterable[str] | None
    """Tracker URLs; an empty item begins the next tier. The server percent-decodes each item once more, so encode `%` and `|` in it."""
    url_seeds: str | Iterable[str] | None
    """Web seed URLs. The server percent-decodes each item once more, so encode `%` and `|` in it."""


STATUS: Operation[list[m.TorrentCreationTask]] = Operation(
    "torrentcreator_status",
    "GET",
    "/api/v2/torrentcreator/status",
    (Answer(200, "json", lambda: list[m.TorrentCreationTask]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No task has this identifier, or the server has no such endpoint.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_status(*, task_id: str | None = None) -> Request:
    """The request of [`Torrentcreator.status`][]."""
    _query: list[tuple[str, str]] = []
    if task_id is not None:
        _query.append(("taskID", encode.text("task_id", task_id)))
    return Request("GET", "/api/v2/torrentcreator/status", query=_query)


TORRENT_FILE: Operation[bytes] = Operation(
    "torrentcreator_torrent_file",
    "GET",
    "/api/v2/torrentcreator/torrentFile",
    (Answer(200, "binary", media="application/x-bittorrent"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No task has this identifier, or the server has no such endpoint.",
        409: "The task is not finished yet, or it failed.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_torrent_file(task_id: str) -> Request:
    """The request of [`Torrentcreator.torrent_file`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("taskID", encode.text("task_id", task_id)))
    return Request("GET", "/api/v2/torrentcreator/torrentFile", query=_query)


DELETE_TASK: Operation[None] = Operation(
    "torrentcreator_delete_task",
    "POST",
    "/api/v2/torrentcreator/deleteTask",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No task has this identifier, or the server has no such endpoint.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_delete_task(task_id: str) -> Request:
    """The request of [`Torrentcreator.delete_task`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("taskID", encode.text("task_id", task_id)))
    return Request("POST", "/api/v2/torrentcreator/deleteTask", form=_form)
