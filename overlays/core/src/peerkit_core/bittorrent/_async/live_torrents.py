"""The live state of a server's torrents: what all BitTorrent clients have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Generic, TypeAlias, TypeVar

from ...call.reading import items, text
from ...engine._async.client import AsyncBaseClient
from ...follow._async.following import AsyncFollower
from ..errors import TorrentGone
from ..refs import Hashed, HashStringed, read_hash

__all__ = ["AsyncLiveTorrents", "Named"]

Named: TypeAlias = str | Hashed | HashStringed
"""A torrent: its hash, or something that has one."""

K = TypeVar("K", bound=AsyncBaseClient)
C = TypeVar("C")
T = TypeVar("T")


class AsyncLiveTorrents(AsyncFollower[K, C], Generic[K, C, T]):
    """Torrents that are followed: found, and waited for."""

    @property
    @abstractmethod
    def torrents(self) -> Mapping[str, T]:
        """All torrents by ID, as of the last poll. A torrent in it never changes by itself."""

    def find(self, hash: str) -> T | None:
        """A torrent by its ID, in upper or lower case; None for one that is not there.

        Args:
            hash: Its ID.
        """
        return self.torrents.get(text("hash", hash).lower())

    def _holds(self) -> str:
        return f"torrents: {len(self.torrents)}"

    @abstractmethod
    def _condition(self, until: Any) -> Callable[[T], bool]:
        """The function that says when a torrent is as far as wanted.

        Raises:
            InvalidArgument: It is no condition.
        """

    async def _wait_for(self, torrent: Named, until: Any, timeout: float | None) -> T:
        (found,) = (await self._wait_all([torrent], until, timeout)).values()
        return found

    async def _wait_all(
        self, torrents: Iterable[Named], until: Any, timeout: float | None
    ) -> dict[str, T]:
        wanted = list(
            dict.fromkeys(read_hash(one, "torrents") for one in items("torrents", torrents))
        )
        done = self._condition(until)
        seen: dict[str, T] = {}
        there: dict[str, T] = {}

        def look() -> dict[str, T] | None:
            for hash in wanted:
                if hash in there:
                    continue
                torrent = self.find(hash)
                if torrent is None:
                    if hash in seen:
                        raise TorrentGone(hash, seen[hash])
                    continue
                seen[hash] = torrent
                if done(torrent):
                    there[hash] = torrent
            if len(there) < len(wanted):
                return None
            return {hash: there[hash] for hash in wanted}

        def last() -> object:
            if len(wanted) == 1:
                return seen.get(wanted[0])
            return {hash: seen.get(hash) for hash in wanted if hash not in there}

        word = until if isinstance(until, str) else "as wanted"
        what = f"torrent {wanted[0]}" if len(wanted) == 1 else f"{len(wanted)} torrents"
        return await self._until(look, timeout, f"{what} to be {word}", last)
