"""What a test can do to the world behind the Web API: torrents, feeds, searches."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from email.utils import formatdate
from typing import Any

from .. import torrents as make
from ..base.clock import Clock
from .adding import add_file, add_magnet, learn_metadata
from .core import Core
from .jobs import plugin_row
from .profiles import Profile
from .sources import read_magnet
from .torrent import Torrent

__all__ = ["Control"]


class Control:
    """The control functions of a fake; see `FakeQBittorrent`, which inherits them."""

    core: Core
    clock: Clock
    profile: Profile

    # Torrents

    def add_torrent(
        self,
        source: bytes | str | None = None,
        *,
        name: str = "sandbox torrent",
        size: int = 1 << 20,
        files: Mapping[str, make.Content] | None = None,
        **options: str,
    ) -> str:
        """Add a torrent behind the API's back; returns its hash.

        Args:
            source: The bytes of a .torrent file, or a magnet link. By default a torrent is
                made up from `name` and `size`, or from `files`.
            name, size, files: What to make up; see `torrents.make_torrent`.
            **options: Options of `torrents/add` as text: `category="tv"`, `stopped="true"`.

        Raises:
            ValueError: it is there already, or `source` cannot be read.
        """
        with self.core.lock:
            if isinstance(source, str):
                magnet = read_magnet(source)
                if magnet is None:
                    raise ValueError(f"{source!r} is no magnet link")
                torrent = add_magnet(self.core, magnet, options)
            else:
                data = source or make.make_torrent(name, size if files is None else files)
                torrent = add_file(self.core, make.read(data), options)
            if torrent is None:
                raise ValueError("the torrent was added already")
            return torrent.id

    def torrent(self, hash: str) -> Torrent:
        """The state of a torrent, to look at or to change directly.

        Raises:
            KeyError: no torrent has this hash.
        """
        return self.core.torrents[hash.lower()]

    @property
    def torrents(self) -> list[Torrent]:
        """All torrents."""
        return list(self.core.torrents.values())

    def progress(self, hash: str, share: float, *, speed: int = 1 << 20) -> None:
        """Have `share` (0 to 1) of a torrent, downloading at `speed` B/s meanwhile."""
        with self.core.lock:
            torrent = self.torrent(hash)
            self._need_metadata(torrent)
            torrent.dlspeed = 0 if torrent.stopped else speed
            torrent.set_done(round(share * torrent.wanted), self.clock.now())
            self.core.set_queue(self.core.queue())

    def finish(self, hash: str) -> None:
        """Complete a torrent; it seeds from now on unless it is stopped."""
        self.progress(hash, 1.0)

    def metadata_arrives(self, hash: str, torrent: bytes | None = None) -> str:
        """Give a magnet its metadata; returns the hash, which a hybrid magnet changes.

        Args:
            hash: The magnet's hash.
            torrent: The .torrent file; by default one is made up that keeps the hash.
        """
        with self.core.lock:
            target = self.torrent(hash)
            meta = _made_up(target) if torrent is None else make.read(torrent)
            learn_metadata(self.core, target, meta)
            return target.id

    def url_arrives(self, url: str, torrent: bytes) -> str:
        """Complete the download of a .torrent that was added by URL; returns its hash."""
        with self.core.lock:
            for entry in self.core.pending_urls:
                if entry[0] == url:
                    self.core.pending_urls.remove(entry)
                    added = add_file(self.core, make.read(torrent), entry[1])
                    if added is None:
                        raise ValueError("the torrent was added already")
                    return added.id
        raise KeyError(url)

    def metadata_known(self, source: str, torrent: bytes) -> None:
        """Let `torrents/fetchMetadata` find this torrent for a source."""
        with self.core.lock:
            self.core.known_metadata[source] = make.read(torrent)

    def fail(self, hash: str, state: str = "error") -> None:
        """Put a torrent into an error state: `error` or `missingFiles`."""
        self.set_state(hash, state)

    def set_state(self, hash: str, state: str) -> None:
        """Pin the state word of a torrent (`checkingDL`, `moving`, …); `""` unpins it."""
        with self.core.lock:
            self.torrent(hash).forced_state = state

    def tracker_fails(self, hash: str, url: str, message: str = "Connection refused") -> None:
        """Let a tracker stop working."""
        with self.core.lock:
            for tracker in self.torrent(hash).trackers:
                if tracker.url == url:
                    tracker.status, tracker.message = 4, message

    def add_peer(self, hash: str, address: str, **fields: Any) -> None:
        """Connect a peer `ip:port` to a torrent; `fields` change its description."""
        ip, _, port = address.rpartition(":")
        peer: dict[str, object] = {
            "client": "peerkit sandbox",
            "connection": "BT",
            "dl_speed": 0,
            "downloaded": 0,
            "files": "",
            "flags": "",
            "flags_desc": "",
            "ip": ip.strip("[]"),
            "port": int(port),
            "progress": 0,
            "relevance": 0,
            "up_speed": 0,
            "uploaded": 0,
        }
        if self.profile.since("4.5.0"):
            peer["peer_id_client"] = ""
        with self.core.lock:
            self.torrent(hash).peers[address] = peer | fields

    def remove_peer(self, hash: str, address: str) -> None:
        """Disconnect a peer."""
        with self.core.lock:
            self.torrent(hash).peers.pop(address)

    def put_content(self, hash: str, contents: Mapping[str, bytes]) -> None:
        """What `torrents/downloadFile` gives for files, by path; zeros without this."""
        with self.core.lock:
            torrent = self.torrent(hash)
            for index, file in enumerate(torrent.files):
                if file.path in contents:
                    torrent.contents[index] = contents[file.path]

    def put_file(self, path: str, size: int = 0) -> None:
        """Lay a file where `app/getDirectoryContent` shows it, with the folders on its way."""
        with self.core.lock:
            self.core.disk[path] = size

    def refuse_path(self, prefix: str) -> None:
        """Let the server fail with folders (409) and plugin sources that begin so."""
        with self.core.lock:
            self.core.refused_paths.add(prefix)

    def auto_progress(self, rate: int) -> None:
        """Download running torrents at `rate` B/s of the clock; 0 stops that."""
        with self.core.lock:
            self.core.tick()
            self.core.auto_rate = rate

    # RSS and search

    def publish_feed(self, url: str, title: str) -> None:
        """Let a feed be fetched: when it is added, it gets its title at once."""
        with self.core.lock:
            self.core.rss.publish(url, title)

    def break_feed(self, url: str) -> None:
        """Let the server fail to fetch a feed."""
        with self.core.lock:
            self.core.rss.publish(url, None)

    def add_article(self, feed_url: str, title: str, **fields: Any) -> None:
        """Publish an article in a feed that was added before.

        Raises:
            KeyError: no feed has this URL.
        """
        with self.core.lock:
            for feed in self.core.rss.feeds():
                if feed.url == feed_url:
                    date = formatdate(self.clock.now())
                    article = {"id": f"{len(feed.articles)}", "title": title, "date": date}
                    feed.articles.append(article | fields)
                    return
        raise KeyError(feed_url)

    def search_results(self, rows: Sequence[Mapping[str, Any]], *, running: bool = False) -> None:
        """What searches find from now on, running ones included.

        With `running` searches go on until they are stopped, or until the next call.
        """
        with self.core.lock:
            self.core.search_results = [dict(row) for row in rows]
            self.core.searches_run = running
            for job in self.core.searches.values():
                if job.running:
                    job.results = list(self.core.search_results)
                    job.running = running

    def add_search_plugin(self, name: str, *, enabled: bool = True) -> None:
        """Install a search plugin."""
        with self.core.lock:
            self.core.search_plugins.append(plugin_row(self.profile, name, enabled=enabled))

    def _need_metadata(self, torrent: Torrent) -> None:
        if not torrent.has_metadata:
            raise ValueError("the torrent has no metadata yet: call metadata_arrives() first")


def _made_up(torrent: Torrent) -> make.Metainfo:
    """Metadata for a magnet whose real content nobody knows; the hash stays the magnet's."""
    seed = hashlib.sha256(torrent.id.encode()).digest()
    data = make.make_torrent(torrent.name, seed * 1024, trackers=[t.url for t in torrent.trackers])
    return replace(make.read(data), infohash_v1=torrent.v1 or None, infohash_v2=torrent.v2 or None)
