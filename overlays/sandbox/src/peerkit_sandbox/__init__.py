"""Stateful fakes of self-hosted services, with real sockets, for tests.

from peerkit_sandbox import FakeQBittorrent

with FakeQBittorrent(version="5.1.0") as fake:
    ...  # point any client at fake.url
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import torrents as torrents
    from ._clock import Clock as Clock
    from ._server import RunningServer as RunningServer
    from ._server import serve as serve
    from .qbittorrent import FakeQBittorrent as FakeQBittorrent
    from .qbittorrent_legacy import FakeQBittorrentLegacy as FakeQBittorrentLegacy
    from .transmission import FakeTransmission as FakeTransmission

__version__ = "0.1.0"

__all__ = [
    "Clock",
    "FakeQBittorrent",
    "FakeQBittorrentLegacy",
    "FakeTransmission",
    "RunningServer",
    "serve",
    "torrents",
]

_HOME = {
    "Clock": "_clock",
    "FakeQBittorrent": "qbittorrent",
    "FakeQBittorrentLegacy": "qbittorrent_legacy",
    "FakeTransmission": "transmission",
    "RunningServer": "_server",
    "serve": "_server",
}


def __getattr__(name: str) -> Any:
    # PEP 562: the pytest plugin is imported in every test run, so nothing heavy at import.
    if name == "torrents":
        return importlib.import_module(".torrents", __name__)
    if name in _HOME:
        return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
