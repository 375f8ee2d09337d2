"""The words that `add_torrent` has for qBittorrent alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ..base import checks
from ..base.torrent import TorrentOptions
from .labels import valid_category

__all__ = ["CATEGORY", "TAGS", "CategoryOptions", "QBittorrentTorrentOptions"]


class CategoryOptions(TorrentOptions, total=False):
    """What `add_torrent` takes on every release of qBittorrent."""

    category: str
    """Its category, which is made if it is not there; the label of releases up to 3.3.4."""


class QBittorrentTorrentOptions(CategoryOptions, total=False):
    """What `add_torrent` takes from 4.1 on."""

    tags: Sequence[str]
    """Its tags, which are made if they are not there."""


def _category(name: str, value: object) -> str:
    found = checks.text(name, value)
    if found and not valid_category(found):
        raise ValueError(f"{name}: {found!r} is no name of a category")
    return found


def _tags(name: str, value: object) -> list[str]:
    found = checks.texts(name, value)
    if any("," in tag for tag in found):
        raise ValueError(f"{name}: a tag cannot have a comma in it: {found!r}")
    return found


_Checks = Mapping[str, Callable[[str, object], Any]]

CATEGORY: Final[_Checks] = {"category": _category}
TAGS: Final[_Checks] = {**CATEGORY, "tags": _tags}
