# Written by scripts/codegen from overlays/core/src/peerkit_core/follow/_async/paging.py. Do not edit.
"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import TypeVar

from ...concurrency._sync.primitives import Call

__all__ = ["paginate"]

T = TypeVar("T")


def paginate(
    fetch_page: Call[[int, int], Sequence[T]],
    *,
    page_size: int,
    key: Callable[[T], Hashable],
    start: int = 0,
) -> Iterator[T]:
    """All items of a list that is fetched by offset and limit.

    The list may change meanwhile: an item that moves to a later page is given once. The end is a
    page that is not full, or one without a new item; servers that start over when the offset is
    past the end give the first page again.

    Args:
        fetch_page: Gives the items from an offset on, at most as many as the limit.
        page_size: Items per page.
        key: What tells items apart, for example their hash.
        start: Offset of the first page.

    Example:
        ```python
        for torrent in paginate(fetch, page_size=500, key=lambda t: t.hash):
            ...
        ```
    """
    seen: set[Hashable] = set()
    offset = start
    while True:
        page = fetch_page(offset, page_size)
        new = False
        for item in page:
            identity = key(item)
            if identity not in seen:
                seen.add(identity)
                new = True
                yield item
        if not new or len(page) < page_size:
            return
        offset += len(page)
