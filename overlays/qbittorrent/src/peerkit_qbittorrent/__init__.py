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

from peerkit_core.lazy import TYPE_CHECKING, lazy_names

if TYPE_CHECKING:
    # All names of these, so that a program needs one import whatever it is about.
    from peerkit_core import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
    from peerkit_core.bittorrent import *  # noqa: F403  # pyright: ignore[reportWildcardImportFromLibrary]
    from peerkit_core.follow import ConnectionChanged as ConnectionChanged
    from peerkit_core.follow import Resync as Resync

    from . import errors as errors
    from . import legacy as legacy
    from . import models as models
    from .client._async import connect as _connect
    from .client._async.client import AsyncQBittorrent as AsyncQBittorrent
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
    from .models import *  # noqa: F403
    from .settings.share_limits import GLOBAL as GLOBAL
    from .settings.share_limits import NO_LIMIT as NO_LIMIT
    from .torrents.states import State as State
    from .torrents.states import normal_state as normal_state

    async_connect = _connect.connect

__version__ = "0.1.0"

if not TYPE_CHECKING:  # to type checkers a misspelt name is an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "client._async.client": "AsyncQBittorrent",
            "client._async.connect": "connect=async_connect",
            "client._sync.client": "QBittorrent",
            "client._sync.connect": "connect",
            "errors": ". FeedFailed PluginNotInstalled TorrentCreationFailed",
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
            "legacy": ".",
            "legacy._async.client": "AsyncQBittorrentLegacy",
            "legacy._sync.client": "QBittorrentLegacy",
            "models": ".",
            "settings.share_limits": "GLOBAL NO_LIMIT",
            "torrents.states": "State normal_state",
            "/peerkit_core.follow": "ConnectionChanged Resync",
        },
        whole=("/peerkit_core", "/peerkit_core.bittorrent", "models"),
    )
