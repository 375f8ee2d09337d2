"""When torrents stop seeding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.codec.values import KEEP, All, Keep
from peerkit_core.follow.bulk import BulkResult

from ..._generated.client import AsyncClient
from ...torrents._async.selecting import run_on
from ..share_limits import ShareLimits, grouped

if TYPE_CHECKING:
    from datetime import timedelta

    from ... import models as m

__all__ = ["set_share_limits"]


async def set_share_limits(
    client: AsyncClient,
    hashes: Hashes,
    *,
    ratio: float | Keep = KEEP,
    seeding_time: float | timedelta | Keep = KEEP,
    inactive_seeding_time: float | timedelta | Keep = KEEP,
    action: m.ShareLimitAction | str | Keep = KEEP,
    mode: m.ShareLimitsMode | str | Keep = KEEP,
) -> BulkResult:
    """Set when torrents stop seeding; what is not given stays as it is.

    The server replaces all limits at once, so the present ones are read and equal settings are
    sent together.

    Args:
        hashes: Torrent IDs, or `ALL`.
        ratio: Share ratio, or `GLOBAL` or `NO_LIMIT`.
        seeding_time: Minutes or a timedelta, or `GLOBAL` or `NO_LIMIT`.
        inactive_seeding_time: Likewise, without upload. (Since server 4.6.0.)
        action: What happens at a limit. (Since server 5.2.0.)
        mode: How the limits combine. (Since server 5.3.0.)

    Raises:
        InvalidArgument: A limit is negative, or the list is empty.
        UnsupportedByServer: The release lacks one of them; nothing was changed.

    Example:
        ```python
        await qb.set_share_limits(hashes, ratio=2.0, seeding_time=NO_LIMIT)
        ```
    """
    wanted = ShareLimits.wanted(ratio, seeding_time, inactive_seeding_time, action, mode)
    targets = read_hashes(hashes)
    server = await client.server_version()
    wanted.refuse_unsupported(client.releases, server)

    async def apply(ids: list[str] | All) -> None:
        torrents = await client.torrents.info(hashes=None if isinstance(ids, All) else ids)
        for limits, same in grouped(wanted, torrents).items():
            known = limits.known_to(client.releases, server)
            await client.torrents.set_share_limits(
                same,
                limits.ratio,
                limits.seeding_time,
                inactive_seeding_time_limit=known.inactive_seeding_time,
                share_limit_action=known.action,
                share_limits_mode=known.mode,
            )

    return await run_on(client, targets, apply)
