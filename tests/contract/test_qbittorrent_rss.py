"""Feeds and rules of qBittorrent."""

from __future__ import annotations

from typing import Any

import pytest

from peerkit_core import Conflict
from peerkit_qbittorrent import QBittorrent
from tests.servers import serve

from .qbittorrent_server import QbServer
from .waiting import eventually

NOWHERE = "http://127.0.0.1:9/feed.xml"
FEED = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour news</title>
<item><title>Festival 2024</title><guid>g1</guid><link>http://127.0.0.1:9/1.torrent</link>
<pubDate>Mon, 01 Jan 2024 10:00:00 +0000</pubDate></item></channel></rss>"""


def rule(**changes: Any) -> dict[str, Any]:
    """A rule as the server takes it."""
    return {"enabled": False, "mustContain": "Festival", "affectedFeeds": [NOWHERE], **changes}


def test_folders_and_feeds_make_a_tree(qb: QBittorrent) -> None:
    qb.rss.add_folder("news")
    qb.rss.add_feed(NOWHERE, "news\\harbour")
    items = qb.rss.items()
    assert items["news"]["harbour"]["url"] == NOWHERE
    assert items["news"]["harbour"]["uid"]


def test_an_item_is_moved_and_removed(qb: QBittorrent) -> None:
    qb.rss.add_feed(NOWHERE, "harbour")
    qb.rss.move_item("harbour", "port")
    assert set(qb.rss.items()) == {"port"}
    qb.rss.remove_item("port")
    assert qb.rss.items() == {}


def test_a_folder_that_exists_is_a_conflict(qb: QBittorrent) -> None:
    qb.rss.add_folder("news & views?")
    with pytest.raises(Conflict):
        qb.rss.add_folder("news & views?")


def test_a_missing_item_is_a_conflict(qb: QBittorrent) -> None:
    with pytest.raises(Conflict):
        qb.rss.remove_item("nothing")


def test_the_address_of_a_feed_is_changed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("4.6.0"):
        pytest.skip("the release cannot change addresses")
    qb.rss.add_feed(NOWHERE, "harbour")
    qb.rss.set_feed_url("harbour", f"{NOWHERE}?page=2")
    assert qb.rss.items()["harbour"]["url"] == f"{NOWHERE}?page=2"


def test_the_interval_of_a_feed_is_changed(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.2.0"):
        pytest.skip("the release has no intervals")
    qb.rss.add_feed(NOWHERE, "harbour", refresh_interval=900)
    assert qb.rss.items()["harbour"]["refreshInterval"] == 900
    qb.rss.set_feed_refresh_interval("harbour", 1800)
    assert qb.rss.items()["harbour"]["refreshInterval"] == 1800


@pytest.mark.live
def test_the_articles_of_a_feed_are_read_and_marked(real_qb: QBittorrent) -> None:
    with serve() as web:
        url = web.add("feed.xml", FEED, "application/rss+xml")
        real_qb.rss.add_feed(url, "harbour")
        real_qb.app.set_preferences({"rss_processing_enabled": True})
        real_qb.rss.refresh_item("harbour")

        def articles() -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = real_qb.rss.items(with_data=True)["harbour"]["articles"]
            return found

        (article,) = eventually(articles, lambda found: found)
        assert article["title"] == "Festival 2024"
        real_qb.rss.set_rule("harbour films", rule(affectedFeeds=[url]))
        matching = real_qb.rss.matching_articles("harbour films")
        assert list(matching.values()) == [["Festival 2024"]]
        real_qb.rss.mark_as_read("harbour", article_id=article["id"])
        eventually(articles, lambda found: found[0].get("isRead") is True)


def test_marking_what_is_not_there_is_no_error(qb: QBittorrent) -> None:
    qb.rss.mark_as_read("nothing")
    qb.rss.refresh_item("nothing")


@pytest.mark.parametrize("name", ["films", "a & b = c?", "50 % #1", "日本語/x"])
def test_a_rule_is_set_renamed_and_removed(qb_server: QbServer, qb: QBittorrent, name: str) -> None:
    qb.rss.set_rule(name, rule())
    found = qb.rss.rules()[name]
    assert (found.enabled, found.must_contain) == (False, "Festival")
    assert found.affected_feeds == [NOWHERE]
    qb.rss.rename_rule(name, f"{name} renamed")
    # 4.2 lists a renamed rule under its old name, and knows it by the new one.
    old = qb_server.process is not None and not qb_server.has("4.3.0")
    assert set(qb.rss.rules()) == {name if old else f"{name} renamed"}
    qb.rss.remove_rule(f"{name} renamed")
    assert qb.rss.rules() == {}


def test_a_rule_that_was_read_can_be_written(qb: QBittorrent) -> None:
    qb.rss.set_rule("films", rule())
    found = qb.rss.rules()["films"]
    found.must_not_contain = "trailer"
    qb.rss.set_rule("films", found)
    assert qb.rss.rules()["films"].must_not_contain == "trailer"
    assert qb.rss.rules()["films"].must_contain == "Festival"


def test_an_unknown_rule_matches_nothing(qb: QBittorrent) -> None:
    assert qb.rss.matching_articles("nothing") == {}


def test_rules_are_cloned_exported_and_imported(qb_server: QbServer, qb: QBittorrent) -> None:
    if not qb_server.has("5.3.0"):
        pytest.skip("the release cannot export rules")
    qb.rss.set_rule("films", rule())
    qb.rss.clone_rule("films", "copy")
    assert set(qb.rss.export_rules()) == {"films", "copy"}
    exported = qb.rss.with_raw.export_rules().content
    qb.rss.remove_rule("films")
    qb.rss.import_rules(exported)
    assert set(qb.rss.rules()) == {"films", "copy"}
