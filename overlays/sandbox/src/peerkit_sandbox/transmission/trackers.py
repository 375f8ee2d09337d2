"""Trackers of a torrent: tiers, ids, and the four ways to edit them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from .variant import as_int, as_str

__all__ = ["Tracker", "TrackerList", "is_tracker_url"]


@dataclass(slots=True)
class Tracker:
    """One announce URL. `id` is what torrent_set wants to remove or replace it."""

    announce: str
    tier: int
    id: int

    @property
    def scrape(self) -> str:
        """The scrape URL, empty if the announce URL allows no guess."""
        if self.announce.startswith("udp:"):
            return self.announce
        head, slash, last = self.announce.rpartition("/")
        if not last.startswith("announce"):
            return ""
        return f"{head}{slash}scrape{last.removeprefix('announce')}"

    @property
    def host(self) -> str:
        """Host and port."""
        return urlsplit(self.announce).netloc

    @property
    def host_with_scheme(self) -> str:
        """Host and port the way 3.00 writes them."""
        return f"{urlsplit(self.announce).scheme}://{self.host}"

    @property
    def sitename(self) -> str:
        """The part of the host name before its domain; addresses stay whole."""
        name = urlsplit(self.announce).hostname or ""
        parts = name.split(".")
        return name if len(parts) < 2 or parts[-1].isdigit() else parts[-2]


def is_tracker_url(url: str) -> bool:
    """Whether the daemon takes `url` as a tracker."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https", "udp"} and bool(parts.hostname)


@dataclass(slots=True)
class TrackerList:
    """The trackers of one torrent.

    3.00 numbers them 0, 1, 2 … in each torrent and anew after each edit; 4.x takes ids from a
    counter of the session (`next_id`), so that an edited tracker gets a new one.
    """

    next_id: Callable[[], int] | None
    trackers: list[Tracker] = field(default_factory=list[Tracker])

    @classmethod
    def of(cls, tiers: Iterable[Sequence[str]], next_id: Callable[[], int] | None) -> TrackerList:
        """A list from tiers of URLs."""
        made = cls(next_id)
        made._fill(tiers)
        return made

    def as_text(self) -> str:
        """One URL per line, a blank line between tiers, a newline at the end."""
        lines: list[str] = []
        for before, tracker in zip([None, *self.trackers], self.trackers, strict=False):
            if before is not None and before.tier != tracker.tier:
                lines.append("")
            lines.append(tracker.announce)
        return "".join(f"{line}\n" for line in lines)

    def set_text(self, text: str) -> bool:
        """Replace everything by `text`; False, and no change, if a line is no tracker URL."""
        tiers: list[list[str]] = [[]]
        for raw in text.splitlines():
            line = raw.strip()
            if not line:
                tiers.append([])
            elif is_tracker_url(line):
                tiers[-1].append(line)
            else:
                return False
        self.trackers = []
        self._fill(tier for tier in tiers if tier)
        return True

    def add(self, urls: list[object]) -> bool:
        """Add each URL in a tier of its own; False if nothing changed."""
        changed = False
        for url in map(as_str, urls):
            if url and is_tracker_url(url) and url not in self._urls():
                tier = max((tracker.tier for tracker in self.trackers), default=-1) + 1
                self.trackers.append(Tracker(url, tier, self._new_id()))
                changed = True
        self._renumber()
        return changed

    def remove(self, ids: list[object]) -> bool:
        """Remove by id; False if nothing changed."""
        gone = {as_int(number) for number in ids}
        kept = [tracker for tracker in self.trackers if tracker.id not in gone]
        changed = len(kept) != len(self.trackers)
        self.trackers = kept
        self._renumber()
        return changed

    def replace(self, pairs: list[object]) -> bool:
        """Replace by `[id, url, id, url, …]`; False if nothing changed."""
        changed = False
        for number, url in zip(pairs[::2], pairs[1::2], strict=False):
            text = as_str(url)
            for tracker in self.trackers:
                if tracker.id != as_int(number) or not text or not is_tracker_url(text):
                    continue
                tracker.announce = text
                tracker.id = self._new_id()
                changed = True
                break
        self._renumber()
        return changed

    def _fill(self, tiers: Iterable[Sequence[str]]) -> None:
        for number, tier in enumerate(tiers):
            for url in tier:
                if is_tracker_url(url) and url not in self._urls():
                    self.trackers.append(Tracker(url, number, self._new_id()))
        self._renumber()

    def _urls(self) -> set[str]:
        return {tracker.announce for tracker in self.trackers}

    def _new_id(self) -> int:
        # A number no tracker has yet, so that an edit in progress hits no second one.
        return self.next_id() if self.next_id else -1 - len(self.trackers)

    def _renumber(self) -> None:
        if self.next_id is not None:
            return
        tiers = sorted({tracker.tier for tracker in self.trackers})
        for number, tracker in enumerate(self.trackers):
            tracker.id = number
            tracker.tier = tiers.index(tracker.tier)
