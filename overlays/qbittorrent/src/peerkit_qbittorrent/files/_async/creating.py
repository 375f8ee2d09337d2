"""Making .torrent files on the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from peerkit_core.codec.unset import value_or
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import PeerkitError
from peerkit_core.follow._async.waiting import poll_until

from ..._generated.resources import torrentcreator as calls
from ...errors import TorrentCreationFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from ... import models as m
    from ..._generated.operations.torrentcreator import CreatorOptions

__all__ = ["AsyncTorrentcreator"]


class AsyncTorrentcreator(calls.AsyncTorrentcreator):
    """The torrent creator, with whole tasks as one call."""

    async def create(
        self,
        source_path: str,
        *,
        timeout: float | None = 600.0,
        on_progress: Callable[[m.TorrentCreationTask], object] | None = None,
        clock: AsyncClock | None = None,
        **options: Unpack[CreatorOptions],
    ) -> bytes:
        """Make a .torrent file of a file or folder on the server and fetch it.

        The task is deleted at the end, whatever the end is.

        Args:
            source_path: Absolute path on the server.
            timeout: Seconds to wait; hashing takes about a second for each 100 MB or so.
            on_progress: Called with the task at the first look, and then when it has changed;
                `progress` is in percent. An exception in it ends the wait, and the task is deleted.
            clock: For tests.
            options: As in `add_task`. Without `torrent_file_path` the server starts to seed unless
                `start_seeding=False`.

        Returns:
            The .torrent file.

        Raises:
            TorrentCreationFailed: The server could not make it, for example a missing path.
            Conflict: Too many tasks are active.
            WaitTimeout: It is not ready in time.
            UnsupportedByServer: The release is older than 5.0.0, or lacks an option.
        """
        task = (await self.add_task(source_path, **options)).task_id
        try:

            async def look() -> m.TorrentCreationTask:
                return (await self.status(task_id=task))[0]

            done = await poll_until(
                look,
                lambda seen: seen.status in ("Finished", "Failed"),
                timeout=timeout,
                interval=0.2,
                max_interval=2.0,
                clock=clock,
                on_progress=on_progress,
                describe=f"the .torrent file of {source_path}",
            )
            if done.status == "Failed":
                raise TorrentCreationFailed(
                    value_or(done.error_message, "") or "the server gave no reason"
                )
            return await self.torrent_file(task)
        finally:
            try:
                await self.delete_task(task)
            except PeerkitError as error:
                self._engine.logger.debug("creator task %s was not deleted: %s", task, error)
