"""Answers as real servers send them: every field, seeded random values, keys sorted.

qBittorrent (Qt) and Transmission write the keys of an object in alphabetical order, which matters
to decoders that expect them in some order.
"""

from __future__ import annotations

import json
from random import Random
from typing import Any
from urllib.parse import quote

__all__ = ["hex_digits", "name", "qbittorrent_torrents"]

_STATES = ("stalledUP", "uploading", "stoppedUP", "downloading", "stalledDL", "queuedDL")
_WORDS = (
    "debian ubuntu fedora arch mint kali alpine void gentoo slackware netinst amd64 live".split()
)
_CATEGORIES = ("", "linux", "archive", "films", "music/lossless")
_TAGS = ("", "linux", "keep", "keep, linux", "private, ratio")
_FOLDERS = ("/data/torrents", "/data/torrents/linux", "/mnt/pool/seeding")
_DAY = 86_400
_NOW = 1_760_000_000


def hex_digits(random: Random, count: int) -> str:
    """So many random hex digits."""
    return f"{random.getrandbits(4 * count):0{count}x}"


def name(random: Random) -> str:
    """The name of a torrent; one in ten is not ASCII."""
    words = "-".join(random.sample(_WORDS, 4))
    version = f"{random.randrange(1, 40)}.{random.randrange(10)}"
    return f"{words}-{version}{' – Größe' if random.random() < 0.1 else ''}.iso"


def qbittorrent_torrents(count: int, seed: int = 530) -> bytes:
    """`torrents/info` of 5.3.0: 67 fields for each torrent."""
    random = Random(seed)
    torrents = [_torrent(random) for _ in range(count)]
    text = json.dumps(torrents, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def _torrent(random: Random) -> dict[str, Any]:
    infohash, title = hex_digits(random, 40), name(random)
    size = random.randrange(10**6, 10**11)
    progress = 1.0 if random.random() < 0.8 else round(random.random(), 6)
    done = int(size * progress)
    piece = 1 << random.randrange(16, 24)
    pieces = size // piece + 1
    uploaded, downloaded = random.randrange(10**12), done + random.randrange(10**6)
    folder = random.choice(_FOLDERS)
    tracker = f"https://tracker{random.randrange(9)}.example.org:443/announce"
    added = _NOW - random.randrange(1000 * _DAY)
    seeds, leechs = random.randrange(40), random.randrange(40)
    return {
        "added_on": added,
        "amount_left": size - done,
        "auto_tmm": random.random() < 0.5,
        "availability": -1 if progress == 1 else round(random.uniform(0, 40), 3),
        "category": random.choice(_CATEGORIES),
        "comment": "" if random.random() < 0.5 else "Official image; see the signed checksums",
        "completed": done,
        "completion_on": added + random.randrange(9 * _DAY) if progress == 1 else -1,
        "connections_count": seeds + leechs,
        "connections_limit": 100,
        "content_path": f"{folder}/{title}",
        "created_by": "mktorrent 1.1",
        "creation_date": added - random.randrange(99 * _DAY),
        "dl_limit": 0,
        "dlspeed": 0 if progress == 1 else random.randrange(10**7),
        "download_path": "",
        "downloaded": downloaded,
        "downloaded_session": random.randrange(10**9),
        "eta": 8_640_000 if progress == 1 else random.randrange(_DAY),
        "f_l_piece_prio": False,
        "force_start": random.random() < 0.1,
        "has_metadata": True,
        "hash": infohash,
        "inactive_seeding_time_limit": -2,
        "infohash_v1": infohash,
        "infohash_v2": hex_digits(random, 64) if random.random() < 0.3 else "",
        "last_activity": _NOW - random.randrange(_DAY),
        "magnet_uri": f"magnet:?xt=urn:btih:{infohash}&dn={quote(title)}&tr={quote(tracker, '')}",
        "max_inactive_seeding_time": -1,
        "max_ratio": -1,
        "max_seeding_time": -1,
        "name": title,
        "num_complete": seeds + random.randrange(200),
        "num_incomplete": leechs + random.randrange(200),
        "num_leechs": leechs,
        "num_seeds": seeds,
        "piece_size": piece,
        "pieces_have": int(pieces * progress),
        "pieces_num": pieces,
        "popularity": round(random.uniform(0, 9), 6),
        "priority": 0 if progress == 1 else random.randrange(1, 200),
        "private": random.random() < 0.2,
        "progress": progress,
        "ratio": round(uploaded / downloaded, 6),
        "ratio_limit": -2,
        "reannounce": random.randrange(1800),
        "root_path": "",
        "save_path": folder,
        "seeding_time": random.randrange(900 * _DAY),
        "seeding_time_limit": -2,
        "seen_complete": _NOW - random.randrange(_DAY),
        "seq_dl": False,
        "share_limit_action": "Default",
        "share_limits_mode": "Default",
        "size": size,
        "state": random.choice(_STATES),
        "super_seeding": False,
        "tags": random.choice(_TAGS),
        "time_active": random.randrange(900 * _DAY),
        "total_size": size,
        "total_wasted": random.randrange(10**6),
        "tracker": tracker if random.random() < 0.9 else "",
        "trackers_count": random.randrange(1, 5),
        "up_limit": 0,
        "uploaded": uploaded,
        "uploaded_session": random.randrange(10**9),
        "upspeed": random.randrange(10**6),
    }
