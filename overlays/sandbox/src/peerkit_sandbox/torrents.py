"""Make .torrent files and magnet links for tests: BitTorrent v1, v2 and hybrid.

torrent = make_torrent("film", {"film.mkv": b"…", "subs/en.srt": b"…"})
print(infohash_v1(torrent), magnet(torrent))
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal
from urllib.parse import quote

from ._bencode import encode
from ._merkle import FileTree, file_tree
from ._metainfo import Metainfo as Metainfo
from ._metainfo import MetainfoError as MetainfoError
from ._metainfo import TorrentFile as TorrentFile
from ._metainfo import read as read

Content = bytes | int

__all__ = [
    "Content",
    "Metainfo",
    "MetainfoError",
    "TorrentFile",
    "infohash_v1",
    "infohash_v2",
    "magnet",
    "make_torrent",
    "read",
]


def make_torrent(
    name: str,
    files: Content | Mapping[str, Content] = b"peerkit sandbox\n",
    *,
    piece_length: int = 16384,
    private: bool = False,
    trackers: Sequence[str | Sequence[str]] = (),
    version: Literal["v1", "v2", "hybrid"] = "v1",
    comment: str | None = None,
    created_by: str | None = None,
    creation_date: int | None = None,
    web_seeds: Sequence[str] = (),
    source: str | None = None,
) -> bytes:
    """The bytes of a .torrent file.

    Args:
        name: Name of the torrent: the file's name, or the folder's with several files.
        files: Bytes make a single-file torrent; a mapping of `/`-separated paths to bytes
            makes a folder. A number instead of bytes is a size, filled with zeros, for which v1
            needs no memory.
        piece_length: Bytes per piece; a power of two of at least 16 KiB.
        private: Set the private flag (no DHT, peer exchange or local discovery).
        trackers: Announce URLs, one tier each; a nested sequence is one tier.
        version: `v1` (SHA-1), `v2` (SHA-256, BEP 52) or `hybrid` (both).
        comment, created_by, creation_date, source: The optional keys of that name.
        web_seeds: URLs for the `url-list` key (BEP 19).

    Raises:
        ValueError: `piece_length` is not a power of two of at least 16384.
    """
    if piece_length < 16384 or piece_length & (piece_length - 1):
        raise ValueError("piece_length must be a power of two of at least 16384")
    single = not isinstance(files, Mapping)
    contents: dict[str, Content] = dict(files) if isinstance(files, Mapping) else {name: files}
    info: dict[str, object] = {"name": name, "piece length": piece_length}
    if private:
        info["private"] = 1
    if source is not None:
        info["source"] = source
    tree: FileTree | None = None
    if version != "v1":
        data = {path: _bytes(content) for path, content in contents.items()}
        tree = file_tree(data, piece_length)
        info |= {"meta version": 2, "file tree": tree.files}
        # Both halves of a hybrid must list the files in one order: that of the v2 tree.
        contents = {path: contents[path] for path in tree.order}
    if version != "v2":
        info |= _v1(contents, piece_length, single=single, align=version == "hybrid")
    torrent: dict[str, object] = {"info": info}
    if tree is not None:
        torrent["piece layers"] = tree.layers
    tiers = [[tier] if isinstance(tier, str) else list(tier) for tier in trackers]
    if tiers:
        torrent["announce"] = tiers[0][0]
        if len(tiers) > 1 or len(tiers[0]) > 1:
            torrent["announce-list"] = tiers
    optional = {"comment": comment, "created by": created_by, "creation date": creation_date}
    torrent |= {key: value for key, value in optional.items() if value is not None}
    if web_seeds:
        torrent["url-list"] = list(web_seeds)
    return encode(torrent)


def infohash_v1(torrent: bytes) -> str | None:
    """The v1 infohash, 40 hex digits; `None` for a v2-only torrent."""
    return read(torrent).infohash_v1


def infohash_v2(torrent: bytes) -> str | None:
    """The v2 infohash, 64 hex digits; `None` for a v1-only torrent."""
    return read(torrent).infohash_v2


def magnet(torrent: bytes, *, v1: bool = True, v2: bool = True, trackers: bool = True) -> str:
    """A magnet link for a .torrent file.

    Args:
        torrent: The bytes of the .torrent file.
        v1: Carry the v1 infohash (`urn:btih:`), if there is one.
        v2: Carry the v2 infohash (`urn:btmh:`), if there is one.
        trackers: Carry the announce URLs.
    """
    meta = read(torrent)
    parts: list[str] = []
    if v1 and meta.infohash_v1:
        parts.append(f"xt=urn:btih:{meta.infohash_v1}")
    if v2 and meta.infohash_v2:
        parts.append(f"xt=urn:btmh:1220{meta.infohash_v2}")
    parts.append(f"dn={quote(meta.name, safe='')}")
    if trackers:
        parts += [f"tr={quote(url, safe='')}" for tier in meta.trackers for url in tier]
    return "magnet:?" + "&".join(parts)


def _bytes(content: Content) -> bytes:
    return bytes(content) if isinstance(content, int) else content


def _length(content: Content) -> int:
    return content if isinstance(content, int) else len(content)


def _v1(
    contents: Mapping[str, Content], piece_length: int, *, single: bool, align: bool
) -> dict[str, object]:
    stream: list[Content] = []
    entries: list[dict[str, object]] = []
    paths = list(contents)
    for path in paths:
        length = _length(contents[path])
        stream.append(contents[path])
        entries.append({"length": length, "path": path.split("/")})
        gap = -length % piece_length
        if align and gap and path != paths[-1]:
            # Pad files (BEP 47) start each file on a piece boundary, as v2 has it.
            stream.append(gap)
            entries.append({"attr": "p", "length": gap, "path": [".pad", str(gap)]})
    pieces = b"".join(_hashes(stream, piece_length))
    if single:
        return {"length": sum(map(_length, stream)), "pieces": pieces}
    return {"files": entries, "pieces": pieces}


def _hashes(stream: Iterable[Content], piece_length: int) -> Iterator[bytes]:
    """The hash of each piece; zeros that are given as a size are never laid out in memory."""
    zeros = _sha1(bytes(piece_length))
    left = b""
    for content in stream:
        if isinstance(content, int):
            begun = min(-len(left) % piece_length, content)
            left += bytes(begun)
            whole, rest = divmod(content - begun, piece_length)
        else:
            left, whole, rest = left + content, 0, 0
        end = len(left) - len(left) % piece_length
        for at in range(0, end, piece_length):
            yield _sha1(left[at : at + piece_length])
        for _ in range(whole):
            yield zeros
        left = left[end:] + bytes(rest)
    if left:
        yield _sha1(left)


def _sha1(data: bytes) -> bytes:
    return hashlib.sha1(data, usedforsecurity=False).digest()
