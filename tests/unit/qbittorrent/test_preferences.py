"""Which preferences are sent."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import InvalidArgument
from peerkit_qbittorrent.models import Preferences
from peerkit_qbittorrent.settings.preferences import changes_to_send, wire_preferences

CURRENT: dict[str, Any] = {
    "max_connec": 100,
    "max_ratio": -1,
    "max_ratio_enabled": False,
    "max_seeding_time": 60,
    "max_seeding_time_enabled": True,
    "schedule_from_hour": 8,
    "schedule_from_min": 0,
}


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [
        ({"max_connec": 100}, {}),
        ({"max_connec": 5}, {"max_connec": 5}),
        ({"max_ratio": 2.0}, {"max_ratio": 2.0, "max_ratio_enabled": True}),
        ({"max_ratio": -1}, {}),
        ({"max_ratio_enabled": False}, {}),
        ({"max_seeding_time_enabled": False}, {"max_seeding_time_enabled": False}),
        ({"max_seeding_time": -1}, {"max_seeding_time_enabled": False}),
        ({"max_seeding_time": 60}, {}),
        (
            {"max_seeding_time": 5, "max_seeding_time_enabled": False},
            {"max_seeding_time_enabled": False},
        ),
        ({"schedule_from_hour": 8}, {}),
        ({"schedule_from_min": 30}, {"schedule_from_hour": 8, "schedule_from_min": 30}),
        ({"web_ui_password": "x"}, {"web_ui_password": "x"}),
    ],
)
def test_what_differs_is_sent_with_what_goes_with_it(
    wanted: dict[str, Any], sent: dict[str, Any]
) -> None:
    assert changes_to_send(wanted, CURRENT) == sent


def test_a_switch_alone_never_sets_a_limit_of_zero() -> None:
    with pytest.raises(InvalidArgument, match="give max_ratio"):
        changes_to_send({"max_ratio_enabled": True}, CURRENT)


def test_a_limit_of_zero_that_is_meant_is_sent() -> None:
    assert changes_to_send({"max_ratio": 0}, CURRENT) == {"max_ratio": 0, "max_ratio_enabled": True}


@pytest.mark.parametrize(("value", "present"), [("SOCKS5", 0), (2, "None")])
def test_a_value_of_another_generation_is_refused(value: object, present: object) -> None:
    with pytest.raises(InvalidArgument, match="proxy_type"):
        changes_to_send({"proxy_type": value}, {"proxy_type": present})


def test_a_key_that_the_release_lacks_is_refused() -> None:
    with pytest.raises(InvalidArgument, match="max_inactive_seeding_time"):
        changes_to_send({"max_inactive_seeding_time": 5, "max_connec": 1}, CURRENT)


@pytest.mark.parametrize("key", ["web_ui_api_key", "add_trackers_url_list"])
def test_what_can_only_be_read_may_be_given_as_it_is(key: str) -> None:
    assert changes_to_send({key: "x"}, {key: "x"}) == {}
    for current in ({key: "y"}, {}):
        with pytest.raises(InvalidArgument, match=f"{key} can only be read"):
            changes_to_send({key: "x"}, current)


def test_the_switch_of_the_proxys_password_is_read_only_where_the_kind_says_it() -> None:
    change = {"proxy_auth_enabled": True}
    assert changes_to_send(change, {"proxy_type": "None", "proxy_auth_enabled": False}) == change
    with pytest.raises(InvalidArgument, match="only be read"):
        changes_to_send(change, {"proxy_type": 0, "proxy_auth_enabled": False})


def test_a_password_that_is_shown_is_not_sent_back() -> None:
    assert changes_to_send({"web_ui_password": "x"}, {"web_ui_password": "x"}) == {}
    assert changes_to_send({"web_ui_password": "x"}, {}) == {"web_ui_password": "x"}


def test_a_model_gives_only_what_is_set() -> None:
    assert wire_preferences(Preferences(max_connec=5, max_ratio=2.0)) == {
        "max_connec": 5,
        "max_ratio": 2.0,
    }


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"no_such_key": 1}, "no_such_key"),
        ({"max_connec": "5"}, "max_connec"),
        ({}, "nothing is set"),
    ],
)
def test_what_no_release_would_take_is_refused(changes: dict[str, object], problem: str) -> None:
    with pytest.raises(InvalidArgument, match=problem):
        wire_preferences(changes)
