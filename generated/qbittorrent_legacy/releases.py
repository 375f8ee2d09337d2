# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Which release has which operation."""

from __future__ import annotations

from peerkit_core.call.versions import Releases, Span

__all__ = ["OPERATIONS", "RELEASES", "VALUES", "VERSION"]

VERSION = "4.0.4"
"""The newest release that the spec covers."""

RELEASES = Releases(
    (
        ("3.2.0", "2"),
        ("3.2.1", "3"),
        ("3.2.2", "4"),
        ("3.2.3", "4"),
        ("3.2.4", "5"),
        ("3.2.5", "5"),
        ("3.3.0", "6"),
        ("3.3.1", "7"),
        ("3.3.2", "8"),
        ("3.3.3", "8"),
        ("3.3.4", "9"),
        ("3.3.5", "10"),
        ("3.3.6", "10"),
        ("3.3.7", "10"),
        ("3.3.8", "11"),
        ("3.3.9", "11"),
        ("3.3.10", "11"),
        ("3.3.11", "12"),
        ("3.3.12", "13"),
        ("3.3.13", "14"),
        ("3.3.14", "15"),
        ("3.3.15", "15"),
        ("3.3.16", "15"),
        ("4.0.0", "16"),
        ("4.0.1", "17"),
        ("4.0.2", "17"),
        ("4.0.3", "17"),
        ("4.0.4", "17"),
    )
)

OPERATIONS: dict[str, Span] = {
    "auth_login": (None, None),
    "auth_logout": (None, None),
    "version_api": (None, None),
    "version_api_min": (None, None),
    "version_qbittorrent": (None, None),
    "query_torrents": (None, None),
    "query_properties_general": (None, None),
    "query_properties_trackers": (None, None),
    "query_properties_web_seeds": ("3.2.1", None),
    "query_properties_files": (None, None),
    "query_get_piece_hashes": ("3.3.13", None),
    "query_get_piece_states": ("3.3.13", None),
    "query_transfer_info": (None, None),
    "query_preferences": (None, None),
    "query_get_log": ("3.3.5", None),
    "query_get_peer_log": ("3.3.5", None),
    "sync_maindata": (None, None),
    "sync_torrent_peers": ("3.3.1", None),
    "command_shutdown": (None, None),
    "command_download": (None, None),
    "command_upload": (None, None),
    "command_add_trackers": (None, None),
    "command_pause": (None, None),
    "command_resume": (None, None),
    "command_recheck": (None, None),
    "command_pause_all": (None, None),
    "command_resume_all": (None, None),
    "command_delete": (None, None),
    "command_delete_perm": (None, None),
    "command_increase_prio": (None, None),
    "command_decrease_prio": (None, None),
    "command_top_prio": (None, None),
    "command_bottom_prio": (None, None),
    "command_set_file_prio": (None, None),
    "command_get_global_dl_limit": (None, None),
    "command_get_global_up_limit": (None, None),
    "command_set_global_dl_limit": (None, None),
    "command_set_global_up_limit": (None, None),
    "command_get_torrents_dl_limit": (None, None),
    "command_get_torrents_up_limit": (None, None),
    "command_set_torrents_dl_limit": (None, None),
    "command_set_torrents_up_limit": (None, None),
    "command_alternative_speed_limits_enabled": (None, None),
    "command_toggle_alternative_speed_limits": (None, None),
    "command_toggle_sequential_download": (None, None),
    "command_toggle_first_last_piece_prio": (None, None),
    "command_set_force_start": (None, None),
    "command_set_super_seeding": (None, None),
    "command_set_label": ("3.3.0", "3.3.4"),
    "command_set_category": ("3.3.5", None),
    "command_add_category": ("3.3.5", None),
    "command_remove_categories": ("3.3.5", None),
    "command_get_save_path": ("3.3.1", None),
    "command_set_location": ("4.0.0", None),
    "command_rename": ("4.0.0", None),
    "command_set_auto_tmm": ("4.0.0", None),
    "command_set_preferences": (None, None),
}
"""First and last release of each operation; None leaves that end open."""

VALUES: dict[str, dict[str, Span]] = {
    "LTorrentFilter": {
        "errored": ("3.3.0", None),
    },
    "LTorrentState": {
        "missingFiles": ("3.3.0", None),
        "forcedUP": ("3.3.0", None),
        "allocating": ("3.3.0", None),
        "metaDL": ("3.3.0", None),
        "forcedDL": ("3.3.0", None),
        "queuedForChecking": ("3.3.0", None),
        "checkingResumeData": ("3.3.0", None),
    },
}
"""Enum → value → releases, for values that not every release knows."""
