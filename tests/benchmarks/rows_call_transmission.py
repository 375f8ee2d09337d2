"""What a call to Transmission costs beyond a plain one of httpx, and against transmission-rpc."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack

from .calls import call_rows, measured, torrent_files
from .measure import Work, interleaved
from .report import Row
from .scale import Scale
from .stub import FEW, SESSION_ID, running_stub

__all__ = ["adding_many", "transmission"]

_MANY = 100


def transmission(scale: Scale) -> Iterator[Row]:
    """A call without an answer, and a short list of torrents, 20 fields."""
    import httpx

    from peerkit_transmission import Transmission

    from .data_transmission import TWENTY, classic_fields
    from .peers import transmission_rpc_client

    start = {"jsonrpc": "2.0", "id": 1, "method": "torrent_start", "params": {"ids": [1]}}
    get = {"jsonrpc": "2.0", "id": 1, "method": "torrent_get", "params": {"fields": TWENTY}}
    headers = {"X-Transmission-Session-Id": SESSION_ID}
    classic = classic_fields(TWENTY)
    with running_stub() as url, httpx.Client(headers=headers) as plain, Transmission(url) as tr:
        peer = transmission_rpc_client(url)
        rpc = f"{url}/transmission/rpc"
        spent = measured(
            {
                "typed": lambda: tr.torrents.start([1]),
                "httpx": lambda: plain.post(rpc, json=start).json(),
                "transmission-rpc": lambda: peer.start_torrent([1]),
            },
            scale,
        )
        yield from call_rows("sync torrents.start", spent, "transmission-rpc", scale.calls)
        spent = measured(
            {
                "typed": lambda: tr.torrents.get(TWENTY),
                "httpx": lambda: plain.post(rpc, json=get).json(),
                "transmission-rpc": lambda: peer.get_torrents(arguments=classic),
            },
            scale,
        )
        yield from call_rows(f"sync torrents.get, {FEW}", spent, "transmission-rpc", scale.calls)


def adding_many(scale: Scale) -> Iterator[Row]:
    """Files of 10 kB: one batch, side by side in the classic dialect, one after the other."""
    import httpx

    from peerkit_transmission import Transmission

    from .peers import transmission_rpc_client

    files = torrent_files(_MANY)
    headers = {"X-Transmission-Session-Id": SESSION_ID}
    with ExitStack() as stack:
        url = stack.enter_context(running_stub())
        plain = stack.enter_context(httpx.Client(headers=headers))
        modern = stack.enter_context(Transmission(url))
        classic = stack.enter_context(Transmission(url, dialect="classic"))
        peer = transmission_rpc_client(url)
        rpc = f"{url}/transmission/rpc"

        def one_by_one_plain() -> None:
            for content in files:
                arguments = {"metainfo": b64encode(content).decode(), "paused": True}
                plain.post(rpc, json={"method": "torrent-add", "arguments": arguments}).json()

        def one_by_one() -> None:
            for content in files:
                modern.add(content, paused=True)

        def one_by_one_peer() -> None:
            for content in files:
                peer.add_torrent(content, paused=True)

        for client in (modern, classic):
            if len(client.add(files, paused=True).torrents) != _MANY:
                raise RuntimeError("the stub did not add anything")
        work: dict[str, Work] = {
            "batch": lambda: modern.add(files, paused=True),
            "classic": lambda: classic.add(files, paused=True),
            "one by one": one_by_one,
            "httpx": one_by_one_plain,
            "peer": one_by_one_peer,
        }
        spent = interleaved(work, rounds=scale.call_rounds // 2, warmup=2)
    label = f"call sync add {_MANY} files"
    yield Row(label, "transmission-rpc / add_many", spent.ratio("peer", "batch"))
    yield Row(label, "transmission-rpc / add_many, classic", spent.ratio("peer", "classic"))
    yield Row(label, "transmission-rpc / add, each", spent.ratio("peer", "one by one"))
    yield Row(label, "add, each / httpx.Client", spent.ratio("one by one", "httpx"))
    yield Row(label, "add_many", spent.of("batch").times(1000), "ms")
