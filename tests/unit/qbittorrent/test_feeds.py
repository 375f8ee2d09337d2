"""The tree of feeds, read from free-form JSON."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from peerkit_qbittorrent import Article, Feed, Folder
from peerkit_qbittorrent.feeds.tree import read_tree
from peerkit_qbittorrent.models import RssArticle, RssFeed

URL = "http://127.0.0.1:9/feed.xml"
ARTICLE = RssArticle(id="1", date="Mon, 01 Jan 2024 10:00:00 +0000")
FEED = {"uid": "{1}", "url": URL}


def test_a_node_with_uid_and_url_as_texts_is_a_feed() -> None:
    tree = read_tree({"news": {"harbour": FEED}})
    feed = tree.find("news\\harbour")
    assert isinstance(feed, Feed)
    assert (feed.name, feed.feed.url, feed.feed.uid) == ("harbour", URL, "{1}")


@pytest.mark.parametrize("node", [{}, {"uid": {}, "url": {}}, {"url": FEED}, {"uid": FEED}])
def test_a_folder_may_be_called_like_a_key(node: dict[str, Any]) -> None:
    folder = read_tree({"news": node}).find("news")
    assert isinstance(folder, Folder)
    assert (folder.name, set(folder.items)) == ("news", set(node))


def test_the_oldest_releases_give_a_url_alone() -> None:
    feed = read_tree({"harbour": URL}).find("harbour")
    assert isinstance(feed, Feed)
    assert feed.feed.url == URL


def test_feeds_are_found_below_and_by_url() -> None:
    tree = read_tree({"a": {"b": {"c": FEED}}, "d": {"uid": "{2}", "url": "http://other"}})
    assert [feed.path for feed in tree.feeds()] == ["a\\b\\c", "d"]
    found = tree.find_url("http://other")
    assert found is not None
    assert found.path == "d"
    assert tree.find_url("http://nothing") is None


@pytest.mark.parametrize("path", ["a\\x", "x", "d\\further", ""])
def test_a_path_that_leads_nowhere_is_none(path: str) -> None:
    assert read_tree({"a": {"b": FEED}, "d": FEED}).find(path) is None


@pytest.mark.parametrize(
    ("state", "fetched"),
    [
        ({}, False),
        ({"is_loading": True, "title": "Harbour"}, False),
        ({"is_loading": False}, False),
        ({"title": "Harbour"}, True),
        ({"last_build_date": "today"}, True),
        ({"has_error": True}, True),
        ({"articles": [ARTICLE]}, True),
    ],
)
def test_a_feed_tells_whether_it_was_fetched(state: dict[str, Any], fetched: bool) -> None:
    assert Feed("harbour", RssFeed(url=URL, **state)).is_fetched is fetched


def test_an_article_is_unread_unless_it_says_so() -> None:
    feed = Feed("harbour", RssFeed(url=URL))
    assert not Article(feed, ARTICLE).is_read
    assert Article(feed, msgspec.structs.replace(ARTICLE, is_read=True)).is_read
