"""Speed limits in bytes per second, whatever unit a server before 4.1 keeps them in."""

from __future__ import annotations

import attrs

from peerkit_core.call.versions import ServerVersion
from peerkit_core.codec.values import is_set
from peerkit_core.errors import InvalidArgument

from ._generated_legacy.models import LPreferences
from ._generated_legacy.releases import RELEASES

__all__ = ["SpeedLimits", "read_limits", "write_limits"]

_BYTES_SINCE = "3.3.8"
_KIB = 1024


@attrs.frozen
class SpeedLimits:
    """The normal and the alternative global limits.

    Attributes:
        download: Normal download limit in bytes per second; 0 is unlimited.
        upload: Normal upload limit.
        alt_download: Alternative download limit.
        alt_upload: Alternative upload limit.
    """

    download: int
    upload: int
    alt_download: int
    alt_upload: int


def read_limits(preferences: LPreferences, server: ServerVersion) -> SpeedLimits:
    """The limits in the preferences of a server: KiB per second up to 3.3.7."""
    unit = _unit(server)
    values = (
        preferences.dl_limit,
        preferences.up_limit,
        preferences.alt_dl_limit,
        preferences.alt_up_limit,
    )
    return SpeedLimits(*(max(0, value) * unit if is_set(value) else 0 for value in values))


def write_limits(
    server: ServerVersion,
    *,
    download: int | None = None,
    upload: int | None = None,
    alt_download: int | None = None,
    alt_upload: int | None = None,
) -> LPreferences:
    """The preferences that set these limits, given in bytes per second.

    A server that counts in KiB gets the next lower one, but never the 0 that means unlimited.

    Raises:
        InvalidArgument: A limit is below 0, or none is given.
    """
    given = {
        "dl_limit": download,
        "up_limit": upload,
        "alt_dl_limit": alt_download,
        "alt_up_limit": alt_upload,
    }
    unit = _unit(server)
    preferences = LPreferences()
    for name, value in given.items():
        if value is None:
            continue
        if value < 0:
            raise InvalidArgument(name, "must not be below 0; 0 is unlimited")
        setattr(preferences, name, max(value // unit, 1) if value else 0)
    if all(value is None for value in given.values()):
        raise InvalidArgument("download", "give at least one limit")
    return preferences


def _unit(server: ServerVersion) -> int:
    return 1 if RELEASES.has(server, _BYTES_SINCE, None) else _KIB
