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

from peerkit_core.lazy import lazy_names

# `typing` itself would be half of the import time.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from peerkit_core import ALL as ALL
    from peerkit_core import UNSET as UNSET
    from peerkit_core import is_set as is_set

    from . import models as models
    from ._async.client import AsyncQBittorrent as AsyncQBittorrent
    from ._sync.client import QBittorrent as QBittorrent
    from .errors import AddFailed as AddFailed
    from .errors import FeedFailed as FeedFailed
    from .errors import PluginNotInstalled as PluginNotInstalled
    from .errors import TorrentCreationFailed as TorrentCreationFailed
    from .errors import TorrentFailed as TorrentFailed
    from .exports import ExportReport as ExportReport
    from .feeds import Article as Article
    from .feeds import Feed as Feed
    from .feeds import Folder as Folder
    from .limits import GLOBAL as GLOBAL
    from .limits import KEEP as KEEP
    from .limits import NO_LIMIT as NO_LIMIT
    from .metainfo import InfoHashes as InfoHashes
    from .metainfo import magnet_hashes as magnet_hashes
    from .metainfo import torrent_hashes as torrent_hashes
    from .outcomes import AddOutcome as AddOutcome
    from .states import State as State
    from .states import normal_state as normal_state

__version__ = "0.1.0"

__getattr__, __dir__ = lazy_names(
    __name__,
    {
        "_async.client": "AsyncQBittorrent",
        "_sync.client": "QBittorrent",
        "errors": ("AddFailed FeedFailed PluginNotInstalled TorrentCreationFailed TorrentFailed"),
        "exports": "ExportReport",
        "feeds": "Article Feed Folder",
        "limits": "GLOBAL KEEP NO_LIMIT",
        "metainfo": "InfoHashes magnet_hashes torrent_hashes",
        "models": "",
        "outcomes": "AddOutcome",
        "states": "State normal_state",
        "/peerkit_core": "ALL UNSET is_set",
    },
)
