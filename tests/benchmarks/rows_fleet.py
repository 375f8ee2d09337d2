"""Many clients in one program, each of which looks at its server once a second."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from time import process_time

from .measure import sample
from .report import Row, at_most
from .scale import FULL, Scale
from .stub import running_stub

__all__ = ["SECTIONS"]

Look = Callable[[], Awaitable[object]]

_ROUNDS = 3


def fleet(scale: Scale) -> Iterator[Row]:
    """1,000 clients polled each second: their share of a core, ours and aioqbt's by turns."""
    clients, seconds = (1000, 8) if scale is FULL else (100, 3)
    # A connection each, at both ends; the stub inherits the limit.
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 4096), most))
    shares: dict[str, list[float]] = {"typed": [], "aioqbt": []}
    with running_stub() as url:
        for _ in range(_ROUNDS if scale is FULL else 1):
            shares["typed"].append(asyncio.run(_typed(url, clients, seconds)))
            shares["aioqbt"].append(asyncio.run(_aioqbt(url, clients, seconds)))
    label = f"{clients:,} clients, each polled once a second"
    ratios = [a / b for a, b in zip(shares["typed"], shares["aioqbt"], strict=True)]
    yield Row(label, "typed / aioqbt, share of a core", sample(ratios), goal=at_most(0.5))
    yield Row(label, "typed, share of a core", sample(shares["typed"]).times(100), "%")


async def _typed(url: str, clients: int, seconds: int) -> float:
    from peerkit_qbittorrent import AsyncQBittorrent

    async with AsyncExitStack() as stack:
        made = [
            await stack.enter_async_context(
                AsyncQBittorrent(url, username="admin", password="peerkit-secret")
            )
            for _ in range(clients)
        ]
        return await _share([client.sync.maindata for client in made], seconds)


async def _aioqbt(url: str, clients: int, seconds: int) -> float:
    from .peers import aiohttp_session, aioqbt_client

    async with AsyncExitStack() as stack:
        looks: list[Look] = []
        for _ in range(clients):
            session = await stack.enter_async_context(aiohttp_session())
            peer = await aioqbt_client(url, "admin", "peerkit-secret", session)
            stack.push_async_callback(peer.close)
            looks.append(peer.sync.maindata)
        return await _share(looks, seconds)


async def _share(looks: list[Look], seconds: int) -> float:
    """The share of a core that the looks take, spread evenly over each second."""
    loop = asyncio.get_running_loop()

    async def poll(number: int, look: Look, rounds: int) -> None:
        begin = loop.time() + number / len(looks)
        for turn in range(rounds):
            await asyncio.sleep(begin + turn - loop.time())
            await look()

    await asyncio.gather(*(poll(n, look, 2) for n, look in enumerate(looks)))
    began, spent = loop.time(), process_time()
    await asyncio.gather(*(poll(n, look, seconds) for n, look in enumerate(looks)))
    return (process_time() - spent) / (loop.time() - began)


SECTIONS = (fleet,)
