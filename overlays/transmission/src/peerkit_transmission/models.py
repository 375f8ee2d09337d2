"""The models of answers and arguments: `Torrent`, `Session`, `TorrentField`, …"""

from __future__ import annotations

from ._generated.models import *  # noqa: F403
from ._generated.models import __all__ as __all__
