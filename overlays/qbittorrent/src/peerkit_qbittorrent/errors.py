"""What can go wrong beyond the errors of `peerkit_core`."""

from __future__ import annotations

from peerkit_core.bittorrent.errors import AddFailed as AddFailed
from peerkit_core.bittorrent.errors import TorrentFailed as TorrentFailed
from peerkit_core.bittorrent.errors import TorrentNotFound as TorrentNotFound
from peerkit_core.errors import PeerkitError

__all__ = [
    "AddFailed",
    "FeedFailed",
    "PluginNotInstalled",
    "TorrentCreationFailed",
    "TorrentFailed",
    "TorrentNotFound",
]


class TorrentCreationFailed(PeerkitError):
    """The server could not make a .torrent file; the message is its own."""


class PluginNotInstalled(PeerkitError):
    """A search plugin did not appear after its installation; the server's log tells why."""


class FeedFailed(PeerkitError):
    """A feed could not be fetched by the server; its log tells why."""
