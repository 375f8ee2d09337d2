"""Commands on many torrents: unknown ones are reported, effects are waited for if wanted."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from peerkit_core.bittorrent.paths import absolute_folder
from peerkit_core.bittorrent.refs import TorrentRefs
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._async.settling import AsyncPatience, Verdict, patience_asked
from peerkit_core.follow.bulk import BulkResult

from ..._generated.client import AsyncClient
from ..._generated.models import Torrent, TorrentError, TorrentStatus
from .selecting import run_on, settled

__all__ = ["move", "remove", "start", "stop", "verify", "wait_moved"]

_CHECKS = (TorrentStatus.CHECK_WAIT, TorrentStatus.CHECKING)
_STATE = ("status", "error", "error_string", "is_finished")
OnProgress: TypeAlias = Callable[[Sequence[Torrent]], object]
"""Called with the torrents that are waited for, after each look."""


async def start(
    client: AsyncClient,
    ids: TorrentRefs,
    *,
    now: bool = False,
    wait: bool = False,
    timeout: float | None = 60.0,
    clock: AsyncClock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Start torrents.

    Args:
        ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
        now: Past the queue.
        wait: Until none is stopped; one that waits in the queue or is checked counts.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each. Unknown torrents have a `TorrentNotFound`, those that stop again by
        an error or their seed limit a `TorrentFailed`, those not in time a `WaitTimeout`.

    Raises:
        InvalidArgument: The list is empty.

    Example:
        ```python
        result = await server.start(hashes, wait=True, timeout=10)
        result.raise_for_errors()
        ```
    """
    action = client.torrents.start_now if now else client.torrents.start
    patience = patience_asked(wait, timeout, clock, on_progress)
    done = await run_on(client.torrents, ids, action)
    if patience is None:
        return done
    return await settled(client.torrents, done, _started, patience, fields=_STATE, what="its start")


async def stop(
    client: AsyncClient,
    ids: TorrentRefs,
    *,
    wait: bool = False,
    timeout: float | None = 60.0,
    clock: AsyncClock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Stop torrents.

    3.00 forgets a stop that comes while a torrent is checked; with `wait` it is repeated after
    the check.

    Args:
        ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
        wait: Until all are stopped: some tenths of a second.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each; see `start`.

    Raises:
        InvalidArgument: The list is empty.
    """
    patience = patience_asked(wait, timeout, clock, on_progress)
    done = await run_on(client.torrents, ids, client.torrents.stop)
    if patience is None:
        return done
    checked: dict[str, None] = {}

    async def again(left: Mapping[str, Torrent]) -> None:
        forgotten: list[str] = []
        for hash, torrent in left.items():
            if torrent.status in _CHECKS:
                checked[hash] = None
            elif hash in checked:
                del checked[hash]
                forgotten.append(hash)
        if forgotten:
            await client.torrents.stop(forgotten)

    return await settled(
        client.torrents,
        done,
        lambda torrent: torrent.status == TorrentStatus.STOPPED,
        patience,
        fields=("status",),
        what="its stop",
        after_look=again,
    )


async def verify(
    client: AsyncClient,
    ids: TorrentRefs,
    *,
    wait: bool = False,
    timeout: float | None = 600.0,
    clock: AsyncClock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Check the content of torrents.

    Args:
        ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
        wait: Until all checks are over, whatever they find: look at `percent_done` then.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrents, which have `recheck_progress`, at the first look, and
            then when one of them has got on. An exception in it ends the wait.

    Returns:
        What became of each; see `start`.

    Raises:
        InvalidArgument: The list is empty.
    """
    patience = patience_asked(wait, timeout, clock, on_progress)
    done = await run_on(client.torrents, ids, client.torrents.verify)
    if patience is None:
        return done
    return await settled(
        client.torrents,
        done,
        lambda torrent: torrent.status not in _CHECKS,
        patience,
        fields=("status", "recheck_progress", "percent_done"),
        what="the end of its check",
        looks=2,
    )


async def remove(client: AsyncClient, ids: TorrentRefs, *, delete_data: bool) -> BulkResult:
    """Remove torrents from the server.

    Args:
        ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`: those that are there at
            this moment.
        delete_data: Whether the content on disk goes too; there is no default.

    Returns:
        What became of each; unknown torrents have a `TorrentNotFound`.

    Raises:
        InvalidArgument: The list is empty, or `delete_data` is not a boolean.
    """
    if not isinstance(delete_data, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("delete_data", "must be True or False")

    async def action(hashes: Sequence[str]) -> None:
        await client.torrents.remove(hashes, delete_local_data=delete_data)

    return await run_on(client.torrents, ids, action)


async def move(
    client: AsyncClient,
    ids: TorrentRefs,
    path: str | os.PathLike[str],
    *,
    wait: bool = False,
    timeout: float | None = 600.0,
    clock: AsyncClock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Move the content of torrents to another folder.

    Args:
        ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
        path: Absolute folder on the server.
        wait: Until all are there.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each; see `start`. One that could not be moved has a `TorrentFailed` with
        the server's words (4.x; 3.00 only writes them to its log).

    Raises:
        InvalidArgument: The list is empty, or the path is relative.
    """
    place = absolute_folder("path", path)

    async def action(hashes: Sequence[str]) -> None:
        await client.torrents.set_location(hashes, place, move=True)

    patience = patience_asked(wait, timeout, clock, on_progress)
    done = await run_on(client.torrents, ids, action)
    if patience is None:
        return done
    return await _moved(client, done, place, patience)


async def wait_moved(
    client: AsyncClient,
    ids: TorrentRefs,
    path: str | os.PathLike[str],
    *,
    timeout: float | None = 600.0,
    clock: AsyncClock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Wait until torrents have arrived in a folder, as `move` does with `wait`.

    Args:
        ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
        path: Absolute folder on the server.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each; see `move`.

    Raises:
        InvalidArgument: The list is empty, or the path is relative.
    """

    async def action(hashes: Sequence[str]) -> None:
        """Nothing: the move has begun already."""

    patience = AsyncPatience(timeout, clock, on_progress)
    done = await run_on(client.torrents, ids, action)
    place = absolute_folder("path", path)
    return await _moved(client, done, place, patience)


async def _moved(
    client: AsyncClient, done: BulkResult, location: str, patience: AsyncPatience[Torrent]
) -> BulkResult:
    place = posixpath.normpath(location)

    def judge(torrent: Torrent) -> Verdict:
        if posixpath.normpath(torrent.download_dir) == place:
            return True
        words = torrent.error_string
        failed = torrent.error == TorrentError.LOCAL_ERROR and "move" in words.lower()
        return words if failed else False

    fields = ("download_dir", "error", "error_string")
    return await settled(
        client.torrents, done, judge, patience, fields=fields, what=f"its move to {place}"
    )


def _started(torrent: Torrent) -> Verdict:
    if torrent.status != TorrentStatus.STOPPED:
        return True
    if torrent.error == TorrentError.LOCAL_ERROR:
        return torrent.error_string or "stopped by an error"
    return "stopped again: its seed limit is reached" if torrent.is_finished else False
