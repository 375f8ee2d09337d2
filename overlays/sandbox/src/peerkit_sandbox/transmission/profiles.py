"""What differs between the Transmission releases the fake can play, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

__all__ = ["NEWEST", "PROFILES", "Level", "Profile", "profile_for"]


class Level(IntEnum):
    """The generations of the interface, in order; names and methods are dated by them."""

    V3 = 0
    """3.00: classic envelope only, untyped fields."""
    V4 = 1
    """4.0: groups, tracker lists, availability."""
    V41_BETA = 2
    """4.1.0-beta.2: sequential download, still classic only."""
    V41 = 3
    """4.1.x: JSON-RPC 2.0 beside classic."""


@dataclass(frozen=True, slots=True)
class Profile:
    """One release, as a client sees it.

    Attributes:
        version: The name users pass, such as `4.1.4`.
        long_version: What the session property `version` says.
        level: The generation; decides which names exist.
        semver: The version of the interface; not reported before 4.0.
        announces_semver: Whether the 409 answer names it in a header.
        json_rpc: Whether the JSON-RPC 2.0 envelope is understood.
    """

    version: str
    long_version: str
    level: Level
    rpc_version: int
    rpc_version_minimum: int
    semver: str | None
    announces_semver: bool
    json_rpc: bool

    @property
    def untyped(self) -> bool:
        """Whether this is the C generation, with its loose fields and numbers."""
        return self.level == Level.V3


NEWEST: Final = "4.1.4"

PROFILES: Final = {
    profile.version: profile
    for profile in (
        Profile("3.00", "3.00 (bb6b5a062e)", Level.V3, 16, 1, None, False, False),
        Profile(
            "4.1.0-beta.2",
            "4.1.0-beta.2 (ac5c9e082d)",
            Level.V41_BETA,
            18,
            14,
            "5.4.0",
            False,
            False,
        ),
        Profile("4.1.4", "4.1.4 (a6d907d9ea)", Level.V41, 19, 14, "6.0.1", True, True),
    )
}


def profile_for(version: str) -> Profile:
    """The profile of a release.

    Raises:
        ValueError: there is none; the message lists those there are.
    """
    try:
        return PROFILES[version]
    except KeyError:
        known = ", ".join(PROFILES)
        raise ValueError(f"no Transmission profile {version!r}; there are: {known}") from None
