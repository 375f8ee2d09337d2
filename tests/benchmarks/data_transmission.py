"""`torrent_get` answers of Transmission 4.1 in both dialects, with 20 fields and with all of them."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, cast
from urllib.parse import quote

from peerkit_transmission.rpc.names import classic_name

from .data import hex_digits, name

__all__ = ["ALL_FIELDS", "TWENTY", "classic_answer", "classic_fields", "json_rpc_answer"]

TWENTY = (
    "activity_date", "added_date", "download_dir", "error", "error_string", "eta", "hash_string",
    "id", "is_finished", "labels", "left_until_done", "name", "percent_done", "queue_position",
    "rate_download", "rate_upload", "size_when_done", "status", "total_size", "upload_ratio",
)  # fmt: skip
"""What a list of torrents in a user interface shows."""

_DAY = 86_400
_NOW = 1_760_000_000


def json_rpc_answer(count: int, fields: Sequence[str], seed: int = 41) -> bytes:
    """The answer in JSON-RPC 2.0."""
    torrents = _torrents(count, fields, seed)
    return _json({"jsonrpc": "2.0", "id": 1, "result": {"torrents": torrents}})


def classic_answer(count: int, fields: Sequence[str], seed: int = 41) -> bytes:
    """The same torrents in the classic dialect."""
    torrents = [_classic(torrent) for torrent in _torrents(count, fields, seed)]
    return _json({"arguments": {"torrents": torrents}, "result": "success"})


def classic_fields(fields: Sequence[str]) -> list[str]:
    """Field names as the classic dialect spells them."""
    return [classic_name("torrent_get", field) for field in fields]


def _json(answer: dict[str, Any]) -> bytes:
    text = json.dumps(answer, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode()


def _classic(value: Any) -> Any:
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        turned = {classic_name("torrent_get", key): _classic(item) for key, item in found.items()}
        if "wanted" in turned and isinstance(turned["wanted"], list):
            # Classic servers send these booleans as numbers.
            turned["wanted"] = [int(item) for item in cast("list[bool]", turned["wanted"])]
        return turned
    if isinstance(value, list):
        return [_classic(item) for item in cast("Iterable[Any]", value)]
    return value


def _torrents(count: int, fields: Sequence[str], seed: int) -> list[dict[str, Any]]:
    random = Random(seed)
    wanted = set(fields)
    torrents: list[dict[str, Any]] = []
    for number in range(1, count + 1):
        whole = _torrent(random, number)
        torrents.append({key: value for key, value in whole.items() if key in wanted})
    return torrents


def _torrent(random: Random, number: int) -> dict[str, Any]:
    infohash, title = hex_digits(random, 40), name(random)
    files = [_file(random, title, index) for index in range(random.randrange(1, 6))]
    size = sum(file["length"] for file in files)
    pieces = 64
    trackers = [_tracker(random, index) for index in range(random.randrange(1, 3))]
    peers = [_peer(random) for _ in range(random.choice((0, 0, 0, 1, 4)))]
    done = random.random() if random.random() < 0.2 else 1
    added = _NOW - random.randrange(1000 * _DAY)
    announce = trackers[0]["announce"]
    return {
        "activity_date": _NOW - random.randrange(_DAY),
        "added_date": added,
        "availability": [random.randrange(-1, 5) for _ in range(pieces)],
        "bandwidth_priority": random.choice((-1, 0, 0, 0, 1)),
        "bytes_completed": [file["bytes_completed"] for file in files],
        "comment": "Official image; see the signed checksums",
        "corrupt_ever": 0,
        "creator": "mktorrent 1.1",
        "date_created": added - _DAY,
        "desired_available": 0,
        "done_date": added + 3600,
        "download_dir": "/data/torrents",
        "download_limit": 100,
        "download_limited": False,
        "downloaded_ever": size,
        "edit_date": 0,
        "error": random.choice((0, 0, 0, 2)),
        "error_string": "",
        "eta": -1,
        "eta_idle": -1,
        "file_count": len(files),
        "file_stats": [_stats(file) for file in files],
        "files": files,
        "group": "",
        "hash_string": infohash,
        "have_unchecked": 0,
        "have_valid": int(size * done),
        "honors_session_limits": True,
        "id": number,
        "is_finished": False,
        "is_private": random.random() < 0.2,
        "is_stalled": random.random() < 0.5,
        "labels": random.choice(([], [], ["linux"], ["linux", "keep"])),
        "left_until_done": size - int(size * done),
        "magnet_link": f"magnet:?xt=urn:btih:{infohash}&dn={quote(title)}&tr={quote(announce, '')}",
        "manual_announce_time": -1,
        "max_connected_peers": 50,
        "metadata_percent_complete": 1,
        "name": title,
        "peer_limit": 50,
        "peers": peers,
        "peers_connected": len(peers),
        "peers_from": {
            "from_cache": 0, "from_dht": 0, "from_incoming": 1, "from_lpd": 0, "from_ltep": 0,
            "from_pex": 2, "from_tracker": 1,
        },
        "peers_getting_from_us": 0,
        "peers_sending_to_us": 0,
        "percent_complete": done,
        "percent_done": done,
        "piece_count": pieces,
        "piece_size": 1 << 20,
        "pieces": b64encode(random.randbytes(pieces // 8)).decode(),
        "primary_mime_type": "application/octet-stream",
        "priorities": [0 for _ in files],
        "queue_position": number - 1,
        "rate_download": 0,
        "rate_upload": random.randrange(10**6),
        "recheck_progress": 0,
        "seconds_downloading": random.randrange(_DAY),
        "seconds_seeding": random.randrange(900 * _DAY),
        "seed_idle_limit": 30,
        "seed_idle_mode": 0,
        "seed_ratio_limit": 2,
        "seed_ratio_mode": 0,
        "sequential_download": False,
        "sequential_download_from_piece": 0,
        "size_when_done": size,
        "start_date": added,
        "status": random.choice((0, 4, 6, 6, 6)),
        "torrent_file": f"/var/lib/transmission/torrents/{infohash}.torrent",
        "total_size": size,
        "tracker_list": "\n\n".join(tracker["announce"] for tracker in trackers),
        "tracker_stats": [_tracker_stats(random, tracker) for tracker in trackers],
        "trackers": trackers,
        "upload_limit": 100,
        "upload_limited": False,
        "upload_ratio": round(random.uniform(0, 20), 4),
        "uploaded_ever": random.randrange(10**12),
        "wanted": [True for _ in files],
        "webseeds": [],
        "webseeds_ex": [],
        "webseeds_sending_to_us": 0,
    }  # fmt: skip


def _file(random: Random, title: str, index: int) -> dict[str, Any]:
    length = random.randrange(10**5, 10**10)
    return {
        "begin_piece": 0,
        "bytes_completed": length,
        "end_piece": 64,
        "length": length,
        "name": f"{title}/{index:02}-{title}",
    }


def _stats(file: dict[str, Any]) -> dict[str, Any]:
    return {"bytes_completed": file["bytes_completed"], "priority": 0, "wanted": True}


def _tracker(random: Random, index: int) -> dict[str, Any]:
    site = f"tracker{random.randrange(9)}"
    return {
        "announce": f"https://{site}.example.org/announce",
        "id": index,
        "scrape": f"https://{site}.example.org/scrape",
        "sitename": "example",
        "tier": index,
    }


def _tracker_stats(random: Random, tracker: dict[str, Any]) -> dict[str, Any]:
    last = _NOW - random.randrange(1800)
    return {
        **tracker,
        "announce_state": 1,
        "download_count": random.randrange(5000),
        "downloader_count": -1,
        "has_announced": True,
        "has_scraped": True,
        "host": tracker["announce"].removesuffix("/announce") + ":443",
        "is_backup": False,
        "last_announce_peer_count": random.randrange(50),
        "last_announce_result": "Success",
        "last_announce_start_time": last,
        "last_announce_succeeded": True,
        "last_announce_time": last,
        "last_announce_timed_out": False,
        "last_scrape_result": "",
        "last_scrape_start_time": last,
        "last_scrape_succeeded": True,
        "last_scrape_time": last,
        "last_scrape_timed_out": False,
        "leecher_count": random.randrange(90),
        "next_announce_time": last + 1800,
        "next_scrape_time": last + 1800,
        "scrape_state": 1,
        "seeder_count": random.randrange(900),
    }


def _peer(random: Random) -> dict[str, Any]:
    return {
        "address": f"198.51.100.{random.randrange(255)}",
        "bytes_to_client": random.randrange(10**9),
        "bytes_to_peer": random.randrange(10**9),
        "client_is_choked": False,
        "client_is_interested": False,
        "client_name": "qBittorrent 5.1.0",
        "flag_str": "TEI",
        "is_downloading_from": False,
        "is_encrypted": True,
        "is_incoming": True,
        "is_uploading_to": False,
        "is_utp": False,
        "peer_id": b64encode(random.randbytes(20)).decode(),
        "peer_is_choked": True,
        "peer_is_interested": False,
        "port": random.randrange(1024, 65536),
        "progress": round(random.random(), 4),
        "rate_to_client": 0,
        "rate_to_peer": 0,
    }


ALL_FIELDS = tuple(_torrent(Random(0), 1))
"""Every field of 4.1."""
