"""What a user may give to add a torrent, told apart, with its IDs where they can be known."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

import attrs

from peerkit_core.errors import InvalidArgument

from .metainfo import InfoHashes, magnet_hashes, torrent_hashes

__all__ = ["Source", "TorrentSource", "listed", "read_source"]

TorrentSource = str | bytes | os.PathLike[str]
"""A magnet link, http(s) URL or info-hash as text; a .torrent file as bytes or path."""

_WEB = re.compile(r"https?://", re.I)
_MAGNET = re.compile(r"magnet:\?", re.I)
_HASH = re.compile(r"(?:[0-9a-fA-F]{40}|[0-9a-fA-F]{64}|[2-7A-Za-z]{32})\Z")


@attrs.frozen
class Source:
    """One source, ready to be sent.

    Attributes:
        url: A magnet link, info-hash or URL; None for a file.
        file: The bytes of a .torrent file; None for a link.
        hashes: The info-hashes; None for an http(s) URL, which only its content tells.
    """

    url: str | None = None
    file: bytes | None = attrs.field(default=None, repr=False)
    hashes: InfoHashes | None = None

    @property
    def is_web(self) -> bool:
        """Whether something has to be fetched from the web."""
        return self.url is not None and self.hashes is None


def listed(sources: TorrentSource | Iterable[TorrentSource]) -> list[TorrentSource]:
    """One or several sources as a list.

    Raises:
        InvalidArgument: There are none.
    """
    if isinstance(sources, (str, bytes, os.PathLike)):
        return [sources]
    found = list(sources)
    if not found:
        raise InvalidArgument("sources", "there is nothing to add")
    return found


def read_source(source: TorrentSource) -> Source:
    """Tell what a source is, read files, and compute the info-hashes.

    Raises:
        InvalidArgument: It is none of the kinds, or the file cannot be read or is no torrent.
    """
    if isinstance(source, bytes):
        return Source(file=source, hashes=torrent_hashes(source))
    if isinstance(source, str):
        if _WEB.match(source):
            return Source(url=source)
        if _MAGNET.match(source) or _HASH.match(source):
            return Source(url=source, hashes=magnet_hashes(source))
    path = Path(source)
    try:
        content = path.read_bytes()
    except OSError as problem:
        hint = "" if isinstance(source, os.PathLike) else " (and it is no magnet link, URL or hash)"
        raise InvalidArgument("source", f"cannot read {path}: {problem.strerror}{hint}") from None
    return Source(file=content, hashes=torrent_hashes(content))
