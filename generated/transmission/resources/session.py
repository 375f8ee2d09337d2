# Written by scripts/codegen from specs/transmission. Do not edit.
"""Settings, statistics and shutdown of the daemon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import session as ops

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from datetime import timedelta

    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncSession",
    "AsyncSessionRaw",
    "Session",
    "SessionRaw",
]


class Session(Resource):
    """Settings, statistics and shutdown of the daemon."""

    @property
    def with_raw(self) -> SessionRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return SessionRaw(self)

    def get(
        self,
        *,
        fields: m.SessionField | str | Iterable[m.SessionField | str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.Session:
        """Read settings and facts of the server.

        Reads the given or all properties of the session: 50 on 3.00, up to 62 on 4.1.4.

        Args:
            fields: Properties to read; default all. Names the server does not know are left
                out. Reading another field of `Session` then raises `NotAskedFor`.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The properties.

        `session_get`.
        """
        return self._engine.call(ops.GET, ops.build_get(fields=fields), timeout=timeout)

    def set(
        self,
        *,
        reqq: int | None = None,
        cache_size_mib: int | None = None,
        anti_brute_force_enabled: bool | None = None,
        anti_brute_force_threshold: int | None = None,
        download_dir: str | os.PathLike[str] | None = None,
        incomplete_dir: str | os.PathLike[str] | None = None,
        incomplete_dir_enabled: bool | None = None,
        rename_partial_files: bool | None = None,
        trash_original_torrent_files: bool | None = None,
        start_added_torrents: bool | None = None,
        sequential_download: bool | None = None,
        default_trackers: str | None = None,
        script_torrent_added_enabled: bool | None = None,
        script_torrent_added_filename: str | None = None,
        script_torrent_done_enabled: bool | None = None,
        script_torrent_done_filename: str | os.PathLike[str] | None = None,
        script_torrent_done_seeding_enabled: bool | None = None,
        script_torrent_done_seeding_filename: str | None = None,
        speed_limit_down: int | None = None,
        speed_limit_down_enabled: bool | None = None,
        speed_limit_up: int | None = None,
        speed_limit_up_enabled: bool | None = None,
        alt_speed_enabled: bool | None = None,
        alt_speed_down: int | None = None,
        alt_speed_up: int | None = None,
        alt_speed_time_enabled: bool | None = None,
        alt_speed_time_begin: int | timedelta | None = None,
        alt_speed_time_end: int | timedelta | None = None,
        alt_speed_time_day: int | None = None,
        download_queue_enabled: bool | None = None,
        download_queue_size: int | None = None,
        seed_queue_enabled: bool | None = None,
        seed_queue_size: int | None = None,
        queue_stalled_enabled: bool | None = None,
        queue_stalled_minutes: int | timedelta | None = None,
        seed_ratio_limit: float | None = None,
        seed_ratio_limited: bool | None = None,
        idle_seeding_limit: int | timedelta | None = None,
        idle_seeding_limit_enabled: bool | None = None,
        peer_port: int | None = None,
        peer_port_random_on_start: bool | None = None,
        port_forwarding_enabled: bool | None = None,
        peer_limit_global: int | None = None,
        peer_limit_per_torrent: int | None = None,
        encryption: m.Encryption | str | None = None,
        preferred_transports: m.PreferredTransport
        | str
        | Iterable[m.PreferredTransport | str]
        | None = None,
        utp_enabled: bool | None = None,
        dht_enabled: bool | None = None,
        lpd_enabled: bool | None = None,
        pex_enabled: bool | None = None,
        blocklist_enabled: bool | None = None,
        blocklist_url: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change settings of the server.

        Sets the given properties of the session; the others stay.

        Success does not mean that a value was taken: unknown and read-only names, wrong types
        and ports out of range are ignored silently on every release. Read the properties back
        to be sure.

        Args:
            reqq: Most block requests a peer may queue at us; above 0. (Server 4.1.0-beta.2 or
                later.)
            cache_size_mib: Disk write cache. In MiB. Deprecated in 4.2.0.
            anti_brute_force_enabled: Count failed log-ins. 3.00 always does. (Server 4.0.0 or
                later.)
            anti_brute_force_threshold: Failed log-ins until everybody is refused. (Server 4.0.0
                or later.)
            download_dir: Absolute folder for new torrents; present ones stay where they are.
            incomplete_dir: Absolute folder for unfinished torrents.
            incomplete_dir_enabled: Keep unfinished torrents in `incomplete_dir`.
            rename_partial_files: Give unfinished files the suffix `.part`.
            trash_original_torrent_files: Delete torrent files once added.
            start_added_torrents: Start new torrents.
            sequential_download: Let new torrents download their pieces in order. (Server
                4.1.0-beta.2 or later.)
            default_trackers: Announce URLs for all public torrents, one per line, a blank line
                between tiers. (Server 4.0.0 or later.)
            script_torrent_added_enabled: Run the script when a torrent was added. (Server 4.0.0
                or later.)
            script_torrent_added_filename: Script for added torrents, path on the server.
                (Server 4.0.0 or later.)
            script_torrent_done_enabled: Run the script when a download is finished.
            script_torrent_done_filename: Script for finished downloads, path on the server.
            script_torrent_done_seeding_enabled: Run the script when seeding is finished.
                (Server 4.0.0 or later.)
            script_torrent_done_seeding_filename: Script for finished seeding, path on the
                server. (Server 4.0.0 or later.)
            speed_limit_down: Download limit. In kB per second (1 kB is 1000 bytes).
            speed_limit_down_enabled: Put the download limit in force.
            speed_limit_up: Upload limit. In kB per second (1 kB is 1000 bytes).
            speed_limit_up_enabled: Put the upload limit in force.
            alt_speed_enabled: Put the alternative limits in force now.
            alt_speed_down: Alternative download limit. In kB per second (1 kB is 1000 bytes).
            alt_speed_up: Alternative upload limit. In kB per second (1 kB is 1000 bytes).
            alt_speed_time_enabled: Switch the alternative limits by schedule.
            alt_speed_time_begin: Begin of the schedule, counted from midnight. In minutes.
            alt_speed_time_end: End of the schedule, counted from midnight. In minutes.
            alt_speed_time_day: Days of the schedule, a bit set: Sunday 1, Monday 2, Tuesday 4,
                Wednesday 8, Thursday 16, Friday 32, Saturday 64; weekdays 62, weekend 65, all
                127.
            download_queue_enabled: Limit the number of running downloads.
            download_queue_size: Most downloads at once.
            seed_queue_enabled: Limit the number of seeding torrents.
            seed_queue_size: Most seeding torrents at once.
            queue_stalled_enabled: Leave stalled torrents out of the queues' count.
            queue_stalled_minutes: How long a torrent is idle until it counts as stalled. In
                minutes.
            seed_ratio_limit: Seed ratio limit for torrents without an own one.
            seed_ratio_limited: Put the seed ratio limit in force.
            idle_seeding_limit: Idle seed limit for torrents without an own one. In minutes.
            idle_seeding_limit_enabled: Put the idle seed limit in force.
            peer_port: Port for incoming peers, 1 to 65535.
            peer_port_random_on_start: Choose a random port at each start.
            port_forwarding_enabled: Ask the router to forward the port (UPnP or NAT-PMP).
            peer_limit_global: Most peers over all torrents.
            peer_limit_per_torrent: Most peers of a new torrent.
            encryption: Policy for encrypted connections. 3.00 and 4.1.0-beta.2 take `allowed`
                in its classic spelling only, which the client's channel sends.
            preferred_transports: Transport protocols to use, preferred first, each once. One
                left out is switched off. (Server 4.1.0 or later.)
            utp_enabled: Use µTP connections. Deprecated in favour of `preferred_transports`.
            dht_enabled: Use the distributed hash table for public torrents.
            lpd_enabled: Use local peer discovery for public torrents.
            pex_enabled: Use peer exchange for public torrents.
            blocklist_enabled: Put the blocklist in force.
            blocklist_url: Where `blocklist_update` fetches the blocklist.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32602: `encryption` or `preferred_transports` has an unknown value
                (3.00 and 4.1.0-beta.2 set `preferred` instead). code 3: `download_dir` or
                `incomplete_dir` is not absolute.

        `session_set`.
        """
        return self._engine.call(
            ops.SET,
            ops.build_set(
                reqq=reqq,
                cache_size_mib=cache_size_mib,
                anti_brute_force_enabled=anti_brute_force_enabled,
                anti_brute_force_threshold=anti_brute_force_threshold,
                download_dir=download_dir,
                incomplete_dir=incomplete_dir,
                incomplete_dir_enabled=incomplete_dir_enabled,
                rename_partial_files=rename_partial_files,
                trash_original_torrent_files=trash_original_torrent_files,
                start_added_torrents=start_added_torrents,
                sequential_download=sequential_download,
                default_trackers=default_trackers,
                script_torrent_added_enabled=script_torrent_added_enabled,
                script_torrent_added_filename=script_torrent_added_filename,
                script_torrent_done_enabled=script_torrent_done_enabled,
                script_torrent_done_filename=script_torrent_done_filename,
                script_torrent_done_seeding_enabled=script_torrent_done_seeding_enabled,
                script_torrent_done_seeding_filename=script_torrent_done_seeding_filename,
                speed_limit_down=speed_limit_down,
                speed_limit_down_enabled=speed_limit_down_enabled,
                speed_limit_up=speed_limit_up,
                speed_limit_up_enabled=speed_limit_up_enabled,
                alt_speed_enabled=alt_speed_enabled,
                alt_speed_down=alt_speed_down,
                alt_speed_up=alt_speed_up,
                alt_speed_time_enabled=alt_speed_time_enabled,
                alt_speed_time_begin=alt_speed_time_begin,
                alt_speed_time_end=alt_speed_time_end,
                alt_speed_time_day=alt_speed_time_day,
                download_queue_enabled=download_queue_enabled,
                download_queue_size=download_queue_size,
                seed_queue_enabled=seed_queue_enabled,
                seed_queue_size=seed_queue_size,
                queue_stalled_enabled=queue_stalled_enabled,
                queue_stalled_minutes=queue_stalled_minutes,
                seed_ratio_limit=seed_ratio_limit,
                seed_ratio_limited=seed_ratio_limited,
                idle_seeding_limit=idle_seeding_limit,
                idle_seeding_limit_enabled=idle_seeding_limit_enabled,
                peer_port=peer_port,
                peer_port_random_on_start=peer_port_random_on_start,
                port_forwarding_enabled=port_forwarding_enabled,
                peer_limit_global=peer_limit_global,
                peer_limit_per_torrent=peer_limit_per_torrent,
                encryption=encryption,
                preferred_transports=preferred_transports,
                utp_enabled=utp_enabled,
                dht_enabled=dht_enabled,
                lpd_enabled=lpd_enabled,
                pex_enabled=pex_enabled,
                blocklist_enabled=blocklist_enabled,
                blocklist_url=blocklist_url,
            ),
            timeout=timeout,
        )

    def stats(self, *, timeout: TimeoutInput | None = None) -> m.SessionStats:
        """Read statistics of the session.

        Reads the number of torrents, the total rates, and the transfer totals of this run and
        of all runs.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The statistics.

        `session_stats`.
        """
        return self._engine.call(ops.STATS, ops.build_stats(), timeout=timeout)

    def close(self, *, timeout: TimeoutInput | None = None) -> None:
        """Shut the server down.

        Ends the daemon in an orderly way: it answers, announces its departure to the trackers,
        saves its state and exits.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `session_close`.
        """
        return self._engine.call(ops.CLOSE, ops.build_close(), timeout=timeout)


class SessionRaw(RawMethods):
    """`Session` with undecoded answers."""

    def __init__(self, resource: Session) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.get = raw_method(twin.get)
        self.set = raw_method(twin.set)
        self.stats = raw_method(twin.stats)
        self.close = raw_method(twin.close)


class AsyncSession(AsyncResource):
    """Settings, statistics and shutdown of the daemon."""

    @property
    def with_raw(self) -> AsyncSessionRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncSessionRaw(self)

    async def get(
        self,
        *,
        fields: m.SessionField | str | Iterable[m.SessionField | str] | None = None,
        timeout: TimeoutInput | None = None,
    ) -> m.Session:
        """Read settings and facts of the server.

        Reads the given or all properties of the session: 50 on 3.00, up to 62 on 4.1.4.

        Args:
            fields: Properties to read; default all. Names the server does not know are left
                out. Reading another field of `Session` then raises `NotAskedFor`.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The properties.

        `session_get`.
        """
        return await self._engine.call(ops.GET, ops.build_get(fields=fields), timeout=timeout)

    async def set(
        self,
        *,
        reqq: int | None = None,
        cache_size_mib: int | None = None,
        anti_brute_force_enabled: bool | None = None,
        anti_brute_force_threshold: int | None = None,
        download_dir: str | os.PathLike[str] | None = None,
        incomplete_dir: str | os.PathLike[str] | None = None,
        incomplete_dir_enabled: bool | None = None,
        rename_partial_files: bool | None = None,
        trash_original_torrent_files: bool | None = None,
        start_added_torrents: bool | None = None,
        sequential_download: bool | None = None,
        default_trackers: str | None = None,
        script_torrent_added_enabled: bool | None = None,
        script_torrent_added_filename: str | None = None,
        script_torrent_done_enabled: bool | None = None,
        script_torrent_done_filename: str | os.PathLike[str] | None = None,
        script_torrent_done_seeding_enabled: bool | None = None,
        script_torrent_done_seeding_filename: str | None = None,
        speed_limit_down: int | None = None,
        speed_limit_down_enabled: bool | None = None,
        speed_limit_up: int | None = None,
        speed_limit_up_enabled: bool | None = None,
        alt_speed_enabled: bool | None = None,
        alt_speed_down: int | None = None,
        alt_speed_up: int | None = None,
        alt_speed_time_enabled: bool | None = None,
        alt_speed_time_begin: int | timedelta | None = None,
        alt_speed_time_end: int | timedelta | None = None,
        alt_speed_time_day: int | None = None,
        download_queue_enabled: bool | None = None,
        download_queue_size: int | None = None,
        seed_queue_enabled: bool | None = None,
        seed_queue_size: int | None = None,
        queue_stalled_enabled: bool | None = None,
        queue_stalled_minutes: int | timedelta | None = None,
        seed_ratio_limit: float | None = None,
        seed_ratio_limited: bool | None = None,
        idle_seeding_limit: int | timedelta | None = None,
        idle_seeding_limit_enabled: bool | None = None,
        peer_port: int | None = None,
        peer_port_random_on_start: bool | None = None,
        port_forwarding_enabled: bool | None = None,
        peer_limit_global: int | None = None,
        peer_limit_per_torrent: int | None = None,
        encryption: m.Encryption | str | None = None,
        preferred_transports: m.PreferredTransport
        | str
        | Iterable[m.PreferredTransport | str]
        | None = None,
        utp_enabled: bool | None = None,
        dht_enabled: bool | None = None,
        lpd_enabled: bool | None = None,
        pex_enabled: bool | None = None,
        blocklist_enabled: bool | None = None,
        blocklist_url: str | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Change settings of the server.

        Sets the given properties of the session; the others stay.

        Success does not mean that a value was taken: unknown and read-only names, wrong types
        and ports out of range are ignored silently on every release. Read the properties back
        to be sure.

        Args:
            reqq: Most block requests a peer may queue at us; above 0. (Server 4.1.0-beta.2 or
                later.)
            cache_size_mib: Disk write cache. In MiB. Deprecated in 4.2.0.
            anti_brute_force_enabled: Count failed log-ins. 3.00 always does. (Server 4.0.0 or
                later.)
            anti_brute_force_threshold: Failed log-ins until everybody is refused. (Server 4.0.0
                or later.)
            download_dir: Absolute folder for new torrents; present ones stay where they are.
            incomplete_dir: Absolute folder for unfinished torrents.
            incomplete_dir_enabled: Keep unfinished torrents in `incomplete_dir`.
            rename_partial_files: Give unfinished files the suffix `.part`.
            trash_original_torrent_files: Delete torrent files once added.
            start_added_torrents: Start new torrents.
            sequential_download: Let new torrents download their pieces in order. (Server
                4.1.0-beta.2 or later.)
            default_trackers: Announce URLs for all public torrents, one per line, a blank line
                between tiers. (Server 4.0.0 or later.)
            script_torrent_added_enabled: Run the script when a torrent was added. (Server 4.0.0
                or later.)
            script_torrent_added_filename: Script for added torrents, path on the server.
                (Server 4.0.0 or later.)
            script_torrent_done_enabled: Run the script when a download is finished.
            script_torrent_done_filename: Script for finished downloads, path on the server.
            script_torrent_done_seeding_enabled: Run the script when seeding is finished.
                (Server 4.0.0 or later.)
            script_torrent_done_seeding_filename: Script for finished seeding, path on the
                server. (Server 4.0.0 or later.)
            speed_limit_down: Download limit. In kB per second (1 kB is 1000 bytes).
            speed_limit_down_enabled: Put the download limit in force.
            speed_limit_up: Upload limit. In kB per second (1 kB is 1000 bytes).
            speed_limit_up_enabled: Put the upload limit in force.
            alt_speed_enabled: Put the alternative limits in force now.
            alt_speed_down: Alternative download limit. In kB per second (1 kB is 1000 bytes).
            alt_speed_up: Alternative upload limit. In kB per second (1 kB is 1000 bytes).
            alt_speed_time_enabled: Switch the alternative limits by schedule.
            alt_speed_time_begin: Begin of the schedule, counted from midnight. In minutes.
            alt_speed_time_end: End of the schedule, counted from midnight. In minutes.
            alt_speed_time_day: Days of the schedule, a bit set: Sunday 1, Monday 2, Tuesday 4,
                Wednesday 8, Thursday 16, Friday 32, Saturday 64; weekdays 62, weekend 65, all
                127.
            download_queue_enabled: Limit the number of running downloads.
            download_queue_size: Most downloads at once.
            seed_queue_enabled: Limit the number of seeding torrents.
            seed_queue_size: Most seeding torrents at once.
            queue_stalled_enabled: Leave stalled torrents out of the queues' count.
            queue_stalled_minutes: How long a torrent is idle until it counts as stalled. In
                minutes.
            seed_ratio_limit: Seed ratio limit for torrents without an own one.
            seed_ratio_limited: Put the seed ratio limit in force.
            idle_seeding_limit: Idle seed limit for torrents without an own one. In minutes.
            idle_seeding_limit_enabled: Put the idle seed limit in force.
            peer_port: Port for incoming peers, 1 to 65535.
            peer_port_random_on_start: Choose a random port at each start.
            port_forwarding_enabled: Ask the router to forward the port (UPnP or NAT-PMP).
            peer_limit_global: Most peers over all torrents.
            peer_limit_per_torrent: Most peers of a new torrent.
            encryption: Policy for encrypted connections. 3.00 and 4.1.0-beta.2 take `allowed`
                in its classic spelling only, which the client's channel sends.
            preferred_transports: Transport protocols to use, preferred first, each once. One
                left out is switched off. (Server 4.1.0 or later.)
            utp_enabled: Use µTP connections. Deprecated in favour of `preferred_transports`.
            dht_enabled: Use the distributed hash table for public torrents.
            lpd_enabled: Use local peer discovery for public torrents.
            pex_enabled: Use peer exchange for public torrents.
            blocklist_enabled: Put the blocklist in force.
            blocklist_url: Where `blocklist_update` fetches the blocklist.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            RPCError: code -32602: `encryption` or `preferred_transports` has an unknown value
                (3.00 and 4.1.0-beta.2 set `preferred` instead). code 3: `download_dir` or
                `incomplete_dir` is not absolute.

        `session_set`.
        """
        return await self._engine.call(
            ops.SET,
            ops.build_set(
                reqq=reqq,
                cache_size_mib=cache_size_mib,
                anti_brute_force_enabled=anti_brute_force_enabled,
                anti_brute_force_threshold=anti_brute_force_threshold,
                download_dir=download_dir,
                incomplete_dir=incomplete_dir,
                incomplete_dir_enabled=incomplete_dir_enabled,
                rename_partial_files=rename_partial_files,
                trash_original_torrent_files=trash_original_torrent_files,
                start_added_torrents=start_added_torrents,
                sequential_download=sequential_download,
                default_trackers=default_trackers,
                script_torrent_added_enabled=script_torrent_added_enabled,
                script_torrent_added_filename=script_torrent_added_filename,
                script_torrent_done_enabled=script_torrent_done_enabled,
                script_torrent_done_filename=script_torrent_done_filename,
                script_torrent_done_seeding_enabled=script_torrent_done_seeding_enabled,
                script_torrent_done_seeding_filename=script_torrent_done_seeding_filename,
                speed_limit_down=speed_limit_down,
                speed_limit_down_enabled=speed_limit_down_enabled,
                speed_limit_up=speed_limit_up,
                speed_limit_up_enabled=speed_limit_up_enabled,
                alt_speed_enabled=alt_speed_enabled,
                alt_speed_down=alt_speed_down,
                alt_speed_up=alt_speed_up,
                alt_speed_time_enabled=alt_speed_time_enabled,
                alt_speed_time_begin=alt_speed_time_begin,
                alt_speed_time_end=alt_speed_time_end,
                alt_speed_time_day=alt_speed_time_day,
                download_queue_enabled=download_queue_enabled,
                download_queue_size=download_queue_size,
                seed_queue_enabled=seed_queue_enabled,
                seed_queue_size=seed_queue_size,
                queue_stalled_enabled=queue_stalled_enabled,
                queue_stalled_minutes=queue_stalled_minutes,
                seed_ratio_limit=seed_ratio_limit,
                seed_ratio_limited=seed_ratio_limited,
                idle_seeding_limit=idle_seeding_limit,
                idle_seeding_limit_enabled=idle_seeding_limit_enabled,
                peer_port=peer_port,
                peer_port_random_on_start=peer_port_random_on_start,
                port_forwarding_enabled=port_forwarding_enabled,
                peer_limit_global=peer_limit_global,
                peer_limit_per_torrent=peer_limit_per_torrent,
                encryption=encryption,
                preferred_transports=preferred_transports,
                utp_enabled=utp_enabled,
                dht_enabled=dht_enabled,
                lpd_enabled=lpd_enabled,
                pex_enabled=pex_enabled,
                blocklist_enabled=blocklist_enabled,
                blocklist_url=blocklist_url,
            ),
            timeout=timeout,
        )

    async def stats(self, *, timeout: TimeoutInput | None = None) -> m.SessionStats:
        """Read statistics of the session.

        Reads the number of torrents, the total rates, and the transfer totals of this run and
        of all runs.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The statistics.

        `session_stats`.
        """
        return await self._engine.call(ops.STATS, ops.build_stats(), timeout=timeout)

    async def close(self, *, timeout: TimeoutInput | None = None) -> None:
        """Shut the server down.

        Ends the daemon in an orderly way: it answers, announces its departure to the trackers,
        saves its state and exits.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        `session_close`.
        """
        return await self._engine.call(ops.CLOSE, ops.build_close(), timeout=timeout)


class AsyncSessionRaw(RawMethods):
    """`AsyncSession` with undecoded answers."""

    def __init__(self, resource: AsyncSession) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.get = async_raw_method(twin.get)
        self.set = async_raw_method(twin.set)
        self.stats = async_raw_method(twin.stats)
        self.close = async_raw_method(twin.close)
