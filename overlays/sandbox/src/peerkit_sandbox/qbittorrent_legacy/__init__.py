"""A stateful fake of qBittorrent's interface before `/api/v2`, releases 3.2.0 to 4.0.4.

No server this old can be had for tests any more, so this fake is the test: it is written from the
sources of the releases, and refuses what they refuse.
"""

from __future__ import annotations

from ..qbittorrent.messages import RecordedRequest as RecordedRequest
from ..qbittorrent.torrent import Torrent as Torrent
from .fake import FakeQBittorrentLegacy as FakeQBittorrentLegacy
from .profiles import NEWEST as NEWEST
from .profiles import PROFILES as PROFILES
from .profiles import RELEASES as RELEASES

__all__ = [
    "NEWEST",
    "PROFILES",
    "RELEASES",
    "FakeQBittorrentLegacy",
    "RecordedRequest",
    "Torrent",
]
