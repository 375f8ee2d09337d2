"""Which fields lists of torrents have unless others are asked for."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.codec.partial import Unlisted, chosen, wire_names

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
    """Fields as a list, each once, with those that are needed anyway.

    Raises:
        InvalidArgument: A torrent has no such field.
    """
    from .._generated.models import Torrent

    names = dict.fromkeys([*chosen("fields", fields, Torrent), *needed])
    known = wire_names(Torrent).values()
    # They are read once more where they are sent.
    return [name if name in known else Unlisted(name) for name in names]
