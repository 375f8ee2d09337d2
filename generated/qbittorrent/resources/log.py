# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Messages and blocked peers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import log as ops

if TYPE_CHECKING:
    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncLog",
    "AsyncLogRaw",
    "Log",
    "LogRaw",
]


class Log(Resource):
    """Messages and blocked peers."""

    @property
    def with_raw(self) -> LogRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return LogRaw(self)

    def main(
        self,
        *,
        normal: bool | None = None,
        info: bool | None = None,
        warning: bool | None = None,
        critical: bool | None = None,
        last_known_id: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.LogMessage]:
        """Read the log of the server.

        Lists the messages of the wanted severities that are newer than `last_known_id`, oldest
        first. The server keeps a limited number of messages since its start. Timestamps are
        milliseconds up to 4.4.5 and seconds since 4.5.0.

        Args:
            normal: Include ordinary messages. Default true.
            info: Include informational messages. Default true.
            warning: Include warnings. Default true.
            critical: Include critical errors. Default true.
            last_known_id: Leave out messages up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The messages.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/log/main`.
        """
        return self._engine.call(
            ops.MAIN,
            ops.build_main(
                normal=normal,
                info=info,
                warning=warning,
                critical=critical,
                last_known_id=last_known_id,
            ),
            timeout=timeout,
        )

    def peers(
        self, *, last_known_id: int | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.PeerLogEntry]:
        """Read the log of blocked peers.

        Lists the peers that were blocked or banned, newer than `last_known_id`, oldest first.
        Timestamps are milliseconds up to 4.4.5 and seconds since 4.5.0.

        Args:
            last_known_id: Leave out entries up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The entries.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/log/peers`.
        """
        return self._engine.call(
            ops.PEERS, ops.build_peers(last_known_id=last_known_id), timeout=timeout
        )


class LogRaw(RawMethods):
    """`Log` with undecoded answers."""

    def __init__(self, resource: Log) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.main = raw_method(twin.main)
        self.peers = raw_method(twin.peers)


class AsyncLog(AsyncResource):
    """Messages and blocked peers."""

    @property
    def with_raw(self) -> AsyncLogRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncLogRaw(self)

    async def main(
        self,
        *,
        normal: bool | None = None,
        info: bool | None = None,
        warning: bool | None = None,
        critical: bool | None = None,
        last_known_id: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.LogMessage]:
        """Read the log of the server.

        Lists the messages of the wanted severities that are newer than `last_known_id`, oldest
        first. The server keeps a limited number of messages since its start. Timestamps are
        milliseconds up to 4.4.5 and seconds since 4.5.0.

        Args:
            normal: Include ordinary messages. Default true.
            info: Include informational messages. Default true.
            warning: Include warnings. Default true.
            critical: Include critical errors. Default true.
            last_known_id: Leave out messages up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The messages.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/log/main`.
        """
        return await self._engine.call(
            ops.MAIN,
            ops.build_main(
                normal=normal,
                info=info,
                warning=warning,
                critical=critical,
                last_known_id=last_known_id,
            ),
            timeout=timeout,
        )

    async def peers(
        self, *, last_known_id: int | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.PeerLogEntry]:
        """Read the log of blocked peers.

        Lists the peers that were blocked or banned, newer than `last_known_id`, oldest first.
        Timestamps are milliseconds up to 4.4.5 and seconds since 4.5.0.

        Args:
            last_known_id: Leave out entries up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The entries.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/log/peers`.
        """
        return await self._engine.call(
            ops.PEERS, ops.build_peers(last_known_id=last_known_id), timeout=timeout
        )


class AsyncLogRaw(RawMethods):
    """`AsyncLog` with undecoded answers."""

    def __init__(self, resource: AsyncLog) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.main = async_raw_method(twin.main)
        self.peers = async_raw_method(twin.peers)
