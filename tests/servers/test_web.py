"""The test web server serves what it was given and remembers who asked."""

import httpx
import pytest

from .web import serve


def test_files_are_served_with_their_type() -> None:
    with serve({"a.torrent": b"d4:infodee"}) as web:
        feed = web.add("feed.xml", b"<rss/>", "application/rss+xml")
        torrent = httpx.get(f"{web.url}/a.torrent")
        assert torrent.content == b"d4:infodee"
        assert torrent.headers["content-type"] == "application/x-bittorrent"
        assert httpx.get(feed).headers["content-type"] == "application/rss+xml"


def test_visits_are_remembered_with_query_and_headers() -> None:
    with serve() as web:
        assert httpx.get(f"{web.url}/none?x=1", headers={"Cookie": "a=b"}).status_code == 404
        [visit] = web.visits
        assert visit.path == "/none?x=1"
        assert visit.headers["cookie"] == "a=b"


def test_the_tracker_knows_no_peers() -> None:
    with serve() as web:
        assert b"5:peers0:" in httpx.get(web.announce_url, params={"left": 0}).content


def test_nothing_listens_after_the_block() -> None:
    with serve() as web:
        pass
    with pytest.raises(httpx.ConnectError):
        httpx.get(web.url)
