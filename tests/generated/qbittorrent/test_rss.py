# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `rss` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

ADD_FOLDER = Exchange(
    method="POST",
    target="/api/v2/rss/addFolder",
    form=[("path", "Linux\\Releases")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_folder() -> None:
    client = ADD_FOLDER.client(Client)
    client.rss.add_folder(path="Linux\\Releases")
    ADD_FOLDER.check(None)


@pytest.mark.anyio
async def test_async_add_folder() -> None:
    client = ADD_FOLDER.async_client(AsyncClient)
    await client.rss.add_folder(path="Linux\\Releases")
    ADD_FOLDER.check(None)


ADD_FOLDER_400 = Exchange(
    method="POST",
    target="/api/v2/rss/addFolder",
    form=[("path", "Linux\\Releases")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_folder_400() -> None:
    client = ADD_FOLDER_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.add_folder(path="Linux\\Releases")
    ADD_FOLDER_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_folder_400() -> None:
    client = ADD_FOLDER_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.add_folder(path="Linux\\Releases")
    ADD_FOLDER_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


ADD_FEED = Exchange(
    method="POST",
    target="/api/v2/rss/addFeed",
    form=[("url", "https://example.org/releases.xml"), ("path", "Linux\\Debian")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_feed() -> None:
    client = ADD_FEED.client(Client)
    client.rss.add_feed(url="https://example.org/releases.xml", path="Linux\\Debian")
    ADD_FEED.check(None)


@pytest.mark.anyio
async def test_async_add_feed() -> None:
    client = ADD_FEED.async_client(AsyncClient)
    await client.rss.add_feed(url="https://example.org/releases.xml", path="Linux\\Debian")
    ADD_FEED.check(None)


ADD_FEED_400 = Exchange(
    method="POST",
    target="/api/v2/rss/addFeed",
    form=[("url", "https://example.org/releases.xml"), ("path", "Linux\\Debian")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_feed_400() -> None:
    client = ADD_FEED_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.add_feed(url="https://example.org/releases.xml", path="Linux\\Debian")
    ADD_FEED_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_feed_400() -> None:
    client = ADD_FEED_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.add_feed(url="https://example.org/releases.xml", path="Linux\\Debian")
    ADD_FEED_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_FEED_URL = Exchange(
    method="POST",
    target="/api/v2/rss/setFeedURL",
    form=[("path", "Linux\\Debian"), ("url", "https://example.org/stable.xml")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_feed_url() -> None:
    client = SET_FEED_URL.client(Client)
    client.rss.set_feed_url(path="Linux\\Debian", url="https://example.org/stable.xml")
    SET_FEED_URL.check(None)


@pytest.mark.anyio
async def test_async_set_feed_url() -> None:
    client = SET_FEED_URL.async_client(AsyncClient)
    await client.rss.set_feed_url(path="Linux\\Debian", url="https://example.org/stable.xml")
    SET_FEED_URL.check(None)


SET_FEED_URL_400 = Exchange(
    method="POST",
    target="/api/v2/rss/setFeedURL",
    form=[("path", "Linux\\Debian"), ("url", "https://example.org/stable.xml")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_feed_url_400() -> None:
    client = SET_FEED_URL_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.set_feed_url(path="Linux\\Debian", url="https://example.org/stable.xml")
    SET_FEED_URL_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_feed_url_400() -> None:
    client = SET_FEED_URL_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.set_feed_url(path="Linux\\Debian", url="https://example.org/stable.xml")
    SET_FEED_URL_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_FEED_REFRESH_INTERVAL = Exchange(
    method="POST",
    target="/api/v2/rss/setFeedRefreshInterval",
    form=[("path", "Linux\\Debian"), ("refreshInterval", "1800")],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_feed_refresh_interval() -> None:
    client = SET_FEED_REFRESH_INTERVAL.client(Client)
    client.rss.set_feed_refresh_interval(path="Linux\\Debian", refresh_interval=1800)
    SET_FEED_REFRESH_INTERVAL.check(None)


@pytest.mark.anyio
async def test_async_set_feed_refresh_interval() -> None:
    client = SET_FEED_REFRESH_INTERVAL.async_client(AsyncClient)
    await client.rss.set_feed_refresh_interval(path="Linux\\Debian", refresh_interval=1800)
    SET_FEED_REFRESH_INTERVAL.check(None)


SET_FEED_REFRESH_INTERVAL_400 = Exchange(
    method="POST",
    target="/api/v2/rss/setFeedRefreshInterval",
    form=[("path", "Linux\\Debian"), ("refreshInterval", "1800")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_feed_refresh_interval_400() -> None:
    client = SET_FEED_REFRESH_INTERVAL_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.set_feed_refresh_interval(path="Linux\\Debian", refresh_interval=1800)
    SET_FEED_REFRESH_INTERVAL_400.check_error(
        raised.value, "A parameter is missing, or the interval is not a number of at least 0."
    )


@pytest.mark.anyio
async def test_async_set_feed_refresh_interval_400() -> None:
    client = SET_FEED_REFRESH_INTERVAL_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.set_feed_refresh_interval(path="Linux\\Debian", refresh_interval=1800)
    SET_FEED_REFRESH_INTERVAL_400.check_error(
        raised.value, "A parameter is missing, or the interval is not a number of at least 0."
    )


REMOVE_ITEM = Exchange(
    method="POST",
    target="/api/v2/rss/removeItem",
    form=[("path", "Linux\\Debian")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_item() -> None:
    client = REMOVE_ITEM.client(Client)
    client.rss.remove_item(path="Linux\\Debian")
    REMOVE_ITEM.check(None)


@pytest.mark.anyio
async def test_async_remove_item() -> None:
    client = REMOVE_ITEM.async_client(AsyncClient)
    await client.rss.remove_item(path="Linux\\Debian")
    REMOVE_ITEM.check(None)


REMOVE_ITEM_400 = Exchange(
    method="POST",
    target="/api/v2/rss/removeItem",
    form=[("path", "Linux\\Debian")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_item_400() -> None:
    client = REMOVE_ITEM_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.remove_item(path="Linux\\Debian")
    REMOVE_ITEM_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_remove_item_400() -> None:
    client = REMOVE_ITEM_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.remove_item(path="Linux\\Debian")
    REMOVE_ITEM_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


MOVE_ITEM = Exchange(
    method="POST",
    target="/api/v2/rss/moveItem",
    form=[("itemPath", "Linux\\Debian"), ("destPath", "Linux\\Debian stable")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_move_item() -> None:
    client = MOVE_ITEM.client(Client)
    client.rss.move_item(item_path="Linux\\Debian", dest_path="Linux\\Debian stable")
    MOVE_ITEM.check(None)


@pytest.mark.anyio
async def test_async_move_item() -> None:
    client = MOVE_ITEM.async_client(AsyncClient)
    await client.rss.move_item(item_path="Linux\\Debian", dest_path="Linux\\Debian stable")
    MOVE_ITEM.check(None)


MOVE_ITEM_400 = Exchange(
    method="POST",
    target="/api/v2/rss/moveItem",
    form=[("itemPath", "Linux\\Debian"), ("destPath", "Linux\\Debian stable")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_move_item_400() -> None:
    client = MOVE_ITEM_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.move_item(item_path="Linux\\Debian", dest_path="Linux\\Debian stable")
    MOVE_ITEM_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_move_item_400() -> None:
    client = MOVE_ITEM_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.move_item(item_path="Linux\\Debian", dest_path="Linux\\Debian stable")
    MOVE_ITEM_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


ITEMS = Exchange(
    method="GET",
    target="/api/v2/rss/items",
    status=200,
    content_type="application/json",
    answer=(
        b'{"Linux": {"Debian": {"uid": "{4b1d1c0e-7a55-4b7e-9d5e-2f0f3c7a9b61}", "url": "https://examp'
        b'le.org/releases.xml", "title": "Debian releases", "lastBuildDate": "Sat, 21 Nov 2026 09:00:0'
        b'0 +0000", "isLoading": false, "hasError": false, "articles": [{"id": "debian-13.2.0", "title'
        b'": "Debian 13.2.0 amd64 netinst", "date": "21 Nov 2026 08:30:00 +0000", "link": "https://exa'
        b'mple.org/debian-13.2.0", "torrentURL": "https://example.org/debian-13.2.0.torrent"}]}}}'
    ),
    result={
        "Linux": {
            "Debian": {
                "uid": "{4b1d1c0e-7a55-4b7e-9d5e-2f0f3c7a9b61}",
                "url": "https://example.org/releases.xml",
                "title": "Debian releases",
                "lastBuildDate": "Sat, 21 Nov 2026 09:00:00 +0000",
                "isLoading": False,
                "hasError": False,
                "articles": [
                    {
                        "id": "debian-13.2.0",
                        "title": "Debian 13.2.0 amd64 netinst",
                        "date": "21 Nov 2026 08:30:00 +0000",
                        "link": "https://example.org/debian-13.2.0",
                        "torrentURL": "https://example.org/debian-13.2.0.torrent",
                    }
                ],
            }
        }
    },
)


def test_items() -> None:
    client = ITEMS.client(Client)
    ITEMS.check(client.rss.items())


@pytest.mark.anyio
async def test_async_items() -> None:
    client = ITEMS.async_client(AsyncClient)
    ITEMS.check(await client.rss.items())


ITEMS_401 = Exchange(
    method="GET",
    target="/api/v2/rss/items",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_items_401() -> None:
    client = ITEMS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.rss.items()
    ITEMS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_items_401() -> None:
    client = ITEMS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.rss.items()
    ITEMS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


MARK_AS_READ = Exchange(
    method="POST",
    target="/api/v2/rss/markAsRead",
    form=[("itemPath", "Linux\\Debian")],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_mark_as_read() -> None:
    client = MARK_AS_READ.client(Client)
    client.rss.mark_as_read(item_path="Linux\\Debian")
    MARK_AS_READ.check(None)


@pytest.mark.anyio
async def test_async_mark_as_read() -> None:
    client = MARK_AS_READ.async_client(AsyncClient)
    await client.rss.mark_as_read(item_path="Linux\\Debian")
    MARK_AS_READ.check(None)


MARK_AS_READ_200 = Exchange(
    method="POST",
    target="/api/v2/rss/markAsRead",
    form=[("itemPath", "Linux\\Debian")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_mark_as_read_200() -> None:
    client = MARK_AS_READ_200.client(Client)
    client.rss.mark_as_read(item_path="Linux\\Debian")
    MARK_AS_READ_200.check(None)


@pytest.mark.anyio
async def test_async_mark_as_read_200() -> None:
    client = MARK_AS_READ_200.async_client(AsyncClient)
    await client.rss.mark_as_read(item_path="Linux\\Debian")
    MARK_AS_READ_200.check(None)


MARK_AS_READ_400 = Exchange(
    method="POST",
    target="/api/v2/rss/markAsRead",
    form=[("itemPath", "Linux\\Debian")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_mark_as_read_400() -> None:
    client = MARK_AS_READ_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.mark_as_read(item_path="Linux\\Debian")
    MARK_AS_READ_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_mark_as_read_400() -> None:
    client = MARK_AS_READ_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.mark_as_read(item_path="Linux\\Debian")
    MARK_AS_READ_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REFRESH_ITEM = Exchange(
    method="POST",
    target="/api/v2/rss/refreshItem",
    form=[("itemPath", "Linux\\Debian")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_refresh_item() -> None:
    client = REFRESH_ITEM.client(Client)
    client.rss.refresh_item(item_path="Linux\\Debian")
    REFRESH_ITEM.check(None)


@pytest.mark.anyio
async def test_async_refresh_item() -> None:
    client = REFRESH_ITEM.async_client(AsyncClient)
    await client.rss.refresh_item(item_path="Linux\\Debian")
    REFRESH_ITEM.check(None)


REFRESH_ITEM_400 = Exchange(
    method="POST",
    target="/api/v2/rss/refreshItem",
    form=[("itemPath", "Linux\\Debian")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_refresh_item_400() -> None:
    client = REFRESH_ITEM_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.refresh_item(item_path="Linux\\Debian")
    REFRESH_ITEM_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_refresh_item_400() -> None:
    client = REFRESH_ITEM_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.refresh_item(item_path="Linux\\Debian")
    REFRESH_ITEM_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_RULE = Exchange(
    method="POST",
    target="/api/v2/rss/setRule",
    form=[
        ("ruleName", "Debian point releases"),
        (
            "ruleDef",
            '{"enabled":true,"mustContain":"Debian*netinst","affectedFeeds":["https://example.org/releases.xml"]}',
        ),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_rule() -> None:
    client = SET_RULE.client(Client)
    client.rss.set_rule(
        rule_name="Debian point releases",
        rule_def={
            "enabled": True,
            "mustContain": "Debian*netinst",
            "affectedFeeds": ["https://example.org/releases.xml"],
        },
    )
    SET_RULE.check(None)


@pytest.mark.anyio
async def test_async_set_rule() -> None:
    client = SET_RULE.async_client(AsyncClient)
    await client.rss.set_rule(
        rule_name="Debian point releases",
        rule_def={
            "enabled": True,
            "mustContain": "Debian*netinst",
            "affectedFeeds": ["https://example.org/releases.xml"],
        },
    )
    SET_RULE.check(None)


SET_RULE_400 = Exchange(
    method="POST",
    target="/api/v2/rss/setRule",
    form=[
        ("ruleName", "Debian point releases"),
        (
            "ruleDef",
            '{"enabled":true,"mustContain":"Debian*netinst","affectedFeeds":["https://example.org/releases.xml"]}',
        ),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_rule_400() -> None:
    client = SET_RULE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.set_rule(
            rule_name="Debian point releases",
            rule_def={
                "enabled": True,
                "mustContain": "Debian*netinst",
                "affectedFeeds": ["https://example.org/releases.xml"],
            },
        )
    SET_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_rule_400() -> None:
    client = SET_RULE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.set_rule(
            rule_name="Debian point releases",
            rule_def={
                "enabled": True,
                "mustContain": "Debian*netinst",
                "affectedFeeds": ["https://example.org/releases.xml"],
            },
        )
    SET_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


RENAME_RULE = Exchange(
    method="POST",
    target="/api/v2/rss/renameRule",
    form=[("ruleName", "Debian point releases"), ("newRuleName", "Debian stable")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_rename_rule() -> None:
    client = RENAME_RULE.client(Client)
    client.rss.rename_rule(rule_name="Debian point releases", new_rule_name="Debian stable")
    RENAME_RULE.check(None)


@pytest.mark.anyio
async def test_async_rename_rule() -> None:
    client = RENAME_RULE.async_client(AsyncClient)
    await client.rss.rename_rule(rule_name="Debian point releases", new_rule_name="Debian stable")
    RENAME_RULE.check(None)


RENAME_RULE_400 = Exchange(
    method="POST",
    target="/api/v2/rss/renameRule",
    form=[("ruleName", "Debian point releases"), ("newRuleName", "Debian stable")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rename_rule_400() -> None:
    client = RENAME_RULE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.rename_rule(rule_name="Debian point releases", new_rule_name="Debian stable")
    RENAME_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_rename_rule_400() -> None:
    client = RENAME_RULE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.rename_rule(
            rule_name="Debian point releases", new_rule_name="Debian stable"
        )
    RENAME_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


CLONE_RULE = Exchange(
    method="POST",
    target="/api/v2/rss/cloneRule",
    form=[("sourceName", "Debian stable"), ("cloneName", "Debian testing")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_clone_rule() -> None:
    client = CLONE_RULE.client(Client)
    client.rss.clone_rule(source_name="Debian stable", clone_name="Debian testing")
    CLONE_RULE.check(None)


@pytest.mark.anyio
async def test_async_clone_rule() -> None:
    client = CLONE_RULE.async_client(AsyncClient)
    await client.rss.clone_rule(source_name="Debian stable", clone_name="Debian testing")
    CLONE_RULE.check(None)


CLONE_RULE_400 = Exchange(
    method="POST",
    target="/api/v2/rss/cloneRule",
    form=[("sourceName", "Debian stable"), ("cloneName", "Debian testing")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_clone_rule_400() -> None:
    client = CLONE_RULE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.clone_rule(source_name="Debian stable", clone_name="Debian testing")
    CLONE_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_clone_rule_400() -> None:
    client = CLONE_RULE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.clone_rule(source_name="Debian stable", clone_name="Debian testing")
    CLONE_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REMOVE_RULE = Exchange(
    method="POST",
    target="/api/v2/rss/removeRule",
    form=[("ruleName", "Debian testing")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_rule() -> None:
    client = REMOVE_RULE.client(Client)
    client.rss.remove_rule(rule_name="Debian testing")
    REMOVE_RULE.check(None)


@pytest.mark.anyio
async def test_async_remove_rule() -> None:
    client = REMOVE_RULE.async_client(AsyncClient)
    await client.rss.remove_rule(rule_name="Debian testing")
    REMOVE_RULE.check(None)


REMOVE_RULE_400 = Exchange(
    method="POST",
    target="/api/v2/rss/removeRule",
    form=[("ruleName", "Debian testing")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_rule_400() -> None:
    client = REMOVE_RULE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.remove_rule(rule_name="Debian testing")
    REMOVE_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_remove_rule_400() -> None:
    client = REMOVE_RULE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.remove_rule(rule_name="Debian testing")
    REMOVE_RULE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


RULES = Exchange(
    method="GET",
    target="/api/v2/rss/rules",
    status=200,
    content_type="application/json",
    answer=(
        b'{"Debian stable": {"enabled": true, "priority": 0, "mustContain": "Debian*netinst", "mustNot'
        b'Contain": "", "useRegex": false, "episodeFilter": "", "smartFilter": false, "previouslyMatch'
        b'edEpisodes": [], "affectedFeeds": ["https://example.org/releases.xml"], "ignoreDays": 0, "la'
        b'stMatch": "21 Nov 2026 08:35:00 +0000", "addPaused": null, "assignedCategory": "linux", "sav'
        b'ePath": "", "torrentContentLayout": null, "torrentParams": {"category": "linux", "tags": ["r'
        b'ss"], "save_path": "", "download_path": "", "operating_mode": "AutoManaged", "seed_mode": fa'
        b'lse, "upload_limit": -1, "download_limit": -1, "ratio_limit": -2, "seeding_time_limit": -2, '
        b'"inactive_seeding_time_limit": -2, "share_limit_action": "Default", "share_limits_mode": "De'
        b'fault", "ssl_certificate": "", "ssl_private_key": "", "ssl_dh_params": ""}}}'
    ),
    result={
        "Debian stable": {
            "enabled": True,
            "priority": 0,
            "mustContain": "Debian*netinst",
            "mustNotContain": "",
            "useRegex": False,
            "episodeFilter": "",
            "smartFilter": False,
            "previouslyMatchedEpisodes": [],
            "affectedFeeds": ["https://example.org/releases.xml"],
            "ignoreDays": 0,
            "lastMatch": "21 Nov 2026 08:35:00 +0000",
            "addPaused": None,
            "assignedCategory": "linux",
            "savePath": "",
            "torrentContentLayout": None,
            "torrentParams": {
                "category": "linux",
                "tags": ["rss"],
                "save_path": "",
                "download_path": "",
                "operating_mode": "AutoManaged",
                "seed_mode": False,
                "upload_limit": -1,
                "download_limit": -1,
                "ratio_limit": -2,
                "seeding_time_limit": -2,
                "inactive_seeding_time_limit": -2,
                "share_limit_action": "Default",
                "share_limits_mode": "Default",
                "ssl_certificate": "",
                "ssl_private_key": "",
                "ssl_dh_params": "",
            },
        }
    },
)


def test_rules() -> None:
    client = RULES.client(Client)
    RULES.check(client.rss.rules())


@pytest.mark.anyio
async def test_async_rules() -> None:
    client = RULES.async_client(AsyncClient)
    RULES.check(await client.rss.rules())


RULES_401 = Exchange(
    method="GET",
    target="/api/v2/rss/rules",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rules_401() -> None:
    client = RULES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.rss.rules()
    RULES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_rules_401() -> None:
    client = RULES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.rss.rules()
    RULES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


MATCHING_ARTICLES = Exchange(
    method="GET",
    target="/api/v2/rss/matchingArticles?ruleName=Debian%20stable",
    status=200,
    content_type="application/json",
    answer=b'{"Debian": ["Debian 13.2.0 amd64 netinst"]}',
    result={"Debian": ["Debian 13.2.0 amd64 netinst"]},
)


def test_matching_articles() -> None:
    client = MATCHING_ARTICLES.client(Client)
    MATCHING_ARTICLES.check(client.rss.matching_articles(rule_name="Debian stable"))


@pytest.mark.anyio
async def test_async_matching_articles() -> None:
    client = MATCHING_ARTICLES.async_client(AsyncClient)
    MATCHING_ARTICLES.check(await client.rss.matching_articles(rule_name="Debian stable"))


MATCHING_ARTICLES_400 = Exchange(
    method="GET",
    target="/api/v2/rss/matchingArticles?ruleName=Debian%20stable",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_matching_articles_400() -> None:
    client = MATCHING_ARTICLES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.matching_articles(rule_name="Debian stable")
    MATCHING_ARTICLES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_matching_articles_400() -> None:
    client = MATCHING_ARTICLES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.matching_articles(rule_name="Debian stable")
    MATCHING_ARTICLES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


EXPORT_RULES = Exchange(
    method="GET",
    target="/api/v2/rss/exportRules",
    status=200,
    content_type="application/json",
    answer=(
        b'{"Debian stable": {"enabled": true, "priority": 0, "mustContain": "Debian*netinst", "mustNot'
        b'Contain": "", "useRegex": false, "episodeFilter": "", "smartFilter": false, "previouslyMatch'
        b'edEpisodes": [], "affectedFeeds": ["https://example.org/releases.xml"], "ignoreDays": 0, "la'
        b'stMatch": "21 Nov 2026 08:35:00 +0000", "addPaused": null, "assignedCategory": "linux", "sav'
        b'ePath": "", "torrentContentLayout": null, "torrentParams": {"category": "linux", "tags": ["r'
        b'ss"], "save_path": "", "download_path": "", "operating_mode": "AutoManaged", "seed_mode": fa'
        b'lse, "upload_limit": -1, "download_limit": -1, "ratio_limit": -2, "seeding_time_limit": -2, '
        b'"inactive_seeding_time_limit": -2, "share_limit_action": "Default", "share_limits_mode": "De'
        b'fault", "ssl_certificate": "", "ssl_private_key": "", "ssl_dh_params": ""}}}'
    ),
    result={
        "Debian stable": {
            "enabled": True,
            "priority": 0,
            "mustContain": "Debian*netinst",
            "mustNotContain": "",
            "useRegex": False,
            "episodeFilter": "",
            "smartFilter": False,
            "previouslyMatchedEpisodes": [],
            "affectedFeeds": ["https://example.org/releases.xml"],
            "ignoreDays": 0,
            "lastMatch": "21 Nov 2026 08:35:00 +0000",
            "addPaused": None,
            "assignedCategory": "linux",
            "savePath": "",
            "torrentContentLayout": None,
            "torrentParams": {
                "category": "linux",
                "tags": ["rss"],
                "save_path": "",
                "download_path": "",
                "operating_mode": "AutoManaged",
                "seed_mode": False,
                "upload_limit": -1,
                "download_limit": -1,
                "ratio_limit": -2,
                "seeding_time_limit": -2,
                "inactive_seeding_time_limit": -2,
                "share_limit_action": "Default",
                "share_limits_mode": "Default",
                "ssl_certificate": "",
                "ssl_private_key": "",
                "ssl_dh_params": "",
            },
        }
    },
)


def test_export_rules() -> None:
    client = EXPORT_RULES.client(Client)
    EXPORT_RULES.check(client.rss.export_rules())


@pytest.mark.anyio
async def test_async_export_rules() -> None:
    client = EXPORT_RULES.async_client(AsyncClient)
    EXPORT_RULES.check(await client.rss.export_rules())


EXPORT_RULES_401 = Exchange(
    method="GET",
    target="/api/v2/rss/exportRules",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_export_rules_401() -> None:
    client = EXPORT_RULES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.rss.export_rules()
    EXPORT_RULES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_export_rules_401() -> None:
    client = EXPORT_RULES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.rss.export_rules()
    EXPORT_RULES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


IMPORT_RULES = Exchange(
    method="POST",
    target="/api/v2/rss/importRules",
    form=[],
    files=[("rules", "content")],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_import_rules() -> None:
    client = IMPORT_RULES.client(Client)
    client.rss.import_rules(rules=b"content")
    IMPORT_RULES.check(None)


@pytest.mark.anyio
async def test_async_import_rules() -> None:
    client = IMPORT_RULES.async_client(AsyncClient)
    await client.rss.import_rules(rules=b"content")
    IMPORT_RULES.check(None)


IMPORT_RULES_400 = Exchange(
    method="POST",
    target="/api/v2/rss/importRules",
    form=[],
    files=[("rules", "content")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_import_rules_400() -> None:
    client = IMPORT_RULES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.rss.import_rules(rules=b"content")
    IMPORT_RULES_400.check_error(
        raised.value, "There is no file or more than one, or it does not hold rules."
    )


@pytest.mark.anyio
async def test_async_import_rules_400() -> None:
    client = IMPORT_RULES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.rss.import_rules(rules=b"content")
    IMPORT_RULES_400.check_error(
        raised.value, "There is no file or more than one, or it does not hold rules."
    )
