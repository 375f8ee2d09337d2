"""What a user may give to add a torrent, told apart."""

from __future__ import annotations

import base64
import os
import re
from pathlib import Path

import attrs

from peerkit_core.errors import InvalidArgument

__all__ = ["Source", "TorrentSource", "read_source", "source_label"]

TorrentSource = str | bytes | os.PathLike[str]
"""A magnet link, URL or info-hash as text; a .torrent file as bytes or path."""

_HASH = re.compile(r"(?:[0-9a-fA-F]{40}|[2-7A-Za-z]{32})\Z")
_LINK = re.compile(r"(?:magnet:\?|https?://)", re.I)


@attrs.frozen
class Source:
    """The argument of `torrent_add`: exactly one is set.

    Attributes:
        filename: A magnet link or URL.
        metainfo: A .torrent file in base64.
    """

    filename: str | None = None
    metainfo: str | None = None

    @property
    def is_magnet(self) -> bool:
        """Whether it is a magnet link, whose metadata comes later."""
        return self.filename is not None and self.filename[:7].lower() == "magnet:"


def read_source(source: TorrentSource) -> Source:
    """Tell what a source is, and read files here: the server may be on another machine.

    Raises:
        InvalidArgument: It is none of the kinds, or the file cannot be read.
    """
    if isinstance(source, bytes):
        return Source(metainfo=_encoded("source", source))
    if isinstance(source, str):
        if _LINK.match(source):
            return Source(filename=source)
        if _HASH.match(source):
            # 3.00 refuses a bare hash; as a magnet link every release takes it.
            return Source(filename=f"magnet:?xt=urn:btih:{source.lower()}")
    path = Path(source)
    try:
        content = path.read_bytes()
    except OSError as problem:
        hint = "" if isinstance(source, os.PathLike) else " (and it is no magnet link, URL or hash)"
        raise InvalidArgument("source", f"cannot read {path}: {problem.strerror}{hint}") from None
    return Source(metainfo=_encoded(str(path), content))


def source_label(source: TorrentSource, index: int) -> str:
    """How a source is named in outcomes.

    Args:
        source: The source.
        index: Its place among the others, which names bytes.
    """
    return f"source {index}" if isinstance(source, bytes) else os.fspath(source)


def _encoded(name: str, content: bytes) -> str:
    if not content.startswith(b"d") or b"4:info" not in content:
        raise InvalidArgument("source", f"{name} is not a .torrent file")
    return base64.b64encode(content).decode("ascii")
