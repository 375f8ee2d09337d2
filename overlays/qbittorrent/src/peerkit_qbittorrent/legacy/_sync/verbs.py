# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/legacy/_async/verbs.py. Do not edit.
"""Commands on many torrents, for servers that take one at a time and have no word for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.codec.values import All
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._sync.bulk import Targets
from peerkit_core.follow.bulk import BulkResult

from .._generated.client import Client

__all__ = ["remove", "start", "stop", "verify"]


def stop(client: Client, hashes: Hashes, *, look_up: bool = True) -> BulkResult:
    """Stop torrents (`pause` on the wire), one request each; `ALL` is a single one.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        look_up: Look the hashes up first, because a server skips unknown ones without a word;
            unknown ones are then reported as failed.

    Returns:
        What became of each; unknown torrents have a `TorrentNotFound`.

    Raises:
        InvalidArgument: The list is empty.
        PeerkitError: It failed for all.
    """
    wanted = read_hashes(hashes)
    if isinstance(wanted, All):
        return _for_all(client, client.command.pause_all, look_up=look_up)
    return _singly(client, wanted, client.command.pause, look_up=look_up)


def start(client: Client, hashes: Hashes, *, look_up: bool = True) -> BulkResult:
    """Start torrents (`resume` on the wire), one request each; `ALL` is a single one.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        look_up: As in `stop`.

    Returns:
        What became of each; see `stop`.

    Raises:
        InvalidArgument: The list is empty.
        PeerkitError: It failed for all.
    """
    wanted = read_hashes(hashes)
    if isinstance(wanted, All):
        return _for_all(client, client.command.resume_all, look_up=look_up)
    return _singly(client, wanted, client.command.resume, look_up=look_up)


def verify(client: Client, hashes: Hashes, *, look_up: bool = True) -> BulkResult:
    """Check the files of torrents from the beginning (`recheck` on the wire), one request each.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        look_up: As in `stop`.

    Returns:
        What became of each; see `stop`.

    Raises:
        InvalidArgument: The list is empty.
        PeerkitError: It failed for all.
    """
    return _singly(client, read_hashes(hashes), client.command.recheck, look_up=look_up)


def remove(
    client: Client, hashes: Hashes, *, delete_data: bool, look_up: bool = True
) -> BulkResult:
    """Remove torrents from the server.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`: those that are there at this
            moment.
        delete_data: Whether the files on disk go too; there is no default.
        look_up: As in `stop`.

    Returns:
        What became of each; see `stop`.

    Raises:
        InvalidArgument: The list is empty, or `delete_data` is not a boolean.
        PeerkitError: It failed for all.
    """
    if not isinstance(delete_data, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("delete_data", "must be True or False")
    command = client.command.delete_perm if delete_data else client.command.delete

    def action(ids: list[str] | All) -> None:
        assert not isinstance(ids, All)
        command(ids)

    return _targets(client).run(read_hashes(hashes), action, look_up=look_up)


def _targets(client: Client) -> Targets[str]:
    def everything() -> Sequence[str]:
        return [torrent.hash for torrent in client.query.torrents()]

    def find(wanted: Sequence[str]) -> Mapping[str, str]:
        # There is no way to ask for certain hashes.
        there = set(everything())
        return {hash: hash for hash in wanted if hash in there}

    return Targets(find, everything, TorrentNotFound)


def _singly(
    client: Client,
    wanted: list[str] | All,
    command: Call[[str], None],
    *,
    look_up: bool,
) -> BulkResult:
    def action(ids: list[str] | All) -> None:
        assert not isinstance(ids, All)
        command(ids[0])

    return _targets(client).run(wanted, action, look_up=look_up, singly=True)


def _for_all(client: Client, command: Call[[], None], *, look_up: bool) -> BulkResult:
    there = _targets(client).everything() if look_up else ()
    command()
    return BulkResult(tuple(there))
