"""Starting, stopping, checking, moving and finishing torrents, each with its delay."""

from __future__ import annotations

from typing import Final

from .daemon import Daemon
from .torrent import Status, Torrent

STOP_DURING_CHECK: Final = 12.0
"""Seconds that 3.00 takes to stop a torrent which is being checked."""


def start(
    daemon: Daemon, torrent: Torrent, *, now: bool = False, delay: float | None = None
) -> None:
    """Start a torrent; `now` skips the queue."""

    def show() -> None:
        if torrent.running and not (now and torrent.queued):
            return
        torrent.running = True
        torrent.is_finished = False
        torrent.error, torrent.error_string = 0, ""
        torrent.queued = not now
        if now:
            torrent.start_date = int(daemon.clock.now())
        daemon.touch(torrent)
        daemon.unqueue()

    daemon.later(show, after=delay)


def stop(daemon: Daemon, torrent: Torrent) -> None:
    """Stop a torrent, and a check of its data."""

    def show() -> None:
        torrent.running = torrent.queued = False
        torrent.check = None
        daemon.touch(torrent)
        daemon.unqueue()

    slow = daemon.profile.untyped and torrent.check is Status.CHECKING
    daemon.later(show, after=STOP_DURING_CHECK if slow else None)


def verify(daemon: Daemon, torrent: Torrent, *, found: list[int] | None = None) -> None:
    """Check the data of a torrent; `found` is what turns out to be there.

    The check waits for one delay, then lasts another one. A torrent without metadata is not
    checked.
    """
    if not torrent.has_metadata:
        return
    asked = daemon.clock.now()

    def begin() -> None:
        torrent.check = Status.CHECKING
        torrent.check_started = asked + daemon.effect_delay / 2
        torrent.check_ends = torrent.check_started + daemon.effect_delay
        daemon.touch(torrent)

    def end() -> None:
        if torrent.check is None:
            return
        torrent.check = None
        if found is not None:
            torrent.content.have = list(found)
        daemon.touch(torrent)
        daemon.unqueue()

    torrent.check = Status.CHECK_WAIT
    daemon.touch(torrent)
    daemon.effects.at(asked + daemon.effect_delay / 2, begin)
    daemon.effects.at(asked + daemon.effect_delay * 1.5, end)


def move(daemon: Daemon, torrent: Torrent, location: str) -> None:
    """Make `location` the folder of a torrent. What is there is not checked anew."""

    def show() -> None:
        torrent.download_dir = location
        daemon.touch(torrent)

    daemon.later(show)


def set_progress(daemon: Daemon, torrent: Torrent, fraction: float) -> None:
    """Let a fraction of the wanted data be there, as if just downloaded."""
    content = torrent.content
    begun = _begun_files(torrent)
    before = sum(content.have)
    was_complete = torrent.complete
    content.fill(fraction)
    got = max(0, sum(content.have) - before)
    torrent.downloaded_ever += got
    daemon.stats.downloaded_bytes += got
    daemon.stats.files_added += max(0, _begun_files(torrent) - begun)
    torrent.activity_date = int(daemon.clock.now())
    if torrent.complete and not was_complete:
        torrent.done_date = int(daemon.clock.now())
        # A torrent that has just become complete has to pass the seed queue.
        torrent.queued = torrent.running
    daemon.touch(torrent)
    daemon.unqueue()


def _begun_files(torrent: Torrent) -> int:
    return sum(torrent.content.bytes_completed(file) > 0 for file in torrent.content.files)


def upload(daemon: Daemon, torrent: Torrent, size: int) -> None:
    """Let bytes be sent to other peers."""
    torrent.uploaded_ever += size
    daemon.stats.uploaded_bytes += size
    torrent.activity_date = int(daemon.clock.now())
    daemon.touch(torrent)
