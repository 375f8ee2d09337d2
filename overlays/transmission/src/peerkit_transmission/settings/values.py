"""Results of changing and asking the daemon."""

from __future__ import annotations

from typing import Literal

import attrs

from peerkit_core.bittorrent.limits import TorrentLimits
from peerkit_core.codec.showing import compact

__all__ = ["DiskSpace", "OwnLimits", "PortReport", "SettingChange"]


@attrs.frozen
class DiskSpace:
    """Room on the file system of a folder of the server.

    Attributes:
        path: The folder.
        free: Free bytes.
        total: Capacity in bytes; None where the release does not tell (3.00).
    """

    path: str
    free: int
    total: int | None

    __repr__ = compact


@attrs.frozen
class PortReport:
    """Whether the peer port can be reached from the Internet.

    Attributes:
        protocol: IP version of the test; None if the server chose and did not tell.
        open: Whether it can; None if the test itself failed.
        problem: Why the test failed.
    """

    protocol: Literal["ipv4", "ipv6"] | None
    open: bool | None
    problem: str = ""

    __repr__ = compact


@attrs.frozen
class SettingChange:
    """A setting before and after.

    Attributes:
        before: Its value before.
        after: Its value now.
        secret: Whether the values must not be shown, as those of scripts; then they print as `***`.
    """

    before: object
    after: object
    secret: bool = attrs.field(default=False, repr=False, eq=False)

    def __repr__(self) -> str:
        if self.secret:
            return "SettingChange(***)"
        return compact(self)


@attrs.frozen
class OwnLimits(TorrentLimits):
    """A torrent's own speed limits.

    Attributes:
        honors_session: Whether the limits of the session hold as well.
    """

    honors_session: bool
