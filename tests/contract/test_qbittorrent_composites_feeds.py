"""Feeds of qBittorrent as a typed tree, and rules that are checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from peerkit_core import Conflict, InvalidArgument
from peerkit_qbittorrent import AsyncQBittorrent, Feed, FeedFailed, Folder, QBittorrent
from peerkit_qbittorrent.models import RssRule
from tests.servers import WebServer, serve

from .qbittorrent_server import QbServer
from .waiting import eventually

NOWHERE = "http://127.0.0.1:9/feed.xml"
TITLES = ("Festival 2024", "Harbour at night")


@dataclass
class Newsroom:
    """Publishes feeds for the server."""

    server: QbServer
    web: WebServer

    def publish(self, name: str, title: str, articles: tuple[str, ...] = TITLES) -> str:
        """Serve a feed; its URL."""
        items = "".join(
            f"<item><title>{a}</title><guid>{name}{n}</guid><link>http://127.0.0.1:9/{n}</link>"
            "<pubDate>Mon, 01 Jan 2024 10:00:00 +0000</pubDate></item>"
            for n, a in enumerate(articles)
        )
        text = f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{items}'
        url = self.web.add(name, f"{text}</channel></rss>".encode(), "application/rss+xml")
        if self.server.fake is not None:
            self.server.fake.publish_feed(url, title)
        return url

    def missing(self) -> str:
        """The URL of a feed that cannot be fetched."""
        url = f"{self.web.url}/missing.xml"
        if self.server.fake is not None:
            self.server.fake.break_feed(url)
        return url

    def deliver(self, url: str, articles: tuple[str, ...] = TITLES) -> None:
        """Bring the articles of a feed that was added; a real server has them already."""
        if self.server.fake is not None:
            for article in articles:
                self.server.fake.add_article(url, article, torrentURL=NOWHERE)


@pytest.fixture
def newsroom(qb_server: QbServer) -> Iterator[Newsroom]:
    """A web server with feeds."""
    with serve() as web:
        yield Newsroom(qb_server, web)


# The tree


def test_the_tree_tells_feeds_from_folders(qb: QBittorrent) -> None:
    qb.rss.add_folder("news")
    qb.rss.add_folder("news\\url")  # a folder with the name of a key
    qb.rss.add_feed(NOWHERE, "news\\harbour")
    tree = qb.rss.tree()
    feed = tree.find("news\\harbour")
    assert isinstance(feed, Feed)
    assert (feed.path, feed.name, feed.feed.url) == ("news\\harbour", "harbour", NOWHERE)
    inner = tree.find("news\\url")
    assert isinstance(inner, Folder)
    assert (inner.name, dict(inner.items)) == ("url", {})
    assert [found.path for found in tree.feeds()] == ["news\\harbour"]
    assert tree.find("news\\nothing") is None
    assert tree.find_url(NOWHERE) == feed


def test_a_server_without_feeds_has_an_empty_tree(qb: QBittorrent) -> None:
    assert dict(qb.rss.tree().items) == {}
    assert list(qb.rss.iter_articles()) == []


# Feeds and articles


def test_a_feed_is_added_and_fetched(qb: QBittorrent, newsroom: Newsroom) -> None:
    feed = qb.rss.add_feed_and_wait(newsroom.publish("a.xml", "Harbour news"), "harbour")
    assert (feed.path, feed.feed.title) == ("harbour", "Harbour news")


def test_a_feed_without_a_path_is_followed_to_its_title(
    qb: QBittorrent, newsroom: Newsroom
) -> None:
    url = newsroom.publish("a.xml", "Harbour news")
    assert qb.rss.add_feed_and_wait(url).feed.url == url
    eventually(lambda: set(qb.rss.tree().items), lambda names: names == {"Harbour news"})


def test_a_feed_goes_into_a_folder(qb: QBittorrent, newsroom: Newsroom) -> None:
    qb.rss.add_folder("news")
    feed = qb.rss.add_feed_and_wait(newsroom.publish("a.xml", "Harbour news"), "news\\harbour")
    assert feed.path == "news\\harbour"


def test_a_feed_that_cannot_be_fetched_is_told_and_stays(
    qb: QBittorrent, newsroom: Newsroom
) -> None:
    with pytest.raises(FeedFailed, match="broken"):
        qb.rss.add_feed_and_wait(newsroom.missing(), "broken")
    assert isinstance(qb.rss.tree().find("broken"), Feed)


def test_a_feed_that_is_there_is_a_conflict(qb: QBittorrent, newsroom: Newsroom) -> None:
    url = newsroom.publish("a.xml", "Harbour news")
    qb.rss.add_feed_and_wait(url, "harbour")
    with pytest.raises(Conflict):
        qb.rss.add_feed_and_wait(url, "other")


def titles(qb: QBittorrent, path: str | None = None, *, unread: bool = False) -> list[str]:
    return sorted(str(a.article.title) for a in qb.rss.iter_articles(path, unread=unread))


def test_articles_are_iterated_feed_by_feed(qb: QBittorrent, newsroom: Newsroom) -> None:
    qb.rss.add_folder("news")
    for name, path in (("a.xml", "news\\first"), ("b.xml", "second")):
        url = newsroom.publish(name, name, (f"{name} 1",))
        qb.rss.add_feed_and_wait(url, path)
        newsroom.deliver(url, (f"{name} 1",))
    eventually(lambda: titles(qb), lambda found: found == ["a.xml 1", "b.xml 1"])
    assert titles(qb, "news") == ["a.xml 1"]
    assert titles(qb, "second") == ["b.xml 1"]
    with pytest.raises(InvalidArgument, match="nothing"):
        titles(qb, "nothing")


def test_articles_that_were_read_are_left_out(qb: QBittorrent, newsroom: Newsroom) -> None:
    url = newsroom.publish("a.xml", "Harbour news")
    qb.rss.add_feed_and_wait(url, "harbour")
    newsroom.deliver(url)
    eventually(lambda: titles(qb), lambda found: len(found) == 2)
    first = next(a for a in qb.rss.iter_articles() if a.article.title == TITLES[0])
    assert not first.is_read
    qb.rss.mark_as_read("harbour", article_id=first.article.id)
    eventually(lambda: titles(qb, unread=True), lambda found: found == [TITLES[1]])
    assert len(titles(qb)) == 2


@pytest.mark.anyio
async def test_the_async_client_reads_feeds(async_qb: AsyncQBittorrent, newsroom: Newsroom) -> None:
    url = newsroom.publish("a.xml", "Harbour news")
    assert (await async_qb.rss.add_feed_and_wait(url)).feed.url == url
    newsroom.deliver(url)
    found = [article.article.title async for article in async_qb.rss.iter_articles()]
    assert sorted(map(str, found)) == sorted(TITLES)


# Rules


def test_a_rule_is_put_and_read_back(qb: QBittorrent) -> None:
    rule = qb.rss.put_rule("films & more?", RssRule(enabled=False, must_contain="Festival"))
    assert (rule.enabled, rule.must_contain) == (False, "Festival")
    again = qb.rss.put_rule("films & more?", {"enabled": False, "mustContain": "Harbour"})
    assert again.must_contain == "Harbour"
    assert set(qb.rss.rules()) == {"films & more?"}


@pytest.mark.parametrize(
    "rule", [{"must_contain": "x"}, {"mustContain": 5}, {"affectedFeeds": "one"}]
)
def test_a_rule_that_the_server_would_empty_is_refused(
    qb: QBittorrent, rule: dict[str, object]
) -> None:
    with pytest.raises(InvalidArgument, match="rule"):
        qb.rss.put_rule("films", rule)
    assert qb.rss.rules() == {}


def test_the_matches_of_a_rule_are_listed(qb: QBittorrent, newsroom: Newsroom) -> None:
    url = newsroom.publish("a.xml", "Harbour news")
    qb.rss.add_feed_and_wait(url, "harbour")
    newsroom.deliver(url)
    rule = {"enabled": False, "mustContain": "Festival", "affectedFeeds": [url]}
    qb.rss.put_rule("films", rule)
    found = eventually(lambda: qb.rss.rule_matches("films"), lambda now: now)
    assert list(found.values()) == [["Festival 2024"]]


def test_the_matches_of_a_missing_rule_are_an_error(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match="no rule"):
        qb.rss.rule_matches("nothing")
