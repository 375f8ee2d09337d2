"""Bandwidth groups (4.0 and later)."""

from __future__ import annotations

from .daemon import Daemon
from .failures import Code, Failure
from .profiles import Level
from .torrent_set import new_group
from .variant import Params, as_bool, as_int, as_list, as_str

__all__ = ["group_get", "group_set"]


def group_get(daemon: Daemon, params: Params) -> dict[str, object]:
    """All groups, or those with the given name or names."""
    asked = params.get("name")
    names = {as_str(name) for name in as_list(asked) or [asked]} - {None}
    groups = [
        dict(group) for name, group in sorted(daemon.groups.items()) if not names or name in names
    ]
    if daemon.profile.level == Level.V41_BETA:
        for group in groups:
            for name in ("speed_limit_down", "speed_limit_up"):
                group[name] = float(as_int(group[name]) or 0)
    return {"group": groups}


def group_set(daemon: Daemon, params: Params) -> dict[str, object]:
    """Change a group; one that does not exist is created."""
    name = (as_str(params.get("name")) or "").strip()
    if not name:
        raise Failure(Code.INVALID_PARAMS, "No group name given")
    group = daemon.groups.setdefault(name, new_group(name))
    for key in ("speed_limit_down", "speed_limit_up"):
        limit = as_int(params.get(key))
        if limit is not None:
            group[key] = limit
    for key in ("speed_limit_down_enabled", "speed_limit_up_enabled", "honors_session_limits"):
        flag = as_bool(params.get(key))
        if flag is not None:
            group[key] = flag
    return {}
