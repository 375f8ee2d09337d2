# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/torrents/_async/verbs.py. Do not edit.
"""Commands under one name for every release."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Sequence
from typing import TypeAlias

from peerkit_core.bittorrent.paths import absolute_folder
from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.codec.values import All
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._sync.settling import Patience, patience_asked
from peerkit_core.follow.bulk import BulkResult

from ..._generated.client import Client
from ..._generated.models import Torrent, TorrentState
from ..states import is_checking, is_stopped, started
from .selecting import run_on, settled

__all__ = [
    "bulk",
    "move",
    "remove",
    "set_first_last",
    "set_force_start",
    "set_sequential",
    "start",
    "stop",
    "verify",
    "wait_moved",
]

OnProgress: TypeAlias = Callable[[Sequence[Torrent]], object]
"""Called with the torrents that are waited for, after each look."""


def bulk(
    client: Client,
    action: Call[[list[str] | All], object],
    hashes: Hashes,
    *,
    look_up: bool = True,
) -> BulkResult:
    """Run any command on many torrents, at most 1,000 in one request.

    Args:
        action: A command that takes torrent IDs, for example `qb.torrents.reannounce`.
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        look_up: Look the IDs up first, because a server skips unknown ones without a word;
            unknown ones are then reported as failed.

    Returns:
        What became of each torrent; unknown ones have a `TorrentNotFound`.

    Raises:
        InvalidArgument: The list is empty.

    Example:
        ```python
        result = qb.bulk(qb.torrents.reannounce, hashes)
        result.raise_for_errors()
        ```
    """
    return run_on(client, hashes, action, look_up=look_up)


def start(
    client: Client,
    hashes: Hashes,
    *,
    wait: bool = False,
    timeout: float | None = 60.0,
    look_up: bool = True,
    clock: Clock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Start torrents (`resume` up to 4.6).

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        wait: Until none is stopped; one that waits in the queue or is checked counts.
        timeout: Seconds to wait; None waits without end.
        look_up: Look the IDs up first and report unknown ones. Without, `ALL` does not wait.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each. Unknown torrents have a `TorrentNotFound`, those with an error a
        `TorrentFailed`, those not in time a `WaitTimeout`.

    Raises:
        InvalidArgument: The list is empty.

    Example:
        ```python
        result = qb.start(hashes, wait=True, timeout=10)
        result.raise_for_errors()
        ```
    """
    wanted = read_hashes(hashes)
    modern = client.at_least("5.0.0")
    action = client.torrents.start if modern else client.torrents.resume
    patience = patience_asked(wait, timeout, clock, on_progress)
    done = run_on(client, wanted, action, look_up=look_up)
    if patience is None:
        return done
    return settled(client, done, started, patience, what="its start")


def stop(
    client: Client,
    hashes: Hashes,
    *,
    wait: bool = False,
    timeout: float | None = 60.0,
    look_up: bool = True,
    clock: Clock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Stop torrents (`pause` up to 4.6).

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        wait: Until all are stopped; one with an error counts.
        timeout: Seconds to wait; None waits without end.
        look_up: Look the IDs up first and report unknown ones. Without, `ALL` does not wait.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each; see `start`.

    Raises:
        InvalidArgument: The list is empty.
    """
    wanted = read_hashes(hashes)
    modern = client.at_least("5.0.0")
    action = client.torrents.stop if modern else client.torrents.pause
    patience = patience_asked(wait, timeout, clock, on_progress)
    done = run_on(client, wanted, action, look_up=look_up)
    if patience is None:
        return done
    return settled(client, done, is_stopped, patience, what="its stop")


def verify(
    client: Client,
    hashes: Hashes,
    *,
    wait: bool = False,
    timeout: float | None = 600.0,
    look_up: bool = True,
    clock: Clock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Check the content of torrents from the beginning (`recheck` on the wire).

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        wait: Until all checks are over, whatever they find: look at `progress` then.
        timeout: Seconds to wait; None waits without end.
        look_up: Look the IDs up first and report unknown ones. Without, `ALL` does not wait.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each; see `start`.

    Raises:
        InvalidArgument: The list is empty.
    """
    patience = patience_asked(wait, timeout, clock, on_progress)
    done = run_on(client, hashes, client.torrents.recheck, look_up=look_up)
    if patience is None:
        return done
    return settled(
        client,
        done,
        lambda torrent: not is_checking(torrent),
        patience,
        what="the end of its check",
        looks=3,
    )


def remove(
    client: Client, hashes: Hashes, *, delete_data: bool, look_up: bool = True
) -> BulkResult:
    """Remove torrents from the server.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        delete_data: Whether the files on disk go too; there is no default.
        look_up: Look the IDs up first and report unknown ones.

    Returns:
        What became of each; unknown torrents have a `TorrentNotFound`.

    Raises:
        InvalidArgument: The list is empty, or `delete_data` is not a boolean.
    """

    def action(ids: list[str] | All) -> None:
        client.torrents.delete(ids, delete_data)

    if not isinstance(delete_data, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument("delete_data", "must be True or False")
    return run_on(client, hashes, action, look_up=look_up)


def move(
    client: Client,
    hashes: Hashes,
    path: str | os.PathLike[str],
    *,
    wait: bool = False,
    timeout: float | None = 600.0,
    look_up: bool = True,
    clock: Clock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Move the content of torrents to another folder, and take them out of automatic management.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
        path: Absolute folder on the server.
        wait: Until all are there.
        timeout: Seconds to wait; None waits without end.
        look_up: Look the IDs up first and report unknown ones. Without, `ALL` does not wait.
        clock: For tests.
        on_progress: Called with the torrents at the first look, and then when one of them has got
            on. An exception in it ends the wait.

    Returns:
        What became of each; see `start`. A server only writes to its log why it could not move one,
        which then has a `WaitTimeout`.

    Raises:
        InvalidArgument: The list is empty, or the path is relative.
        Conflict: The folder cannot be made.
        Forbidden: The server may not write there.
    """
    place = absolute_folder("path", path)

    def action(ids: list[str] | All) -> None:
        client.torrents.set_location(ids, place)

    patience = patience_asked(wait, timeout, clock, on_progress)
    done = run_on(client, hashes, action, look_up=look_up)
    if patience is None:
        return done
    return _moved(client, done, place, patience)


def wait_moved(
    client: Client,
    hashes: Hashes,
    path: str | os.PathLike[str],
    *,
    timeout: float | None = 600.0,
    clock: Clock | None = None,
    on_progress: OnProgress | None = None,
) -> BulkResult:
    """Wait until torrents have arrived in a folder, as `move` does with `wait`.

    Args:
        hashes: Torrents: hashes or objects that have one; or `ALL`.
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

    def action(ids: list[str] | All) -> None:
        """Nothing: the move has begun already."""

    place = absolute_folder("path", path)
    patience = Patience(timeout, clock, on_progress)
    done = run_on(client, hashes, action)
    return _moved(client, done, place, patience)


def _moved(client: Client, done: BulkResult, place: str, patience: Patience[Torrent]) -> BulkResult:
    wanted = posixpath.normpath(place)

    def judge(torrent: Torrent) -> bool:
        there = posixpath.normpath(torrent.save_path) == wanted
        return there and torrent.state != TorrentState.MOVING

    return settled(client, done, judge, patience, what=f"its move to {place}", looks=2)


def set_force_start(
    client: Client, hashes: Hashes, on: bool, *, look_up: bool = True
) -> BulkResult:
    """Start torrents regardless of queue and limits, or stop doing so.

    Args:
        hashes: Torrent IDs, or `ALL`.
        on: Whether to force.
        look_up: Look the IDs up first and report unknown ones.
    """

    def action(ids: list[str] | All) -> None:
        client.torrents.set_force_start(ids, on)

    return run_on(client, hashes, action, look_up=look_up)


def set_sequential(client: Client, hashes: Hashes, on: bool) -> BulkResult:
    """Download pieces in order, or not. The server can only toggle, so the state is read first.

    Args:
        hashes: Torrent IDs, or `ALL`.
        on: Whether pieces come in order.

    Returns:
        `ok` has every known torrent, whether or not it had to be changed.
    """
    return _toggle(client, hashes, on, "seq_dl", client.torrents.toggle_sequential_download)


def set_first_last(client: Client, hashes: Hashes, on: bool) -> BulkResult:
    """Download the first and last piece of each file first, or not; read before it is toggled.

    Args:
        hashes: Torrent IDs, or `ALL`.
        on: Whether they come first.

    Returns:
        `ok` has every known torrent, whether or not it had to be changed.
    """
    return _toggle(
        client, hashes, on, "f_l_piece_prio", client.torrents.toggle_first_last_piece_prio
    )


def _toggle(
    client: Client,
    hashes: Hashes,
    on: bool,
    field: str,
    toggle: Call[[list[str]], None],
) -> BulkResult:
    def action(ids: list[str] | All) -> None:
        chosen = None if isinstance(ids, All) else ids
        torrents = client.torrents.info(hashes=chosen)
        # Up to 4.1 the field is absent while metadata is missing; then it is off.
        differ = [t.hash for t in torrents if bool(getattr(t, field)) != on]
        if differ:
            toggle(differ)

    return run_on(client, hashes, action)
