# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/legacy/_async/listing.py. Do not edit.
"""All torrents page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Unpack

from peerkit_core.follow._sync.paging import paginate

from .._generated.client import Client

if TYPE_CHECKING:
    from .. import models as m
    from .._generated.operations.query import TorrentsOptions

__all__ = ["iter_torrents"]


def iter_torrents(
    client: Client, *, page_size: int = 500, **filters: Unpack[TorrentsOptions]
) -> Iterator[m.LTorrent]:
    """All torrents that match, fetched page by page.

    The server's own order is not stable, so pages are cut by hash unless `sort` is given. The page
    behind the last one is the first one again; that ends the iteration.

    Args:
        page_size: Torrents per request.
        filters: As in `query.torrents`; `limit` is the total, `offset` the first torrent.

    Raises:
        InvalidArgument: `page_size` is less than 1.
        UnsupportedByServer: The release lacks a filter; it would answer with everything.

    Example:
        ```python
        for torrent in qb.iter_torrents(filter="completed"):
            print(torrent.name)
        ```
    """
    total = filters.pop("limit", None)
    start = filters.pop("offset", None) or 0
    if filters.get("sort") is None:
        filters["sort"] = "hash"

    def fetch_page(offset: int, limit: int) -> Sequence[m.LTorrent]:
        filters["offset"], filters["limit"] = offset, limit
        return client.query.torrents(**filters)

    for torrent in paginate(
        fetch_page, page_size=page_size, key=lambda t: t.hash, start=start, total=total, wraps=True
    ):
        yield torrent
