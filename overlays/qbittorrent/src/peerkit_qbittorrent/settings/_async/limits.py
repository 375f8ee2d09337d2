"""Speed limits in bytes per second, of the server and of torrents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from peerkit_core.bittorrent.limits import AltSpeedSchedule, SpeedLimits, TorrentLimits
from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.call.reading import flag
from peerkit_core.codec.values import KEEP, All, Keep
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow.bulk import BulkResult

from ...torrents._async.selecting import run_on
from ..limits import bytes_or_none, given, read_limits, read_schedule, wire_schedule
from .preferences import set_preferences

if TYPE_CHECKING:
    from ..._generated.client import AsyncClient

__all__ = ["AsyncLimits"]

_PREFERENCES: Mapping[str, str] = {
    "download": "dl_limit",
    "upload": "up_limit",
    "alt_download": "alt_dl_limit",
    "alt_upload": "alt_up_limit",
}


class AsyncLimits:
    """Speed limits.

    Args:
        client: The client of the server.
    """

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return shown_part(self, self._client.engine)

    async def get(self) -> SpeedLimits:
        """The limits of the whole server, in bytes per second."""
        mode = await self._client.transfer.speed_limits_mode()
        return read_limits(await self._client.app.preferences(), alt_active=int(mode) != 0)

    async def set(
        self,
        *,
        download: int | Keep | None = KEEP,
        upload: int | Keep | None = KEEP,
        alt_download: int | Keep | None = KEEP,
        alt_upload: int | Keep | None = KEEP,
        alt_active: bool | Keep = KEEP,
    ) -> SpeedLimits:
        """Set limits of the whole server.

        Args:
            download: Download limit in bytes per second; None for none.
            upload: Upload limit in bytes per second; None for none.
            alt_download: Download limit while the alternative limits are in force.
            alt_upload: Upload limit while the alternative limits are in force.
            alt_active: Put the alternative limits in force, or not (toggled up to 4.4).

        Returns:
            The limits as the server has them.

        Raises:
            InvalidArgument: A limit is not above 0, or there is nothing to set.

        Example:
            ```python
            await qb.limits.set(download=2_000_000, upload=None)
            ```
        """
        changes = given(
            download=download, upload=upload, alt_download=alt_download, alt_upload=alt_upload
        )
        if not changes and isinstance(alt_active, Keep):
            raise InvalidArgument("download", "give at least one limit to change")
        if not isinstance(alt_active, Keep):
            flag("alt_active", alt_active)
        if changes:
            wanted = {_PREFERENCES[name]: limit for name, limit in changes.items()}
            await set_preferences(self._client, wanted)
        if not isinstance(alt_active, Keep):
            await self._set_mode(alternative=alt_active)
        return await self.get()

    async def of_torrents(self, hashes: Hashes) -> dict[str, TorrentLimits]:
        """The own limits of torrents, by hash; unknown torrents are left out.

        Args:
            hashes: Torrents: hashes or objects that have one; or `ALL`.

        Raises:
            InvalidArgument: The list is empty.
        """
        wanted = read_hashes(hashes)
        torrents = await self._client.torrents.info(
            hashes=None if isinstance(wanted, All) else wanted
        )
        return {
            t.hash: TorrentLimits(bytes_or_none(t.dl_limit), bytes_or_none(t.up_limit))
            for t in torrents
        }

    async def set_torrents(
        self,
        hashes: Hashes,
        *,
        download: int | Keep | None = KEEP,
        upload: int | Keep | None = KEEP,
    ) -> BulkResult:
        """Set the own limits of torrents.

        Args:
            hashes: Torrents: hashes or objects that have one; or `ALL`.
            download: Download limit in bytes per second; None for none of its own.
            upload: Upload limit in bytes per second; None for none of its own.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: A limit is not above 0, the list is empty, or there is nothing to set.
        """
        changes = given(download=download, upload=upload)
        if not changes:
            raise InvalidArgument("download", "give at least one limit to change")

        async def action(ids: list[str] | All) -> None:
            if "download" in changes:
                await self._client.torrents.set_download_limit(ids, changes["download"])
            if "upload" in changes:
                await self._client.torrents.set_upload_limit(ids, changes["upload"])

        return await run_on(self._client, hashes, action)

    async def schedule(self) -> AltSpeedSchedule:
        """When the alternative speed limits are put in force."""
        return read_schedule(await self._client.app.preferences())

    async def set_schedule(self, schedule: AltSpeedSchedule) -> None:
        """Set when the alternative speed limits are put in force.

        Args:
            schedule: Times and days; `attrs.evolve` makes one from another.

        Raises:
            InvalidArgument: A time has seconds or a time zone, or the days are neither all, nor the
                weekdays, nor the weekend, nor a single one: the server knows no other sets.

        Example:
            ```python
            now = await qb.limits.schedule()
            await qb.limits.set_schedule(attrs.evolve(now, enabled=False))
            ```
        """
        await set_preferences(self._client, wire_schedule(schedule))

    async def _set_mode(self, *, alternative: bool) -> None:
        transfer = self._client.transfer
        if await self._client.at_least("4.5.0"):
            await transfer.set_speed_limits_mode(int(alternative))
        elif (int(await transfer.speed_limits_mode()) != 0) != alternative:
            await transfer.toggle_speed_limits_mode()
