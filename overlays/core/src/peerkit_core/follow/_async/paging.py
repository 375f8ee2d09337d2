"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Hashable, Sequence
from typing import TypeVar

from ...call.reading import whole
from ...concurrency._async.primitives import AsyncCall

__all__ = ["paginate"]

T = TypeVar("T")


async def paginate(
    fetch_page: AsyncCall[[int, int], Sequence[T]],
    *,
    page_size: int,
    key: Callable[[T], Hashable],
    start: int = 0,
    total: int | None = None,
    wraps: bool = False,
) -> AsyncIterator[T]:
    """All items of a list that is fetched by offset and limit.

    The list may change meanwhile: an item that moves to a later page is given once. The end is a
    page that is not full, or one without a new item; servers that start over when the offset is
    past the end give the first page again.

    Args:
        fetch_page: Gives the items from an offset on, at most as many as the limit.
        page_size: Items per page.
        key: What tells items apart, for example their hash.
        start: Offset of the first item.
        total: Items in all; None or 0 for every one.
        wraps: Whether the server gives the first page for an offset past the end. Then what lies
            before `start` is fetched and left out, or a late start would give items not meant.

    Raises:
        InvalidArgument: `page_size` is less than 1, or one of the numbers is none.

    Example:
        ```python
        async for torrent in paginate(fetch, page_size=500, key=lambda t: t.hash):
            ...
        ```
    """
    whole("page_size", page_size, least=1)
    start = whole("offset", start)
    total = None if total is None else whole("limit", total)
    offset, skip = (0, start) if wraps and start > 0 else (start, 0)
    left = total or None
    if left is not None and 0 < left + skip < page_size:
        page_size = left + skip
    seen: set[Hashable] = set()
    while True:
        page = await fetch_page(offset, page_size)
        new = False
        for item in page:
            identity = key(item)
            if identity in seen:
                continue
            seen.add(identity)
            new = True
            if skip:
                skip -= 1
                continue
            yield item
            if left is not None:
                left -= 1
                if left == 0:
                    return
        if not new or len(page) < page_size:
            return
        offset += len(page)
