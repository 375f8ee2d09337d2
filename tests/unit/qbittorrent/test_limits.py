"""Share limits: what is wanted, kept and sent together."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest

from peerkit_core import InvalidArgument, ServerVersion, UnsupportedByServer, Version
from peerkit_qbittorrent import GLOBAL, KEEP, NO_LIMIT
from peerkit_qbittorrent._generated.releases import RELEASES
from peerkit_qbittorrent.models import Torrent
from peerkit_qbittorrent.settings.share_limits import ShareLimits, grouped


def torrent(hash: str, **fields: Any) -> Torrent:
    """A torrent of which only the share limits matter."""
    base: dict[str, Any] = {
        field.encode_name: 0
        for field in msgspec.structs.fields(Torrent)
        if field.required and field.type in (int, float)
    }
    for field in msgspec.structs.fields(Torrent):
        if field.required and field.encode_name not in base:
            base[field.encode_name] = False if field.type is bool else ""
    base |= {"hash": hash, "ratio_limit": GLOBAL, "seeding_time_limit": GLOBAL} | fields
    return msgspec.convert(base, Torrent)


def wanted(**given: Any) -> ShareLimits:
    names = ("ratio", "seeding_time", "inactive_seeding_time", "action", "mode")
    return ShareLimits.wanted(*(given.get(name, KEEP) for name in names))


@pytest.mark.parametrize(
    ("value", "minutes"),
    [(90, 90), (timedelta(hours=2), 120), (GLOBAL, GLOBAL), (NO_LIMIT, NO_LIMIT), (0.4, 0)],
)
def test_times_are_minutes(value: Any, minutes: int) -> None:
    assert wanted(seeding_time=value).seeding_time == minutes


@pytest.mark.parametrize(
    "given", [{"ratio": -3}, {"seeding_time": timedelta(minutes=-5)}, {"inactive_seeding_time": -9}]
)
def test_a_negative_limit_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument, match="negative"):
        wanted(**given)


def test_a_change_of_nothing_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="at least one"):
        wanted()


def test_what_is_kept_comes_from_the_torrent() -> None:
    has = torrent("a", ratio_limit=1.5, seeding_time_limit=60, share_limit_action="Stop")
    limits = wanted(seeding_time=5).of(has)
    assert (limits.ratio, limits.seeding_time, limits.action) == (1.5, 5, "Stop")
    assert limits.inactive_seeding_time == GLOBAL


def test_equal_limits_are_sent_together() -> None:
    rows = [torrent("a", ratio_limit=1), torrent("b", ratio_limit=2), torrent("c", ratio_limit=1)]
    assert sorted(grouped(wanted(seeding_time=5), rows).values()) == [["a", "c"], ["b"]]
    assert list(grouped(wanted(ratio=3), rows).values()) == [["a", "b", "c"]]


@pytest.mark.parametrize(
    ("given", "since", "before"),
    [
        ({"inactive_seeding_time": 5}, "4.6.0", "4.5.5"),
        ({"action": "Stop"}, "5.2.0", "5.1.4"),
        ({"mode": "MatchAll"}, "5.3.0", "5.2.3"),
    ],
)
def test_a_limit_that_is_too_new_is_refused(given: dict[str, Any], since: str, before: str) -> None:
    limits = wanted(**given)
    limits.refuse_unsupported(RELEASES, ServerVersion(Version(since)))
    with pytest.raises(UnsupportedByServer, match=since):
        limits.refuse_unsupported(RELEASES, ServerVersion(Version(before)))


def test_a_release_gets_all_that_it_knows_and_nothing_else() -> None:
    limits = wanted(ratio=1).of(torrent("a"))
    old = limits.known_to(RELEASES, ServerVersion(Version("4.5.2")))
    assert (old.inactive_seeding_time, old.action, old.mode) == (None, None, None)
    new = limits.known_to(RELEASES, ServerVersion(Version("5.3.0")))
    assert (new.inactive_seeding_time, new.action, new.mode) == (GLOBAL, "Default", "Default")
