"""Speeds: bytes per second here, kB/s (1000 bytes) on the server."""

from __future__ import annotations

from enum import Enum
from typing import Final

import attrs

from peerkit_core.errors import InvalidArgument

__all__ = ["KEEP", "Keep", "SpeedLimits", "bytes_per_second", "kilobytes"]


class Keep(Enum):
    """The type of `KEEP`."""

    KEEP = "KEEP"

    def __repr__(self) -> str:
        return "KEEP"


KEEP: Final = Keep.KEEP
"""Leave a limit as it is."""

_MOST = 2**31 - 1


@attrs.frozen
class SpeedLimits:
    """The speed limits of the whole server, in bytes per second.

    Attributes:
        down: Download limit; None for none.
        up: Upload limit; None for none.
        alt_down: Download limit while the alternative limits are in force.
        alt_up: Upload limit while the alternative limits are in force.
        alt_active: Whether the alternative limits are in force now.
    """

    down: int | None
    up: int | None
    alt_down: int
    alt_up: int
    alt_active: bool


def kilobytes(argument: str, speed: int) -> int:
    """Bytes per second as the kB/s of the server.

    The server knows whole kB/s only. A limit is rounded, but never to 0, which lets nothing through.

    Raises:
        InvalidArgument: The speed is negative (4.x takes that for a huge number) or too high.
    """
    if speed < 0:
        raise InvalidArgument(argument, "must not be negative; None means no limit")
    found = max(1, (speed + 500) // 1000) if speed else 0
    if found > _MOST:
        raise InvalidArgument(argument, "is beyond what a server can hold; None means no limit")
    return found


def bytes_per_second(limit: float) -> int:
    """The server's kB/s as bytes per second."""
    return round(limit * 1000)
