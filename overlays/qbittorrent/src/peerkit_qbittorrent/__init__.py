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
    from peerkit_core.bittorrent import AddFailed as AddFailed
    from peerkit_core.bittorrent import InfoHashes as InfoHashes
    from peerkit_core.bittorrent import magnet_hashes as magnet_hashes
    from peerkit_core.bittorrent import torrent_hashes as torrent_hashes

    from . import legacy_models as legacy_models
    from . import models as models
    from ._async.client import AsyncQBittorrent as AsyncQBittorrent
    from ._async.connect import connect as async_connect
    from ._async.legacy import AsyncQBittorrentLegacy as AsyncQBittorrentLegacy
    from ._async.peers import AsyncPeersTracker as AsyncPeersTracker
    from ._async.tracker import AsyncTracker as AsyncTracker
    from ._sync.client import QBittorrent as QBittorrent
    from ._sync.connect import connect as connect
    from ._sync.legacy import QBittorrentLegacy as QBittorrentLegacy
    from ._sync.peers import PeersTracker as PeersTracker
    from ._sync.tracker import Tracker as Tracker
    from .changes import CategoryChanged as CategoryChanged
    from .changes import Change as Change
    from .changes import ChangeKind as ChangeKind
    from .changes import ConnectionChanged as ConnectionChanged
    from .changes import PeerChanged as PeerChanged
    from .changes import PeersChange as PeersChange
    from .changes import Resync as Resync
    from .changes import ServerChanged as ServerChanged
    from .changes import TagChanged as TagChanged
    from .changes import TorrentAdded as TorrentAdded
    from .changes import TorrentGone as TorrentGone
    from .changes import TorrentMoved as TorrentMoved
    from .changes import TorrentRemoved as TorrentRemoved
    from .changes import TorrentUpdated as TorrentUpdated
    from .changes import TrackerChanged as TrackerChanged
    from .errors import FeedFailed as FeedFailed
    from .errors import PluginNotInstalled as PluginNotInstalled
    from .errors import TorrentCreationFailed as TorrentCreationFailed
    from .errors import TorrentFailed as TorrentFailed
    from .exports import ExportReport as ExportReport
    from .feeds import Article as Article
    from .feeds import Feed as Feed
    from .feeds import Folder as Folder
    from .legacy_speeds import SpeedLimits as SpeedLimits
    from .limits import GLOBAL as GLOBAL
    from .limits import KEEP as KEEP
    from .limits import NO_LIMIT as NO_LIMIT
    from .outcomes import AddOutcome as AddOutcome
    from .states import State as State
    from .states import normal_state as normal_state
    from .tracked import TrackedTorrent as TrackedTorrent

__all__ = [
    "ALL",
    "GLOBAL",
    "KEEP",
    "NO_LIMIT",
    "UNSET",
    "AddFailed",
    "AddOutcome",
    "Article",
    "AsyncPeersTracker",
    "AsyncQBittorrent",
    "AsyncQBittorrentLegacy",
    "AsyncTracker",
    "CategoryChanged",
    "Change",
    "ChangeKind",
    "ConnectionChanged",
    "ExportReport",
    "Feed",
    "FeedFailed",
    "Folder",
    "InfoHashes",
    "PeerChanged",
    "PeersChange",
    "PeersTracker",
    "PluginNotInstalled",
    "QBittorrent",
    "QBittorrentLegacy",
    "Resync",
    "ServerChanged",
    "SpeedLimits",
    "State",
    "TagChanged",
    "TorrentAdded",
    "TorrentCreationFailed",
    "TorrentFailed",
    "TorrentGone",
    "TorrentMoved",
    "TorrentRemoved",
    "TorrentUpdated",
    "TrackedTorrent",
    "Tracker",
    "TrackerChanged",
    "async_connect",
    "connect",
    "is_set",
    "legacy_models",
    "magnet_hashes",
    "models",
    "normal_state",
    "torrent_hashes",
]

__version__ = "0.1.0"

if not TYPE_CHECKING:  # to type checkers a misspelt name is an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "_async.client": "AsyncQBittorrent",
            "_async.connect": "connect=async_connect",
            "_async.legacy": "AsyncQBittorrentLegacy",
            "_async.peers": "AsyncPeersTracker",
            "_async.tracker": "AsyncTracker",
            "_sync.client": "QBittorrent",
            "_sync.connect": "connect",
            "_sync.legacy": "QBittorrentLegacy",
            "_sync.peers": "PeersTracker",
            "_sync.tracker": "Tracker",
            "changes": (
                "CategoryChanged Change ChangeKind ConnectionChanged PeerChanged PeersChange Resync ServerChanged"
                " TagChanged TorrentAdded TorrentGone TorrentMoved TorrentRemoved TorrentUpdated TrackerChanged"
            ),
            "errors": ("FeedFailed PluginNotInstalled TorrentCreationFailed TorrentFailed"),
            "exports": "ExportReport",
            "feeds": "Article Feed Folder",
            "legacy_models": "",
            "legacy_speeds": "SpeedLimits",
            "limits": "GLOBAL KEEP NO_LIMIT",
            "models": "",
            "outcomes": "AddOutcome",
            "states": "State normal_state",
            "tracked": "TrackedTorrent",
            "/peerkit_core": "ALL UNSET is_set",
            "/peerkit_core.bittorrent": "AddFailed InfoHashes magnet_hashes torrent_hashes",
        },
    )
