# Written by scripts/codegen from specs/transmission. Do not edit.
"""Each `session` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_transmission._generated.client import AsyncClient, Client

GET = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="session_get",
    status=200,
    content_type="application/json",
    answer=(
        b'{"version": "4.1.4 (a6d907d9ea)", "rpc_version": 19, "rpc_version_minimum": 14, "rpc_version'
        b'_semver": "6.0.1", "session_id": "kM3xQ7vT1nB5cZ9rW2yL8pD4sF6hJ0gA3eU7iO1tR5bN9mXq", "config'
        b'_dir": "/var/lib/transmission-daemon/info", "units": {"speed_units": ["B/s", "kB/s", "MB/s",'
        b' "GB/s", "TB/s"], "speed_bytes": 1000, "size_units": ["B", "kB", "MB", "GB", "TB"], "size_by'
        b'tes": 1000, "memory_units": ["B", "KiB", "MiB", "GiB", "TiB"], "memory_bytes": 1024}, "downl'
        b'oad_dir": "/srv/torrents", "download_dir_free_space": 412316860416, "incomplete_dir": "/srv/'
        b'incomplete", "incomplete_dir_enabled": false, "start_added_torrents": true, "default_tracker'
        b's": "", "speed_limit_down": 8000, "speed_limit_down_enabled": false, "speed_limit_up": 1000,'
        b' "speed_limit_up_enabled": true, "alt_speed_enabled": false, "alt_speed_down": 500, "alt_spe'
        b'ed_up": 50, "alt_speed_time_enabled": true, "alt_speed_time_begin": 540, "alt_speed_time_end'
        b'": 1020, "alt_speed_time_day": 62, "seed_ratio_limit": 2.5, "seed_ratio_limited": true, "pee'
        b'r_port": 51413, "encryption": "preferred", "preferred_transports": ["utp", "tcp"], "blocklis'
        b't_size": 0}'
    ),
    result={
        "version": "4.1.4 (a6d907d9ea)",
        "rpc_version": 19,
        "rpc_version_minimum": 14,
        "rpc_version_semver": "6.0.1",
        "session_id": "kM3xQ7vT1nB5cZ9rW2yL8pD4sF6hJ0gA3eU7iO1tR5bN9mXq",
        "config_dir": "/var/lib/transmission-daemon/info",
        "units": {
            "speed_units": ["B/s", "kB/s", "MB/s", "GB/s", "TB/s"],
            "speed_bytes": 1000,
            "size_units": ["B", "kB", "MB", "GB", "TB"],
            "size_bytes": 1000,
            "memory_units": ["B", "KiB", "MiB", "GiB", "TiB"],
            "memory_bytes": 1024,
        },
        "download_dir": "/srv/torrents",
        "download_dir_free_space": 412316860416,
        "incomplete_dir": "/srv/incomplete",
        "incomplete_dir_enabled": False,
        "start_added_torrents": True,
        "default_trackers": "",
        "speed_limit_down": 8000,
        "speed_limit_down_enabled": False,
        "speed_limit_up": 1000,
        "speed_limit_up_enabled": True,
        "alt_speed_enabled": False,
        "alt_speed_down": 500,
        "alt_speed_up": 50,
        "alt_speed_time_enabled": True,
        "alt_speed_time_begin": 540,
        "alt_speed_time_end": 1020,
        "alt_speed_time_day": 62,
        "seed_ratio_limit": 2.5,
        "seed_ratio_limited": True,
        "peer_port": 51413,
        "encryption": "preferred",
        "preferred_transports": ["utp", "tcp"],
        "blocklist_size": 0,
    },
)


def test_get() -> None:
    client = GET.client(Client)
    GET.check(client.session.get())


@pytest.mark.anyio
async def test_async_get() -> None:
    client = GET.async_client(AsyncClient)
    GET.check(await client.session.get())


SET = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="session_set",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set() -> None:
    client = SET.client(Client)
    client.session.set()
    SET.check(None)


@pytest.mark.anyio
async def test_async_set() -> None:
    client = SET.async_client(AsyncClient)
    await client.session.set()
    SET.check(None)


STATS = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="session_stats",
    status=200,
    content_type="application/json",
    answer=(
        b'{"torrent_count": 27, "active_torrent_count": 21, "paused_torrent_count": 6, "download_speed'
        b'": 1835008, "upload_speed": 262144, "current_stats": {"uploaded_bytes": 73400320, "downloade'
        b'd_bytes": 524288000, "files_added": 3, "seconds_active": 5400, "session_count": 1}, "cumulat'
        b'ive_stats": {"uploaded_bytes": 920123456789, "downloaded_bytes": 310987654321, "files_added"'
        b': 812, "seconds_active": 7776000, "session_count": 41}}'
    ),
    result={
        "torrent_count": 27,
        "active_torrent_count": 21,
        "paused_torrent_count": 6,
        "download_speed": 1835008,
        "upload_speed": 262144,
        "current_stats": {
            "uploaded_bytes": 73400320,
            "downloaded_bytes": 524288000,
            "files_added": 3,
            "seconds_active": 5400,
            "session_count": 1,
        },
        "cumulative_stats": {
            "uploaded_bytes": 920123456789,
            "downloaded_bytes": 310987654321,
            "files_added": 812,
            "seconds_active": 7776000,
            "session_count": 41,
        },
    },
)


def test_stats() -> None:
    client = STATS.client(Client)
    STATS.check(client.session.stats())


@pytest.mark.anyio
async def test_async_stats() -> None:
    client = STATS.async_client(AsyncClient)
    STATS.check(await client.session.stats())


CLOSE = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="session_close",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_close() -> None:
    client = CLOSE.client(Client)
    client.session.close()
    CLOSE.check(None)


@pytest.mark.anyio
async def test_async_close() -> None:
    client = CLOSE.async_client(AsyncClient)
    await client.session.close()
    CLOSE.check(None)
