"""Jobs of the server: searches and torrents being made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .profiles import Profile

__all__ = ["CreatorTask", "SearchJob", "plugin_row"]

_CATEGORIES = (
    "all", "anime", "books", "games", "movies", "music", "pictures", "software", "tv",
)  # fmt: skip


def plugin_row(profile: Profile, name: str, *, enabled: bool = True) -> dict[str, Any]:
    """A search plugin as this release describes it."""
    modern = profile.since("4.3.0")
    return {
        "name": name,
        "fullName": name.title(),
        "url": f"https://{name}.example",
        "version": "1.0",
        "enabled": enabled,
        "supportedCategories": (
            [{"id": n, "name": n.title()} for n in _CATEGORIES] if modern else list(_CATEGORIES)
        ),
    }


@dataclass
class SearchJob:
    """A search; it runs until it is stopped, or until the test ends all searches."""

    id: int
    pattern: str
    category: str
    plugins: list[str]
    running: bool = True
    results: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])


@dataclass
class CreatorTask:
    """A task; it is finished (or has failed) when it is first asked about."""

    fields: dict[str, Any]
    torrent: bytes | None
