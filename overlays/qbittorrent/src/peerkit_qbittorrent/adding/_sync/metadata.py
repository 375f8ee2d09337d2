# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/adding/_async/metadata.py. Do not edit.
"""Metadata of a magnet link, with or without help of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from peerkit_core.bittorrent.sources import read_source
from peerkit_core.codec.unset import value_or
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import InvalidArgument, UnsupportedByServer
from peerkit_core.follow._sync.waiting import poll_until

from ..._generated.client import Client
from ..._generated.models import MetadataContent, MetadataFile, MetadataInfo, MetadataTracker
from ...torrents._sync.verbs import remove
from .adding import add_and_wait

if TYPE_CHECKING:
    from ... import models as m

__all__ = ["fetch_metadata"]


def fetch_metadata(
    client: Client,
    source: str,
    *,
    timeout: float = 120.0,
    emulate: bool = False,
    clock: Clock | None = None,
) -> m.MetadataInfo:
    """The metadata of a magnet link, info-hash or URL, without adding the torrent.

    Args:
        source: What the metadata is of.
        timeout: Seconds to wait for it.
        emulate: On servers from 4.5 to 5.1, which cannot do it, add the torrent with the order
            to stop when its metadata is there, read it, and remove the torrent again. A torrent
            that the server has already is only read.
        clock: For tests; not used by the emulation.

    Raises:
        BadRequest: The server cannot read the source.
        InvalidArgument: The source has no info-hash (only with `emulate`).
        WaitTimeout: No peer gave the metadata in time.
        UnsupportedByServer: The release is older than 5.2.0, or than 4.5.0 with `emulate`.

    Example:
        ```python
        metadata = qb.fetch_metadata(magnet, timeout=60)
        print(metadata.info.name, metadata.info.length)
        ```
    """
    if emulate and not client.supports("torrents.fetch_metadata"):
        return _emulated(client, source, timeout)

    def look() -> Any:
        return client.torrents.fetch_metadata(source)

    found = poll_until(
        look,
        lambda seen: isinstance(seen, MetadataInfo) and bool(seen.info),
        timeout=timeout,
        interval=0.5,
        clock=clock,
        describe="metadata",
    )
    assert isinstance(found, MetadataInfo)
    return found


def _emulated(client: Client, source: str, timeout: float) -> m.MetadataInfo:
    if not client.at_least("4.5.0"):
        # Without a stop condition the torrent would begin to download.
        has = str(client.server_version())
        raise UnsupportedByServer("fetch_metadata(emulate=True)", "4.5.0 or later", has)
    hashes = read_source(source).hashes
    if hashes is None:
        raise InvalidArgument("source", "emulation needs a magnet link or an info-hash")
    there = bool(client.torrents.info(hashes=hashes.ids))
    added = set(hashes.ids)
    try:
        torrent = add_and_wait(
            client,
            source,
            until="metadata",
            timeout=timeout,
            stopped=False,
            stop_condition="MetadataReceived",
        )
        added.add(torrent.hash)
        return _read(client, torrent)
    finally:
        if not there:
            remove(client, added, delete_data=True)


def _read(client: Client, torrent: m.Torrent) -> m.MetadataInfo:
    details = client.torrents.properties(torrent.hash)
    files = client.torrents.files(torrent.hash)
    trackers = client.torrents.trackers(torrent.hash)
    return MetadataInfo(
        infohash_v1=value_or(torrent.infohash_v1, ""),
        infohash_v2=value_or(torrent.infohash_v2, ""),
        hash=torrent.hash,
        info=MetadataContent(
            name=torrent.name,
            length=torrent.total_size,
            piece_length=details.piece_size,
            pieces_num=details.pieces_num,
            private=any(value_or(told, False) for told in (details.private, details.is_private)),
            files=[MetadataFile(path=file.name, length=file.size) for file in files],
        ),
        trackers=[
            MetadataTracker(url=row.url, tier=row.tier)
            for row in trackers
            if isinstance(row.tier, int) and row.tier >= 0
        ],
        webseeds=[seed.url for seed in client.torrents.webseeds(torrent.hash)],
        created_by=details.created_by,
        comment=details.comment,
        creation_date=details.creation_date,
    )
