# Written by scripts/codegen from specs/transmission. Do not edit.
"""Read, add, change, start, stop, check, move, rename and remove torrents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import torrents as ops

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from datetime import timedelta

    from peerkit_core.call.timeouts import TimeoutInput
    from peerkit_core.codec.values import All, HasId

    from .. import models as m

__all__ = [
    "AsyncTorrents",
    "AsyncTorrentsRaw",
    "Torrents",
    "TorrentsRaw",
]


class Torrents(Resource):
    """Read, add, change, start, stop, check, move, rename and remove torrents."""

    @property
    def with_raw(self) -> TorrentsRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return TorrentsRaw(self)

    def get(
        self,
        fields: m.TorrentField | str | Iterable[m.TorrentField | str],
        *,
        ids: int | str | HasId | Iterable[int | str | HasId] | None = None,
        format: m.TableFormat | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentGetResult:
        """Read fields of torrents.

        Reads the given fields of some or all torrents. Unknown hashes and numbers are left out
        silently.

        Ask only for fields that are needed: `files`, `peers`, `pieces` and `availability` are
        long. The server offers no events, changes are found by polling with `recently_active`.

        Args:
            fields: Fields to read, at least one. Reading another field of `Torrent` then raises
                `NotAskedFor`.
            ids: Torrents to read. Left out: all. `recently_active`: those that changed within
                the last 60 seconds, the result then also names the `removed` ones. A `Torrent`
                of an answer may be given for its ID.
            format: Form of the answer on the wire, default `objects`. `table` is smaller for
                many torrents; the client's channel decodes it into the same result. Unknown
                values are ignored.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The torrents.

        Raises:
            RPCError: code -32602: `fields` is missing, empty, or has no name the server knows
                (3.00 answers 0 for unknown names instead).

        `torrent_get`.
        """
        return self._engine.call(
            ops.GET, ops.build_get(fields, ids=ids, format=format), timeout=timeout
        )

    def set(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        labels: str | Iterable[str] | None = None,
        group: str | None = None,
        queue_position: int | None = None,
        bandwidth_priority: m.BandwidthPriority | int | str | None = None,
        honors_session_limits: bool | None = None,
        download_limit: int | None = None,
        download_limited: bool | None = None,
        upload_limit: int | None = None,
        upload_limited: bool | None = None,
        peer_limit: int | None = None,
        seed_ratio_limit: float | None = None,
        seed_ratio_mode: m.SeedLimitMode | int | str | None = None,
        seed_idle_limit: int | timedelta | None = None,
        seed_idle_mode: m.SeedLimitMode | int | str | None = None,
        files_wanted: int | Iterable[int] | All | None = None,
        files_unwanted: int | Iterable[int] | All | None = None,
        priority_high: int | Iterable[int] | All | None = None,
        priority_normal: int | Iterable[int] | All | None = None,
        priority_low: int | Iterable[int] | All | None = None,
        sequential_download: bool | None = None,
        sequential_download_from_piece: int | None = None,
        tracker_list: str | None = None,
        tracker_add: str | Iterable[str] | None = None,
        tracker_remove: int | Iterable[int] | None = None,
        tracker_replace: Iterable[int | str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change settings of torrents.

        Sets the given properties on the chosen torrents; the others stay. Not repeated after a
        lost connection: the tracker arguments are relative, and 3.00 numbers the trackers anew
        when one is removed.

        To move content use `torrents.set_location`: the `location` of the upstream
        documentation has no effect here.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            labels: Labels, replacing all present ones. None may be empty or have a comma. An
                empty list removes all.
            group: Bandwidth group, created if missing. Empty takes the torrent out of its
                group. (Server 4.0.0 or later.)
            queue_position: Place in the queue, 0 first.
            bandwidth_priority: Share of the bandwidth compared with other torrents.
            honors_session_limits: The speed limits of the session hold as well.
            download_limit: Download limit. In kB per second (1 kB is 1000 bytes).
            download_limited: Put the download limit in force.
            upload_limit: Upload limit. In kB per second (1 kB is 1000 bytes).
            upload_limited: Put the upload limit in force.
            peer_limit: Most peers to connect to.
            seed_ratio_limit: Seed ratio limit; counts if the mode is SINGLE.
            seed_ratio_mode: Which seed ratio limit holds.
            seed_idle_limit: Idle seed limit; counts if the mode is SINGLE. In minutes.
            seed_idle_mode: Which idle seed limit holds.
            files_wanted: Indices of files to download. `ALL` stands for everything; an empty
                list is refused.
            files_unwanted: Indices of files not to download. `ALL` stands for everything; an
                empty list is refused.
            priority_high: Indices of files to give high priority. `ALL` stands for everything;
                an empty list is refused.
            priority_normal: Indices of files to give normal priority. `ALL` stands for
                everything; an empty list is refused.
            priority_low: Indices of files to give low priority. `ALL` stands for everything; an
                empty list is refused.
            sequential_download: Download pieces in order. (Server 4.1.0-beta.2 or later.)
            sequential_download_from_piece: First piece of a download in order. (Server 4.1.0 or
                later.)
            tracker_list: Announce URLs, one per line, a blank line between tiers. Replaces all
                trackers; an empty text removes them. (Server 4.0.0 or later.)
            tracker_add: Announce URLs to add. Deprecated since 4.0.0 in favour of
                `tracker_list`; the only way on 3.00.
            tracker_remove: Ids of trackers to remove, read from `trackers` right before.
                Deprecated since 4.0.0 in favour of `tracker_list`; the only way on 3.00.
            tracker_replace: Tracker ids and new announce URLs by turns: `[id, url, id, url]`.
                Deprecated since 4.0.0 in favour of `tracker_list`; the only way on 3.00.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32602: A label is empty or has a comma. code 1: `tracker_add`,
                `tracker_remove` or `tracker_replace` changed nothing, or a URL is invalid. code
                2: `tracker_list` has an invalid URL. code 6: A file index is out of range. code
                7: `sequential_download_from_piece` is out of range.

        `torrent_set`.
        """
        return self._engine.call(
            ops.SET,
            ops.build_set(
                ids,
                labels=labels,
                group=group,
                queue_position=queue_position,
                bandwidth_priority=bandwidth_priority,
                honors_session_limits=honors_session_limits,
                download_limit=download_limit,
                download_limited=download_limited,
                upload_limit=upload_limit,
                upload_limited=upload_limited,
                peer_limit=peer_limit,
                seed_ratio_limit=seed_ratio_limit,
                seed_ratio_mode=seed_ratio_mode,
                seed_idle_limit=seed_idle_limit,
                seed_idle_mode=seed_idle_mode,
                files_wanted=files_wanted,
                files_unwanted=files_unwanted,
                priority_high=priority_high,
                priority_normal=priority_normal,
                priority_low=priority_low,
                sequential_download=sequential_download,
                sequential_download_from_piece=sequential_download_from_piece,
                tracker_list=tracker_list,
                tracker_add=tracker_add,
                tracker_remove=tracker_remove,
                tracker_replace=tracker_replace,
            ),
            timeout=timeout,
        )

    def add(
        self,
        *,
        filename: str | None = None,
        metainfo: str | None = None,
        cookies: str | None = None,
        download_dir: str | os.PathLike[str] | None = None,
        paused: bool | None = None,
        labels: str | Iterable[str] | None = None,
        bandwidth_priority: m.BandwidthPriority | int | str | None = None,
        peer_limit: int | None = None,
        files_wanted: int | Iterable[int] | None = None,
        files_unwanted: int | Iterable[int] | None = None,
        priority_high: int | Iterable[int] | None = None,
        priority_normal: int | Iterable[int] | None = None,
        priority_low: int | Iterable[int] | None = None,
        sequential_download: bool | None = None,
        sequential_download_from_piece: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentAddResult:
        """Add a torrent.

        Adds a torrent from `filename` or from `metainfo`; exactly one of the two is needed.

        A torrent that is there already is no error, the result then has `torrent_duplicate`
        (4.0.0 to 4.0.2 answer with a failure that carries it). Content that is present is
        recognised: 3.00 hashes it, later servers compare size and time unless
        `torrent_added_verify_mode` in the server's configuration is `full`.

        Args:
            filename: Path of a torrent file on the server, URL the server fetches, magnet link,
                or from 4.0.0 on a bare hash of 40 digits.
            metainfo: Content of a torrent file, base64.
            cookies: Cookies for fetching the URL, `name1=content1; name2=content2`.
            download_dir: Absolute folder on the server; default is the session's
                `download_dir`.
            paused: Add without starting; default is the opposite of the session's
                `start_added_torrents`.
            labels: Labels. 3.00 ignores them here, set them afterwards. (Server 4.0.0 or
                later.)
            bandwidth_priority: Share of the bandwidth compared with other torrents; default
                NORMAL.
            peer_limit: Most peers to connect to; default is the session's
                `peer_limit_per_torrent`.
            files_wanted: Indices of files to download; default all.
            files_unwanted: Indices of files not to download; default none.
            priority_high: Indices of files with high priority; default none.
            priority_normal: Indices of files with normal priority; default all.
            priority_low: Indices of files with low priority; default none.
            sequential_download: Download pieces in order; default is the session's setting.
                (Server 4.1.0-beta.2 or later.)
            sequential_download_from_piece: First piece of a download in order; default 0.
                (Server 4.1.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Added, or already there.

        Raises:
            RPCError: code -32602: Neither `filename` nor `metainfo` is given, or a label is
                empty or has a comma. code 3: `download_dir` is not absolute. code 4: `metainfo`
                or the file is no torrent; `filename` is neither a file on the server, a URL nor
                a magnet link. code 8: The server could not fetch the URL. code 9: What the
                server fetched from the URL is no torrent (3.00: also bad `metainfo`).

        `torrent_add`.
        """
        return self._engine.call(
            ops.ADD,
            ops.build_add(
                filename=filename,
                metainfo=metainfo,
                cookies=cookies,
                download_dir=download_dir,
                paused=paused,
                labels=labels,
                bandwidth_priority=bandwidth_priority,
                peer_limit=peer_limit,
                files_wanted=files_wanted,
                files_unwanted=files_unwanted,
                priority_high=priority_high,
                priority_normal=priority_normal,
                priority_low=priority_low,
                sequential_download=sequential_download,
                sequential_download_from_piece=sequential_download_from_piece,
            ),
            timeout=timeout,
        )

    def remove(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        delete_local_data: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove torrents.

        Removes torrents from the session and, if asked, their content from disk. The content
        cannot be restored.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            delete_local_data: Delete the downloaded content as well; default false.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_remove`.
        """
        return self._engine.call(
            ops.REMOVE, ops.build_remove(ids, delete_local_data=delete_local_data), timeout=timeout
        )

    def start(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents.

        Starts torrents; they wait in the queue if its limit is reached. The answer comes before
        `status` changes. Running torrents stay as they are.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_start`.
        """
        return self._engine.call(ops.START, ops.build_start(ids), timeout=timeout)

    def start_now(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents past the queue.

        Starts torrents at once, whatever the queue's limits. The answer comes before `status`
        changes. Running torrents stay as they are.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_start_now`.
        """
        return self._engine.call(ops.START_NOW, ops.build_start_now(ids), timeout=timeout)

    def stop(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Stop torrents.

        Stops torrents. The answer comes before `status` changes: some tenths of a second, on
        3.00 more than 10 seconds while a check runs.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_stop`.
        """
        return self._engine.call(ops.STOP, ops.build_stop(ids), timeout=timeout)

    def verify(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Check the content of torrents.

        Queues a check of the local data. The answer comes before the check begins; a small
        torrent may be done before `status` is read.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_verify`.
        """
        return self._engine.call(ops.VERIFY, ops.build_verify(ids), timeout=timeout)

    def reannounce(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Ask the trackers for more peers.

        Announces torrents to their trackers now, as far as the trackers allow it.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_reannounce`.
        """
        return self._engine.call(ops.REANNOUNCE, ops.build_reannounce(ids), timeout=timeout)

    def set_location(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        location: str | os.PathLike[str],
        *,
        move: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to another folder.

        Sets the folder of the content, with or without moving the content. Moving runs in the
        background after the answer; `download_dir` and `error_string` tell how it went.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            location: Absolute folder on the server.
            move: Move the content there; default false, which only looks for it there.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32602: `location` is missing. code 3: `location` is not absolute.

        `torrent_set_location`.
        """
        return self._engine.call(
            ops.SET_LOCATION, ops.build_set_location(ids, location, move=move), timeout=timeout
        )

    def rename_path(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId],
        path: str,
        name: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentRenameResult:
        """Rename a file or folder of a torrent.

        Renames one file or folder within the content, on disk as well. Renaming the topmost one
        changes the torrent's `name`. Read `files` and `name` again afterwards.

        Args:
            ids: The torrent; exactly one. A `Torrent` of an answer may be given for its ID.
            path: Path within the content, beginning with the torrent's name.
            name: New last part of the path, without slash.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Renamed.

        Raises:
            RPCError: code -32602: `ids` does not name exactly one torrent. code 5: `path` does
                not exist, or `name` is empty, taken or has a slash.

        `torrent_rename_path`.
        """
        return self._engine.call(
            ops.RENAME_PATH, ops.build_rename_path(ids, path, name), timeout=timeout
        )


class TorrentsRaw(RawMethods):
    """`Torrents` with undecoded answers."""

    def __init__(self, resource: Torrents) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.get = raw_method(twin.get)
        self.set = raw_method(twin.set)
        self.add = raw_method(twin.add)
        self.remove = raw_method(twin.remove)
        self.start = raw_method(twin.start)
        self.start_now = raw_method(twin.start_now)
        self.stop = raw_method(twin.stop)
        self.verify = raw_method(twin.verify)
        self.reannounce = raw_method(twin.reannounce)
        self.set_location = raw_method(twin.set_location)
        self.rename_path = raw_method(twin.rename_path)


class AsyncTorrents(AsyncResource):
    """Read, add, change, start, stop, check, move, rename and remove torrents."""

    @property
    def with_raw(self) -> AsyncTorrentsRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncTorrentsRaw(self)

    async def get(
        self,
        fields: m.TorrentField | str | Iterable[m.TorrentField | str],
        *,
        ids: int | str | HasId | Iterable[int | str | HasId] | None = None,
        format: m.TableFormat | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentGetResult:
        """Read fields of torrents.

        Reads the given fields of some or all torrents. Unknown hashes and numbers are left out
        silently.

        Ask only for fields that are needed: `files`, `peers`, `pieces` and `availability` are
        long. The server offers no events, changes are found by polling with `recently_active`.

        Args:
            fields: Fields to read, at least one. Reading another field of `Torrent` then raises
                `NotAskedFor`.
            ids: Torrents to read. Left out: all. `recently_active`: those that changed within
                the last 60 seconds, the result then also names the `removed` ones. A `Torrent`
                of an answer may be given for its ID.
            format: Form of the answer on the wire, default `objects`. `table` is smaller for
                many torrents; the client's channel decodes it into the same result. Unknown
                values are ignored.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The torrents.

        Raises:
            RPCError: code -32602: `fields` is missing, empty, or has no name the server knows
                (3.00 answers 0 for unknown names instead).

        `torrent_get`.
        """
        return await self._engine.call(
            ops.GET, ops.build_get(fields, ids=ids, format=format), timeout=timeout
        )

    async def set(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        labels: str | Iterable[str] | None = None,
        group: str | None = None,
        queue_position: int | None = None,
        bandwidth_priority: m.BandwidthPriority | int | str | None = None,
        honors_session_limits: bool | None = None,
        download_limit: int | None = None,
        download_limited: bool | None = None,
        upload_limit: int | None = None,
        upload_limited: bool | None = None,
        peer_limit: int | None = None,
        seed_ratio_limit: float | None = None,
        seed_ratio_mode: m.SeedLimitMode | int | str | None = None,
        seed_idle_limit: int | timedelta | None = None,
        seed_idle_mode: m.SeedLimitMode | int | str | None = None,
        files_wanted: int | Iterable[int] | All | None = None,
        files_unwanted: int | Iterable[int] | All | None = None,
        priority_high: int | Iterable[int] | All | None = None,
        priority_normal: int | Iterable[int] | All | None = None,
        priority_low: int | Iterable[int] | All | None = None,
        sequential_download: bool | None = None,
        sequential_download_from_piece: int | None = None,
        tracker_list: str | None = None,
        tracker_add: str | Iterable[str] | None = None,
        tracker_remove: int | Iterable[int] | None = None,
        tracker_replace: Iterable[int | str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change settings of torrents.

        Sets the given properties on the chosen torrents; the others stay. Not repeated after a
        lost connection: the tracker arguments are relative, and 3.00 numbers the trackers anew
        when one is removed.

        To move content use `torrents.set_location`: the `location` of the upstream
        documentation has no effect here.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            labels: Labels, replacing all present ones. None may be empty or have a comma. An
                empty list removes all.
            group: Bandwidth group, created if missing. Empty takes the torrent out of its
                group. (Server 4.0.0 or later.)
            queue_position: Place in the queue, 0 first.
            bandwidth_priority: Share of the bandwidth compared with other torrents.
            honors_session_limits: The speed limits of the session hold as well.
            download_limit: Download limit. In kB per second (1 kB is 1000 bytes).
            download_limited: Put the download limit in force.
            upload_limit: Upload limit. In kB per second (1 kB is 1000 bytes).
            upload_limited: Put the upload limit in force.
            peer_limit: Most peers to connect to.
            seed_ratio_limit: Seed ratio limit; counts if the mode is SINGLE.
            seed_ratio_mode: Which seed ratio limit holds.
            seed_idle_limit: Idle seed limit; counts if the mode is SINGLE. In minutes.
            seed_idle_mode: Which idle seed limit holds.
            files_wanted: Indices of files to download. `ALL` stands for everything; an empty
                list is refused.
            files_unwanted: Indices of files not to download. `ALL` stands for everything; an
                empty list is refused.
            priority_high: Indices of files to give high priority. `ALL` stands for everything;
                an empty list is refused.
            priority_normal: Indices of files to give normal priority. `ALL` stands for
                everything; an empty list is refused.
            priority_low: Indices of files to give low priority. `ALL` stands for everything; an
                empty list is refused.
            sequential_download: Download pieces in order. (Server 4.1.0-beta.2 or later.)
            sequential_download_from_piece: First piece of a download in order. (Server 4.1.0 or
                later.)
            tracker_list: Announce URLs, one per line, a blank line between tiers. Replaces all
                trackers; an empty text removes them. (Server 4.0.0 or later.)
            tracker_add: Announce URLs to add. Deprecated since 4.0.0 in favour of
                `tracker_list`; the only way on 3.00.
            tracker_remove: Ids of trackers to remove, read from `trackers` right before.
                Deprecated since 4.0.0 in favour of `tracker_list`; the only way on 3.00.
            tracker_replace: Tracker ids and new announce URLs by turns: `[id, url, id, url]`.
                Deprecated since 4.0.0 in favour of `tracker_list`; the only way on 3.00.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32602: A label is empty or has a comma. code 1: `tracker_add`,
                `tracker_remove` or `tracker_replace` changed nothing, or a URL is invalid. code
                2: `tracker_list` has an invalid URL. code 6: A file index is out of range. code
                7: `sequential_download_from_piece` is out of range.

        `torrent_set`.
        """
        return await self._engine.call(
            ops.SET,
            ops.build_set(
                ids,
                labels=labels,
                group=group,
                queue_position=queue_position,
                bandwidth_priority=bandwidth_priority,
                honors_session_limits=honors_session_limits,
                download_limit=download_limit,
                download_limited=download_limited,
                upload_limit=upload_limit,
                upload_limited=upload_limited,
                peer_limit=peer_limit,
                seed_ratio_limit=seed_ratio_limit,
                seed_ratio_mode=seed_ratio_mode,
                seed_idle_limit=seed_idle_limit,
                seed_idle_mode=seed_idle_mode,
                files_wanted=files_wanted,
                files_unwanted=files_unwanted,
                priority_high=priority_high,
                priority_normal=priority_normal,
                priority_low=priority_low,
                sequential_download=sequential_download,
                sequential_download_from_piece=sequential_download_from_piece,
                tracker_list=tracker_list,
                tracker_add=tracker_add,
                tracker_remove=tracker_remove,
                tracker_replace=tracker_replace,
            ),
            timeout=timeout,
        )

    async def add(
        self,
        *,
        filename: str | None = None,
        metainfo: str | None = None,
        cookies: str | None = None,
        download_dir: str | os.PathLike[str] | None = None,
        paused: bool | None = None,
        labels: str | Iterable[str] | None = None,
        bandwidth_priority: m.BandwidthPriority | int | str | None = None,
        peer_limit: int | None = None,
        files_wanted: int | Iterable[int] | None = None,
        files_unwanted: int | Iterable[int] | None = None,
        priority_high: int | Iterable[int] | None = None,
        priority_normal: int | Iterable[int] | None = None,
        priority_low: int | Iterable[int] | None = None,
        sequential_download: bool | None = None,
        sequential_download_from_piece: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentAddResult:
        """Add a torrent.

        Adds a torrent from `filename` or from `metainfo`; exactly one of the two is needed.

        A torrent that is there already is no error, the result then has `torrent_duplicate`
        (4.0.0 to 4.0.2 answer with a failure that carries it). Content that is present is
        recognised: 3.00 hashes it, later servers compare size and time unless
        `torrent_added_verify_mode` in the server's configuration is `full`.

        Args:
            filename: Path of a torrent file on the server, URL the server fetches, magnet link,
                or from 4.0.0 on a bare hash of 40 digits.
            metainfo: Content of a torrent file, base64.
            cookies: Cookies for fetching the URL, `name1=content1; name2=content2`.
            download_dir: Absolute folder on the server; default is the session's
                `download_dir`.
            paused: Add without starting; default is the opposite of the session's
                `start_added_torrents`.
            labels: Labels. 3.00 ignores them here, set them afterwards. (Server 4.0.0 or
                later.)
            bandwidth_priority: Share of the bandwidth compared with other torrents; default
                NORMAL.
            peer_limit: Most peers to connect to; default is the session's
                `peer_limit_per_torrent`.
            files_wanted: Indices of files to download; default all.
            files_unwanted: Indices of files not to download; default none.
            priority_high: Indices of files with high priority; default none.
            priority_normal: Indices of files with normal priority; default all.
            priority_low: Indices of files with low priority; default none.
            sequential_download: Download pieces in order; default is the session's setting.
                (Server 4.1.0-beta.2 or later.)
            sequential_download_from_piece: First piece of a download in order; default 0.
                (Server 4.1.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Added, or already there.

        Raises:
            RPCError: code -32602: Neither `filename` nor `metainfo` is given, or a label is
                empty or has a comma. code 3: `download_dir` is not absolute. code 4: `metainfo`
                or the file is no torrent; `filename` is neither a file on the server, a URL nor
                a magnet link. code 8: The server could not fetch the URL. code 9: What the
                server fetched from the URL is no torrent (3.00: also bad `metainfo`).

        `torrent_add`.
        """
        return await self._engine.call(
            ops.ADD,
            ops.build_add(
                filename=filename,
                metainfo=metainfo,
                cookies=cookies,
                download_dir=download_dir,
                paused=paused,
                labels=labels,
                bandwidth_priority=bandwidth_priority,
                peer_limit=peer_limit,
                files_wanted=files_wanted,
                files_unwanted=files_unwanted,
                priority_high=priority_high,
                priority_normal=priority_normal,
                priority_low=priority_low,
                sequential_download=sequential_download,
                sequential_download_from_piece=sequential_download_from_piece,
            ),
            timeout=timeout,
        )

    async def remove(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        delete_local_data: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove torrents.

        Removes torrents from the session and, if asked, their content from disk. The content
        cannot be restored.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            delete_local_data: Delete the downloaded content as well; default false.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_remove`.
        """
        return await self._engine.call(
            ops.REMOVE, ops.build_remove(ids, delete_local_data=delete_local_data), timeout=timeout
        )

    async def start(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents.

        Starts torrents; they wait in the queue if its limit is reached. The answer comes before
        `status` changes. Running torrents stay as they are.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_start`.
        """
        return await self._engine.call(ops.START, ops.build_start(ids), timeout=timeout)

    async def start_now(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents past the queue.

        Starts torrents at once, whatever the queue's limits. The answer comes before `status`
        changes. Running torrents stay as they are.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_start_now`.
        """
        return await self._engine.call(ops.START_NOW, ops.build_start_now(ids), timeout=timeout)

    async def stop(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Stop torrents.

        Stops torrents. The answer comes before `status` changes: some tenths of a second, on
        3.00 more than 10 seconds while a check runs.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_stop`.
        """
        return await self._engine.call(ops.STOP, ops.build_stop(ids), timeout=timeout)

    async def verify(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Check the content of torrents.

        Queues a check of the local data. The answer comes before the check begins; a small
        torrent may be done before `status` is read.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_verify`.
        """
        return await self._engine.call(ops.VERIFY, ops.build_verify(ids), timeout=timeout)

    async def reannounce(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Ask the trackers for more peers.

        Announces torrents to their trackers now, as far as the trackers allow it.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `torrent_reannounce`.
        """
        return await self._engine.call(ops.REANNOUNCE, ops.build_reannounce(ids), timeout=timeout)

    async def set_location(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId] | All,
        location: str | os.PathLike[str],
        *,
        move: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to another folder.

        Sets the folder of the content, with or without moving the content. Moving runs in the
        background after the answer; `download_dir` and `error_string` tell how it went.

        Args:
            ids: Torrents to act on: hash (any case), session-local number, a list of both, or
                `recently_active`. Unknown ones are skipped silently and the call succeeds. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            location: Absolute folder on the server.
            move: Move the content there; default false, which only looks for it there.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32602: `location` is missing. code 3: `location` is not absolute.

        `torrent_set_location`.
        """
        return await self._engine.call(
            ops.SET_LOCATION, ops.build_set_location(ids, location, move=move), timeout=timeout
        )

    async def rename_path(
        self,
        ids: int | str | HasId | Iterable[int | str | HasId],
        path: str,
        name: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentRenameResult:
        """Rename a file or folder of a torrent.

        Renames one file or folder within the content, on disk as well. Renaming the topmost one
        changes the torrent's `name`. Read `files` and `name` again afterwards.

        Args:
            ids: The torrent; exactly one. A `Torrent` of an answer may be given for its ID.
            path: Path within the content, beginning with the torrent's name.
            name: New last part of the path, without slash.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Renamed.

        Raises:
            RPCError: code -32602: `ids` does not name exactly one torrent. code 5: `path` does
                not exist, or `name` is empty, taken or has a slash.

        `torrent_rename_path`.
        """
        return await self._engine.call(
            ops.RENAME_PATH, ops.build_rename_path(ids, path, name), timeout=timeout
        )


class AsyncTorrentsRaw(RawMethods):
    """`AsyncTorrents` with undecoded answers."""

    def __init__(self, resource: AsyncTorrents) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.get = async_raw_method(twin.get)
        self.set = async_raw_method(twin.set)
        self.add = async_raw_method(twin.add)
        self.remove = async_raw_method(twin.remove)
        self.start = async_raw_method(twin.start)
        self.start_now = async_raw_method(twin.start_now)
        self.stop = async_raw_method(twin.stop)
        self.verify = async_raw_method(twin.verify)
        self.reannounce = async_raw_method(twin.reannounce)
        self.set_location = async_raw_method(twin.set_location)
        self.rename_path = async_raw_method(twin.rename_path)
