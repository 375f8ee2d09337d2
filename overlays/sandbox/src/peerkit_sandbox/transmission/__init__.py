"""A stateful fake of transmission-daemon: releases 3.00, 4.1.0-beta.2 and 4.1.4."""

from __future__ import annotations

from .fake import FakeTransmission
from .faults import LoggedExchange, LoggedRequest
from .profiles import PROFILES, Profile
from .torrent import Status, Torrent
from .world import World

__all__ = [
    "PROFILES",
    "FakeTransmission",
    "LoggedExchange",
    "LoggedRequest",
    "Profile",
    "Status",
    "Torrent",
    "World",
]
