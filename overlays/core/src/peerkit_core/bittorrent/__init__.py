"""What the BitTorrent clients share: info-hashes, magnet links, .torrent files, sources to add."""

from __future__ import annotations

from ..lazy import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .hashes import InfoHashes as InfoHashes
    from .magnet import magnet_hashes as magnet_hashes
    from .metainfo import torrent_hashes as torrent_hashes
    from .sources import AddFailed as AddFailed
    from .sources import TorrentSource as TorrentSource
else:  # hidden from type checkers, to which a misspelt name is then an error
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "hashes": "InfoHashes",
            "magnet": "magnet_hashes",
            "metainfo": "torrent_hashes",
            "sources": "AddFailed TorrentSource",
        },
    )

__all__ = ["AddFailed", "InfoHashes", "TorrentSource", "magnet_hashes", "torrent_hashes"]
