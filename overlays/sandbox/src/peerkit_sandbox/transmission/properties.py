"""Session properties: type, default, and the generation that brought each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from .profiles import Level
from .variant import as_bool, as_float, as_int, as_str

__all__ = ["PROPERTIES", "Property", "units"]


@dataclass(frozen=True, slots=True)
class Property:
    """One session property.

    Attributes:
        default: Its value after a fresh start; None if the daemon computes it.
        read: Takes a value sent by a client; None means "wrong type, ignored".
        writable: Whether session_set changes it.
    """

    default: object
    read: Callable[[object], object]
    since: Level = Level.V3
    writable: bool = True


def _ints(names: Mapping[str, int], since: Level = Level.V3) -> dict[str, Property]:
    return {name: Property(value, as_int, since) for name, value in names.items()}


def _bools(names: Mapping[str, bool], since: Level = Level.V3) -> dict[str, Property]:
    return {name: Property(value, as_bool, since) for name, value in names.items()}


def _strings(names: Mapping[str, str], since: Level = Level.V3) -> dict[str, Property]:
    return {name: Property(value, as_str, since) for name, value in names.items()}


def _computed(names: str, since: Level = Level.V3) -> dict[str, Property]:
    return {name: Property(None, as_str, since, writable=False) for name in names.split()}


PROPERTIES: Final[Mapping[str, Property]] = {
    **_ints(
        {
            "alt_speed_down": 50,
            "alt_speed_time_begin": 540,
            "alt_speed_time_day": 127,
            "alt_speed_time_end": 1020,
            "alt_speed_up": 50,
            "cache_size_mib": 4,
            "download_queue_size": 5,
            "idle_seeding_limit": 30,
            "peer_limit_global": 200,
            "peer_limit_per_torrent": 50,
            "peer_port": 51413,
            "queue_stalled_minutes": 30,
            "seed_queue_size": 10,
            "speed_limit_down": 100,
            "speed_limit_up": 100,
        }
    ),
    **_bools(
        {
            "alt_speed_enabled": False,
            "alt_speed_time_enabled": False,
            "blocklist_enabled": False,
            "dht_enabled": True,
            "download_queue_enabled": True,
            "idle_seeding_limit_enabled": False,
            "incomplete_dir_enabled": False,
            "lpd_enabled": False,
            "peer_port_random_on_start": False,
            "pex_enabled": True,
            "port_forwarding_enabled": False,
            "queue_stalled_enabled": True,
            "rename_partial_files": True,
            "script_torrent_done_enabled": False,
            "seed_queue_enabled": False,
            "seed_ratio_limited": False,
            "speed_limit_down_enabled": False,
            "speed_limit_up_enabled": False,
            "start_added_torrents": True,
            "trash_original_torrent_files": False,
            "utp_enabled": True,
        }
    ),
    **_strings(
        {
            "blocklist_url": "http://www.example.com/blocklist",
            "download_dir": "/downloads",
            "encryption": "preferred",
            "incomplete_dir": "/incomplete",
            "script_torrent_done_filename": "",
        }
    ),
    "seed_ratio_limit": Property(2.0, as_float),
    **_computed(
        """blocklist_size config_dir download_dir_free_space rpc_version rpc_version_minimum
        session_id units version"""
    ),
    **_ints({"anti_brute_force_threshold": 100, "reqq": 2000}, Level.V4),
    **_bools(
        {
            "anti_brute_force_enabled": False,
            "script_torrent_added_enabled": False,
            "script_torrent_done_seeding_enabled": False,
        },
        Level.V4,
    ),
    **_strings(
        {
            "default_trackers": "",
            "script_torrent_added_filename": "",
            "script_torrent_done_seeding_filename": "",
        },
        Level.V4,
    ),
    "tcp_enabled": Property(True, as_bool, Level.V4, writable=False),
    **_computed("rpc_version_semver", Level.V4),
    "sequential_download": Property(False, as_bool, Level.V41_BETA),
    # A list with a check of its own, in session.py.
    "preferred_transports": Property(["utp", "tcp"], lambda value: value, Level.V41),
}


def units(level: Level) -> dict[str, object]:
    """The property `units`; the list of 4.x begins with plain bytes."""
    small = [] if level == Level.V3 else ["B"]
    size = [*small, "kB", "MB", "GB", "TB"]
    return {
        "memory_bytes": 1024,
        "memory_units": [*small, "KiB", "MiB", "GiB", "TiB"],
        "size_bytes": 1000,
        "size_units": size,
        "speed_bytes": 1000,
        "speed_units": [f"{unit}/s" for unit in size],
    }
