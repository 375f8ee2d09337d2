"""What a user may give to add a torrent, told apart, with its IDs where they can be known."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, TypeAlias, cast

import attrs

from ..errors import InvalidArgument
from ..public import quoted
from .hashes import InfoHashes, hash_in
from .magnet import is_magnet, magnet_hashes
from .metainfo import torrent_hashes

__all__ = ["Source", "TorrentSource", "listed", "read_source"]

TorrentSource: TypeAlias = "str | bytes | os.PathLike[str] | BinaryIO"
"""A magnet link, http(s) URL or info-hash as text; a .torrent file as bytes, path or open file."""

_WEB = re.compile(r"https?://", re.IGNORECASE)


@attrs.frozen
class Source:
    """One source, ready to be sent.

    Attributes:
        url: A magnet link, info-hash or URL; None for a file.
        file: The bytes of a .torrent file; None for a link.
        hashes: The info-hashes; None for an http(s) URL, which only its content tells.
    """

    url: str | None = attrs.field(default=None, repr=False)
    file: bytes | None = attrs.field(default=None, repr=False)
    hashes: InfoHashes | None = None

    @property
    def is_web(self) -> bool:
        """Whether something has to be fetched from the web."""
        return self.url is not None and self.hashes is None


def listed(sources: TorrentSource | Iterable[TorrentSource]) -> list[TorrentSource]:
    """One or several sources as a list.

    Raises:
        InvalidArgument: There are none, or it is something else.
    """
    given = cast("object", sources)
    if isinstance(given, (str, bytes, bytearray, memoryview, os.PathLike)) or _is_open(given):
        return [cast("TorrentSource", given)]
    if not isinstance(given, Iterable):
        raise InvalidArgument("sources", f"expected sources, got {type(given).__name__}")
    found = list(cast("Iterable[TorrentSource]", given))
    if not found:
        raise InvalidArgument("sources", "there is nothing to add; nothing was sent")
    return found


def read_source(source: TorrentSource) -> Source:
    """Tell what a source is, read files here, and compute the info-hashes.

    Raises:
        InvalidArgument: It is none of the kinds, or the file cannot be read or is no torrent.
    """
    given = cast("object", source)
    if _is_open(given):
        given = cast("BinaryIO", given).read()
        if isinstance(given, str):
            raise InvalidArgument("source", 'the file is open as text; open it with "rb"')
    if isinstance(given, (bytes, bytearray, memoryview)):
        content = bytes(cast("bytes", given))
        return Source(file=content, hashes=torrent_hashes(content))
    if isinstance(given, str):
        text = given.strip()
        if _WEB.match(text):
            return Source(url=text)
        if is_magnet(text) or hash_in(text) is not None:
            return Source(url=text, hashes=magnet_hashes(text))
        if "://" in text:
            # It may be the address of a private tracker with a passkey in it: it is not shown.
            raise InvalidArgument(
                "source", "is a URL that begins neither with http:// nor https://"
            )
    if not isinstance(given, (str, os.PathLike)):
        kind = type(given).__name__
        raise InvalidArgument(
            "source", f"expected a path, bytes, open file, magnet link, URL or hash, got {kind}"
        )
    return _read_file(cast("str | os.PathLike[str]", given))


def _read_file(given: str | os.PathLike[str]) -> Source:
    path = Path(given)
    try:
        content = path.read_bytes()
    except (OSError, ValueError) as problem:
        hint = "" if isinstance(given, os.PathLike) else " (and it is no magnet link, URL or hash)"
        reason = getattr(problem, "strerror", None) or "it is no name of a file"
        raise InvalidArgument(
            "source", f"cannot read {quoted(str(path))}: {reason}{hint}"
        ) from None
    return Source(file=content, hashes=torrent_hashes(content))


def _is_open(given: object) -> bool:
    return callable(getattr(given, "read", None))
