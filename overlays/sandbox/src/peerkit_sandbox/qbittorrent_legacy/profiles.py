"""What differs between the legacy releases: the number of the interface decides."""

from __future__ import annotations

from typing import Final

from ..qbittorrent.profiles import Profile, Version

__all__ = ["NEWEST", "PROFILES", "RELEASES", "LegacyProfile"]

NEWEST: Final = "4.0.4"
PROFILES: Final = ("3.2.0", "3.3.0", "3.3.4", "3.3.8", "3.3.13", "4.0.4")
"""One release for each step of the interface that a client meets; use them in tests."""

# Release -> what /version/api and /version/api_min answer.
RELEASES: Final[dict[str, tuple[int, int]]] = {
    "3.2.0": (2, 2),
    "3.2.1": (3, 2),
    "3.2.2": (4, 2),
    "3.2.3": (4, 2),
    "3.2.4": (5, 2),
    "3.2.5": (5, 2),
    "3.3.0": (6, 2),
    "3.3.1": (7, 2),
    "3.3.2": (8, 8),
    "3.3.3": (8, 8),
    "3.3.4": (9, 8),
    "3.3.5": (10, 10),
    "3.3.6": (10, 10),
    "3.3.7": (10, 10),
    "3.3.8": (11, 11),
    "3.3.9": (11, 11),
    "3.3.10": (11, 11),
    "3.3.11": (12, 11),
    "3.3.12": (13, 13),
    "3.3.13": (14, 14),
    "3.3.14": (15, 15),
    "3.3.15": (15, 15),
    "3.3.16": (15, 15),
    "4.0.0": (16, 15),
    "4.0.1": (17, 15),
    "4.0.2": (17, 15),
    "4.0.3": (17, 15),
    "4.0.4": (17, 15),
}


class LegacyProfile(Profile):
    """One legacy release. Whatever the modern fake knows of releases before 4.3 holds here, too.

    Attributes:
        api: The number that `/version/api` answers.
        api_min: The oldest number it is compatible with.

    Raises:
        ValueError: the release is not in `RELEASES`.
    """

    def __init__(self, version: str) -> None:
        self.app = version.removeprefix("v")
        if self.app not in RELEASES:
            known = ", ".join(RELEASES)
            raise ValueError(f"no legacy profile of qBittorrent {version!r}; there are: {known}")
        self.api, self.api_min = RELEASES[self.app]
        self.webapi = str(self.api)
        self.version = Version.parse(self.app)

    def between(self, first: int, last: int | None = None) -> bool:
        """Whether the number of the interface lies in the range."""
        return first <= self.api and (last is None or self.api <= last)
