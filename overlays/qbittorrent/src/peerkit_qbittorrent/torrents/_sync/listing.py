# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/torrents/_async/listing.py. Do not edit.
"""All torrents page by page, and the torrents' resource with lists and categories."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Unpack

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.call.reading import text, whole
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.errors import Conflict
from peerkit_core.follow._sync.paging import paginate

from ..._generated.client import Client
from ..._generated.resources import torrents as calls
from ..categories import edit_options, is_same
from ..states import filter_for

if TYPE_CHECKING:
    from ... import models as m
    from ..._generated.operations.torrents import CategoryOptions, InfoOptions

__all__ = ["Torrents", "iter_torrents"]


def iter_torrents(
    client: Client, *, page_size: int = 500, **filters: Unpack[InfoOptions]
) -> Iterator[m.Torrent]:
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
        for torrent in qb.iter_torrents(filter="completed", category="linux"):
            print(torrent.name)
        ```
    """
    total = filters.pop("limit", None)
    start = whole("offset", filters.pop("offset", None) or 0)
    if filters.get("sort") is None:
        filters["sort"] = "hash"
    _translate(filters, client.engine)
    wraps = start > 0 and not client.at_least("5.2.0")

    def fetch_page(offset: int, limit: int) -> Sequence[m.Torrent]:
        filters["offset"], filters["limit"] = offset, limit
        return client.torrents.info(**filters)

    for torrent in paginate(
        fetch_page,
        page_size=page_size,
        key=lambda t: t.hash,
        start=start,
        total=total,
        wraps=wraps,
    ):
        yield torrent


def _translate(filters: InfoOptions, engine: Engine) -> None:
    """The filter under the name that the release knows; another one would list everything."""
    wanted = filters.get("filter")
    if wanted is not None:
        filters["filter"] = filter_for(wanted, modern=engine.at_least("5.0.0"))


class Torrents(calls.Torrents):
    """Torrents with their files, trackers, categories and tags."""

    def list(self, **filters: Unpack[InfoOptions]) -> list[m.Torrent]:
        """All torrents, or those that match.

        Args:
            filters: As in `info`. `stopped` and `running` mean the same on every release.

        Raises:
            UnsupportedByServer: The release lacks a filter; it would answer with everything.

        Example:
            ```python
            for torrent in qb.torrents.list(filter="running", sort="ratio"):
                print(torrent.name, torrent.ratio)
            ```
        """
        _translate(filters, self._engine)
        return self.info(**filters)

    def one(self, hash: str | Hashed) -> m.Torrent:
        """A torrent.

        Args:
            hash: Its ID, or an object that has one.

        Raises:
            TorrentNotFound: The server does not have it.
        """
        wanted = read_hash(hash)
        found = self.info(hashes=wanted)
        if not found:
            raise TorrentNotFound(wanted)
        return found[0]

    def ensure_category(self, name: str, **options: Unpack[CategoryOptions]) -> m.Category:
        """Create a category, or change it so that it has these options.

        Args:
            name: Name of the category; `/` separates parent and child.
            options: As in `create_category`; what is not given stays as it is.

        Returns:
            The category as the server has it.

        Raises:
            Conflict: The name or a path is not valid.
        """
        present = self.categories().get(text("name", name))
        if present is None:
            self.create_category(name, **options)
        elif any(value is not None for value in options.values()):
            path = options.get("save_path")
            wanted = present.save_path if path is None else path
            try:
                self.edit_category(name, wanted, **edit_options(options, present))
            except Conflict:
                # Up to 5.1 a change of nothing is a conflict too.
                if not is_same(present, options):
                    raise
        return self.categories()[name]
