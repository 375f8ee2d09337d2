# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/bulk.py. Do not edit.
"""One command on many torrents: in pieces, with the outcome of each."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TypeAlias

from peerkit_core.codec.values import ALL, All
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.errors import InvalidArgument, NotFound, PeerkitError
from peerkit_core.follow.bulk import BulkResult

from .._generated.client import Client

__all__ = ["Hashes", "chosen", "distinct", "run_on"]

Hashes: TypeAlias = str | Iterable[str] | All
"""Torrent IDs: one, several, or `ALL`."""

_CHUNK = 1000
"""IDs in one request. A form may be 64 MiB long; this only keeps a server responsive."""


def run_on(
    client: Client,
    hashes: Hashes,
    action: Call[[list[str] | All], object],
    *,
    verify: bool = True,
) -> BulkResult:
    """Run a command on torrents, at most 1,000 at a time.

    Servers skip IDs they do not know without a word, so with `verify` the IDs are looked up first
    and unknown ones are reported as failed.

    Args:
        client: The client.
        hashes: Torrent IDs or `ALL`.
        action: The command; gets a list of IDs, or `ALL`.
        verify: Whether to look the IDs up.

    Returns:
        What became of each. If a piece fails, its IDs carry its error and the other pieces go on.

    Raises:
        InvalidArgument: There are no IDs.
        PeerkitError: The command failed for all.
    """
    if isinstance(hashes, All):
        known = _all_ids(client) if verify else ()
        action(ALL)
        return BulkResult(tuple(known))
    wanted = distinct(hashes)
    failed: dict[str, PeerkitError] = {}
    ok: list[str] = []
    pending = iter(wanted)
    while chunk := list(islice(pending, _CHUNK)):
        try:
            found = _known(client, chunk) if verify else chunk
            if found:
                action(found)
        except PeerkitError as error:
            if len(wanted) <= _CHUNK:
                raise
            failed.update(dict.fromkeys(chunk, error))
            continue
        ok += found
        there = set(found)
        failed.update({h: _unknown(h) for h in chunk if h not in there})
    return BulkResult(tuple(ok), failed)


def chosen(hashes: Hashes) -> list[str] | All:
    """The torrents that a caller means, checked before anything is sent.

    Raises:
        InvalidArgument: There are no IDs, or the word "all" is among them.
    """
    return hashes if isinstance(hashes, All) else distinct(hashes)


def distinct(hashes: str | Iterable[str]) -> list[str]:
    """IDs in lower case, each once.

    Raises:
        InvalidArgument: There are none, or the word "all" is among them.
    """
    given = [hashes] if isinstance(hashes, str) else list(hashes)
    if not given:
        raise InvalidArgument("hashes", "the list is empty; nothing was sent. ALL means all")
    if "all" in given:
        raise InvalidArgument("hashes", "'all' would mean everything; pass ALL if you do")
    # Up to 4.2 the list does not match upper case.
    return list(dict.fromkeys(h.lower() for h in given))


def _known(client: Client, chunk: list[str]) -> list[str]:
    there = {torrent.hash for torrent in client.torrents.info(hashes=chunk)}
    return [h for h in chunk if h in there]


def _all_ids(client: Client) -> list[str]:
    return [torrent.hash for torrent in client.torrents.info()]


def _unknown(hash: str) -> NotFound:
    return NotFound(404, "", "torrents", f"the server has no torrent {hash}")
