# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/torrents/_async/renaming.py. Do not edit.
"""New names for torrents, and for what is inside them."""

from __future__ import annotations

import os
from collections.abc import Sequence

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.refs import TorrentRef
from peerkit_core.call.encode import path as server_path
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._sync.waiting import poll_until

from ..._generated.client import Client
from ..._generated.models import Torrent
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
        name: The new name, without slash.
        timeout: Seconds to wait until it shows; None waits without end.
        clock: For tests.

    Raises:
        TorrentNotFound: There is no such torrent.
        SystemFailure: The name is taken, empty or has a slash.
        WaitTimeout: It does not show in time.
    """
    hash = select_one(client.torrents, id)
    found = client.torrents.get(["name"], ids=[hash]).torrents
    if not found:
        raise TorrentNotFound(hash)
    _rename(client, hash, found[0].name or "", name, timeout, clock)


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
        InvalidArgument: The new path is in another folder.
        TorrentNotFound: There is no such torrent.
        SystemFailure: There is no such path, or the name is taken or empty.
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
    hash = select_one(client.torrents, id)
    _rename(client, hash, old, name, timeout, clock)


def _rename(
    client: Client,
    hash: str,
    path: str,
    name: str,
    timeout: float | None,
    clock: Clock | None,
) -> None:
    client.torrents.rename_path([hash], path, name)
    parent = path.rpartition("/")[0]
    renamed = f"{parent}/{name}" if parent else name

    def look() -> Sequence[Torrent]:
        return client.torrents.get(["name", "files"], ids=[hash]).torrents

    def shows(found: Sequence[Torrent]) -> bool:
        if not found or not found[0].files:
            return True  # removed, or a magnet link without files
        paths = [file.name for file in found[0].files]
        return any(f"{one}/".startswith(f"{renamed}/") for one in paths)

    poll_until(
        look,
        shows,
        timeout=timeout,
        interval=0.05,
        clock=clock,
        describe=f"{renamed} to show in torrent {hash}",
    )
