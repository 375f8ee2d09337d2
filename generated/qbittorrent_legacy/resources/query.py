# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Torrents, their details, speeds, preferences and the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import query as ops

if TYPE_CHECKING:
    from peerkit_core.call.timeouts import TimeoutInput
    from peerkit_core.codec.values import HasId

    from .. import models as m

__all__ = [
    "AsyncQuery",
    "AsyncQueryRaw",
    "Query",
    "QueryRaw",
]


class Query(Resource):
    """Torrents, their details, speeds, preferences and the log."""

    @property
    def with_raw(self) -> QueryRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return QueryRaw(self)

    def torrents(
        self,
        *,
        filter: m.LTorrentFilter | str | None = None,
        label: str | None = None,
        category: str | None = None,
        sort: str | None = None,
        reverse: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.LTorrent]:
        """List torrents.

        The torrents that match all given conditions. There is no way to ask for certain hashes.
        Page with `sort=hash`: without `sort` the order is arbitrary. An `offset` behind the end
        starts again at the first torrent.

        A server ignores a parameter or a `filter` that it does not know and then answers with
        torrents that were not meant.

        Args:
            filter: State to list, default `all`.
            label: Label to list; empty for torrents without one, absent for any. `category`
                since 3.3.5. (Server 3.3.4 or earlier.)
            category: Category to list; empty for torrents without one, absent for any. `label`
                before. (Server 3.3.5 or later.)
            sort: Field of LTorrent to sort by; an unknown one is ignored.
            reverse: True sorts downwards, default false.
            limit: Highest number of torrents; no limit also for less, and by default. 0: no
                limit.
            offset: Number of torrents to skip, default 0; a negative one counts from the end.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The torrents.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/torrents`.
        """
        return self._engine.call(
            ops.TORRENTS,
            ops.build_torrents(
                filter=filter,
                label=label,
                category=category,
                sort=sort,
                reverse=reverse,
                limit=limit,
                offset=offset,
            ),
            timeout=timeout,
        )

    def properties_general(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> m.LProperties:
        """Get the details of a torrent.

        Sizes, speeds, times and limits of one torrent. The body is empty if no torrent has the
        hash; on 3.2.0 also before the metadata of a magnet has arrived.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The details, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/propertiesGeneral/{hash}`.
        """
        return self._engine.call(
            ops.PROPERTIES_GENERAL, ops.build_properties_general(hash), timeout=timeout
        )

    def properties_trackers(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LTracker]:
        """List the trackers of a torrent.

        The trackers, without rows for DHT, PeX and LSD. The body is empty if no torrent has the
        hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The trackers, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/propertiesTrackers/{hash}`.
        """
        return self._engine.call(
            ops.PROPERTIES_TRACKERS, ops.build_properties_trackers(hash), timeout=timeout
        )

    def properties_web_seeds(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LWebSeed]:
        """List the web seeds of a torrent.

        HTTP and FTP sources of the torrent. The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The web seeds, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/propertiesWebSeeds/{hash}`, server 3.2.1 or later.
        """
        return self._engine.call(
            ops.PROPERTIES_WEB_SEEDS, ops.build_properties_web_seeds(hash), timeout=timeout
        )

    def properties_files(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LFile]:
        """List the files of a torrent.

        The files in order; the place in the list, from 0, is the number that `setFilePrio`
        wants. The list is empty before the metadata of a magnet has arrived (3.2.0: an empty
        body). The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The files, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/propertiesFiles/{hash}`.
        """
        return self._engine.call(
            ops.PROPERTIES_FILES, ops.build_properties_files(hash), timeout=timeout
        )

    def get_piece_hashes(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """Get the checksums of the pieces.

        SHA-1 of each piece, in order, 40 hex digits. The body is empty if no torrent has the
        hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The checksums, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getPieceHashes/{hash}`, server 3.3.13 or later.
        """
        return self._engine.call(
            ops.GET_PIECE_HASHES, ops.build_get_piece_hashes(hash), timeout=timeout
        )

    def get_piece_states(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LPieceState]:
        """Get the states of the pieces.

        One state a piece, in order. The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The states, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getPieceStates/{hash}`, server 3.3.13 or later.
        """
        return self._engine.call(
            ops.GET_PIECE_STATES, ops.build_get_piece_states(hash), timeout=timeout
        )

    def transfer_info(self, *, timeout: TimeoutInput | None = None) -> m.LTransferInfo:
        """Get the speeds and totals of the server.

        Speeds in bytes per second, bytes since the start of the server, and how well peers can
        reach it.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The speeds and totals.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/transferInfo`.
        """
        return self._engine.call(ops.TRANSFER_INFO, ops.build_transfer_info(), timeout=timeout)

    def preferences(self, *, timeout: TimeoutInput | None = None) -> m.LPreferences:
        """Read all preferences.

        Reads every option the server knows. Each release has its own set of keys. Passwords of
        the mail server, the proxy and the dynamic DNS service come back in clear text, that of
        the Web UI as its MD5 sum.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The preferences.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/preferences`.
        """
        return self._engine.call(ops.PREFERENCES, ops.build_preferences(), timeout=timeout)

    def get_log(
        self,
        *,
        normal: bool | None = None,
        info: bool | None = None,
        warning: bool | None = None,
        critical: bool | None = None,
        last_known_id: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.LLogMessage]:
        """Read the log of the server.

        Lists the messages of the wanted severities that are newer than `last_known_id`, oldest
        first. The server keeps a limited number of messages since its start.

        Args:
            normal: Include ordinary messages. Default true.
            info: Include informational messages. Default true.
            warning: Include warnings. Default true.
            critical: Include critical errors. Default true.
            last_known_id: Leave out messages up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The messages.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getLog`, server 3.3.5 or later.
        """
        return self._engine.call(
            ops.GET_LOG,
            ops.build_get_log(
                normal=normal,
                info=info,
                warning=warning,
                critical=critical,
                last_known_id=last_known_id,
            ),
            timeout=timeout,
        )

    def get_peer_log(
        self, *, last_known_id: int | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.LPeerLogEntry]:
        """Read the log of blocked peers.

        Lists the peers that were blocked or banned, newer than `last_known_id`, oldest first.

        Args:
            last_known_id: Leave out entries up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The entries.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getPeerLog`, server 3.3.5 or later.
        """
        return self._engine.call(
            ops.GET_PEER_LOG, ops.build_get_peer_log(last_known_id=last_known_id), timeout=timeout
        )


class QueryRaw(RawMethods):
    """`Query` with undecoded answers."""

    def __init__(self, resource: Query) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.torrents = raw_method(twin.torrents)
        self.properties_general = raw_method(twin.properties_general)
        self.properties_trackers = raw_method(twin.properties_trackers)
        self.properties_web_seeds = raw_method(twin.properties_web_seeds)
        self.properties_files = raw_method(twin.properties_files)
        self.get_piece_hashes = raw_method(twin.get_piece_hashes)
        self.get_piece_states = raw_method(twin.get_piece_states)
        self.transfer_info = raw_method(twin.transfer_info)
        self.preferences = raw_method(twin.preferences)
        self.get_log = raw_method(twin.get_log)
        self.get_peer_log = raw_method(twin.get_peer_log)


class AsyncQuery(AsyncResource):
    """Torrents, their details, speeds, preferences and the log."""

    @property
    def with_raw(self) -> AsyncQueryRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncQueryRaw(self)

    async def torrents(
        self,
        *,
        filter: m.LTorrentFilter | str | None = None,
        label: str | None = None,
        category: str | None = None,
        sort: str | None = None,
        reverse: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.LTorrent]:
        """List torrents.

        The torrents that match all given conditions. There is no way to ask for certain hashes.
        Page with `sort=hash`: without `sort` the order is arbitrary. An `offset` behind the end
        starts again at the first torrent.

        A server ignores a parameter or a `filter` that it does not know and then answers with
        torrents that were not meant.

        Args:
            filter: State to list, default `all`.
            label: Label to list; empty for torrents without one, absent for any. `category`
                since 3.3.5. (Server 3.3.4 or earlier.)
            category: Category to list; empty for torrents without one, absent for any. `label`
                before. (Server 3.3.5 or later.)
            sort: Field of LTorrent to sort by; an unknown one is ignored.
            reverse: True sorts downwards, default false.
            limit: Highest number of torrents; no limit also for less, and by default. 0: no
                limit.
            offset: Number of torrents to skip, default 0; a negative one counts from the end.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The torrents.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/torrents`.
        """
        return await self._engine.call(
            ops.TORRENTS,
            ops.build_torrents(
                filter=filter,
                label=label,
                category=category,
                sort=sort,
                reverse=reverse,
                limit=limit,
                offset=offset,
            ),
            timeout=timeout,
        )

    async def properties_general(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> m.LProperties:
        """Get the details of a torrent.

        Sizes, speeds, times and limits of one torrent. The body is empty if no torrent has the
        hash; on 3.2.0 also before the metadata of a magnet has arrived.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The details, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/propertiesGeneral/{hash}`.
        """
        return await self._engine.call(
            ops.PROPERTIES_GENERAL, ops.build_properties_general(hash), timeout=timeout
        )

    async def properties_trackers(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LTracker]:
        """List the trackers of a torrent.

        The trackers, without rows for DHT, PeX and LSD. The body is empty if no torrent has the
        hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The trackers, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/propertiesTrackers/{hash}`.
        """
        return await self._engine.call(
            ops.PROPERTIES_TRACKERS, ops.build_properties_trackers(hash), timeout=timeout
        )

    async def properties_web_seeds(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LWebSeed]:
        """List the web seeds of a torrent.

        HTTP and FTP sources of the torrent. The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The web seeds, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/propertiesWebSeeds/{hash}`, server 3.2.1 or later.
        """
        return await self._engine.call(
            ops.PROPERTIES_WEB_SEEDS, ops.build_properties_web_seeds(hash), timeout=timeout
        )

    async def properties_files(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LFile]:
        """List the files of a torrent.

        The files in order; the place in the list, from 0, is the number that `setFilePrio`
        wants. The list is empty before the metadata of a magnet has arrived (3.2.0: an empty
        body). The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The files, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/propertiesFiles/{hash}`.
        """
        return await self._engine.call(
            ops.PROPERTIES_FILES, ops.build_properties_files(hash), timeout=timeout
        )

    async def get_piece_hashes(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[str]:
        """Get the checksums of the pieces.

        SHA-1 of each piece, in order, 40 hex digits. The body is empty if no torrent has the
        hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The checksums, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getPieceHashes/{hash}`, server 3.3.13 or later.
        """
        return await self._engine.call(
            ops.GET_PIECE_HASHES, ops.build_get_piece_hashes(hash), timeout=timeout
        )

    async def get_piece_states(
        self, hash: str | HasId, *, timeout: TimeoutInput | None = None
    ) -> list[m.LPieceState]:
        """Get the states of the pieces.

        One state a piece, in order. The body is empty if no torrent has the hash.

        Args:
            hash: Info-hash of the torrent: 40 hex digits, lower case. A `LTorrent` of an answer
                may be given for its ID.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The states, or an empty body.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getPieceStates/{hash}`, server 3.3.13 or later.
        """
        return await self._engine.call(
            ops.GET_PIECE_STATES, ops.build_get_piece_states(hash), timeout=timeout
        )

    async def transfer_info(self, *, timeout: TimeoutInput | None = None) -> m.LTransferInfo:
        """Get the speeds and totals of the server.

        Speeds in bytes per second, bytes since the start of the server, and how well peers can
        reach it.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The speeds and totals.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/transferInfo`.
        """
        return await self._engine.call(
            ops.TRANSFER_INFO, ops.build_transfer_info(), timeout=timeout
        )

    async def preferences(self, *, timeout: TimeoutInput | None = None) -> m.LPreferences:
        """Read all preferences.

        Reads every option the server knows. Each release has its own set of keys. Passwords of
        the mail server, the proxy and the dynamic DNS service come back in clear text, that of
        the Web UI as its MD5 sum.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The preferences.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.

        `GET /query/preferences`.
        """
        return await self._engine.call(ops.PREFERENCES, ops.build_preferences(), timeout=timeout)

    async def get_log(
        self,
        *,
        normal: bool | None = None,
        info: bool | None = None,
        warning: bool | None = None,
        critical: bool | None = None,
        last_known_id: int | None = None,
        timeout: TimeoutInput | None = None,
    ) -> list[m.LLogMessage]:
        """Read the log of the server.

        Lists the messages of the wanted severities that are newer than `last_known_id`, oldest
        first. The server keeps a limited number of messages since its start.

        Args:
            normal: Include ordinary messages. Default true.
            info: Include informational messages. Default true.
            warning: Include warnings. Default true.
            critical: Include critical errors. Default true.
            last_known_id: Leave out messages up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The messages.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getLog`, server 3.3.5 or later.
        """
        return await self._engine.call(
            ops.GET_LOG,
            ops.build_get_log(
                normal=normal,
                info=info,
                warning=warning,
                critical=critical,
                last_known_id=last_known_id,
            ),
            timeout=timeout,
        )

    async def get_peer_log(
        self, *, last_known_id: int | None = None, timeout: TimeoutInput | None = None
    ) -> list[m.LPeerLogEntry]:
        """Read the log of blocked peers.

        Lists the peers that were blocked or banned, newer than `last_known_id`, oldest first.

        Args:
            last_known_id: Leave out entries up to this number. Default -1: all.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The entries.

        Raises:
            Unauthorized: 401: Origin and Referer are missing (3.3.13) or name another host, or
                the Host header is not accepted (since 3.3.14).
            Forbidden: 403: No session, an expired session, or a banned address; only the ban is
                explained in the body.
            NotFound: 404: The release of the server does not have this.

        `GET /query/getPeerLog`, server 3.3.5 or later.
        """
        return await self._engine.call(
            ops.GET_PEER_LOG, ops.build_get_peer_log(last_known_id=last_known_id), timeout=timeout
        )


class AsyncQueryRaw(RawMethods):
    """`AsyncQuery` with undecoded answers."""

    def __init__(self, resource: AsyncQuery) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.torrents = async_raw_method(twin.torrents)
        self.properties_general = async_raw_method(twin.properties_general)
        self.properties_trackers = async_raw_method(twin.properties_trackers)
        self.properties_web_seeds = async_raw_method(twin.properties_web_seeds)
        self.properties_files = async_raw_method(twin.properties_files)
        self.get_piece_hashes = async_raw_method(twin.get_piece_hashes)
        self.get_piece_states = async_raw_method(twin.get_piece_states)
        self.transfer_info = async_raw_method(twin.transfer_info)
        self.preferences = async_raw_method(twin.preferences)
        self.get_log = async_raw_method(twin.get_log)
        self.get_peer_log = async_raw_method(twin.get_peer_log)
