"""A program as a user would write it, with both clients, sync and async.

The tests run it; `nox -s wheels` also checks its types against the installed wheels: with a wheel
that lacks `py.typed`, or a method typed as `Any`, the `assert_type` lines would not hold.
"""

from __future__ import annotations

import asyncio
import sys
from typing import assert_type

from peerkit_core import is_set
from peerkit_core.errors import PeerkitError
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent import models as qm
from peerkit_transmission import AddOutcome, AsyncTransmission, Transmission
from peerkit_transmission import models as tm

MAGNET = "magnet:?xt=urn:btih:c9e15763f722f23e98a29decdfae341b98d53056&dn=cosmos"


def sync_names(qbittorrent: str, transmission: str) -> list[str]:
    """The names of all torrents of both servers."""
    names: list[str] = []
    with QBittorrent(qbittorrent, username="admin", password="adminadmin") as qb:
        assert_type(qb.app.version(), str)
        for torrent in qb.torrents.info(filter="all", sort="name", reverse=False, limit=100):
            assert_type(torrent, qm.Torrent)
            assert_type(torrent.progress, float)
            assert_type(torrent.state, qm.TorrentState)
            names.append(torrent.name)
        assert_type(next(qb.iter_torrents(filter=qm.TorrentFilter.ALL), None), qm.Torrent | None)
    with Transmission(transmission) as tr:
        outcome = tr.add(MAGNET, paused=True, labels=["space"])
        assert_type(outcome, AddOutcome[tm.AddedTorrent])
        result = tr.torrents.get(["id", "name", "percent_done"], ids=[outcome.torrent.id])
        for item in result.torrents:
            assert_type(item, tm.Torrent)
            if is_set(item.name):
                names.append(item.name)
        assert tr.remove(outcome.torrent, delete_data=True)
    return names


async def async_versions(qbittorrent: str, transmission: str) -> list[str]:
    """The releases of both servers, asked at the same time."""
    async with (
        AsyncQBittorrent(qbittorrent, username="admin", password="adminadmin") as qb,
        AsyncTransmission(transmission) as tr,
    ):
        count = 0
        async for torrent in qb.iter_torrents(page_size=2):
            assert_type(torrent, qm.Torrent)
            count += 1
        both = await asyncio.gather(qb.server_version(), tr.server_version())
        return [str(version.release) for version in both]


def main() -> int:
    """Print what the servers named on the command line have; returns the exit code."""
    qbittorrent, transmission = sys.argv[1:]
    try:
        names = sync_names(qbittorrent, transmission)
        versions = asyncio.run(async_versions(qbittorrent, transmission))
    except PeerkitError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("\n".join([*versions, *names]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
