"""Typed client of the Transmission RPC, sync and async.

Example:
    ```python
    from peerkit_transmission import Transmission

    with Transmission("http://nas:9091") as tr:
        for torrent in tr.torrents.list():
            print(torrent.name, torrent.percent_done)
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

    from . import models as models
    from .client._async.client import AsyncTransmission as AsyncTransmission
    from .client._sync.client import Transmission as Transmission
    from .client.server_info import ServerInfo as ServerInfo
    from .errors import BackendFailed as BackendFailed
    from .errors import CorruptTorrent as CorruptTorrent
    from .errors import IndexOutOfRange as IndexOutOfRange
    from .errors import InvalidParams as InvalidParams
    from .errors import InvalidTrackers as InvalidTrackers
    from .errors import MethodNotFound as MethodNotFound
    from .errors import PathNotAbsolute as PathNotAbsolute
    from .errors import SettingsIgnored as SettingsIgnored
    from .errors import SystemFailure as SystemFailure
    from .errors import TransmissionError as TransmissionError
    from .files.contents import FileEntry as FileEntry
    from .files.contents import FolderEntry as FolderEntry
    from .following._async.live_state import AsyncLiveState as AsyncLiveState
    from .following._sync.live_state import LiveState as LiveState
    from .following.changes import Change as Change
    from .following.changes import ChangeKind as ChangeKind
    from .settings.values import DiskSpace as DiskSpace
    from .settings.values import OwnLimits as OwnLimits
    from .settings.values import PortReport as PortReport
    from .settings.values import SettingChange as SettingChange
    from .torrents.fields import DEFAULT_FIELDS as DEFAULT_FIELDS

__all__ = [
    "ALL",
    "DEFAULT_FIELDS",
    "EVERY_DAY",
    "KEEP",
    "UNSET",
    "WEEKDAYS",
    "WEEKEND",
    "AddFailed",
    "AddOutcome",
    "Added",
    "AltSpeedSchedule",
    "AsyncLiveState",
    "AsyncTransmission",
    "BackendFailed",
    "BulkFailed",
    "BulkResult",
    "Change",
    "ChangeKind",
    "ConnectionChanged",
    "CorruptTorrent",
    "DiskSpace",
    "FileEntry",
    "FolderEntry",
    "IndexOutOfRange",
    "InfoHashes",
    "InvalidParams",
    "InvalidTrackers",
    "LiveState",
    "MethodNotFound",
    "OwnLimits",
    "PathNotAbsolute",
    "PathNotFound",
    "PortReport",
    "Resync",
    "ServerInfo",
    "SettingChange",
    "SettingsIgnored",
    "SpeedLimits",
    "SystemFailure",
    "TorrentAdded",
    "TorrentFailed",
    "TorrentGone",
    "TorrentLimits",
    "TorrentNotFound",
    "TorrentRemoved",
    "TorrentUpdated",
    "Transmission",
    "TransmissionError",
    "Until",
    "Weekday",
    "is_set",
    "magnet_hashes",
    "models",
    "torrent_hashes",
]

__version__ = "0.1.0"

if not TYPE_CHECKING:  # to type checkers a misspelt name is an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "client._async.client": "AsyncTransmission",
            "client._sync.client": "Transmission",
            "client.server_info": "ServerInfo",
            "errors": (
                "BackendFailed CorruptTorrent IndexOutOfRange InvalidParams InvalidTrackers"
                " MethodNotFound PathNotAbsolute SettingsIgnored SystemFailure TransmissionError"
            ),
            "files.contents": "FileEntry FolderEntry",
            "following._async.live_state": "AsyncLiveState",
            "following._sync.live_state": "LiveState",
            "following.changes": "Change ChangeKind",
            "models": "",
            "settings.values": "DiskSpace OwnLimits PortReport SettingChange",
            "torrents.fields": "DEFAULT_FIELDS",
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
