"""Options of categories, from creating to editing."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from peerkit_qbittorrent.models import Category
from peerkit_qbittorrent.torrents.categories import edit_options, is_same


def category(**fields: Any) -> Category:
    return msgspec.structs.replace(Category(name="films", save_path="/films"), **fields)


@pytest.mark.parametrize(
    ("path", "sent"),
    [
        ("/unfinished", {"download_path_enabled": True, "download_path": "/unfinished"}),
        (False, {"download_path_enabled": False}),
        (None, {}),
    ],
)
def test_the_download_path_is_sent_again(path: Any, sent: dict[str, object]) -> None:
    assert edit_options({"save_path": "/x"}, category(download_path=path)) == sent


def test_a_release_without_download_paths_gets_none() -> None:
    assert edit_options({"save_path": "/x"}, category()) == {}


def test_a_download_path_that_is_given_counts() -> None:
    present = category(download_path="/unfinished")
    assert edit_options({"download_path_enabled": False}, present) == {
        "download_path_enabled": False
    }


@pytest.mark.parametrize(
    ("options", "same"),
    [
        ({"save_path": "/films"}, True),
        ({"save_path": "/films/"}, True),
        ({"save_path": "/other"}, False),
        ({"save_path": None}, True),
        ({"download_path_enabled": True, "download_path": "/u"}, True),
        ({"download_path_enabled": True, "download_path": "/v"}, False),
        ({"download_path_enabled": False}, False),
        ({"ratio_limit": 1.5}, True),
        ({"ratio_limit": 2.5}, False),
    ],
)
def test_equal_options_are_told_from_others(options: Any, same: bool) -> None:
    assert is_same(category(download_path="/u", ratio_limit=1.5), options) is same
