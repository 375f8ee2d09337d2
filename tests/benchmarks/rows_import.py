"""What an import costs: processor time of a fresh Python beyond that of one that does nothing.

Processor time, because that of the clock grows with whatever else the machine does; the files are
in the system's cache either way.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import find_spec

from codegen.manifest import manifests

from .child import cpu_seconds
from .measure import Timings, sample
from .report import Row, at_most
from .scale import Scale
from .stub import running_stub

__all__ = ["SECTIONS"]

_SERVICES = [service for service in manifests().values() if not service.is_guest]
_OURS = ("peerkit_core", *(service.package for service in _SERVICES))
_OTHERS = ("httpx", "msgspec", "qbittorrentapi", "transmission_rpc", "aioqbt.client")
_CLIENTS = {
    f"{client}()": f"from {service.package} import {client}; {client}()"
    for service in _SERVICES
    for client in (service.client, f"Async{service.client}")
}


def imports(scale: Scale) -> Iterator[Row]:
    """Our packages, the first client of each, and the peers."""
    others = [name for name in _OTHERS if find_spec(name.partition(".")[0]) is not None]
    snippets = {name: f"import {name}" for name in (*_OURS, *others)}
    spent = _measure({"bare": "pass", **snippets, **_CLIENTS}, scale.process_rounds)
    for name in snippets:
        goal = at_most(15) if name in _OURS else None
        found = spent.extra(name, "bare").times(1000)
        yield Row("import", f"{name} over bare Python", found, "ms", goal)
    for name in _CLIENTS:
        found = spent.extra(name, "bare").times(1000)
        yield Row("import", f"first {name} over bare Python", found, "ms")
    yield Row("import", "bare Python", sample(spent.seconds["bare"]).times(1000), "ms")


def _measure(snippets: Mapping[str, str], rounds: int) -> Timings:
    seconds: dict[str, list[float]] = {name: [] for name in snippets}
    for turn in range(-1, rounds):  # the first round writes the bytecode
        for name, snippet in snippets.items():
            spent = cpu_seconds(["-c", snippet])
            if turn >= 0:
                seconds[name].append(spent)
    return Timings(seconds)


_FIRST = {
    "QBittorrent": (
        "from peerkit_qbittorrent import QBittorrent\n"
        "with QBittorrent({url!r}, username='admin', password='x') as qb: qb.torrents.info()"
    ),
    "AsyncQBittorrent": (
        "import asyncio\n"
        "from peerkit_qbittorrent import AsyncQBittorrent\n"
        "async def main():\n"
        "    async with AsyncQBittorrent({url!r}, username='admin', password='x') as qb:\n"
        "        await qb.torrents.info()\n"
        "asyncio.run(main())"
    ),
    "qbittorrent-api": (
        "import qbittorrentapi\n"
        "qb = qbittorrentapi.Client(host={url!r}, username='admin', password='x')\n"
        "qb.torrents_info(); qb.auth_log_out()"
    ),
    "aioqbt": (
        "import asyncio, aiohttp\n"
        "from aioqbt.client import create_client\n"
        "async def main():\n"
        "    jar = aiohttp.CookieJar(unsafe=True)\n"
        "    async with aiohttp.ClientSession(cookie_jar=jar) as http:\n"
        "        async with await create_client({url!r} + '/api/v2/', 'admin', 'x', http=http) as qb:\n"
        "            await qb.torrents.info()\n"
        "asyncio.run(main())"
    ),
}


def first_answers(scale: Scale) -> Iterator[Row]:
    """Import, login and the first typed answer, in a fresh Python."""
    present = {"qbittorrent-api": "qbittorrentapi", "aioqbt": "aioqbt"}
    with running_stub() as url:
        snippets = {
            name: text.format(url=url)
            for name, text in _FIRST.items()
            if find_spec(present.get(name, "sys")) is not None
        }
        spent = _measure({"bare": "pass", **snippets}, scale.process_rounds)
    extra = {
        name: [a - b for a, b in zip(spent.seconds[name], spent.seconds["bare"], strict=True)]
        for name in snippets
    }
    label = "import + first answer"
    if "qbittorrent-api" in extra:
        for name in ("QBittorrent", "AsyncQBittorrent"):
            ratios = zip(extra[name], extra["qbittorrent-api"], strict=True)
            found = sample([mine / other for mine, other in ratios])
            yield Row(label, f"{name} / qbittorrent-api", found, goal=at_most(1.0))
    if "aioqbt" in extra:
        ratios = zip(extra["AsyncQBittorrent"], extra["aioqbt"], strict=True)
        found = sample([mine / other for mine, other in ratios])
        yield Row(label, "AsyncQBittorrent / aioqbt", found)
    for name in snippets:
        yield Row(label, f"{name} over bare Python", sample(extra[name]).times(1000), "ms")


SECTIONS = (imports, first_answers)
