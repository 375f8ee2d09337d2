# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""What changed since the last request of the same session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import sync as ops

if TYPE_CHECKING:
    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncSync",
    "AsyncSyncRaw",
    "Sync",
    "SyncRaw",
]


class Sync(Resource):
    """What changed since the last request of the same session."""

    @property
    def with_raw(self) -> SyncRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return SyncRaw(self)

    def maindata(
        self, *, rid: int | None = None, timeout: TimeoutInput | None = None
    ) -> m.LMainData:
        """Get what changed in the session.

        Torrents, labels or categories, and server state: everything for `rid` 0, else what
        changed since the answer of that number. The server refreshes its data every
        `refresh_interval` milliseconds, so polling faster brings nothing.

        The state belongs to the login session: a second consumer in the same session disturbs
        the first.

        Args:
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Everything, or the changes.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /sync/maindata`.
        """
        return self._engine.call(ops.MAINDATA, ops.build_maindata(rid=rid), timeout=timeout)

    def torrent_peers(
        self, hash: str, *, rid: int | None = None, timeout: TimeoutInput | None = None
    ) -> m.LTorrentPeers:
        """Get what changed among the peers of a torrent.

        The connected peers: all for `rid` 0, else what changed since the answer of that number.
        The server keeps one state a session, not a torrent: the number from one torrent sent
        with another gives wrong changes. Follow one torrent at a time in a session, or always
        send 0. The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case.
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            All peers, or the changes, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /sync/torrent_peers`, server 3.3.1 or later.
        """
        return self._engine.call(
            ops.TORRENT_PEERS, ops.build_torrent_peers(hash, rid=rid), timeout=timeout
        )


class SyncRaw(RawMethods):
    """`Sync` with undecoded answers."""

    def __init__(self, resource: Sync) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.maindata = raw_method(twin.maindata)
        self.torrent_peers = raw_method(twin.torrent_peers)


class AsyncSync(AsyncResource):
    """What changed since the last request of the same session."""

    @property
    def with_raw(self) -> AsyncSyncRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncSyncRaw(self)

    async def maindata(
        self, *, rid: int | None = None, timeout: TimeoutInput | None = None
    ) -> m.LMainData:
        """Get what changed in the session.

        Torrents, labels or categories, and server state: everything for `rid` 0, else what
        changed since the answer of that number. The server refreshes its data every
        `refresh_interval` milliseconds, so polling faster brings nothing.

        The state belongs to the login session: a second consumer in the same session disturbs
        the first.

        Args:
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Everything, or the changes.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /sync/maindata`.
        """
        return await self._engine.call(ops.MAINDATA, ops.build_maindata(rid=rid), timeout=timeout)

    async def torrent_peers(
        self, hash: str, *, rid: int | None = None, timeout: TimeoutInput | None = None
    ) -> m.LTorrentPeers:
        """Get what changed among the peers of a torrent.

        The connected peers: all for `rid` 0, else what changed since the answer of that number.
        The server keeps one state a session, not a torrent: the number from one torrent sent
        with another gives wrong changes. Follow one torrent at a time in a session, or always
        send 0. The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case.
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            All peers, or the changes, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /sync/torrent_peers`, server 3.3.1 or later.
        """
        return await self._engine.call(
            ops.TORRENT_PEERS, ops.build_torrent_peers(hash, rid=rid), timeout=timeout
        )


class AsyncSyncRaw(RawMethods):
    """`AsyncSync` with undecoded answers."""

    def __init__(self, resource: AsyncSync) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.maindata = async_raw_method(twin.maindata)
        self.torrent_peers = async_raw_method(twin.torrent_peers)
