"""Read .torrent files: what a BitTorrent client learns from one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from ._bencode import BencodeError, Value, decode, raw_item

__all__ = ["Metainfo", "MetainfoError", "TorrentFile", "read"]


class MetainfoError(ValueError):
    """The bytes are not a .torrent file."""


@dataclass(frozen=True)
class TorrentFile:
    """One file of a torrent: its path, with the torrent's folder first, and its size."""

    path: str
    size: int


@dataclass(frozen=True)
class Metainfo:
    """The content of a .torrent file. Sizes are bytes, `creation_date` is epoch seconds."""

    name: str
    files: tuple[TorrentFile, ...]
    piece_length: int
    pieces_num: int
    piece_hashes: tuple[str, ...]
    private: bool
    infohash_v1: str | None
    infohash_v2: str | None
    trackers: tuple[tuple[str, ...], ...]
    web_seeds: tuple[str, ...]
    comment: str
    created_by: str
    creation_date: int | None
    source: str
    raw: bytes

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)


def read(torrent: bytes) -> Metainfo:
    """Read a .torrent file.

    Raises:
        MetainfoError: not bencoded, or a required key is missing or of a wrong type.
    """
    try:
        top = decode(torrent)
        raw_info = raw_item(torrent, b"info")
    except BencodeError as error:
        raise MetainfoError(str(error)) from error
    info = _dict(top).get(b"info")
    if raw_info is None or not isinstance(info, dict):
        raise MetainfoError("no info dictionary")
    top = _dict(top)
    name = _text(info, b"name")
    piece_length = _int(info.get(b"piece length"))
    if not name or piece_length <= 0:
        raise MetainfoError("no name or piece length")
    pieces = info.get(b"pieces")
    version_2 = info.get(b"meta version") == 2
    if not version_2 and not isinstance(pieces, bytes):
        raise MetainfoError("no pieces")
    hashes = pieces if isinstance(pieces, bytes) else b""
    v1_files = tuple(_v1_files(info, name)) if isinstance(pieces, bytes) else ()
    files = v1_files or tuple(_v2_files(info, name))
    return Metainfo(
        name=name,
        files=files,
        piece_length=piece_length,
        pieces_num=len(hashes) // 20 or sum(-(-file.size // piece_length) for file in files),
        piece_hashes=tuple(hashes[at : at + 20].hex() for at in range(0, len(hashes), 20)),
        private=info.get(b"private") == 1,
        infohash_v1=_sha1(raw_info) if hashes or not version_2 else None,
        infohash_v2=hashlib.sha256(raw_info).hexdigest() if version_2 else None,
        trackers=tuple(_tiers(top)),
        web_seeds=tuple(_web_seeds(top)),
        comment=_text(top, b"comment"),
        created_by=_text(top, b"created by"),
        creation_date=_int(top[b"creation date"]) if b"creation date" in top else None,
        source=_text(info, b"source"),
        raw=torrent,
    )


def _sha1(data: bytes) -> str:
    return hashlib.sha1(data, usedforsecurity=False).hexdigest()


def _v1_files(info: dict[bytes, Value], name: str) -> Iterator[TorrentFile]:
    if b"length" in info:
        yield TorrentFile(name, _int(info[b"length"]))
        return
    for entry in _list(info.get(b"files")):
        item = _dict(entry)
        if b"p" in _bytes(item.get(b"attr", b"")):
            continue  # a pad file holds no data of the user
        parts = [_bytes(part).decode(errors="replace") for part in _list(item.get(b"path"))]
        yield TorrentFile("/".join([name, *parts]), _int(item.get(b"length")))


def _v2_files(info: dict[bytes, Value], name: str) -> Iterator[TorrentFile]:
    found = list(_walk(_dict(info.get(b"file tree")), ""))
    single = len(found) == 1 and found[0].path == name
    for file in found:
        yield file if single else TorrentFile(f"{name}/{file.path}", file.size)


def _walk(tree: dict[bytes, Value], prefix: str) -> Iterator[TorrentFile]:
    for key in sorted(tree):
        node = _dict(tree[key])
        path = prefix + key.decode(errors="replace")
        if b"" in node:
            yield TorrentFile(path, _int(_dict(node[b""]).get(b"length")))
        else:
            yield from _walk(node, path + "/")


def _tiers(top: dict[bytes, Value]) -> Iterator[tuple[str, ...]]:
    tiers = top.get(b"announce-list")
    if isinstance(tiers, list) and tiers:
        for tier in tiers:
            yield tuple(_bytes(url).decode(errors="replace") for url in _list(tier))
    elif b"announce" in top:
        yield (_text(top, b"announce"),)


def _web_seeds(top: dict[bytes, Value]) -> Iterator[str]:
    seeds = top.get(b"url-list", [])
    for url in [seeds] if isinstance(seeds, bytes) else _list(seeds):
        yield _bytes(url).decode(errors="replace")


def _text(table: dict[bytes, Value], key: bytes) -> str:
    return _bytes(table.get(key, b"")).decode(errors="replace")


def _dict(value: Value | None) -> dict[bytes, Value]:
    if not isinstance(value, dict):
        raise MetainfoError("a dictionary was expected")
    return value


def _list(value: Value | None) -> list[Value]:
    if not isinstance(value, list):
        raise MetainfoError("a list was expected")
    return value


def _bytes(value: Value | None) -> bytes:
    if not isinstance(value, bytes):
        raise MetainfoError("a string was expected")
    return value


def _int(value: Value | None) -> int:
    if not isinstance(value, int):
        raise MetainfoError("a number was expected")
    return value
