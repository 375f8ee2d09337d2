"""Stateful fakes of self-hosted services, with real sockets, for tests.

from peerkit_sandbox import FakeQBittorrent

with FakeQBittorrent(version="5.1.0") as fake:
    ...  # point any client at fake.url
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from . import torrents as torrents
    from .base.clock import Clock as Clock
    from .base.http_server import RunningServer as RunningServer
    from .base.http_server import serve as serve

__version__ = "0.1.0"

__all__ = ["FAKES", "Clock", "RunningServer", "serve", "torrents"]

# services: fakes
if TYPE_CHECKING:
    from .qbittorrent import FakeQBittorrent as FakeQBittorrent
    from .qbittorrent_legacy import FakeQBittorrentLegacy as FakeQBittorrentLegacy
    from .transmission import FakeTransmission as FakeTransmission

__all__ += [
    "FakeQBittorrent",
    "FakeQBittorrentLegacy",
    "FakeTransmission",
]

FAKES: Final[Mapping[str, str]] = {
    "qbittorrent": "FakeQBittorrent",
    "qbittorrent_legacy": "FakeQBittorrentLegacy",
    "transmission": "FakeTransmission",
}
"""The class of each fake, by the name of its service and module."""
# /services

_HOME = {
    "Clock": "base.clock",
    "RunningServer": "base.http_server",
    "serve": "base.http_server",
} | {fake: service for service, fake in FAKES.items()}


if not TYPE_CHECKING:  # to type checkers a misspelt name is an error

    def __getattr__(name: str) -> Any:
        # PEP 562: the pytest plugin is imported in every test run, so nothing heavy at import.
        if name == "torrents":
            return importlib.import_module(".torrents", __name__)
        if name in _HOME:
            return getattr(importlib.import_module(f".{_HOME[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted(__all__)
