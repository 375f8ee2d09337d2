# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/settings/_async/limiting.py. Do not edit.
"""Speed limits in bytes per second, of the server and of torrents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from peerkit_core.bittorrent.limits import AltSpeedSchedule, SpeedLimits
from peerkit_core.bittorrent.refs import TorrentRefs
from peerkit_core.call.reading import flag, instance
from peerkit_core.codec.values import KEEP, Keep
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow.bulk import BulkResult

from ..._generated.resources.torrents import Torrents
from ...torrents._sync.selecting import run_on, select
from ...torrents.hashed import by_hash
from ..schedule import bits_of, bytes_per_second, kilobytes, read_schedule, speeds_of
from ..values import OwnLimits
from .settings import Session

if TYPE_CHECKING:
    from ..._generated.operations.session import SettingOptions

__all__ = ["Limits"]

_SCHEDULE = (
    "alt_speed_time_begin",
    "alt_speed_time_end",
    "alt_speed_time_day",
    "alt_speed_time_enabled",
)
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
        self._engine = engine
        self._settings = Session(engine)
        self._torrents = Torrents(engine)

    def __repr__(self) -> str:
        return shown_part(self, self._engine)

    def get(self) -> SpeedLimits:
        """The limits of the whole server, in bytes per second."""
        now = self._settings.get(fields=_SESSION)
        return SpeedLimits(
            bytes_per_second(now.speed_limit_down) if now.speed_limit_down_enabled else None,
            bytes_per_second(now.speed_limit_up) if now.speed_limit_up_enabled else None,
            bytes_per_second(now.alt_speed_down),
            bytes_per_second(now.alt_speed_up),
            now.alt_speed_enabled,
        )

    def set(
        self,
        *,
        download: int | Keep | None = KEEP,
        upload: int | Keep | None = KEEP,
        alt_download: int | Keep = KEEP,
        alt_upload: int | Keep = KEEP,
        alt_active: bool | Keep = KEEP,
    ) -> SpeedLimits:
        """Set limits of the whole server.

        Args:
            download: Download limit in bytes per second; None for none. 0 lets nothing through.
            upload: Upload limit in bytes per second; None for none.
            alt_download: Download limit while the alternative limits are in force.
            alt_upload: Upload limit while the alternative limits are in force.
            alt_active: Put the alternative limits in force, or not.

        Returns:
            The limits as the server has them.

        Raises:
            InvalidArgument: A limit is negative, or there is nothing to set.
            SettingsIgnored: The server did not take a limit.

        Example:
            ```python
            tr.limits.set(download=2_000_000, upload=None)
            ```
        """
        wanted: SettingOptions = {}
        if not isinstance(download, Keep):
            wanted["speed_limit_down_enabled"] = download is not None
            if download is not None:
                wanted["speed_limit_down"] = kilobytes("download", download)
        if not isinstance(upload, Keep):
            wanted["speed_limit_up_enabled"] = upload is not None
            if upload is not None:
                wanted["speed_limit_up"] = kilobytes("upload", upload)
        if not isinstance(alt_download, Keep):
            wanted["alt_speed_down"] = kilobytes("alt_download", alt_download)
        if not isinstance(alt_upload, Keep):
            wanted["alt_speed_up"] = kilobytes("alt_upload", alt_upload)
        if not isinstance(alt_active, Keep):
            wanted["alt_speed_enabled"] = flag("alt_active", alt_active)
        self._settings.update(**wanted)
        return self.get()

    def of_torrents(self, ids: TorrentRefs) -> dict[str, OwnLimits]:
        """The own limits of torrents, by hash; unknown torrents are left out.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
        """
        hashes = select(self._torrents, ids).ok
        if not hashes:
            return {}
        found = self._torrents.get(_TORRENT, ids=hashes)
        return {
            hash: OwnLimits(
                bytes_per_second(torrent.download_limit) if torrent.download_limited else None,
                bytes_per_second(torrent.upload_limit) if torrent.upload_limited else None,
                torrent.honors_session_limits,
            )
            for hash, torrent in by_hash(found.torrents)
        }

    def set_torrents(
        self,
        ids: TorrentRefs,
        *,
        download: int | Keep | None = KEEP,
        upload: int | Keep | None = KEEP,
        honors_session: bool | Keep = KEEP,
    ) -> BulkResult:
        """Set the own limits of torrents.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
            download: Download limit in bytes per second; None for none of its own.
            upload: Upload limit in bytes per second; None for none of its own.
            honors_session: Whether the limits of the server hold as well.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: A limit is negative, or there is nothing to set.
        """
        if all(isinstance(value, Keep) for value in (download, upload, honors_session)):
            raise InvalidArgument("download", "give at least one limit to change")
        speeds = speeds_of(download=download, upload=upload)

        def action(hashes: Sequence[str]) -> None:
            self._torrents.set(
                hashes,
                download_limit=speeds["download"],
                download_limited=None if isinstance(download, Keep) else download is not None,
                upload_limit=speeds["upload"],
                upload_limited=None if isinstance(upload, Keep) else upload is not None,
                honors_session_limits=None if isinstance(honors_session, Keep) else honors_session,
            )

        return run_on(self._torrents, ids, action)

    def schedule(self) -> AltSpeedSchedule:
        """When the alternative speed limits are put in force."""
        now = self._settings.get(fields=_SCHEDULE)
        return read_schedule(
            now.alt_speed_time_begin,
            now.alt_speed_time_end,
            now.alt_speed_time_day,
            enabled=now.alt_speed_time_enabled,
        )

    def set_schedule(self, schedule: AltSpeedSchedule) -> None:
        """Set when the alternative speed limits are put in force.

        Args:
            schedule: Times and days; `attrs.evolve` makes one from another.

        Raises:
            InvalidArgument: A time has seconds or a time zone.
            SettingsIgnored: The server did not take it.

        Example:
            ```python
            now = tr.limits.schedule()
            tr.limits.set_schedule(attrs.evolve(now, enabled=False))
            ```
        """
        begin, end = instance("schedule", schedule, AltSpeedSchedule).minutes
        self._settings.update(
            alt_speed_time_begin=begin,
            alt_speed_time_end=end,
            alt_speed_time_day=bits_of(schedule),
            alt_speed_time_enabled=schedule.enabled,
        )
