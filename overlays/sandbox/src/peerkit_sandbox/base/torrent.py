"""A torrent as a test orders it, and as it looks at it afterwards: the same on every fake."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, Protocol, TypedDict, get_args

from .. import torrents
from . import checks

__all__ = [
    "STATES",
    "FakeTorrent",
    "HasHash",
    "NewTorrent",
    "Ref",
    "State",
    "TorrentOptions",
    "hash_of",
    "made_up",
    "read_options",
]

State = Literal["downloading", "seeding", "stopped", "queued", "checking", "error"]
"""What a torrent does, in one word for all services; each has words of its own for it."""

STATES: Final[tuple[State, ...]] = get_args(State)

# Pieces as real programs cut them: few enough for large torrents.
_SMALLEST_PIECE: Final = 16384
_PIECES: Final = 2048


class HasHash(Protocol):
    """Anything with an info-hash."""

    @property
    def hash(self) -> str:
        """Its hash, in hex digits."""
        ...


Ref = str | HasHash
"""A torrent: its hash, what `add_torrent` returned, or a client's model of it."""


def hash_of(torrent: object) -> str:
    """The hash by which a torrent is named, in small letters.

    Raises:
        TypeError: It is no hash, and has none.
    """
    found = torrent if isinstance(torrent, str) else getattr(torrent, "hash", None)
    if not isinstance(found, str):
        raise TypeError(f"a torrent is named by its hash, or by what has one, not by {torrent!r}")
    return found.lower()


class FakeTorrent(HasHash, Protocol):
    """The state of a torrent in a fake. It is live: look at it again after a call."""

    @property
    def name(self) -> str:
        """Its name."""
        ...

    @property
    def size(self) -> int:
        """Bytes of all its files; 0 without metadata."""
        ...

    @property
    def progress(self) -> float:
        """How much of the wanted bytes is there, from 0 to 1."""
        ...

    @property
    def state(self) -> State:
        """What it does, in the words that all fakes share."""
        ...

    @property
    def save_path(self) -> str:
        """The folder that its files are in, without a slash at the end."""
        ...

    @property
    def has_metadata(self) -> bool:
        """Whether its content is known; that of a magnet link is not at first."""
        ...

    @property
    def complete(self) -> bool:
        """Whether every wanted byte is there."""
        ...


class TorrentOptions(TypedDict, total=False):
    """What `add_torrent` takes on every fake. Services add words of their own."""

    name: str
    """Name of the torrent that is made up; `sandbox torrent` by default."""
    size: int
    """Bytes of its only file; 1 MiB by default. No memory is needed for them."""
    files: Mapping[str, torrents.Content]
    """Its files instead, by their paths inside of the torrent: bytes, or sizes."""
    trackers: Sequence[str | Sequence[str]]
    """Announce URLs, one tier each; a nested sequence is one tier."""
    private: bool
    """Whether it has the private flag."""
    progress: float
    """How much of it is there already, from 0 to 1; 0 by default, 1 for `seeding`."""
    state: State
    """What it does; by default it downloads, or seeds if it is complete."""
    save_path: str
    """The folder of its files; the server's own by default."""


@dataclass(frozen=True)
class NewTorrent:
    """What `add_torrent` was asked for, checked.

    Attributes:
        torrent: The bytes of a .torrent file; None for a magnet link.
        magnet: A magnet link or an info-hash; empty for a .torrent file.
        own: The service's own options.
    """

    torrent: bytes | None
    magnet: str
    progress: float
    state: State
    save_path: str
    own: Mapping[str, Any]


Check = Callable[[str, object], Any]


def read_options(
    source: bytes | str | None, options: Mapping[str, Any], own: Mapping[str, Check]
) -> NewTorrent:
    """Check everything that `add_torrent` was given.

    Args:
        source: Its first argument.
        options: The others.
        own: The options that only the service has, with what checks them.

    Raises:
        TypeError: An option does not exist or is of another type.
        ValueError: A value cannot be used, or two exclude each other.
        MetainfoError: `source` is no .torrent file; a kind of ValueError.
    """
    known = TorrentOptions.__optional_keys__
    checks.refuse_unknown("add_torrent()", options, known | own.keys())
    torrent, magnet = _source(source, options)
    state = options.get("state")
    if state is not None:
        checks.word("state", state, STATES)
    progress = checks.share("progress", options.get("progress", float(state == "seeding")))
    if magnet and (progress or state == "seeding"):
        raise ValueError("a magnet link has no metadata yet, so nothing of it can be there")
    if state in ("downloading", "seeding") and (progress == 1) != (state == "seeding"):
        raise ValueError(f"a torrent with progress={progress} cannot be {state}")
    save_path = options.get("save_path")
    return NewTorrent(
        torrent,
        magnet,
        progress,
        state or ("seeding" if progress == 1 else "downloading"),
        "" if save_path is None else checks.path("save_path", save_path).rstrip("/") or "/",
        {name: check(name, options[name]) for name, check in own.items() if name in options},
    )


def _source(source: object, options: Mapping[str, Any]) -> tuple[bytes | None, str]:
    if source is None:
        return _made(options), ""
    described = options.keys() & {"name", "size", "files", "trackers", "private"}
    if described:
        raise TypeError(f"{min(described)} cannot be given beside a source, which says it already")
    if isinstance(source, bytes):
        torrents.read(source)
        return source, ""
    return None, checks.text("source", source)


def _made(options: Mapping[str, Any]) -> bytes:
    name = checks.text("name", options.get("name", "sandbox torrent"))
    if name in ("", ".", "..") or "/" in name:
        raise ValueError(f"name: {name!r} is no name of a file or folder")
    content: torrents.Content | dict[str, torrents.Content]
    if "files" in options:
        if "size" in options:
            raise TypeError("size cannot be given beside files, which have sizes of their own")
        content = checks.contents("files", options["files"])
        total = sum(file if isinstance(file, int) else len(file) for file in content.values())
    else:
        content = total = checks.whole("size", options.get("size", 1 << 20))
    private = options.get("private", False)
    if not isinstance(private, bool):
        raise TypeError(f"private has to be True or False, not {private!r}")
    piece = _SMALLEST_PIECE
    while total > piece * _PIECES:
        piece *= 2
    trackers = checks.tiers("trackers", options.get("trackers", ()))
    return torrents.make_torrent(
        name, content, piece_length=piece, private=private, trackers=trackers
    )


def made_up(name: str, v1: str, v2: str, trackers: Sequence[str]) -> torrents.Metainfo:
    """Metadata for a magnet link whose real content nobody knows; the hashes stay the link's."""
    seed = hashlib.sha256((v2 or v1).encode()).digest()
    data = torrents.make_torrent(name, seed * 1024, trackers=trackers)
    return replace(torrents.read(data), infohash_v1=v1 or None, infohash_v2=v2 or None)
