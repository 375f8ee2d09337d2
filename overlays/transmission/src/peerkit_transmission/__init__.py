"""Typed client of the Transmission RPC, sync and async.

Example:
    ```python
    from peerkit_transmission import Transmission

    with Transmission("http://nas:9091") as server:
        for torrent in server.torrents.list():
            print(torrent.name, torrent.percent_done)
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
    from ._async.client import AsyncTransmission as AsyncTransmission
    from ._async.watching import AsyncWatch as AsyncWatch
    from ._sync.client import Transmission as Transmission
    from ._sync.watching import Watch as Watch
    from .changes import TorrentAdded as TorrentAdded
    from .changes import TorrentChange as TorrentChange
    from .changes import TorrentRemoved as TorrentRemoved
    from .changes import TorrentUpdated as TorrentUpdated
    from .contents import FileEntry as FileEntry
    from .contents import FolderEntry as FolderEntry
    from .failures import BackendFailed as BackendFailed
    from .failures import CorruptTorrent as CorruptTorrent
    from .failures import IndexOutOfRange as IndexOutOfRange
    from .failures import InvalidParams as InvalidParams
    from .failures import InvalidTrackers as InvalidTrackers
    from .failures import MethodNotFound as MethodNotFound
    from .failures import PathNotAbsolute as PathNotAbsolute
    from .failures import SettingsIgnored as SettingsIgnored
    from .failures import SystemFailure as SystemFailure
    from .failures import TorrentFailed as TorrentFailed
    from .failures import TorrentNotFound as TorrentNotFound
    from .failures import TransmissionError as TransmissionError
    from .fields import DEFAULT_FIELDS as DEFAULT_FIELDS
    from .schedule import EVERY_DAY as EVERY_DAY
    from .schedule import WEEKDAYS as WEEKDAYS
    from .schedule import WEEKEND as WEEKEND
    from .schedule import AltSpeedSchedule as AltSpeedSchedule
    from .schedule import Weekday as Weekday
    from .speeds import KEEP as KEEP
    from .speeds import SpeedLimits as SpeedLimits
    from .values import AddedMany as AddedMany
    from .values import AddedTorrent as AddedTorrent
    from .values import DiskSpace as DiskSpace
    from .values import PortReport as PortReport
    from .values import ServerInfo as ServerInfo
    from .values import SettingChange as SettingChange
    from .values import TorrentLimits as TorrentLimits

__version__ = "0.1.0"

if not TYPE_CHECKING:  # to type checkers a misspelt name is an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "_async.client": "AsyncTransmission",
            "_async.watching": "AsyncWatch",
            "_sync.client": "Transmission",
            "_sync.watching": "Watch",
            "changes": "TorrentAdded TorrentChange TorrentRemoved TorrentUpdated",
            "contents": "FileEntry FolderEntry",
            "failures": (
                "BackendFailed CorruptTorrent IndexOutOfRange InvalidParams "
                "InvalidTrackers MethodNotFound PathNotAbsolute SettingsIgnored "
                "SystemFailure TorrentFailed TorrentNotFound TransmissionError"
            ),
            "fields": "DEFAULT_FIELDS",
            "schedule": "EVERY_DAY WEEKDAYS WEEKEND AltSpeedSchedule Weekday",
            "speeds": "KEEP SpeedLimits",
            "values": (
                "AddedMany AddedTorrent DiskSpace PortReport ServerInfo SettingChange TorrentLimits"
            ),
            "models": "",
            "/peerkit_core": "ALL UNSET is_set",
        },
    )
