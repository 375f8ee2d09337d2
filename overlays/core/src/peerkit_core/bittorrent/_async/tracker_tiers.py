"""The announce URLs of one torrent: read, changed as tiers, and written in the service's steps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from ...call.reading import texts
from ..announce import Tiers, TierSource, added, by_tier, checked, removed, replaced

__all__ = ["AsyncTrackerTiers"]

R = TypeVar("R")


class AsyncTrackerTiers(ABC, Generic[R]):
    """The announce URLs of a torrent, by tier. A service says how they are read and written."""

    @abstractmethod
    async def _read(self) -> Sequence[R]:
        """The trackers, as the service lists them."""

    @abstractmethod
    def _place(self, row: R) -> tuple[int, str]:
        """Tier and URL of one of them."""

    @abstractmethod
    async def _write(self, rows: Sequence[R], now: Tiers, wanted: Tiers) -> None:
        """Bring about the wanted tiers, which are others than now."""

    async def get(self) -> Tiers:
        """The URLs by tier, first tier first.

        Raises:
            TorrentNotFound: There is no such torrent.
        """
        return by_tier(self._place(row) for row in await self._read())

    async def set(self, tiers: TierSource) -> Tiers:
        """Replace all trackers.

        Args:
            tiers: URLs by tier; a URL that stands alone is a tier of its own. None at all removes
                every tracker.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: An item is no announce URL.
            UnsupportedByServer: The release cannot make these tiers; nothing was changed.
            TorrentNotFound: There is no such torrent.
        """
        wanted = checked(tiers)
        return await self._change(lambda _: wanted)

    async def add(self, urls: str | Iterable[str], *, tier: int | None = None) -> Tiers:
        """Add trackers; those that are there already are left alone.

        Args:
            urls: Announce URLs.
            tier: An existing tier for all of them, counted from 0; None gives each one its own.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: An item is no announce URL, or there is no such tier.
            UnsupportedByServer: The release cannot choose the tier; nothing was changed.
            TorrentNotFound: There is no such torrent.
        """
        more = [url for one in checked(texts("urls", urls)) for url in one]
        return await self._change(lambda now: added(now, more, tier))

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
        gone = texts("urls", urls)
        return await self._change(lambda now: removed(now, gone))

    async def replace(self, old: str, new: str) -> Tiers:
        """Put one URL in the place of another.

        Args:
            old: The URL that is there.
            new: The other one.

        Returns:
            The tiers as the server has them.

        Raises:
            InvalidArgument: The torrent does not have `old`, or has `new` already, or `new` is no
                announce URL.
            TorrentNotFound: There is no such torrent.
        """
        return await self._change(lambda now: replaced(now, old, new))

    async def _change(self, change: Callable[[Tiers], Tiers]) -> Tiers:
        rows = await self._read()
        now = by_tier(self._place(row) for row in rows)
        wanted = change(now)
        if wanted == now:
            return now
        await self._write(rows, now, wanted)
        return await self.get()
