# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/selecting.py. Do not edit.
"""Looking up which torrents are meant: a server skips unknown ones without a word."""

from __future__ import annotations

from peerkit_core.codec.values import All
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.follow.bulk import BulkResult

from .._generated.resources.torrents import Torrents
from ..selections import Selection, TorrentRefs, match_refs, read_refs

__all__ = ["run_on", "select", "select_one"]

_NAMES = ("id", "hash_string")


def select(torrents: Torrents, ids: TorrentRefs | All) -> Selection:
    """The torrents that are meant, and what the server does not have of them.

    Raises:
        InvalidArgument: There are none, or one is neither hash nor number.
    """
    if isinstance(ids, All):
        found = torrents.get(_NAMES)
        return Selection(tuple(t.hash_string for t in found.torrents if t.hash_string))
    refs = read_refs(ids)
    found = torrents.get(_NAMES, ids=refs)
    there = [(t.id, t.hash_string) for t in found.torrents if t.id and t.hash_string]
    return match_refs(refs, there)


def select_one(torrents: Torrents, id: int | str) -> str:
    """The hash of a torrent.

    Raises:
        TorrentNotFound: The server does not have it.
    """
    selection = select(torrents, id)
    for error in selection.unknown.values():
        raise error
    return selection.hashes[0]


def run_on(
    torrents: Torrents, ids: TorrentRefs | All, action: Call[[list[str]], object]
) -> BulkResult:
    """Run a command on the torrents that the server has; the others are reported as failed."""
    selection = select(torrents, ids)
    if selection.hashes:
        action(list(selection.hashes))
    return BulkResult(selection.hashes, selection.unknown)
