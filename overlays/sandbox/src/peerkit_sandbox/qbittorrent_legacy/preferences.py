"""The preferences of a legacy release: which keys it has, and how it writes them."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final, TypeGuard, cast

from ..base import json_text
from ..qbittorrent.preferences import Preferences
from .profiles import LegacyProfile

__all__ = ["LegacyPreferences", "keys_of", "password_hash"]

_SPEEDS: Final = ("dl_limit", "up_limit", "alt_dl_limit", "alt_up_limit")
_KIB: Final = 1024
# Keys of all releases, then (first number, last number or None, keys).
_ALWAYS: Final = (
    "alt_dl_limit alt_up_limit anonymous_mode autorun_enabled autorun_program bypass_local_auth dht"
    " dl_limit dont_count_slow_torrents dyndns_domain dyndns_enabled dyndns_password dyndns_service"
    " dyndns_username encryption export_dir incomplete_files_ext ip_filter_enabled ip_filter_path"
    " limit_tcp_overhead limit_utp_rate listen_port locale lsd mail_notification_auth_enabled"
    " mail_notification_email mail_notification_enabled mail_notification_password"
    " mail_notification_smtp mail_notification_ssl_enabled mail_notification_username"
    " max_active_downloads max_active_torrents max_active_uploads max_connec max_connec_per_torrent"
    " max_uploads_per_torrent pex preallocate_all proxy_auth_enabled proxy_ip proxy_password"
    " proxy_peer_connections proxy_port proxy_type proxy_username queueing_enabled save_path"
    " scan_dirs schedule_from_hour schedule_from_min schedule_to_hour schedule_to_min"
    " scheduler_days scheduler_enabled ssl_cert ssl_key temp_path temp_path_enabled up_limit upnp"
    " use_https web_ui_password web_ui_port web_ui_username"
)
_SOMETIMES: Final[tuple[tuple[int, int | None, str], ...]] = (
    (2, 2, "export_dir_enabled"),
    (2, 7, "download_in_scan_dirs"),
    (2, 15, "enable_utp"),
    (3, None, "export_dir_fin force_proxy ip_filter_trackers max_ratio max_ratio_act"),
    (3, None, "max_ratio_enabled max_uploads random_port"),
    (4, None, "web_ui_upnp"),
    (6, 7, "scan_dirs_download_paths"),
    (10, None, "add_trackers add_trackers_enabled"),
    (15, None, "web_ui_domain_list"),
    (16, None, "banned_IPs bittorrent_protocol max_seeding_time max_seeding_time_enabled"),
    (16, None, "web_ui_address"),
    (17, None, "bypass_auth_subnet_whitelist bypass_auth_subnet_whitelist_enabled"),
)
# Keys that the modern fake does not know.
_OWN: Final[dict[str, Any]] = {
    "download_in_scan_dirs": [],
    "enable_utp": True,
    "export_dir_enabled": False,
    "force_proxy": False,
    "scan_dirs_download_paths": [],
    "ssl_cert": "",
    "ssl_key": "",
    "web_ui_password": "",
}


def keys_of(profile: LegacyProfile) -> frozenset[str]:
    """The keys that a release has."""
    later = (keys for first, last, keys in _SOMETIMES if profile.between(first, last))
    return frozenset(" ".join((_ALWAYS, *later)).split())


def password_hash(password: str) -> str:
    """The password of the Web UI as the server stores and shows it."""
    return hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()


class LegacyPreferences(Preferences):
    """The preferences of one release. Speeds are kept in B/s, whatever the release shows."""

    def __init__(self, profile: LegacyProfile) -> None:
        super().__init__(profile)
        self._legacy = profile
        self._keys = keys_of(profile)
        self.values |= _OWN
        self.values["web_ui_session_timeout"] = 900
        if profile.api < 8:
            self.values["scan_dirs"] = []

    def read(self) -> dict[str, Any]:
        """The whole object, as `/query/preferences` answers."""
        shown = {key: value for key, value in self.values.items() if key in self._keys}
        if self._in_kib:
            shown |= {key: shown[key] // _KIB for key in _SPEEDS}
        return shown

    def write(self, text: str) -> dict[str, Any]:
        """Apply `/command/setPreferences`; unknown keys and invalid JSON are ignored."""
        try:
            parsed: Any = json_text.loads(text)
        except ValueError:
            parsed = {}
        given = cast("dict[str, Any]", parsed) if isinstance(parsed, dict) else {}
        changes = {key: value for key, value in given.items() if key in self._keys}
        if self._in_kib:
            for key in _SPEEDS:
                if isinstance(changes.get(key), int):
                    changes[key] *= _KIB
        if self._legacy.api >= 10:
            # The server takes both from any request, so what is left out is switched off.
            changes = {"add_trackers": "", "add_trackers_enabled": False} | changes
        if changes.get("web_ui_password") == self.values["web_ui_password"]:
            changes.pop("web_ui_password", None)
        self._write_folders(changes)
        if "proxy_auth_enabled" in changes and self._legacy.api < 11:
            self.values["proxy_auth_enabled"] = bool(changes["proxy_auth_enabled"])
        kept = super().write(json.dumps(changes))
        if "web_ui_password" in kept:
            self.values["web_ui_password"] = password_hash(kept["web_ui_password"])
        return kept

    @property
    def _in_kib(self) -> bool:
        return self._legacy.api <= 10

    def _write_folders(self, changes: dict[str, Any]) -> None:
        """Watched folders as parallel lists: all of them together, or none."""
        if self._legacy.api >= 8:
            return
        names = ["scan_dirs", "download_in_scan_dirs"]
        if self._legacy.api >= 6:
            names.append("scan_dirs_download_paths")
        given = {name: changes.pop(name, None) for name in names}
        lists = list(filter(_is_list, given.values()))
        if len(lists) == len(names) and len({len(item) for item in lists}) == 1:
            self.values |= given


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
