"""Which preferences to send: only what differs, with coupled keys complete."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from peerkit_core.call.reading import mapping
from peerkit_core.errors import InvalidArgument

from .._generated.models import Preferences

__all__ = ["changes_to_send", "edited", "wire_preferences"]

# A limit and the switch that puts it in force. Up to 5.1 the limit alone is ignored, and the
# switch alone sets the limit to 0, so that every seeding torrent stops.
_LIMITS = {
    "max_ratio": "max_ratio_enabled",
    "max_seeding_time": "max_seeding_time_enabled",
    "max_inactive_seeding_time": "max_inactive_seeding_time_enabled",
}
# Taken only together.
_PAIRS = (
    ("schedule_from_hour", "schedule_from_min"),
    ("schedule_to_hour", "schedule_to_min"),
)
_WRITE_ONLY = frozenset({"web_ui_password"})
_READ_ONLY = frozenset({"add_trackers_url_list", "current_interface_name", "web_ui_api_key"})


def wire_preferences(changes: Preferences | Mapping[str, object]) -> dict[str, Any]:
    """The set keys under their wire names.

    Raises:
        InvalidArgument: A key is in no release, a value has the wrong type, or nothing is set.
    """
    if isinstance(changes, Preferences):
        raw: dict[str, Any] = msgspec.to_builtins(changes)
    else:
        raw = mapping("changes", changes)
    unknown = sorted(set(raw) - set(Preferences.__struct_encode_fields__))
    if unknown:
        raise InvalidArgument("changes", f"no release has {', '.join(unknown)}")
    try:
        msgspec.convert(raw, Preferences)
    except msgspec.ValidationError as problem:
        raise InvalidArgument("changes", str(problem)) from None
    if not raw:
        raise InvalidArgument("changes", "nothing is set")
    return raw


def edited(before: Preferences, after: Preferences) -> dict[str, Any]:
    """What was changed, under wire names.

    Raises:
        InvalidArgument: Something was taken out; the server has no way to unset a preference.
    """
    was: dict[str, Any] = msgspec.to_builtins(before)
    now: dict[str, Any] = msgspec.to_builtins(after)
    gone = sorted(was.keys() - now.keys())
    if gone:
        raise InvalidArgument("preferences", f"{', '.join(gone)} cannot be unset; give a value")
    return {key: value for key, value in now.items() if key not in was or was[key] != value}


def changes_to_send(wanted: Mapping[str, Any], current: Mapping[str, Any]) -> dict[str, Any]:
    """What has to be sent so that `wanted` is in force; empty if it is already.

    Args:
        wanted: Keys to change.
        current: What the server has.

    Raises:
        InvalidArgument: The server's release lacks a key or has it with another type (it would
            ignore it without a word), a key that can only be read differs, or a limit is switched
            on without a value.
    """
    readonly = sorted(
        key
        for key in _read_only(current) & wanted.keys()
        if key not in current or wanted[key] != current[key]
    )
    if readonly:
        raise InvalidArgument("changes", f"{', '.join(readonly)} can only be read")
    missing = sorted(set(wanted) - current.keys() - _WRITE_ONLY)
    if missing:
        raise InvalidArgument("changes", f"this server's release lacks {', '.join(missing)}")
    for key, value in wanted.items():
        # `proxy_type` became a text in 4.6; a server takes a value of the other type for none.
        if key in current and isinstance(value, str) != isinstance(current[key], str):
            kind = "a text" if isinstance(current[key], str) else "a number"
            raise InvalidArgument("changes", f"{key} is {kind} in this release")
    # A key that cannot be read is always sent; 4.1 does show its password, in its own form.
    differing = {
        key: value for key, value in wanted.items() if key not in current or current[key] != value
    }
    for limit, switch in _LIMITS.items():
        if limit in differing or switch in differing:
            together = _limit(limit, switch, wanted, current)
            differing = {k: v for k, v in differing.items() if k not in (limit, switch)} | together
    for pair in _PAIRS:
        if any(key in differing for key in pair):
            differing |= {key: wanted.get(key, current[key]) for key in pair}
    return differing


def _read_only(current: Mapping[str, Any]) -> frozenset[str]:
    # Up to 4.5, where the proxy's kind is a number, it also says whether there is a password.
    numbered = isinstance(current.get("proxy_type"), int)
    return _READ_ONLY | {"proxy_auth_enabled"} if numbered else _READ_ONLY


def _limit(
    limit: str, switch: str, wanted: Mapping[str, Any], current: Mapping[str, Any]
) -> dict[str, Any]:
    value = wanted.get(limit, current[limit])
    on = wanted.get(switch, value >= 0)
    if on and value < 0:
        raise InvalidArgument(switch, f"give {limit} too; without a value the limit would be 0")
    return {switch: on, limit: value} if on else {switch: False}
