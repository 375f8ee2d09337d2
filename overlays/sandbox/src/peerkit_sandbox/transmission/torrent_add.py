"""The method torrent_add."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import parse_qsl

from ..torrents import Metainfo, MetainfoError, read
from . import activity
from .daemon import Daemon
from .failures import HTTP_REASONS, Code, Failure
from .settings import clean_labels, is_absolute
from .torrent import Torrent
from .variant import Params, as_bool, as_int, as_list, as_str

__all__ = [
    "Source",
    "add_source",
    "source_of_magnet",
    "source_of_metainfo",
    "summary",
    "torrent_add",
]

_URL: Final = re.compile(r"(https?|s?ftp)://", re.IGNORECASE)
_HASH: Final = re.compile(r"[0-9a-fA-F]{40}")
_BASE32_HASH: Final = re.compile(r"[A-Za-z2-7]{32}")


@dataclass(frozen=True, slots=True)
class Source:
    """What is to be added: a parsed .torrent file, or what a magnet link says."""

    info_hash: str
    name: str
    tiers: tuple[tuple[str, ...], ...]
    webseeds: tuple[str, ...] = ()
    meta: Metainfo | None = None


def torrent_add(daemon: Daemon, params: Params) -> dict[str, object]:
    """Add a torrent from a file, a URL, a magnet link or base64."""
    filename = as_str(params.get("filename")) or ""
    metainfo = as_str(params.get("metainfo")) or ""
    given = "filename" in params or "metainfo" in params
    if not filename and not metainfo and not (given and daemon.profile.untyped):
        raise Failure(Code.INVALID_PARAMS, "no filename or metainfo specified")
    folder = as_str(params.get("download_dir"))
    if folder is not None and not is_absolute(folder):
        raise Failure(Code.PATH_NOT_ABSOLUTE, "download directory path is not absolute")
    sent_labels = as_list(params.get("labels"))
    labels = None if sent_labels is None else clean_labels(sent_labels, daemon.profile)
    source = _source(daemon, filename, metainfo)
    if (known := daemon.by_hash(source.info_hash)) is not None:
        return {"torrent_duplicate": summary(known)}
    torrent = add_source(daemon, source, folder or str(daemon.settings["download_dir"]))
    if daemon.profile.untyped:
        # 3.00 hashes what is there, even if that is nothing, before it starts a torrent.
        found, torrent.content.have = torrent.content.have, [0] * len(torrent.content.have)
        activity.verify(daemon, torrent, found=found)
    _configure(torrent, params, labels)
    paused = as_bool(params.get("paused"))
    if paused is None:
        paused = daemon.settings["start_added_torrents"] is not True
    if not paused:
        activity.start(daemon, torrent)
    return {"torrent_added": summary(torrent)}


def summary(torrent: Torrent) -> dict[str, object]:
    """What the answer says of an added torrent."""
    return {"id": torrent.id, "name": torrent.name, "hash_string": torrent.hash}


def add_source(daemon: Daemon, source: Source, folder: str) -> Torrent:
    """Put a torrent into the daemon, stopped; data left on the disk are found again."""
    torrent = daemon.new_torrent(source.info_hash, source.name, source.tiers, folder)
    torrent.peer_limit = as_int(daemon.settings["peer_limit_per_torrent"]) or 0
    torrent.webseeds = list(source.webseeds)
    torrent.sequential_download = daemon.settings.get("sequential_download") is True
    if source.meta is not None:
        daemon.give_metadata(torrent, source.meta)
        left = daemon.disk.pop((folder, torrent.hash), None)
        if left is not None and len(left) == len(torrent.content.have):
            torrent.content.have = left
    return torrent


def source_of_metainfo(data: bytes) -> Source:
    """Read a .torrent file.

    Raises:
        MetainfoError: it is none, or one without a v1 info-hash, which Transmission refuses.
    """
    meta = read(data)
    if meta.infohash_v1 is None:
        raise MetainfoError("no v1 info-hash")
    return Source(meta.infohash_v1, meta.name, meta.trackers, meta.web_seeds, meta)


def source_of_magnet(link: str) -> Source | None:
    """Read a magnet link; None if it is none with a v1 info-hash."""
    scheme, _, query = link.partition("?")
    if scheme.lower() != "magnet:":
        return None
    # parse_qsl would turn + into a space, which the daemon does not.
    pairs = parse_qsl(query.replace("+", "%2B"), keep_blank_values=True)
    topic = next((v for k, v in pairs if k == "xt" and v.lower().startswith("urn:btih:")), "")
    info_hash = _hash(topic[9:])
    if info_hash is None:
        return None
    name = next((value for key, value in pairs if key == "dn" and value), info_hash)
    tiers = tuple((value,) for key, value in pairs if key == "tr" or key.startswith("tr."))
    return Source(info_hash, name, tiers, tuple(value for key, value in pairs if key == "ws"))


def _hash(text: str) -> str | None:
    if _HASH.fullmatch(text):
        return text.lower()
    if _BASE32_HASH.fullmatch(text):
        return base64.b32decode(text.upper()).hex()
    return None


def _source(daemon: Daemon, filename: str, metainfo: str) -> Source:
    old = daemon.profile.untyped
    bad = Failure(Code.CORRUPT_TORRENT if old else Code.UNRECOGNIZED_INFO)
    if not filename:
        try:
            return source_of_metainfo(base64.b64decode(metainfo))
        except (MetainfoError, ValueError):
            raise bad from None
    if _URL.match(filename):
        return _source_of_url(daemon, filename)
    data = daemon.world.read_file(filename)
    if data is not None:
        try:
            return source_of_metainfo(data)
        except MetainfoError:
            raise bad from None
    source = source_of_magnet(filename)
    if source is None and not old and (info_hash := _hash(filename)) is not None:
        source = Source(info_hash, info_hash, ())
    if source is None:
        raise bad
    return source


def _source_of_url(daemon: Daemon, url: str) -> Source:
    got = daemon.world.urls.get(url, 0)
    if isinstance(got, bytes):
        try:
            return source_of_metainfo(got)
        except MetainfoError:
            raise Failure(Code.CORRUPT_TORRENT) from None
    reason = HTTP_REASONS.get(got, "Unknown Error")
    if daemon.profile.untyped:
        text = f"gotMetadataFromURL: http error {got}: {reason}"
    else:
        text = f"Couldn't fetch torrent: {reason} ({got})"
    raise Failure(Code.HTTP_ERROR, text)


def _configure(torrent: Torrent, params: Params, labels: list[str] | None) -> None:
    torrent.peer_limit = as_int(params.get("peer_limit")) or torrent.peer_limit
    priority = as_int(params.get("bandwidth_priority"))
    if priority in (-1, 0, 1):
        torrent.bandwidth_priority = priority
    if labels is not None:
        torrent.labels = labels
    sequential = as_bool(params.get("sequential_download"))
    if sequential is not None:
        torrent.sequential_download = sequential
    piece = as_int(params.get("sequential_download_from_piece"))
    if piece is not None and 0 <= piece < len(torrent.content.have):
        torrent.sequential_download_from_piece = piece
    for name, wanted in (("files_unwanted", False), ("files_wanted", True)):
        for index in _indices(torrent, params.get(name)):
            torrent.content.files[index].wanted = wanted
    for name, level in (("priority_low", -1), ("priority_normal", 0), ("priority_high", 1)):
        for index in _indices(torrent, params.get(name)):
            torrent.content.files[index].priority = level


def _indices(torrent: Torrent, indices: object) -> list[int]:
    # Unlike in torrent_set, an index out of range and an empty list mean nothing here.
    given = map(as_int, as_list(indices) or [])
    return [i for i in given if i is not None and 0 <= i < len(torrent.content.files)]
