"""What a test can do to the feeds, the searches and the rest of a fake from 4.1 on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from email.utils import formatdate
from typing import Any

from .._metainfo import read
from ..base.torrent import Ref
from .jobs import plugin_row
from .server import QBittorrentServer

__all__ = ["Services"]


class Services(QBittorrentServer):
    """The services of the Web API beside torrents; see `FakeQBittorrent`, which inherits them."""

    # Files and metadata

    def metadata_known(self, source: str, torrent: bytes) -> None:
        """Let `torrents/fetchMetadata` find this torrent for a source."""
        meta = read(torrent)
        with self._lock:
            self.core.known_metadata[source] = meta

    def put_content(self, torrent: Ref, contents: Mapping[str, bytes]) -> None:
        """What `torrents/downloadFile` gives for files, by path; zeros without this.

        Raises:
            KeyError: No torrent has this hash, or it has no such file.
        """
        with self._lock:
            found = self.torrent(torrent)
            places = {file.path: index for index, file in enumerate(found.files)}
            found.contents |= {places[path]: content for path, content in contents.items()}

    def put_file(self, path: str, size: int = 0) -> None:
        """Lay a file where `app/getDirectoryContent` shows it, with the folders on its way."""
        with self._lock:
            self.core.disk[path] = size

    # Feeds

    def publish_feed(self, url: str, title: str) -> None:
        """Let a feed be fetched: when it is added, it gets its title at once."""
        with self._lock:
            self.core.rss.publish(url, title)

    def break_feed(self, url: str) -> None:
        """Let the server fail to fetch a feed."""
        with self._lock:
            self.core.rss.publish(url, None)

    def add_article(self, feed_url: str, title: str, **fields: Any) -> None:
        """Publish an article in a feed that was added before.

        Raises:
            KeyError: No feed has this URL.
        """
        with self._lock:
            for feed in self.core.rss.feeds():
                if feed.url == feed_url:
                    date = formatdate(self.clock.now())
                    article = {"id": f"{len(feed.articles)}", "title": title, "date": date}
                    feed.articles.append(article | fields)
                    return
        raise KeyError(feed_url)

    # Searches

    def search_results(self, rows: Sequence[Mapping[str, Any]], *, running: bool = False) -> None:
        """What searches find from now on, running ones included.

        With `running` searches go on until they are stopped, or until the next call.
        """
        with self._lock:
            self.core.search_results = [dict(row) for row in rows]
            self.core.searches_run = running
            for job in self.core.searches.values():
                if job.running:
                    job.results = list(self.core.search_results)
                    job.running = running

    def add_search_plugin(self, name: str, *, enabled: bool = True) -> None:
        """Install a search plugin."""
        with self._lock:
            self.core.search_plugins.append(plugin_row(self.profile, name, enabled=enabled))
