"""A stateful fake of qBittorrent's Web API (`/api/v2`)."""

from __future__ import annotations

from .fake import FakeQBittorrent as FakeQBittorrent
from .messages import RecordedRequest as RecordedRequest
from .profiles import MEASURED as MEASURED
from .profiles import NEWEST as NEWEST
from .profiles import RELEASES as RELEASES
from .torrent import Torrent as Torrent

__all__ = ["MEASURED", "NEWEST", "RELEASES", "FakeQBittorrent", "RecordedRequest", "Torrent"]
