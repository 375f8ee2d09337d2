"""The endpoints, one module per scope (several for `torrents`)."""

from __future__ import annotations

import importlib

_MODULES = (
    "app",
    "auth",
    "clientdata",
    "log",
    "rss",
    "search",
    "sync",
    "torrentcreator",
    "torrents_add",
    "torrents_control",
    "torrents_files",
    "torrents_labels",
    "torrents_limits",
    "torrents_metadata",
    "torrents_read",
    "torrents_trackers",
    "transfer",
)


def load() -> None:
    """Import every handler module, which registers its endpoints."""
    for name in _MODULES:
        importlib.import_module(f".{name}", __name__)
