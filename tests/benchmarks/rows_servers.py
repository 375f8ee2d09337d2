"""The same calls on real servers, for information: most of the time is the server's.

The servers are this machine's, or with PEERKIT_LIVE_SUITE those of a root (see `tests.servers`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from .calls import repeated
from .measure import Timings, in_blocks, interleaved
from .report import Row, at_most
from .scale import Scale

if TYPE_CHECKING:
    from roots import Root

__all__ = ["SECTIONS"]

_TORRENTS = 200


def _torrent_files(first: int = 0, end: int = _TORRENTS) -> list[bytes]:
    from peerkit_sandbox.torrents import make_torrent

    tracker = "http://127.0.0.1:9/announce"
    return [
        make_torrent(f"linux-{number:04}.iso", b"%d" % number * 400, trackers=[tracker])
        for number in range(first, end)
    ]


def qbittorrent(scale: Scale) -> Iterator[Row]:
    """`torrents/info` of qbittorrent-nox."""
    import httpx

    from peerkit_qbittorrent import QBittorrent
    from tests.servers import start_qbittorrent

    from .peers import qbittorrent_api_client

    root = _root("qbittorrent")
    with (
        start_qbittorrent(root) as server,
        QBittorrent(server.url, username=server.username, password=server.password) as qb,
        httpx.Client() as plain,
    ):
        qb.add(_torrent_files(), stopped=True).raise_for_errors()
        _wait(lambda: len(qb.torrents.info()) == _TORRENTS)
        login = {"username": server.username, "password": server.password}
        plain.post(f"{server.url}/api/v2/auth/login", data=login).raise_for_status()
        peer = qbittorrent_api_client(server.url, server.username, server.password)
        info = f"{server.url}/api/v2/torrents/info"
        calls: dict[str, Callable[[], Sequence[object]]] = {
            "typed": qb.torrents.info,
            "httpx": lambda: plain.get(info).json(),
            "qbittorrent-api": peer.torrents_info,
        }
        spent = _measure(calls, scale)
        peer.auth_log_out()
        label = f"qbittorrent-nox {server.version}, {_TORRENTS} torrents"
    yield from _rows(label, spent, "qbittorrent-api")


def qbittorrent_at_once(scale: Scale) -> Iterator[Row]:
    """50 × `torrents/files` at once of qbittorrent-nox, against aioqbt."""
    from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
    from tests.servers import start_qbittorrent

    from .peers import aiohttp_session, aioqbt_client

    root = _root("qbittorrent")
    with start_qbittorrent(root) as server:
        credentials = server.username, server.password
        with QBittorrent(server.url, username=credentials[0], password=credentials[1]) as qb:
            qb.add(_torrent_files(), stopped=True).raise_for_errors()
            _wait(lambda: len(qb.torrents.info()) == _TORRENTS)
            hashes = [torrent.hash for torrent in qb.torrents.info()][:50]

        async def measured() -> Timings:
            seconds: dict[str, list[float]] = {"typed": [], "aioqbt": []}
            async with (
                AsyncQBittorrent(
                    server.url, username=credentials[0], password=credentials[1]
                ) as qb,
                aiohttp_session() as session,
            ):
                peer = await aioqbt_client(server.url, *credentials, session)
                work = {"typed": qb.torrents.files, "aioqbt": peer.torrents.files}
                for turn in range(scale.call_rounds // 2):
                    for name in sorted(work, reverse=turn % 2 == 0):
                        began = perf_counter()
                        await asyncio.gather(*(work[name](hash) for hash in hashes))
                        seconds[name].append(perf_counter() - began)
                await peer.close()
            return Timings(seconds)

        spent = asyncio.run(measured())
    label = f"qbittorrent-nox {server.version}, 50 × torrents.files at once"
    yield Row(label, "typed / aioqbt", spent.ratio("typed", "aioqbt"), goal=at_most(1.0))
    yield Row(label, "typed, all", spent.of("typed").times(1000), "ms")


def transmission(scale: Scale) -> Iterator[Row]:
    """`torrent-get` of 20 fields of transmission-daemon."""
    import httpx

    from peerkit_transmission import Transmission
    from tests.servers import start_transmission

    from .data_transmission import TWENTY, classic_fields
    from .peers import transmission_rpc_client

    root = _root("transmission")
    with (
        start_transmission(root) as server,
        Transmission(server.url, username=server.username, password=server.password) as tr,
        httpx.Client(auth=(server.username, server.password)) as plain,
    ):
        for content in _torrent_files():
            tr.add(content, paused=True)
        classic = classic_fields(TWENTY)
        refused = plain.post(server.endpoint, json={})
        name = "X-Transmission-Session-Id"
        plain.headers[name] = refused.headers[name]
        body = {"method": "torrent-get", "arguments": {"fields": classic}}
        peer = transmission_rpc_client(server.url, server.username, server.password)
        calls: dict[str, Callable[[], Sequence[object]]] = {
            "typed": lambda: tr.torrents.get(TWENTY).torrents,
            "httpx": lambda: plain.post(server.endpoint, json=body).json()["arguments"]["torrents"],
            "transmission-rpc": lambda: peer.get_torrents(arguments=classic),
        }
        spent = _measure(calls, scale)
        label = f"transmission-daemon {server.version}, {_TORRENTS} torrents"
    yield from _rows(label, spent, "transmission-rpc")


def transmission_waits(scale: Scale) -> Iterator[Row]:
    """How evenly lists of several lengths come in a row of calls: ours, plain, compressed.

    A server of any release sends an answer of more than 16 KiB in pieces and holds back the last
    one until those before it are acknowledged.
    """
    import httpx

    from peerkit_transmission import Transmission
    from tests.servers import start_transmission

    from .data_transmission import TWENTY, classic_fields

    root = _root("transmission")
    body = {"method": "torrent-get", "arguments": {"fields": classic_fields(TWENTY)}}
    with (
        start_transmission(root) as server,
        Transmission(server.url, username=server.username, password=server.password) as tr,
        httpx.Client(auth=(server.username, server.password)) as plain,
        httpx.Client(auth=(server.username, server.password)) as packed,
    ):
        name = "X-Transmission-Session-Id"
        session = plain.post(server.endpoint, json={}).headers[name]
        plain.headers.update({name: session, "accept-encoding": "identity"})
        packed.headers.update({name: session, "accept-encoding": "gzip"})
        work: dict[str, Callable[[], object]] = {
            "typed": lambda: tr.torrents.get(TWENTY),
            "httpx, identity": lambda: plain.post(server.endpoint, json=body).content,
            "httpx, gzip": lambda: packed.post(server.endpoint, json=body).content,
        }
        there = 0
        for count in _LENGTHS:
            tr.add(_torrent_files(there, count), paused=True)
            there = count
            _wait(lambda: len(tr.torrents.get(["id"]).torrents) == there)  # noqa: B023 - at once
            spent = in_blocks(work, rounds=max(3, scale.call_rounds // 4), calls=15)
            label = f"transmission-daemon {server.version}, {count:,} torrents"
            for way in work:
                yield Row(label, f"{way}, median", spent.of(way).times(1000), "ms")
                yield Row(label, f"{way}, 90th percentile", spent.slow(way).times(1000), "ms")


_LENGTHS = (100, 200, 1_000)
_CALLS = 5


def _measure(calls: Mapping[str, Callable[[], Sequence[object]]], scale: Scale) -> Timings:
    for name, call in calls.items():
        if (count := len(call())) != _TORRENTS:
            raise RuntimeError(f"{name} got {count} torrents instead of {_TORRENTS}")
    work = {name: repeated(call, _CALLS) for name, call in calls.items()}
    return interleaved(work, rounds=scale.call_rounds // 2, warmup=2)


def _rows(label: str, spent: Timings, peer: str) -> Iterator[Row]:
    yield Row(label, "typed / httpx.Client + json", spent.ratio("typed", "httpx"))
    yield Row(label, f"{peer} / typed", spent.ratio(peer, "typed"))
    yield Row(label, "typed, each", spent.of("typed").times(1000 / _CALLS), "ms")


def _wait(reached: Callable[[], bool]) -> None:
    from peerkit_core.follow._sync.waiting import poll_until

    poll_until(reached, bool, timeout=60)


def _root(service: str) -> Root | None:
    """The root to start a server from; None for this machine."""
    from roots import find_root
    from tests.servers import available, suite_under_test

    from .peers import MissingPeer

    suite = suite_under_test()
    if service not in available(suite):
        raise MissingPeer(f"{service} is not installed ({suite or 'this machine'})")
    return None if suite is None else find_root(suite)


SECTIONS = (qbittorrent, qbittorrent_at_once, transmission, transmission_waits)
