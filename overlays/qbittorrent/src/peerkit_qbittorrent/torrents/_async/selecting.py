"""Commands on many torrents: looked up first, in pieces, with the outcome of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from peerkit_core.bittorrent.errors import TorrentFailed, TorrentNotFound
from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.call.reading import flag
from peerkit_core.codec.values import All
from peerkit_core.concurrency._async.primitives import AsyncCall
from peerkit_core.errors import NotFound
from peerkit_core.follow._async.bulk import AsyncTargets
from peerkit_core.follow._async.settling import AsyncLooking, AsyncPatience, Verdict, settle
from peerkit_core.follow.bulk import BulkResult

from ..._generated.client import AsyncClient
from ..._generated.models import Torrent
from ..states import progress

__all__ = ["of_torrent", "run_on", "settled"]

T = TypeVar("T")


async def run_on(
    client: AsyncClient,
    hashes: Hashes,
    action: AsyncCall[[list[str] | All], object],
    *,
    look_up: bool = True,
) -> BulkResult:
    """Run a command on torrents, at most 1,000 at a time.

    Args:
        client: The client.
        hashes: Torrents, or `ALL`.
        action: The command; gets a list of IDs, or `ALL`.
        look_up: Look the IDs up first, and report unknown ones.

    Raises:
        InvalidArgument: There are no torrents.
        PeerkitError: The command failed for all.
    """

    async def find(wanted: Sequence[str]) -> Mapping[str, str]:
        return {torrent.hash: torrent.hash for torrent in await client.torrents.info(hashes=wanted)}

    async def everything() -> Sequence[str]:
        return [torrent.hash for torrent in await client.torrents.info()]

    targets = AsyncTargets(find, everything, TorrentNotFound, takes_all=True)
    checked = flag("look_up", look_up)
    return await targets.run(read_hashes(hashes), action, look_up=checked)


async def of_torrent(hash: str, call: AsyncCall[[], T]) -> T:
    """The result of a call about one torrent, for which 404 means that there is no such torrent.

    Raises:
        TorrentNotFound: There is none.
    """
    try:
        return await call()
    except NotFound:
        raise TorrentNotFound(hash) from None


async def settled(
    client: AsyncClient,
    done: BulkResult,
    judge: Callable[[Torrent], Verdict],
    patience: AsyncPatience[Torrent],
    *,
    what: str,
    looks: int = 1,
) -> BulkResult:
    """Wait until the torrents of a command are as `judge` wants them; see `settle`."""

    async def fetch(ids: list[str]) -> Mapping[str, Torrent]:
        return {torrent.hash: torrent for torrent in await client.torrents.info(hashes=ids)}

    def gone(hash: str) -> TorrentNotFound:
        return TorrentNotFound(hash, "was removed while it was waited for")

    looking = AsyncLooking(fetch, gone, TorrentFailed, progress)
    return await settle(done, judge, looking, patience, what=what, looks=looks)
