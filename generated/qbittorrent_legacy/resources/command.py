# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Everything that changes something, and the limits, which are read by POST."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import command as ops

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

    from peerkit_core.call.encode import FileInput
    from peerkit_core.call.timeouts import TimeoutInput
    from peerkit_core.codec.values import HasId

    from .. import models as m

__all__ = [
    "AsyncCommand",
    "AsyncCommandRaw",
    "Command",
    "CommandRaw",
]


class Command(Resource):
    """Everything that changes something, and the limits, which are read by POST."""

    @property
    def with_raw(self) -> CommandRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return CommandRaw(self)

    def shutdown(self, *, timeout: TimeoutInput | None = None) -> None:
        """Shut the server down.

        The server answers, then ends.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/shutdown`.
        """
        return self._engine.call(ops.SHUTDOWN, ops.build_shutdown(), timeout=timeout)

    def download(
        self,
        urls: str | Iterable[str],
        *,
        cookie: str | None = None,
        savepath: str | os.PathLike[str] | None = None,
        label: str | None = None,
        category: str | None = None,
        skip_checking: bool | None = None,
        paused: bool | None = None,
        root_folder: bool | None = None,
        rename: str | None = None,
        up_limit: int | None = None,
        dl_limit: int | None = None,
        sequential_download: bool | None = None,
        first_last_piece_prio: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> str:
        """Add torrents from URLs and magnet links.

        The server tells no hash. An http URL is fetched later, and only the log tells when that
        fails. A torrent that is there already gets the trackers of the link, unless it is
        private. Up to 3.3.0 the URLs must be the only parameter (else 400), and later servers
        ignore an option that they do not know.

        Args:
            urls: http(s) URLs, magnet links, info-hashes and `bc://bt/` links.
            cookie: Cookie header for fetching http URLs. (Server 3.3.1 or later.)
            savepath: Folder of the files; the default save path if left out. (Server 3.3.1 or
                later.)
            label: Label; `category` since 3.3.5. (Server 3.3.1 to 3.3.4.)
            category: Category; `label` before. (Server 3.3.5 or later.)
            skip_checking: Whether to trust the files on disk without checking, default false.
                (Server 3.3.13 or later.)
            paused: Whether to add without starting; the server's preference if left out.
                (Server 3.3.13 or later.)
            root_folder: Whether to make the root folder of the torrent; the server's preference
                if left out. (Server 4.0.0 or later.)
            rename: Name of the torrent instead of its own. (Server 4.0.0 or later.)
            up_limit: Upload limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            dl_limit: Download limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            sequential_download: Whether pieces are downloaded in order, default false. (Server
                4.0.0 or later.)
            first_last_piece_prio: Whether the first and last piece of each file come first,
                default false. (Server 4.0.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Since 3.3.13 the word `Ok.` if a magnet link or info-hash was accepted, else
            `Fails.`; http URLs do not count, although the server fetches them (read from the
            source). Empty before.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/download`.
        """
        return self._engine.call(
            ops.DOWNLOAD,
            ops.build_download(
                urls,
                cookie=cookie,
                savepath=savepath,
                label=label,
                category=category,
                skip_checking=skip_checking,
                paused=paused,
                root_folder=root_folder,
                rename=rename,
                up_limit=up_limit,
                dl_limit=dl_limit,
                sequential_download=sequential_download,
                first_last_piece_prio=first_last_piece_prio,
            ),
            timeout=timeout,
        )

    def upload(
        self,
        torrents: FileInput | Iterable[FileInput],
        *,
        savepath: str | os.PathLike[str] | None = None,
        label: str | None = None,
        category: str | None = None,
        skip_checking: bool | None = None,
        paused: bool | None = None,
        root_folder: bool | None = None,
        rename: str | None = None,
        up_limit: int | None = None,
        dl_limit: int | None = None,
        sequential_download: bool | None = None,
        first_last_piece_prio: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add torrents from .torrent files.

        An error tells of one of the files only, and the others may have been added: upload one
        file at a time to be sure. A torrent that is there already gets the trackers of the
        file, unless it is private. Servers ignore an option that they do not know.

        Args:
            torrents: .torrent files, each with a file name of its own.
            savepath: Folder of the files; the default save path if left out. (Server 3.3.1 or
                later.)
            label: Label; `category` since 3.3.5. (Server 3.3.1 to 3.3.4.)
            category: Category; `label` before. (Server 3.3.5 or later.)
            skip_checking: Whether to trust the files on disk without checking, default false.
                (Server 3.3.13 or later.)
            paused: Whether to add without starting; the server's preference if left out.
                (Server 3.3.13 or later.)
            root_folder: Whether to make the root folder of the torrent; the server's preference
                if left out. (Server 4.0.0 or later.)
            rename: Name of the torrent instead of its own. (Server 4.0.0 or later.)
            up_limit: Upload limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            dl_limit: Download limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            sequential_download: Whether pieces are downloaded in order, default false. (Server
                4.0.0 or later.)
            first_last_piece_prio: Whether the first and last piece of each file come first,
                default false. (Server 4.0.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            StatusError: 415: A file is no .torrent file; up to 3.2.5 also for a torrent that is
                there already.
            ServerError: 500: A torrent was not added: it is there already and private, or a
                file could not be stored.

        `POST /command/upload`.
        """
        return self._engine.call(
            ops.UPLOAD,
            ops.build_upload(
                torrents,
                savepath=savepath,
                label=label,
                category=category,
                skip_checking=skip_checking,
                paused=paused,
                root_folder=root_folder,
                rename=rename,
                up_limit=up_limit,
                dl_limit=dl_limit,
                sequential_download=sequential_download,
                first_last_piece_prio=first_last_piece_prio,
            ),
            timeout=timeout,
        )

    def add_trackers(
        self, hash: str | HasId, urls: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Add trackers to a torrent.

        Adds announce URLs; those that the torrent has already are skipped.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            urls: Announce URLs.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/addTrackers`.
        """
        return self._engine.call(
            ops.ADD_TRACKERS, ops.build_add_trackers(hash, urls), timeout=timeout
        )

    def pause(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> None:
        """Pause a torrent.

        Pauses one torrent; a list is not possible.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/pause`.
        """
        return self._engine.call(ops.PAUSE, ops.build_pause(hash), timeout=timeout)

    def resume(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> None:
        """Resume a torrent.

        Resumes one torrent; a list is not possible.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/resume`.
        """
        return self._engine.call(ops.RESUME, ops.build_resume(hash), timeout=timeout)

    def recheck(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> None:
        """Check the files of a torrent.

        Compares the files on disk with the checksums of one torrent, from the beginning; a list
        is not possible.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/recheck`.
        """
        return self._engine.call(ops.RECHECK, ops.build_recheck(hash), timeout=timeout)

    def pause_all(self, *, timeout: TimeoutInput | None = None) -> None:
        """Pause all torrents.

        Pauses every torrent of the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/pauseAll`.
        """
        return self._engine.call(ops.PAUSE_ALL, ops.build_pause_all(), timeout=timeout)

    def resume_all(self, *, timeout: TimeoutInput | None = None) -> None:
        """Resume all torrents.

        Resumes every torrent of the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/resumeAll`.
        """
        return self._engine.call(ops.RESUME_ALL, ops.build_resume_all(), timeout=timeout)

    def delete(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove torrents and keep their files.

        Removes torrents from the server; their files stay on disk.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/delete`.
        """
        return self._engine.call(ops.DELETE, ops.build_delete(hashes), timeout=timeout)

    def delete_perm(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove torrents with their files.

        Removes torrents from the server and deletes their files on disk.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/deletePerm`.
        """
        return self._engine.call(ops.DELETE_PERM, ops.build_delete_perm(hashes), timeout=timeout)

    def increase_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents up in the queue.

        Moves each torrent one place up. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/increasePrio`.
        """
        return self._engine.call(
            ops.INCREASE_PRIO, ops.build_increase_prio(hashes), timeout=timeout
        )

    def decrease_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents down in the queue.

        Moves each torrent one place down. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/decreasePrio`.
        """
        return self._engine.call(
            ops.DECREASE_PRIO, ops.build_decrease_prio(hashes), timeout=timeout
        )

    def top_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents to the top of the queue.

        Moves the torrents before all others. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/topPrio`.
        """
        return self._engine.call(ops.TOP_PRIO, ops.build_top_prio(hashes), timeout=timeout)

    def bottom_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents to the end of the queue.

        Moves the torrents behind all others. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/bottomPrio`.
        """
        return self._engine.call(ops.BOTTOM_PRIO, ops.build_bottom_prio(hashes), timeout=timeout)

    def set_file_prio(
        self,
        hash: str | HasId,
        id: int,
        priority: m.LFilePriority | int | str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the priority of a file.

        Sets the priority of one file; nothing happens before the torrent has its metadata.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            id: Place of the file in `query/propertiesFiles`, from 0.
            priority: The priority.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setFilePrio`.
        """
        return self._engine.call(
            ops.SET_FILE_PRIO, ops.build_set_file_prio(hash, id, priority), timeout=timeout
        )

    def get_global_dl_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global download limit.

        The download limit that is in force: the normal or the alternative one, in bytes per
        second on every release.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Bytes per second; 0 for unlimited.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getGlobalDlLimit`.
        """
        return self._engine.call(
            ops.GET_GLOBAL_DL_LIMIT, ops.build_get_global_dl_limit(), timeout=timeout
        )

    def get_global_up_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global upload limit.

        The upload limit that is in force: the normal or the alternative one, in bytes per
        second on every release.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Bytes per second; 0 for unlimited.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getGlobalUpLimit`.
        """
        return self._engine.call(
            ops.GET_GLOBAL_UP_LIMIT, ops.build_get_global_up_limit(), timeout=timeout
        )

    def set_global_dl_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global download limit.

        Sets the download limit that is in force, the normal or the alternative one. Stored in
        whole KiB per second.

        Args:
            limit: New limit, in the same unit on every release. In bytes per second; 0:
                unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setGlobalDlLimit`.
        """
        return self._engine.call(
            ops.SET_GLOBAL_DL_LIMIT, ops.build_set_global_dl_limit(limit), timeout=timeout
        )

    def set_global_up_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global upload limit.

        Sets the upload limit that is in force, the normal or the alternative one. Stored in
        whole KiB per second.

        Args:
            limit: New limit, in the same unit on every release. In bytes per second; 0:
                unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setGlobalUpLimit`.
        """
        return self._engine.call(
            ops.SET_GLOBAL_UP_LIMIT, ops.build_set_global_up_limit(limit), timeout=timeout
        )

    def get_torrents_dl_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Read the download limits of torrents.

        The download limit of each torrent in bytes per second.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit of each given hash.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getTorrentsDlLimit`.
        """
        return self._engine.call(
            ops.GET_TORRENTS_DL_LIMIT, ops.build_get_torrents_dl_limit(hashes), timeout=timeout
        )

    def get_torrents_up_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Read the upload limits of torrents.

        The upload limit of each torrent in bytes per second.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit of each given hash.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getTorrentsUpLimit`.
        """
        return self._engine.call(
            ops.GET_TORRENTS_UP_LIMIT, ops.build_get_torrents_up_limit(hashes), timeout=timeout
        )

    def set_torrents_dl_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the download limit of torrents.

        Sets the download limit of each torrent.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            limit: New limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setTorrentsDlLimit`.
        """
        return self._engine.call(
            ops.SET_TORRENTS_DL_LIMIT,
            ops.build_set_torrents_dl_limit(hashes, limit),
            timeout=timeout,
        )

    def set_torrents_up_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the upload limit of torrents.

        Sets the upload limit of each torrent.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            limit: New limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setTorrentsUpLimit`.
        """
        return self._engine.call(
            ops.SET_TORRENTS_UP_LIMIT,
            ops.build_set_torrents_up_limit(hashes, limit),
            timeout=timeout,
        )

    def alternative_speed_limits_enabled(
        self, *, timeout: TimeoutInput | None = None
    ) -> m.LSpeedLimitsMode:
        """Read which speed limits are in force.

        Tells whether the normal (0) or the alternative (1) speed limits are in force.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The mode.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/alternativeSpeedLimitsEnabled`.
        """
        return self._engine.call(
            ops.ALTERNATIVE_SPEED_LIMITS_ENABLED,
            ops.build_alternative_speed_limits_enabled(),
            timeout=timeout,
        )

    def toggle_alternative_speed_limits(self, *, timeout: TimeoutInput | None = None) -> None:
        """Switch between the normal and the alternative speed limits.

        Puts the other pair of limits into force.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/toggleAlternativeSpeedLimits`.
        """
        return self._engine.call(
            ops.TOGGLE_ALTERNATIVE_SPEED_LIMITS,
            ops.build_toggle_alternative_speed_limits(),
            timeout=timeout,
        )

    def toggle_sequential_download(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Switch sequential download of torrents.

        Each torrent changes between downloading its pieces in order and in any order.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/toggleSequentialDownload`.
        """
        return self._engine.call(
            ops.TOGGLE_SEQUENTIAL_DOWNLOAD,
            ops.build_toggle_sequential_download(hashes),
            timeout=timeout,
        )

    def toggle_first_last_piece_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Switch the priority of first and last pieces.

        Each torrent changes between downloading the first and last piece of each file first and
        like the others.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/toggleFirstLastPiecePrio`.
        """
        return self._engine.call(
            ops.TOGGLE_FIRST_LAST_PIECE_PRIO,
            ops.build_toggle_first_last_piece_prio(hashes),
            timeout=timeout,
        )

    def set_force_start(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set whether torrents ignore the queue.

        With true the torrents run regardless of the limits of the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            value: Whether to ignore the limits of the queue.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setForceStart`.
        """
        return self._engine.call(
            ops.SET_FORCE_START, ops.build_set_force_start(hashes, value), timeout=timeout
        )

    def set_super_seeding(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set super seeding of torrents.

        In super seeding mode a complete torrent gives each piece to as few peers as possible.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            value: Whether to seed in this mode.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setSuperSeeding`.
        """
        return self._engine.call(
            ops.SET_SUPER_SEEDING, ops.build_set_super_seeding(hashes, value), timeout=timeout
        )

    def set_label(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        label: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the label of torrents.

        Sets or, with an empty text, removes the label. Called category since 3.3.5.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            label: Label; empty for none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The label contains special characters, or a parameter is missing or
                too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setLabel`, server 3.3.0 to 3.3.4.
        """
        return self._engine.call(ops.SET_LABEL, ops.build_set_label(hashes, label), timeout=timeout)

    def set_category(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        category: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the category of torrents.

        Sets or, with an empty text, removes the category; it is made if it does not exist.
        Called label up to 3.3.4.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            category: Category; empty for none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The name of the category is not valid, or a parameter is missing or
                too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setCategory`, server 3.3.5 or later.
        """
        return self._engine.call(
            ops.SET_CATEGORY, ops.build_set_category(hashes, category), timeout=timeout
        )

    def add_category(self, category: str, *, timeout: TimeoutInput | None = None) -> None:
        """Make a category.

        Nothing happens if there is one of this name already.

        Args:
            category: Name; `/` makes subcategories if the server has them on.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The name is not valid, or a parameter is missing or too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/addCategory`, server 3.3.5 or later.
        """
        return self._engine.call(
            ops.ADD_CATEGORY, ops.build_add_category(category), timeout=timeout
        )

    def remove_categories(
        self, categories: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove categories.

        Removes categories; their torrents stay and have none then.

        Args:
            categories: Names; unknown ones are skipped.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/removeCategories`, server 3.3.5 or later.
        """
        return self._engine.call(
            ops.REMOVE_CATEGORIES, ops.build_remove_categories(categories), timeout=timeout
        )

    def get_save_path(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the default save path.

        Folder for new downloads, an absolute path on the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The path.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/getSavePath`, server 3.3.1 or later.
        """
        return self._engine.call(ops.GET_SAVE_PATH, ops.build_get_save_path(), timeout=timeout)

    def set_location(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        location: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to another folder.

        Moves the files of the torrents. Nothing happens, without an error, if the folder does
        not exist on the server.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            location: Existing folder, an absolute path on the server.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setLocation`, server 4.0.0 or later.
        """
        return self._engine.call(
            ops.SET_LOCATION, ops.build_set_location(hashes, location), timeout=timeout
        )

    def rename(self, hash: str | HasId, name: str, *, timeout: TimeoutInput | None = None) -> None:
        """Rename a torrent.

        Changes the name under which the torrent is shown, not that of its files.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            name: New name; line breaks become blanks.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The name is empty, no torrent has the hash, or a parameter is
                missing or too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/rename`, server 4.0.0 or later.
        """
        return self._engine.call(ops.RENAME, ops.build_rename(hash, name), timeout=timeout)

    def set_auto_tmm(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        enable: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set automatic management of torrents.

        With true the server chooses the paths of the torrents by their category.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            enable: Whether the server chooses the paths.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setAutoTMM`, server 4.0.0 or later.
        """
        return self._engine.call(
            ops.SET_AUTO_TMM, ops.build_set_auto_tmm(hashes, enable), timeout=timeout
        )

    def set_preferences(
        self, json: m.LPreferences | Mapping[str, object], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change preferences.

        Changes the given options and leaves the others alone. Unknown keys and invalid JSON are
        ignored: read the preferences again to be sure. Mind the units of the speed limits (KiB
        per second up to 3.3.7, bytes per second since 3.3.8). A change of `web_ui_*` takes
        effect at once: the connection may move.

        Args:
            json: Options to change, any subset.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setPreferences`.
        """
        return self._engine.call(
            ops.SET_PREFERENCES, ops.build_set_preferences(json), timeout=timeout
        )


class CommandRaw(RawMethods):
    """`Command` with undecoded answers."""

    def __init__(self, resource: Command) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.shutdown = raw_method(twin.shutdown)
        self.download = raw_method(twin.download)
        self.upload = raw_method(twin.upload)
        self.add_trackers = raw_method(twin.add_trackers)
        self.pause = raw_method(twin.pause)
        self.resume = raw_method(twin.resume)
        self.recheck = raw_method(twin.recheck)
        self.pause_all = raw_method(twin.pause_all)
        self.resume_all = raw_method(twin.resume_all)
        self.delete = raw_method(twin.delete)
        self.delete_perm = raw_method(twin.delete_perm)
        self.increase_prio = raw_method(twin.increase_prio)
        self.decrease_prio = raw_method(twin.decrease_prio)
        self.top_prio = raw_method(twin.top_prio)
        self.bottom_prio = raw_method(twin.bottom_prio)
        self.set_file_prio = raw_method(twin.set_file_prio)
        self.get_global_dl_limit = raw_method(twin.get_global_dl_limit)
        self.get_global_up_limit = raw_method(twin.get_global_up_limit)
        self.set_global_dl_limit = raw_method(twin.set_global_dl_limit)
        self.set_global_up_limit = raw_method(twin.set_global_up_limit)
        self.get_torrents_dl_limit = raw_method(twin.get_torrents_dl_limit)
        self.get_torrents_up_limit = raw_method(twin.get_torrents_up_limit)
        self.set_torrents_dl_limit = raw_method(twin.set_torrents_dl_limit)
        self.set_torrents_up_limit = raw_method(twin.set_torrents_up_limit)
        self.alternative_speed_limits_enabled = raw_method(twin.alternative_speed_limits_enabled)
        self.toggle_alternative_speed_limits = raw_method(twin.toggle_alternative_speed_limits)
        self.toggle_sequential_download = raw_method(twin.toggle_sequential_download)
        self.toggle_first_last_piece_prio = raw_method(twin.toggle_first_last_piece_prio)
        self.set_force_start = raw_method(twin.set_force_start)
        self.set_super_seeding = raw_method(twin.set_super_seeding)
        self.set_label = raw_method(twin.set_label)
        self.set_category = raw_method(twin.set_category)
        self.add_category = raw_method(twin.add_category)
        self.remove_categories = raw_method(twin.remove_categories)
        self.get_save_path = raw_method(twin.get_save_path)
        self.set_location = raw_method(twin.set_location)
        self.rename = raw_method(twin.rename)
        self.set_auto_tmm = raw_method(twin.set_auto_tmm)
        self.set_preferences = raw_method(twin.set_preferences)


class AsyncCommand(AsyncResource):
    """Everything that changes something, and the limits, which are read by POST."""

    @property
    def with_raw(self) -> AsyncCommandRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncCommandRaw(self)

    async def shutdown(self, *, timeout: TimeoutInput | None = None) -> None:
        """Shut the server down.

        The server answers, then ends.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/shutdown`.
        """
        return await self._engine.call(ops.SHUTDOWN, ops.build_shutdown(), timeout=timeout)

    async def download(
        self,
        urls: str | Iterable[str],
        *,
        cookie: str | None = None,
        savepath: str | os.PathLike[str] | None = None,
        label: str | None = None,
        category: str | None = None,
        skip_checking: bool | None = None,
        paused: bool | None = None,
        root_folder: bool | None = None,
        rename: str | None = None,
        up_limit: int | None = None,
        dl_limit: int | None = None,
        sequential_download: bool | None = None,
        first_last_piece_prio: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> str:
        """Add torrents from URLs and magnet links.

        The server tells no hash. An http URL is fetched later, and only the log tells when that
        fails. A torrent that is there already gets the trackers of the link, unless it is
        private. Up to 3.3.0 the URLs must be the only parameter (else 400), and later servers
        ignore an option that they do not know.

        Args:
            urls: http(s) URLs, magnet links, info-hashes and `bc://bt/` links.
            cookie: Cookie header for fetching http URLs. (Server 3.3.1 or later.)
            savepath: Folder of the files; the default save path if left out. (Server 3.3.1 or
                later.)
            label: Label; `category` since 3.3.5. (Server 3.3.1 to 3.3.4.)
            category: Category; `label` before. (Server 3.3.5 or later.)
            skip_checking: Whether to trust the files on disk without checking, default false.
                (Server 3.3.13 or later.)
            paused: Whether to add without starting; the server's preference if left out.
                (Server 3.3.13 or later.)
            root_folder: Whether to make the root folder of the torrent; the server's preference
                if left out. (Server 4.0.0 or later.)
            rename: Name of the torrent instead of its own. (Server 4.0.0 or later.)
            up_limit: Upload limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            dl_limit: Download limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            sequential_download: Whether pieces are downloaded in order, default false. (Server
                4.0.0 or later.)
            first_last_piece_prio: Whether the first and last piece of each file come first,
                default false. (Server 4.0.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Since 3.3.13 the word `Ok.` if a magnet link or info-hash was accepted, else
            `Fails.`; http URLs do not count, although the server fetches them (read from the
            source). Empty before.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/download`.
        """
        return await self._engine.call(
            ops.DOWNLOAD,
            ops.build_download(
                urls,
                cookie=cookie,
                savepath=savepath,
                label=label,
                category=category,
                skip_checking=skip_checking,
                paused=paused,
                root_folder=root_folder,
                rename=rename,
                up_limit=up_limit,
                dl_limit=dl_limit,
                sequential_download=sequential_download,
                first_last_piece_prio=first_last_piece_prio,
            ),
            timeout=timeout,
        )

    async def upload(
        self,
        torrents: FileInput | Iterable[FileInput],
        *,
        savepath: str | os.PathLike[str] | None = None,
        label: str | None = None,
        category: str | None = None,
        skip_checking: bool | None = None,
        paused: bool | None = None,
        root_folder: bool | None = None,
        rename: str | None = None,
        up_limit: int | None = None,
        dl_limit: int | None = None,
        sequential_download: bool | None = None,
        first_last_piece_prio: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add torrents from .torrent files.

        An error tells of one of the files only, and the others may have been added: upload one
        file at a time to be sure. A torrent that is there already gets the trackers of the
        file, unless it is private. Servers ignore an option that they do not know.

        Args:
            torrents: .torrent files, each with a file name of its own.
            savepath: Folder of the files; the default save path if left out. (Server 3.3.1 or
                later.)
            label: Label; `category` since 3.3.5. (Server 3.3.1 to 3.3.4.)
            category: Category; `label` before. (Server 3.3.5 or later.)
            skip_checking: Whether to trust the files on disk without checking, default false.
                (Server 3.3.13 or later.)
            paused: Whether to add without starting; the server's preference if left out.
                (Server 3.3.13 or later.)
            root_folder: Whether to make the root folder of the torrent; the server's preference
                if left out. (Server 4.0.0 or later.)
            rename: Name of the torrent instead of its own. (Server 4.0.0 or later.)
            up_limit: Upload limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            dl_limit: Download limit; none if it is left out. In bytes per second; 0: none.
                (Server 4.0.0 or later.)
            sequential_download: Whether pieces are downloaded in order, default false. (Server
                4.0.0 or later.)
            first_last_piece_prio: Whether the first and last piece of each file come first,
                default false. (Server 4.0.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            StatusError: 415: A file is no .torrent file; up to 3.2.5 also for a torrent that is
                there already.
            ServerError: 500: A torrent was not added: it is there already and private, or a
                file could not be stored.

        `POST /command/upload`.
        """
        return await self._engine.call(
            ops.UPLOAD,
            ops.build_upload(
                torrents,
                savepath=savepath,
                label=label,
                category=category,
                skip_checking=skip_checking,
                paused=paused,
                root_folder=root_folder,
                rename=rename,
                up_limit=up_limit,
                dl_limit=dl_limit,
                sequential_download=sequential_download,
                first_last_piece_prio=first_last_piece_prio,
            ),
            timeout=timeout,
        )

    async def add_trackers(
        self, hash: str | HasId, urls: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Add trackers to a torrent.

        Adds announce URLs; those that the torrent has already are skipped.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            urls: Announce URLs.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/addTrackers`.
        """
        return await self._engine.call(
            ops.ADD_TRACKERS, ops.build_add_trackers(hash, urls), timeout=timeout
        )

    async def pause(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> None:
        """Pause a torrent.

        Pauses one torrent; a list is not possible.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/pause`.
        """
        return await self._engine.call(ops.PAUSE, ops.build_pause(hash), timeout=timeout)

    async def resume(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> None:
        """Resume a torrent.

        Resumes one torrent; a list is not possible.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/resume`.
        """
        return await self._engine.call(ops.RESUME, ops.build_resume(hash), timeout=timeout)

    async def recheck(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> None:
        """Check the files of a torrent.

        Compares the files on disk with the checksums of one torrent, from the beginning; a list
        is not possible.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/recheck`.
        """
        return await self._engine.call(ops.RECHECK, ops.build_recheck(hash), timeout=timeout)

    async def pause_all(self, *, timeout: TimeoutInput | None = None) -> None:
        """Pause all torrents.

        Pauses every torrent of the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/pauseAll`.
        """
        return await self._engine.call(ops.PAUSE_ALL, ops.build_pause_all(), timeout=timeout)

    async def resume_all(self, *, timeout: TimeoutInput | None = None) -> None:
        """Resume all torrents.

        Resumes every torrent of the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/resumeAll`.
        """
        return await self._engine.call(ops.RESUME_ALL, ops.build_resume_all(), timeout=timeout)

    async def delete(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove torrents and keep their files.

        Removes torrents from the server; their files stay on disk.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/delete`.
        """
        return await self._engine.call(ops.DELETE, ops.build_delete(hashes), timeout=timeout)

    async def delete_perm(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove torrents with their files.

        Removes torrents from the server and deletes their files on disk.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/deletePerm`.
        """
        return await self._engine.call(
            ops.DELETE_PERM, ops.build_delete_perm(hashes), timeout=timeout
        )

    async def increase_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents up in the queue.

        Moves each torrent one place up. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/increasePrio`.
        """
        return await self._engine.call(
            ops.INCREASE_PRIO, ops.build_increase_prio(hashes), timeout=timeout
        )

    async def decrease_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents down in the queue.

        Moves each torrent one place down. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/decreasePrio`.
        """
        return await self._engine.call(
            ops.DECREASE_PRIO, ops.build_decrease_prio(hashes), timeout=timeout
        )

    async def top_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents to the top of the queue.

        Moves the torrents before all others. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/topPrio`.
        """
        return await self._engine.call(ops.TOP_PRIO, ops.build_top_prio(hashes), timeout=timeout)

    async def bottom_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move torrents to the end of the queue.

        Moves the torrents behind all others. Complete torrents have no place in the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: The queue is off (preference `queueing_enabled`), or as for any
                request there is no session or a ban.

        `POST /command/bottomPrio`.
        """
        return await self._engine.call(
            ops.BOTTOM_PRIO, ops.build_bottom_prio(hashes), timeout=timeout
        )

    async def set_file_prio(
        self,
        hash: str | HasId,
        id: int,
        priority: m.LFilePriority | int | str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the priority of a file.

        Sets the priority of one file; nothing happens before the torrent has its metadata.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            id: Place of the file in `query/propertiesFiles`, from 0.
            priority: The priority.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setFilePrio`.
        """
        return await self._engine.call(
            ops.SET_FILE_PRIO, ops.build_set_file_prio(hash, id, priority), timeout=timeout
        )

    async def get_global_dl_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global download limit.

        The download limit that is in force: the normal or the alternative one, in bytes per
        second on every release.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Bytes per second; 0 for unlimited.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getGlobalDlLimit`.
        """
        return await self._engine.call(
            ops.GET_GLOBAL_DL_LIMIT, ops.build_get_global_dl_limit(), timeout=timeout
        )

    async def get_global_up_limit(self, *, timeout: TimeoutInput | None = None) -> int:
        """Read the global upload limit.

        The upload limit that is in force: the normal or the alternative one, in bytes per
        second on every release.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Bytes per second; 0 for unlimited.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getGlobalUpLimit`.
        """
        return await self._engine.call(
            ops.GET_GLOBAL_UP_LIMIT, ops.build_get_global_up_limit(), timeout=timeout
        )

    async def set_global_dl_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global download limit.

        Sets the download limit that is in force, the normal or the alternative one. Stored in
        whole KiB per second.

        Args:
            limit: New limit, in the same unit on every release. In bytes per second; 0:
                unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setGlobalDlLimit`.
        """
        return await self._engine.call(
            ops.SET_GLOBAL_DL_LIMIT, ops.build_set_global_dl_limit(limit), timeout=timeout
        )

    async def set_global_up_limit(self, limit: int, *, timeout: TimeoutInput | None = None) -> None:
        """Set the global upload limit.

        Sets the upload limit that is in force, the normal or the alternative one. Stored in
        whole KiB per second.

        Args:
            limit: New limit, in the same unit on every release. In bytes per second; 0:
                unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setGlobalUpLimit`.
        """
        return await self._engine.call(
            ops.SET_GLOBAL_UP_LIMIT, ops.build_set_global_up_limit(limit), timeout=timeout
        )

    async def get_torrents_dl_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Read the download limits of torrents.

        The download limit of each torrent in bytes per second.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit of each given hash.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getTorrentsDlLimit`.
        """
        return await self._engine.call(
            ops.GET_TORRENTS_DL_LIMIT, ops.build_get_torrents_dl_limit(hashes), timeout=timeout
        )

    async def get_torrents_up_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Read the upload limits of torrents.

        The upload limit of each torrent in bytes per second.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limit of each given hash.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/getTorrentsUpLimit`.
        """
        return await self._engine.call(
            ops.GET_TORRENTS_UP_LIMIT, ops.build_get_torrents_up_limit(hashes), timeout=timeout
        )

    async def set_torrents_dl_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the download limit of torrents.

        Sets the download limit of each torrent.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            limit: New limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setTorrentsDlLimit`.
        """
        return await self._engine.call(
            ops.SET_TORRENTS_DL_LIMIT,
            ops.build_set_torrents_dl_limit(hashes, limit),
            timeout=timeout,
        )

    async def set_torrents_up_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the upload limit of torrents.

        Sets the upload limit of each torrent.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            limit: New limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setTorrentsUpLimit`.
        """
        return await self._engine.call(
            ops.SET_TORRENTS_UP_LIMIT,
            ops.build_set_torrents_up_limit(hashes, limit),
            timeout=timeout,
        )

    async def alternative_speed_limits_enabled(
        self, *, timeout: TimeoutInput | None = None
    ) -> m.LSpeedLimitsMode:
        """Read which speed limits are in force.

        Tells whether the normal (0) or the alternative (1) speed limits are in force.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The mode.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/alternativeSpeedLimitsEnabled`.
        """
        return await self._engine.call(
            ops.ALTERNATIVE_SPEED_LIMITS_ENABLED,
            ops.build_alternative_speed_limits_enabled(),
            timeout=timeout,
        )

    async def toggle_alternative_speed_limits(self, *, timeout: TimeoutInput | None = None) -> None:
        """Switch between the normal and the alternative speed limits.

        Puts the other pair of limits into force.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/toggleAlternativeSpeedLimits`.
        """
        return await self._engine.call(
            ops.TOGGLE_ALTERNATIVE_SPEED_LIMITS,
            ops.build_toggle_alternative_speed_limits(),
            timeout=timeout,
        )

    async def toggle_sequential_download(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Switch sequential download of torrents.

        Each torrent changes between downloading its pieces in order and in any order.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/toggleSequentialDownload`.
        """
        return await self._engine.call(
            ops.TOGGLE_SEQUENTIAL_DOWNLOAD,
            ops.build_toggle_sequential_download(hashes),
            timeout=timeout,
        )

    async def toggle_first_last_piece_prio(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Switch the priority of first and last pieces.

        Each torrent changes between downloading the first and last piece of each file first and
        like the others.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/toggleFirstLastPiecePrio`.
        """
        return await self._engine.call(
            ops.TOGGLE_FIRST_LAST_PIECE_PRIO,
            ops.build_toggle_first_last_piece_prio(hashes),
            timeout=timeout,
        )

    async def set_force_start(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set whether torrents ignore the queue.

        With true the torrents run regardless of the limits of the queue.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            value: Whether to ignore the limits of the queue.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setForceStart`.
        """
        return await self._engine.call(
            ops.SET_FORCE_START, ops.build_set_force_start(hashes, value), timeout=timeout
        )

    async def set_super_seeding(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set super seeding of torrents.

        In super seeding mode a complete torrent gives each piece to as few peers as possible.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            value: Whether to seed in this mode.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setSuperSeeding`.
        """
        return await self._engine.call(
            ops.SET_SUPER_SEEDING, ops.build_set_super_seeding(hashes, value), timeout=timeout
        )

    async def set_label(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        label: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the label of torrents.

        Sets or, with an empty text, removes the label. Called category since 3.3.5.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            label: Label; empty for none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The label contains special characters, or a parameter is missing or
                too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setLabel`, server 3.3.0 to 3.3.4.
        """
        return await self._engine.call(
            ops.SET_LABEL, ops.build_set_label(hashes, label), timeout=timeout
        )

    async def set_category(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        category: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the category of torrents.

        Sets or, with an empty text, removes the category; it is made if it does not exist.
        Called label up to 3.3.4.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            category: Category; empty for none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The name of the category is not valid, or a parameter is missing or
                too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setCategory`, server 3.3.5 or later.
        """
        return await self._engine.call(
            ops.SET_CATEGORY, ops.build_set_category(hashes, category), timeout=timeout
        )

    async def add_category(self, category: str, *, timeout: TimeoutInput | None = None) -> None:
        """Make a category.

        Nothing happens if there is one of this name already.

        Args:
            category: Name; `/` makes subcategories if the server has them on.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The name is not valid, or a parameter is missing or too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/addCategory`, server 3.3.5 or later.
        """
        return await self._engine.call(
            ops.ADD_CATEGORY, ops.build_add_category(category), timeout=timeout
        )

    async def remove_categories(
        self, categories: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove categories.

        Removes categories; their torrents stay and have none then.

        Args:
            categories: Names; unknown ones are skipped.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/removeCategories`, server 3.3.5 or later.
        """
        return await self._engine.call(
            ops.REMOVE_CATEGORIES, ops.build_remove_categories(categories), timeout=timeout
        )

    async def get_save_path(self, *, timeout: TimeoutInput | None = None) -> str:
        """Read the default save path.

        Folder for new downloads, an absolute path on the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The path.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/getSavePath`, server 3.3.1 or later.
        """
        return await self._engine.call(
            ops.GET_SAVE_PATH, ops.build_get_save_path(), timeout=timeout
        )

    async def set_location(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        location: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to another folder.

        Moves the files of the torrents. Nothing happens, without an error, if the folder does
        not exist on the server.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            location: Existing folder, an absolute path on the server.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setLocation`, server 4.0.0 or later.
        """
        return await self._engine.call(
            ops.SET_LOCATION, ops.build_set_location(hashes, location), timeout=timeout
        )

    async def rename(
        self, hash: str | HasId, name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Rename a torrent.

        Changes the name under which the torrent is shown, not that of its files.

        Args:
            hash: Info-hash of the torrent, 40 hex digits in lower case. One the server does not
                know is ignored. A `LTorrent` of an answer may be given for its ID.
            name: New name; line breaks become blanks.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: The name is empty, no torrent has the hash, or a parameter is
                missing or too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/rename`, server 4.0.0 or later.
        """
        return await self._engine.call(ops.RENAME, ops.build_rename(hash, name), timeout=timeout)

    async def set_auto_tmm(
        self,
        hashes: str | HasId | Iterable[str | HasId],
        enable: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set automatic management of torrents.

        With true the server chooses the paths of the torrents by their category.

        Args:
            hashes: Info-hashes of the torrents, 40 hex digits in lower case. Those that the
                server does not know are skipped; no word stands for all. A `LTorrent` of an
                answer may be given for its ID.
            enable: Whether the server chooses the paths.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `POST /command/setAutoTMM`, server 4.0.0 or later.
        """
        return await self._engine.call(
            ops.SET_AUTO_TMM, ops.build_set_auto_tmm(hashes, enable), timeout=timeout
        )

    async def set_preferences(
        self, json: m.LPreferences | Mapping[str, object], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change preferences.

        Changes the given options and leaves the others alone. Unknown keys and invalid JSON are
        ignored: read the preferences again to be sure. Mind the units of the speed limits (KiB
        per second up to 3.3.7, bytes per second since 3.3.8). A change of `web_ui_*` takes
        effect at once: the connection may move.

        Args:
            json: Options to change, any subset.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or there is one too many.
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `POST /command/setPreferences`.
        """
        return await self._engine.call(
            ops.SET_PREFERENCES, ops.build_set_preferences(json), timeout=timeout
        )


class AsyncCommandRaw(RawMethods):
    """`AsyncCommand` with undecoded answers."""

    def __init__(self, resource: AsyncCommand) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.shutdown = async_raw_method(twin.shutdown)
        self.download = async_raw_method(twin.download)
        self.upload = async_raw_method(twin.upload)
        self.add_trackers = async_raw_method(twin.add_trackers)
        self.pause = async_raw_method(twin.pause)
        self.resume = async_raw_method(twin.resume)
        self.recheck = async_raw_method(twin.recheck)
        self.pause_all = async_raw_method(twin.pause_all)
        self.resume_all = async_raw_method(twin.resume_all)
        self.delete = async_raw_method(twin.delete)
        self.delete_perm = async_raw_method(twin.delete_perm)
        self.increase_prio = async_raw_method(twin.increase_prio)
        self.decrease_prio = async_raw_method(twin.decrease_prio)
        self.top_prio = async_raw_method(twin.top_prio)
        self.bottom_prio = async_raw_method(twin.bottom_prio)
        self.set_file_prio = async_raw_method(twin.set_file_prio)
        self.get_global_dl_limit = async_raw_method(twin.get_global_dl_limit)
        self.get_global_up_limit = async_raw_method(twin.get_global_up_limit)
        self.set_global_dl_limit = async_raw_method(twin.set_global_dl_limit)
        self.set_global_up_limit = async_raw_method(twin.set_global_up_limit)
        self.get_torrents_dl_limit = async_raw_method(twin.get_torrents_dl_limit)
        self.get_torrents_up_limit = async_raw_method(twin.get_torrents_up_limit)
        self.set_torrents_dl_limit = async_raw_method(twin.set_torrents_dl_limit)
        self.set_torrents_up_limit = async_raw_method(twin.set_torrents_up_limit)
        self.alternative_speed_limits_enabled = async_raw_method(
            twin.alternative_speed_limits_enabled
        )
        self.toggle_alternative_speed_limits = async_raw_method(
            twin.toggle_alternative_speed_limits
        )
        self.toggle_sequential_download = async_raw_method(twin.toggle_sequential_download)
        self.toggle_first_last_piece_prio = async_raw_method(twin.toggle_first_last_piece_prio)
        self.set_force_start = async_raw_method(twin.set_force_start)
        self.set_super_seeding = async_raw_method(twin.set_super_seeding)
        self.set_label = async_raw_method(twin.set_label)
        self.set_category = async_raw_method(twin.set_category)
        self.add_category = async_raw_method(twin.add_category)
        self.remove_categories = async_raw_method(twin.remove_categories)
        self.get_save_path = async_raw_method(twin.get_save_path)
        self.set_location = async_raw_method(twin.set_location)
        self.rename = async_raw_method(twin.rename)
        self.set_auto_tmm = async_raw_method(twin.set_auto_tmm)
        self.set_preferences = async_raw_method(twin.set_preferences)
