"""New names for torrents, and for what is inside them."""

from __future__ import annotations

import os

from peerkit_core.bittorrent.errors import PathNotFound
from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.call.encode import path as server_path
from peerkit_core.codec.unset import is_set
from peerkit_core.errors import InvalidArgument

from ..._generated.client import AsyncClient
from .selecting import of_torrent

__all__ = ["rename", "rename_path"]


async def rename(client: AsyncClient, hash: str | Hashed, name: str) -> None:
    """Give a torrent another name in the server's list. Its files keep theirs.

    Args:
        hash: The torrent: its hash, or an object that has one.
        name: The new name.

    Raises:
        TorrentNotFound: The server has no such torrent.
        Conflict: The name is empty.
    """
    id = read_hash(hash)
    await of_torrent(id, lambda: client.torrents.rename(id, name))


async def rename_path(
    client: AsyncClient,
    hash: str | Hashed,
    path: str | os.PathLike[str],
    new_path: str | os.PathLike[str],
) -> None:
    """Rename a file or a folder of a torrent.

    Args:
        hash: The torrent: its hash, or an object that has one.
        path: The present path of the file or folder inside the torrent, with `/`.
        new_path: Its new path. Up to 4.3.2 only the last part of a file's path may change.

    Raises:
        TorrentNotFound: The server has no such torrent.
        PathNotFound: The torrent has no such file or folder.
        Conflict: The new path is taken or not valid.
        InvalidArgument: The release can only rename in place.
        UnsupportedByServer: It is a folder, and the release is older than 4.3.3.

    Example:
        ```python
        await qb.rename_path(torrent, "festival/subs", "festival/subtitles")
        ```
    """
    id = read_hash(hash)
    old, new = server_path("path", path).strip("/"), server_path("new_path", new_path)
    files = await of_torrent(id, lambda: client.torrents.files(id))
    names = [file.name if is_set(file.name) else "" for file in files]
    if old in names:
        await _rename_file(client, id, old, new, names.index(old))
    elif any(name.startswith(f"{old}/") for name in names):
        await client.torrents.rename_folder(id, old, new)
    else:
        raise PathNotFound(id, old)


async def _rename_file(
    client: AsyncClient, id: str, old_path: str, new_path: str, index: int
) -> None:
    if await client.at_least("4.3.3"):
        await client.torrents.rename_file(id, old_path=old_path, new_path=new_path)
        return
    old_folder, _, _ = old_path.rpartition("/")
    new_folder, _, name = new_path.rpartition("/")
    if old_folder != new_folder:
        raise InvalidArgument("new_path", "this server's release can only rename in place")
    await client.torrents.rename_file(id, id=index, name=name)
