# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/torrents/_async/renaming.py. Do not edit.
"""New names for torrents, and for what is inside them."""

from __future__ import annotations

import os
from collections.abc import Sequence

from peerkit_core.bittorrent.errors import PathNotFound, TorrentNotFound
from peerkit_core.bittorrent.refs import TorrentRef
from peerkit_core.call.encode import path as server_path
from peerkit_core.call.reading import text
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.public import quoted

from ..._generated.client import Client
from ..._generated.models import Torrent
from ...errors import failure
from .selecting import select_one

__all__ = ["rename", "rename_path"]


def rename(
    client: Client,
    id: TorrentRef,
    name: str,
    *,
    timeout: float | None = 10.0,
    clock: Clock | None = None,
) -> None:
    """Give a torrent another name, and its file or folder on disk with it.

    Args:
        id: The torrent: its hash, its number, or an object that has a hash.
        name: The new name, without slash. For a torrent of one file also the file's.
        timeout: Seconds to wait until it shows; None waits without end.
        clock: For tests.

    Raises:
        InvalidArgument: The name is empty or has a slash; nothing was sent.
        TorrentNotFound: There is no such torrent.
        SystemFailure: The name is taken.
        WaitTimeout: It does not show in time.
    """
    _check("name", name)
    hash = select_one(client.torrents, id)
    _rename(client, hash, None, name, timeout, clock)


def rename_path(
    client: Client,
    id: TorrentRef,
    path: str | os.PathLike[str],
    new_path: str | os.PathLike[str],
    *,
    timeout: float | None = 10.0,
    clock: Clock | None = None,
) -> None:
    """Rename a file or folder of a torrent, and wait until its file list shows it.

    Args:
        id: The torrent: its hash, its number, or an object that has a hash.
        path: The present path within the content, beginning with the torrent's name.
        new_path: Its new path. Only the last part may differ: the server cannot move a file from
            one folder to another.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.

    Raises:
        InvalidArgument: The new path is in another folder or ends without a name; nothing was
            sent.
        TorrentNotFound: There is no such torrent.
        PathNotFound: It has no such file or folder.
        SystemFailure: The new path is taken.
        WaitTimeout: It does not show in time.

    Example:
        ```python
        tr.rename_path(hash, "festival/subs", "festival/subtitles")
        ```
    """
    old = server_path("path", path).strip("/")
    folder, _, name = server_path("new_path", new_path).strip("/").rpartition("/")
    if folder != old.rpartition("/")[0]:
        raise InvalidArgument(
            "new_path", "is in another folder; the server can only rename in place"
        )
    _check("new_path", name)
    hash = select_one(client.torrents, id)
    _rename(client, hash, old, name, timeout, clock)


def _check(argument: str, name: str) -> None:
    """What the server refuses as an `Invalid argument`, without telling which."""
    if not text(argument, name) or "/" in name or name in (".", ".."):
        raise InvalidArgument(argument, f"{quoted(name)} cannot be a name")


def _rename(
    client: Client,
    hash: str,
    path: str | None,
    name: str,
    timeout: float | None,
    clock: Clock | None,
) -> None:
    """Rename what is at `path`, or the torrent itself, once it is known that this can be done.

    The server tells a path that is not there and a name that is taken by the same words, and 3.00
    even gives two files one name.
    """

    def look() -> Sequence[Torrent]:
        return client.torrents.get(["name", "files"], ids=[hash]).torrents

    found = look()
    if not found:
        raise TorrentNotFound(hash)
    old = found[0].name or "" if path is None else path
    parent = old.rpartition("/")[0]
    new = f"{parent}/{name}" if parent else name
    if found[0].files:
        if not _has(found, old):
            raise PathNotFound(hash, old)
        if new != old and _has(found, new):
            raise failure("torrent_rename_path", 5, f"the name {quoted(new)} is taken")
    client.torrents.rename_path([hash], old, name)
    poll_until(
        look,
        # It may be removed meanwhile, and a magnet link has no files.
        lambda found: not found or not found[0].files or _has(found, new),
        timeout=timeout,
        interval=0.05,
        clock=clock,
        describe=f"{new} to show in torrent {hash}",
    )


def _has(found: Sequence[Torrent], path: str) -> bool:
    """Whether the torrent has a file or folder of this path."""
    return any(f"{file.name}/".startswith(f"{path}/") for file in found[0].files or ())
