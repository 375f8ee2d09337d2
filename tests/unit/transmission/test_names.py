"""The two spellings of every name."""

from __future__ import annotations

import pytest

from peerkit_transmission import models
from peerkit_transmission.rpc.names import classic_name, snake_name


@pytest.mark.parametrize(
    ("method", "name", "classic"),
    [
        ("torrent_get", "hash_string", "hashString"),
        ("torrent_get", "download_dir", "downloadDir"),
        ("torrent_add", "download_dir", "download-dir"),
        ("session_get", "download_dir", "download-dir"),
        ("torrent_get", "total_size", "totalSize"),
        ("free_space", "total_size", "total_size"),
        ("free_space", "size_bytes", "size-bytes"),
        ("torrent_get", "file_count", "file-count"),
        ("torrent_get", "primary_mime_type", "primary-mime-type"),
        ("torrent_get", "is_utp", "isUTP"),
        ("torrent_get", "seed_ratio_limit", "seedRatioLimit"),
        ("session_get", "seed_ratio_limited", "seedRatioLimited"),
        ("session_set", "alt_speed_time_begin", "alt-speed-time-begin"),
        ("session_get", "cache_size_mib", "cache-size-mb"),
        ("session_get", "preferred_transports", "preferred_transports"),
        ("session_stats", "cumulative_stats", "cumulative-stats"),
        ("session_stats", "uploaded_bytes", "uploadedBytes"),
        ("group_set", "speed_limit_down_enabled", "speed-limit-down-enabled"),
        ("group_set", "honors_session_limits", "honorsSessionLimits"),
        ("torrent_remove", "delete_local_data", "delete-local-data"),
        ("torrent_get", "downloader_count", "downloader_count"),
        ("torrent_get", "sequential_download", "sequential_download"),
    ],
)
def test_classic_spelling_follows_the_tables(method: str, name: str, classic: str) -> None:
    assert classic_name(method, name) == classic


@pytest.mark.parametrize("enum", [models.TorrentField, models.SessionField])
def test_every_field_comes_back_from_its_classic_spelling(enum: type[models.TorrentField]) -> None:
    method = "torrent_get" if enum is models.TorrentField else "session_get"
    for field in enum:
        assert snake_name(classic_name(method, field.value)) == field.value
