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
    from peerkit_core import KEEP as KEEP
    from peerkit_core import UNSET as UNSET
    from peerkit_core import BulkFailed as BulkFailed
    from peerkit_core import BulkResult as BulkResult
    from peerkit_core import is_set as is_set
    from peerkit_core.bittorrent import EVERY_DAY as EVERY_DAY
    from peerkit_core.bittorrent import WEEKDAYS as WEEKDAYS
    from peerkit_core.bittorrent import WEEKEND as WEEKEND
    from peerkit_core.bittorrent import Added as Added
    from peerkit_core.bittorrent import AddFailed as AddFailed
    from peerkit_core.bittorrent import AddOutcome as AddOutcome
    from peerkit_core.bittorrent import AltSpeedSchedule as AltSpeedSchedule
    from peerkit_core.bittorrent import InfoHashes as InfoHashes
    from peerkit_core.bittorrent import PathNotFound as PathNotFound
    from peerkit_core.bittorrent import SpeedLimits as SpeedLimits
    from peerkit_core.bittorrent import TorrentAdded as TorrentAdded
    from peerkit_core.bittorrent import TorrentFailed as TorrentFailed
    from peerkit_core.bittorrent import TorrentGone as TorrentGone
    from peerkit_core.bittorrent import TorrentLimits as TorrentLimits
    from peerkit_core.bittorrent import TorrentNotFound as TorrentNotFound
    from peerkit_core.bittorrent import TorrentRemoved as TorrentRemoved
    from peerkit_core.bittorrent import TorrentUpdated as TorrentUpdated
    from peerkit_core.bittorrent import Until as Until
    from peerkit_core.bittorrent import Weekday as Weekday
    from peerkit_core.bittorrent import magnet_hashes as magnet_hashes
    from peerkit_core.bittorrent import torrent_hashes as torrent_hashes
    from peerkit_core.follow import ConnectionChanged as ConnectionChanged
    from peerkit_core.follow import Resync as Resync

    from . import legacy as legacy
    from . import models as models
    from .client._async.client import AsyncQBittorrent as AsyncQBittorrent
    from .client._async.connect import connect as async_connect
    from .client._sync.client import QBittorrent as QBittorrent
    from .client._sync.connect import connect as connect
    from .errors import FeedFailed as FeedFailed
    from .errors import PluginNotInstalled as PluginNotInstalled
    from .errors import TorrentCreationFailed as TorrentCreationFailed
    from .feeds.tree import Article as Article
    from .feeds.tree import Feed as Feed
    from .feeds.tree import Folder as Folder
    from .files.exports import ExportReport as ExportReport
    from .following._async.live_state import AsyncLiveState as AsyncLiveState
    from .following._async.peers_state import AsyncPeersState as AsyncPeersState
    from .following._sync.live_state import LiveState as LiveState
    from .following._sync.peers_state import PeersState as PeersState
    from .following.changes import CategoryChanged as CategoryChanged
    from .following.changes import Change as Change
    from .following.changes import ChangeKind as ChangeKind
    from .following.changes import PeerChanged as PeerChanged
    from .following.changes import PeersChange as PeersChange
    from .following.changes import ServerChanged as ServerChanged
    from .following.changes import TagChanged as TagChanged
    from .following.changes import TorrentMoved as TorrentMoved
    from .following.changes import TrackerChanged as TrackerChanged
    from .following.tracked import TrackedTorrent as TrackedTorrent
    from .legacy._async.client import AsyncQBittorrentLegacy as AsyncQBittorrentLegacy
    from .legacy._sync.client import QBittorrentLegacy as QBittorrentLegacy
    from .settings.share_limits import GLOBAL as GLOBAL
    from .settings.share_limits import NO_LIMIT as NO_LIMIT
    from .torrents.states import State as State
    from .torrents.states import normal_state as normal_state

__all__ = [
    "ALL",
    "EVERY_DAY",
    "GLOBAL",
    "KEEP",
    "NO_LIMIT",
    "UNSET",
    "WEEKDAYS",
    "WEEKEND",
    "AddFailed",
    "AddOutcome",
    "Added",
    "AltSpeedSchedule",
    "Article",
    "AsyncLiveState",
    "AsyncPeersState",
    "AsyncQBittorrent",
    "AsyncQBittorrentLegacy",
    "BulkFailed",
    "BulkResult",
    "CategoryChanged",
    "Change",
    "ChangeKind",
    "ConnectionChanged",
    "ExportReport",
    "Feed",
    "FeedFailed",
    "Folder",
    "InfoHashes",
    "LiveState",
    "PathNotFound",
    "PeerChanged",
    "PeersChange",
    "PeersState",
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
    "TorrentLimits",
    "TorrentMoved",
    "TorrentNotFound",
    "TorrentRemoved",
    "TorrentUpdated",
    "TrackedTorrent",
    "TrackerChanged",
    "Until",
    "Weekday",
    "async_connect",
    "connect",
    "is_set",
    "legacy",
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
            "client._async.client": "AsyncQBittorrent",
            "client._async.connect": "connect=async_connect",
            "client._sync.client": "QBittorrent",
            "client._sync.connect": "connect",
            "errors": "FeedFailed PluginNotInstalled TorrentCreationFailed",
            "feeds.tree": "Article Feed Folder",
            "files.exports": "ExportReport",
            "following._async.live_state": "AsyncLiveState",
            "following._async.peers_state": "AsyncPeersState",
            "following._sync.live_state": "LiveState",
            "following._sync.peers_state": "PeersState",
            "following.changes": (
                "CategoryChanged Change ChangeKind PeerChanged PeersChange ServerChanged"
                " TagChanged TorrentMoved TrackerChanged"
            ),
            "following.tracked": "TrackedTorrent",
            "legacy": "",
            "legacy._async.client": "AsyncQBittorrentLegacy",
            "legacy._sync.client": "QBittorrentLegacy",
            "models": "",
            "settings.share_limits": "GLOBAL NO_LIMIT",
            "torrents.states": "State normal_state",
            "/peerkit_core": "ALL KEEP UNSET BulkFailed BulkResult is_set",
            "/peerkit_core.bittorrent": (
                "AddFailed AddOutcome Added AltSpeedSchedule EVERY_DAY InfoHashes SpeedLimits"
                " PathNotFound TorrentAdded TorrentFailed TorrentGone TorrentLimits"
                " TorrentNotFound TorrentRemoved TorrentUpdated Until WEEKDAYS WEEKEND Weekday magnet_hashes"
                " torrent_hashes"
            ),
            "/peerkit_core.follow": "ConnectionChanged Resync",
        },
    )
