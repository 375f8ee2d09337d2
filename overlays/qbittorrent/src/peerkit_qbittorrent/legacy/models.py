"""The models of the API before 4.1: `LTorrent`, `LTorrentState`, `LPreferences`, …"""

from __future__ import annotations

from ._generated.models import *  # noqa: F403
from ._generated.models import __all__ as __all__
