# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `search` operation once, from the examples of the spec: request line, body, decoding."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_qbittorrent._generated.client import AsyncClient, Client

START = Exchange(
    method="POST",
    target="/api/v2/search/start",
    form=[("pattern", "debian netinst"), ("category", "software"), ("plugins", "enabled")],
    status=200,
    content_type="application/json",
    answer=b'{"id": 1541399624}',
    result={"id": 1541399624},
)


def test_start() -> None:
    client = START.client(Client)
    START.check(
        client.search.start(pattern="debian netinst", category="software", plugins=["enabled"])
    )


@pytest.mark.anyio
async def test_async_start() -> None:
    client = START.async_client(AsyncClient)
    START.check(
        await client.search.start(
            pattern="debian netinst", category="software", plugins=["enabled"]
        )
    )


STOP = Exchange(
    method="POST",
    target="/api/v2/search/stop",
    form=[("id", "1541399624")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_stop() -> None:
    client = STOP.client(Client)
    client.search.stop(id=1541399624)
    STOP.check(None)


@pytest.mark.anyio
async def test_async_stop() -> None:
    client = STOP.async_client(AsyncClient)
    await client.search.stop(id=1541399624)
    STOP.check(None)


DELETE = Exchange(
    method="POST",
    target="/api/v2/search/delete",
    form=[("id", "1541399624")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete() -> None:
    client = DELETE.client(Client)
    client.search.delete(id=1541399624)
    DELETE.check(None)


@pytest.mark.anyio
async def test_async_delete() -> None:
    client = DELETE.async_client(AsyncClient)
    await client.search.delete(id=1541399624)
    DELETE.check(None)


STATUS = Exchange(
    method="GET",
    target="/api/v2/search/status",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"id": 1541399624, "status": "Running", "total": 42, "pattern": "debian netinst", "category'
        b'": "software", "plugins": ["linuxtracker"]}]'
    ),
    result=[
        {
            "id": 1541399624,
            "status": "Running",
            "total": 42,
            "pattern": "debian netinst",
            "category": "software",
            "plugins": ["linuxtracker"],
        }
    ],
)


def test_status() -> None:
    client = STATUS.client(Client)
    STATUS.check(client.search.status())


@pytest.mark.anyio
async def test_async_status() -> None:
    client = STATUS.async_client(AsyncClient)
    STATUS.check(await client.search.status())


RESULTS = Exchange(
    method="GET",
    target="/api/v2/search/results?id=1541399624",
    status=200,
    content_type="application/json",
    answer=(
        b'{"status": "Running", "total": 42, "results": [{"fileName": "debian-13.2.0-amd64-netinst.iso'
        b'", "fileUrl": "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32", "fileSize": 82'
        b'0854784, "nbSeeders": 1204, "nbLeechers": 17, "siteUrl": "https://tracker.example.org", "des'
        b'crLink": "https://tracker.example.org/torrent/4711", "engineName": "linuxtracker", "pubDate"'
        b": 1795160000}]}"
    ),
    result={
        "status": "Running",
        "total": 42,
        "results": [
            {
                "fileName": "debian-13.2.0-amd64-netinst.iso",
                "fileUrl": "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32",
                "fileSize": 820854784,
                "nbSeeders": 1204,
                "nbLeechers": 17,
                "siteUrl": "https://tracker.example.org",
                "descrLink": "https://tracker.example.org/torrent/4711",
                "engineName": "linuxtracker",
                "pubDate": 1795160000,
            }
        ],
    },
)


def test_results() -> None:
    client = RESULTS.client(Client)
    RESULTS.check(client.search.results(id=1541399624))


@pytest.mark.anyio
async def test_async_results() -> None:
    client = RESULTS.async_client(AsyncClient)
    RESULTS.check(await client.search.results(id=1541399624))


PLUGINS = Exchange(
    method="GET",
    target="/api/v2/search/plugins",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"name": "linuxtracker", "version": "1.4", "fullName": "Linux Tracker", "url": "https://tra'
        b'cker.example.org", "enabled": true, "supportedCategories": [{"id": "all", "name": "All categ'
        b'ories"}, {"id": "software", "name": "Software"}]}]'
    ),
    result=[
        {
            "name": "linuxtracker",
            "version": "1.4",
            "fullName": "Linux Tracker",
            "url": "https://tracker.example.org",
            "enabled": True,
            "supportedCategories": [
                {"id": "all", "name": "All categories"},
                {"id": "software", "name": "Software"},
            ],
        }
    ],
)


def test_plugins() -> None:
    client = PLUGINS.client(Client)
    PLUGINS.check(client.search.plugins())


@pytest.mark.anyio
async def test_async_plugins() -> None:
    client = PLUGINS.async_client(AsyncClient)
    PLUGINS.check(await client.search.plugins())


INSTALL_PLUGIN = Exchange(
    method="POST",
    target="/api/v2/search/installPlugin",
    form=[("sources", "https://example.org/plugins/linuxtracker.py")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_install_plugin() -> None:
    client = INSTALL_PLUGIN.client(Client)
    client.search.install_plugin(sources=["https://example.org/plugins/linuxtracker.py"])
    INSTALL_PLUGIN.check(None)


@pytest.mark.anyio
async def test_async_install_plugin() -> None:
    client = INSTALL_PLUGIN.async_client(AsyncClient)
    await client.search.install_plugin(sources=["https://example.org/plugins/linuxtracker.py"])
    INSTALL_PLUGIN.check(None)


UNINSTALL_PLUGIN = Exchange(
    method="POST",
    target="/api/v2/search/uninstallPlugin",
    form=[("names", "linuxtracker")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_uninstall_plugin() -> None:
    client = UNINSTALL_PLUGIN.client(Client)
    client.search.uninstall_plugin(names=["linuxtracker"])
    UNINSTALL_PLUGIN.check(None)


@pytest.mark.anyio
async def test_async_uninstall_plugin() -> None:
    client = UNINSTALL_PLUGIN.async_client(AsyncClient)
    await client.search.uninstall_plugin(names=["linuxtracker"])
    UNINSTALL_PLUGIN.check(None)


ENABLE_PLUGIN = Exchange(
    method="POST",
    target="/api/v2/search/enablePlugin",
    form=[("names", "linuxtracker"), ("enable", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_enable_plugin() -> None:
    client = ENABLE_PLUGIN.client(Client)
    client.search.enable_plugin(names=["linuxtracker"], enable=True)
    ENABLE_PLUGIN.check(None)


@pytest.mark.anyio
async def test_async_enable_plugin() -> None:
    client = ENABLE_PLUGIN.async_client(AsyncClient)
    await client.search.enable_plugin(names=["linuxtracker"], enable=True)
    ENABLE_PLUGIN.check(None)


UPDATE_PLUGINS = Exchange(
    method="POST",
    target="/api/v2/search/updatePlugins",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_update_plugins() -> None:
    client = UPDATE_PLUGINS.client(Client)
    client.search.update_plugins()
    UPDATE_PLUGINS.check(None)


@pytest.mark.anyio
async def test_async_update_plugins() -> None:
    client = UPDATE_PLUGINS.async_client(AsyncClient)
    await client.search.update_plugins()
    UPDATE_PLUGINS.check(None)


DOWNLOAD_TORRENT = Exchange(
    method="POST",
    target="/api/v2/search/downloadTorrent",
    form=[
        ("torrentUrl", "https://tracker.example.org/dl/4711.torrent"),
        ("pluginName", "linuxtracker"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_download_torrent() -> None:
    client = DOWNLOAD_TORRENT.client(Client)
    client.search.download_torrent(
        torrent_url="https://tracker.example.org/dl/4711.torrent", plugin_name="linuxtracker"
    )
    DOWNLOAD_TORRENT.check(None)


@pytest.mark.anyio
async def test_async_download_torrent() -> None:
    client = DOWNLOAD_TORRENT.async_client(AsyncClient)
    await client.search.download_torrent(
        torrent_url="https://tracker.example.org/dl/4711.torrent", plugin_name="linuxtracker"
    )
    DOWNLOAD_TORRENT.check(None)


CATEGORIES = Exchange(
    method="GET",
    target="/api/v2/search/categories",
    status=200,
    content_type="application/json",
    answer=b'["All categories", "Movies", "Software"]',
    result=["All categories", "Movies", "Software"],
)


def test_categories() -> None:
    client = CATEGORIES.client(Client)
    CATEGORIES.check(client.search.categories())


@pytest.mark.anyio
async def test_async_categories() -> None:
    client = CATEGORIES.async_client(AsyncClient)
    CATEGORIES.check(await client.search.categories())
