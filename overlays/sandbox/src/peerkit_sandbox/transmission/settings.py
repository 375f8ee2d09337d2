"""Checks that several methods share: absolute paths, labels, file indices."""

from __future__ import annotations

from .failures import Code, Failure
from .profiles import Profile
from .torrent import Torrent
from .variant import as_int, as_str

__all__ = ["clean_labels", "file_indices", "is_absolute"]


def is_absolute(path: str) -> bool:
    """Whether the daemon takes a path for an absolute one."""
    return path.startswith("/")


def clean_labels(labels: list[object], profile: Profile) -> list[str]:
    """Labels without surrounding space; items that are no strings are skipped.

    Raises:
        Failure: a label is empty, has a comma, or (3.00) stands there twice.
    """
    clean: list[str] = []
    for raw in map(as_str, labels):
        if raw is None:
            continue
        label = raw.strip()
        if not label:
            raise Failure(Code.INVALID_PARAMS, "labels cannot be empty")
        if "," in label:
            raise Failure(Code.INVALID_PARAMS, "labels cannot contain comma (,) character")
        if label not in clean:
            clean.append(label)
        elif profile.untyped:
            raise Failure(Code.INVALID_PARAMS, "labels cannot contain duplicates")
    return clean


def file_indices(torrent: Torrent, indices: list[object]) -> tuple[list[int], Failure | None]:
    """The files an index list means, and the failure it leads to; an empty list means all."""
    count = len(torrent.content.files)
    if not indices:
        return list(range(count)), None
    good: list[int] = []
    failure: Failure | None = None
    for index in map(as_int, indices):
        if index is None:
            continue
        if 0 <= index < count:
            good.append(index)
        else:
            failure = Failure(Code.FILE_INDEX)
    return good, failure
