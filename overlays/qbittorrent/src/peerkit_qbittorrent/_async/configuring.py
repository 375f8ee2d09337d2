"""Preferences, share limits and categories, changed with care."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Unpack

import msgspec

from peerkit_core.codec.values import All
from peerkit_core.errors import Conflict
from peerkit_core.follow.bulk import BulkResult

from .._generated.client import AsyncClient
from ..categories import edit_options, is_same
from ..limits import KEEP, Keep, ShareLimits, grouped
from ..preferences import changes_to_send, wire_preferences
from .bulk import Hashes, chosen, run_on

if TYPE_CHECKING:
    from datetime import timedelta

    from .. import models as m
    from .._generated.operations.torrents import CategoryOptions

__all__ = ["AsyncConfiguring"]

_TRACKERS_KEPT_SINCE = "4.3.1"
_TRACKERS = ("add_trackers", "add_trackers_enabled")


class AsyncConfiguring(AsyncClient):
    """Changing settings."""

    async def set_preferences(
        self, changes: m.Preferences | Mapping[str, object]
    ) -> dict[str, Any]:
        """Change preferences: read them, send what differs, and tell the old values.

        A server ignores keys and values that it does not know, and wants some keys only together;
        both are taken care of here.

        Args:
            changes: The keys to change: a `Preferences`, or a mapping with the server's own keys.
                Speeds are in bytes per second.

        Returns:
            The old values of what was changed, which can be passed to this method again. The
            password cannot be read and is never in it.

        Raises:
            InvalidArgument: The server's release lacks a key, or a value has the wrong type;
                nothing was changed.
            BadRequest: The server refuses new credentials.

        Example:
            ```python
            old = await qb.set_preferences(Preferences(dl_limit=1_000_000, max_ratio=2.0))
            ```
        """
        wanted = wire_preferences(changes)
        raw = await self.app.with_raw.preferences()
        raw.parse()  # an error status is an error here too
        current: dict[str, Any] = msgspec.json.decode(raw.content)
        send = changes_to_send(wanted, current)
        if not send:
            return {}
        old = {key: current[key] for key in send if key in current}
        if not self.releases.has(await self.server_version(), _TRACKERS_KEPT_SINCE, None):
            # Up to 4.3.0.1 any change clears the list of trackers to add, unless it is sent along.
            for key in _TRACKERS:
                send.setdefault(key, current[key])
        await self.app.set_preferences(send)
        return old

    @asynccontextmanager
    async def preferences_context(
        self, changes: m.Preferences | Mapping[str, object]
    ) -> AsyncGenerator[None]:
        """Change preferences for the length of a `with` block, and restore them after it.

        Args:
            changes: As in `set_preferences`.

        Example:
            ```python
            async with qb.preferences_context(Preferences(dl_limit=100_000)):
                ...
            ```
        """
        old = await self.set_preferences(changes)
        try:
            yield
        finally:
            if old:
                await self.set_preferences(old)

    async def set_share_limits(
        self,
        hashes: Hashes,
        *,
        ratio: float | Keep = KEEP,
        seeding_time: float | timedelta | Keep = KEEP,
        inactive_seeding_time: float | timedelta | Keep = KEEP,
        action: m.ShareLimitAction | str | Keep = KEEP,
        mode: m.ShareLimitsMode | str | Keep = KEEP,
    ) -> BulkResult:
        """Set when torrents stop seeding; what is not given stays as it is.

        The server replaces all limits at once, so the present ones are read and equal settings are
        sent together.

        Args:
            hashes: Torrent IDs, or `ALL`.
            ratio: Share ratio, or `GLOBAL` or `NO_LIMIT`.
            seeding_time: Minutes or a timedelta, or `GLOBAL` or `NO_LIMIT`.
            inactive_seeding_time: Likewise, without upload. (Since server 4.6.0.)
            action: What happens at a limit. (Since server 5.2.0.)
            mode: How the limits combine. (Since server 5.3.0.)

        Raises:
            InvalidArgument: A limit is negative, or the list is empty.
            UnsupportedByServer: The release lacks one of them; nothing was changed.

        Example:
            ```python
            await qb.set_share_limits(hashes, ratio=2.0, seeding_time=NO_LIMIT)
            ```
        """
        wanted = ShareLimits.wanted(ratio, seeding_time, inactive_seeding_time, action, mode)
        targets = chosen(hashes)
        server = await self.server_version()
        wanted.refuse_unsupported(self.releases, server)

        async def apply(ids: list[str] | All) -> None:
            torrents = await self.torrents.info(hashes=None if isinstance(ids, All) else ids)
            for limits, same in grouped(wanted, torrents).items():
                known = limits.known_to(self.releases, server)
                await self.torrents.set_share_limits(
                    same,
                    limits.ratio,
                    limits.seeding_time,
                    inactive_seeding_time_limit=known.inactive_seeding_time,
                    share_limit_action=known.action,
                    share_limits_mode=known.mode,
                )

        return await run_on(self, targets, apply)

    async def ensure_category(self, name: str, **options: Unpack[CategoryOptions]) -> m.Category:
        """Create a category, or change it so that it has these options.

        Args:
            name: Name of the category; `/` separates parent and child.
            options: As in `torrents.create_category`; what is not given stays as it is.

        Returns:
            The category as the server has it.

        Raises:
            Conflict: The name or a path is not valid.
        """
        present = (await self.torrents.categories()).get(name)
        if present is None:
            await self.torrents.create_category(name, **options)
        elif any(value is not None for value in options.values()):
            path = options.get("save_path")
            wanted = present.save_path if path is None else path
            try:
                await self.torrents.edit_category(name, wanted, **edit_options(options, present))
            except Conflict:
                # Up to 5.1 a change of nothing is a conflict too.
                if not is_same(present, options):
                    raise
        return (await self.torrents.categories())[name]
