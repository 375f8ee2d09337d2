"""The file tree and piece layers of BitTorrent v2 (BEP 52)."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

__all__ = ["FileTree", "file_tree", "hash_file"]

_BLOCK = 16384
_ZERO = bytes(32)


@dataclass
class FileTree:
    """What v2 adds to a torrent.

    Attributes:
        files: The `file tree` dictionary of `info`.
        layers: The `piece layers` dictionary beside `info`.
        order: The paths in tree order, which is also the order of the file indexes.
    """

    files: dict[str, object] = field(default_factory=dict[str, object])
    layers: dict[bytes, bytes] = field(default_factory=dict[bytes, bytes])
    order: list[str] = field(default_factory=list[str])


def file_tree(contents: Mapping[str, bytes], piece_length: int) -> FileTree:
    """Hash every file into its own Merkle tree."""
    tree = FileTree()
    tree.order = sorted(contents, key=lambda path: [part.encode() for part in path.split("/")])
    for path in tree.order:
        data = contents[path]
        leaf: dict[str, object] = {"length": len(data)}
        if data:
            root, layer = hash_file(data, piece_length)
            leaf["pieces root"] = root
            if layer:
                tree.layers[root] = layer
        node = tree.files
        *folders, name = path.split("/")
        for folder in folders:
            child = node.setdefault(folder, {})
            if not isinstance(child, dict) or "" in child:
                raise ValueError(f"{path!r} is below a file")
            node = cast("dict[str, object]", child)
        node[name] = {"": leaf}
    return tree


def hash_file(data: bytes, piece_length: int) -> tuple[bytes, bytes]:
    """The root of a file's tree, and its piece layer (empty if it fits in one piece)."""
    leaves = [hashlib.sha256(data[at : at + _BLOCK]).digest() for at in range(0, len(data), _BLOCK)]
    if len(data) <= piece_length:
        return _root(leaves, _ZERO), b""
    blocks = piece_length // _BLOCK
    pieces = [
        _root(leaves[at : at + blocks], _ZERO, width=blocks) for at in range(0, len(leaves), blocks)
    ]
    return _root(pieces, _root([], _ZERO, width=blocks)), b"".join(pieces)


def _root(hashes: list[bytes], pad: bytes, width: int = 1) -> bytes:
    """The root over `hashes`, padded with `pad` to a power of two (at least `width`)."""
    while width < len(hashes):
        width *= 2
    row = hashes + [pad] * (width - len(hashes))
    while len(row) > 1:
        row = [hashlib.sha256(row[i] + row[i + 1]).digest() for i in range(0, len(row), 2)]
    return row[0]
