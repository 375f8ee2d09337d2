"""The server's preferences: reading, and the peculiar rules of writing them."""

from __future__ import annotations

import json
from typing import Any, cast

from ..base import json_text
from .messages import ApiError
from .preference_table import OLD_DEFAULTS, READ_ONLY, TABLE
from .profiles import Behaviour, Profile

__all__ = ["Preferences", "whole_kib"]

# Keys that take effect only together with their switch, up to 5.1.
_LIMITS = {
    "max_ratio": "max_ratio_enabled",
    "max_seeding_time": "max_seeding_time_enabled",
    "max_inactive_seeding_time": "max_inactive_seeding_time_enabled",
}
_SPEEDS = ("dl_limit", "up_limit", "alt_dl_limit", "alt_up_limit")
_PAIRS = (
    ("schedule_from_hour", "schedule_from_min"),
    ("schedule_to_hour", "schedule_to_min"),
)


class Preferences:
    """The preferences of one release, by key.

    Attributes:
        values: What is set, without any rule.
    """

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self.values: dict[str, Any] = {
            key: default for key, since, until, default in TABLE if profile.within(since, until)
        }
        if not profile.since("4.6.0"):
            self.values |= {k: v for k, v in OLD_DEFAULTS.items() if k in self.values}

    def __getitem__(self, key: str) -> Any:
        return self.values[key]

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def get(self, key: str, default: Any = None) -> Any:
        """The value of a key, or `default` if this release has no such key."""
        return self.values.get(key, default)

    def put(self, key: str, value: Any) -> None:
        """Set a key without any rule; a key this release does not have is ignored."""
        if key in self.values:
            self.values[key] = value

    def read(self) -> dict[str, Any]:
        """The whole object, as `app/preferences` answers."""
        return dict(self.values)

    def write(self, text: str) -> dict[str, Any]:
        """Apply `app/setPreferences`.

        Invalid JSON and unknown keys are ignored without a word, as in the server.

        Returns:
            The known keys that were given, with the values as sent; `web_ui_password`
            among them, which is never stored here.

        Raises:
            ApiError: 400, the new user name or password is too short (5.2 and later).
        """
        try:
            parsed: Any = json_text.loads(text)
        except ValueError:
            return {}
        if not isinstance(parsed, dict):
            return {}
        changes = cast("dict[str, Any]", parsed)
        self._check_credentials(changes)
        self._write_limits(changes)
        for first, second in _PAIRS:
            if (first in changes) != (second in changes):
                changes.pop(first, None)
                changes.pop(second, None)
        for key, value in changes.items():
            handled = key in _LIMITS or key in _LIMITS.values()
            if key in self.values and key not in READ_ONLY and not handled:
                self.values[key] = _like(self.values[key], value, key)
                if key in _SPEEDS:
                    self.values[key] = whole_kib(self.values[key])
        if changes.get("random_port") is True:
            self.values["listen_port"] = 0
        kept = {key: value for key, value in changes.items() if key in self.values}
        if "web_ui_password" in changes:
            kept["web_ui_password"] = str(changes["web_ui_password"])
        return kept

    def _check_credentials(self, changes: dict[str, Any]) -> None:
        if not self._profile.has(Behaviour.CHECKS_NEW_CREDENTIALS):
            return
        name = changes.get("web_ui_username")
        if name is not None and (len(str(name)) < 3 or ":" in str(name)):
            raise ApiError(400, "WebUI username is too short or contains a colon")
        password = changes.get("web_ui_password")
        if password is not None and len(str(password)) < 6:
            raise ApiError(400, "WebUI password must be at least 6 characters long")

    def _write_limits(self, changes: dict[str, Any]) -> None:
        for value_key, switch in _LIMITS.items():
            if value_key not in self.values:
                continue
            enabled = changes.get(switch)
            value = changes.get(value_key)
            if enabled is False:
                self._limit(value_key, switch, -1)
            elif enabled is True and value is not None:
                self._limit(value_key, switch, value)
            elif self._profile.has(Behaviour.RATIO_NEEDS_BOTH_KEYS):
                if enabled is True:
                    # The trap of the older servers: a limit of nothing, so seeds stop.
                    self._limit(value_key, switch, 0)
            elif value is not None:
                self._limit(value_key, switch, value)

    def _limit(self, key: str, switch: str, value: Any) -> None:
        number = float(value) if isinstance(value, (int, float)) else 0.0
        self.values[key] = number if key == "max_ratio" else int(number)
        self.values[switch] = number >= 0


def whole_kib(speed: int) -> int:
    """A speed limit as the server keeps it: whole KiB/s, rounded down but at least one."""
    return max(speed // 1024, 1) * 1024 if speed > 0 else 0


def _like(old: Any, new: Any, key: str) -> Any:
    """Convert a new value to the type that the key has, as Qt does."""
    if key == "scan_dirs":
        return cast("dict[str, Any]", new) if isinstance(new, dict) else old
    if isinstance(old, bool):
        return new if isinstance(new, bool) else str(new).lower() not in ("", "0", "false")
    if isinstance(old, int):
        try:
            return int(new)
        except (TypeError, ValueError):
            return 0
    if isinstance(old, str):
        return new if isinstance(new, str) else json.dumps(new)
    return new
