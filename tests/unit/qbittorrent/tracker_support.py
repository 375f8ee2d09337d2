"""What the tests of the trackers share."""

from __future__ import annotations

import asyncio
from typing import Any

from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.concurrency._async.primitives import AsyncEvent
from peerkit_qbittorrent import AsyncLiveState, AsyncQBittorrent
from peerkit_qbittorrent.following.changes import Change
from peerkit_sandbox import FakeQBittorrent

__all__ = ["MAINDATA", "VERSIONS", "ManualClock", "about", "client_of", "rids", "tracker_of"]

VERSIONS = ("4.2.5", "4.5.2", "5.1.0", "5.3.0")
MAINDATA = "sync/maindata"


class ManualClock(AsyncClock):
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self._waiting: dict[AsyncEvent, float] = {}

    def monotonic(self) -> float:
        return self.now

    async def wait(self, event: AsyncEvent, seconds: float | None) -> None:
        self._waiting[event] = self.now + (float("inf") if seconds is None else seconds)
        try:
            await event.wait()
        finally:
            del self._waiting[event]

    @property
    def pauses(self) -> list[float]:
        """For how long somebody still waits."""
        return sorted(until - self.now for until in self._waiting.values())

    async def advance(self, seconds: float) -> None:
        await asyncio.sleep(0)
        self.now += seconds
        for event, until in list(self._waiting.items()):
            if until <= self.now:
                event.set()


def client_of(fake: FakeQBittorrent, **options: Any) -> AsyncQBittorrent:
    return AsyncQBittorrent(fake.url, username="admin", password="adminadmin", **options)


def tracker_of(
    fake: FakeQBittorrent, interval: float | None = 3600, **options: Any
) -> AsyncLiveState:
    """A tracker with a session of its own, which polls when it is told to."""
    twin = options.pop("connect_twin", lambda: client_of(fake))
    return AsyncLiveState(client_of(fake), interval, connect_twin=twin, **options)


def about(changes: list[Change], *, server: bool = False) -> list[str]:
    """The kinds of changes, without those of speeds and totals."""
    return [change.kind for change in changes if server or change.kind != "server_updated"]


def rids(fake: FakeQBittorrent) -> list[str]:
    """The numbers that were sent, oldest first."""
    return [request.query.get("rid", "0") for request in fake.requests_to(MAINDATA)]
