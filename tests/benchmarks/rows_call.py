"""What a call costs beyond a plain one of httpx, and against the peers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from .measure import Timings, Work, interleaved
from .report import Row, at_most
from .rows_call_async import async_calls
from .scale import Scale
from .stub import FEW, SESSION_ID, running_stub

__all__ = ["SECTIONS"]


def repeated(call: Callable[[], object], times: int) -> Work:
    """The same call many times."""

    def work() -> None:
        for _ in range(times):
            call()

    return work


def _measure(calls: Mapping[str, Callable[[], object]], scale: Scale) -> Timings:
    work = {name: repeated(call, scale.calls) for name, call in calls.items()}
    return interleaved(work, rounds=scale.call_rounds, warmup=2)


def qbittorrent(scale: Scale) -> Iterator[Row]:
    """A text answer, and a short list of torrents."""
    import httpx

    from peerkit_qbittorrent import QBittorrent

    from .peers import qbittorrent_api_client

    with (
        running_stub() as url,
        httpx.Client() as plain,
        QBittorrent(url, username="admin", password="peerkit-secret") as qb,
    ):
        peer = qbittorrent_api_client(url)
        version, info = f"{url}/api/v2/app/version", f"{url}/api/v2/torrents/info"
        spent = _measure(
            {
                "typed": qb.app.version,
                "httpx": lambda: plain.get(version).text,
                "qbittorrent-api": peer.app_version,
            },
            scale,
        )
        yield from _rows("sync app.version", spent, "qbittorrent-api", scale.calls)
        spent = _measure(
            {
                "typed": qb.torrents.info,
                "httpx": lambda: plain.get(info).json(),
                "qbittorrent-api": peer.torrents_info,
            },
            scale,
        )
        yield from _rows(f"sync torrents.info, {FEW}", spent, "qbittorrent-api", scale.calls)


def transmission(scale: Scale) -> Iterator[Row]:
    """A short list of torrents, 20 fields."""
    import httpx

    from peerkit_transmission import Transmission

    from .data_transmission import TWENTY, classic_fields
    from .peers import transmission_rpc_client

    body = {"jsonrpc": "2.0", "id": 1, "method": "torrent_get", "params": {"fields": TWENTY}}
    headers = {"X-Transmission-Session-Id": SESSION_ID}
    classic = classic_fields(TWENTY)
    with running_stub() as url, httpx.Client(headers=headers) as plain, Transmission(url) as tr:
        peer = transmission_rpc_client(url)
        rpc = f"{url}/transmission/rpc"
        spent = _measure(
            {
                "typed": lambda: tr.torrents.get(TWENTY),
                "httpx": lambda: plain.post(rpc, json=body).json(),
                "transmission-rpc": lambda: peer.get_torrents(arguments=classic),
            },
            scale,
        )
        yield from _rows(f"sync torrents.get, {FEW}", spent, "transmission-rpc", scale.calls)


def _rows(label: str, spent: Timings, peer: str, calls: int) -> Iterator[Row]:
    label = f"call {label}"
    yield Row(label, "typed / httpx.Client", spent.ratio("typed", "httpx"), goal=at_most(1.0))
    yield Row(label, f"{peer} / typed", spent.ratio(peer, "typed"))
    yield Row(label, "typed, each", spent.of("typed").times(1e6 / calls), "µs")


SECTIONS = (qbittorrent, transmission, async_calls)
