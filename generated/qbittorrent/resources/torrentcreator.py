# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Create .torrent files from content on the server. Since 5.0.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import torrentcreator as ops

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncTorrentcreator",
    "AsyncTorrentcreatorRaw",
    "Torrentcreator",
    "TorrentcreatorRaw",
]


class Torrentcreator(Resource):
    """Create .torrent files from content on the server. Since 5.0.0."""

    @property
    def with_raw(self) -> TorrentcreatorRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return TorrentcreatorRaw(self)

    def add_task(
        self,
        source_path: str | os.PathLike[str],
        *,
        torrent_file_path: str | os.PathLike[str] | None = None,
        format: m.TorrentFormat | str | None = None,
        optimize_alignment: bool | None = None,
        padded_file_size_limit: int | None = None,
        piece_size: int | None = None,
        private: bool | None = None,
        ignore_dotfiles: bool | None = None,
        start_seeding: bool | None = None,
        comment: str | None = None,
        source: str | None = None,
        trackers: str | Iterable[str] | None = None,
        url_seeds: str | Iterable[str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentCreationTaskId:
        """Start to create a torrent.

        Makes a task that creates a torrent from a file or folder on the server. It runs in the
        background: poll `torrentcreator/status`, then fetch the file and delete the task. A
        source that does not exist makes the task fail; it is not an error of this request.

        Args:
            source_path: File or folder to make the torrent of, absolute path on the server.
            torrent_file_path: Where to save the .torrent file on the server. Default: not saved
                for good.
            format: Version of the torrent, on servers with libtorrent 2. Default `hybrid`.
            optimize_alignment: Align files to pieces, on servers with libtorrent 1.2. Default
                true.
            padded_file_size_limit: Smallest file to align, on servers with libtorrent 1.2. In
                bytes; −1: none. Default -1.
            piece_size: Piece size, a power of two. In bytes; 0: automatic. Default 0.
            private: Make the torrent private. Default false.
            ignore_dotfiles: Leave out files whose name begins with a dot. Default true. (Server
                5.3.0 or later.)
            start_seeding: Add the torrent to the server and seed it. Default true if
                `torrentFilePath` is empty, else false.
            comment: Comment. Default empty.
            source: Source tag, which changes the info-hash. Default empty. (Server 5.0.3 or
                later.)
            trackers: Tracker URLs; an empty item begins the next tier. The server
                percent-decodes each item once more, so encode `%` and `|` in it.
            url_seeds: Web seed URLs. The server percent-decodes each item once more, so encode
                `%` and `|` in it.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The identifier of the task.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: Too many tasks are active.

        `POST /api/v2/torrentcreator/addTask`, server 5.0.0 or later.
        """
        return self._engine.call(
            ops.ADD_TASK,
            ops.build_add_task(
                source_path,
                torrent_file_path=torrent_file_path,
                format=format,
                optimize_alignment=optimize_alignment,
                padded_file_size_limit=padded_file_size_limit,
                piece_size=piece_size,
                private=private,
                ignore_dotfiles=ignore_dotfiles,
                start_seeding=start_seeding,
                comment=comment,
                source=source,
                trackers=trackers,
                url_seeds=url_seeds,
            ),
            timeout=timeout,
        )

    def status(
        self, *, task_id: str | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.TorrentCreationTask]:
        """Read the state of creation tasks.

        Lists one task or all of them. Times are text up to 5.2.3 and epoch seconds since 5.3.0.

        Args:
            task_id: Identifier of the task, empty or absent for all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The tasks.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.

        `GET /api/v2/torrentcreator/status`, server 5.0.0 or later.
        """
        return self._engine.call(ops.STATUS, ops.build_status(task_id=task_id), timeout=timeout)

    def torrent_file(self, task_id: str, *, timeout: TimeoutInput | None = None) -> bytes:
        """Download a created .torrent file.

        Downloads the .torrent file of a finished task. It can be downloaded until the task is
        deleted.

        Args:
            task_id: Identifier of the task.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The .torrent file.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.
            Conflict: 409: The task is not finished yet, or it failed.

        `GET /api/v2/torrentcreator/torrentFile`, server 5.0.0 or later.
        """
        return self._engine.call(ops.TORRENT_FILE, ops.build_torrent_file(task_id), timeout=timeout)

    def torrent_file_to(
        self, dest: str | os.PathLike[str], task_id: str, *, timeout: TimeoutInput | None = None
    ) -> int:
        """Download a created .torrent file, streamed into a file.

        Downloads the .torrent file of a finished task. It can be downloaded until the task is
        deleted.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            task_id: Identifier of the task.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number of bytes written.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.
            Conflict: 409: The task is not finished yet, or it failed.

        `GET /api/v2/torrentcreator/torrentFile`, server 5.0.0 or later.
        """
        return self._engine.download(
            ops.TORRENT_FILE, ops.build_torrent_file(task_id), dest, timeout=timeout
        )

    def delete_task(self, task_id: str, *, timeout: TimeoutInput | None = None) -> None:
        """Delete a creation task.

        Deletes a task and stops it if it is running. A torrent that is already being seeded
        stays.

        Args:
            task_id: Identifier of the task.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.

        `POST /api/v2/torrentcreator/deleteTask`, server 5.0.0 or later.
        """
        return self._engine.call(ops.DELETE_TASK, ops.build_delete_task(task_id), timeout=timeout)


class TorrentcreatorRaw(RawMethods):
    """`Torrentcreator` with undecoded answers."""

    def __init__(self, resource: Torrentcreator) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.add_task = raw_method(twin.add_task)
        self.status = raw_method(twin.status)
        self.torrent_file = raw_method(twin.torrent_file)
        self.delete_task = raw_method(twin.delete_task)


class AsyncTorrentcreator(AsyncResource):
    """Create .torrent files from content on the server. Since 5.0.0."""

    @property
    def with_raw(self) -> AsyncTorrentcreatorRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncTorrentcreatorRaw(self)

    async def add_task(
        self,
        source_path: str | os.PathLike[str],
        *,
        torrent_file_path: str | os.PathLike[str] | None = None,
        format: m.TorrentFormat | str | None = None,
        optimize_alignment: bool | None = None,
        padded_file_size_limit: int | None = None,
        piece_size: int | None = None,
        private: bool | None = None,
        ignore_dotfiles: bool | None = None,
        start_seeding: bool | None = None,
        comment: str | None = None,
        source: str | None = None,
        trackers: str | Iterable[str] | None = None,
        url_seeds: str | Iterable[str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.TorrentCreationTaskId:
        """Start to create a torrent.

        Makes a task that creates a torrent from a file or folder on the server. It runs in the
        background: poll `torrentcreator/status`, then fetch the file and delete the task. A
        source that does not exist makes the task fail; it is not an error of this request.

        Args:
            source_path: File or folder to make the torrent of, absolute path on the server.
            torrent_file_path: Where to save the .torrent file on the server. Default: not saved
                for good.
            format: Version of the torrent, on servers with libtorrent 2. Default `hybrid`.
            optimize_alignment: Align files to pieces, on servers with libtorrent 1.2. Default
                true.
            padded_file_size_limit: Smallest file to align, on servers with libtorrent 1.2. In
                bytes; −1: none. Default -1.
            piece_size: Piece size, a power of two. In bytes; 0: automatic. Default 0.
            private: Make the torrent private. Default false.
            ignore_dotfiles: Leave out files whose name begins with a dot. Default true. (Server
                5.3.0 or later.)
            start_seeding: Add the torrent to the server and seed it. Default true if
                `torrentFilePath` is empty, else false.
            comment: Comment. Default empty.
            source: Source tag, which changes the info-hash. Default empty. (Server 5.0.3 or
                later.)
            trackers: Tracker URLs; an empty item begins the next tier. The server
                percent-decodes each item once more, so encode `%` and `|` in it.
            url_seeds: Web seed URLs. The server percent-decodes each item once more, so encode
                `%` and `|` in it.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The identifier of the task.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: Too many tasks are active.

        `POST /api/v2/torrentcreator/addTask`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.ADD_TASK,
            ops.build_add_task(
                source_path,
                torrent_file_path=torrent_file_path,
                format=format,
                optimize_alignment=optimize_alignment,
                padded_file_size_limit=padded_file_size_limit,
                piece_size=piece_size,
                private=private,
                ignore_dotfiles=ignore_dotfiles,
                start_seeding=start_seeding,
                comment=comment,
                source=source,
                trackers=trackers,
                url_seeds=url_seeds,
            ),
            timeout=timeout,
        )

    async def status(
        self, *, task_id: str | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.TorrentCreationTask]:
        """Read the state of creation tasks.

        Lists one task or all of them. Times are text up to 5.2.3 and epoch seconds since 5.3.0.

        Args:
            task_id: Identifier of the task, empty or absent for all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The tasks.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.

        `GET /api/v2/torrentcreator/status`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.STATUS, ops.build_status(task_id=task_id), timeout=timeout
        )

    async def torrent_file(self, task_id: str, *, timeout: TimeoutInput | None = None) -> bytes:
        """Download a created .torrent file.

        Downloads the .torrent file of a finished task. It can be downloaded until the task is
        deleted.

        Args:
            task_id: Identifier of the task.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The .torrent file.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.
            Conflict: 409: The task is not finished yet, or it failed.

        `GET /api/v2/torrentcreator/torrentFile`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.TORRENT_FILE, ops.build_torrent_file(task_id), timeout=timeout
        )

    async def torrent_file_to(
        self, dest: str | os.PathLike[str], task_id: str, *, timeout: TimeoutInput | None = None
    ) -> int:
        """Download a created .torrent file, streamed into a file.

        Downloads the .torrent file of a finished task. It can be downloaded until the task is
        deleted.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            task_id: Identifier of the task.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number of bytes written.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.
            Conflict: 409: The task is not finished yet, or it failed.

        `GET /api/v2/torrentcreator/torrentFile`, server 5.0.0 or later.
        """
        return await self._engine.download(
            ops.TORRENT_FILE, ops.build_torrent_file(task_id), dest, timeout=timeout
        )

    async def delete_task(self, task_id: str, *, timeout: TimeoutInput | None = None) -> None:
        """Delete a creation task.

        Deletes a task and stops it if it is running. A torrent that is already being seeded
        stays.

        Args:
            task_id: Identifier of the task.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No task has this identifier, or the server has no such endpoint.

        `POST /api/v2/torrentcreator/deleteTask`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.DELETE_TASK, ops.build_delete_task(task_id), timeout=timeout
        )


class AsyncTorrentcreatorRaw(RawMethods):
    """`AsyncTorrentcreator` with undecoded answers."""

    def __init__(self, resource: AsyncTorrentcreator) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.add_task = async_raw_method(twin.add_task)
        self.status = async_raw_method(twin.status)
        self.torrent_file = async_raw_method(twin.torrent_file)
        self.delete_task = async_raw_method(twin.delete_task)
