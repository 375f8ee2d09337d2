"""The words that `add_torrent` has for Transmission alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ..base import checks
from ..base.torrent import TorrentOptions

__all__ = ["LABELS", "TransmissionTorrentOptions"]


class TransmissionTorrentOptions(TorrentOptions, total=False):
    """What `add_torrent` takes."""

    labels: Sequence[str]
    """Its labels."""


def _labels(name: str, value: object) -> list[str]:
    found = checks.texts(name, value)
    if any("," in label for label in found):
        raise ValueError(f"{name}: a label cannot have a comma in it: {found!r}")
    return found


LABELS: Final[Mapping[str, Callable[[str, object], Any]]] = {"labels": _labels}
