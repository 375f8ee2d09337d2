"""Jobs of the server: searches and torrents being made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


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
