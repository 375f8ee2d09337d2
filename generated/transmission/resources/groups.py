# Written by scripts/codegen from specs/transmission. Do not edit.
"""Bandwidth groups, which share one speed limit among torrents (4.0.0 and later)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import groups as ops

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncGroups",
    "AsyncGroupsRaw",
    "Groups",
    "GroupsRaw",
]


class Groups(Resource):
    """Bandwidth groups, which share one speed limit among torrents (4.0.0 and later)."""

    @property
    def with_raw(self) -> GroupsRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return GroupsRaw(self)

    def get(
        self, *, name: str | str | Iterable[str] | None = None, timeout: TimeoutInput | None = None
    ) -> m.GroupGetResult:
        """Read bandwidth groups.

        Reads some or all bandwidth groups. Unknown names are left out silently.

        Args:
            name: Groups to read; default all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The groups.

        Raises:
            RPCError: code -32601: The server is 3.00.

        `group_get`, server 4.0.0 or later.
        """
        return self._engine.call(ops.GET, ops.build_get(name=name), timeout=timeout)

    def set(
        self,
        name: str,
        *,
        honors_session_limits: bool | None = None,
        speed_limit_down: int | None = None,
        speed_limit_down_enabled: bool | None = None,
        speed_limit_up: int | None = None,
        speed_limit_up_enabled: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Create or change a bandwidth group.

        Sets the given properties of a bandwidth group, which is created if missing. Groups
        cannot be deleted.

        Args:
            name: Name of the group, case-sensitive.
            honors_session_limits: The limits of the session hold as well; default true.
            speed_limit_down: Download limit; default 0. In kB per second (1 kB is 1000 bytes).
            speed_limit_down_enabled: Put the download limit in force; default false.
            speed_limit_up: Upload limit; default 0. In kB per second (1 kB is 1000 bytes).
            speed_limit_up_enabled: Put the upload limit in force; default false.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32601: The server is 3.00. code -32602: `name` is missing or empty.

        `group_set`, server 4.0.0 or later.
        """
        return self._engine.call(
            ops.SET,
            ops.build_set(
                name,
                honors_session_limits=honors_session_limits,
                speed_limit_down=speed_limit_down,
                speed_limit_down_enabled=speed_limit_down_enabled,
                speed_limit_up=speed_limit_up,
                speed_limit_up_enabled=speed_limit_up_enabled,
            ),
            timeout=timeout,
        )


class GroupsRaw(RawMethods):
    """`Groups` with undecoded answers."""

    def __init__(self, resource: Groups) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.get = raw_method(twin.get)
        self.set = raw_method(twin.set)


class AsyncGroups(AsyncResource):
    """Bandwidth groups, which share one speed limit among torrents (4.0.0 and later)."""

    @property
    def with_raw(self) -> AsyncGroupsRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncGroupsRaw(self)

    async def get(
        self, *, name: str | str | Iterable[str] | None = None, timeout: TimeoutInput | None = None
    ) -> m.GroupGetResult:
        """Read bandwidth groups.

        Reads some or all bandwidth groups. Unknown names are left out silently.

        Args:
            name: Groups to read; default all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The groups.

        Raises:
            RPCError: code -32601: The server is 3.00.

        `group_get`, server 4.0.0 or later.
        """
        return await self._engine.call(ops.GET, ops.build_get(name=name), timeout=timeout)

    async def set(
        self,
        name: str,
        *,
        honors_session_limits: bool | None = None,
        speed_limit_down: int | None = None,
        speed_limit_down_enabled: bool | None = None,
        speed_limit_up: int | None = None,
        speed_limit_up_enabled: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Create or change a bandwidth group.

        Sets the given properties of a bandwidth group, which is created if missing. Groups
        cannot be deleted.

        Args:
            name: Name of the group, case-sensitive.
            honors_session_limits: The limits of the session hold as well; default true.
            speed_limit_down: Download limit; default 0. In kB per second (1 kB is 1000 bytes).
            speed_limit_down_enabled: Put the download limit in force; default false.
            speed_limit_up: Upload limit; default 0. In kB per second (1 kB is 1000 bytes).
            speed_limit_up_enabled: Put the upload limit in force; default false.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32601: The server is 3.00. code -32602: `name` is missing or empty.

        `group_set`, server 4.0.0 or later.
        """
        return await self._engine.call(
            ops.SET,
            ops.build_set(
                name,
                honors_session_limits=honors_session_limits,
                speed_limit_down=speed_limit_down,
                speed_limit_down_enabled=speed_limit_down_enabled,
                speed_limit_up=speed_limit_up,
                speed_limit_up_enabled=speed_limit_up_enabled,
            ),
            timeout=timeout,
        )


class AsyncGroupsRaw(RawMethods):
    """`AsyncGroups` with undecoded answers."""

    def __init__(self, resource: AsyncGroups) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.get = async_raw_method(twin.get)
        self.set = async_raw_method(twin.set)
