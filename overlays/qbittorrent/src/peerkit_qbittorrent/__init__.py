"""Typed client of the qBittorrent Web API, sync and async.

Example:
    ```python
    from peerkit_qbittorrent import QBittorrent

    with QBittorrent("http://nas:8080", username="admin", password="…") as qb:
        for torrent in qb.torrents.info(filter="downloading", sort="size"):
            print(torrent.name, torrent.state, torrent.progress)
    ```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.lazy import lazy_names

if TYPE_CHECKING:
    from peerkit_core import ALL as ALL
    from peerkit_core import UNSET as UNSET
    from peerkit_core import is_set as is_set

    from . import models as models
    from ._async.client import AsyncQBittorrent as AsyncQBittorrent
    from ._sync.client import QBittorrent as QBittorrent
    from .errors import AddFailed as AddFailed
    from .errors import TorrentFailed as TorrentFailed
    from .metainfo import InfoHashes as InfoHashes
    from .metainfo import magnet_hashes as magnet_hashes
    from .metainfo import torrent_hashes as torrent_hashes

__version__ = "0.1.0"

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "_async.client": "AsyncQBittorrent",
        "_sync.client": "QBittorrent",
        "errors": "AddFailed TorrentFailed",
        "metainfo": "InfoHashes magnet_hashes torrent_hashes",
        "models": "",
        "/peerkit_core": "ALL UNSET is_set",
    },
)
