"""Which torrents a call is about: the argument `ids`."""

from __future__ import annotations

from typing import Final

from .daemon import Daemon
from .torrent import Torrent
from .variant import Params, as_int, as_list, as_str

__all__ = ["RECENTLY_ACTIVE", "RECENT_SECONDS", "chosen", "recently_active", "recently_removed"]

RECENTLY_ACTIVE: Final = "recently_active"
RECENT_SECONDS: Final = 60


def chosen(daemon: Daemon, params: Params) -> list[Torrent]:
    """The torrents that `ids` names; unknown ones are skipped, none given means all."""
    if "ids" not in params:
        return list(daemon.torrents.values())
    ids = params["ids"]
    several = as_list(ids)
    if several is None and daemon.profile.untyped and not _is_id(ids):
        # 3.00 takes an `ids` it cannot read for one that is not there: all torrents.
        return list(daemon.torrents.values())
    found: list[Torrent] = []
    for item in [ids] if several is None else several:
        if item == RECENTLY_ACTIVE:
            if several is None or not daemon.profile.untyped:
                found += recently_active(daemon)
        elif (torrent := _one(daemon, item)) is not None:
            found.append(torrent)
    return found


def recently_active(daemon: Daemon) -> list[Torrent]:
    """Torrents that changed in the last minute."""
    cutoff = daemon.now() - RECENT_SECONDS
    return [torrent for torrent in daemon.torrents.values() if torrent.changed_at >= cutoff]


def recently_removed(daemon: Daemon) -> list[int]:
    """Ids of torrents that were removed in the last minute."""
    cutoff = daemon.now() - RECENT_SECONDS
    return [number for when, number in daemon.removed if when >= cutoff]


def _is_id(value: object) -> bool:
    return value is None or as_int(value) is not None or as_str(value) is not None


def _one(daemon: Daemon, item: object) -> Torrent | None:
    number = as_int(item)
    if number is not None:
        return daemon.torrents.get(number)
    text = as_str(item)
    return daemon.by_hash(text) if text else None
