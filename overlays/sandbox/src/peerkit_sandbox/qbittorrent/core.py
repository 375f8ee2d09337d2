"""The state of a fake qBittorrent, shared by all its endpoints."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from .._metainfo import Metainfo
from ..base.clock import Clock
from .jobs import CreatorTask, SearchJob
from .labels import Category, tag_order
from .messages import ApiError, Call
from .preferences import Preferences
from .profiles import Behaviour, Profile
from .rss import Rss
from .sessions import Sessions
from .torrent import Torrent, Tracker

__all__ = ["Core", "LogLine", "make_trackers"]


@dataclass
class LogLine:
    """A line of the server's log; `kind` is 1 normal, 2 info, 4 warning, 8 critical."""

    id: int
    message: str
    time: float
    kind: int


@dataclass
class Core:
    """Everything the server knows. Hold `lock` while reading or changing it."""

    profile: Profile
    clock: Clock
    username: str
    password: str
    api_key: str | None = None
    port: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)
    torrents: dict[str, Torrent] = field(default_factory=dict[str, Torrent])
    categories: dict[str, Category] = field(default_factory=dict[str, Category])
    tags: list[str] = field(default_factory=list[str])
    log: list[LogLine] = field(default_factory=list[LogLine])
    pending_urls: list[tuple[str, dict[str, str]]] = field(
        default_factory=list[tuple[str, dict[str, str]]]
    )
    cookies: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    banned_peers: list[str] = field(default_factory=list[str])
    client_data: dict[str, Any] = field(default_factory=dict[str, Any])
    known_metadata: dict[str, Metainfo] = field(default_factory=dict[str, Metainfo])
    rss: Rss = field(default_factory=Rss)
    searches: dict[int, SearchJob] = field(default_factory=dict[int, SearchJob])
    search_results: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    search_plugins: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    searches_run: bool = False
    creator_tasks: dict[str, CreatorTask] = field(default_factory=dict[str, CreatorTask])
    refused_paths: set[str] = field(default_factory=set[str])
    disk: dict[str, int] = field(default_factory=dict[str, int])
    free_space: int = 100_000_000_000
    alternative_limits: bool = False
    session_paused: bool = False
    shut_down: bool = False
    logins: int = 0
    failed_logins: int = 0
    auto_rate: int = 0
    prefs: Preferences = field(init=False)
    sessions: Sessions = field(init=False)

    def __post_init__(self) -> None:
        self.prefs = Preferences(self.profile)
        self.sessions = Sessions(self.profile)
        self.prefs.put("web_ui_username", self.username)
        self.prefs.put("web_ui_api_key", self.api_key or "")
        self._ticked = self.clock.now()
        self.write_log(f"qBittorrent v{self.profile.app} started", 1)

    def now(self) -> int:
        """Whole seconds since the epoch."""
        return int(self.clock.now())

    def write_log(self, message: str, kind: int = 2) -> None:
        """Add a line to the log."""
        self.log.append(LogLine(len(self.log), message, self.clock.now(), kind))

    def shown_path(self, path: str) -> str:
        """A folder as this release writes it: with a trailing slash up to 4.2."""
        return path + "/" if self.profile.has(Behaviour.TRAILING_SLASH_PATHS) else path

    def ordered(self, tags: list[str]) -> list[str]:
        """Tags in the order of this release."""
        return tag_order(tags, self.profile)

    def torrent(self, call: Call) -> Torrent:
        """The torrent named by `hash`; 400 without it, 404 if unknown."""
        found = self.torrents.get(call.needed("hash").lower())
        if found is None:
            raise ApiError(404, "Not Found")
        return found

    def selected(self, call: Call, name: str = "hashes") -> list[Torrent]:
        """The torrents of a required `hashes` list; `all` is every torrent."""
        return self.pick(call.needed(name))

    def pick(self, text: str) -> list[Torrent]:
        """The torrents of `a|b` or `all`; unknown hashes are skipped silently."""
        if text == "all":
            return list(self.torrents.values())
        hashes = [item.strip().lower() for item in text.split("|")]
        return [self.torrents[item] for item in hashes if item in self.torrents]

    def identity(self, v1: str, v2: str) -> str:
        """The id of a torrent: the cut v2 hash where the build knows v2."""
        return v2[:40] if v2 and self.profile.has(Behaviour.LIBTORRENT_2) else v1

    def insert(self, torrent: Torrent, *, on_top: bool = False) -> None:
        """List a new torrent, at the end of the queue unless `on_top`."""
        self.torrents[torrent.hash] = torrent
        queue = [item for item in self.queue() if item is not torrent]
        if not torrent.complete:
            queue.insert(0 if on_top else len(queue), torrent)
        self.set_queue(queue)
        self.announce(torrent)

    def announce(self, torrent: Torrent) -> None:
        """Trackers of a running torrent answer at once."""
        if not torrent.stopped:
            for tracker in torrent.trackers:
                tracker.status = 2 if tracker.status == 1 else tracker.status

    def remove(self, torrents: Iterable[Torrent]) -> None:
        """Forget torrents and close the gaps in the queue."""
        for torrent in list(torrents):
            self.torrents.pop(torrent.hash, None)
        self.set_queue(self.queue())

    def queue(self) -> list[Torrent]:
        """Incomplete torrents in the order of the queue."""
        waiting = [item for item in self.torrents.values() if not item.complete]
        return sorted(waiting, key=lambda item: item.queue_position or len(waiting) + 1)

    def set_queue(self, queue: list[Torrent]) -> None:
        """Number the queue from 1; complete torrents have no place in it."""
        for torrent in self.torrents.values():
            torrent.queue_position = 0
        for place, torrent in enumerate(queue, start=1):
            torrent.queue_position = place

    def rekey(self, torrent: Torrent, new_id: str) -> None:
        """Give a torrent another id, as a hybrid magnet gets with its metadata."""
        self.torrents = {
            (new_id if item is torrent else key): item for key, item in self.torrents.items()
        }
        torrent.hash = new_id

    def add_tags(self, tags: Iterable[str], *, trim: bool = True) -> list[str]:
        """Create the tags that are missing; returns the clean names."""
        names = [tag.strip() if trim else tag for tag in tags]
        names = [tag for tag in names if tag and "," not in tag]
        for tag in names:
            if tag not in self.tags:
                self.tags.append(tag)
        return names

    def category_path(self, name: str) -> str:
        """The save path that automatic management uses for a category."""
        default = str(self.prefs["save_path"])
        category = self.categories.get(name)
        if category is None:
            return default
        return category.save_path or f"{default}/{name}"

    def tick(self) -> None:
        """Let time pass: activity counters, and progress at the automatic rate."""
        now = self.clock.now()
        passed, self._ticked = now - self._ticked, now
        if passed <= 0:
            return
        for torrent in self.torrents.values():
            if torrent.stopped:
                continue
            torrent.active_seconds += passed
            if torrent.complete:
                torrent.seeding_seconds += passed
            elif self.auto_rate and torrent.has_metadata and not torrent.forced_state:
                torrent.dlspeed = self.auto_rate
                torrent.set_done(torrent.done_bytes + int(self.auto_rate * passed), now)

    def move(self, torrents: list[Torrent], place: Callable[[int], float]) -> None:
        """Reorder the queue: `place` gives the wished position of the n-th chosen one."""
        if not self.prefs["queueing_enabled"]:
            raise ApiError(409, "Torrent queueing must be enabled")
        chosen = sorted((t for t in torrents if t.queue_position), key=lambda t: t.queue_position)
        queue = self.queue()
        wish = {id(t): float(t.queue_position) for t in queue}
        for torrent in chosen:
            wish[id(torrent)] = place(torrent.queue_position)
        self.set_queue(sorted(queue, key=lambda t: wish[id(t)]))


def make_trackers(tiers: Iterable[Iterable[str]]) -> list[Tracker]:
    """Trackers of a new torrent, tier by tier."""
    return [Tracker(url, tier) for tier, urls in enumerate(tiers) for url in urls]
