"""What the clients of qBittorrent take besides the address; for type checkers alone.

The client's wheel is no need of this package: import this module under `TYPE_CHECKING` only.
"""

from __future__ import annotations

from peerkit_core import AsyncConnectOptions, ConnectOptions

__all__ = [
    "AsyncLegacyOptions",
    "AsyncQBittorrentOptions",
    "LegacyOptions",
    "QBittorrentOptions",
]


class LegacyOptions(ConnectOptions, total=False):
    """Those of `QBittorrentLegacy`."""

    username: str | None
    password: str | None
    basic_auth: tuple[str, str] | None
    strict: bool


class QBittorrentOptions(LegacyOptions, total=False):
    """Those of `QBittorrent`."""

    api_key: str | None


class AsyncLegacyOptions(AsyncConnectOptions, total=False):
    """Those of `AsyncQBittorrentLegacy`."""

    username: str | None
    password: str | None
    basic_auth: tuple[str, str] | None
    strict: bool


class AsyncQBittorrentOptions(AsyncLegacyOptions, total=False):
    """Those of `AsyncQBittorrent`."""

    api_key: str | None
