"""The queue: places by word or number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, cast

from peerkit_core.bittorrent.refs import TorrentRefs
from peerkit_core.call.reading import whole
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow.bulk import BulkResult
from peerkit_core.public import quoted

from ..._generated.resources import queue as calls
from ..._generated.resources.torrents import AsyncTorrents
from .selecting import run_on

__all__ = ["AsyncQueue"]

Place: TypeAlias = int | Literal["top", "up", "down", "bottom"]


class AsyncQueue(calls.AsyncQueue):
    """The queue, with one verb for every place."""

    async def move(self, ids: TorrentRefs, to: Place) -> BulkResult:
        """Move torrents in the queue.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
            to: `"top"` or `"bottom"`, `"up"` or `"down"` by one place, or a place, 0 first, from
                which on they follow each other in the given order.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: The list is empty, or there is no such place.
        """
        if not isinstance(cast("object", to), str):
            return await self._place(ids, whole("to", cast("int", to), least=0))
        moves = {
            "top": self.move_top,
            "up": self.move_up,
            "down": self.move_down,
            "bottom": self.move_bottom,
        }
        if to not in moves:
            raise InvalidArgument("to", f"{quoted(to)} is none of {', '.join(moves)} and no place")
        return await run_on(AsyncTorrents(self._engine), ids, moves[to])

    async def _place(self, ids: TorrentRefs, first: int) -> BulkResult:
        torrents = AsyncTorrents(self._engine)

        async def action(hashes: Sequence[str]) -> None:
            # One after the other: each move shifts what is behind it.
            for place, hash in enumerate(hashes, first):
                await torrents.set([hash], queue_position=place)

        return await run_on(torrents, ids, action)
