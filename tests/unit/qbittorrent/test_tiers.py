"""Trackers from one set of tiers to another."""

from __future__ import annotations

from peerkit_qbittorrent.torrents.tiers import Plan


def test_new_tiers_come_behind_those_that_are_there() -> None:
    plan = Plan.of([(0, "a"), (4, "b")], (("a",), ("b", "c"), ("d",)))
    assert plan.new == (("c", 4), ("d", 5))
    assert plan.lines == ["", "", "", "", "c", "", "d"]
    assert (plan.gone, plan.moved) == ((), ())


def test_what_is_not_wanted_goes_and_the_rest_keeps_its_numbers() -> None:
    plan = Plan.of([(0, "a"), (1, "b"), (2, "c")], (("b",), ("c",)))
    assert (plan.new, plan.gone, plan.moved) == ((), ("a",), ())


def test_another_order_moves_what_is_there() -> None:
    plan = Plan.of([(0, "a"), (1, "b")], (("b",), ("a",)))
    assert plan.moved == (("a", 2),)


def test_a_tier_in_front_needs_a_number_of_its_own() -> None:
    plan = Plan.of([(0, "a")], (("new",), ("a",)))
    assert plan.new == (("new", 0),)
    assert plan.moved == (("a", 1),)
