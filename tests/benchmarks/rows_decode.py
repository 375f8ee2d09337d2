"""Decoding long lists: typed objects against dictionaries and against the peers' objects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from time import process_time

from peerkit_transmission.client.link import Dialect

from . import peers
from .data import qbittorrent_torrents
from .data_transmission import ALL_FIELDS, TWENTY, classic_answer, json_rpc_answer
from .measure import Work, interleaved
from .report import Row, at_least, at_most
from .scale import Scale
from .stub import running_stub
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
    yield Row(label, "typed / orjson.loads", spent.ratio("typed", "orjson"), goal=at_most(0.5))
    faster = spent.ratio("qbittorrent-api", "typed")
    yield Row(label, "qbittorrent-api / typed", faster, goal=at_least(15))
    yield Row(label, "aioqbt / typed", spent.ratio("aioqbt", "typed"))
    yield Row(label, "json.loads / typed", spent.ratio("json", "typed"))
    yield Row(label, "typed", spent.of("typed").times(1000), "ms")
    both = {name: work[name] for name in ("typed", "orjson")}
    quiet = interleaved(both, rounds=scale.rounds, clock=process_time, collect_within=False)
    yield Row(label, "typed / orjson.loads, gc off", quiet.ratio("typed", "orjson"))


def qbittorrent_few(scale: Scale) -> Iterator[Row]:
    """A tenth of them, which fits into the processor's caches."""
    count = scale.torrents // 10
    content = qbittorrent_torrents(count)
    work = {
        "typed": _on(qbittorrent_parser(), content),
        "orjson": _on(peers.orjson_loads(), content),
    }
    spent = interleaved(work, rounds=4 * scale.rounds, warmup=3, clock=process_time)
    label = f"decode qBittorrent, {count:,} × 67 fields"
    yield Row(label, "typed / orjson.loads", spent.ratio("typed", "orjson"))


def transmission_20_fields(scale: Scale) -> Iterator[Row]:
    """What a list of torrents shows, in JSON-RPC."""
    return _transmission(scale, TWENTY, "json-rpc")


def transmission_20_fields_classic(scale: Scale) -> Iterator[Row]:
    """The same in the classic dialect."""
    return _transmission(scale, TWENTY, "classic")


def transmission_all_fields(scale: Scale) -> Iterator[Row]:
    """Every field, with files, trackers and peers, in JSON-RPC."""
    return _transmission(scale, ALL_FIELDS, "json-rpc")


def transmission_all_fields_classic(scale: Scale) -> Iterator[Row]:
    """The same in the classic dialect."""
    return _transmission(scale, ALL_FIELDS, "classic")


def _transmission(scale: Scale, fields: tuple[str, ...], dialect: Dialect) -> Iterator[Row]:
    classic = classic_answer(scale.torrents, fields)
    content = classic if dialect == "classic" else json_rpc_answer(scale.torrents, fields)
    with running_stub() as url:
        # It speaks the classic dialect only.
        peer = peers.transmission_rpc_parser(url)
    work = {
        "typed": _on(transmission_parser(dialect, fields), content),
        "orjson": _on(peers.orjson_loads(), content),
        "json": _on(json.loads, content),
        "transmission-rpc": _on(peer, classic),
    }
    spent = interleaved(work, rounds=scale.rounds, clock=process_time)
    label = f"decode Transmission {dialect}, {scale.torrents:,} × {len(fields)} fields"
    yield Row(label, "typed / orjson.loads", spent.ratio("typed", "orjson"), goal=at_most(0.5))
    faster = spent.ratio("transmission-rpc", "typed")
    yield Row(label, "transmission-rpc / typed", faster, goal=at_least(4))
    yield Row(label, "json.loads / typed", spent.ratio("json", "typed"))
    yield Row(label, "typed", spent.of("typed").times(1000), "ms")


SECTIONS = (
    qbittorrent,
    qbittorrent_few,
    transmission_20_fields,
    transmission_20_fields_classic,
    transmission_all_fields,
    transmission_all_fields_classic,
)
