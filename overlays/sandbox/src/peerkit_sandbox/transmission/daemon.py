"""The state of the fake daemon and the passing of its time."""

from __future__ import annotations

import itertools
import secrets
import string
import threading
from collections.abc import Callable, Iterable
from typing import Final

from ..base.clock import Clock
from ..torrents import Metainfo
from .content import Content
from .effects import Effects
from .fields import View
from .profiles import Level, Profile
from .properties import PROPERTIES
from .stats import Stats
from .torrent import Status, Torrent
from .trackers import TrackerList
from .world import World

__all__ = ["SESSION_ID_LIFETIME", "Daemon"]

SESSION_ID_LIFETIME: Final = 3600.0
_ALPHABET: Final = string.ascii_letters + string.digits


class Daemon:
    """One run of transmission-daemon.

    Guard every use with `lock`, and call `update` first: nothing moves by itself.

    Args:
        profile: The release to play.
        clock: Where the time comes from.
        config_dir: Shown in paths only, nothing is written.
        effect_delay: Seconds until a stop, a move or a check shows.
    """

    def __init__(
        self, profile: Profile, clock: Clock, *, config_dir: str, effect_delay: float
    ) -> None:
        self.lock = threading.RLock()
        self.profile = profile
        self.clock = clock
        self.config_dir = config_dir
        self.effect_delay = effect_delay
        self.world = World()
        self.effects = Effects()
        self.torrents: dict[int, Torrent] = {}
        self.removed: list[tuple[float, int]] = []
        self.groups: dict[str, dict[str, object]] = {}
        self.disk: dict[tuple[str, str], list[int]] = {}
        self.settings: dict[str, object] = {
            name: item.default
            for name, item in PROPERTIES.items()
            if item.default is not None and item.since <= profile.level
        }
        self.session_count = 1
        self.stats = Stats()
        self.stats_before = Stats()
        self.blocklist_size = 0
        self.failed_logins = 0
        self.on_time_passed: Callable[[float], None] | None = None
        self._happening_at: float | None = None
        self._boot()

    def _boot(self) -> None:
        self._ids = itertools.count(1)
        self._tracker_ids = itertools.count(0)
        self.started_at = self.now()
        self._updated_at = self.started_at
        self.failed_logins = 0
        self.renew_session_id()

    # -- session id ------------------------------------------------------------------------

    def renew_session_id(self) -> str:
        """Make a new session id; the old one is worthless from now on."""
        self._session_id = "".join(secrets.choice(_ALPHABET) for _ in range(48))
        self._session_id_until = self.now() + SESSION_ID_LIFETIME
        return self._session_id

    @property
    def session_id(self) -> str:
        """The id that requests must carry now."""
        if self.now() >= self._session_id_until:
            self.renew_session_id()
        return self._session_id

    # -- time ------------------------------------------------------------------------------

    def now(self) -> float:
        """The time; while something happens that was due earlier, the time it was due."""
        return self.clock.now() if self._happening_at is None else self._happening_at

    def update(self) -> None:
        """Let everything happen that is due by now, each at its own time."""
        now = self.now()
        while (due := self.effects.next_due(now)) is not None:
            self._happening_at = due
            self._pass_time(due)
            self.effects.run_next()
            self._happening_at = None
        self._pass_time(now)

    def later(self, action: Callable[[], None]) -> None:
        """Run `action` when the effect of the call is to show."""
        self.effects.at(self.now() + self.effect_delay, action)

    def _pass_time(self, now: float) -> None:
        self.unqueue()
        elapsed = max(0.0, now - self._updated_at)
        self._updated_at = max(now, self._updated_at)
        if not elapsed:
            return
        for torrent in self.torrents.values():
            if torrent.running and torrent.status == Status.DOWNLOADING:
                torrent.seconds_downloading += elapsed
            elif torrent.running and torrent.status == Status.SEEDING:
                torrent.seconds_seeding += elapsed
        if self.on_time_passed is not None:
            self.on_time_passed(elapsed)

    def unqueue(self) -> None:
        """Let waiting torrents go, in queue order, as far as the queues have room."""
        waiting = [
            t for t in self.by_queue() if t.running and t.queued and not t.held and t.check is None
        ]
        for torrent in waiting:
            if self._queue_has_room(complete=torrent.complete):
                torrent.queued = False
                torrent.start_date = int(self.now())
                self.touch(torrent)

    def _queue_has_room(self, *, complete: bool) -> bool:
        kind = "seed" if complete else "download"
        if self.settings[f"{kind}_queue_enabled"] is not True:
            return True
        active = Status.SEEDING if complete else Status.DOWNLOADING
        size = self.settings[f"{kind}_queue_size"]
        assert isinstance(size, int)
        return sum(t.status == active for t in self.torrents.values()) < size

    # -- torrents --------------------------------------------------------------------------

    def view(self) -> View:
        """What the fields of torrents are computed with."""
        return View(self.profile, self.now(), self.config_dir)

    def touch(self, torrent: Torrent) -> None:
        """Count a torrent as recently changed."""
        torrent.changed_at = self.now()

    def by_queue(self) -> list[Torrent]:
        """All torrents, first in the queue first."""
        return sorted(self.torrents.values(), key=lambda torrent: torrent.queue_position)

    def by_hash(self, info_hash: str) -> Torrent | None:
        """A torrent by its info-hash, in any case of letters."""
        wanted = info_hash.lower()
        return next((t for t in self.torrents.values() if t.hash == wanted), None)

    def new_trackers(self, tiers: Iterable[tuple[str, ...]]) -> TrackerList:
        """A tracker list whose ids follow the habit of the release."""
        own_ids = self.profile.level >= Level.V4
        return TrackerList.of(tiers, (lambda: next(self._tracker_ids)) if own_ids else None)

    def new_torrent(
        self, info_hash: str, name: str, tiers: Iterable[tuple[str, ...]], download_dir: str
    ) -> Torrent:
        """Put a new torrent without metadata at the end of the queue."""
        now = self.now()
        torrent = Torrent(
            next(self._ids),
            info_hash,
            name,
            self.new_trackers(tiers),
            download_dir,
            int(now),
            queue_position=len(self.torrents),
        )
        if self.profile.level >= Level.V41:
            torrent.edit_date = int(now)
        self.torrents[torrent.id] = torrent
        self.touch(torrent)
        return torrent

    def give_metadata(self, torrent: Torrent, meta: Metainfo) -> None:
        """Fill in what a .torrent file tells."""
        torrent.has_metadata = True
        torrent.metadata_progress = 1.0
        torrent.name = meta.name
        torrent.content = Content.of(meta)
        torrent.comment = meta.comment
        torrent.creator = meta.created_by
        torrent.source = meta.source
        torrent.date_created = meta.creation_date or 0
        torrent.is_private = meta.private
        torrent.webseeds = list(meta.web_seeds)
        self.touch(torrent)

    def remove(self, torrent: Torrent, *, delete_data: bool) -> None:
        """Take a torrent out; its data stay on the disk unless they are deleted too."""
        place = (torrent.download_dir, torrent.hash)
        self.disk.pop(place, None)
        if not delete_data and any(torrent.content.have):
            self.disk[place] = torrent.content.have
        del self.torrents[torrent.id]
        self.removed.append((self.now(), torrent.id))
        self.renumber_queue(self.by_queue())

    def renumber_queue(self, order: list[Torrent]) -> None:
        """Make `order` the order of the queue."""
        for position, torrent in enumerate(order):
            torrent.queue_position = position

    def set_queue_position(self, torrent: Torrent, position: int) -> None:
        """Move one torrent to a place in the queue; the others close ranks."""
        order = [other for other in self.by_queue() if other is not torrent]
        order.insert(min(max(position, 0), len(order)), torrent)
        self.renumber_queue(order)

    def restart(self) -> None:
        """End and begin anew: new ids, new session id, logins allowed again."""
        with self.lock:
            self.update()
            self.stats.seconds_active = self.now() - self.started_at
            self.stats_before = self.stats_before.plus(self.stats)
            self.stats = Stats()
            self.session_count += 1
            self.effects.clear()
            kept = self.by_queue()
            self.torrents.clear()
            self.removed.clear()
            self._boot()
            for torrent in kept:
                torrent.id = next(self._ids)
                torrent.check = None
                self.torrents[torrent.id] = torrent
