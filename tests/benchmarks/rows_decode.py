"""Decoding long lists: typed objects against dictionaries and against the peers' objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import process_time

from . import peers
from .data import qbittorrent_torrents
from .data_transmission import ALL_FIELDS, TWENTY, classic_answer, json_rpc_answer
from .measure import Work, interleaved
from .report import Row, at_least, at_most
from .scale import Scale
from .typed import qbittorrent_parser, transmission_parser

__all__ = ["SECTIONS"]


def _on(load: peers.Load, content: bytes) -> Work:
    return lambda: load(content)


def qbittorrent(scale: Scale) -> Iterator[Row]:
    """All torrents of qBittorrent 5.3.0, 67 fields each."""
    content = qbittorrent_torrents(scale.torrents)
    loads: dict[str, peers.Load] = {
        "typed": qbittorrent_parser(),
        "orjson": peers.orjson_loads(),
        "json": json.loads,
        "qbittorrent-api": peers.qbittorrent_api_parser(),
        "aioqbt": peers.aioqbt_parser(),
    }
    work = {name: _on(load, content) for name, load in loads.items()}
    spent = interleaved(work, rounds=scale.rounds, clock=process_time)
    label = f"decode qBittorrent, {scale.torrents:,} × 67 fields"
    yield Row(label, "typed / orjson.loads", spent.ratio("typed", "orjson"), goal=at_most(0.7))
    faster = spent.ratio("qbittorrent-api", "typed")
    yield Row(label, "qbittorrent-api / typed", faster, goal=at_least(10))
    yield Row(label, "aioqbt / typed", spent.ratio("aioqbt", "typed"))
    yield Row(label, "json.loads / typed", spent.ratio("json", "typed"))
    yield Row(label, "typed", spent.of("typed").times(1000), "ms")
    both = {name: work[name] for name in ("typed", "orjson")}
    quiet = interleaved(both, rounds=scale.rounds, clock=process_time, collect_within=False)
    yield Row(label, "typed / orjson.loads, gc off", quiet.ratio("typed", "orjson"))


def transmission_20_fields(scale: Scale) -> Iterator[Row]:
    """What a list of torrents shows."""
    return _transmission(scale, TWENTY)


def transmission_all_fields(scale: Scale) -> Iterator[Row]:
    """Every field, with files, trackers and peers."""
    return _transmission(scale, ALL_FIELDS)


def _transmission(scale: Scale, fields: tuple[str, ...]) -> Iterator[Row]:
    modern, classic = (make(scale.torrents, fields) for make in (json_rpc_answer, classic_answer))
    orjson = peers.orjson_loads()
    work = {
        "typed": _on(transmission_parser("json-rpc"), modern),
        "typed classic": _on(transmission_parser("classic"), classic),
        "orjson": _on(orjson, modern),
        "orjson classic": _on(orjson, classic),
        "transmission-rpc": _on(peers.transmission_rpc_parser(), classic),
    }
    spent = interleaved(work, rounds=scale.rounds, clock=process_time)
    label = f"decode Transmission, {scale.torrents:,} × {len(fields)} fields"
    for dialect, suffix in (("JSON-RPC", ""), ("classic", " classic")):
        mine = f"typed{suffix}"
        found = spent.ratio(mine, f"orjson{suffix}")
        yield Row(label, f"{dialect}: typed / orjson.loads", found, goal=at_most(0.7))
        found = spent.ratio("transmission-rpc", mine)
        yield Row(label, f"transmission-rpc / typed {dialect}", found, goal=at_least(4))
        yield Row(label, f"typed {dialect}", spent.of(mine).times(1000), "ms")


SECTIONS = (qbittorrent, transmission_20_fields, transmission_all_fields)
