# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/torrents/_async/trackers.py. Do not edit.
"""The trackers of one torrent, on every release."""

from __future__ import annotations

from collections.abc import Sequence

from peerkit_core.bittorrent._sync.tracker_tiers import TrackerTiers
from peerkit_core.bittorrent.announce import Tiers, as_text, removed, replacement
from peerkit_core.bittorrent.refs import TorrentRef, read_ref
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import UnsupportedByServer

from ..._generated.models import Tracker
from ..._generated.resources.torrents import Torrents
from ...errors import TorrentNotFound

__all__ = ["Trackers"]


class Trackers(TrackerTiers[Tracker]):
    """The announce URLs of a torrent, by tier.

    From 4.0 on the whole list is written at once. 3.00 can add, remove and replace single URLs, and
    puts each one that is added into a tier of its own.

    Args:
        engine: Sends everything.
        id: The torrent: its hash, its number, or an object that has a hash.

    Example:
        ```python
        trackers = tr.trackers(hash)
        trackers.add(["https://tracker.example.org/announce"])
        for tier in trackers.get():
            print(*tier)
        ```
    """

    def __init__(self, engine: Engine, id: TorrentRef) -> None:
        self._engine = engine
        self._torrents = Torrents(engine)
        self._id = read_ref(id)

    def __repr__(self) -> str:
        return shown_part(self, self._engine, f"torrent {self._id}")

    def _read(self) -> Sequence[Tracker]:
        found = self._torrents.get(["trackers"], ids=[self._id]).torrents
        if not found:
            raise TorrentNotFound(str(self._id))
        return found[0].trackers

    def _place(self, row: Tracker) -> tuple[int, str]:
        return row.tier, row.announce

    def _write(self, rows: Sequence[Tracker], now: Tiers, wanted: Tiers) -> None:
        if self._engine.at_least("4.0.0"):
            self._torrents.set([self._id], tracker_list=as_text(wanted))
        else:
            self._write_singly(rows, now, wanted)

    def _write_singly(self, there: Sequence[Tracker], now: Tiers, wanted: Tiers) -> None:
        """The way of 3.00, which numbers trackers anew with each change."""
        pair = replacement(now, wanted)
        if pair is not None:
            number = next(tracker.id for tracker in there if tracker.announce == pair[0])
            self._torrents.set([self._id], tracker_replace=[number, pair[1]])
            return
        old = [url for tier in now for url in tier]
        new = [url for tier in wanted for url in tier]
        kept = removed(now, [url for url in old if url not in new])
        more = [url for url in new if url not in old]
        if (*kept, *((url,) for url in more)) != wanted:
            # Another order: everything is taken out and put in again.
            if any(len(tier) > 1 for tier in wanted):
                server = self._engine.server_version()
                what = "trackers with several URLs in a tier"
                raise UnsupportedByServer(what, "4.0.0 or later", str(server))
            kept, more = (), new
        left = {url for tier in kept for url in tier}
        gone = [tracker.id for tracker in there if tracker.announce not in left]
        if gone:
            self._torrents.set([self._id], tracker_remove=gone)
        if more:
            self._torrents.set([self._id], tracker_add=more)
