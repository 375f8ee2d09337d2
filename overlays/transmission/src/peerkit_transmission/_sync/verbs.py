# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/verbs.py. Do not edit.
"""Commands on many torrents: unknown ones are reported, effects are waited for if wanted."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from peerkit_core.codec.values import All
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import InvalidArgument
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.follow.bulk import BulkResult

from .._generated.client import Client
from .._generated.models import Torrent, TorrentError, TorrentStatus
from ..failures import failure
from ..selections import TorrentRefs
from .selecting import run_on, select_one
from .settling import Patience, Verdict, settle

if TYPE_CHECKING:
    from .. import models as m

__all__ = ["Verbs"]

_CHECKS = (TorrentStatus.CHECK_WAIT, TorrentStatus.CHECKING)
_STATE = ("status", "error", "error_string", "is_finished")
_OnProgress = Callable[[Sequence[Torrent]], None]


class Verbs(Client):
    """Verbs of the client."""

    def start(
        self,
        ids: TorrentRefs | All,
        *,
        now: bool = False,
        wait: bool = False,
        timeout: float | None = 60.0,
        clock: Clock | None = None,
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
            result = server.start(hashes, wait=True, timeout=10)
            result.raise_for_errors()
            ```
        """
        action = self.torrents.start_now if now else self.torrents.start
        done = run_on(self.torrents, ids, action)
        if not wait:
            return done
        patience = Patience(timeout, clock, on_progress)
        return settle(self.torrents, done, _started, patience, fields=_STATE, what="its start")

    def stop(
        self,
        ids: TorrentRefs | All,
        *,
        wait: bool = False,
        timeout: float | None = 60.0,
        clock: Clock | None = None,
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
        done = run_on(self.torrents, ids, self.torrents.stop)
        if not wait:
            return done
        checked: dict[str, None] = {}

        def again(left: Sequence[Torrent]) -> None:
            forgotten: list[str] = []
            for torrent in left:
                hash = torrent.hash_string or ""
                if torrent.status in _CHECKS:
                    checked[hash] = None
                elif hash in checked:
                    del checked[hash]
                    forgotten.append(hash)
            if forgotten:
                self.torrents.stop(forgotten)

        return settle(
            self.torrents,
            done,
            lambda torrent: torrent.status == TorrentStatus.STOPPED,
            Patience(timeout, clock, on_progress),
            fields=("status",),
            what="its stop",
            after_look=again,
        )

    def verify(
        self,
        ids: TorrentRefs | All,
        *,
        wait: bool = False,
        timeout: float | None = 600.0,
        clock: Clock | None = None,
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
        done = run_on(self.torrents, ids, self.torrents.verify)
        if not wait:
            return done
        return settle(
            self.torrents,
            done,
            lambda torrent: torrent.status not in _CHECKS,
            Patience(timeout, clock, on_progress),
            fields=("status", "recheck_progress", "percent_done"),
            what="the end of its check",
            looks=2,
        )

    def remove(self, ids: TorrentRefs, *, delete_data: bool) -> BulkResult:
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

        def action(hashes: Sequence[str]) -> None:
            self.torrents.remove(hashes, delete_local_data=delete_data)

        return run_on(self.torrents, ids, action)

    def move(
        self,
        ids: TorrentRefs | All,
        location: str,
        *,
        wait: bool = False,
        timeout: float | None = 600.0,
        clock: Clock | None = None,
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

        def action(hashes: Sequence[str]) -> None:
            self.torrents.set_location(hashes, location, move=True)

        done = run_on(self.torrents, ids, action)
        if not wait:
            return done
        patience = Patience(timeout, clock, on_progress)
        return self._moved(done, location, patience)

    def wait_moved(
        self,
        ids: TorrentRefs | All,
        location: str,
        *,
        timeout: float | None = 600.0,
        clock: Clock | None = None,
        on_progress: _OnProgress | None = None,
    ) -> BulkResult:
        """Wait until torrents have arrived in a folder, as `move` does with `wait`."""

        def action(hashes: Sequence[str]) -> None:
            """Nothing: the move has begun already."""

        done = run_on(self.torrents, ids, action)
        return self._moved(done, location, Patience(timeout, clock, on_progress))

    def _moved(self, done: BulkResult, location: str, patience: Patience) -> BulkResult:
        place = posixpath.normpath(location)

        def judge(torrent: Torrent) -> Verdict:
            if posixpath.normpath(torrent.download_dir or "/") == place:
                return True
            words = torrent.error_string or ""
            failed = torrent.error == TorrentError.LOCAL_ERROR and "move" in words.lower()
            return words if failed else False

        fields = ("download_dir", "error", "error_string")
        return settle(
            self.torrents, done, judge, patience, fields=fields, what=f"its move to {place}"
        )

    def rename(
        self,
        id: int | str,
        path: str,
        name: str,
        *,
        timeout: float | None = 10.0,
        clock: Clock | None = None,
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
            server.rename(hash, "festival/subs", "subtitles")
            ```
        """
        hash = select_one(self.torrents, id)
        result = self.torrents.rename_path([hash], path, name)
        parent = path.rpartition("/")[0]
        renamed = f"{parent}/{name}" if parent else name

        def look() -> Sequence[Torrent]:
            return self.torrents.get(["name", "files"], ids=[hash]).torrents

        def shows(found: Sequence[Torrent]) -> bool:
            if not found or not found[0].files:
                return True  # removed, or a magnet link without files
            paths = [file.name for file in found[0].files]
            return any(f"{one}/".startswith(f"{renamed}/") for one in paths)

        poll_until(
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
