"""Session methods: properties, statistics, and what asks the world outside."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from .daemon import Daemon
from .failures import HTTP_REASONS, Code, Failure
from .names import is_known_word, spellings
from .profiles import Level
from .properties import PROPERTIES, units
from .settings import is_absolute
from .variant import Params, as_int, as_list, as_str

__all__ = [
    "blocklist_update",
    "free_space",
    "port_test",
    "session_get",
    "session_set",
    "session_stats",
]

_PATHS: Final = {
    "download_dir": "download directory path is not absolute",
    "incomplete_dir": "incomplete torrents directory path is not absolute",
}
_SCHEDULE: Final = {
    "alt_speed_time_begin": range(24 * 60),
    "alt_speed_time_end": range(24 * 60),
    "alt_speed_time_day": range(1, 128),
}
"""Values that 4.1.0-beta.2 takes; the other releases take any."""
_ENCRYPTION: Final = ("required", "preferred", "allowed")


def session_get(daemon: Daemon, params: Params, *, classic: bool) -> dict[str, object]:
    """All properties, or those named in `fields`."""
    everything = _properties(daemon, classic=classic)
    fields = as_list(params.get("fields"))
    if fields is None:
        return everything
    both = daemon.profile.json_rpc
    asked = {
        name
        for name in everything
        if not spellings(name, field=False, both=both and classic).isdisjoint(map(str, fields))
        or (not classic and name in fields)
    }
    if asked:
        return {name: everything[name] for name in everything if name in asked}
    # 4.x takes a list of nothing but words it has never heard for no list at all.
    known = any(is_known_word(str(field), both=both) for field in fields)
    return {} if known or daemon.profile.untyped else everything


def _properties(daemon: Daemon, *, classic: bool) -> dict[str, object]:
    profile = daemon.profile
    values = dict(daemon.settings)
    values |= {
        "blocklist_size": daemon.blocklist_size,
        "config_dir": daemon.config_dir,
        "download_dir_free_space": daemon.world.disk_free,
        "rpc_version": profile.rpc_version,
        "rpc_version_minimum": profile.rpc_version_minimum,
        "session_id": daemon.session_id,
        "units": units(profile.level),
        "version": profile.long_version,
    }
    if profile.semver is not None:
        values["rpc_version_semver"] = profile.semver
    if classic and values["encryption"] == "allowed":
        values["encryption"] = "tolerated"
    if profile.level == Level.V41_BETA:
        # That release computes speeds as floats; from 4.1.1 they are integers again.
        for name in ("speed_limit_down", "speed_limit_up"):
            values[name] = float(as_int(values[name]) or 0)
    return {name: values[name] for name in sorted(values)}


def session_set(daemon: Daemon, params: Params, *, classic: bool) -> dict[str, object]:
    """Change properties. Unknown and read-only ones and wrong types are ignored silently."""
    if daemon.profile.untyped:
        for name in _PATHS:
            _check_path(name, params.get(name))
    for name, value in params.items():
        item = PROPERTIES.get(name)
        if item is None or not item.writable or item.since > daemon.profile.level:
            continue
        read = item.read(value)
        if name in _PATHS:
            _check_path(name, read)
        elif name == "encryption":
            read = _encryption(daemon, read, classic=classic)
        elif name == "preferred_transports":
            read = _transports(read)
        elif name == "peer_port":
            # Observed on every release: the number is cut to 16 bits.
            read = None if read is None else int(str(read)) % 65536
        elif name in _SCHEDULE and daemon.profile.level == Level.V41_BETA:
            read = read if read in _SCHEDULE[name] else None
        # An empty path is ignored like a wrong type.
        if read is not None and not (read == "" and name in _PATHS):
            daemon.settings[name] = read
        _couple_transports(daemon, name)
        if name.startswith("anti_brute_force"):
            daemon.failed_logins = 0
    daemon.unqueue()
    return {}


def _check_path(name: str, value: object) -> None:
    path = as_str(value)
    if path is not None and not is_absolute(path):
        raise Failure(Code.PATH_NOT_ABSOLUTE, _PATHS[name])


def _encryption(daemon: Daemon, value: object, *, classic: bool) -> str | None:
    if value == "tolerated" and classic:
        return "allowed"
    if daemon.profile.level < Level.V41:
        if value is None:
            return None
        # Before 4.1 any unknown word, `allowed` included, means `preferred`.
        return "required" if value == "required" else "preferred"
    if value not in _ENCRYPTION:
        text = 'must be one of "preferred", "required" or "allowed"'
        raise Failure(Code.INVALID_PARAMS, text)
    return str(value)


def _transports(value: object) -> list[object]:
    names = as_list(value)
    if names is None or len(set(map(str, names))) != len(names) or set(names) - {"utp", "tcp"}:
        text = 'the list must be unique with the values "utp" or "tcp"'
        raise Failure(Code.INVALID_PARAMS, text)
    return names


def _couple_transports(daemon: Daemon, changed: str) -> None:
    """The list of transports and the older flag for uTP follow each other."""
    names = as_list(daemon.settings.get("preferred_transports"))
    if names is None:
        return
    if changed == "preferred_transports":
        daemon.settings["utp_enabled"] = "utp" in names
        daemon.settings["tcp_enabled"] = "tcp" in names
    elif changed == "utp_enabled":
        others = [name for name in names if name != "utp"]
        on = daemon.settings["utp_enabled"] is True
        daemon.settings["preferred_transports"] = ["utp", *others] if on else others


def session_stats(daemon: Daemon, params: Params) -> dict[str, object]:
    """Counts, speeds, and the totals of this run and of all runs."""
    del params
    torrents = daemon.torrents.values()
    active = sum(torrent.running for torrent in torrents)
    daemon.stats.seconds_active = daemon.now() - daemon.started_at
    together = daemon.stats_before.plus(daemon.stats)
    return {
        "active_torrent_count": active,
        "cumulative_stats": together.as_result(daemon.session_count),
        "current_stats": daemon.stats.as_result(1),
        "download_speed": 0,
        "paused_torrent_count": len(torrents) - active,
        "torrent_count": len(torrents),
        "upload_speed": 0,
    }


def free_space(daemon: Daemon, params: Params) -> dict[str, object]:
    """Free bytes of a folder on the server."""
    path = as_str(params.get("path"))
    if path is None:
        raise Failure(Code.INVALID_PARAMS, "directory path argument is missing")
    if not is_absolute(path):
        raise Failure(Code.PATH_NOT_ABSOLUTE, "directory path is not absolute")
    exists = _exists(daemon, path)
    result: dict[str, object] = {
        "path": path,
        "size_bytes": daemon.world.disk_free if exists else -1,
    }
    if daemon.profile.level >= Level.V4:
        result["total_size"] = daemon.world.disk_total if exists else -1
    # 4.1.0-beta.2 calls a missing folder a success.
    if not exists and daemon.profile.level != Level.V41_BETA:
        raise Failure(Code.SYSTEM_ERROR, "No such file or directory", result)
    return result


def _exists(daemon: Daemon, path: str) -> bool:
    known = {daemon.settings["download_dir"], daemon.settings["incomplete_dir"]}
    known |= {torrent.download_dir for torrent in daemon.torrents.values()}
    return path.rstrip("/") in known or Path(path).exists()


def port_test(daemon: Daemon, params: Params) -> dict[str, object]:
    """Whether peers can connect from outside, as an outside service sees it."""
    result: dict[str, object] = {}
    protocol = as_str(params.get("ip_protocol"))
    if protocol is not None:
        if protocol not in ("ipv4", "ipv6"):
            raise Failure(Code.INVALID_PARAMS, "invalid ip protocol string")
        result["ip_protocol"] = protocol
    if daemon.world.port_is_open is None:
        reason = HTTP_REASONS[0]
        old = f"portTested: http error 0: {reason}"
        text = old if daemon.profile.untyped else f"Couldn't test port: {reason} (0)"
        raise Failure(Code.HTTP_ERROR, text, result)
    if daemon.profile.level >= Level.V41_BETA:
        result.setdefault("ip_protocol", "ipv4")
    return result | {"port_is_open": daemon.world.port_is_open}


def blocklist_update(daemon: Daemon, params: Params) -> dict[str, object]:
    """Fetch the blocklist."""
    del params
    if daemon.world.blocklist_rules is None:
        reason = HTTP_REASONS[0]
        old = f"gotNewBlocklist: http error 0: {reason}"
        text = old if daemon.profile.untyped else f"Couldn't fetch blocklist: {reason} (0)"
        raise Failure(Code.HTTP_ERROR, text)
    daemon.blocklist_size = daemon.world.blocklist_rules
    return {"blocklist_size": daemon.blocklist_size}
