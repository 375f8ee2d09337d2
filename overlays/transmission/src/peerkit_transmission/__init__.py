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

from peerkit_core.lazy import TYPE_CHECKING, lazy_names

if TYPE_CHECKING:
    # All names of these, so that a program needs one import whatever it is about.
    from peerkit_core import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
    from peerkit_core.bittorrent import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
    from peerkit_core.follow import ConnectionChanged as ConnectionChanged
    from peerkit_core.follow import Resync as Resync

    from . import errors as errors
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
    from .models import *  # noqa: F403
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
            "client._async.client": "AsyncTransmission",
            "client._sync.client": "Transmission",
            "client.server_info": "ServerInfo",
            "errors": (
                ". BackendFailed CorruptTorrent IndexOutOfRange InvalidParams InvalidTrackers"
                " MethodNotFound PathNotAbsolute SettingsIgnored SystemFailure TransmissionError"
            ),
            "files.contents": "FileEntry FolderEntry",
            "following._async.live_state": "AsyncLiveState",
            "following._sync.live_state": "LiveState",
            "following.changes": "Change ChangeKind",
            "models": ".",
            "settings.values": "DiskSpace OwnLimits PortReport SettingChange",
            "torrents.fields": "DEFAULT_FIELDS",
            "/peerkit_core.follow": "ConnectionChanged Resync",
        },
        whole=("/peerkit_core", "/peerkit_core.bittorrent", "models"),
    )
