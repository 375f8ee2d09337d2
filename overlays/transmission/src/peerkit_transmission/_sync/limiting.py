# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/limiting.py. Do not edit.
"""Speed limits in bytes per second, of the server and of torrents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peerkit_core.codec.values import All
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow.bulk import BulkResult

from .._generated.resources.torrents import Torrents
from ..selections import TorrentRefs
from ..speeds import KEEP, Keep, SpeedLimits, bytes_per_second, kilobytes
from ..values import TorrentLimits
from .selecting import run_on, select
from .settings import Settings

if TYPE_CHECKING:
    from .._generated.operations.session import SettingOptions

__all__ = ["Limits"]

_SESSION = (
    "speed_limit_down",
    "speed_limit_down_enabled",
    "speed_limit_up",
    "speed_limit_up_enabled",
    "alt_speed_down",
    "alt_speed_up",
    "alt_speed_enabled",
)
_TORRENT = (
    "hash_string",
    "download_limit",
    "download_limited",
    "upload_limit",
    "upload_limited",
    "honors_session_limits",
)


class Limits:
    """Speed limits. Servers hold whole kB/s (1000 bytes), so speeds are rounded to that.

    Args:
        engine: Sends everything.
    """

    def __init__(self, engine: Engine) -> None:
        self._settings = Settings(engine)
        self._torrents = Torrents(engine)

    def get(self) -> SpeedLimits:
        """The limits of the whole server, in bytes per second."""
        now = self._settings.get(fields=_SESSION)
        return SpeedLimits(
            bytes_per_second(now.speed_limit_down or 0) if now.speed_limit_down_enabled else None,
            bytes_per_second(now.speed_limit_up or 0) if now.speed_limit_up_enabled else None,
            bytes_per_second(now.alt_speed_down or 0),
            bytes_per_second(now.alt_speed_up or 0),
            bool(now.alt_speed_enabled),
        )

    def set(
        self,
        *,
        down: int | Keep | None = KEEP,
        up: int | Keep | None = KEEP,
        alt_down: int | Keep = KEEP,
        alt_up: int | Keep = KEEP,
        alt_active: bool | Keep = KEEP,
    ) -> SpeedLimits:
        """Set limits of the whole server.

        Args:
            down: Download limit in bytes per second; None for none. 0 lets nothing through.
            up: Upload limit in bytes per second; None for none.
            alt_down: Download limit while the alternative limits are in force.
            alt_up: Upload limit while the alternative limits are in force.
            alt_active: Put the alternative limits in force, or not.

        Returns:
            The limits as the server has them.

        Raises:
            InvalidArgument: A limit is negative, or there is nothing to set.
            SettingsIgnored: The server did not take a limit.

        Example:
            ```python
            server.limits.set(down=2_000_000, up=None)
            ```
        """
        wanted: SettingOptions = {}
        if not isinstance(down, Keep):
            wanted["speed_limit_down_enabled"] = down is not None
            if down is not None:
                wanted["speed_limit_down"] = kilobytes("down", down)
        if not isinstance(up, Keep):
            wanted["speed_limit_up_enabled"] = up is not None
            if up is not None:
                wanted["speed_limit_up"] = kilobytes("up", up)
        if not isinstance(alt_down, Keep):
            wanted["alt_speed_down"] = kilobytes("alt_down", alt_down)
        if not isinstance(alt_up, Keep):
            wanted["alt_speed_up"] = kilobytes("alt_up", alt_up)
        if not isinstance(alt_active, Keep):
            wanted["alt_speed_enabled"] = alt_active
        self._settings.update(**wanted)
        return self.get()

    def of_torrents(self, ids: TorrentRefs | All) -> dict[str, TorrentLimits]:
        """The own limits of torrents, by hash; unknown torrents are left out.

        Args:
            ids: Hashes or numbers, or `ALL`.
        """
        hashes = select(self._torrents, ids).hashes
        if not hashes:
            return {}
        found = self._torrents.get(_TORRENT, ids=hashes)
        return {
            torrent.hash_string or "": TorrentLimits(
                bytes_per_second(torrent.download_limit or 0) if torrent.download_limited else None,
                bytes_per_second(torrent.upload_limit or 0) if torrent.upload_limited else None,
                bool(torrent.honors_session_limits),
            )
            for torrent in found.torrents
        }

    def set_torrents(
        self,
        ids: TorrentRefs | All,
        *,
        down: int | Keep | None = KEEP,
        up: int | Keep | None = KEEP,
        honors_session: bool | Keep = KEEP,
    ) -> BulkResult:
        """Set the own limits of torrents.

        Args:
            ids: Hashes or numbers, or `ALL`.
            down: Download limit in bytes per second; None for none of its own.
            up: Upload limit in bytes per second; None for none of its own.
            honors_session: Whether the limits of the server hold as well.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: A limit is negative, or there is nothing to set.
        """
        if all(isinstance(value, Keep) for value in (down, up, honors_session)):
            raise InvalidArgument("down", "give at least one limit to change")

        def action(hashes: Sequence[str]) -> None:
            self._torrents.set(
                hashes,
                download_limit=kilobytes("down", down) if isinstance(down, int) else None,
                download_limited=None if isinstance(down, Keep) else down is not None,
                upload_limit=kilobytes("up", up) if isinstance(up, int) else None,
                upload_limited=None if isinstance(up, Keep) else up is not None,
                honors_session_limits=None if isinstance(honors_session, Keep) else honors_session,
            )

        return run_on(self._torrents, ids, action)
