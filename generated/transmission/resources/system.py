# Written by scripts/codegen from specs/transmission. Do not edit.
"""Blocklist, reachability of the peer port, and free disk space."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import system as ops

if TYPE_CHECKING:
    import os

    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncSystem",
    "AsyncSystemRaw",
    "System",
    "SystemRaw",
]


class System(Resource):
    """Blocklist, reachability of the peer port, and free disk space."""

    @property
    def with_raw(self) -> SystemRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return SystemRaw(self)

    def blocklist_update(self, *, timeout: TimeoutInput | None = None) -> m.BlocklistUpdateResult:
        """Fetch the blocklist.

        Fetches the blocklist from the session's `blocklist_url` and replaces the present one.
        The answer comes when the download is done, which can take long.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Replaced.

        Raises:
            RPCError: code 5: The blocklist could not be stored. code 8: The blocklist could not
                be fetched.

        `blocklist_update`.
        """
        return self._engine.call(
            ops.BLOCKLIST_UPDATE, ops.build_blocklist_update(), timeout=timeout
        )

    def port_test(
        self, *, ip_protocol: m.IpProtocol | str | None = None, timeout: TimeoutInput | None = None
    ) -> m.PortTestResult:
        """Test whether the peer port is open.

        Lets an outside service connect to the peer port. Needs Internet access; the answer
        comes when the service answered, which can take many seconds.

        Args:
            ip_protocol: IP version to test; default is whichever the server happens to use.
                (Server 4.1.0-beta.2 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Tested.

        Raises:
            RPCError: code -32602: `ip_protocol` is neither `ipv4` nor `ipv6`. code 8: The
                outside service did not answer.

        `port_test`.
        """
        return self._engine.call(
            ops.PORT_TEST, ops.build_port_test(ip_protocol=ip_protocol), timeout=timeout
        )

    def free_space(
        self, path: str | os.PathLike[str], *, timeout: TimeoutInput | None = None
    ) -> m.FreeSpace:
        """Read the free space of a folder.

        Tells the free and total space of the file system that holds a folder. For a folder that
        does not exist 4.1.0-beta.2 answers -1 instead of an error.

        Args:
            path: Absolute folder on the server.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The space.

        Raises:
            RPCError: code -32602: `path` is missing. code 3: `path` is not absolute. code 5:
                The folder does not exist or cannot be read.

        `free_space`.
        """
        return self._engine.call(ops.FREE_SPACE, ops.build_free_space(path), timeout=timeout)


class SystemRaw(RawMethods):
    """`System` with undecoded answers."""

    def __init__(self, resource: System) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.blocklist_update = raw_method(twin.blocklist_update)
        self.port_test = raw_method(twin.port_test)
        self.free_space = raw_method(twin.free_space)


class AsyncSystem(AsyncResource):
    """Blocklist, reachability of the peer port, and free disk space."""

    @property
    def with_raw(self) -> AsyncSystemRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncSystemRaw(self)

    async def blocklist_update(
        self, *, timeout: TimeoutInput | None = None
    ) -> m.BlocklistUpdateResult:
        """Fetch the blocklist.

        Fetches the blocklist from the session's `blocklist_url` and replaces the present one.
        The answer comes when the download is done, which can take long.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Replaced.

        Raises:
            RPCError: code 5: The blocklist could not be stored. code 8: The blocklist could not
                be fetched.

        `blocklist_update`.
        """
        return await self._engine.call(
            ops.BLOCKLIST_UPDATE, ops.build_blocklist_update(), timeout=timeout
        )

    async def port_test(
        self, *, ip_protocol: m.IpProtocol | str | None = None, timeout: TimeoutInput | None = None
    ) -> m.PortTestResult:
        """Test whether the peer port is open.

        Lets an outside service connect to the peer port. Needs Internet access; the answer
        comes when the service answered, which can take many seconds.

        Args:
            ip_protocol: IP version to test; default is whichever the server happens to use.
                (Server 4.1.0-beta.2 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Tested.

        Raises:
            RPCError: code -32602: `ip_protocol` is neither `ipv4` nor `ipv6`. code 8: The
                outside service did not answer.

        `port_test`.
        """
        return await self._engine.call(
            ops.PORT_TEST, ops.build_port_test(ip_protocol=ip_protocol), timeout=timeout
        )

    async def free_space(
        self, path: str | os.PathLike[str], *, timeout: TimeoutInput | None = None
    ) -> m.FreeSpace:
        """Read the free space of a folder.

        Tells the free and total space of the file system that holds a folder. For a folder that
        does not exist 4.1.0-beta.2 answers -1 instead of an error.

        Args:
            path: Absolute folder on the server.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The space.

        Raises:
            RPCError: code -32602: `path` is missing. code 3: `path` is not absolute. code 5:
                The folder does not exist or cannot be read.

        `free_space`.
        """
        return await self._engine.call(ops.FREE_SPACE, ops.build_free_space(path), timeout=timeout)


class AsyncSystemRaw(RawMethods):
    """`AsyncSystem` with undecoded answers."""

    def __init__(self, resource: AsyncSystem) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.blocklist_update = async_raw_method(twin.blocklist_update)
        self.port_test = async_raw_method(twin.port_test)
        self.free_space = async_raw_method(twin.free_space)
