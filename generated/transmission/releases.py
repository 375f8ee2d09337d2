# Written by scripts/codegen from specs/transmission. Do not edit.
"""Which release has which operation."""

from __future__ import annotations

from peerkit_core.call.versions import Releases, Span

__all__ = ["ENDPOINTS", "OPERATIONS", "RELEASES", "VALUES", "VERSION"]

VERSION = "4.1.4"
"""The newest release that the spec covers."""

RELEASES = Releases(
    (
        ("3.00", "5.2.0"),
        ("4.0.0", "5.3.0"),
        ("4.0.1", "5.3.0"),
        ("4.0.2", "5.3.0"),
        ("4.0.3", "5.3.0"),
        ("4.0.4", "5.3.0"),
        ("4.0.5", "5.3.0"),
        ("4.0.6", "5.3.0"),
        ("4.1.0-beta.2", "5.4.0"),
        ("4.1.0-beta.3", "5.4.0"),
        ("4.1.0-beta.4", "6.0.0"),
        ("4.1.0-beta.5", "6.0.0"),
        ("4.1.0", "6.0.0"),
        ("4.1.1", "6.0.1"),
        ("4.1.2", "6.0.1"),
        ("4.1.3", "6.0.1"),
        ("4.1.4", "6.0.1"),
        ("4.2.0", "6.1.0"),
    )
)

OPERATIONS: dict[str, Span] = {
    "torrents_get": (None, None),
    "torrents_set": (None, None),
    "torrents_add": (None, None),
    "torrents_remove": (None, None),
    "torrents_start": (None, None),
    "torrents_start_now": (None, None),
    "torrents_stop": (None, None),
    "torrents_verify": (None, None),
    "torrents_reannounce": (None, None),
    "torrents_set_location": (None, None),
    "torrents_rename_path": (None, None),
    "queue_move_top": (None, None),
    "queue_move_up": (None, None),
    "queue_move_down": (None, None),
    "queue_move_bottom": (None, None),
    "session_get": (None, None),
    "session_set": (None, None),
    "session_stats": (None, None),
    "session_close": (None, None),
    "system_blocklist_update": (None, None),
    "system_port_test": (None, None),
    "system_free_space": (None, None),
    "groups_get": ("4.0.0", None),
    "groups_set": ("4.0.0", None),
}
"""First and last release of each operation; None leaves that end open."""

ENDPOINTS: dict[str, str] = {
    "torrents.get": "torrent_get",
    "torrents.set": "torrent_set",
    "torrents.add": "torrent_add",
    "torrents.remove": "torrent_remove",
    "torrents.start": "torrent_start",
    "torrents.start_now": "torrent_start_now",
    "torrents.stop": "torrent_stop",
    "torrents.verify": "torrent_verify",
    "torrents.reannounce": "torrent_reannounce",
    "torrents.set_location": "torrent_set_location",
    "torrents.rename_path": "torrent_rename_path",
    "queue.move_top": "queue_move_top",
    "queue.move_up": "queue_move_up",
    "queue.move_down": "queue_move_down",
    "queue.move_bottom": "queue_move_bottom",
    "session.get": "session_get",
    "session.set": "session_set",
    "session.stats": "session_stats",
    "session.close": "session_close",
    "system.blocklist_update": "blocklist_update",
    "system.port_test": "port_test",
    "system.free_space": "free_space",
    "groups.get": "group_get",
    "groups.set": "group_set",
}
"""Each operation as `tag.method`, and what the service calls it."""

VALUES: dict[str, dict[str, Span]] = {
    "SessionField": {
        "rpc_version_semver": ("4.0.0", None),
        "reqq": ("4.1.0-beta.2", None),
        "anti_brute_force_enabled": ("4.0.0", None),
        "anti_brute_force_threshold": ("4.0.0", None),
        "sequential_download": ("4.1.0-beta.2", None),
        "default_trackers": ("4.0.0", None),
        "script_torrent_added_enabled": ("4.0.0", None),
        "script_torrent_added_filename": ("4.0.0", None),
        "script_torrent_done_seeding_enabled": ("4.0.0", None),
        "script_torrent_done_seeding_filename": ("4.0.0", None),
        "preferred_transports": ("4.1.0", None),
        "tcp_enabled": ("4.0.0", None),
    },
    "TorrentField": {
        "group": ("4.0.0", None),
        "primary_mime_type": ("4.0.0", None),
        "percent_complete": ("4.0.0", None),
        "sequential_download": ("4.1.0-beta.2", None),
        "sequential_download_from_piece": ("4.1.0", None),
        "webseeds_ex": ("4.2.0", None),
        "file_count": ("4.0.0", None),
        "bytes_completed": ("4.1.0", None),
        "availability": ("4.0.0", None),
        "tracker_list": ("4.0.0", None),
    },
}
"""Enum → value → releases, for values that not every release knows."""
