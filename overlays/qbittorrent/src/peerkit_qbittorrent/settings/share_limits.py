"""Share limits: what is wanted, what a torrent has, what a release takes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any, Final

import attrs

from peerkit_core.call.reading import number, text
from peerkit_core.call.versions import Releases, ServerVersion
from peerkit_core.codec.unset import value_or
from peerkit_core.codec.values import Keep
from peerkit_core.errors import InvalidArgument, UnsupportedByServer

from .._generated.models import Torrent

__all__ = ["GLOBAL", "NO_LIMIT", "ShareLimits", "grouped"]

GLOBAL: Final = -2
"""The limit of the server's preferences, or of the category."""
NO_LIMIT: Final = -1
"""No limit at all."""


_SINCE = {
    "inactive_seeding_time": "4.6.0",
    "action": "5.2.0",
    "mode": "5.3.0",
}


@attrs.frozen
class ShareLimits:
    """The share limits of a torrent; times in minutes. None stands for "not known"."""

    ratio: float = GLOBAL
    seeding_time: int = GLOBAL
    inactive_seeding_time: int | None = None
    action: str | None = None
    mode: str | None = None
    kept: frozenset[str] = frozenset()

    @classmethod
    def wanted(
        cls,
        ratio: float | Keep,
        seeding_time: float | timedelta | Keep,
        inactive_seeding_time: float | timedelta | Keep,
        action: str | Keep,
        mode: str | Keep,
    ) -> ShareLimits:
        """What a caller asks for.

        Raises:
            InvalidArgument: A limit is negative and neither `GLOBAL` nor `NO_LIMIT`.
        """
        given = {
            "ratio": _number("ratio", ratio),
            "seeding_time": _minutes("seeding_time", seeding_time),
            "inactive_seeding_time": _minutes("inactive_seeding_time", inactive_seeding_time),
            "action": None if isinstance(action, Keep) else text("action", action),
            "mode": None if isinstance(mode, Keep) else text("mode", mode),
        }
        kept = frozenset(name for name, value in given.items() if value is None)
        if len(kept) == len(given):
            raise InvalidArgument("ratio", "give at least one limit to change")
        chosen: dict[str, Any] = {n: value for n, value in given.items() if value is not None}
        return attrs.evolve(cls(), **chosen, kept=kept)

    def refuse_unsupported(self, releases: Releases, server: ServerVersion) -> None:
        """Refuse what is asked for and the release does not have.

        Raises:
            UnsupportedByServer: With the releases that have it.
        """
        for name, since in _SINCE.items():
            if name not in self.kept and not releases.has(server, since, None):
                what = f"set_share_limits({name}=…)"
                raise UnsupportedByServer(what, f"{since} or later", str(server))

    def of(self, torrent: Torrent) -> ShareLimits:
        """These limits, with a torrent's own in place of those to keep."""
        own: dict[str, Any] = {
            "ratio": torrent.ratio_limit,
            "seeding_time": torrent.seeding_time_limit,
            "inactive_seeding_time": value_or(torrent.inactive_seeding_time_limit, GLOBAL),
            "action": value_or(torrent.share_limit_action, "Default"),
            "mode": value_or(torrent.share_limits_mode, "Default"),
        }
        keep = {name: value for name, value in own.items() if name in self.kept}
        return attrs.evolve(self, **keep, kept=frozenset[str]())

    def known_to(self, releases: Releases, server: ServerVersion) -> ShareLimits:
        """Only what the release knows; it demands all of that."""
        unknown: dict[str, Any] = {
            name: None for name, since in _SINCE.items() if not releases.has(server, since, None)
        }
        return attrs.evolve(self, **unknown)


def grouped(wanted: ShareLimits, torrents: Iterable[Torrent]) -> dict[ShareLimits, list[str]]:
    """Torrents that get equal limits, together."""
    groups: dict[ShareLimits, list[str]] = {}
    for torrent in torrents:
        groups.setdefault(wanted.of(torrent), []).append(torrent.hash)
    return groups


def _number(argument: str, value: float | Keep) -> float | None:
    if isinstance(value, Keep):
        return None
    if number(argument, value) < 0 and value not in (GLOBAL, NO_LIMIT):
        raise InvalidArgument(argument, "must not be negative; GLOBAL and NO_LIMIT are special")
    return value


def _minutes(argument: str, value: float | timedelta | Keep) -> int | None:
    if isinstance(value, timedelta):
        value = value.total_seconds() / 60
    found = _number(argument, value)
    return None if found is None else round(found)
