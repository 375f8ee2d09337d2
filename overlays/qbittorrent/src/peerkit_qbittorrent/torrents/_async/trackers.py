"""The trackers of one torrent, on every release."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peerkit_core.bittorrent.announce import (
    Tiers,
    TierSource,
    added,
    by_tier,
    checked,
    removed,
    replaced,
)
from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.call.encode import escaped
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.errors import UnsupportedByServer

from ..._generated.resources.torrents import AsyncTorrents
from ..tiers import Plan
from .selecting import of_torrent

__all__ = ["AsyncTrackers"]


class AsyncTrackers:
    """The announce URLs of a torrent, by tier.

    From 5.2.0 on a tracker that is there can go to another tier.

    Args:
        engine: Sends everything.
        hash: The torrent: its hash, or an object that has one.

    Example:
        ```python
        trackers = qb.trackers(torrent)
        await trackers.add(["https://tracker.example.org/announce"])
        for tier in await trackers.get():
            print(*tier)
        ```
    """

    def __init__(self, engine: AsyncEngine, hash: str | Hashed) -> None:
        self._engine = engine
        self._torrents = AsyncTorrents(engine)
        self._hash = read_hash(hash)

    async def get(self) -> Tiers:
        """The URLs by tier, first tier first.

        Raises:
            TorrentNotFound: There is no such torrent.
        """
        return by_tier(await self._rows())

    async def set(self, tiers: TierSource) -> Tiers:
        """Replace all trackers.

        Args:
            tiers: URLs by tier; a URL that stands alone is a tier of its own. None at all removes
                every tracker.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: An item is no announce URL.
            TorrentNotFound: There is no such torrent.
            UnsupportedByServer: A URL that is there would have to go to another tier, and the
                release is older than 5.2.0; nothing was changed.
        """
        wanted = checked(tiers)
        return await self._change(lambda now: wanted)

    async def add(self, urls: str | Iterable[str], *, tier: int | None = None) -> Tiers:
        """Add trackers; those that are there already stay as they are.

        Args:
            urls: Announce URLs.
            tier: An existing tier, counted from 0; None gives each URL a tier of its own.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: An item is no announce URL, or there is no such tier.
            TorrentNotFound: There is no such torrent.
        """
        more = [urls] if isinstance(urls, str) else list(urls)
        return await self._change(lambda now: added(now, more, tier))

    async def remove(self, urls: str | Iterable[str]) -> Tiers:
        """Remove trackers.

        Since 5.1 the server percent-decodes the URLs once more, and then does not find those with a
        `%` in them, without a word; here they are encoded for it.

        Args:
            urls: Announce URLs.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: The torrent does not have one of them.
            TorrentNotFound: There is no such torrent.
        """
        gone = [urls] if isinstance(urls, str) else list(urls)
        return await self._change(lambda now: removed(now, gone))

    async def replace(self, old: str, new: str) -> Tiers:
        """Put a URL in the place of another.

        Args:
            old: Its present URL.
            new: Its new URL.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: The torrent does not have `old`, or has `new` already, or `new` is no
                announce URL.
            TorrentNotFound: There is no such torrent.
        """
        now = await self.get()
        if replaced(now, old, new) == now:
            return now
        if await self._engine.at_least("5.2.0"):
            await self._torrents.edit_tracker(self._hash, url=old, new_url=new)
        else:
            await self._torrents.edit_tracker(self._hash, orig_url=old, new_url=new)
        return await self.get()

    async def _rows(self) -> list[tuple[int, str]]:
        rows = await of_torrent(self._hash, lambda: self._torrents.trackers(self._hash))
        # Pseudo rows for DHT, PeX and LSD have no tier, or -1.
        return [(row.tier, row.url) for row in rows if isinstance(row.tier, int) and row.tier >= 0]

    async def _change(self, change: Callable[[Tiers], Tiers]) -> Tiers:
        rows = await self._rows()
        now = by_tier(rows)
        wanted = change(now)
        if wanted == now:
            return now
        plan = Plan.of(rows, wanted)
        if plan.moved and not await self._engine.at_least("5.2.0"):
            has = str(await self._engine.server_version())
            raise UnsupportedByServer("moving trackers to other tiers", "5.2.0 or later", has)
        if plan.new:
            await self._torrents.add_trackers(self._hash, plan.lines)
        if plan.gone:
            coded = await self._engine.at_least("5.1.0")
            await self._torrents.remove_trackers(
                self._hash, [escaped(url, "|") if coded else url for url in plan.gone]
            )
        for url, tier in plan.moved:
            await self._torrents.edit_tracker(self._hash, url=url, tier=tier)
        return await self.get()
