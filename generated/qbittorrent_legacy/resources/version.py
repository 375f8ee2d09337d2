# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""The versions of the program and of its interface. These need no session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import version as ops

if TYPE_CHECKING:
    from peerkit_core.call.timeouts import TimeoutInput


__all__ = [
    "AsyncVersion",
    "AsyncVersionRaw",
    "Version",
    "VersionRaw",
]


class Version(Resource):
    """The versions of the program and of its interface. These need no session."""

    @property
    def with_raw(self) -> VersionRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return VersionRaw(self)

    def api(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the version of the API.

        Number of this interface, 2 (3.2.0) to 17 (4.0.4). 4.1 answers 18 to 24. Needs no
        session.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `GET /version/api`.
        """
        return self._engine.call(ops.API, ops.build_api(), timeout=timeout)

    def api_min(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the oldest version of the API that the server is compatible with.

        A client that was written for this number or a later one should work. Needs no session.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `GET /version/api_min`.
        """
        return self._engine.call(ops.API_MIN, ops.build_api_min(), timeout=timeout)

    def qbittorrent(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the version of the program.

        Release such as `v4.0.4`. Needs no session.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The release.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `GET /version/qbittorrent`.
        """
        return self._engine.call(ops.QBITTORRENT, ops.build_qbittorrent(), timeout=timeout)


class VersionRaw(RawMethods):
    """`Version` with undecoded answers."""

    def __init__(self, resource: Version) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.api = raw_method(twin.api)
        self.api_min = raw_method(twin.api_min)
        self.qbittorrent = raw_method(twin.qbittorrent)


class AsyncVersion(AsyncResource):
    """The versions of the program and of its interface. These need no session."""

    @property
    def with_raw(self) -> AsyncVersionRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncVersionRaw(self)

    async def api(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the version of the API.

        Number of this interface, 2 (3.2.0) to 17 (4.0.4). 4.1 answers 18 to 24. Needs no
        session.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `GET /version/api`.
        """
        return await self._engine.call(ops.API, ops.build_api(), timeout=timeout)

    async def api_min(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the oldest version of the API that the server is compatible with.

        A client that was written for this number or a later one should work. Needs no session.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `GET /version/api_min`.
        """
        return await self._engine.call(ops.API_MIN, ops.build_api_min(), timeout=timeout)

    async def qbittorrent(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the version of the program.

        Release such as `v4.0.4`. Needs no session.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The release.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The address is banned after five failed logins.

        `GET /version/qbittorrent`.
        """
        return await self._engine.call(ops.QBITTORRENT, ops.build_qbittorrent(), timeout=timeout)


class AsyncVersionRaw(RawMethods):
    """`AsyncVersion` with undecoded answers."""

    def __init__(self, resource: AsyncVersion) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.api = async_raw_method(twin.api)
        self.api_min = async_raw_method(twin.api_min)
        self.qbittorrent = async_raw_method(twin.qbittorrent)
