# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The clients of qBittorrent Web API: one lazily imported resource for each tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peerkit_core.engine.client import AsyncBaseClient, BaseClient

from .releases import ENDPOINTS, OPERATIONS, RELEASES

if TYPE_CHECKING:
    from .resources.app import App, AsyncApp
    from .resources.auth import AsyncAuth, Auth
    from .resources.clientdata import AsyncClientdata, Clientdata
    from .resources.log import AsyncLog, Log
    from .resources.rss import AsyncRss, Rss
    from .resources.search import AsyncSearch, Search
    from .resources.sync import AsyncSync, Sync
    from .resources.torrentcreator import AsyncTorrentcreator, Torrentcreator
    from .resources.torrents import AsyncTorrents, Torrents
    from .resources.transfer import AsyncTransfer, Transfer

__all__ = ["AsyncClient", "Client"]


class Client(BaseClient):
    """Every endpoint of qBittorrent Web API, by tag."""

    service = "qbittorrent"
    operations = OPERATIONS
    endpoints = ENDPOINTS
    releases = RELEASES

    @cached_property
    def auth(self) -> Auth:
        """Open and end sessions."""
        from .resources.auth import Auth

        return Auth(self.engine)

    @cached_property
    def app(self) -> App:
        """The application: versions, preferences, folders and network interfaces of the server."""
        from .resources.app import App

        return App(self.engine)

    @cached_property
    def log(self) -> Log:
        """Messages and blocked peers."""
        from .resources.log import Log

        return Log(self.engine)

    @cached_property
    def sync(self) -> Sync:
        """What changed since the last request of the same session."""
        from .resources.sync import Sync

        return Sync(self.engine)

    @cached_property
    def transfer(self) -> Transfer:
        """The whole BitTorrent session: speeds, limits, banned peers."""
        from .resources.transfer import Transfer

        return Transfer(self.engine)

    @cached_property
    def torrents(self) -> Torrents:
        """Torrents with their files, trackers, categories and tags."""
        from .resources.torrents import Torrents

        return Torrents(self.engine)

    @cached_property
    def torrentcreator(self) -> Torrentcreator:
        """Create .torrent files from content on the server. Since 5.0.0."""
        from .resources.torrentcreator import Torrentcreator

        return Torrentcreator(self.engine)

    @cached_property
    def rss(self) -> Rss:
        """Feeds, articles and the rules that download them."""
        from .resources.rss import Rss

        return Rss(self.engine)

    @cached_property
    def search(self) -> Search:
        """Search for torrents with plugins. Since 4.1.4; the server needs Python."""
        from .resources.search import Search

        return Search(self.engine)

    @cached_property
    def clientdata(self) -> Clientdata:
        """Small pieces of JSON that clients store on the server. Since 5.2.0."""
        from .resources.clientdata import Clientdata

        return Clientdata(self.engine)


class AsyncClient(AsyncBaseClient):
    """Every endpoint of qBittorrent Web API, by tag; methods are coroutines."""

    service = "qbittorrent"
    operations = OPERATIONS
    endpoints = ENDPOINTS
    releases = RELEASES

    @cached_property
    def auth(self) -> AsyncAuth:
        """Open and end sessions."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self.engine)

    @cached_property
    def app(self) -> AsyncApp:
        """The application: versions, preferences, folders and network interfaces of the server."""
        from .resources.app import AsyncApp

        return AsyncApp(self.engine)

    @cached_property
    def log(self) -> AsyncLog:
        """Messages and blocked peers."""
        from .resources.log import AsyncLog

        return AsyncLog(self.engine)

    @cached_property
    def sync(self) -> AsyncSync:
        """What changed since the last request of the same session."""
        from .resources.sync import AsyncSync

        return AsyncSync(self.engine)

    @cached_property
    def transfer(self) -> AsyncTransfer:
        """The whole BitTorrent session: speeds, limits, banned peers."""
        from .resources.transfer import AsyncTransfer

        return AsyncTransfer(self.engine)

    @cached_property
    def torrents(self) -> AsyncTorrents:
        """Torrents with their files, trackers, categories and tags."""
        from .resources.torrents import AsyncTorrents

        return AsyncTorrents(self.engine)

    @cached_property
    def torrentcreator(self) -> AsyncTorrentcreator:
        """Create .torrent files from content on the server. Since 5.0.0."""
        from .resources.torrentcreator import AsyncTorrentcreator

        return AsyncTorrentcreator(self.engine)

    @cached_property
    def rss(self) -> AsyncRss:
        """Feeds, articles and the rules that download them."""
        from .resources.rss import AsyncRss

        return AsyncRss(self.engine)

    @cached_property
    def search(self) -> AsyncSearch:
        """Search for torrents with plugins. Since 4.1.4; the server needs Python."""
        from .resources.search import AsyncSearch

        return AsyncSearch(self.engine)

    @cached_property
    def clientdata(self) -> AsyncClientdata:
        """Small pieces of JSON that clients store on the server. Since 5.2.0."""
        from .resources.clientdata import AsyncClientdata

        return AsyncClientdata(self.engine)
