"""One torrent of the fake: its state and how it changes."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from .._metainfo import Metainfo
from ..base.torrent import State
from .profiles import Behaviour, Profile

__all__ = ["FileState", "Torrent", "Tracker"]


@dataclass
class Tracker:
    """One announce URL. `status`: 1 not contacted, 2 working, 4 not working."""

    url: str
    tier: int
    status: int = 1
    message: str = ""


@dataclass
class FileState:
    """One file inside a torrent; `first_byte` is its place among the pieces."""

    path: str
    size: int
    first_byte: int = 0
    priority: int = 1
    progress: float = 0.0


@dataclass
class Torrent:
    """A torrent. Times are epoch seconds, sizes bytes, speeds B/s."""

    hash: str
    name: str
    v1: str
    v2: str
    meta: Metainfo | None
    save_path: str
    added_on: int
    trackers: list[Tracker] = field(default_factory=list[Tracker])
    web_seeds: list[str] = field(default_factory=list[str])
    files: list[FileState] = field(default_factory=list[FileState])
    magnet_name: str = ""
    download_path: str = ""
    category: str = ""
    tags: list[str] = field(default_factory=list[str])
    stopped: bool = False
    forced: bool = False
    stop_condition: str = "None"
    forced_state: str = ""
    layout: str = "Original"
    done_bytes: int = 0
    downloaded: int = 0
    uploaded: int = 0
    dlspeed: int = 0
    upspeed: int = 0
    seeds: int = 0
    leechs: int = 0
    completed_on: int | None = None
    last_activity: int = 0
    active_seconds: float = 0.0
    seeding_seconds: float = 0.0
    auto_tmm: bool = False
    sequential: bool = False
    first_last: bool = False
    super_seeding: bool = False
    comment: str = ""
    dl_limit: int = 0
    up_limit: int = 0
    ratio_limit: float = -2
    seeding_time_limit: int = -2
    inactive_seeding_time_limit: int = -2
    share_limit_action: str = "Default"
    share_limits_mode: str = "Default"
    queue_position: int = 0
    peers: dict[str, dict[str, object]] = field(default_factory=dict[str, dict[str, object]])
    ssl: dict[str, str] = field(default_factory=dict[str, str])
    overrides: dict[str, object] = field(default_factory=dict[str, object])
    """What a test fixed, by the names of `torrents/info`; it wins over what is worked out."""
    contents: dict[int, bytes] = field(default_factory=dict[int, bytes])

    @property
    def has_metadata(self) -> bool:
        """Whether the content of the torrent is known."""
        return self.meta is not None

    @property
    def wanted(self) -> int:
        """Bytes to download: all pieces that a file which is not skipped lies in."""
        if self.meta is None or all(file.priority for file in self.files):
            return sum(file.size for file in self.files)
        ranges = [self.piece_range(file) for file in self.files if file.priority and file.size]
        pieces = {piece for first, last in ranges for piece in range(first, last + 1)}
        length = self.meta.piece_length
        total = 0
        for file in self.files:
            first, last = self.piece_range(file)
            for piece in pieces.intersection(range(first, last + 1)):
                start = max(piece * length, file.first_byte)
                total += min((piece + 1) * length, file.first_byte + file.size) - start
        return total

    @property
    def total_size(self) -> int:
        """Bytes of the whole content with padding; -1 without metadata."""
        if self.meta is None:
            return -1
        if self.meta.infohash_v2 and (len(self.files) > 1 or not self.meta.infohash_v1):
            return self.meta.pieces_num * self.meta.piece_length
        return self.meta.size

    @property
    def progress(self) -> float:
        """Share of the wanted bytes that is there, from 0 to 1."""
        if self.meta is None:
            return 0.0
        return min(self.done_bytes / self.wanted, 1.0) if self.wanted else 1.0

    @property
    def size(self) -> int:
        """Bytes of all files; 0 without metadata."""
        return sum(file.size for file in self.files)

    @property
    def state(self) -> State:
        """What it does, in the words that all fakes share."""
        pinned = self.forced_state
        if pinned in ("error", "missingFiles"):
            return "error"
        if pinned.startswith("checking"):
            return "checking"
        if pinned.startswith("queued"):
            return "queued"
        if self.stopped:
            return "stopped"
        return "seeding" if self.complete else "downloading"

    @property
    def complete(self) -> bool:
        """Whether every wanted byte is there."""
        return self.meta is not None and self.done_bytes >= self.wanted

    @property
    def ratio(self) -> float:
        """Uploaded over downloaded; -1 above 9999."""
        base = self.downloaded if self.downloaded > self.done_bytes * 0.01 else self.done_bytes
        if not base:
            return 0.0 if not self.uploaded else -1.0
        ratio = self.uploaded / base
        return ratio if ratio <= 9999 else -1.0

    @property
    def root(self) -> str:
        """The folder all files are in, or an empty text for a single file."""
        folders = {file.path.split("/")[0] for file in self.files if "/" in file.path}
        inside = all("/" in file.path for file in self.files)
        return folders.pop() if inside and len(folders) == 1 else ""

    @property
    def content_path(self) -> str:
        """Path of the root folder or of the only file; empty before metadata."""
        if not self.files:
            return ""
        if len(self.files) == 1:
            return posixpath.join(self.save_path, self.files[0].path)
        return posixpath.join(self.save_path, self.root) if self.root else self.save_path

    @property
    def root_path(self) -> str:
        """Path of the root folder; empty without one."""
        return posixpath.join(self.save_path, self.root) if self.files and self.root else ""

    @property
    def working_tracker(self) -> str:
        """The first tracker that works, or an empty text."""
        return next((tracker.url for tracker in self.trackers if tracker.status == 2), "")

    def word(self, profile: Profile) -> str:
        """The state word of this release."""
        if self.forced_state:
            return self.forced_state
        if "state" in self.overrides:
            return str(self.overrides["state"])
        if self.complete:
            if self.stopped:
                return "stoppedUP" if profile.has(Behaviour.STOPPED_NOT_PAUSED) else "pausedUP"
            if self.forced:
                return "forcedUP"
            return "uploading" if self.upspeed else "stalledUP"
        if self.stopped:
            return "stoppedDL" if profile.has(Behaviour.STOPPED_NOT_PAUSED) else "pausedDL"
        if self.meta is None:
            return "forcedMetaDL" if self.forced and profile.since("4.4.0") else "metaDL"
        if self.forced:
            return "forcedDL"
        return "downloading" if self.dlspeed else "stalledDL"

    def set_done(self, done: int, now: float) -> None:
        """Have this many wanted bytes; reaching all of them completes the torrent."""
        done = max(0, min(done, self.wanted))
        self.downloaded += max(0, done - self.done_bytes)
        self.done_bytes = done
        self.last_activity = int(now)
        share = self.progress
        for file in self.files:
            file.progress = 1.0 if not file.size else share if file.priority else file.progress
        if self.complete:
            self.dlspeed = 0
            self.queue_position = 0
            self.completed_on = self.completed_on or int(now)
        else:
            self.completed_on = None

    def take_metadata(self, meta: Metainfo) -> None:
        """Learn the content; files and sizes become known."""
        self.meta = meta
        self.magnet_name = meta.name
        self.comment = self.comment or meta.comment
        at = 0
        self.files = []
        for file in meta.files:
            self.files.append(
                FileState(file.path, file.size, at, progress=0.0 if file.size else 1.0)
            )
            at += file.size
            if meta.infohash_v2:  # v2 starts each file on a piece of its own
                at += -at % meta.piece_length
        self._apply_layout()
        for url in meta.web_seeds:
            if url not in self.web_seeds:
                self.web_seeds.append(url)

    def _apply_layout(self) -> None:
        if self.layout == "Subfolder" and len(self.files) == 1 and "/" not in self.files[0].path:
            stem = posixpath.splitext(self.files[0].path)[0]
            self.files[0].path = f"{stem}/{self.files[0].path}"
        elif self.layout == "NoSubfolder":
            for file in self.files:
                file.path = file.path.split("/", 1)[-1]

    def piece_range(self, file: FileState) -> list[int]:
        """First and last piece of a file; an empty file ends before it starts."""
        if self.meta is None:
            return [-1, -1]
        length = self.meta.piece_length
        first = file.first_byte // length
        if not file.size:
            # libtorrent counts the piece that the next file would start in.
            return [first, first - 1]
        return [first, (file.first_byte + file.size - 1) // length]

    def piece_states(self) -> list[int]:
        """0 missing, 2 there, piece by piece."""
        if self.meta is None:
            return []
        have = self.pieces_have
        return [2] * have + [0] * (self.meta.pieces_num - have)

    @property
    def pieces_have(self) -> int:
        """How many pieces are there."""
        return int(self.progress * self.meta.pieces_num) if self.meta else 0
