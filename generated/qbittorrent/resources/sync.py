# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""What changed since the last request of the same session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import sync as ops

if TYPE_CHECKING:
    from peerkit_core.call.timeouts import TimeoutInput
    from peerkit_core.codec.values import HasId

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
    ) -> m.MainData:
        """Get what changed in the session.

        Torrents, categories, tags, trackers and server state: everything for `rid` 0, else what
        changed since the answer of that number. The server refreshes its data every
        `refresh_interval` milliseconds (1500), so polling faster brings nothing.

        The state belongs to the login session. A second consumer in the same session (or
        another program with the same API key) disturbs the first. After a failed or cancelled
        call continue with `rid` 0: 4.6.0 to 5.2.3 leave out fields of a lost answer when the
        same number is sent again. A hybrid torrent added as a v1 magnet changes its ID when its
        metadata arrives, which can crash servers since 4.6.0 that are polled.

        Args:
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Everything, or the changes.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/sync/maindata`.
        """
        return self._engine.call(ops.MAINDATA, ops.build_maindata(rid=rid), timeout=timeout)

    def torrent_peers(
        self, hash: str | HasId, *, rid: int | None = None, timeout: TimeoutInput | None = None
    ) -> m.TorrentPeers:
        """Get what changed among the peers of a torrent.

        The connected peers: all for `rid` 0, else what changed since the answer of that number.
        The server keeps one state a session, not a torrent: the number from one torrent sent
        with another gives wrong changes. Follow one torrent at a time in a session, or always
        send 0.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            All peers, or the changes.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/sync/torrentPeers`.
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
    ) -> m.MainData:
        """Get what changed in the session.

        Torrents, categories, tags, trackers and server state: everything for `rid` 0, else what
        changed since the answer of that number. The server refreshes its data every
        `refresh_interval` milliseconds (1500), so polling faster brings nothing.

        The state belongs to the login session. A second consumer in the same session (or
        another program with the same API key) disturbs the first. After a failed or cancelled
        call continue with `rid` 0: 4.6.0 to 5.2.3 leave out fields of a lost answer when the
        same number is sent again. A hybrid torrent added as a v1 magnet changes its ID when its
        metadata arrives, which can crash servers since 4.6.0 that are polled.

        Args:
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Everything, or the changes.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/sync/maindata`.
        """
        return await self._engine.call(ops.MAINDATA, ops.build_maindata(rid=rid), timeout=timeout)

    async def torrent_peers(
        self, hash: str | HasId, *, rid: int | None = None, timeout: TimeoutInput | None = None
    ) -> m.TorrentPeers:
        """Get what changed among the peers of a torrent.

        The connected peers: all for `rid` 0, else what changed since the answer of that number.
        The server keeps one state a session, not a torrent: the number from one torrent sent
        with another gives wrong changes. Follow one torrent at a time in a session, or always
        send 0.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            rid: Number of the last answer; 0 (the default) asks for everything.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            All peers, or the changes.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/sync/torrentPeers`.
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
