"""All torrents page by page, and the torrents' resource with lists and categories."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Unpack

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.call.reading import text, whole
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.errors import Conflict
from peerkit_core.follow._async.paging import paginate

from ..._generated.client import AsyncClient
from ..._generated.resources import torrents as calls
from ..categories import edit_options, is_same
from ..states import filter_for

if TYPE_CHECKING:
    from ... import models as m
    from ..._generated.operations.torrents import CategoryOptions, InfoOptions

__all__ = ["AsyncTorrents", "iter_torrents"]


async def iter_torrents(
    client: AsyncClient, *, page_size: int = 500, **filters: Unpack[InfoOptions]
) -> AsyncIterator[m.Torrent]:
    """All torrents that match, fetched page by page.

    The server's own order is not stable, so pages are cut by hash unless `sort` is given. Up to 5.1
    the page behind the last one is the first one again; that ends the iteration.

    Args:
        page_size: Torrents per request.
        filters: As in `torrents.info`; `limit` is the total, `offset` the first torrent.

    Raises:
        InvalidArgument: `page_size` is less than 1.
        UnsupportedByServer: The release lacks a filter; it would answer with everything.

    Example:
        ```python
        async for torrent in qb.iter_torrents(filter="completed", category="linux"):
            print(torrent.name)
        ```
    """
    total = filters.pop("limit", None)
    start = whole("offset", filters.pop("offset", None) or 0)
    if filters.get("sort") is None:
        filters["sort"] = "hash"
    await _translate(filters, client.engine)
    wraps = start > 0 and not await client.at_least("5.2.0")

    async def fetch_page(offset: int, limit: int) -> Sequence[m.Torrent]:
        filters["offset"], filters["limit"] = offset, limit
        return await client.torrents.info(**filters)

    async for torrent in paginate(
        fetch_page,
        page_size=page_size,
        key=lambda t: t.hash,
        start=start,
        total=total,
        wraps=wraps,
    ):
        yield torrent


async def _translate(filters: InfoOptions, engine: AsyncEngine) -> None:
    """The filter under the name that the release knows; another one would list everything."""
    wanted = filters.get("filter")
    if wanted is not None:
        filters["filter"] = filter_for(wanted, modern=await engine.at_least("5.0.0"))


class AsyncTorrents(calls.AsyncTorrents):
    """Torrents with their files, trackers, categories and tags."""

    async def list(self, **filters: Unpack[InfoOptions]) -> list[m.Torrent]:
        """All torrents, or those that match.

        Args:
            filters: As in `info`. `stopped` and `running` mean the same on every release.

        Raises:
            UnsupportedByServer: The release lacks a filter; it would answer with everything.

        Example:
            ```python
            for torrent in await qb.torrents.list(filter="running", sort="ratio"):
                print(torrent.name, torrent.ratio)
            ```
        """
        await _translate(filters, self._engine)
        return await self.info(**filters)

    async def one(self, hash: str | Hashed) -> m.Torrent:
        """A torrent.

        Args:
            hash: Its ID, or an object that has one.

        Raises:
            TorrentNotFound: The server does not have it.
        """
        wanted = read_hash(hash)
        found = await self.info(hashes=wanted)
        if not found:
            raise TorrentNotFound(wanted)
        return found[0]

    async def ensure_category(self, name: str, **options: Unpack[CategoryOptions]) -> m.Category:
        """Create a category, or change it so that it has these options.

        Args:
            name: Name of the category; `/` separates parent and child.
            options: As in `create_category`; what is not given stays as it is.

        Returns:
            The category as the server has it.

        Raises:
            Conflict: The name or a path is not valid.
        """
        present = (await self.categories()).get(text("name", name))
        if present is None:
            await self.create_category(name, **options)
        elif any(value is not None for value in options.values()):
            path = options.get("save_path")
            wanted = present.save_path if path is None else path
            try:
                await self.edit_category(name, wanted, **edit_options(options, present))
            except Conflict:
                # Up to 5.1 a change of nothing is a conflict too.
                if not is_same(present, options):
                    raise
        return (await self.categories())[name]
