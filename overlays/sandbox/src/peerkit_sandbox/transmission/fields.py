"""The fields of torrent_get: how each is computed, and since when it exists."""

from __future__ import annotations

import base64
import mimetypes
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from .profiles import Level, Profile
from .torrent import Status, Torrent
from .tracker_fields import tracker_list_items, tracker_stats_items
from .variant import words

__all__ = ["FIELDS", "Getter", "View", "field_value"]


@dataclass(frozen=True, slots=True)
class View:
    """What a field needs besides the torrent: the release, the time, the state folder."""

    profile: Profile
    now: float
    config_dir: str

    def at_least(self, level: Level) -> bool:
        """Whether the release belongs to this generation or a later one."""
        return self.profile.level >= level


Getter = Callable[[Torrent, View], object]


def _own(name: str) -> Getter:
    return lambda torrent, _: getattr(torrent, name)


def _const(value: object) -> Getter:
    return lambda _torrent, _: value


def _eta(torrent: Torrent, view: View) -> int:
    if torrent.rate_download:
        return torrent.content.left_until_done // torrent.rate_download
    # 4.x cannot tell while nothing is received; 3.00 says that of magnet links alone.
    unknown = not view.profile.untyped or not torrent.has_metadata
    return -2 if unknown and torrent.status == Status.DOWNLOADING else -1


def _upload_ratio(torrent: Torrent, view: View) -> float:
    # Without a download 3.00 compares with what is there, 4.x with what is wanted.
    content = torrent.content
    other = content.have_valid if view.profile.untyped else content.size_when_done
    base = torrent.downloaded_ever or other
    if base:
        return torrent.uploaded_ever / base
    return -2.0 if torrent.uploaded_ever else -1.0


def _files(torrent: Torrent, view: View) -> list[dict[str, object]]:
    items: list[dict[str, object]] = []
    for file in torrent.content.files:
        item: dict[str, object] = {
            "bytes_completed": torrent.content.bytes_completed(file),
            "length": file.length,
            "name": file.path,
        }
        if view.at_least(Level.V41_BETA):
            pieces = torrent.content.pieces_of(file)
            item |= {"begin_piece": pieces.start, "end_piece": pieces.stop}
        items.append(item)
    return items


def _file_stats(torrent: Torrent, _: View) -> list[dict[str, object]]:
    return [
        {
            "bytes_completed": torrent.content.bytes_completed(file),
            "priority": file.priority,
            "wanted": file.wanted,
        }
        for file in torrent.content.files
    ]


def _pieces(torrent: Torrent, _: View) -> str:
    return base64.b64encode(torrent.content.bitfield()).decode()


def _availability(torrent: Torrent, _: View) -> list[int]:
    content = torrent.content
    return [
        -1 if have == content.length_of(piece) else 0 for piece, have in enumerate(content.have)
    ]


def _mime_type(torrent: Torrent, _: View) -> str:
    files = torrent.content.files
    if not files:
        return "application/octet-stream"
    biggest = max(files, key=lambda file: file.length)
    return mimetypes.guess_type(biggest.path)[0] or "application/octet-stream"


def _torrent_file(torrent: Torrent, view: View) -> str:
    return f"{view.config_dir}/torrents/{torrent.hash}.torrent"


_PEER_SOURCES: Final = ("cache", "dht", "incoming", "lpd", "ltep", "pex", "tracker")

_GETTERS: Final[Mapping[str, Getter]] = {
    **{
        name: _own(name)
        for name in words("""id name status error error_string percent_done is_finished is_private
        downloaded_ever uploaded_ever added_date done_date start_date activity_date date_created
        edit_date download_dir magnet_link comment creator bandwidth_priority download_limit
        upload_limit download_limited upload_limited honors_session_limits seed_ratio_mode
        seed_idle_mode seed_ratio_limit seed_idle_limit queue_position labels peer_limit group
        percent_complete rate_download sequential_download sequential_download_from_piece source
        webseeds""")
    },
    **{
        name: _const(0)
        for name in words("""rate_upload corrupt_ever desired_available peers_connected
        peers_getting_from_us peers_sending_to_us webseeds_sending_to_us""")
    },
    "hash_string": _own("hash"),
    "eta": _eta,
    "eta_idle": _const(-1),
    "is_stalled": _const(False),
    "manual_announce_time": _const(-1),
    "peers": lambda _torrent, _: list[object](),
    "peers_from": lambda _torrent, _: {f"from_{source}": 0 for source in _PEER_SOURCES},
    "max_connected_peers": _own("peer_limit"),
    "recheck_progress": lambda torrent, view: torrent.recheck_progress(view.now),
    "metadata_percent_complete": lambda torrent, _: (
        1.0 if torrent.has_metadata else torrent.metadata_progress
    ),
    "upload_ratio": _upload_ratio,
    "total_size": lambda torrent, _: torrent.content.total_size,
    "size_when_done": lambda torrent, _: torrent.content.size_when_done,
    "left_until_done": lambda torrent, _: torrent.content.left_until_done,
    "have_valid": lambda torrent, _: torrent.content.have_valid,
    "have_unchecked": lambda torrent, _: torrent.content.have_unchecked,
    "seconds_downloading": lambda torrent, _: int(torrent.seconds_downloading),
    "seconds_seeding": lambda torrent, _: int(torrent.seconds_seeding),
    "torrent_file": _torrent_file,
    "files": _files,
    "file_stats": _file_stats,
    "file_count": lambda torrent, _: len(torrent.content.files),
    "bytes_completed": lambda torrent, _: [
        torrent.content.bytes_completed(file) for file in torrent.content.files
    ],
    "wanted": lambda torrent, _: [file.wanted for file in torrent.content.files],
    "priorities": lambda torrent, _: [file.priority for file in torrent.content.files],
    "piece_count": lambda torrent, _: len(torrent.content.have),
    "piece_size": lambda torrent, _: torrent.content.piece_size,
    "pieces": _pieces,
    "availability": _availability,
    "primary_mime_type": _mime_type,
    "trackers": lambda torrent, view: tracker_list_items(torrent, view.profile),
    "tracker_list": lambda torrent, _: torrent.trackers.as_text(),
    "tracker_stats": lambda torrent, view: tracker_stats_items(torrent, view.profile, view.now),
}

_SINCE: Final = {
    **dict.fromkeys(
        words("""percent_complete group file_count availability primary_mime_type tracker_list
        source"""),
        Level.V4,
    ),
    "sequential_download": Level.V41_BETA,
    "bytes_completed": Level.V41,
    "sequential_download_from_piece": Level.V41,
}

FIELDS: Final[Mapping[str, Level]] = {name: _SINCE.get(name, Level.V3) for name in _GETTERS}
"""Every field by its JSON-RPC name, with the generation that brought it."""


def field_value(torrent: Torrent, name: str, view: View) -> object:
    """The value of one field, in JSON-RPC spelling; a test's override wins."""
    if name in torrent.overrides:
        return torrent.overrides[name]
    return _GETTERS[name](torrent, view)
