"""One torrent of the daemon: its settings and the state it is in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final
from urllib.parse import quote

from ..base.torrent import State
from .content import Content
from .trackers import TrackerList

__all__ = ["Status", "Torrent"]


class Status(IntEnum):
    """Values of the field `status`."""

    STOPPED = 0
    CHECK_WAIT = 1
    CHECKING = 2
    DOWNLOAD_WAIT = 3
    DOWNLOADING = 4
    SEED_WAIT = 5
    SEEDING = 6


_STATES: Final[dict[Status, State]] = {
    Status.STOPPED: "stopped",
    Status.CHECK_WAIT: "checking",
    Status.CHECKING: "checking",
    Status.DOWNLOAD_WAIT: "queued",
    Status.DOWNLOADING: "downloading",
    Status.SEED_WAIT: "queued",
    Status.SEEDING: "seeding",
}


@dataclass(slots=True)
class Torrent:
    """A torrent. Times are epoch seconds, 0 for never; limits are in kB/s and minutes."""

    id: int
    hash: str
    name: str
    trackers: TrackerList
    download_dir: str
    added_date: int
    content: Content = field(default_factory=Content)
    has_metadata: bool = False
    metadata_progress: float = 0.0
    comment: str = ""
    creator: str = ""
    source: str = ""
    date_created: int = 0
    is_private: bool = False
    webseeds: list[str] = field(default_factory=list[str])

    running: bool = False
    queued: bool = False
    held: bool = False
    """Whether a test keeps it in the queue, whatever room there is."""
    check: Status | None = None
    check_started: float = 0.0
    check_ends: float = 0.0
    is_finished: bool = False
    error: int = 0
    error_string: str = ""
    done_date: int = 0
    start_date: int = 0
    activity_date: int = 0
    edit_date: int = 0
    changed_at: float = 0.0
    seconds_downloading: float = 0.0
    seconds_seeding: float = 0.0
    downloaded_ever: int = 0
    uploaded_ever: int = 0
    download_rate: int = 0
    queue_position: int = 0

    bandwidth_priority: int = 0
    download_limit: int = 100
    download_limited: bool = False
    upload_limit: int = 100
    upload_limited: bool = False
    honors_session_limits: bool = True
    seed_ratio_limit: float = 2.0
    seed_ratio_mode: int = 0
    seed_idle_limit: int = 30
    seed_idle_mode: int = 0
    peer_limit: int = 50
    labels: list[str] = field(default_factory=list[str])
    group: str = ""
    sequential_download: bool = False
    sequential_download_from_piece: int = 0

    overrides: dict[str, object] = field(default_factory=dict[str, object])
    """Field values set by the test, by JSON-RPC name; they win over computed ones."""

    @property
    def size(self) -> int:
        """Bytes of all files; 0 without metadata."""
        return self.content.total_size

    @property
    def progress(self) -> float:
        """How much of the wanted bytes is there, from 0 to 1."""
        return 1.0 if self.complete else self.percent_done

    @property
    def save_path(self) -> str:
        """The folder of its files."""
        return self.download_dir

    @property
    def state(self) -> State:
        """What it does, in the words that all fakes share."""
        if self.error == 3:
            return "error"
        return _STATES[self.status]

    @property
    def rate_download(self) -> int:
        """Bytes per second that are shown."""
        return self.download_rate if self.status == Status.DOWNLOADING else 0

    @property
    def complete(self) -> bool:
        """Whether every wanted byte is there."""
        return self.has_metadata and self.content.left_until_done == 0

    @property
    def status(self) -> Status:
        """What it is doing."""
        if self.check is not None:
            return self.check
        if not self.running:
            return Status.STOPPED
        if self.queued:
            return Status.SEED_WAIT if self.complete else Status.DOWNLOAD_WAIT
        return Status.SEEDING if self.complete else Status.DOWNLOADING

    @property
    def percent_done(self) -> float:
        """0..1 of the wanted bytes."""
        size = self.content.size_when_done
        return min(1.0, sum(self.content.have) / size) if size else 0.0

    @property
    def percent_complete(self) -> float:
        """0..1 of all bytes."""
        size = self.content.total_size
        return sum(self.content.have) / size if size else 0.0

    @property
    def magnet_link(self) -> str:
        """The magnet link of this torrent, with its trackers and web seeds."""
        parts = [f"xt=urn:btih:{self.hash}", f"dn={quote(self.name, safe='')}"]
        parts += [f"tr={quote(t.announce, safe='')}" for t in self.trackers.trackers]
        parts += [f"ws={quote(url, safe='')}" for url in self.webseeds]
        return "magnet:?" + "&".join(parts)

    def recheck_progress(self, now: float) -> float:
        """0..1 while its data are being checked, else 0."""
        if self.check is not Status.CHECKING:
            return 0.0
        span = self.check_ends - self.check_started
        return min(1.0, max(0.0, (now - self.check_started) / span)) if span > 0 else 0.0
