"""What differs between qBittorrent releases, as data.

Measured on real servers: 4.2.5, 4.5.2, 5.1.0 and 5.3.0. The releases in between follow
from the source of each release, so prefer a measured one in tests.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["MEASURED", "NEWEST", "RELEASES", "Behaviour", "Profile", "Releases", "Version"]

MEASURED: Final = ("4.2.5", "4.5.2", "5.1.0", "5.3.0")
NEWEST: Final = "5.3.0"

# Application version -> Web API version.
RELEASES: Final[dict[str, str]] = {
    "4.2.5": "2.5.1",
    "4.3.0": "2.6.0",
    "4.3.1": "2.6.1",
    "4.3.2": "2.7.0",
    "4.3.3": "2.7.0",
    "4.3.4": "2.8.1",
    "4.3.9": "2.8.2",
    "4.4.0": "2.8.4",
    "4.4.5": "2.8.5",
    "4.5.0": "2.8.18",
    "4.5.2": "2.8.19",
    "4.5.5": "2.8.19",
    "4.6.0": "2.9.2",
    "4.6.7": "2.9.3",
    "5.0.0": "2.11.2",
    "5.1.0": "2.11.4",
    "5.1.4": "2.11.4",
    "5.2.0": "2.15.1",
    "5.2.3": "2.15.1",
    "5.3.0": "2.16.2",
}


class Releases(NamedTuple):
    """A range of releases: the first and the last one; an empty text leaves a side open."""

    since: str
    until: str


class Behaviour:
    """What some releases do and others do not."""

    # Transport
    BARE_TEXT_TYPE: Final = Releases("", "4.2.5")  # text/plain without a charset
    EMPTY_ERROR_BODIES: Final = Releases("", "4.2.5")
    POST_ONLY_COMMANDS: Final = Releases("4.5.0", "")
    HEAD_IS_405: Final = Releases("4.5.0", "4.6.7")
    OTHER_VERBS_501: Final = Releases("5.0.0", "")  # before: 400 and the connection is closed
    VOID_204: Final = Releases("5.2.0", "")
    NAMES_MISSING_PARAMETERS: Final = Releases("5.2.0", "")
    # Authentication
    LOGIN_BY_STATUS: Final = Releases("5.2.0", "")  # 204/401 instead of 200 Ok./Fails.
    COOKIE_NAMES_PORT: Final = Releases("5.2.0", "")
    COOKIE_LAX_AND_EXPIRES: Final = Releases("5.2.0", "")
    BASIC_AND_API_KEY: Final = Releases("5.2.0", "")
    SEC_FETCH_SITE: Final = Releases("5.3.0", "")
    SESSION_COUNT_LIMIT: Final = Releases("5.3.0", "")
    CHECKS_NEW_CREDENTIALS: Final = Releases("5.2.0", "")
    # Torrents
    LIBTORRENT_2: Final = Releases("4.4.0", "")  # v2 and hybrid torrents are known by their v2 hash
    HASHES_MATCH_EXACT_CASE: Final = Releases("", "4.2.5")
    UNKNOWN_SORT_400: Final = Releases("4.4.0", "")
    OFFSET_WRAPS: Final = Releases("", "5.1.4")
    STOPPED_NOT_PAUSED: Final = Releases("5.0.0", "")
    COMPLETION_MINUS_ONE: Final = Releases("5.0.0", "")
    NULL_PRIVATE: Final = Releases("5.0.0", "")
    TEXT_PSEUDO_TIER: Final = Releases("", "4.3.9")
    ADD_RESULT: Final = Releases("5.2.0", "")  # JSON instead of Ok./Fails.
    ADD_PRIORITIES: Final = Releases("5.2.0", "")
    DUPLICATE_MAGNET_ADDED: Final = Releases("5.2.0", "")
    DUPLICATE_MAGNET_OK: Final = Releases("", "4.3.9")
    DUPLICATE_FILE_OK: Final = Releases("", "4.3.9")
    SORTED_TAGS: Final = Releases("5.0.0", "")
    TIERS_BY_EMPTY_LINES: Final = Releases("4.5.0", "")  # seen on 4.5.2, and not on 4.2.5
    TRACKERS_OF_MANY: Final = Releases("5.2.0", "")
    EDIT_CATEGORY_404: Final = Releases("5.2.0", "")
    CATEGORY_DOWNLOAD_PATH_ALWAYS: Final = Releases("5.2.0", "")
    EXPORT_AS_ATTACHMENT: Final = Releases("5.0.0", "")
    EXPORT_BY_NAME: Final = Releases("5.3.0", "")
    RENAME_FILE_BY_PATH: Final = Releases("4.3.3", "")
    # Sync and the rest
    SNAPSHOT_SYNC: Final = Releases("4.6.0", "")  # rid goes on after a full answer
    LOST_ANSWER_LOSES_FIELDS: Final = Releases("4.6.0", "5.2.3")
    MILLISECOND_LOG: Final = Releases("", "4.4.5")
    RATIO_NEEDS_BOTH_KEYS: Final = Releases("", "5.1.4")
    TRAILING_SLASH_PATHS: Final = Releases("", "4.2.5")
    SEARCH_OF_SERVER: Final = Releases("5.3.0", "")  # search jobs outlive the session
    CREATOR_TEXT_TIMES: Final = Releases("5.0.0", "5.2.3")


class Version(NamedTuple):
    """A release number, ordered."""

    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read `5.1.0`; a leading `v` is fine."""
        numbers = [int(part) for part in text.removeprefix("v").split(".")[:3]]
        return cls(*[*numbers, 0, 0][:3])


class Profile:
    """One release of qBittorrent.

    Raises:
        ValueError: the release is not in `RELEASES`.
    """

    def __init__(self, version: str) -> None:
        self.app = version.removeprefix("v")
        if self.app not in RELEASES:
            known = ", ".join(RELEASES)
            raise ValueError(f"no profile of qBittorrent {version!r}; there are: {known}")
        self.webapi = RELEASES[self.app]
        self.version = Version.parse(self.app)

    def has(self, behaviour: Releases) -> bool:
        """Whether this release behaves so; `behaviour` is a constant of `Behaviour`."""
        return self.within(*behaviour)

    def since(self, release: str) -> bool:
        """Whether this is `release` or later."""
        return not release or self.version >= Version.parse(release)

    def within(self, since: str, until: str) -> bool:
        """Whether this release lies in the range; an empty text leaves a side open."""
        return self.since(since) and (not until or self.version <= Version.parse(until))
