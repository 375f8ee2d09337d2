"""What can go wrong beyond the errors of `peerkit_core`."""

from __future__ import annotations

from peerkit_core.bittorrent.sources import AddFailed as AddFailed
from peerkit_core.errors import PeerkitError

__all__ = [
    "AddFailed",
    "FeedFailed",
    "PluginNotInstalled",
    "TorrentCreationFailed",
    "TorrentFailed",
]


class TorrentFailed(PeerkitError):
    """A torrent that was waited for went into an error state.

    Attributes:
        hash: Its ID.
        state: The state.
    """

    def __init__(self, hash: str, state: str, name: str) -> None:
        super().__init__(f"{name} ({hash}) is in state {state}; the server's log tells why")
        self.hash = hash
        self.state = state
        self.name = name

    def __reduce__(self) -> tuple[type[TorrentFailed], tuple[str, str, str]]:
        return type(self), (self.hash, self.state, self.name)


class TorrentCreationFailed(PeerkitError):
    """The server could not make a .torrent file; the message is its own."""


class PluginNotInstalled(PeerkitError):
    """A search plugin did not appear after its installation; the server's log tells why."""


class FeedFailed(PeerkitError):
    """A feed could not be fetched by the server; its log tells why."""
