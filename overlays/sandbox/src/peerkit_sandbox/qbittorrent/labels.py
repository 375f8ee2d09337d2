"""Categories and tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .profiles import Behaviour, Profile

__all__ = ["Category", "tag_order", "valid_category"]


@dataclass
class Category:
    """A category; `download_path` is `None` for the default, `False` for off."""

    name: str
    save_path: str = ""
    download_path: str | bool | None = None
    ratio_limit: float = -2
    seeding_time_limit: int = -2
    inactive_seeding_time_limit: int = -2
    share_limit_action: str = "Default"
    share_limits_mode: str = "Default"

    def render(self, profile: Profile) -> dict[str, Any]:
        """The category as this release describes it."""
        shown: dict[str, Any] = {"name": self.name, "savePath": self.save_path}
        always = profile.has(Behaviour.CATEGORY_DOWNLOAD_PATH_ALWAYS)
        if always or (profile.since("4.5.0") and self.download_path is not None):
            shown["download_path"] = self.download_path
        if profile.since("5.2.0"):
            shown["ratio_limit"] = self.ratio_limit
            shown["seeding_time_limit"] = self.seeding_time_limit
            shown["inactive_seeding_time_limit"] = self.inactive_seeding_time_limit
            shown["share_limit_action"] = self.share_limit_action
        if profile.since("5.3.0"):
            shown["share_limits_mode"] = self.share_limits_mode
        return shown


def valid_category(name: str) -> bool:
    """Whether a category may have this name: no empty part, no backslash."""
    return bool(name) and "\\" not in name and "//" not in name and name.strip("/") == name


def tag_order(tags: list[str], profile: Profile) -> list[str]:
    """The tags in the order of this release."""
    return sorted(tags, key=str.lower) if profile.has(Behaviour.SORTED_TAGS) else list(tags)
