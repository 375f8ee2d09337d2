"""The models of answers and arguments: `Torrent`, `TorrentState`, `Preferences`, …"""

from __future__ import annotations

from ._generated.models import *  # noqa: F403
from ._generated.models import __all__ as __all__
