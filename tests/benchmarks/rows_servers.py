"""The same calls on real servers, for information: most of the time is the server's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .measure import Timings, interleaved
from .report import Row
from .rows_call import repeated
from .scale import Scale

__all__ = ["SECTIONS"]

_TORRENTS = 200


def _torrent_files() -> list[bytes]:
    from peerkit_sandbox.torrents import make_torrent

    tracker = "http://127.0.0.1:9/announce"
    return [
        make_torrent(f"linux-{number:03}.iso", b"%d" % number * 400, trackers=[tracker])
        for number in range(_TORRENTS)
    ]


def qbittorrent(scale: Scale) -> Iterator[Row]:
    """`torrents/info` of the installed qbittorrent-nox."""
    import httpx

    from peerkit_core import FilePart
    from peerkit_qbittorrent import QBittorrent
    from tests.servers import start_qbittorrent

    from .peers import qbittorrent_api_client

    _require("qbittorrent")
    with (
        start_qbittorrent(None) as server,
        QBittorrent(server.url, username=server.username, password=server.password) as qb,
        httpx.Client() as plain,
    ):
        files = [
            FilePart("torrents", f"{number}.torrent", content)
            for number, content in enumerate(_torrent_files())
        ]
        qb.torrents.add(torrents=files, paused=True)
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


def transmission(scale: Scale) -> Iterator[Row]:
    """`torrent-get` of 20 fields of the installed transmission-daemon."""
    import httpx

    from peerkit_transmission import Transmission
    from tests.servers import start_transmission

    from .data_transmission import TWENTY, classic_fields
    from .peers import transmission_rpc_client

    _require("transmission")
    with (
        start_transmission(None) as server,
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
    from peerkit_core import poll_until

    poll_until(reached, bool, timeout=60)


def _require(service: str) -> None:
    from tests.servers import available

    from .peers import MissingPeer

    if service not in available():
        raise MissingPeer(f"{service} is not installed on this machine")


SECTIONS = (qbittorrent, transmission)
