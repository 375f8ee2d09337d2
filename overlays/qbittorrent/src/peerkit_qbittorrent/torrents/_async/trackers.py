"""The trackers of one torrent, on every release."""

from __future__ import annotations

from collections.abc import Sequence

from peerkit_core.bittorrent._async.tracker_tiers import AsyncTrackerTiers
from peerkit_core.bittorrent.announce import Tiers, replacement
from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.call.encode import escaped
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import UnsupportedByServer

from ..._generated.resources.torrents import AsyncTorrents
from ..tiers import Plan
from .selecting import of_torrent

__all__ = ["AsyncTrackers"]

_TIERS_SINCE = "4.5.0"
"""Seen on 4.5.2 and later; 4.2.5 takes an empty line for nothing."""


class AsyncTrackers(AsyncTrackerTiers[tuple[int, str]]):
    """The announce URLs of a torrent, by tier.

    Up to 4.4 a tracker that is added goes into the first tier, whatever is asked for. From 5.2.0 on
    one that is there can go to another tier.

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

    def __repr__(self) -> str:
        return shown_part(self, self._engine, f"torrent {self._hash}")

    async def _read(self) -> Sequence[tuple[int, str]]:
        rows = await of_torrent(self._hash, lambda: self._torrents.trackers(self._hash))
        # Pseudo rows for DHT, PeX and LSD have no tier, or -1.
        return [(row.tier, row.url) for row in rows if isinstance(row.tier, int) and row.tier >= 0]

    def _place(self, row: tuple[int, str]) -> tuple[int, str]:
        return row

    async def _write(self, rows: Sequence[tuple[int, str]], now: Tiers, wanted: Tiers) -> None:
        pair = replacement(now, wanted)
        if pair is not None:
            await self._replace(*pair)
            return
        plan = Plan.of(rows, wanted)
        if plan.moved and not await self._engine.at_least("5.2.0"):
            has = str(await self._engine.server_version())
            raise UnsupportedByServer("moving trackers to other tiers", "5.2.0 or later", has)
        if plan.new:
            await self._add(plan)
        if plan.gone:
            # Since 5.1 the server percent-decodes the URLs once more, and then does not find those
            # with a `%` in them, without a word.
            coded = await self._engine.at_least("5.1.0")
            await self._torrents.remove_trackers(
                self._hash, [escaped(url, "|") if coded else url for url in plan.gone]
            )
        for url, tier in plan.moved:
            await self._torrents.edit_tracker(self._hash, url=url, tier=tier)

    async def _replace(self, old: str, new: str) -> None:
        if await self._engine.at_least("5.2.0"):
            await self._torrents.edit_tracker(self._hash, url=old, new_url=new)
        else:
            await self._torrents.edit_tracker(self._hash, orig_url=old, new_url=new)

    async def _add(self, plan: Plan) -> None:
        if await self._engine.at_least(_TIERS_SINCE):
            await self._torrents.add_trackers(self._hash, plan.lines)
            return
        if plan.joins:
            has = str(await self._engine.server_version())
            needs = f"{_TIERS_SINCE} or later"
            raise UnsupportedByServer("trackers.add(tier=…)", needs, has)
        # Whatever is sent, the server puts it into the first tier.
        await self._torrents.add_trackers(self._hash, [url for url, _ in plan.new])
