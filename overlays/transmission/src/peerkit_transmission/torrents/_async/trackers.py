"""The trackers of one torrent, on every release."""

from __future__ import annotations

from collections.abc import Sequence

from peerkit_core.bittorrent._async.tracker_tiers import AsyncTrackerTiers
from peerkit_core.bittorrent.announce import Tiers, as_text, removed, replacement
from peerkit_core.bittorrent.refs import TorrentRef, read_ref
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import UnsupportedByServer

from ..._generated.models import Tracker
from ..._generated.resources.torrents import AsyncTorrents
from ...errors import TorrentNotFound

__all__ = ["AsyncTrackers"]


class AsyncTrackers(AsyncTrackerTiers[Tracker]):
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

    def __repr__(self) -> str:
        return shown_part(self, self._engine, f"torrent {self._id}")

    async def _read(self) -> Sequence[Tracker]:
        found = (await self._torrents.get(["trackers"], ids=[self._id])).torrents
        if not found:
            raise TorrentNotFound(str(self._id))
        return found[0].trackers

    def _place(self, row: Tracker) -> tuple[int, str]:
        return row.tier, row.announce

    async def _write(self, rows: Sequence[Tracker], now: Tiers, wanted: Tiers) -> None:
        if await self._engine.at_least("4.0.0"):
            await self._torrents.set([self._id], tracker_list=as_text(wanted))
        else:
            await self._write_singly(rows, now, wanted)

    async def _write_singly(self, there: Sequence[Tracker], now: Tiers, wanted: Tiers) -> None:
        """The way of 3.00, which numbers trackers anew with each change."""
        pair = replacement(now, wanted)
        if pair is not None:
            number = next(tracker.id for tracker in there if tracker.announce == pair[0])
            await self._torrents.set([self._id], tracker_replace=[number, pair[1]])
            return
        old = [url for tier in now for url in tier]
        new = [url for tier in wanted for url in tier]
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
