"""Which fields lists of torrents have unless others are asked for."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["DEFAULT_FIELDS", "listed_fields"]

DEFAULT_FIELDS: tuple[str, ...] = (
    "added_date",
    "done_date",
    "download_dir",
    "error",
    "error_string",
    "eta",
    "hash_string",
    "id",
    "labels",
    "left_until_done",
    "metadata_percent_complete",
    "name",
    "percent_done",
    "queue_position",
    "rate_download",
    "rate_upload",
    "size_when_done",
    "status",
    "total_size",
    "upload_ratio",
)
"""Twenty fields that every release has and that are short: no files, peers, pieces or trackers."""


def listed_fields(fields: str | Iterable[str], *needed: str) -> list[str]:
    """Fields as a list, each once, with those that are needed anyway."""
    given = [fields] if isinstance(fields, str) else list(fields)
    return list(dict.fromkeys([str(field) for field in given] + list(needed)))
