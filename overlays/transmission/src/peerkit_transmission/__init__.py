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
    from peerkit_core.bittorrent import SpeedLimits as SpeedLimits
    from peerkit_core.bittorrent import TorrentFailed as TorrentFailed
    from peerkit_core.bittorrent import TorrentNotFound as TorrentNotFound
    from peerkit_core.bittorrent import Weekday as Weekday
    from peerkit_core.bittorrent import magnet_hashes as magnet_hashes
    from peerkit_core.bittorrent import torrent_hashes as torrent_hashes

    from . import models as models
    from ._async.watching import AsyncWatch as AsyncWatch
    from ._sync.watching import Watch as Watch
    from .changes import TorrentAdded as TorrentAdded
    from .changes import TorrentChange as TorrentChange
    from .changes import TorrentRemoved as TorrentRemoved
    from .changes import TorrentUpdated as TorrentUpdated
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
    from .settings.values import DiskSpace as DiskSpace
    from .settings.values import OwnLimits as OwnLimits
    from .settings.values import PortReport as PortReport
    from .settings.values import SettingChange as SettingChange
    from .torrents.fields import DEFAULT_FIELDS as DEFAULT_FIELDS

__version__ = "0.1.0"

if not TYPE_CHECKING:  # to type checkers a misspelt name is an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "_async.watching": "AsyncWatch",
            "_sync.watching": "Watch",
            "changes": "TorrentAdded TorrentChange TorrentRemoved TorrentUpdated",
            "client._async.client": "AsyncTransmission",
            "client._sync.client": "Transmission",
            "client.server_info": "ServerInfo",
            "errors": (
                "BackendFailed CorruptTorrent IndexOutOfRange InvalidParams InvalidTrackers"
                " MethodNotFound PathNotAbsolute SettingsIgnored SystemFailure TransmissionError"
            ),
            "files.contents": "FileEntry FolderEntry",
            "models": "",
            "settings.values": "DiskSpace OwnLimits PortReport SettingChange",
            "torrents.fields": "DEFAULT_FIELDS",
            "/peerkit_core": "ALL KEEP UNSET BulkFailed BulkResult is_set",
            "/peerkit_core.bittorrent": (
                "AddFailed AddOutcome Added AltSpeedSchedule EVERY_DAY InfoHashes SpeedLimits"
                " TorrentFailed TorrentNotFound WEEKDAYS WEEKEND Weekday magnet_hashes"
                " torrent_hashes"
            ),
        },
    )
