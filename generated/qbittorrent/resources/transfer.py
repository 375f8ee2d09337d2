# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The whole BitTorrent session: speeds, limits, banned peers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import transfer as ops

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncTransfer",
    "AsyncTransferRaw",
    "Transfer",
    "TransferRaw",
]


class Transfer(Resource):
    """The whole BitTorrent session: speeds, limits, banned peers."""

    @property
    def with_raw(self) -> TransferRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return TransferRaw(self)

    def info(self, *, timeout: TimeoutInput | None = None) -> m.TransferInfo:
        """Read speeds, totals and the connection state.

        State of the whole server. Speeds are bytes per second, totals are bytes since the
        server started.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The state.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/info`.
        """
        return self._engine.call(ops.INFO, ops.build_info(), timeout=timeout)

    def download_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global download limit.

        The limit in force, in bytes per second, 0 for unlimited. It is the alternative one
        while that mode is on.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit in bytes per second.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/downloadLimit`.
        """
        return self._engine.call(ops.DOWNLOAD_LIMIT, ops.build_download_limit(), timeout=timeout)

    def upload_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global upload limit.

        The limit in force, in bytes per second, 0 for unlimited. It is the alternative one
        while that mode is on.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit in bytes per second.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/uploadLimit`.
        """
        return self._engine.call(ops.UPLOAD_LIMIT, ops.build_upload_limit(), timeout=timeout)

    def set_download_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global download limit.

        Sets the limit in force, in bytes per second; while the alternative mode is on, that is
        the alternative limit.

        Args:
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setDownloadLimit`.
        """
        return self._engine.call(
            ops.SET_DOWNLOAD_LIMIT, ops.build_set_download_limit(limit), timeout=timeout
        )

    def set_upload_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global upload limit.

        Sets the limit in force, in bytes per second; while the alternative mode is on, that is
        the alternative limit.

        Args:
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setUploadLimit`.
        """
        return self._engine.call(
            ops.SET_UPLOAD_LIMIT, ops.build_set_upload_limit(limit), timeout=timeout
        )

    def speed_limits_mode(self, *, timeout: TimeoutInput | None = None) -> m.SpeedLimitsMode:
        """Read which speed limits are in force.

        Tells whether the normal (0) or the alternative (1) speed limits are in force.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The mode.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/speedLimitsMode`.
        """
        return self._engine.call(
            ops.SPEED_LIMITS_MODE, ops.build_speed_limits_mode(), timeout=timeout
        )

    def toggle_speed_limits_mode(self, *, timeout: TimeoutInput | None = None) -> None:
        """Switch between the normal and the alternative speed limits.

        Turns the alternative limits on if they are off, and off if they are on. Since 4.5.0
        `transfer/setSpeedLimitsMode` sets the wanted mode instead.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/toggleSpeedLimitsMode`.
        """
        return self._engine.call(
            ops.TOGGLE_SPEED_LIMITS_MODE, ops.build_toggle_speed_limits_mode(), timeout=timeout
        )

    def set_speed_limits_mode(
        self, mode: m.SpeedLimitsMode | int | str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Choose which speed limits are in force.

        Turns the alternative speed limits on or off. Before 4.5.0 read the mode and toggle it
        if needed.

        Args:
            mode: 0 for the normal limits; the server takes any other integer as the alternative
                ones.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setSpeedLimitsMode`, server 4.5.0 or later.
        """
        return self._engine.call(
            ops.SET_SPEED_LIMITS_MODE, ops.build_set_speed_limits_mode(mode), timeout=timeout
        )

    def get_speed_limits(self, *, timeout: TimeoutInput | None = None) -> m.GlobalSpeedLimits:
        """Read the normal and the alternative speed limits.

        All four global limits in bytes per second, whichever are in force. Before 5.3.0 they
        are in `app/preferences`.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limits.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/getSpeedLimits`, server 5.3.0 or later.
        """
        return self._engine.call(
            ops.GET_SPEED_LIMITS, ops.build_get_speed_limits(), timeout=timeout
        )

    def set_speed_limits(
        self,
        up_limit: int,
        dl_limit: int,
        alt_up_limit: int,
        alt_dl_limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the normal and the alternative speed limits.

        Sets all four global limits at once, in bytes per second. Before 5.3.0 use
        `app/setPreferences`.

        Args:
            up_limit: Upload limit. In bytes per second; 0: unlimited.
            dl_limit: Download limit. In bytes per second; 0: unlimited.
            alt_up_limit: Alternative upload limit. In bytes per second; 0: unlimited.
            alt_dl_limit: Alternative download limit. In bytes per second; 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setSpeedLimits`, server 5.3.0 or later.
        """
        return self._engine.call(
            ops.SET_SPEED_LIMITS,
            ops.build_set_speed_limits(up_limit, dl_limit, alt_up_limit, alt_dl_limit),
            timeout=timeout,
        )

    def ban_peers(self, peers: str | Iterable[str], *, timeout: TimeoutInput | None = None) -> None:
        """Ban peers for good.

        Adds the IP addresses of the peers to `banned_IPs` and drops their connections, for all
        torrents. Items that are no peer address are ignored without an error.

        Args:
            peers: Peers as `address:port`, IPv6 addresses in brackets.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/banPeers`, server 4.2.0 or later.
        """
        return self._engine.call(ops.BAN_PEERS, ops.build_ban_peers(peers), timeout=timeout)

    def pause_session(self, *, timeout: TimeoutInput | None = None) -> None:
        """Pause the BitTorrent session.

        Pauses all transfers until `transfer/resumeSession`. The states of the torrents do not
        change; `session_state` of `sync/maindata` is true while the session is paused.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/pauseSession`, server 5.3.0 or later.
        """
        return self._engine.call(ops.PAUSE_SESSION, ops.build_pause_session(), timeout=timeout)

    def resume_session(self, *, timeout: TimeoutInput | None = None) -> None:
        """Resume the BitTorrent session.

        Lets a paused session run again. The states of the torrents do not change.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/resumeSession`, server 5.3.0 or later.
        """
        return self._engine.call(ops.RESUME_SESSION, ops.build_resume_session(), timeout=timeout)


class TransferRaw(RawMethods):
    """`Transfer` with undecoded answers."""

    def __init__(self, resource: Transfer) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.info = raw_method(twin.info)
        self.download_limit = raw_method(twin.download_limit)
        self.upload_limit = raw_method(twin.upload_limit)
        self.set_download_limit = raw_method(twin.set_download_limit)
        self.set_upload_limit = raw_method(twin.set_upload_limit)
        self.speed_limits_mode = raw_method(twin.speed_limits_mode)
        self.toggle_speed_limits_mode = raw_method(twin.toggle_speed_limits_mode)
        self.set_speed_limits_mode = raw_method(twin.set_speed_limits_mode)
        self.get_speed_limits = raw_method(twin.get_speed_limits)
        self.set_speed_limits = raw_method(twin.set_speed_limits)
        self.ban_peers = raw_method(twin.ban_peers)
        self.pause_session = raw_method(twin.pause_session)
        self.resume_session = raw_method(twin.resume_session)


class AsyncTransfer(AsyncResource):
    """The whole BitTorrent session: speeds, limits, banned peers."""

    @property
    def with_raw(self) -> AsyncTransferRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncTransferRaw(self)

    async def info(self, *, timeout: TimeoutInput | None = None) -> m.TransferInfo:
        """Read speeds, totals and the connection state.

        State of the whole server. Speeds are bytes per second, totals are bytes since the
        server started.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The state.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/info`.
        """
        return await self._engine.call(ops.INFO, ops.build_info(), timeout=timeout)

    async def download_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global download limit.

        The limit in force, in bytes per second, 0 for unlimited. It is the alternative one
        while that mode is on.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit in bytes per second.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/downloadLimit`.
        """
        return await self._engine.call(
            ops.DOWNLOAD_LIMIT, ops.build_download_limit(), timeout=timeout
        )

    async def upload_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global upload limit.

        The limit in force, in bytes per second, 0 for unlimited. It is the alternative one
        while that mode is on.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit in bytes per second.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/uploadLimit`.
        """
        return await self._engine.call(ops.UPLOAD_LIMIT, ops.build_upload_limit(), timeout=timeout)

    async def set_download_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global download limit.

        Sets the limit in force, in bytes per second; while the alternative mode is on, that is
        the alternative limit.

        Args:
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setDownloadLimit`.
        """
        return await self._engine.call(
            ops.SET_DOWNLOAD_LIMIT, ops.build_set_download_limit(limit), timeout=timeout
        )

    async def set_upload_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global upload limit.

        Sets the limit in force, in bytes per second; while the alternative mode is on, that is
        the alternative limit.

        Args:
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setUploadLimit`.
        """
        return await self._engine.call(
            ops.SET_UPLOAD_LIMIT, ops.build_set_upload_limit(limit), timeout=timeout
        )

    async def speed_limits_mode(self, *, timeout: TimeoutInput | None = None) -> m.SpeedLimitsMode:
        """Read which speed limits are in force.

        Tells whether the normal (0) or the alternative (1) speed limits are in force.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The mode.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/speedLimitsMode`.
        """
        return await self._engine.call(
            ops.SPEED_LIMITS_MODE, ops.build_speed_limits_mode(), timeout=timeout
        )

    async def toggle_speed_limits_mode(self, *, timeout: TimeoutInput | None = None) -> None:
        """Switch between the normal and the alternative speed limits.

        Turns the alternative limits on if they are off, and off if they are on. Since 4.5.0
        `transfer/setSpeedLimitsMode` sets the wanted mode instead.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/toggleSpeedLimitsMode`.
        """
        return await self._engine.call(
            ops.TOGGLE_SPEED_LIMITS_MODE, ops.build_toggle_speed_limits_mode(), timeout=timeout
        )

    async def set_speed_limits_mode(
        self, mode: m.SpeedLimitsMode | int | str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Choose which speed limits are in force.

        Turns the alternative speed limits on or off. Before 4.5.0 read the mode and toggle it
        if needed.

        Args:
            mode: 0 for the normal limits; the server takes any other integer as the alternative
                ones.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setSpeedLimitsMode`, server 4.5.0 or later.
        """
        return await self._engine.call(
            ops.SET_SPEED_LIMITS_MODE, ops.build_set_speed_limits_mode(mode), timeout=timeout
        )

    async def get_speed_limits(self, *, timeout: TimeoutInput | None = None) -> m.GlobalSpeedLimits:
        """Read the normal and the alternative speed limits.

        All four global limits in bytes per second, whichever are in force. Before 5.3.0 they
        are in `app/preferences`.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limits.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/transfer/getSpeedLimits`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.GET_SPEED_LIMITS, ops.build_get_speed_limits(), timeout=timeout
        )

    async def set_speed_limits(
        self,
        up_limit: int,
        dl_limit: int,
        alt_up_limit: int,
        alt_dl_limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the normal and the alternative speed limits.

        Sets all four global limits at once, in bytes per second. Before 5.3.0 use
        `app/setPreferences`.

        Args:
            up_limit: Upload limit. In bytes per second; 0: unlimited.
            dl_limit: Download limit. In bytes per second; 0: unlimited.
            alt_up_limit: Alternative upload limit. In bytes per second; 0: unlimited.
            alt_dl_limit: Alternative download limit. In bytes per second; 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/setSpeedLimits`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.SET_SPEED_LIMITS,
            ops.build_set_speed_limits(up_limit, dl_limit, alt_up_limit, alt_dl_limit),
            timeout=timeout,
        )

    async def ban_peers(
        self, peers: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Ban peers for good.

        Adds the IP addresses of the peers to `banned_IPs` and drops their connections, for all
        torrents. Items that are no peer address are ignored without an error.

        Args:
            peers: Peers as `address:port`, IPv6 addresses in brackets.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/banPeers`, server 4.2.0 or later.
        """
        return await self._engine.call(ops.BAN_PEERS, ops.build_ban_peers(peers), timeout=timeout)

    async def pause_session(self, *, timeout: TimeoutInput | None = None) -> None:
        """Pause the BitTorrent session.

        Pauses all transfers until `transfer/resumeSession`. The states of the torrents do not
        change; `session_state` of `sync/maindata` is true while the session is paused.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/pauseSession`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.PAUSE_SESSION, ops.build_pause_session(), timeout=timeout
        )

    async def resume_session(self, *, timeout: TimeoutInput | None = None) -> None:
        """Resume the BitTorrent session.

        Lets a paused session run again. The states of the torrents do not change.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/transfer/resumeSession`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.RESUME_SESSION, ops.build_resume_session(), timeout=timeout
        )


class AsyncTransferRaw(RawMethods):
    """`AsyncTransfer` with undecoded answers."""

    def __init__(self, resource: AsyncTransfer) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.info = async_raw_method(twin.info)
        self.download_limit = async_raw_method(twin.download_limit)
        self.upload_limit = async_raw_method(twin.upload_limit)
        self.set_download_limit = async_raw_method(twin.set_download_limit)
        self.set_upload_limit = async_raw_method(twin.set_upload_limit)
        self.speed_limits_mode = async_raw_method(twin.speed_limits_mode)
        self.toggle_speed_limits_mode = async_raw_method(twin.toggle_speed_limits_mode)
        self.set_speed_limits_mode = async_raw_method(twin.set_speed_limits_mode)
        self.get_speed_limits = async_raw_method(twin.get_speed_limits)
        self.set_speed_limits = async_raw_method(twin.set_speed_limits)
        self.ban_peers = async_raw_method(twin.ban_peers)
        self.pause_session = async_raw_method(twin.pause_session)
        self.resume_session = async_raw_method(twin.resume_session)
