"""The trackers of one torrent, on every release."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peerkit_core.bittorrent.announce import (
    Tiers,
    TierSource,
    added,
    as_text,
    by_tier,
    checked,
    removed,
    replaced,
)
from peerkit_core.bittorrent.refs import TorrentRef, read_ref
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.errors import UnsupportedByServer

from ..._generated.models import Tracker
from ..._generated.resources.torrents import AsyncTorrents
from ...errors import TorrentNotFound

__all__ = ["AsyncTrackers"]


class AsyncTrackers:
    """The announce URLs of a torrent, by tier.

    From 4.0 on the whole list is written at once. 3.00 can add, remove and replace single URLs, and
    puts each one that is added into a tier of its own.

    Args:
        engine: Sends everything.
        id: The torrent: its hash, its number, or an object that has a hash.

    Example:
        ```python
        trackers = tr.trackers(hash)
        await trackers.add(["https://tracker.example.org/announce"])
        for tier in await trackers.get():
            print(*tier)
        ```
    """

    def __init__(self, engine: AsyncEngine, id: TorrentRef) -> None:
        self._engine = engine
        self._torrents = AsyncTorrents(engine)
        self._id = read_ref(id)

    async def get(self) -> Tiers:
        """The URLs by tier, first tier first.

        Raises:
            TorrentNotFound: There is no such torrent.
        """
        return _tiers(await self._read())

    async def set(self, tiers: TierSource) -> Tiers:
        """Replace all trackers.

        Args:
            tiers: URLs by tier; a URL that stands alone is a tier of its own. None at all removes
                every tracker.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: An item is no announce URL.
            InvalidTrackers: The server refuses a URL.
            UnsupportedByServer: The server is 3.00, and a tier that is not there yet has several
                URLs.
            TorrentNotFound: There is no such torrent.
        """
        wanted = checked(tiers)
        return await self._change(lambda _: wanted)

    async def add(self, urls: str | Iterable[str], *, tier: int | None = None) -> Tiers:
        """Add trackers; those that are there already are left alone.

        Args:
            urls: Announce URLs.
            tier: An existing tier for all of them; None gives each one its own. (Since 4.0.)

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: An item is no announce URL, or there is no such tier.
            InvalidTrackers: The server refuses a URL.
            TorrentNotFound: There is no such torrent.
        """
        given = list(checked(urls))
        return await self._change(lambda now: added(now, [u for one in given for u in one], tier))

    async def remove(self, urls: str | Iterable[str]) -> Tiers:
        """Remove trackers.

        Args:
            urls: Announce URLs.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: The torrent has no such tracker.
            TorrentNotFound: There is no such torrent.
        """
        gone = [urls] if isinstance(urls, str) else list(urls)
        return await self._change(lambda now: removed(now, gone))

    async def replace(self, old: str, new: str) -> Tiers:
        """Put one URL in the place of another.

        Args:
            old: The URL that is there.
            new: The other one.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: The torrent does not have `old`, or has `new` already.
            InvalidTrackers: The server refuses the URL.
            TorrentNotFound: There is no such torrent.
        """
        return await self._change(lambda now: replaced(now, old, new))

    async def _read(self) -> list[Tracker]:
        found = (await self._torrents.get(["trackers"], ids=[self._id])).torrents
        if not found:
            raise TorrentNotFound(str(self._id))
        return found[0].trackers or []

    async def _change(self, change: Callable[[Tiers], Tiers]) -> Tiers:
        there = await self._read()
        now = _tiers(there)
        wanted = change(now)
        if wanted == now:
            return now
        if await self._engine.at_least("4.0.0"):
            await self._torrents.set([self._id], tracker_list=as_text(wanted))
        else:
            await self._change_singly(there, now, wanted)
        return await self.get()

    async def _change_singly(self, there: list[Tracker], now: Tiers, wanted: Tiers) -> None:
        """The way of 3.00, which numbers trackers anew with each change."""
        old = [url for tier in now for url in tier]
        new = [url for tier in wanted for url in tier]
        if [len(tier) for tier in wanted] == [len(tier) for tier in now]:
            pairs = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
            if len(pairs) == 1 and pairs[0][1] not in old:
                number = next(t.id for t in there if t.announce == pairs[0][0])
                await self._torrents.set([self._id], tracker_replace=[number, pairs[0][1]])
                return
        kept = removed(now, [url for url in old if url not in new])
        more = [url for url in new if url not in old]
        if (*kept, *((url,) for url in more)) != wanted:
            # Another order: everything is taken out and put in again.
            if any(len(tier) > 1 for tier in wanted):
                server = await self._engine.server_version()
                what = "trackers with several URLs in a tier"
                raise UnsupportedByServer(what, "4.0.0 or later", str(server))
            kept, more = (), new
        left = {url for tier in kept for url in tier}
        gone = [tracker.id for tracker in there if tracker.announce not in left]
        if gone:
            await self._torrents.set([self._id], tracker_remove=gone)
        if more:
            await self._torrents.set([self._id], tracker_add=more)


def _tiers(trackers: list[Tracker]) -> Tiers:
    return by_tier((tracker.tier, tracker.announce) for tracker in trackers)
