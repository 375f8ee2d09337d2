# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `search` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
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


START_400 = Exchange(
    method="POST",
    target="/api/v2/search/start",
    form=[("pattern", "debian netinst"), ("category", "software"), ("plugins", "enabled")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_start_400() -> None:
    client = START_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.start(pattern="debian netinst", category="software", plugins=["enabled"])
    START_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_start_400() -> None:
    client = START_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.start(
            pattern="debian netinst", category="software", plugins=["enabled"]
        )
    START_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
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


STOP_400 = Exchange(
    method="POST",
    target="/api/v2/search/stop",
    form=[("id", "1541399624")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_stop_400() -> None:
    client = STOP_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.stop(id=1541399624)
    STOP_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_stop_400() -> None:
    client = STOP_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.stop(id=1541399624)
    STOP_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


DELETE_400 = Exchange(
    method="POST",
    target="/api/v2/search/delete",
    form=[("id", "1541399624")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_400() -> None:
    client = DELETE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.delete(id=1541399624)
    DELETE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_delete_400() -> None:
    client = DELETE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.delete(id=1541399624)
    DELETE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


STATUS_401 = Exchange(
    method="GET",
    target="/api/v2/search/status",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_status_401() -> None:
    client = STATUS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.search.status()
    STATUS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_status_401() -> None:
    client = STATUS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.search.status()
    STATUS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


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


RESULTS_400 = Exchange(
    method="GET",
    target="/api/v2/search/results?id=1541399624",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_results_400() -> None:
    client = RESULTS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.results(id=1541399624)
    RESULTS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_results_400() -> None:
    client = RESULTS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.results(id=1541399624)
    RESULTS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


PLUGINS_401 = Exchange(
    method="GET",
    target="/api/v2/search/plugins",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_plugins_401() -> None:
    client = PLUGINS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.search.plugins()
    PLUGINS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_plugins_401() -> None:
    client = PLUGINS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.search.plugins()
    PLUGINS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


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


INSTALL_PLUGIN_400 = Exchange(
    method="POST",
    target="/api/v2/search/installPlugin",
    form=[("sources", "https://example.org/plugins/linuxtracker.py")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_install_plugin_400() -> None:
    client = INSTALL_PLUGIN_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.install_plugin(sources=["https://example.org/plugins/linuxtracker.py"])
    INSTALL_PLUGIN_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_install_plugin_400() -> None:
    client = INSTALL_PLUGIN_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.install_plugin(sources=["https://example.org/plugins/linuxtracker.py"])
    INSTALL_PLUGIN_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


UNINSTALL_PLUGIN_400 = Exchange(
    method="POST",
    target="/api/v2/search/uninstallPlugin",
    form=[("names", "linuxtracker")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_uninstall_plugin_400() -> None:
    client = UNINSTALL_PLUGIN_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.uninstall_plugin(names=["linuxtracker"])
    UNINSTALL_PLUGIN_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_uninstall_plugin_400() -> None:
    client = UNINSTALL_PLUGIN_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.uninstall_plugin(names=["linuxtracker"])
    UNINSTALL_PLUGIN_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


ENABLE_PLUGIN_400 = Exchange(
    method="POST",
    target="/api/v2/search/enablePlugin",
    form=[("names", "linuxtracker"), ("enable", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_enable_plugin_400() -> None:
    client = ENABLE_PLUGIN_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.enable_plugin(names=["linuxtracker"], enable=True)
    ENABLE_PLUGIN_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_enable_plugin_400() -> None:
    client = ENABLE_PLUGIN_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.enable_plugin(names=["linuxtracker"], enable=True)
    ENABLE_PLUGIN_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


UPDATE_PLUGINS_401 = Exchange(
    method="POST",
    target="/api/v2/search/updatePlugins",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_update_plugins_401() -> None:
    client = UPDATE_PLUGINS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.search.update_plugins()
    UPDATE_PLUGINS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_update_plugins_401() -> None:
    client = UPDATE_PLUGINS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.search.update_plugins()
    UPDATE_PLUGINS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


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


DOWNLOAD_TORRENT_400 = Exchange(
    method="POST",
    target="/api/v2/search/downloadTorrent",
    form=[
        ("torrentUrl", "https://tracker.example.org/dl/4711.torrent"),
        ("pluginName", "linuxtracker"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_download_torrent_400() -> None:
    client = DOWNLOAD_TORRENT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.search.download_torrent(
            torrent_url="https://tracker.example.org/dl/4711.torrent", plugin_name="linuxtracker"
        )
    DOWNLOAD_TORRENT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_download_torrent_400() -> None:
    client = DOWNLOAD_TORRENT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.search.download_torrent(
            torrent_url="https://tracker.example.org/dl/4711.torrent", plugin_name="linuxtracker"
        )
    DOWNLOAD_TORRENT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


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


CATEGORIES_401 = Exchange(
    method="GET",
    target="/api/v2/search/categories",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_categories_401() -> None:
    client = CATEGORIES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.search.categories()
    CATEGORIES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_categories_401() -> None:
    client = CATEGORIES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.search.categories()
    CATEGORIES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )
