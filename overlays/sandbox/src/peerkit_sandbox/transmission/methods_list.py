"""The methods and the arguments each takes, with the generation that brought them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .profiles import Level

__all__ = ["METHODS", "Method"]


@dataclass(frozen=True, slots=True)
class Method:
    """One method of the interface.

    Attributes:
        writes: Whether it has side effects; a notification for one without is not even run.
        arguments: Names of its arguments and the generation that brought each.
    """

    arguments: Mapping[str, Level] = field(default_factory=dict[str, Level])
    writes: bool = True
    since: Level = Level.V3


def _args(names: str, *, v4: str = "", beta: str = "", v41: str = "") -> dict[str, Level]:
    found = dict.fromkeys(names.split(), Level.V3)
    found |= dict.fromkeys(v4.split(), Level.V4)
    found |= dict.fromkeys(beta.split(), Level.V41_BETA)
    return found | dict.fromkeys(v41.split(), Level.V41)


_IDS: Final = _args("ids")

METHODS: Final[Mapping[str, Method]] = {
    "torrent_get": Method(_args("ids fields format"), writes=False),
    "torrent_set": Method(
        _args(
            """ids bandwidth_priority download_limit download_limited upload_limit upload_limited
            files_wanted files_unwanted priority_high priority_low priority_normal
            honors_session_limits labels peer_limit queue_position seed_idle_limit seed_idle_mode
            seed_ratio_limit seed_ratio_mode tracker_add tracker_remove tracker_replace""",
            v4="group tracker_list",
            beta="sequential_download",
            v41="sequential_download_from_piece",
        )
    ),
    "torrent_add": Method(
        _args(
            """filename metainfo download_dir paused peer_limit bandwidth_priority cookies
            files_wanted files_unwanted priority_high priority_low priority_normal""",
            v4="labels",
            beta="sequential_download",
            v41="sequential_download_from_piece",
        )
    ),
    "torrent_remove": Method(_args("ids delete_local_data")),
    "torrent_start": Method(_IDS),
    "torrent_start_now": Method(_IDS),
    "torrent_stop": Method(_IDS),
    "torrent_verify": Method(_IDS),
    "torrent_reannounce": Method(_IDS),
    "torrent_set_location": Method(_args("ids location move")),
    "torrent_rename_path": Method(_args("ids path name")),
    "queue_move_top": Method(_IDS),
    "queue_move_up": Method(_IDS),
    "queue_move_down": Method(_IDS),
    "queue_move_bottom": Method(_IDS),
    "session_get": Method(_args("fields"), writes=False),
    "session_set": Method(),
    "session_stats": Method(writes=False),
    "session_close": Method(),
    "blocklist_update": Method(),
    "port_test": Method(_args("", beta="ip_protocol"), writes=False),
    "free_space": Method(_args("path"), writes=False),
    "group_get": Method(_args("name"), writes=False, since=Level.V4),
    "group_set": Method(
        _args(
            """name honors_session_limits speed_limit_down speed_limit_down_enabled speed_limit_up
            speed_limit_up_enabled"""
        ),
        since=Level.V4,
    ),
}
"""`session_set` takes the properties of `properties.py`."""
