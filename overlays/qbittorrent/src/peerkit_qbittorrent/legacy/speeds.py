"""Speed limits in bytes per second, whatever unit a server before 4.1 keeps them in."""

from __future__ import annotations

from collections.abc import Mapping

from peerkit_core.bittorrent.limits import SpeedLimits

from ._generated.models import LPreferences

__all__ = ["read_limits", "write_limits"]

_KIB = 1024


def read_limits(preferences: LPreferences, *, in_bytes: bool, alt_active: bool) -> SpeedLimits:
    """The limits in the preferences of a server.

    Args:
        preferences: What the server has.
        in_bytes: Whether it counts in bytes per second; in KiB up to 3.3.7.
        alt_active: Whether the alternative limits are in force.
    """
    unit = 1 if in_bytes else _KIB

    def limit(value: object) -> int | None:
        return value * unit if isinstance(value, int) and value > 0 else None

    return SpeedLimits(
        limit(preferences.dl_limit),
        limit(preferences.up_limit),
        limit(preferences.alt_dl_limit),
        limit(preferences.alt_up_limit),
        alt_active,
    )


def write_limits(changes: Mapping[str, int], *, in_bytes: bool) -> LPreferences:
    """The preferences that set these limits, given in bytes per second; 0 is unlimited.

    A server that counts in KiB gets the next lower one, but never the 0 that means unlimited.
    """
    unit = 1 if in_bytes else _KIB
    wanted = {name: max(limit // unit, 1) if limit else 0 for name, limit in changes.items()}
    preferences = LPreferences()
    if "download" in wanted:
        preferences.dl_limit = wanted["download"]
    if "upload" in wanted:
        preferences.up_limit = wanted["upload"]
    if "alt_download" in wanted:
        preferences.alt_dl_limit = wanted["alt_download"]
    if "alt_upload" in wanted:
        preferences.alt_up_limit = wanted["alt_upload"]
    return preferences
