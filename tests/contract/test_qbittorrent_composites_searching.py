"""Whole searches with qBittorrent, and plugins that are there when they are needed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pytest

from peerkit_core import InvalidArgument, WaitTimeout
from peerkit_qbittorrent import AsyncQBittorrent, PluginNotInstalled, QBittorrent
from tests.servers import WebServer, serve

from .qbittorrent_server import QbServer, sent
from .samples import hash_of, single
from .waiting import eventually

PLUGIN = """#VERSION: 1.00
import threading
from novaprinter import prettyPrinter

class {name}(object):
    url = "http://127.0.0.1:9"
    name = "{name}"
    supported_categories = {{"all": "all", "movies": "movies"}}

    def search(self, what, cat="all"):
        for number in range(3):
            prettyPrinter({{
                "link": "http://127.0.0.1:9/%d.torrent" % number,
                "name": "harbour %d" % number,
                "size": "1024",
                "seeds": "5",
                "leech": "1",
                "engine_url": self.url,
                "desc_link": "http://127.0.0.1:9/%d" % number,
            }})
        threading.Event().wait({seconds})
"""
FOUND = ["harbour 0", "harbour 1", "harbour 2"]


@dataclass
class Engines:
    """Search plugins: one that ends at once, and one that goes on until it is stopped."""

    server: QbServer
    web: WebServer

    def source(self, name: str) -> str:
        seconds = 60 if name == "endless" else 0
        text = PLUGIN.format(name=name, seconds=seconds)
        return self.web.add(f"{name}.py", text.encode(), "text/x-python")

    def install(self, qb: QBittorrent, name: str) -> str:
        """Have a plugin; on a fake, let searches find what it would."""
        qb.search.ensure_plugin(self.source(name), name)
        if self.server.fake is not None:
            self.server.fake.search_results(self._rows(), running=name == "endless")
        return name

    def end(self, qb: QBittorrent, job: int) -> None:
        """End one search; on a fake, later ones end by themselves."""
        qb.search.stop(job)
        if self.server.fake is not None:
            self.server.fake.core.searches_run = False

    def _rows(self) -> list[dict[str, Any]]:
        more = {"engineName": "harbour", "pubDate": -1} if self.server.has("5.0.0") else {}
        return [
            {
                "fileName": name,
                "fileUrl": "http://127.0.0.1:9/x.torrent",
                "fileSize": 1024,
                "nbSeeders": 5,
                "nbLeechers": 1,
                "siteUrl": "http://127.0.0.1:9",
                "descrLink": "http://127.0.0.1:9/x",
                **more,
            }
            for name in FOUND
        ]


@pytest.fixture
def engines(qb_server: QbServer, qb: QBittorrent) -> Iterator[Engines]:
    """Plugins that are gone after the test."""
    with serve() as web:
        yield Engines(qb_server, web)
        for job in qb.search.status():
            qb.search.delete(job.id)
        for name in [plugin.name for plugin in qb.search.plugins()]:
            qb.search.uninstall_plugin(name)
        eventually(qb.search.plugins, lambda left: left == [])


# Plugins


def test_a_plugin_is_installed_once(qb: QBittorrent, engines: Engines) -> None:
    for _ in range(2):
        assert qb.search.ensure_plugin(engines.source("harbour"), "harbour").name == "harbour"
    assert sent(qb).count("search_install_plugin") == 1


def test_a_plugin_that_does_not_appear_is_told(qb: QBittorrent, engines: Engines) -> None:
    nowhere = "http://127.0.0.1:9/harbour.py"
    if engines.server.fake is not None:
        engines.server.fake.refuse_path("http://127.0.0.1:9/")
    with pytest.raises(PluginNotInstalled, match="harbour"):
        qb.search.ensure_plugin(nowhere, "harbour", timeout=0.5)


def test_a_plugin_fetches_a_torrent(qb_server: QbServer, qb: QBittorrent, engines: Engines) -> None:
    if not qb_server.has("5.0.0"):
        pytest.skip("the release cannot fetch by plugin")
    name = engines.install(qb, "harbour")
    url = engines.web.add("found.torrent", single("found.bin"))
    qb.search.download_torrent(url, name)
    if qb_server.fake is not None:
        qb_server.fake.url_arrives(url, single("found.bin"))
    listed = eventually(qb.torrents.info, lambda found: found)
    assert [torrent.hash for torrent in listed] == [hash_of(single("found.bin"))]


# Searches


def test_a_search_gives_its_results_and_leaves_no_job(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "harbour")
    found = list(qb.search.find("film & harbour?", plugins=name, poll=0.05))
    assert [result.file_name for result in found] == FOUND
    assert (found[0].file_size, found[0].nb_seeders) == (1024, 5)
    assert qb.search.status() == []


def test_a_limit_ends_a_search(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "endless")
    found = list(qb.search.find("film", plugins=name, limit=2, poll=0.05))
    assert [result.file_name for result in found] == FOUND[:2]
    assert qb.search.status() == []


def test_the_time_ends_a_search_with_what_was_found(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "endless")
    found = list(qb.search.find("film", plugins=name, poll=0.05, timeout=2.5))
    assert [result.file_name for result in found] == FOUND
    assert qb.search.status() == []


def test_closing_the_iterator_deletes_the_job(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "endless")
    results = qb.search.find("film", plugins=name, poll=0.05)
    assert next(results).file_name == FOUND[0]
    assert len(qb.search.status()) == 1
    results.close()
    assert qb.search.status() == []


def test_an_error_in_the_loop_deletes_the_job(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "endless")

    def fail() -> None:
        with closing(qb.search.find("film", plugins=name, poll=0.05)) as results:
            next(results)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert qb.search.status() == []


@pytest.mark.anyio
async def test_cancelling_deletes_the_job(
    qb: QBittorrent, async_qb: AsyncQBittorrent, engines: Engines
) -> None:
    name = engines.install(qb, "endless")
    begun = asyncio.Event()

    async def read() -> None:
        async for _ in async_qb.search.find("film", plugins=name, poll=0.05):
            begun.set()

    task = asyncio.create_task(read())
    await asyncio.wait_for(begun.wait(), 15)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert await async_qb.search.status() == []


def test_a_sixth_search_waits_for_a_place(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "endless")
    jobs = [qb.search.start("film", "all", name).id for _ in range(5)]
    tried = sent(qb).count("search_start")
    with ThreadPoolExecutor(1) as pool:
        sixth = pool.submit(
            lambda: list(qb.search.find("film", plugins=name, limit=3, poll=0.05, timeout=30))
        )
        eventually(lambda: sent(qb).count("search_start"), lambda now: now >= tried + 2)
        assert not sixth.done()
        engines.end(qb, jobs[0])
        assert [result.file_name for result in sixth.result(20)] == FOUND


def test_a_place_that_never_gets_free_is_told(qb: QBittorrent, engines: Engines) -> None:
    name = engines.install(qb, "endless")
    for _ in range(5):
        qb.search.start("film", "all", name)
    with pytest.raises(WaitTimeout, match="five searches"):
        list(qb.search.find("film", plugins=name, poll=0.05, timeout=0.2))


def test_a_search_for_nothing_is_refused(qb: QBittorrent) -> None:
    for pattern, limit in ((" ", None), ("film", 0)):
        with pytest.raises(InvalidArgument):
            list(qb.search.find(pattern, limit=limit))
    assert sent(qb) == []
