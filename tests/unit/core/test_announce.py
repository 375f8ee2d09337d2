"""Announce lists as tiers."""

from __future__ import annotations

import pytest

from peerkit_core import InvalidArgument
from peerkit_core.bittorrent.announce import (
    TierSource,
    added,
    as_text,
    by_tier,
    checked,
    read_text,
    removed,
    replaced,
)

A, B, C, D = (f"https://tracker.example/{name}" for name in "abcd")


def test_text_and_tiers_are_each_other() -> None:
    tiers = ((A, B), (C,))
    assert as_text(tiers) == f"{A}\n{B}\n\n{C}"
    assert read_text(f"{A}\n{B}\n\n\n{C}\n") == tiers
    assert read_text("") == ()


def test_trackers_are_grouped_by_tier() -> None:
    given = [(0, A), (1, C), (0, B)]
    assert by_tier(given) == ((A, B), (C,))


def test_repeats_are_left_out() -> None:
    assert checked([[A, A, B], B, [C, A]]) == ((A, B), (C,))
    assert added(((A,),), [A, B], None) == ((A,), (B,))
    assert added(((A,), (C,)), [B, D], 0) == ((A, B, D), (C,))


def test_urls_are_removed_and_replaced() -> None:
    assert removed(((A, B), (C,)), [C, A]) == ((B,),)
    assert replaced(((A, B), (C,)), B, D) == ((A, D), (C,))


@pytest.mark.parametrize("tiers", [A, ["nonsense"], [f"{A}\n{B}"], [[f"{A} {B}"]]])
def test_what_is_no_url_is_refused(tiers: TierSource) -> None:
    with pytest.raises(InvalidArgument):
        checked(tiers)


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(InvalidArgument):
        removed(((A,),), [B])
    with pytest.raises(InvalidArgument):
        replaced(((A,), (B,)), A, B)
    with pytest.raises(InvalidArgument):
        added(((A,),), [B], 1)
