# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""The clients of qBittorrent legacy Web API: one lazily imported resource for each tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peerkit_core.engine.client import AsyncBaseClient, BaseClient

from .releases import ENDPOINTS, OPERATIONS, RELEASES

if TYPE_CHECKING:
    from .resources.auth import AsyncAuth, Auth
    from .resources.command import AsyncCommand, Command
    from .resources.query import AsyncQuery, Query
    from .resources.sync import AsyncSync, Sync
    from .resources.version import AsyncVersion, Version

__all__ = ["AsyncClient", "Client"]


class Client(BaseClient):
    """Every endpoint of qBittorrent legacy Web API, by tag."""

    service = "qbittorrent_legacy"
    operations = OPERATIONS
    endpoints = ENDPOINTS
    releases = RELEASES

    @cached_property
    def auth(self) -> Auth:
        """Open and end sessions."""
        from .resources.auth import Auth

        return Auth(self.engine)

    @cached_property
    def version(self) -> Version:
        """The versions of the program and of its interface. These need no session."""
        from .resources.version import Version

        return Version(self.engine)

    @cached_property
    def query(self) -> Query:
        """Torrents, their details, speeds, preferences and the log."""
        from .resources.query import Query

        return Query(self.engine)

    @cached_property
    def sync(self) -> Sync:
        """What changed since the last request of the same session."""
        from .resources.sync import Sync

        return Sync(self.engine)

    @cached_property
    def command(self) -> Command:
        """Everything that changes something, and the limits, which are read by POST."""
        from .resources.command import Command

        return Command(self.engine)


class AsyncClient(AsyncBaseClient):
    """Every endpoint of qBittorrent legacy Web API, by tag; methods are coroutines."""

    service = "qbittorrent_legacy"
    operations = OPERATIONS
    endpoints = ENDPOINTS
    releases = RELEASES

    @cached_property
    def auth(self) -> AsyncAuth:
        """Open and end sessions."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self.engine)

    @cached_property
    def version(self) -> AsyncVersion:
        """The versions of the program and of its interface. These need no session."""
        from .resources.version import AsyncVersion

        return AsyncVersion(self.engine)

    @cached_property
    def query(self) -> AsyncQuery:
        """Torrents, their details, speeds, preferences and the log."""
        from .resources.query import AsyncQuery

        return AsyncQuery(self.engine)

    @cached_property
    def sync(self) -> AsyncSync:
        """What changed since the last request of the same session."""
        from .resources.sync import AsyncSync

        return AsyncSync(self.engine)

    @cached_property
    def command(self) -> AsyncCommand:
        """Everything that changes something, and the limits, which are read by POST."""
        from .resources.command import AsyncCommand

        return AsyncCommand(self.engine)
