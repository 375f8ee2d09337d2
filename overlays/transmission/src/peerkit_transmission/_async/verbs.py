"""Commands on many torrents: unknown ones are reported, effects are waited for if wanted."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from peerkit_core.codec.values import All
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._async.waiting import poll_until
from peerkit_core.follow.bulk import BulkResult

from .._generated.client import AsyncClient
from .._generated.models import Torrent, TorrentError, TorrentStatus
from ..failures import failure
from ..selections import TorrentRefs
from .selecting import run_on, select_one
from .settling import AsyncPatience, Verdict, settle

if TYPE_CHECKING:
    from .. import models as m

__all__ = ["AsyncVerbs"]

_CHECKS = (TorrentStatus.CHECK_WAIT, TorrentStatus.CHECKING)
_STATE = ("status", "error", "error_string", "is_finished")
_OnProgress = Callable[[Sequence[Torrent]], None]


class AsyncVerbs(AsyncClient):
    """Verbs of the client."""

    async def start(
        self,
        ids: TorrentRefs | All,
        *,
        now: bool = False,
        wait: bool = False,
        timeout: float | None = 60.0,
        clock: AsyncClock | None = None,
        on_progress: _OnProgress | None = None,
    ) -> BulkResult:
        """Start torrents.

        Args:
            ids: Hashes or numbers, or `ALL`.
            now: Past the queue.
            wait: Until none is stopped; one that waits in the queue or is checked counts.
            timeout: Seconds to wait; None waits without end.
            clock: For tests.
            on_progress: Called with the torrents, after each look.

        Returns:
            What became of each. Unknown torrents have a `TorrentNotFound`, those that stop again by
            an error or their seed limit a `TorrentFailed`, those not in time a `WaitTimeout`.

        Raises:
            InvalidArgument: The list is empty.

        Example:
            ```python
            result = await server.start(hashes, wait=True, timeout=10)
            result.raise_for_errors()
            ```
        """
        action = self.torrents.start_now if now else self.torrents.start
        done = await run_on(self.torrents, ids, action)
        if not wait:
            return done
        patience = AsyncPatience(timeout, clock, on_progress)
        return await settle(
            self.torrents, done, _started, patience, fields=_STATE, what="its start"
        )

    async def stop(
        self,
        ids: TorrentRefs | All,
        *,
        wait: bool = False,
        timeout: float | None = 60.0,
        clock: AsyncClock | None = None,
        on_progress: _OnProgress | None = None,
    ) -> BulkResult:
        """Stop torrents.

        3.00 forgets a stop that comes while a torrent is checked; with `wait` it is repeated after
        the check.

        Args:
            ids: Hashes or numbers, or `ALL`.
            wait: Until all are stopped: some tenths of a second.
            timeout: Seconds to wait; None waits without end.
            clock: For tests.
            on_progress: Called with the torrents, after each look.

        Returns:
            What became of each; see `start`.

        Raises:
            InvalidArgument: The list is empty.
        """
        done = await run_on(self.torrents, ids, self.torrents.stop)
        if not wait:
            return done
        checked: dict[str, None] = {}

        async def again(left: Sequence[Torrent]) -> None:
            forgotten: list[str] = []
            for torrent in left:
                hash = torrent.hash_string or ""
                if torrent.status in _CHECKS:
                    checked[hash] = None
                elif hash in checked:
                    del checked[hash]
                    forgotten.append(hash)
            if forgotten:
                await self.torrents.stop(forgotten)

        return await settle(
            self.torrents,
            done,
            lambda torrent: torrent.status == TorrentStatus.STOPPED,
            AsyncPatience(timeout, clock, on_progress),
            fields=("status",),
            what="its stop",
            after_look=again,
        )

    async def verify(
        self,
        ids: TorrentRefs | All,
        *,
        wait: bool = False,
        timeout: float | None = 600.0,
        clock: AsyncClock | None = None,
        on_progress: _OnProgress | None = None,
    ) -> BulkResult:
        """Check the content of torrents.

        Args:
            ids: Hashes or numbers, or `ALL`.
            wait: Until all checks are over, whatever they find: look at `percent_done` then.
            timeout: Seconds to wait; None waits without end.
            clock: For tests.
            on_progress: Called with the torrents, which have `recheck_progress`, after each look.

        Returns:
            What became of each; see `start`.

        Raises:
            InvalidArgument: The list is empty.
        """
        done = await run_on(self.torrents, ids, self.torrents.verify)
        if not wait:
            return done
        return await settle(
            self.torrents,
            done,
            lambda torrent: torrent.status not in _CHECKS,
            AsyncPatience(timeout, clock, on_progress),
            fields=("status", "recheck_progress", "percent_done"),
            what="the end of its check",
            looks=2,
        )

    async def remove(self, ids: TorrentRefs, *, delete_data: bool) -> BulkResult:
        """Remove torrents. To remove all of them there is `torrents.remove_all`.

        Args:
            ids: Hashes or numbers.
            delete_data: Whether the content on disk goes too; there is no default.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: The list is empty, is `ALL`, or `delete_data` is not a boolean.
        """
        if not isinstance(delete_data, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("delete_data", "must be True or False")
        if ids is None or isinstance(ids, All):  # pyright: ignore[reportUnnecessaryComparison, reportUnnecessaryIsInstance]
            raise InvalidArgument("ids", "name the torrents; torrents.remove_all removes all")

        async def action(hashes: Sequence[str]) -> None:
            await self.torrents.remove(hashes, delete_local_data=delete_data)

        return await run_on(self.torrents, ids, action)

    async def move(
        self,
        ids: TorrentRefs | All,
        location: str,
        *,
        wait: bool = False,
        timeout: float | None = 600.0,
        clock: AsyncClock | None = None,
        on_progress: _OnProgress | None = None,
    ) -> BulkResult:
        """Move the content of torrents to another folder.

        Args:
            ids: Hashes or numbers, or `ALL`.
            location: Absolute folder on the server.
            wait: Until all are there.
            timeout: Seconds to wait; None waits without end.
            clock: For tests.
            on_progress: Called with the torrents, after each look.

        Returns:
            What became of each; see `start`. One that could not be moved has a `TorrentFailed` with
            the server's words (4.x; 3.00 only writes them to its log).

        Raises:
            PathNotAbsolute: `location` is relative.
            InvalidArgument: The list is empty.
        """
        if not location.startswith("/") and not location[1:2] == ":":
            raise failure("torrent_set_location", 3, f"{location!r} is not absolute")

        async def action(hashes: Sequence[str]) -> None:
            await self.torrents.set_location(hashes, location, move=True)

        done = await run_on(self.torrents, ids, action)
        if not wait:
            return done
        patience = AsyncPatience(timeout, clock, on_progress)
        return await self._moved(done, location, patience)

    async def wait_moved(
        self,
        ids: TorrentRefs | All,
        location: str,
        *,
        timeout: float | None = 600.0,
        clock: AsyncClock | None = None,
        on_progress: _OnProgress | None = None,
    ) -> BulkResult:
        """Wait until torrents have arrived in a folder, as `move` does with `wait`."""

        async def action(hashes: Sequence[str]) -> None:
            """Nothing: the move has begun already."""

        done = await run_on(self.torrents, ids, action)
        return await self._moved(done, location, AsyncPatience(timeout, clock, on_progress))

    async def _moved(self, done: BulkResult, location: str, patience: AsyncPatience) -> BulkResult:
        place = posixpath.normpath(location)

        def judge(torrent: Torrent) -> Verdict:
            if posixpath.normpath(torrent.download_dir or "/") == place:
                return True
            words = torrent.error_string or ""
            failed = torrent.error == TorrentError.LOCAL_ERROR and "move" in words.lower()
            return words if failed else False

        fields = ("download_dir", "error", "error_string")
        return await settle(
            self.torrents, done, judge, patience, fields=fields, what=f"its move to {place}"
        )

    async def rename(
        self,
        id: int | str,
        path: str,
        name: str,
        *,
        timeout: float | None = 10.0,
        clock: AsyncClock | None = None,
    ) -> m.TorrentRenameResult:
        """Rename a file or folder of a torrent, and wait until its file list shows it.

        Args:
            id: Hash or number of the torrent.
            path: Path within the content, beginning with the torrent's name.
            name: New last part of the path, without slash.
            timeout: Seconds to wait; None waits without end.
            clock: For tests.

        Raises:
            TorrentNotFound: There is no such torrent.
            SystemFailure: There is no such path, or the name is taken, empty or has a slash.
            WaitTimeout: It does not show in time.

        Example:
            ```python
            await server.rename(hash, "festival/subs", "subtitles")
            ```
        """
        hash = await select_one(self.torrents, id)
        result = await self.torrents.rename_path([hash], path, name)
        parent = path.rpartition("/")[0]
        renamed = f"{parent}/{name}" if parent else name

        async def look() -> Sequence[Torrent]:
            return (await self.torrents.get(["name", "files"], ids=[hash])).torrents

        def shows(found: Sequence[Torrent]) -> bool:
            if not found or not found[0].files:
                return True  # removed, or a magnet link without files
            paths = [file.name for file in found[0].files]
            return any(f"{one}/".startswith(f"{renamed}/") for one in paths)

        await poll_until(
            look,
            shows,
            timeout=timeout,
            interval=0.05,
            clock=clock,
            describe=f"{renamed} to show in torrent {hash}",
        )
        return result


def _started(torrent: Torrent) -> Verdict:
    if torrent.status != TorrentStatus.STOPPED:
        return True
    if torrent.error == TorrentError.LOCAL_ERROR:
        return torrent.error_string or "stopped by an error"
    return "stopped again: its seed limit is reached" if torrent.is_finished else False
