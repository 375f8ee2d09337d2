"""Starting, stopping, checking, moving and finishing torrents, each with its delay."""

from __future__ import annotations

from .daemon import Daemon
from .torrent import Status, Torrent

__all__ = ["download", "move", "set_progress", "start", "stop", "upload", "verify"]


def start(daemon: Daemon, torrent: Torrent, *, now: bool = False) -> None:
    """Start a torrent; `now` skips the queue. Unlike a stop, a start shows at once."""
    if torrent.running and not (now and torrent.queued):
        return
    torrent.running = True
    torrent.is_finished = False
    torrent.error, torrent.error_string = 0, ""
    torrent.queued, torrent.held = not now, False
    if now:
        torrent.start_date = int(daemon.now())
    daemon.touch(torrent)
    daemon.unqueue()


def stop(daemon: Daemon, torrent: Torrent) -> None:
    """Stop a torrent, and a check of its data."""
    if daemon.profile.untyped and torrent.check is not None and torrent.running:
        # Observed on 3.00: when the check ends, the torrent goes on as if nothing was asked.
        return

    def show() -> None:
        torrent.running = torrent.queued = torrent.held = False
        torrent.check = None
        daemon.touch(torrent)
        daemon.unqueue()

    daemon.later(show)


def verify(daemon: Daemon, torrent: Torrent, *, found: list[int] | None = None) -> None:
    """Check the data of a torrent; `found` is what turns out to be there.

    The check lasts as long as other effects are delayed; 4.x waits half of that before. A
    torrent without metadata is not checked.
    """
    if not torrent.has_metadata:
        return
    delay = daemon.effect_delay
    begins = daemon.now() + (0.0 if daemon.profile.untyped else delay / 2)

    def begin() -> None:
        torrent.check = Status.CHECKING
        torrent.check_started = begins
        torrent.check_ends = begins + delay
        daemon.touch(torrent)

    def end() -> None:
        if found is not None:
            torrent.content.have = list(found)
        if torrent.check is None:
            return
        torrent.check = None
        daemon.touch(torrent)
        daemon.unqueue()

    torrent.check = Status.CHECK_WAIT
    daemon.touch(torrent)
    daemon.effects.at(begins, begin)
    daemon.effects.at(begins + delay, end)


def move(daemon: Daemon, torrent: Torrent, location: str) -> None:
    """Make `location` the folder of a torrent. What is there is not checked anew."""

    def show() -> None:
        torrent.download_dir = location
        daemon.touch(torrent)

    # 3.00 moves within the call, 4.x in the background.
    if daemon.profile.untyped:
        show()
    else:
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
    torrent.activity_date = int(daemon.now())
    if torrent.complete and not was_complete:
        torrent.done_date = int(daemon.now())
        # A torrent that has just become complete has to pass the seed queue.
        torrent.queued = torrent.running
    daemon.touch(torrent)
    daemon.unqueue()


def download(daemon: Daemon, rate: int, seconds: float) -> None:
    """Let running downloads go on for a while at a rate in bytes per second."""
    for torrent in daemon.by_queue():
        size = torrent.content.size_when_done
        if torrent.status == Status.DOWNLOADING and size:
            torrent.download_rate = rate
            there = sum(torrent.content.have) + rate * seconds
            set_progress(daemon, torrent, min(1.0, there / size))


def _begun_files(torrent: Torrent) -> int:
    return sum(torrent.content.bytes_completed(file) > 0 for file in torrent.content.files)


def upload(daemon: Daemon, torrent: Torrent, size: int) -> None:
    """Let bytes be sent to other peers."""
    torrent.uploaded_ever += size
    daemon.stats.uploaded_bytes += size
    torrent.activity_date = int(daemon.now())
    daemon.touch(torrent)
