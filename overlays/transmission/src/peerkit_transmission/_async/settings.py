"""Settings of the server: only what differs is sent, and what was taken is read back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack, cast

from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import InvalidArgument, WaitTimeout
from peerkit_core.follow._async.waiting import poll_until

from .._generated.resources.session import AsyncSession
from ..failures import SettingsIgnored
from ..readback import differing, normal
from ..schedule import AltSpeedSchedule
from ..values import SettingChange

if TYPE_CHECKING:
    from .. import models as m
    from .._generated.operations.session import SettingOptions

__all__ = ["AsyncSettings"]

_SCHEDULE = (
    "alt_speed_time_begin",
    "alt_speed_time_end",
    "alt_speed_time_day",
    "alt_speed_time_enabled",
)


class AsyncSettings(AsyncSession):
    """The session, with changes that are checked."""

    async def update(
        self,
        *,
        settle: float = 2.0,
        clock: AsyncClock | None = None,
        **settings: Unpack[SettingOptions],
    ) -> dict[str, SettingChange]:
        """Change settings and make sure that the server has taken them.

        A server says yes to values that it ignores: wrong types, ports out of range, read-only
        names. So what differs is sent, and read back.

        Args:
            settle: Seconds until a setting must show.
            clock: For tests.
            settings: As in `session.set`. `encryption` may also be spelled `tolerated`.

        Returns:
            What has changed, with its values before and after. Empty if nothing differed; then
            nothing was sent.

        Raises:
            InvalidArgument: There are no settings.
            SettingsIgnored: The server has something else than was asked for; `values` tells what.
            UnsupportedByServer: The release lacks a setting; nothing was sent.

        Example:
            ```python
            await server.session.update(peer_port=51413, encryption="required")
            ```
        """
        wanted = normal(cast("dict[str, Any]", settings))
        if not wanted:
            raise InvalidArgument("settings", "give at least one; nothing was sent")
        before = await self.get(fields=[*wanted])
        changed = differing(wanted, before)
        if not changed:
            return {}
        await self.set(**cast("SettingOptions", {name: wanted[name] for name in changed}))

        async def look() -> m.Session:
            return await self.get(fields=[*changed])

        try:
            after = await poll_until(
                look,
                lambda now: not differing({name: wanted[name] for name in changed}, now),
                timeout=settle,
                interval=0.05,
                clock=clock,
            )
        except WaitTimeout as late:
            now = cast("m.Session", late.last)
            ignored = differing({name: wanted[name] for name in changed}, now)
            values = {name: (wanted[name], getattr(now, name)) for name in ignored}
            raise SettingsIgnored(values) from None
        return {
            name: SettingChange(getattr(before, name), getattr(after, name)) for name in changed
        }

    async def schedule(self) -> AltSpeedSchedule:
        """When the alternative speed limits are put in force."""
        now = await self.get(fields=_SCHEDULE)
        return AltSpeedSchedule.of_minutes(
            now.alt_speed_time_begin or 0,
            now.alt_speed_time_end or 0,
            now.alt_speed_time_day or 0,
            enabled=bool(now.alt_speed_time_enabled),
        )

    async def set_schedule(self, schedule: AltSpeedSchedule) -> None:
        """Set when the alternative speed limits are put in force.

        Args:
            schedule: Times and days; `attrs.evolve` makes one from another.

        Raises:
            InvalidArgument: A time has seconds or a time zone, or there are no days.
            SettingsIgnored: The server did not take it.

        Example:
            ```python
            now = await server.session.schedule()
            await server.session.set_schedule(attrs.evolve(now, enabled=False))
            ```
        """
        if not schedule.days:
            raise InvalidArgument("days", "there are none; set enabled=False to switch it off")
        begin, end = schedule.minutes
        await self.update(
            alt_speed_time_begin=begin,
            alt_speed_time_end=end,
            alt_speed_time_day=schedule.bits,
            alt_speed_time_enabled=schedule.enabled,
        )
