# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/torrents/_async/selecting.py. Do not edit.
"""Looking up which torrents are meant: a server skips unknown ones without a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from peerkit_core.bittorrent.errors import TorrentFailed, TorrentNotFound
from peerkit_core.bittorrent.refs import TorrentRef, TorrentRefs, read_ref, read_refs
from peerkit_core.codec.values import All
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.follow._sync.bulk import Targets
from peerkit_core.follow._sync.settling import Looking, Patience, Verdict, settle
from peerkit_core.follow.bulk import BulkResult

from ..._generated.models import Torrent
from ..._generated.resources.torrents import Torrents
from ..fields import listed_fields
from ..hashed import by_hash

__all__ = ["run_on", "select", "select_one", "settled"]

_NAMES = ("id", "hash_string")


def select(torrents: Torrents, ids: TorrentRefs) -> BulkResult:
    """The hashes of the torrents that are meant; what the server does not have has failed.

    Raises:
        InvalidArgument: There are none, or one is neither hash nor number.
    """

    def nothing(hashes: list[str]) -> None:
        """Nothing: they are only looked up."""

    return run_on(torrents, ids, nothing)


def select_one(torrents: Torrents, id: TorrentRef) -> str:
    """The hash of a torrent.

    Raises:
        TorrentNotFound: The server does not have it.
    """
    selection = select(torrents, read_ref(id))
    for error in selection.failed.values():
        raise error
    return selection.ok[0]


def run_on(torrents: Torrents, ids: TorrentRefs, action: Call[[list[str]], object]) -> BulkResult:
    """Run a command on the torrents that the server has; the others are reported as failed."""

    def find(wanted: Sequence[int | str]) -> Mapping[int | str, str]:
        found = torrents.get(_NAMES, ids=list(wanted))
        by_ref: dict[int | str, str] = {}
        for hash, torrent in by_hash(found.torrents):
            by_ref[torrent.id] = by_ref[hash] = hash
        return {ref: by_ref[ref] for ref in wanted if ref in by_ref}

    def everything() -> Sequence[str]:
        found = torrents.get(_NAMES)
        return [hash for hash, _ in by_hash(found.torrents)]

    def on_list(hashes: list[str] | All) -> None:
        assert not isinstance(hashes, All)
        action(hashes)

    def missing(ref: int | str) -> TorrentNotFound:
        return TorrentNotFound(str(ref))

    wanted = ids if isinstance(ids, All) else read_refs(ids, "ids", numbers=True)
    return Targets(find, everything, missing).run(wanted, on_list)


def settled(
    torrents: Torrents,
    done: BulkResult,
    judge: Callable[[Torrent], Verdict],
    patience: Patience[Torrent],
    *,
    fields: Sequence[str],
    what: str,
    looks: int = 1,
    after_look: Call[[Mapping[str, Torrent]], None] | None = None,
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

    def fetch(ids: list[str]) -> Mapping[str, Torrent]:
        return dict(by_hash(torrents.get(asked, ids=ids).torrents))

    def gone(hash: str) -> TorrentNotFound:
        return TorrentNotFound(hash, "was removed while it was waited for")

    looking = Looking(fetch, gone, TorrentFailed)
    return settle(done, judge, looking, patience, what=what, looks=looks, after_look=after_look)
