"""Looking up which torrents are meant: a server skips unknown ones without a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from peerkit_core.bittorrent.errors import TorrentFailed, TorrentNotFound
from peerkit_core.bittorrent.refs import TorrentRef, TorrentRefs, read_ref, read_refs
from peerkit_core.codec.values import All
from peerkit_core.concurrency._async.primitives import AsyncCall
from peerkit_core.follow._async.bulk import AsyncTargets
from peerkit_core.follow._async.settling import AsyncLooking, AsyncPatience, Verdict, settle
from peerkit_core.follow.bulk import BulkResult

from ..._generated.models import Torrent
from ..._generated.resources.torrents import AsyncTorrents
from ..fields import listed_fields
from ..hashed import by_hash

__all__ = ["run_on", "select", "select_one", "settled"]

_NAMES = ("id", "hash_string")


async def select(torrents: AsyncTorrents, ids: TorrentRefs) -> BulkResult:
    """The hashes of the torrents that are meant; what the server does not have has failed.

    Raises:
        InvalidArgument: There are none, or one is neither hash nor number.
    """

    async def nothing(hashes: list[str]) -> None:
        """Nothing: they are only looked up."""

    return await run_on(torrents, ids, nothing)


async def select_one(torrents: AsyncTorrents, id: TorrentRef) -> str:
    """The hash of a torrent.

    Raises:
        TorrentNotFound: The server does not have it.
    """
    selection = await select(torrents, read_ref(id))
    for error in selection.failed.values():
        raise error
    return selection.ok[0]


async def run_on(
    torrents: AsyncTorrents, ids: TorrentRefs, action: AsyncCall[[list[str]], object]
) -> BulkResult:
    """Run a command on the torrents that the server has; the others are reported as failed."""

    async def find(wanted: Sequence[int | str]) -> Mapping[int | str, str]:
        found = await torrents.get(_NAMES, ids=list(wanted))
        by_ref: dict[int | str, str] = {}
        for hash, torrent in by_hash(found.torrents):
            by_ref[torrent.id] = by_ref[hash] = hash
        return {ref: by_ref[ref] for ref in wanted if ref in by_ref}

    async def everything() -> Sequence[str]:
        found = await torrents.get(_NAMES)
        return [hash for hash, _ in by_hash(found.torrents)]

    async def on_list(hashes: list[str] | All) -> None:
        assert not isinstance(hashes, All)
        await action(hashes)

    def missing(ref: int | str) -> TorrentNotFound:
        return TorrentNotFound(str(ref))

    wanted = ids if isinstance(ids, All) else read_refs(ids, "ids", numbers=True)
    return await AsyncTargets(find, everything, missing).run(wanted, on_list)


async def settled(
    torrents: AsyncTorrents,
    done: BulkResult,
    judge: Callable[[Torrent], Verdict],
    patience: AsyncPatience[Torrent],
    *,
    fields: Sequence[str],
    what: str,
    looks: int = 1,
    after_look: AsyncCall[[Mapping[str, Torrent]], None] | None = None,
) -> BulkResult:
    """Wait until the torrents of a command are as `judge` wants them; see `settle`.

    Args:
        torrents: The resource.
        done: Outcome of the command; those that are `ok` are waited for.
        judge: Says of a torrent whether it is as wanted.
        patience: How long.
        fields: What `judge` needs.
        what: What is waited for, for errors.
        looks: Looks in a row that must find a torrent as wanted.
        after_look: Awaited with the torrents that are not there yet.
    """
    asked = listed_fields(fields, "hash_string")

    async def fetch(ids: list[str]) -> Mapping[str, Torrent]:
        return dict(by_hash((await torrents.get(asked, ids=ids)).torrents))

    def gone(hash: str) -> TorrentNotFound:
        return TorrentNotFound(hash, "was removed while it was waited for")

    looking = AsyncLooking(fetch, gone, TorrentFailed)
    return await settle(
        done, judge, looking, patience, what=what, looks=looks, after_look=after_look
    )
