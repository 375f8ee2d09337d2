"""`sync/maindata` answers of qBittorrent: everything, and what changed since."""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random
from typing import Any

from .data import qbittorrent_torrents

__all__ = ["MainData"]

_CHANGING = (
    "dlspeed", "upspeed", "downloaded", "uploaded", "downloaded_session", "uploaded_session", "eta",
    "progress", "completed", "amount_left", "ratio", "num_seeds", "num_leechs", "last_activity",
    "time_active", "availability",
)  # fmt: skip
"""What changes from poll to poll while a torrent is busy, besides `state`; the commonest first."""


class MainData:
    """Answers about the same torrents.

    Args:
        count: Torrents.
    """

    def __init__(self, count: int) -> None:
        rows: list[dict[str, Any]] = json.loads(qbittorrent_torrents(count))
        self._torrents = {row.pop("hash"): row for row in rows}

    def full(self) -> bytes:
        """Everything."""
        return _json({"rid": 1, "full_update": True, "torrents": self._torrents})

    def delta(self, random: Random, count: int, fields: int) -> bytes:
        """New values of `state` and of `fields - 1` other fields, of some torrents."""
        return self.delta_of(random, self.some(random, count), fields)

    def some(self, random: Random, count: int) -> list[str]:
        """IDs of some torrents."""
        return random.sample(list(self._torrents), count)

    def delta_of(self, random: Random, chosen: Sequence[str], fields: int) -> bytes:
        """New values of `state` and of `fields - 1` other fields, of these torrents."""
        names = _CHANGING[: fields - 1]
        changed = {key: self._changed(random, key, names) for key in chosen}
        return _json({"rid": random.randrange(2, 10**6), "torrents": changed})

    def deltas(self, random: Random, times: int, count: int, fields: int) -> list[bytes]:
        """Several of them."""
        return [self.delta(random, count, fields) for _ in range(times)]

    def _changed(self, random: Random, key: str, names: Sequence[str]) -> dict[str, Any]:
        known = self._torrents[key]
        changed: dict[str, Any] = {
            name: round(random.random(), 6)
            if isinstance(known[name], float)
            else random.randrange(10**7)
            for name in names
        }
        changed["state"] = random.choice(("downloading", "uploading", "stalledDL", "stalledUP"))
        return changed


def _json(answer: dict[str, Any]) -> bytes:
    text = json.dumps(answer, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()
