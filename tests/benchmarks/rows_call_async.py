"""Async calls: 1, 10, 50 and 200 at once, in processor time; and adding a file."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import AsyncExitStack
from time import process_time
from typing import Any

from .calls import torrent_files
from .measure import Timings, Work, interleaved
from .report import Row, at_most
from .scale import Scale
from .stub import running_stub

__all__ = ["async_calls"]

AsyncCall = Callable[[], Awaitable[object]]
Calls = Mapping[str, AsyncCall]

_AT_ONCE = (1, 10, 50, 200)


def async_calls(scale: Scale) -> Iterator[Row]:
    """A short list of torrents, asked for in both ways, and adding one."""
    loop = asyncio.new_event_loop()
    try:
        with running_stub() as url:
            stack = AsyncExitStack()
            listing, adding = loop.run_until_complete(_clients(url, stack))
            try:
                yield from _rows(loop, listing, adding, scale)
            finally:
                loop.run_until_complete(stack.aclose())
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


async def _clients(url: str, stack: AsyncExitStack) -> tuple[Calls, Calls]:
    import httpx

    from peerkit_core import FilePart
    from peerkit_qbittorrent import AsyncQBittorrent

    from .peers import aiohttp_session, aioqbt_client, aioqbt_form

    info = f"{url}/api/v2/torrents/info"
    credentials = "admin", "peerkit-secret"
    qb = AsyncQBittorrent(url, username=credentials[0], password=credentials[1])
    await stack.enter_async_context(qb)
    plain = await stack.enter_async_context(httpx.AsyncClient())
    session = await stack.enter_async_context(aiohttp_session())
    peer = await aioqbt_client(url, *credentials, session)
    stack.push_async_callback(peer.close)

    async def with_httpx() -> Any:
        return (await plain.get(info)).json()

    async def with_aiohttp() -> Any:
        async with session.get(info) as answer:
            return await answer.json()

    (content,) = torrent_files(1)
    name, add = "linux.torrent", f"{url}/api/v2/torrents/add"

    async def add_typed() -> Any:
        file = FilePart("torrents", name, content)
        return await qb.torrents.add(torrents=file, stopped=True)

    async def add_with_httpx() -> Any:
        files = {"torrents": (name, content)}
        return (await plain.post(add, data={"stopped": "true"}, files=files)).json()

    async def add_with_peer() -> Any:
        await peer.torrents.add(aioqbt_form(peer, name, content))

    listing: Calls = {
        "typed": qb.torrents.info,
        "httpx": with_httpx,
        "aioqbt": peer.torrents.info,
        "aiohttp": with_aiohttp,
    }
    adding: Calls = {"typed": add_typed, "httpx": add_with_httpx, "aioqbt": add_with_peer}
    return listing, adding


def _rows(
    loop: asyncio.AbstractEventLoop, listing: Calls, adding: Calls, scale: Scale
) -> Iterator[Row]:
    for count in _AT_ONCE:
        batches = max(1, scale.calls // count)
        work = {name: _run(loop, _at_once(call, count, batches)) for name, call in listing.items()}
        # Processor time: what a program has left for its own work while it waits for a server.
        spent = interleaved(work, rounds=scale.call_rounds, warmup=2, clock=process_time)
        yield from _table(f"call async torrents.info, {count} at once", spent, count * batches)
    work = {name: _run(loop, _at_once(call, 1, scale.calls)) for name, call in adding.items()}
    spent = interleaved(work, rounds=scale.call_rounds, warmup=2, clock=process_time)
    yield from _table("call async torrents.add, file", spent, scale.calls)


def _at_once(call: AsyncCall, count: int, batches: int) -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        for _ in range(batches):
            await asyncio.gather(*(call() for _ in range(count)))

    return work


def _run(loop: asyncio.AbstractEventLoop, batch: Callable[[], Awaitable[None]]) -> Work:
    async def whole() -> None:
        await batch()

    return lambda: loop.run_until_complete(whole())


def _table(label: str, spent: Timings, calls: int) -> Iterator[Row]:
    yield Row(label, "typed / aioqbt, CPU", spent.ratio("typed", "aioqbt"), goal=at_most(0.8))
    yield Row(label, "typed / httpx.AsyncClient, CPU", spent.ratio("typed", "httpx"))
    if "aiohttp" in spent.seconds:
        yield Row(label, "typed / aiohttp + json, CPU", spent.ratio("typed", "aiohttp"))
    yield Row(label, "typed, each, CPU", spent.of("typed").times(1e6 / calls), "µs")
