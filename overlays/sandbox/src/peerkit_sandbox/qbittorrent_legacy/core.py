"""The state of a fake legacy server: the modern one's, with older preferences."""

from __future__ import annotations

from ..qbittorrent.core import Core
from ..qbittorrent.messages import Call
from ..qbittorrent.torrent import Torrent
from .preferences import LegacyPreferences, password_hash
from .profiles import LegacyProfile

__all__ = ["LegacyCore"]


class LegacyCore(Core):
    """Everything the server knows. Hold `lock` while reading or changing it."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.prefs = LegacyPreferences(self.legacy)
        self.prefs.put("web_ui_username", self.username)
        self.prefs.put("web_ui_password", password_hash(self.password))

    @property
    def legacy(self) -> LegacyProfile:
        """The release that is played."""
        assert isinstance(self.profile, LegacyProfile)
        return self.profile

    @property
    def api(self) -> int:
        """The number of its interface."""
        return self.legacy.api

    def shown_path(self, path: str) -> str:
        """A folder as the server writes it: since 3.3 with a slash at its end."""
        return path if self.api < 6 else f"{path.rstrip('/')}/"

    def pick(self, text: str) -> list[Torrent]:
        """The torrents of `a|b`; unknown hashes are skipped, and no word means all."""
        hashes = [item.strip().lower() for item in text.split("|")]
        return [self.torrents[item] for item in hashes if item in self.torrents]

    def known(self, call: Call, name: str = "hash") -> Torrent | None:
        """The torrent that a parameter names, or `None`."""
        return self.torrents.get(call.text(name).lower())
