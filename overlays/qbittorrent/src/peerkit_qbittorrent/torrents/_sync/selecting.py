# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/torrents/_async/selecting.py. Do not edit.
"""Commands on many torrents: looked up first, in pieces, with the outcome of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from peerkit_core.bittorrent.errors import TorrentFailed, TorrentNotFound
from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.call.reading import flag
from peerkit_core.codec.values import All
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.errors import NotFound
from peerkit_core.follow._sync.bulk import Targets
from peerkit_core.follow._sync.settling import Looking, Patience, Verdict, settle
from peerkit_core.follow.bulk import BulkResult

from ..._generated.client import Client
from ..._generated.models import Torrent
from ..states import progress

__all__ = ["of_torrent", "run_on", "settled"]

T = TypeVar("T")


def run_on(
    client: Client,
    hashes: Hashes,
    action: Call[[list[str] | All], object],
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

    def find(wanted: Sequence[str]) -> Mapping[str, str]:
        return {torrent.hash: torrent.hash for torrent in client.torrents.info(hashes=wanted)}

    def everything() -> Sequence[str]:
        return [torrent.hash for torrent in client.torrents.info()]

    targets = Targets(find, everything, TorrentNotFound, takes_all=True)
    checked = flag("look_up", look_up)
    return targets.run(read_hashes(hashes), action, look_up=checked)


def of_torrent(hash: str, call: Call[[], T]) -> T:
    """The result of a call about one torrent, for which 404 means that there is no such torrent.

    Raises:
        TorrentNotFound: There is none.
    """
    try:
        return call()
    except NotFound:
        raise TorrentNotFound(hash) from None


def settled(
    client: Client,
    done: BulkResult,
    judge: Callable[[Torrent], Verdict],
    patience: Patience[Torrent],
    *,
    what: str,
    looks: int = 1,
) -> BulkResult:
    """Wait until the torrents of a command are as `judge` wants them; see `settle`."""

    def fetch(ids: list[str]) -> Mapping[str, Torrent]:
        return {torrent.hash: torrent for torrent in client.torrents.info(hashes=ids)}

    def gone(hash: str) -> TorrentNotFound:
        return TorrentNotFound(hash, "was removed while it was waited for")

    looking = Looking(fetch, gone, TorrentFailed, progress)
    return settle(done, judge, looking, patience, what=what, looks=looks)
