# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Torrents with their files, trackers, categories and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import torrents as ops

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from datetime import timedelta

    from peerkit_core.call.encode import FileInput
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
    """Torrents with their files, trackers, categories and tags."""

    @property
    def with_raw(self) -> TorrentsRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return TorrentsRaw(self)

    def info(
        self,
        *,
        filter: m.TorrentFilter | str | None = None,
        category: str | None = None,
        tag: str | None = None,
        private: bool | None = None,
        hashes: str | HasId | Iterable[str | HasId] | None = None,
        sort: str | None = None,
        reverse: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_trackers: bool | None = None,
        include_files: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.Torrent]:
        """List torrents.

        The torrents that match all given conditions. Without `sort` the order is arbitrary and
        changes when the server restarts, so page with `sort=hash`.

        A server ignores a parameter or a `filter` that it does not know and then answers with
        torrents that were not meant, so what its release does not have is refused before it is
        sent. Up to 5.1 an `offset` behind the end starts again at the first torrent. A torrent
        that was just added may take 50 milliseconds to appear.

        Args:
            filter: State to list, default `all`.
            category: Category to list; empty for torrents without one, absent for any.
            tag: Tag to list; empty for torrents without one, absent for any. (Server 4.4.0 or
                later.)
            private: True lists private torrents only, false the others; absent for both.
                (Server 5.0.0 or later.)
            hashes: Torrent IDs to list, in lower case; unknown ones are skipped. Absent for
                all. A `Torrent` of an answer may be given for its ID. (Server 4.1.1 or later.)
            sort: Field of Torrent to sort by. An unknown one is an error since 4.4.0 and
                ignored before.
            reverse: True sorts downwards, default false.
            limit: Highest number of torrents; no limit also for less, and by default. 0: no
                limit.
            offset: Number of torrents to skip, default 0; a negative one counts from the end.
            include_trackers: True adds the trackers of each torrent, default false. (Server
                5.1.0 or later.)
            include_files: True adds the files of each torrent, default false. (Server 5.2.0 or
                later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The torrents.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/torrents/info`.
        """
        return self._engine.call(
            ops.INFO,
            ops.build_info(
                filter=filter,
                category=category,
                tag=tag,
                private=private,
                hashes=hashes,
                sort=sort,
                reverse=reverse,
                limit=limit,
                offset=offset,
                include_trackers=include_trackers,
                include_files=include_files,
            ),
            timeout=timeout,
        )

    def count(self, *, timeout: TimeoutInput | None = None) -> int:
        """Count the torrents.

        Number of all torrents of the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/count`, server 4.6.1 or later.
        """
        return self._engine.call(ops.COUNT, ops.build_count(), timeout=timeout)

    def properties(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> m.TorrentProperties:
        """Get the details of a torrent.

        Sizes, speeds, times and limits of one torrent, some of which `torrents/info` has under
        other names.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The details.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/properties`.
        """
        return self._engine.call(ops.PROPERTIES, ops.build_properties(hash), timeout=timeout)

    def trackers(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.Tracker]:
        """List the trackers of a torrent.

        The trackers, after three pseudo rows for DHT, PeX and LSD.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The pseudo rows and the trackers.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/trackers`.
        """
        return self._engine.call(ops.TRACKERS, ops.build_trackers(hash), timeout=timeout)

    def webseeds(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.WebSeed]:
        """List the web seeds of a torrent.

        The HTTP and FTP sources of a torrent.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The web seeds.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/webseeds`.
        """
        return self._engine.call(ops.WEBSEEDS, ops.build_webseeds(hash), timeout=timeout)

    def add_web_seeds(
        self, hash: str | HasId, urls: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Add web seeds to a torrent.

        Adds HTTP or FTP sources to a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            urls: http, https or ftp URLs.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/addWebSeeds`, server 5.1.0 or later.
        """
        return self._engine.call(
            ops.ADD_WEB_SEEDS, ops.build_add_web_seeds(hash, urls), timeout=timeout
        )

    def remove_web_seeds(
        self, hash: str | HasId, urls: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove web seeds from a torrent.

        Removes HTTP or FTP sources from a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            urls: http, https or ftp URLs.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/removeWebSeeds`, server 5.1.0 or later.
        """
        return self._engine.call(
            ops.REMOVE_WEB_SEEDS, ops.build_remove_web_seeds(hash, urls), timeout=timeout
        )

    def edit_web_seed(
        self, hash: str | HasId, orig_url: str, new_url: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change a web seed of a torrent.

        Replaces one HTTP or FTP source by another.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            orig_url: Present URL.
            new_url: New URL.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such web seed.

        `POST /api/v2/torrents/editWebSeed`, server 5.1.0 or later.
        """
        return self._engine.call(
            ops.EDIT_WEB_SEED, ops.build_edit_web_seed(hash, orig_url, new_url), timeout=timeout
        )

    def files(
        self,
        hash: str | HasId,
        *,
        indexes: int | Iterable[int] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.TorrentFile]:
        """List the files of a torrent.

        The files in the order of their indexes. Empty before metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            indexes: Indexes of the files to list; absent for all. Older servers list all.
                (Server 4.3.5 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The files.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no file with one of the indexes.

        `GET /api/v2/torrents/files`.
        """
        return self._engine.call(ops.FILES, ops.build_files(hash, indexes=indexes), timeout=timeout)

    def piece_states(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.PieceState]:
        """Get the states of the pieces.

        One state a piece, in order. Empty before metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The states.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/pieceStates`.
        """
        return self._engine.call(ops.PIECE_STATES, ops.build_piece_states(hash), timeout=timeout)

    def piece_hashes(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> list[str]:
        """Get the checksums of the pieces.

        The v1 checksum (SHA-1, 40 hex digits) of each piece, in order. Empty before metadata; a
        torrent that is v2 only has none.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The checksums.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/pieceHashes`.
        """
        return self._engine.call(ops.PIECE_HASHES, ops.build_piece_hashes(hash), timeout=timeout)

    def piece_availability(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[int]:
        """Get the availability of the pieces.

        For each piece, in order, how many connected peers have it. Empty when seeding or before
        metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The numbers of peers.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/pieceAvailability`, server 5.2.0 or later.
        """
        return self._engine.call(
            ops.PIECE_AVAILABILITY, ops.build_piece_availability(hash), timeout=timeout
        )

    def export(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> bytes:
        """Get the .torrent file of a torrent.

        The .torrent file as the server holds it, also for a torrent that was added as a magnet
        once it has metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The .torrent file, as `text/plain` up to 4.6 and `application/x-bittorrent` since
            5.0.0.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no metadata yet.

        `GET /api/v2/torrents/export`, server 4.5.0 or later.
        """
        return self._engine.call(ops.EXPORT, ops.build_export(hash), timeout=timeout)

    def export_to(
        self,
        dest: str | os.PathLike[str],
        hash: str | HasId,
        *,
        timeout: TimeoutInput | None = None,
    ) -> int:
        """Get the .torrent file of a torrent, streamed into a file.

        The .torrent file as the server holds it, also for a torrent that was added as a magnet
        once it has metadata.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
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
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no metadata yet.

        `GET /api/v2/torrents/export`, server 4.5.0 or later.
        """
        return self._engine.download(ops.EXPORT, ops.build_export(hash), dest, timeout=timeout)

    def download_file(
        self,
        hash: str | HasId,
        file: str | int,
        *,
        range: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> bytes:
        """Download a file of a torrent.

        The content of a complete file. The server sends the media type that fits the file.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            file: Index of the file, or its path inside the torrent.
            range: Bytes to send, such as `bytes=1024-2047`; absent for the whole file.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The whole file (server 5.3.0 or later). The bytes that `Range` names (server 5.3.0
            or later).

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such file, or the file is not complete.
            StatusError: 416: `Range` begins or ends behind the end of the file.

        `GET /api/v2/torrents/downloadFile`, server 5.3.0 or later.
        """
        return self._engine.call(
            ops.DOWNLOAD_FILE, ops.build_download_file(hash, file, range=range), timeout=timeout
        )

    def download_file_to(
        self,
        dest: str | os.PathLike[str],
        hash: str | HasId,
        file: str | int,
        *,
        range: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> int:
        """Download a file of a torrent, streamed into a file.

        The content of a complete file. The server sends the media type that fits the file.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            file: Index of the file, or its path inside the torrent.
            range: Bytes to send, such as `bytes=1024-2047`; absent for the whole file.
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
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such file, or the file is not complete.
            StatusError: 416: `Range` begins or ends behind the end of the file.

        `GET /api/v2/torrents/downloadFile`, server 5.3.0 or later.
        """
        return self._engine.download(
            ops.DOWNLOAD_FILE,
            ops.build_download_file(hash, file, range=range),
            dest,
            timeout=timeout,
        )

    def add(
        self,
        *,
        urls: str | Iterable[str] | None = None,
        torrents: FileInput | Iterable[FileInput] | None = None,
        downloader: str | None = None,
        cookie: str | None = None,
        savepath: str | os.PathLike[str] | None = None,
        download_path: str | os.PathLike[str] | None = None,
        use_download_path: bool | None = None,
        auto_tmm: bool | None = None,
        content_layout: m.ContentLayout | str | None = None,
        root_folder: bool | None = None,
        rename: str | None = None,
        category: str | None = None,
        tags: str | Iterable[str] | None = None,
        stopped: bool | None = None,
        paused: bool | None = None,
        forced: bool | None = None,
        add_to_top_of_queue: bool | None = None,
        stop_condition: m.StopCondition | str | None = None,
        seed_mode: bool | None = None,
        skip_checking: bool | None = None,
        sequential_download: bool | None = None,
        first_last_piece_prio: bool | None = None,
        file_priorities: m.FilePriority
        | int
        | str
        | Iterable[m.FilePriority | int | str]
        | None = None,
        up_limit: int | None = None,
        dl_limit: int | None = None,
        ratio_limit: float | None = None,
        seeding_time_limit: int | timedelta | None = None,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        ssl_certificate: str | None = None,
        ssl_private_key: str | None = None,
        ssl_dh_params: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.AddResult | str:
        """Add torrents.

        Adds torrents from URLs, magnets, info-hashes and uploaded files; give at least one
        source. An option that is left out follows the preferences of the server. A server
        ignores an option it does not know, and an enum text it does not know means the default.

        Some options changed their names: send `paused` up to 4.6 and `stopped` since 5.0.0,
        `root_folder` up to 4.3.1 and `contentLayout` since 4.3.2, `skip_checking` up to 5.2 and
        `seedMode` since 5.3.0; sending both is safe.

        Up to 5.1 the answer is a word, `Ok.` if one source was accepted and `Fails.` if none
        was; it tells no ID. An http URL is accepted at once and fetched later, and only the log
        tells when that fails. Whether a duplicate magnet counts as accepted depends on the
        release. If an upload is not a .torrent file (415), the sources before it stay added.

        Args:
            urls: http(s) URLs, magnet links, and info-hashes in hex (40 or 64 digits) or
                base32.
            torrents: .torrent files. Each needs a file name of its own: of two with the same
                name one is lost, and one without is ignored.
            downloader: Name of the search plugin that fetches the URLs; an unknown one is an
                error. (Server 5.2.0 or later.)
            cookie: Cookie header for fetching http URLs. Later servers have `app/setCookies`.
                (Server 5.0.5 or earlier.)
            savepath: Folder of the complete files.
            download_path: Folder of the incomplete files. (Server 4.4.0 or later.)
            use_download_path: Whether incomplete files lie in a folder of their own. (Server
                4.4.0 or later.)
            auto_tmm: Whether the server chooses the paths by category (automatic torrent
                management). (Server 4.1.5 or later.)
            content_layout: How the files are placed below the save path. (Server 4.3.2 or
                later.)
            root_folder: Whether to make the root folder of the torrent; `contentLayout` since
                4.3.2. (Server 4.3.1 or earlier.)
            rename: Name of the torrent instead of its own.
            category: Category; made if it does not exist.
            tags: Tags; made if they do not exist. (Server 4.3.2 or later.)
            stopped: Whether to add it without starting; `paused` before. (Server 5.0.0 or
                later.)
            paused: Whether to add it without starting; `stopped` since 5.0.0. (Server 4.6.7 or
                earlier.)
            forced: Whether to start it regardless of the queue. (Server 5.1.0 or later.)
            add_to_top_of_queue: Whether it goes to the top of the queue. (Server 4.6.0 or
                later.)
            stop_condition: When it stops by itself. (Server 4.5.0 or later.)
            seed_mode: Whether to trust the files on disk without checking; `skip_checking`
                before. (Server 5.3.0 or later.)
            skip_checking: Whether to trust the files on disk without checking. 5.3.0 ignores it
                and checks; `seedMode` there. (Server 5.2.3 or earlier.)
            sequential_download: Whether pieces are downloaded in order.
            first_last_piece_prio: Whether the first and last piece of each file come first.
            file_priorities: Priority of each file in order. Only with a single URL or magnet
                whose metadata `torrents/fetchMetadata` has fetched, else an error. (Server
                5.2.0 or later.)
            up_limit: Upload limit. In bytes per second.
            dl_limit: Download limit. In bytes per second.
            ratio_limit: Share ratio limit. −2: the global one, −1: none. (Server 4.3.4 or
                later.)
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
                (Server 4.3.4 or later.)
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. (Server 4.6.0 or later.)
            share_limit_action: What happens at the limits. (Server 5.0.0 or later.)
            share_limits_mode: How the limits combine. (Server 5.3.0 or later.)
            ssl_certificate: Certificate for an SSL swarm in PEM format. (Server 5.0.0 or
                later.)
            ssl_private_key: Private key for an SSL swarm in PEM format. (Server 5.0.0 or
                later.)
            ssl_dh_params: Diffie-Hellman parameters for an SSL swarm in PEM format. (Server
                5.0.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Up to 5.1 the word `Ok.` (a source was accepted) or `Fails.` (none was). Since 5.2.0
            a JSON object: all sources are dealt with (server 4.1.0 or later). Some sources
            still have to be fetched (server 5.2.0 or later).

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: Nothing was added.
            StatusError: 415: The upload is not a .torrent file.

        `POST /api/v2/torrents/add`.
        """
        return self._engine.call(
            ops.ADD,
            ops.build_add(
                urls=urls,
                torrents=torrents,
                downloader=downloader,
                cookie=cookie,
                savepath=savepath,
                download_path=download_path,
                use_download_path=use_download_path,
                auto_tmm=auto_tmm,
                content_layout=content_layout,
                root_folder=root_folder,
                rename=rename,
                category=category,
                tags=tags,
                stopped=stopped,
                paused=paused,
                forced=forced,
                add_to_top_of_queue=add_to_top_of_queue,
                stop_condition=stop_condition,
                seed_mode=seed_mode,
                skip_checking=skip_checking,
                sequential_download=sequential_download,
                first_last_piece_prio=first_last_piece_prio,
                file_priorities=file_priorities,
                up_limit=up_limit,
                dl_limit=dl_limit,
                ratio_limit=ratio_limit,
                seeding_time_limit=seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
                ssl_certificate=ssl_certificate,
                ssl_private_key=ssl_private_key,
                ssl_dh_params=ssl_dh_params,
            ),
            timeout=timeout,
        )

    def fetch_metadata(
        self, source: str, *, downloader: str | None = None, timeout: TimeoutInput | None = None
    ) -> m.MetadataInfo | m.PendingMetadata:
        """Fetch the metadata of a torrent without adding it.

        Starts to fetch the metadata of a magnet, an info-hash or a URL. Repeat the call until
        the answer is 200.

        Args:
            source: Magnet link, info-hash or http URL.
            downloader: Name of the search plugin that fetches the URL.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The metadata is there (server 5.2.0 or later). The metadata is being fetched (server
            5.2.0 or later).

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            StatusError: 415: The URL does not lead to a .torrent file.

        `POST /api/v2/torrents/fetchMetadata`, server 5.2.0 or later.
        """
        return self._engine.call(
            ops.FETCH_METADATA,
            ops.build_fetch_metadata(source, downloader=downloader),
            timeout=timeout,
        )

    def parse_metadata(
        self, torrents: FileInput | Iterable[FileInput], *, timeout: TimeoutInput | None = None
    ) -> list[m.MetadataInfo]:
        """Read .torrent files without adding them.

        What the uploaded files contain. The answers are not in the order of the files; match
        them by `hash`.

        Args:
            torrents: .torrent files. Each needs a file name of its own: of two with the same
                name one is lost.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The content of each file, in any order.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            StatusError: 415: The upload is not a .torrent file.

        `POST /api/v2/torrents/parseMetadata`, server 5.2.0 or later.
        """
        return self._engine.call(
            ops.PARSE_METADATA, ops.build_parse_metadata(torrents), timeout=timeout
        )

    def save_metadata(self, source: str, *, timeout: TimeoutInput | None = None) -> bytes:
        """Get fetched metadata as a .torrent file.

        The .torrent file of a source whose metadata `torrents/fetchMetadata` has fetched in the
        same session.

        Args:
            source: Magnet link, info-hash or http URL as given to `torrents/fetchMetadata`.
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
            NotFound: 404: This session has not fetched the source, or the server has no such
                endpoint.
            Conflict: 409: The metadata is still being fetched, or was told of a torrent that
                the server has: export that one.

        `GET /api/v2/torrents/saveMetadata`, server 5.2.0 or later.
        """
        return self._engine.call(
            ops.SAVE_METADATA, ops.build_save_metadata(source), timeout=timeout
        )

    def save_metadata_to(
        self, dest: str | os.PathLike[str], source: str, *, timeout: TimeoutInput | None = None
    ) -> int:
        """Get fetched metadata as a .torrent file, streamed into a file.

        The .torrent file of a source whose metadata `torrents/fetchMetadata` has fetched in the
        same session.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            source: Magnet link, info-hash or http URL as given to `torrents/fetchMetadata`.
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
            NotFound: 404: This session has not fetched the source, or the server has no such
                endpoint.
            Conflict: 409: The metadata is still being fetched, or was told of a torrent that
                the server has: export that one.

        `GET /api/v2/torrents/saveMetadata`, server 5.2.0 or later.
        """
        return self._engine.download(
            ops.SAVE_METADATA, ops.build_save_metadata(source), dest, timeout=timeout
        )

    def add_trackers(
        self,
        hash: str | HasId | Iterable[str | HasId] | All,
        urls: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add trackers to torrents.

        Adds trackers. Since 5.2.0 to several torrents at once, and an unknown ID is no error
        any more.

        Args:
            hash: Torrent IDs, 40 hex digits in lower case. Up to 5.1 exactly one; several or
                all since 5.2.0. A `Torrent` of an answer may be given for its ID. `ALL` stands
                for everything; an empty list is refused.
            urls: Announce URLs. An empty item begins the next tier.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash.

        `POST /api/v2/torrents/addTrackers`.
        """
        return self._engine.call(
            ops.ADD_TRACKERS, ops.build_add_trackers(hash, urls), timeout=timeout
        )

    def edit_tracker(
        self,
        hash: str | HasId,
        *,
        url: str | None = None,
        orig_url: str | None = None,
        new_url: str | None = None,
        tier: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change a tracker of a torrent.

        Changes the URL of a tracker, and since 5.2.0 its tier. Servers up to 5.1 need `origUrl`
        and `newUrl`; since 5.2.0 they need `url` and at least one of `newUrl` and `tier`.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            url: Present announce URL; demanded since 5.2.0. (Server 5.2.0 or later.)
            orig_url: Present announce URL; demanded up to 5.1. (Server 5.1.4 or earlier.)
            new_url: New announce URL; demanded up to 5.1.
            tier: New tier, 0 to 255. (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such tracker, or it has the new one already.

        `POST /api/v2/torrents/editTracker`, server 4.1.5 or later.
        """
        return self._engine.call(
            ops.EDIT_TRACKER,
            ops.build_edit_tracker(hash, url=url, orig_url=orig_url, new_url=new_url, tier=tier),
            timeout=timeout,
        )

    def remove_trackers(
        self,
        hash: str | HasId | Iterable[str | HasId] | All,
        urls: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove trackers from torrents.

        Removes trackers. Since 5.2.0 from several torrents at once. On 5.0 and 5.1 the word `*`
        as the only ID means every torrent. URLs that the torrent does not have are passed over
        without a word by later releases, while 4.2.5 answers 409 if none is there;
        `trackers(hash).remove` refuses them on every release.

        Args:
            hash: Torrent IDs, 40 hex digits in lower case. Up to 5.1 exactly one; several or
                all since 5.2.0. A `Torrent` of an answer may be given for its ID. `ALL` stands
                for everything; an empty list is refused.
            urls: Announce URLs. Servers since 5.1.0 percent-decode each one, so write `%` as
                `%25` and `|` as `%7C` there; `trackers(hash).remove` does.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash (up to 5.1), or the server has no such
                endpoint.
            Conflict: 409: The torrent has none of the trackers (seen on 4.2.5; later servers
                answer with success).

        `POST /api/v2/torrents/removeTrackers`, server 4.1.5 or later.
        """
        return self._engine.call(
            ops.REMOVE_TRACKERS, ops.build_remove_trackers(hash, urls), timeout=timeout
        )

    def add_peers(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        peers: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> dict[str, m.AddedPeers]:
        """Add peers to torrents.

        Tells torrents about peers to connect to. An entry that is no address counts as failed.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            peers: Peers as `ip:port`, with IPv6 in brackets.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The outcome for each torrent.

        Raises:
            BadRequest: 400: A required parameter is missing, or no entry is a peer address.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/addPeers`, server 4.2.0 or later.
        """
        return self._engine.call(ops.ADD_PEERS, ops.build_add_peers(hashes, peers), timeout=timeout)

    def pause(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Pause torrents.

        Pauses torrents. Since 5.0.0 the command is `torrents/stop`. Unknown IDs are skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/pause`, server 4.6.7 or earlier.
        """
        return self._engine.call(ops.PAUSE, ops.build_pause(hashes), timeout=timeout)

    def resume(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Resume torrents.

        Resumes paused torrents. Since 5.0.0 the command is `torrents/start`. Unknown IDs are
        skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/resume`, server 4.6.7 or earlier.
        """
        return self._engine.call(ops.RESUME, ops.build_resume(hashes), timeout=timeout)

    def stop(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Stop torrents.

        Stops torrents. Up to 4.6 the command is `torrents/pause`. Unknown IDs are skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/stop`, server 5.0.0 or later.
        """
        return self._engine.call(ops.STOP, ops.build_stop(hashes), timeout=timeout)

    def start(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents.

        Starts stopped torrents. Up to 4.6 the command is `torrents/resume`. Unknown IDs are
        skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/start`, server 5.0.0 or later.
        """
        return self._engine.call(ops.START, ops.build_start(hashes), timeout=timeout)

    def delete(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        delete_files: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove torrents.

        Removes torrents from the server, with or without their files on disk. The torrents are
        gone from the list at once.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            delete_files: True deletes the files on disk, too.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/delete`.
        """
        return self._engine.call(
            ops.DELETE, ops.build_delete(hashes, delete_files), timeout=timeout
        )

    def recheck(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Check the files of torrents.

        Compares the files on disk with the checksums of the torrents, from the beginning.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/recheck`.
        """
        return self._engine.call(ops.RECHECK, ops.build_recheck(hashes), timeout=timeout)

    def reannounce(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        urls: str | Iterable[str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Ask the trackers for peers now.

        Announces the torrents to their trackers without waiting for the next regular time.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            urls: Announce URLs of the trackers to ask; absent for all. Older servers ask all.
                (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/reannounce`, server 4.1.2 or later.
        """
        return self._engine.call(
            ops.REANNOUNCE, ops.build_reannounce(hashes, urls=urls), timeout=timeout
        )

    def file_prio(
        self,
        hash: str | HasId,
        id: int | Iterable[int],
        priority: m.FilePriority | int | str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the priority of files.

        Sets the download priority of some files of a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            id: Indexes of the files. Servers before 4.1.5 take one only.
            priority: New priority: 0, 1, 6 or 7.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no metadata yet, or no file with one of the indexes.

        `POST /api/v2/torrents/filePrio`.
        """
        return self._engine.call(
            ops.FILE_PRIO, ops.build_file_prio(hash, id, priority), timeout=timeout
        )

    def upload_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Get the upload limits of torrents.

        The own upload limit of each torrent.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case. A `Torrent` of an answer may be
                given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limits.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/torrents/uploadLimit`.
        """
        return self._engine.call(ops.UPLOAD_LIMIT, ops.build_upload_limit(hashes), timeout=timeout)

    def download_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Get the download limits of torrents.

        The own download limit of each torrent.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case. A `Torrent` of an answer may be
                given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limits.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/torrents/downloadLimit`.
        """
        return self._engine.call(
            ops.DOWNLOAD_LIMIT, ops.build_download_limit(hashes), timeout=timeout
        )

    def set_upload_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the upload limit of torrents.

        Sets the own upload limit of torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setUploadLimit`.
        """
        return self._engine.call(
            ops.SET_UPLOAD_LIMIT, ops.build_set_upload_limit(hashes, limit), timeout=timeout
        )

    def set_download_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the download limit of torrents.

        Sets the own download limit of torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setDownloadLimit`.
        """
        return self._engine.call(
            ops.SET_DOWNLOAD_LIMIT, ops.build_set_download_limit(hashes, limit), timeout=timeout
        )

    def set_share_limits(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        ratio_limit: float,
        seeding_time_limit: int | timedelta,
        *,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the share limits of torrents.

        Sets when torrents stop seeding and what happens then. Each release demands every field
        that it knows, so it is best to send all five: older servers ignore the rest.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            ratio_limit: Share ratio limit. −2: the global one, −1: none.
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. Demanded since 4.6.0. (Server 4.6.0 or later.)
            share_limit_action: What happens at the limits. Demanded since 5.2.0. (Server 5.2.0
                or later.)
            share_limits_mode: How the limits combine. Demanded since 5.3.0. (Server 5.3.0 or
                later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setShareLimits`.
        """
        return self._engine.call(
            ops.SET_SHARE_LIMITS,
            ops.build_set_share_limits(
                hashes,
                ratio_limit,
                seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
            ),
            timeout=timeout,
        )

    def toggle_sequential_download(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Toggle sequential download of torrents.

        Turns sequential download on where it is off, and off where it is on. There is no
        setter; read `seq_dl` first.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/toggleSequentialDownload`.
        """
        return self._engine.call(
            ops.TOGGLE_SEQUENTIAL_DOWNLOAD,
            ops.build_toggle_sequential_download(hashes),
            timeout=timeout,
        )

    def toggle_first_last_piece_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Toggle the priority of first and last pieces.

        Turns the priority of the first and last piece of each file on where it is off, and off
        where it is on. There is no setter; read `f_l_piece_prio` first.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/toggleFirstLastPiecePrio`.
        """
        return self._engine.call(
            ops.TOGGLE_FIRST_LAST_PIECE_PRIO,
            ops.build_toggle_first_last_piece_prio(hashes),
            timeout=timeout,
        )

    def set_super_seeding(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Switch super seeding of torrents.

        Switches super seeding on or off.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            value: True switches it on.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setSuperSeeding`.
        """
        return self._engine.call(
            ops.SET_SUPER_SEEDING, ops.build_set_super_seeding(hashes, value), timeout=timeout
        )

    def set_force_start(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents regardless of the queue, or end that.

        With true the torrents start and the queue no longer counts for them, with false it
        counts again.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            value: True forces the start.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setForceStart`.
        """
        return self._engine.call(
            ops.SET_FORCE_START, ops.build_set_force_start(hashes, value), timeout=timeout
        )

    def increase_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents up in the queue.

        Moves torrents up by one place.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/increasePrio`.
        """
        return self._engine.call(
            ops.INCREASE_PRIO, ops.build_increase_prio(hashes), timeout=timeout
        )

    def decrease_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents down in the queue.

        Moves torrents down by one place.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/decreasePrio`.
        """
        return self._engine.call(
            ops.DECREASE_PRIO, ops.build_decrease_prio(hashes), timeout=timeout
        )

    def top_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the top of the queue.

        Moves torrents to the first places.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/topPrio`.
        """
        return self._engine.call(ops.TOP_PRIO, ops.build_top_prio(hashes), timeout=timeout)

    def bottom_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the bottom of the queue.

        Moves torrents to the last places.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/bottomPrio`.
        """
        return self._engine.call(ops.BOTTOM_PRIO, ops.build_bottom_prio(hashes), timeout=timeout)

    def set_location(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        location: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to a folder.

        Moves the files to another folder, which is made if needed, and ends automatic torrent
        management for the torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            location: Path on the server, not empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session or a wrong API key; on 4.1.9 to 4.4.5
                also when the folder is not writable.
            Conflict: 409: The folder cannot be made.

        `POST /api/v2/torrents/setLocation`.
        """
        return self._engine.call(
            ops.SET_LOCATION, ops.build_set_location(hashes, location), timeout=timeout
        )

    def set_save_path(
        self,
        id: str | HasId | Iterable[str | HasId] | All,
        path: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the folder of complete files.

        Sets the save path of torrents and moves their files. Torrents with automatic torrent
        management are skipped silently.

        Args:
            id: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A `Torrent`
                of an answer may be given for its ID. `ALL` stands for everything; an empty list
                is refused.
            path: Path on the server, not empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session or a wrong API key, or the folder is
                not writable.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The folder cannot be made.

        `POST /api/v2/torrents/setSavePath`, server 4.4.0 or later.
        """
        return self._engine.call(
            ops.SET_SAVE_PATH, ops.build_set_save_path(id, path), timeout=timeout
        )

    def set_download_path(
        self,
        id: str | HasId | Iterable[str | HasId] | All,
        path: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the folder of incomplete files.

        Sets the download path of torrents and moves their files. Torrents with automatic
        torrent management are skipped silently.

        Args:
            id: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A `Torrent`
                of an answer may be given for its ID. `ALL` stands for everything; an empty list
                is refused.
            path: Path on the server; empty for none, then the save path is used.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session or a wrong API key, or the folder is
                not writable.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The folder cannot be made.

        `POST /api/v2/torrents/setDownloadPath`, server 4.4.0 or later.
        """
        return self._engine.call(
            ops.SET_DOWNLOAD_PATH, ops.build_set_download_path(id, path), timeout=timeout
        )

    def rename(self, hash: str | HasId, name: str, *, timeout: TimeoutInput | None = None) -> None:
        """Rename a torrent.

        Changes the name that is shown, not the files on disk.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            name: New name, not empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The name is empty.

        `POST /api/v2/torrents/rename`.
        """
        return self._engine.call(ops.RENAME, ops.build_rename(hash, name), timeout=timeout)

    def set_comment(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        comment: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the comment of torrents.

        Replaces the comment of torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            comment: New comment, may be empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/setComment`, server 5.2.0 or later.
        """
        return self._engine.call(
            ops.SET_COMMENT, ops.build_set_comment(hashes, comment), timeout=timeout
        )

    def set_auto_management(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        enable: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Switch automatic management of torrents.

        Switches automatic torrent management. With it the server chooses the paths by category
        and may move the files at once.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            enable: True switches it on.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setAutoManagement`.
        """
        return self._engine.call(
            ops.SET_AUTO_MANAGEMENT, ops.build_set_auto_management(hashes, enable), timeout=timeout
        )

    def set_category(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        category: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the category of torrents.

        Gives torrents a category or takes it away. Torrents with automatic torrent management
        may be moved.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            category: Name of an existing category; empty for none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The category does not exist; not reported when no ID is known.

        `POST /api/v2/torrents/setCategory`.
        """
        return self._engine.call(
            ops.SET_CATEGORY, ops.build_set_category(hashes, category), timeout=timeout
        )

    def create_category(
        self,
        category: str,
        *,
        save_path: str | os.PathLike[str] | None = None,
        download_path_enabled: bool | None = None,
        download_path: str | os.PathLike[str] | None = None,
        ratio_limit: float | None = None,
        seeding_time_limit: int | timedelta | None = None,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Create a category.

        Creates a category, with its own paths and limits if given.

        Args:
            category: Name, not empty; `/` separates parent and child.
            save_path: Folder of the complete files; empty for the default. (Server 4.1.3 or
                later.)
            download_path_enabled: Whether incomplete files lie in a folder of their own; absent
                for the default. (Server 4.4.0 or later.)
            download_path: Folder of the incomplete files, with `downloadPathEnabled`; empty for
                the default. (Server 4.4.0 or later.)
            ratio_limit: Share ratio limit. −2: the global one, −1: none. (Server 5.3.0 or
                later.)
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
                (Server 5.3.0 or later.)
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. (Server 5.3.0 or later.)
            share_limit_action: What happens at the limits. (Server 5.3.0 or later.)
            share_limits_mode: How the limits combine. (Server 5.3.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The name is invalid, or the category exists.

        `POST /api/v2/torrents/createCategory`.
        """
        return self._engine.call(
            ops.CREATE_CATEGORY,
            ops.build_create_category(
                category,
                save_path=save_path,
                download_path_enabled=download_path_enabled,
                download_path=download_path,
                ratio_limit=ratio_limit,
                seeding_time_limit=seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
            ),
            timeout=timeout,
        )

    def edit_category(
        self,
        category: str,
        save_path: str | os.PathLike[str],
        *,
        download_path_enabled: bool | None = None,
        download_path: str | os.PathLike[str] | None = None,
        ratio_limit: float | None = None,
        seeding_time_limit: int | timedelta | None = None,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change a category.

        Changes the paths and, since 5.3.0, the limits of a category; limits that are left out
        stay. Torrents with automatic torrent management may be moved.

        Args:
            category: Name of the category.
            save_path: Folder of the complete files; empty for the default.
            download_path_enabled: Whether incomplete files lie in a folder of their own; absent
                for the default. (Server 4.4.0 or later.)
            download_path: Folder of the incomplete files, with `downloadPathEnabled`; empty for
                the default. (Server 4.4.0 or later.)
            ratio_limit: Share ratio limit. −2: the global one, −1: none. (Server 5.3.0 or
                later.)
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
                (Server 5.3.0 or later.)
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. (Server 5.3.0 or later.)
            share_limit_action: What happens at the limits. (Server 5.3.0 or later.)
            share_limits_mode: How the limits combine. (Server 5.3.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: The category does not exist (since 5.2.0), or the server has no such
                endpoint.
            Conflict: 409: The change is invalid. Up to 5.1 also when the category does not
                exist or nothing would change.

        `POST /api/v2/torrents/editCategory`, server 4.1.3 or later.
        """
        return self._engine.call(
            ops.EDIT_CATEGORY,
            ops.build_edit_category(
                category,
                save_path,
                download_path_enabled=download_path_enabled,
                download_path=download_path,
                ratio_limit=ratio_limit,
                seeding_time_limit=seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
            ),
            timeout=timeout,
        )

    def remove_categories(
        self, categories: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove categories.

        Removes categories; their torrents stay, without a category. Unknown names are ignored.

        Args:
            categories: Names of the categories.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/removeCategories`.
        """
        return self._engine.call(
            ops.REMOVE_CATEGORIES, ops.build_remove_categories(categories), timeout=timeout
        )

    def categories(self, *, timeout: TimeoutInput | None = None) -> dict[str, m.Category]:
        """List the categories.

        All categories by name.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The categories.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/categories`, server 4.1.4 or later.
        """
        return self._engine.call(ops.CATEGORIES, ops.build_categories(), timeout=timeout)

    def add_tags(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        tags: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add tags to torrents.

        Adds tags to torrents and creates those that do not exist.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            tags: Tags to add.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/addTags`, server 4.2.0 or later.
        """
        return self._engine.call(ops.ADD_TAGS, ops.build_add_tags(hashes, tags), timeout=timeout)

    def remove_tags(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        tags: str | Iterable[str] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove tags from torrents.

        Takes tags away from torrents; the tags themselves stay.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            tags: Tags to take away. An empty value means every tag. `ALL` stands for
                everything; an empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/removeTags`, server 4.2.0 or later.
        """
        return self._engine.call(
            ops.REMOVE_TAGS, ops.build_remove_tags(hashes, tags), timeout=timeout
        )

    def set_tags(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        tags: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Replace the tags of torrents.

        Gives torrents exactly these tags and creates those that do not exist.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            tags: All tags of the torrents; an empty list leaves none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/setTags`, server 5.1.0 or later.
        """
        return self._engine.call(ops.SET_TAGS, ops.build_set_tags(hashes, tags), timeout=timeout)

    def create_tags(
        self, tags: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Create tags.

        Creates tags; blanks around a name are cut off. Existing ones are ignored.

        Args:
            tags: Names of the tags.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/createTags`, server 4.2.0 or later.
        """
        return self._engine.call(ops.CREATE_TAGS, ops.build_create_tags(tags), timeout=timeout)

    def delete_tags(
        self, tags: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Delete tags.

        Deletes tags, also from all torrents that have them.

        Args:
            tags: Names of the tags.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/deleteTags`, server 4.2.0 or later.
        """
        return self._engine.call(ops.DELETE_TAGS, ops.build_delete_tags(tags), timeout=timeout)

    def tags(self, *, timeout: TimeoutInput | None = None) -> list[str]:
        """List the tags.

        All tags, sorted since 5.0.0 and in any order before.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The tags.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/tags`, server 4.2.0 or later.
        """
        return self._engine.call(ops.TAGS, ops.build_tags(), timeout=timeout)

    def rename_file(
        self,
        hash: str | HasId,
        *,
        old_path: str | os.PathLike[str] | None = None,
        new_path: str | os.PathLike[str] | None = None,
        id: int | None = None,
        name: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Rename or move a file inside a torrent.

        Changes the path of a file inside the torrent and on disk. Servers since 4.3.3 need
        `oldPath` and `newPath`, older ones `id` and `name`. 4.3.3 reports the same API version
        as 4.3.2, so only the application version tells the two apart. A file that the torrent
        does not have is a 409; `rename_path` takes paths on every release and tells it as a
        404.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            old_path: Present path inside the torrent; demanded since 4.3.3. (Server 4.3.3 or
                later.)
            new_path: New path inside the torrent; demanded since 4.3.3. (Server 4.3.3 or
                later.)
            id: Index of the file; demanded up to 4.3.2. (Server 4.3.2 or earlier.)
            name: New file name without folder; demanded up to 4.3.2. (Server 4.3.2 or earlier.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: There is no such file, or the new path is invalid or taken.

        `POST /api/v2/torrents/renameFile`, server 4.2.1 or later.
        """
        return self._engine.call(
            ops.RENAME_FILE,
            ops.build_rename_file(hash, old_path=old_path, new_path=new_path, id=id, name=name),
            timeout=timeout,
        )

    def rename_folder(
        self,
        hash: str | HasId,
        old_path: str | os.PathLike[str],
        new_path: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Rename or move a folder inside a torrent.

        Changes the path of a folder inside the torrent and on disk, with all files in it.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            old_path: Present path inside the torrent.
            new_path: New path inside the torrent.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: There is no such folder, or the new path is invalid or taken.

        `POST /api/v2/torrents/renameFolder`, server 4.3.3 or later.
        """
        return self._engine.call(
            ops.RENAME_FOLDER, ops.build_rename_folder(hash, old_path, new_path), timeout=timeout
        )

    def ssl_parameters(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> m.SslParameters:
        """Get the SSL parameters of a torrent.

        Certificate, key and Diffie-Hellman parameters for the SSL swarm of a torrent. The
        private key comes in clear.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The parameters.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/SSLParameters`, server 5.0.0 or later.
        """
        return self._engine.call(
            ops.SSL_PARAMETERS, ops.build_ssl_parameters(hash), timeout=timeout
        )

    def set_ssl_parameters(
        self,
        hash: str | HasId,
        ssl_certificate: str,
        ssl_private_key: str,
        ssl_dh_params: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the SSL parameters of a torrent.

        Replaces certificate, key and Diffie-Hellman parameters for the SSL swarm of a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            ssl_certificate: Certificate in PEM format.
            ssl_private_key: Private key in PEM format.
            ssl_dh_params: Diffie-Hellman parameters in PEM format.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            StatusError: 415: The parameters are not valid.

        `POST /api/v2/torrents/setSSLParameters`, server 5.0.0 or later.
        """
        return self._engine.call(
            ops.SET_SSL_PARAMETERS,
            ops.build_set_ssl_parameters(hash, ssl_certificate, ssl_private_key, ssl_dh_params),
            timeout=timeout,
        )


class TorrentsRaw(RawMethods):
    """`Torrents` with undecoded answers."""

    def __init__(self, resource: Torrents) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.info = raw_method(twin.info)
        self.count = raw_method(twin.count)
        self.properties = raw_method(twin.properties)
        self.trackers = raw_method(twin.trackers)
        self.webseeds = raw_method(twin.webseeds)
        self.add_web_seeds = raw_method(twin.add_web_seeds)
        self.remove_web_seeds = raw_method(twin.remove_web_seeds)
        self.edit_web_seed = raw_method(twin.edit_web_seed)
        self.files = raw_method(twin.files)
        self.piece_states = raw_method(twin.piece_states)
        self.piece_hashes = raw_method(twin.piece_hashes)
        self.piece_availability = raw_method(twin.piece_availability)
        self.export = raw_method(twin.export)
        self.download_file = raw_method(twin.download_file)
        self.add = raw_method(twin.add)
        self.fetch_metadata = raw_method(twin.fetch_metadata)
        self.parse_metadata = raw_method(twin.parse_metadata)
        self.save_metadata = raw_method(twin.save_metadata)
        self.add_trackers = raw_method(twin.add_trackers)
        self.edit_tracker = raw_method(twin.edit_tracker)
        self.remove_trackers = raw_method(twin.remove_trackers)
        self.add_peers = raw_method(twin.add_peers)
        self.pause = raw_method(twin.pause)
        self.resume = raw_method(twin.resume)
        self.stop = raw_method(twin.stop)
        self.start = raw_method(twin.start)
        self.delete = raw_method(twin.delete)
        self.recheck = raw_method(twin.recheck)
        self.reannounce = raw_method(twin.reannounce)
        self.file_prio = raw_method(twin.file_prio)
        self.upload_limit = raw_method(twin.upload_limit)
        self.download_limit = raw_method(twin.download_limit)
        self.set_upload_limit = raw_method(twin.set_upload_limit)
        self.set_download_limit = raw_method(twin.set_download_limit)
        self.set_share_limits = raw_method(twin.set_share_limits)
        self.toggle_sequential_download = raw_method(twin.toggle_sequential_download)
        self.toggle_first_last_piece_prio = raw_method(twin.toggle_first_last_piece_prio)
        self.set_super_seeding = raw_method(twin.set_super_seeding)
        self.set_force_start = raw_method(twin.set_force_start)
        self.increase_prio = raw_method(twin.increase_prio)
        self.decrease_prio = raw_method(twin.decrease_prio)
        self.top_prio = raw_method(twin.top_prio)
        self.bottom_prio = raw_method(twin.bottom_prio)
        self.set_location = raw_method(twin.set_location)
        self.set_save_path = raw_method(twin.set_save_path)
        self.set_download_path = raw_method(twin.set_download_path)
        self.rename = raw_method(twin.rename)
        self.set_comment = raw_method(twin.set_comment)
        self.set_auto_management = raw_method(twin.set_auto_management)
        self.set_category = raw_method(twin.set_category)
        self.create_category = raw_method(twin.create_category)
        self.edit_category = raw_method(twin.edit_category)
        self.remove_categories = raw_method(twin.remove_categories)
        self.categories = raw_method(twin.categories)
        self.add_tags = raw_method(twin.add_tags)
        self.remove_tags = raw_method(twin.remove_tags)
        self.set_tags = raw_method(twin.set_tags)
        self.create_tags = raw_method(twin.create_tags)
        self.delete_tags = raw_method(twin.delete_tags)
        self.tags = raw_method(twin.tags)
        self.rename_file = raw_method(twin.rename_file)
        self.rename_folder = raw_method(twin.rename_folder)
        self.ssl_parameters = raw_method(twin.ssl_parameters)
        self.set_ssl_parameters = raw_method(twin.set_ssl_parameters)


class AsyncTorrents(AsyncResource):
    """Torrents with their files, trackers, categories and tags."""

    @property
    def with_raw(self) -> AsyncTorrentsRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncTorrentsRaw(self)

    async def info(
        self,
        *,
        filter: m.TorrentFilter | str | None = None,
        category: str | None = None,
        tag: str | None = None,
        private: bool | None = None,
        hashes: str | HasId | Iterable[str | HasId] | None = None,
        sort: str | None = None,
        reverse: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_trackers: bool | None = None,
        include_files: bool | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.Torrent]:
        """List torrents.

        The torrents that match all given conditions. Without `sort` the order is arbitrary and
        changes when the server restarts, so page with `sort=hash`.

        A server ignores a parameter or a `filter` that it does not know and then answers with
        torrents that were not meant, so what its release does not have is refused before it is
        sent. Up to 5.1 an `offset` behind the end starts again at the first torrent. A torrent
        that was just added may take 50 milliseconds to appear.

        Args:
            filter: State to list, default `all`.
            category: Category to list; empty for torrents without one, absent for any.
            tag: Tag to list; empty for torrents without one, absent for any. (Server 4.4.0 or
                later.)
            private: True lists private torrents only, false the others; absent for both.
                (Server 5.0.0 or later.)
            hashes: Torrent IDs to list, in lower case; unknown ones are skipped. Absent for
                all. A `Torrent` of an answer may be given for its ID. (Server 4.1.1 or later.)
            sort: Field of Torrent to sort by. An unknown one is an error since 4.4.0 and
                ignored before.
            reverse: True sorts downwards, default false.
            limit: Highest number of torrents; no limit also for less, and by default. 0: no
                limit.
            offset: Number of torrents to skip, default 0; a negative one counts from the end.
            include_trackers: True adds the trackers of each torrent, default false. (Server
                5.1.0 or later.)
            include_files: True adds the files of each torrent, default false. (Server 5.2.0 or
                later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The torrents.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/torrents/info`.
        """
        return await self._engine.call(
            ops.INFO,
            ops.build_info(
                filter=filter,
                category=category,
                tag=tag,
                private=private,
                hashes=hashes,
                sort=sort,
                reverse=reverse,
                limit=limit,
                offset=offset,
                include_trackers=include_trackers,
                include_files=include_files,
            ),
            timeout=timeout,
        )

    async def count(self, *, timeout: TimeoutInput | None = None) -> int:
        """Count the torrents.

        Number of all torrents of the server.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The number.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/count`, server 4.6.1 or later.
        """
        return await self._engine.call(ops.COUNT, ops.build_count(), timeout=timeout)

    async def properties(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> m.TorrentProperties:
        """Get the details of a torrent.

        Sizes, speeds, times and limits of one torrent, some of which `torrents/info` has under
        other names.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The details.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/properties`.
        """
        return await self._engine.call(ops.PROPERTIES, ops.build_properties(hash), timeout=timeout)

    async def trackers(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.Tracker]:
        """List the trackers of a torrent.

        The trackers, after three pseudo rows for DHT, PeX and LSD.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The pseudo rows and the trackers.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/trackers`.
        """
        return await self._engine.call(ops.TRACKERS, ops.build_trackers(hash), timeout=timeout)

    async def webseeds(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.WebSeed]:
        """List the web seeds of a torrent.

        The HTTP and FTP sources of a torrent.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The web seeds.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/webseeds`.
        """
        return await self._engine.call(ops.WEBSEEDS, ops.build_webseeds(hash), timeout=timeout)

    async def add_web_seeds(
        self, hash: str | HasId, urls: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Add web seeds to a torrent.

        Adds HTTP or FTP sources to a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            urls: http, https or ftp URLs.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/addWebSeeds`, server 5.1.0 or later.
        """
        return await self._engine.call(
            ops.ADD_WEB_SEEDS, ops.build_add_web_seeds(hash, urls), timeout=timeout
        )

    async def remove_web_seeds(
        self, hash: str | HasId, urls: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove web seeds from a torrent.

        Removes HTTP or FTP sources from a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            urls: http, https or ftp URLs.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/removeWebSeeds`, server 5.1.0 or later.
        """
        return await self._engine.call(
            ops.REMOVE_WEB_SEEDS, ops.build_remove_web_seeds(hash, urls), timeout=timeout
        )

    async def edit_web_seed(
        self, hash: str | HasId, orig_url: str, new_url: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change a web seed of a torrent.

        Replaces one HTTP or FTP source by another.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            orig_url: Present URL.
            new_url: New URL.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such web seed.

        `POST /api/v2/torrents/editWebSeed`, server 5.1.0 or later.
        """
        return await self._engine.call(
            ops.EDIT_WEB_SEED, ops.build_edit_web_seed(hash, orig_url, new_url), timeout=timeout
        )

    async def files(
        self,
        hash: str | HasId,
        *,
        indexes: int | Iterable[int] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.TorrentFile]:
        """List the files of a torrent.

        The files in the order of their indexes. Empty before metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            indexes: Indexes of the files to list; absent for all. Older servers list all.
                (Server 4.3.5 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The files.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no file with one of the indexes.

        `GET /api/v2/torrents/files`.
        """
        return await self._engine.call(
            ops.FILES, ops.build_files(hash, indexes=indexes), timeout=timeout
        )

    async def piece_states(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.PieceState]:
        """Get the states of the pieces.

        One state a piece, in order. Empty before metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The states.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/pieceStates`.
        """
        return await self._engine.call(
            ops.PIECE_STATES, ops.build_piece_states(hash), timeout=timeout
        )

    async def piece_hashes(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """Get the checksums of the pieces.

        The v1 checksum (SHA-1, 40 hex digits) of each piece, in order. Empty before metadata; a
        torrent that is v2 only has none.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The checksums.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/pieceHashes`.
        """
        return await self._engine.call(
            ops.PIECE_HASHES, ops.build_piece_hashes(hash), timeout=timeout
        )

    async def piece_availability(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[int]:
        """Get the availability of the pieces.

        For each piece, in order, how many connected peers have it. Empty when seeding or before
        metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The numbers of peers.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/pieceAvailability`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.PIECE_AVAILABILITY, ops.build_piece_availability(hash), timeout=timeout
        )

    async def export(self, hash: str | HasId, *, timeout: TimeoutInput | None = None) -> bytes:
        """Get the .torrent file of a torrent.

        The .torrent file as the server holds it, also for a torrent that was added as a magnet
        once it has metadata.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The .torrent file, as `text/plain` up to 4.6 and `application/x-bittorrent` since
            5.0.0.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no metadata yet.

        `GET /api/v2/torrents/export`, server 4.5.0 or later.
        """
        return await self._engine.call(ops.EXPORT, ops.build_export(hash), timeout=timeout)

    async def export_to(
        self,
        dest: str | os.PathLike[str],
        hash: str | HasId,
        *,
        timeout: TimeoutInput | None = None,
    ) -> int:
        """Get the .torrent file of a torrent, streamed into a file.

        The .torrent file as the server holds it, also for a torrent that was added as a magnet
        once it has metadata.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
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
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no metadata yet.

        `GET /api/v2/torrents/export`, server 4.5.0 or later.
        """
        return await self._engine.download(
            ops.EXPORT, ops.build_export(hash), dest, timeout=timeout
        )

    async def download_file(
        self,
        hash: str | HasId,
        file: str | int,
        *,
        range: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> bytes:
        """Download a file of a torrent.

        The content of a complete file. The server sends the media type that fits the file.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            file: Index of the file, or its path inside the torrent.
            range: Bytes to send, such as `bytes=1024-2047`; absent for the whole file.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The whole file (server 5.3.0 or later). The bytes that `Range` names (server 5.3.0
            or later).

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such file, or the file is not complete.
            StatusError: 416: `Range` begins or ends behind the end of the file.

        `GET /api/v2/torrents/downloadFile`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.DOWNLOAD_FILE, ops.build_download_file(hash, file, range=range), timeout=timeout
        )

    async def download_file_to(
        self,
        dest: str | os.PathLike[str],
        hash: str | HasId,
        file: str | int,
        *,
        range: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> int:
        """Download a file of a torrent, streamed into a file.

        The content of a complete file. The server sends the media type that fits the file.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            file: Index of the file, or its path inside the torrent.
            range: Bytes to send, such as `bytes=1024-2047`; absent for the whole file.
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
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such file, or the file is not complete.
            StatusError: 416: `Range` begins or ends behind the end of the file.

        `GET /api/v2/torrents/downloadFile`, server 5.3.0 or later.
        """
        return await self._engine.download(
            ops.DOWNLOAD_FILE,
            ops.build_download_file(hash, file, range=range),
            dest,
            timeout=timeout,
        )

    async def add(
        self,
        *,
        urls: str | Iterable[str] | None = None,
        torrents: FileInput | Iterable[FileInput] | None = None,
        downloader: str | None = None,
        cookie: str | None = None,
        savepath: str | os.PathLike[str] | None = None,
        download_path: str | os.PathLike[str] | None = None,
        use_download_path: bool | None = None,
        auto_tmm: bool | None = None,
        content_layout: m.ContentLayout | str | None = None,
        root_folder: bool | None = None,
        rename: str | None = None,
        category: str | None = None,
        tags: str | Iterable[str] | None = None,
        stopped: bool | None = None,
        paused: bool | None = None,
        forced: bool | None = None,
        add_to_top_of_queue: bool | None = None,
        stop_condition: m.StopCondition | str | None = None,
        seed_mode: bool | None = None,
        skip_checking: bool | None = None,
        sequential_download: bool | None = None,
        first_last_piece_prio: bool | None = None,
        file_priorities: m.FilePriority
        | int
        | str
        | Iterable[m.FilePriority | int | str]
        | None = None,
        up_limit: int | None = None,
        dl_limit: int | None = None,
        ratio_limit: float | None = None,
        seeding_time_limit: int | timedelta | None = None,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        ssl_certificate: str | None = None,
        ssl_private_key: str | None = None,
        ssl_dh_params: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.AddResult | str:
        """Add torrents.

        Adds torrents from URLs, magnets, info-hashes and uploaded files; give at least one
        source. An option that is left out follows the preferences of the server. A server
        ignores an option it does not know, and an enum text it does not know means the default.

        Some options changed their names: send `paused` up to 4.6 and `stopped` since 5.0.0,
        `root_folder` up to 4.3.1 and `contentLayout` since 4.3.2, `skip_checking` up to 5.2 and
        `seedMode` since 5.3.0; sending both is safe.

        Up to 5.1 the answer is a word, `Ok.` if one source was accepted and `Fails.` if none
        was; it tells no ID. An http URL is accepted at once and fetched later, and only the log
        tells when that fails. Whether a duplicate magnet counts as accepted depends on the
        release. If an upload is not a .torrent file (415), the sources before it stay added.

        Args:
            urls: http(s) URLs, magnet links, and info-hashes in hex (40 or 64 digits) or
                base32.
            torrents: .torrent files. Each needs a file name of its own: of two with the same
                name one is lost, and one without is ignored.
            downloader: Name of the search plugin that fetches the URLs; an unknown one is an
                error. (Server 5.2.0 or later.)
            cookie: Cookie header for fetching http URLs. Later servers have `app/setCookies`.
                (Server 5.0.5 or earlier.)
            savepath: Folder of the complete files.
            download_path: Folder of the incomplete files. (Server 4.4.0 or later.)
            use_download_path: Whether incomplete files lie in a folder of their own. (Server
                4.4.0 or later.)
            auto_tmm: Whether the server chooses the paths by category (automatic torrent
                management). (Server 4.1.5 or later.)
            content_layout: How the files are placed below the save path. (Server 4.3.2 or
                later.)
            root_folder: Whether to make the root folder of the torrent; `contentLayout` since
                4.3.2. (Server 4.3.1 or earlier.)
            rename: Name of the torrent instead of its own.
            category: Category; made if it does not exist.
            tags: Tags; made if they do not exist. (Server 4.3.2 or later.)
            stopped: Whether to add it without starting; `paused` before. (Server 5.0.0 or
                later.)
            paused: Whether to add it without starting; `stopped` since 5.0.0. (Server 4.6.7 or
                earlier.)
            forced: Whether to start it regardless of the queue. (Server 5.1.0 or later.)
            add_to_top_of_queue: Whether it goes to the top of the queue. (Server 4.6.0 or
                later.)
            stop_condition: When it stops by itself. (Server 4.5.0 or later.)
            seed_mode: Whether to trust the files on disk without checking; `skip_checking`
                before. (Server 5.3.0 or later.)
            skip_checking: Whether to trust the files on disk without checking. 5.3.0 ignores it
                and checks; `seedMode` there. (Server 5.2.3 or earlier.)
            sequential_download: Whether pieces are downloaded in order.
            first_last_piece_prio: Whether the first and last piece of each file come first.
            file_priorities: Priority of each file in order. Only with a single URL or magnet
                whose metadata `torrents/fetchMetadata` has fetched, else an error. (Server
                5.2.0 or later.)
            up_limit: Upload limit. In bytes per second.
            dl_limit: Download limit. In bytes per second.
            ratio_limit: Share ratio limit. −2: the global one, −1: none. (Server 4.3.4 or
                later.)
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
                (Server 4.3.4 or later.)
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. (Server 4.6.0 or later.)
            share_limit_action: What happens at the limits. (Server 5.0.0 or later.)
            share_limits_mode: How the limits combine. (Server 5.3.0 or later.)
            ssl_certificate: Certificate for an SSL swarm in PEM format. (Server 5.0.0 or
                later.)
            ssl_private_key: Private key for an SSL swarm in PEM format. (Server 5.0.0 or
                later.)
            ssl_dh_params: Diffie-Hellman parameters for an SSL swarm in PEM format. (Server
                5.0.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            Up to 5.1 the word `Ok.` (a source was accepted) or `Fails.` (none was). Since 5.2.0
            a JSON object: all sources are dealt with (server 4.1.0 or later). Some sources
            still have to be fetched (server 5.2.0 or later).

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: Nothing was added.
            StatusError: 415: The upload is not a .torrent file.

        `POST /api/v2/torrents/add`.
        """
        return await self._engine.call(
            ops.ADD,
            ops.build_add(
                urls=urls,
                torrents=torrents,
                downloader=downloader,
                cookie=cookie,
                savepath=savepath,
                download_path=download_path,
                use_download_path=use_download_path,
                auto_tmm=auto_tmm,
                content_layout=content_layout,
                root_folder=root_folder,
                rename=rename,
                category=category,
                tags=tags,
                stopped=stopped,
                paused=paused,
                forced=forced,
                add_to_top_of_queue=add_to_top_of_queue,
                stop_condition=stop_condition,
                seed_mode=seed_mode,
                skip_checking=skip_checking,
                sequential_download=sequential_download,
                first_last_piece_prio=first_last_piece_prio,
                file_priorities=file_priorities,
                up_limit=up_limit,
                dl_limit=dl_limit,
                ratio_limit=ratio_limit,
                seeding_time_limit=seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
                ssl_certificate=ssl_certificate,
                ssl_private_key=ssl_private_key,
                ssl_dh_params=ssl_dh_params,
            ),
            timeout=timeout,
        )

    async def fetch_metadata(
        self, source: str, *, downloader: str | None = None, timeout: TimeoutInput | None = None
    ) -> m.MetadataInfo | m.PendingMetadata:
        """Fetch the metadata of a torrent without adding it.

        Starts to fetch the metadata of a magnet, an info-hash or a URL. Repeat the call until
        the answer is 200.

        Args:
            source: Magnet link, info-hash or http URL.
            downloader: Name of the search plugin that fetches the URL.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The metadata is there (server 5.2.0 or later). The metadata is being fetched (server
            5.2.0 or later).

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            StatusError: 415: The URL does not lead to a .torrent file.

        `POST /api/v2/torrents/fetchMetadata`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.FETCH_METADATA,
            ops.build_fetch_metadata(source, downloader=downloader),
            timeout=timeout,
        )

    async def parse_metadata(
        self, torrents: FileInput | Iterable[FileInput], *, timeout: TimeoutInput | None = None
    ) -> list[m.MetadataInfo]:
        """Read .torrent files without adding them.

        What the uploaded files contain. The answers are not in the order of the files; match
        them by `hash`.

        Args:
            torrents: .torrent files. Each needs a file name of its own: of two with the same
                name one is lost.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The content of each file, in any order.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            StatusError: 415: The upload is not a .torrent file.

        `POST /api/v2/torrents/parseMetadata`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.PARSE_METADATA, ops.build_parse_metadata(torrents), timeout=timeout
        )

    async def save_metadata(self, source: str, *, timeout: TimeoutInput | None = None) -> bytes:
        """Get fetched metadata as a .torrent file.

        The .torrent file of a source whose metadata `torrents/fetchMetadata` has fetched in the
        same session.

        Args:
            source: Magnet link, info-hash or http URL as given to `torrents/fetchMetadata`.
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
            NotFound: 404: This session has not fetched the source, or the server has no such
                endpoint.
            Conflict: 409: The metadata is still being fetched, or was told of a torrent that
                the server has: export that one.

        `GET /api/v2/torrents/saveMetadata`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.SAVE_METADATA, ops.build_save_metadata(source), timeout=timeout
        )

    async def save_metadata_to(
        self, dest: str | os.PathLike[str], source: str, *, timeout: TimeoutInput | None = None
    ) -> int:
        """Get fetched metadata as a .torrent file, streamed into a file.

        The .torrent file of a source whose metadata `torrents/fetchMetadata` has fetched in the
        same session.

        Args:
            dest: File to write. It appears whole or not at all; an existing one is replaced.
            source: Magnet link, info-hash or http URL as given to `torrents/fetchMetadata`.
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
            NotFound: 404: This session has not fetched the source, or the server has no such
                endpoint.
            Conflict: 409: The metadata is still being fetched, or was told of a torrent that
                the server has: export that one.

        `GET /api/v2/torrents/saveMetadata`, server 5.2.0 or later.
        """
        return await self._engine.download(
            ops.SAVE_METADATA, ops.build_save_metadata(source), dest, timeout=timeout
        )

    async def add_trackers(
        self,
        hash: str | HasId | Iterable[str | HasId] | All,
        urls: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add trackers to torrents.

        Adds trackers. Since 5.2.0 to several torrents at once, and an unknown ID is no error
        any more.

        Args:
            hash: Torrent IDs, 40 hex digits in lower case. Up to 5.1 exactly one; several or
                all since 5.2.0. A `Torrent` of an answer may be given for its ID. `ALL` stands
                for everything; an empty list is refused.
            urls: Announce URLs. An empty item begins the next tier.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash.

        `POST /api/v2/torrents/addTrackers`.
        """
        return await self._engine.call(
            ops.ADD_TRACKERS, ops.build_add_trackers(hash, urls), timeout=timeout
        )

    async def edit_tracker(
        self,
        hash: str | HasId,
        *,
        url: str | None = None,
        orig_url: str | None = None,
        new_url: str | None = None,
        tier: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change a tracker of a torrent.

        Changes the URL of a tracker, and since 5.2.0 its tier. Servers up to 5.1 need `origUrl`
        and `newUrl`; since 5.2.0 they need `url` and at least one of `newUrl` and `tier`.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            url: Present announce URL; demanded since 5.2.0. (Server 5.2.0 or later.)
            orig_url: Present announce URL; demanded up to 5.1. (Server 5.1.4 or earlier.)
            new_url: New announce URL; demanded up to 5.1.
            tier: New tier, 0 to 255. (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no such tracker, or it has the new one already.

        `POST /api/v2/torrents/editTracker`, server 4.1.5 or later.
        """
        return await self._engine.call(
            ops.EDIT_TRACKER,
            ops.build_edit_tracker(hash, url=url, orig_url=orig_url, new_url=new_url, tier=tier),
            timeout=timeout,
        )

    async def remove_trackers(
        self,
        hash: str | HasId | Iterable[str | HasId] | All,
        urls: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove trackers from torrents.

        Removes trackers. Since 5.2.0 from several torrents at once. On 5.0 and 5.1 the word `*`
        as the only ID means every torrent. URLs that the torrent does not have are passed over
        without a word by later releases, while 4.2.5 answers 409 if none is there;
        `trackers(hash).remove` refuses them on every release.

        Args:
            hash: Torrent IDs, 40 hex digits in lower case. Up to 5.1 exactly one; several or
                all since 5.2.0. A `Torrent` of an answer may be given for its ID. `ALL` stands
                for everything; an empty list is refused.
            urls: Announce URLs. Servers since 5.1.0 percent-decode each one, so write `%` as
                `%25` and `|` as `%7C` there; `trackers(hash).remove` does.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash (up to 5.1), or the server has no such
                endpoint.
            Conflict: 409: The torrent has none of the trackers (seen on 4.2.5; later servers
                answer with success).

        `POST /api/v2/torrents/removeTrackers`, server 4.1.5 or later.
        """
        return await self._engine.call(
            ops.REMOVE_TRACKERS, ops.build_remove_trackers(hash, urls), timeout=timeout
        )

    async def add_peers(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        peers: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> dict[str, m.AddedPeers]:
        """Add peers to torrents.

        Tells torrents about peers to connect to. An entry that is no address counts as failed.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            peers: Peers as `ip:port`, with IPv6 in brackets.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The outcome for each torrent.

        Raises:
            BadRequest: 400: A required parameter is missing, or no entry is a peer address.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/addPeers`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.ADD_PEERS, ops.build_add_peers(hashes, peers), timeout=timeout
        )

    async def pause(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Pause torrents.

        Pauses torrents. Since 5.0.0 the command is `torrents/stop`. Unknown IDs are skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/pause`, server 4.6.7 or earlier.
        """
        return await self._engine.call(ops.PAUSE, ops.build_pause(hashes), timeout=timeout)

    async def resume(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Resume torrents.

        Resumes paused torrents. Since 5.0.0 the command is `torrents/start`. Unknown IDs are
        skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/resume`, server 4.6.7 or earlier.
        """
        return await self._engine.call(ops.RESUME, ops.build_resume(hashes), timeout=timeout)

    async def stop(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Stop torrents.

        Stops torrents. Up to 4.6 the command is `torrents/pause`. Unknown IDs are skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/stop`, server 5.0.0 or later.
        """
        return await self._engine.call(ops.STOP, ops.build_stop(hashes), timeout=timeout)

    async def start(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents.

        Starts stopped torrents. Up to 4.6 the command is `torrents/resume`. Unknown IDs are
        skipped.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/start`, server 5.0.0 or later.
        """
        return await self._engine.call(ops.START, ops.build_start(hashes), timeout=timeout)

    async def delete(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        delete_files: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove torrents.

        Removes torrents from the server, with or without their files on disk. The torrents are
        gone from the list at once.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            delete_files: True deletes the files on disk, too.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/delete`.
        """
        return await self._engine.call(
            ops.DELETE, ops.build_delete(hashes, delete_files), timeout=timeout
        )

    async def recheck(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Check the files of torrents.

        Compares the files on disk with the checksums of the torrents, from the beginning.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/recheck`.
        """
        return await self._engine.call(ops.RECHECK, ops.build_recheck(hashes), timeout=timeout)

    async def reannounce(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        urls: str | Iterable[str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Ask the trackers for peers now.

        Announces the torrents to their trackers without waiting for the next regular time.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            urls: Announce URLs of the trackers to ask; absent for all. Older servers ask all.
                (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/reannounce`, server 4.1.2 or later.
        """
        return await self._engine.call(
            ops.REANNOUNCE, ops.build_reannounce(hashes, urls=urls), timeout=timeout
        )

    async def file_prio(
        self,
        hash: str | HasId,
        id: int | Iterable[int],
        priority: m.FilePriority | int | str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the priority of files.

        Sets the download priority of some files of a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            id: Indexes of the files. Servers before 4.1.5 take one only.
            priority: New priority: 0, 1, 6 or 7.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The torrent has no metadata yet, or no file with one of the indexes.

        `POST /api/v2/torrents/filePrio`.
        """
        return await self._engine.call(
            ops.FILE_PRIO, ops.build_file_prio(hash, id, priority), timeout=timeout
        )

    async def upload_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Get the upload limits of torrents.

        The own upload limit of each torrent.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case. A `Torrent` of an answer may be
                given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limits.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/torrents/uploadLimit`.
        """
        return await self._engine.call(
            ops.UPLOAD_LIMIT, ops.build_upload_limit(hashes), timeout=timeout
        )

    async def download_limit(
        self, hashes: str | HasId | Iterable[str | HasId], *, timeout: TimeoutInput | None = None
    ) -> dict[str, int]:
        """Get the download limits of torrents.

        The own download limit of each torrent.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case. A `Torrent` of an answer may be
                given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The limits.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/torrents/downloadLimit`.
        """
        return await self._engine.call(
            ops.DOWNLOAD_LIMIT, ops.build_download_limit(hashes), timeout=timeout
        )

    async def set_upload_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the upload limit of torrents.

        Sets the own upload limit of torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setUploadLimit`.
        """
        return await self._engine.call(
            ops.SET_UPLOAD_LIMIT, ops.build_set_upload_limit(hashes, limit), timeout=timeout
        )

    async def set_download_limit(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        limit: int,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the download limit of torrents.

        Sets the own download limit of torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            limit: Limit. In bytes per second; −1 or 0: unlimited.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setDownloadLimit`.
        """
        return await self._engine.call(
            ops.SET_DOWNLOAD_LIMIT, ops.build_set_download_limit(hashes, limit), timeout=timeout
        )

    async def set_share_limits(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        ratio_limit: float,
        seeding_time_limit: int | timedelta,
        *,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the share limits of torrents.

        Sets when torrents stop seeding and what happens then. Each release demands every field
        that it knows, so it is best to send all five: older servers ignore the rest.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            ratio_limit: Share ratio limit. −2: the global one, −1: none.
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. Demanded since 4.6.0. (Server 4.6.0 or later.)
            share_limit_action: What happens at the limits. Demanded since 5.2.0. (Server 5.2.0
                or later.)
            share_limits_mode: How the limits combine. Demanded since 5.3.0. (Server 5.3.0 or
                later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setShareLimits`.
        """
        return await self._engine.call(
            ops.SET_SHARE_LIMITS,
            ops.build_set_share_limits(
                hashes,
                ratio_limit,
                seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
            ),
            timeout=timeout,
        )

    async def toggle_sequential_download(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Toggle sequential download of torrents.

        Turns sequential download on where it is off, and off where it is on. There is no
        setter; read `seq_dl` first.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/toggleSequentialDownload`.
        """
        return await self._engine.call(
            ops.TOGGLE_SEQUENTIAL_DOWNLOAD,
            ops.build_toggle_sequential_download(hashes),
            timeout=timeout,
        )

    async def toggle_first_last_piece_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Toggle the priority of first and last pieces.

        Turns the priority of the first and last piece of each file on where it is off, and off
        where it is on. There is no setter; read `f_l_piece_prio` first.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/toggleFirstLastPiecePrio`.
        """
        return await self._engine.call(
            ops.TOGGLE_FIRST_LAST_PIECE_PRIO,
            ops.build_toggle_first_last_piece_prio(hashes),
            timeout=timeout,
        )

    async def set_super_seeding(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Switch super seeding of torrents.

        Switches super seeding on or off.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            value: True switches it on.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setSuperSeeding`.
        """
        return await self._engine.call(
            ops.SET_SUPER_SEEDING, ops.build_set_super_seeding(hashes, value), timeout=timeout
        )

    async def set_force_start(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        value: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Start torrents regardless of the queue, or end that.

        With true the torrents start and the queue no longer counts for them, with false it
        counts again.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            value: True forces the start.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setForceStart`.
        """
        return await self._engine.call(
            ops.SET_FORCE_START, ops.build_set_force_start(hashes, value), timeout=timeout
        )

    async def increase_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents up in the queue.

        Moves torrents up by one place.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/increasePrio`.
        """
        return await self._engine.call(
            ops.INCREASE_PRIO, ops.build_increase_prio(hashes), timeout=timeout
        )

    async def decrease_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents down in the queue.

        Moves torrents down by one place.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/decreasePrio`.
        """
        return await self._engine.call(
            ops.DECREASE_PRIO, ops.build_decrease_prio(hashes), timeout=timeout
        )

    async def top_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the top of the queue.

        Moves torrents to the first places.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/topPrio`.
        """
        return await self._engine.call(ops.TOP_PRIO, ops.build_top_prio(hashes), timeout=timeout)

    async def bottom_prio(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to the bottom of the queue.

        Moves torrents to the last places.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The queue is switched off (preference `queueing_enabled`).

        `POST /api/v2/torrents/bottomPrio`.
        """
        return await self._engine.call(
            ops.BOTTOM_PRIO, ops.build_bottom_prio(hashes), timeout=timeout
        )

    async def set_location(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        location: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Move torrents to a folder.

        Moves the files to another folder, which is made if needed, and ends automatic torrent
        management for the torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            location: Path on the server, not empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session or a wrong API key; on 4.1.9 to 4.4.5
                also when the folder is not writable.
            Conflict: 409: The folder cannot be made.

        `POST /api/v2/torrents/setLocation`.
        """
        return await self._engine.call(
            ops.SET_LOCATION, ops.build_set_location(hashes, location), timeout=timeout
        )

    async def set_save_path(
        self,
        id: str | HasId | Iterable[str | HasId] | All,
        path: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the folder of complete files.

        Sets the save path of torrents and moves their files. Torrents with automatic torrent
        management are skipped silently.

        Args:
            id: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A `Torrent`
                of an answer may be given for its ID. `ALL` stands for everything; an empty list
                is refused.
            path: Path on the server, not empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session or a wrong API key, or the folder is
                not writable.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The folder cannot be made.

        `POST /api/v2/torrents/setSavePath`, server 4.4.0 or later.
        """
        return await self._engine.call(
            ops.SET_SAVE_PATH, ops.build_set_save_path(id, path), timeout=timeout
        )

    async def set_download_path(
        self,
        id: str | HasId | Iterable[str | HasId] | All,
        path: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the folder of incomplete files.

        Sets the download path of torrents and moves their files. Torrents with automatic
        torrent management are skipped silently.

        Args:
            id: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A `Torrent`
                of an answer may be given for its ID. `ALL` stands for everything; an empty list
                is refused.
            path: Path on the server; empty for none, then the save path is used.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session or a wrong API key, or the folder is
                not writable.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The folder cannot be made.

        `POST /api/v2/torrents/setDownloadPath`, server 4.4.0 or later.
        """
        return await self._engine.call(
            ops.SET_DOWNLOAD_PATH, ops.build_set_download_path(id, path), timeout=timeout
        )

    async def rename(
        self, hash: str | HasId, name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Rename a torrent.

        Changes the name that is shown, not the files on disk.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            name: New name, not empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: The name is empty.

        `POST /api/v2/torrents/rename`.
        """
        return await self._engine.call(ops.RENAME, ops.build_rename(hash, name), timeout=timeout)

    async def set_comment(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        comment: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the comment of torrents.

        Replaces the comment of torrents.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            comment: New comment, may be empty.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/setComment`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.SET_COMMENT, ops.build_set_comment(hashes, comment), timeout=timeout
        )

    async def set_auto_management(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        enable: bool,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Switch automatic management of torrents.

        Switches automatic torrent management. With it the server chooses the paths by category
        and may move the files at once.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            enable: True switches it on.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/setAutoManagement`.
        """
        return await self._engine.call(
            ops.SET_AUTO_MANAGEMENT, ops.build_set_auto_management(hashes, enable), timeout=timeout
        )

    async def set_category(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        category: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the category of torrents.

        Gives torrents a category or takes it away. Torrents with automatic torrent management
        may be moved.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            category: Name of an existing category; empty for none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The category does not exist; not reported when no ID is known.

        `POST /api/v2/torrents/setCategory`.
        """
        return await self._engine.call(
            ops.SET_CATEGORY, ops.build_set_category(hashes, category), timeout=timeout
        )

    async def create_category(
        self,
        category: str,
        *,
        save_path: str | os.PathLike[str] | None = None,
        download_path_enabled: bool | None = None,
        download_path: str | os.PathLike[str] | None = None,
        ratio_limit: float | None = None,
        seeding_time_limit: int | timedelta | None = None,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Create a category.

        Creates a category, with its own paths and limits if given.

        Args:
            category: Name, not empty; `/` separates parent and child.
            save_path: Folder of the complete files; empty for the default. (Server 4.1.3 or
                later.)
            download_path_enabled: Whether incomplete files lie in a folder of their own; absent
                for the default. (Server 4.4.0 or later.)
            download_path: Folder of the incomplete files, with `downloadPathEnabled`; empty for
                the default. (Server 4.4.0 or later.)
            ratio_limit: Share ratio limit. −2: the global one, −1: none. (Server 5.3.0 or
                later.)
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
                (Server 5.3.0 or later.)
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. (Server 5.3.0 or later.)
            share_limit_action: What happens at the limits. (Server 5.3.0 or later.)
            share_limits_mode: How the limits combine. (Server 5.3.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: The name is invalid, or the category exists.

        `POST /api/v2/torrents/createCategory`.
        """
        return await self._engine.call(
            ops.CREATE_CATEGORY,
            ops.build_create_category(
                category,
                save_path=save_path,
                download_path_enabled=download_path_enabled,
                download_path=download_path,
                ratio_limit=ratio_limit,
                seeding_time_limit=seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
            ),
            timeout=timeout,
        )

    async def edit_category(
        self,
        category: str,
        save_path: str | os.PathLike[str],
        *,
        download_path_enabled: bool | None = None,
        download_path: str | os.PathLike[str] | None = None,
        ratio_limit: float | None = None,
        seeding_time_limit: int | timedelta | None = None,
        inactive_seeding_time_limit: int | timedelta | None = None,
        share_limit_action: m.ShareLimitAction | str | None = None,
        share_limits_mode: m.ShareLimitsMode | str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change a category.

        Changes the paths and, since 5.3.0, the limits of a category; limits that are left out
        stay. Torrents with automatic torrent management may be moved.

        Args:
            category: Name of the category.
            save_path: Folder of the complete files; empty for the default.
            download_path_enabled: Whether incomplete files lie in a folder of their own; absent
                for the default. (Server 4.4.0 or later.)
            download_path: Folder of the incomplete files, with `downloadPathEnabled`; empty for
                the default. (Server 4.4.0 or later.)
            ratio_limit: Share ratio limit. −2: the global one, −1: none. (Server 5.3.0 or
                later.)
            seeding_time_limit: Seeding time limit. In minutes; −2: the global one, −1: none.
                (Server 5.3.0 or later.)
            inactive_seeding_time_limit: Limit of the seeding time without upload. In minutes;
                −2: the global one, −1: none. (Server 5.3.0 or later.)
            share_limit_action: What happens at the limits. (Server 5.3.0 or later.)
            share_limits_mode: How the limits combine. (Server 5.3.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: The category does not exist (since 5.2.0), or the server has no such
                endpoint.
            Conflict: 409: The change is invalid. Up to 5.1 also when the category does not
                exist or nothing would change.

        `POST /api/v2/torrents/editCategory`, server 4.1.3 or later.
        """
        return await self._engine.call(
            ops.EDIT_CATEGORY,
            ops.build_edit_category(
                category,
                save_path,
                download_path_enabled=download_path_enabled,
                download_path=download_path,
                ratio_limit=ratio_limit,
                seeding_time_limit=seeding_time_limit,
                inactive_seeding_time_limit=inactive_seeding_time_limit,
                share_limit_action=share_limit_action,
                share_limits_mode=share_limits_mode,
            ),
            timeout=timeout,
        )

    async def remove_categories(
        self, categories: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Remove categories.

        Removes categories; their torrents stay, without a category. Unknown names are ignored.

        Args:
            categories: Names of the categories.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/torrents/removeCategories`.
        """
        return await self._engine.call(
            ops.REMOVE_CATEGORIES, ops.build_remove_categories(categories), timeout=timeout
        )

    async def categories(self, *, timeout: TimeoutInput | None = None) -> dict[str, m.Category]:
        """List the categories.

        All categories by name.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The categories.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/categories`, server 4.1.4 or later.
        """
        return await self._engine.call(ops.CATEGORIES, ops.build_categories(), timeout=timeout)

    async def add_tags(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        tags: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add tags to torrents.

        Adds tags to torrents and creates those that do not exist.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            tags: Tags to add.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/addTags`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.ADD_TAGS, ops.build_add_tags(hashes, tags), timeout=timeout
        )

    async def remove_tags(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        tags: str | Iterable[str] | All,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Remove tags from torrents.

        Takes tags away from torrents; the tags themselves stay.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            tags: Tags to take away. An empty value means every tag. `ALL` stands for
                everything; an empty list is refused.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/removeTags`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.REMOVE_TAGS, ops.build_remove_tags(hashes, tags), timeout=timeout
        )

    async def set_tags(
        self,
        hashes: str | HasId | Iterable[str | HasId] | All,
        tags: str | Iterable[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Replace the tags of torrents.

        Gives torrents exactly these tags and creates those that do not exist.

        Args:
            hashes: Torrent IDs, 40 hex digits in lower case; unknown ones are skipped. A
                `Torrent` of an answer may be given for its ID. `ALL` stands for everything; an
                empty list is refused.
            tags: All tags of the torrents; an empty list leaves none.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/setTags`, server 5.1.0 or later.
        """
        return await self._engine.call(
            ops.SET_TAGS, ops.build_set_tags(hashes, tags), timeout=timeout
        )

    async def create_tags(
        self, tags: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Create tags.

        Creates tags; blanks around a name are cut off. Existing ones are ignored.

        Args:
            tags: Names of the tags.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/createTags`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.CREATE_TAGS, ops.build_create_tags(tags), timeout=timeout
        )

    async def delete_tags(
        self, tags: str | Iterable[str], *, timeout: TimeoutInput | None = None
    ) -> None:
        """Delete tags.

        Deletes tags, also from all torrents that have them.

        Args:
            tags: Names of the tags.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `POST /api/v2/torrents/deleteTags`, server 4.2.0 or later.
        """
        return await self._engine.call(
            ops.DELETE_TAGS, ops.build_delete_tags(tags), timeout=timeout
        )

    async def tags(self, *, timeout: TimeoutInput | None = None) -> list[str]:
        """List the tags.

        All tags, sorted since 5.0.0 and in any order before.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The tags.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/tags`, server 4.2.0 or later.
        """
        return await self._engine.call(ops.TAGS, ops.build_tags(), timeout=timeout)

    async def rename_file(
        self,
        hash: str | HasId,
        *,
        old_path: str | os.PathLike[str] | None = None,
        new_path: str | os.PathLike[str] | None = None,
        id: int | None = None,
        name: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Rename or move a file inside a torrent.

        Changes the path of a file inside the torrent and on disk. Servers since 4.3.3 need
        `oldPath` and `newPath`, older ones `id` and `name`. 4.3.3 reports the same API version
        as 4.3.2, so only the application version tells the two apart. A file that the torrent
        does not have is a 409; `rename_path` takes paths on every release and tells it as a
        404.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            old_path: Present path inside the torrent; demanded since 4.3.3. (Server 4.3.3 or
                later.)
            new_path: New path inside the torrent; demanded since 4.3.3. (Server 4.3.3 or
                later.)
            id: Index of the file; demanded up to 4.3.2. (Server 4.3.2 or earlier.)
            name: New file name without folder; demanded up to 4.3.2. (Server 4.3.2 or earlier.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: There is no such file, or the new path is invalid or taken.

        `POST /api/v2/torrents/renameFile`, server 4.2.1 or later.
        """
        return await self._engine.call(
            ops.RENAME_FILE,
            ops.build_rename_file(hash, old_path=old_path, new_path=new_path, id=id, name=name),
            timeout=timeout,
        )

    async def rename_folder(
        self,
        hash: str | HasId,
        old_path: str | os.PathLike[str],
        new_path: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Rename or move a folder inside a torrent.

        Changes the path of a folder inside the torrent and on disk, with all files in it.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            old_path: Present path inside the torrent.
            new_path: New path inside the torrent.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            Conflict: 409: There is no such folder, or the new path is invalid or taken.

        `POST /api/v2/torrents/renameFolder`, server 4.3.3 or later.
        """
        return await self._engine.call(
            ops.RENAME_FOLDER, ops.build_rename_folder(hash, old_path, new_path), timeout=timeout
        )

    async def ssl_parameters(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> m.SslParameters:
        """Get the SSL parameters of a torrent.

        Certificate, key and Diffie-Hellman parameters for the SSL swarm of a torrent. The
        private key comes in clear.

        Args:
            hash: Torrent ID: 40 hex digits, lower case (the v1 info-hash, or the first 40
                digits of the v2 info-hash for v2 and hybrid torrents). A `Torrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The parameters.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.

        `GET /api/v2/torrents/SSLParameters`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.SSL_PARAMETERS, ops.build_ssl_parameters(hash), timeout=timeout
        )

    async def set_ssl_parameters(
        self,
        hash: str | HasId,
        ssl_certificate: str,
        ssl_private_key: str,
        ssl_dh_params: str,
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Set the SSL parameters of a torrent.

        Replaces certificate, key and Diffie-Hellman parameters for the SSL swarm of a torrent.

        Args:
            hash: Torrent ID, 40 hex digits in lower case. A `Torrent` of an answer may be given
                for its ID.
            ssl_certificate: Certificate in PEM format.
            ssl_private_key: Private key in PEM format.
            ssl_dh_params: Diffie-Hellman parameters in PEM format.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            NotFound: 404: No torrent has this hash, or the server has no such endpoint.
            StatusError: 415: The parameters are not valid.

        `POST /api/v2/torrents/setSSLParameters`, server 5.0.0 or later.
        """
        return await self._engine.call(
            ops.SET_SSL_PARAMETERS,
            ops.build_set_ssl_parameters(hash, ssl_certificate, ssl_private_key, ssl_dh_params),
            timeout=timeout,
        )


class AsyncTorrentsRaw(RawMethods):
    """`AsyncTorrents` with undecoded answers."""

    def __init__(self, resource: AsyncTorrents) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.info = async_raw_method(twin.info)
        self.count = async_raw_method(twin.count)
        self.properties = async_raw_method(twin.properties)
        self.trackers = async_raw_method(twin.trackers)
        self.webseeds = async_raw_method(twin.webseeds)
        self.add_web_seeds = async_raw_method(twin.add_web_seeds)
        self.remove_web_seeds = async_raw_method(twin.remove_web_seeds)
        self.edit_web_seed = async_raw_method(twin.edit_web_seed)
        self.files = async_raw_method(twin.files)
        self.piece_states = async_raw_method(twin.piece_states)
        self.piece_hashes = async_raw_method(twin.piece_hashes)
        self.piece_availability = async_raw_method(twin.piece_availability)
        self.export = async_raw_method(twin.export)
        self.download_file = async_raw_method(twin.download_file)
        self.add = async_raw_method(twin.add)
        self.fetch_metadata = async_raw_method(twin.fetch_metadata)
        self.parse_metadata = async_raw_method(twin.parse_metadata)
        self.save_metadata = async_raw_method(twin.save_metadata)
        self.add_trackers = async_raw_method(twin.add_trackers)
        self.edit_tracker = async_raw_method(twin.edit_tracker)
        self.remove_trackers = async_raw_method(twin.remove_trackers)
        self.add_peers = async_raw_method(twin.add_peers)
        self.pause = async_raw_method(twin.pause)
        self.resume = async_raw_method(twin.resume)
        self.stop = async_raw_method(twin.stop)
        self.start = async_raw_method(twin.start)
        self.delete = async_raw_method(twin.delete)
        self.recheck = async_raw_method(twin.recheck)
        self.reannounce = async_raw_method(twin.reannounce)
        self.file_prio = async_raw_method(twin.file_prio)
        self.upload_limit = async_raw_method(twin.upload_limit)
        self.download_limit = async_raw_method(twin.download_limit)
        self.set_upload_limit = async_raw_method(twin.set_upload_limit)
        self.set_download_limit = async_raw_method(twin.set_download_limit)
        self.set_share_limits = async_raw_method(twin.set_share_limits)
        self.toggle_sequential_download = async_raw_method(twin.toggle_sequential_download)
        self.toggle_first_last_piece_prio = async_raw_method(twin.toggle_first_last_piece_prio)
        self.set_super_seeding = async_raw_method(twin.set_super_seeding)
        self.set_force_start = async_raw_method(twin.set_force_start)
        self.increase_prio = async_raw_method(twin.increase_prio)
        self.decrease_prio = async_raw_method(twin.decrease_prio)
        self.top_prio = async_raw_method(twin.top_prio)
        self.bottom_prio = async_raw_method(twin.bottom_prio)
        self.set_location = async_raw_method(twin.set_location)
        self.set_save_path = async_raw_method(twin.set_save_path)
        self.set_download_path = async_raw_method(twin.set_download_path)
        self.rename = async_raw_method(twin.rename)
        self.set_comment = async_raw_method(twin.set_comment)
        self.set_auto_management = async_raw_method(twin.set_auto_management)
        self.set_category = async_raw_method(twin.set_category)
        self.create_category = async_raw_method(twin.create_category)
        self.edit_category = async_raw_method(twin.edit_category)
        self.remove_categories = async_raw_method(twin.remove_categories)
        self.categories = async_raw_method(twin.categories)
        self.add_tags = async_raw_method(twin.add_tags)
        self.remove_tags = async_raw_method(twin.remove_tags)
        self.set_tags = async_raw_method(twin.set_tags)
        self.create_tags = async_raw_method(twin.create_tags)
        self.delete_tags = async_raw_method(twin.delete_tags)
        self.tags = async_raw_method(twin.tags)
        self.rename_file = async_raw_method(twin.rename_file)
        self.rename_folder = async_raw_method(twin.rename_folder)
        self.ssl_parameters = async_raw_method(twin.ssl_parameters)
        self.set_ssl_parameters = async_raw_method(twin.set_ssl_parameters)
