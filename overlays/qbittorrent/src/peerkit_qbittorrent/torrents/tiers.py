"""From the trackers that a torrent has to those that it should have, in the server's steps."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from peerkit_core.bittorrent.announce import Tiers

__all__ = ["Plan"]


@attrs.frozen
class Plan:
    """What has to be done.

    Attributes:
        new: URLs to add, each with its tier, in the order of tiers.
        gone: URLs to remove.
        moved: URLs that are there and need another tier.
    """

    new: tuple[tuple[str, int], ...]
    gone: tuple[str, ...]
    moved: tuple[tuple[str, int], ...]

    @classmethod
    def of(cls, rows: Iterable[tuple[int, str]], wanted: Tiers) -> Plan:
        """The plan; tiers keep their numbers on the server where that is possible.

        Args:
            rows: Tier and URL of each tracker that the torrent has. Numbers may be left out.
            wanted: The tiers that it should have.
        """
        there = {url: tier for tier, url in rows}
        number = -1
        place: dict[str, int] = {}
        for tier in wanted:
            kept = [there[url] for url in tier if url in there and there[url] > number]
            number = min(kept, default=number + 1)
            place.update(dict.fromkeys(tier, number))
        return cls(
            tuple((url, tier) for url, tier in place.items() if url not in there),
            tuple(url for url in there if url not in place),
            tuple((url, n) for url, n in place.items() if url in there and there[url] != n),
        )

    @property
    def lines(self) -> list[str]:
        """The new URLs as the server takes them: an empty line begins the next tier."""
        found: list[str] = []
        now = 0
        for url, tier in self.new:
            found += [""] * (tier - now)
            now = tier
            found.append(url)
        return found
