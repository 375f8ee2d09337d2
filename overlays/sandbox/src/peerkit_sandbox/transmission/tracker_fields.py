"""The items of the fields `trackers` and `tracker_stats`."""

from __future__ import annotations

from .profiles import Level, Profile
from .torrent import Status, Torrent

__all__ = ["tracker_list_items", "tracker_stats_items"]

_INACTIVE = 0
_WAITING = 1


def tracker_list_items(torrent: Torrent, profile: Profile) -> list[dict[str, object]]:
    """Items of `trackers`."""
    items: list[dict[str, object]] = []
    for tracker in torrent.trackers.trackers:
        item: dict[str, object] = {
            "announce": tracker.announce,
            "id": tracker.id,
            "scrape": tracker.scrape,
            "tier": tracker.tier,
        }
        if profile.level >= Level.V4:
            item["sitename"] = tracker.sitename
        items.append(item)
    return items


def tracker_stats_items(torrent: Torrent, profile: Profile, now: float) -> list[dict[str, object]]:
    """Items of `tracker_stats`: trackers nobody has reached yet."""
    items: list[dict[str, object]] = []
    tiers: set[int] = set()
    active = torrent.status in (Status.DOWNLOADING, Status.SEEDING)
    for tracker in torrent.trackers.trackers:
        backup = tracker.tier in tiers
        tiers.add(tracker.tier)
        waiting = active and not backup
        item: dict[str, object] = {
            "announce": tracker.announce,
            "announce_state": _WAITING if waiting else _INACTIVE,
            "download_count": -1,
            "has_announced": False,
            "has_scraped": False,
            "host": tracker.host_with_scheme if profile.untyped else tracker.host,
            "id": tracker.id,
            "is_backup": backup,
            "last_announce_peer_count": 0,
            "last_announce_result": "",
            "last_announce_start_time": 0,
            "last_announce_succeeded": False,
            "last_announce_time": 0,
            "last_announce_timed_out": False,
            "last_scrape_result": "",
            "last_scrape_start_time": 0,
            "last_scrape_succeeded": False,
            "last_scrape_time": 0,
            "last_scrape_timed_out": False,
            "leecher_count": -1,
            "next_announce_time": int(now) + 60 if waiting else 0,
            "next_scrape_time": 0 if backup else int(now) + 60,
            "scrape": tracker.scrape,
            "scrape_state": _INACTIVE if backup else _WAITING,
            "seeder_count": -1,
            "tier": tracker.tier,
        }
        if profile.level >= Level.V4:
            item["sitename"] = tracker.sitename
        if profile.level >= Level.V41:
            item["downloader_count"] = -1
        items.append(item)
    return items
