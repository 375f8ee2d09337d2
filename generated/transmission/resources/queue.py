# Written by scripts/codegen from specs/transmission. Do not edit.
"""Move torrents within the download and seed queues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import queue as ops

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peerkit_core.call.timeouts import TimeoutInput
    from peerkit_core.codec.values import All, HasId


__all__ = [
    "AsyncQueue",
    "AsyncQueueRaw",
    "Queue",
    "QueueRaw",
]


class Queue(Resource):
    """Move torrents within the download and seed queues."""

    @property
    def with_raw(self) -> QueueRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return QueueRaw(self)

    def move_top(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the top of the queue.

        Moves torrents to the head of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_top`.
        """
        return self._engine.call(ops.MOVE_TOP, ops.build_move_top(ids), timeout=timeout)

    def move_up(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents up in the queue.

        Moves torrents one place towards the head of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_up`.
        """
        return self._engine.call(ops.MOVE_UP, ops.build_move_up(ids), timeout=timeout)

    def move_down(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents down in the queue.

        Moves torrents one place towards the end of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_down`.
        """
        return self._engine.call(ops.MOVE_DOWN, ops.build_move_down(ids), timeout=timeout)

    def move_bottom(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the bottom of the queue.

        Moves torrents to the end of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_bottom`.
        """
        return self._engine.call(ops.MOVE_BOTTOM, ops.build_move_bottom(ids), timeout=timeout)


class QueueRaw(RawMethods):
    """`Queue` with undecoded answers."""

    def __init__(self, resource: Queue) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.move_top = raw_method(twin.move_top)
        self.move_up = raw_method(twin.move_up)
        self.move_down = raw_method(twin.move_down)
        self.move_bottom = raw_method(twin.move_bottom)


class AsyncQueue(AsyncResource):
    """Move torrents within the download and seed queues."""

    @property
    def with_raw(self) -> AsyncQueueRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncQueueRaw(self)

    async def move_top(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the top of the queue.

        Moves torrents to the head of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_top`.
        """
        return await self._engine.call(ops.MOVE_TOP, ops.build_move_top(ids), timeout=timeout)

    async def move_up(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents up in the queue.

        Moves torrents one place towards the head of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_up`.
        """
        return await self._engine.call(ops.MOVE_UP, ops.build_move_up(ids), timeout=timeout)

    async def move_down(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents down in the queue.

        Moves torrents one place towards the end of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_down`.
        """
        return await self._engine.call(ops.MOVE_DOWN, ops.build_move_down(ids), timeout=timeout)

    async def move_bottom(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the bottom of the queue.

        Moves torrents to the end of the queue; several keep their order.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `queue_move_bottom`.
        """
        return await self._engine.call(ops.MOVE_BOTTOM, ops.build_move_bottom(ids), timeout=timeout)


class AsyncQueueRaw(RawMethods):
    """`AsyncQueue` with undecoded answers."""

    def __init__(self, resource: AsyncQueue) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.move_top = async_raw_method(twin.move_top)
        self.move_up = async_raw_method(twin.move_up)
        self.move_down = async_raw_method(twin.move_down)
        self.move_bottom = async_raw_method(twin.move_bottom)
