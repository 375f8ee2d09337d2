# Written by scripts/codegen from specs/transmission. Do not edit.
"""The clients of Transmission RPC: one lazily imported resource for each tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from peerkit_core.engine.client import AsyncBaseClient, BaseClient

from .releases import ENDPOINTS, OPERATIONS, RELEASES

if TYPE_CHECKING:
    from .resources.groups import AsyncGroups, Groups
    from .resources.queue import AsyncQueue, Queue
    from .resources.session import AsyncSession, Session
    from .resources.system import AsyncSystem, System
    from .resources.torrents import AsyncTorrents, Torrents

__all__ = ["AsyncClient", "Client"]


class Client(BaseClient):
    """Every endpoint of Transmission RPC, by tag."""

    service = "transmission"
    operations = OPERATIONS
    endpoints = ENDPOINTS
    releases = RELEASES

    @cached_property
    def torrents(self) -> Torrents:
        """Read, add, change, start, stop, check, move, rename and remove torrents."""
        from .resources.torrents import Torrents

        return Torrents(self.engine)

    @cached_property
    def queue(self) -> Queue:
        """Move torrents within the download and seed queues."""
        from .resources.queue import Queue

        return Queue(self.engine)

    @cached_property
    def session(self) -> Session:
        """Settings, statistics and shutdown of the daemon."""
        from .resources.session import Session

        return Session(self.engine)

    @cached_property
    def system(self) -> System:
        """Blocklist, reachability of the peer port, and free disk space."""
        from .resources.system import System

        return System(self.engine)

    @cached_property
    def groups(self) -> Groups:
        """Bandwidth groups, which share one speed limit among torrents (4.0.0 and later)."""
        from .resources.groups import Groups

        return Groups(self.engine)


class AsyncClient(AsyncBaseClient):
    """Every endpoint of Transmission RPC, by tag; methods are coroutines."""

    service = "transmission"
    operations = OPERATIONS
    endpoints = ENDPOINTS
    releases = RELEASES

    @cached_property
    def torrents(self) -> AsyncTorrents:
        """Read, add, change, start, stop, check, move, rename and remove torrents."""
        from .resources.torrents import AsyncTorrents

        return AsyncTorrents(self.engine)

    @cached_property
    def queue(self) -> AsyncQueue:
        """Move torrents within the download and seed queues."""
        from .resources.queue import AsyncQueue

        return AsyncQueue(self.engine)

    @cached_property
    def session(self) -> AsyncSession:
        """Settings, statistics and shutdown of the daemon."""
        from .resources.session import AsyncSession

        return AsyncSession(self.engine)

    @cached_property
    def system(self) -> AsyncSystem:
        """Blocklist, reachability of the peer port, and free disk space."""
        from .resources.system import AsyncSystem

        return AsyncSystem(self.engine)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Bandwidth groups, which share one speed limit among torrents (4.0.0 and later)."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self.engine)
