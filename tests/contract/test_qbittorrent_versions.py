"""Which release of qBittorrent it is, and refusing what that release lacks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from peerkit_core import InvalidArgument, UnsupportedByServer
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent

from .qbittorrent_server import QbServer, sent

INVENTORY = Path(__file__).parents[2] / "specs/qbittorrent/inventory.yaml"
HASH = "0" * 40

NEWER: dict[str, tuple[str, Callable[[QBittorrent], object]]] = {
    "transfer_set_speed_limits_mode": ("4.5.0", lambda qb: qb.transfer.set_speed_limits_mode(1)),
    "torrents_export": ("4.5.0", lambda qb: qb.torrents.export(HASH)),
    "torrents_set_save_path": ("4.4.0", lambda qb: qb.torrents.set_save_path(HASH, "/x")),
    "torrents_rename_folder": ("4.3.3", lambda qb: qb.torrents.rename_folder(HASH, "a", "b")),
    "rss_set_feed_url": ("4.6.0", lambda qb: qb.rss.set_feed_url("a", "http://b")),
    "torrents_count": ("4.6.1", lambda qb: qb.torrents.count()),
    "torrents_stop": ("5.0.0", lambda qb: qb.torrents.stop(HASH)),
    "torrents_start": ("5.0.0", lambda qb: qb.torrents.start(HASH)),
    "torrents_ssl_parameters": ("5.0.0", lambda qb: qb.torrents.ssl_parameters(HASH)),
    "torrentcreator_status": ("5.0.0", lambda qb: qb.torrentcreator.status()),
    "app_get_directory_content": ("5.0.0", lambda qb: qb.app.get_directory_content("/")),
    "app_cookies": ("5.1.0", lambda qb: qb.app.cookies()),
    "torrents_add_web_seeds": ("5.1.0", lambda qb: qb.torrents.add_web_seeds(HASH, "http://a")),
    "torrents_set_tags": ("5.1.0", lambda qb: qb.torrents.set_tags(HASH, "a")),
    "app_process_info": ("5.2.0", lambda qb: qb.app.process_info()),
    "app_rotate_api_key": ("5.2.0", lambda qb: qb.app.rotate_api_key()),
    "torrents_parse_metadata": ("5.2.0", lambda qb: qb.torrents.parse_metadata(b"d")),
    "torrents_set_comment": ("5.2.0", lambda qb: qb.torrents.set_comment(HASH, "a")),
    "clientdata_load": ("5.2.0", lambda qb: qb.clientdata.load()),
    "app_get_free_space_at_path": ("5.3.0", lambda qb: qb.app.get_free_space_at_path("/")),
    "transfer_get_speed_limits": ("5.3.0", lambda qb: qb.transfer.get_speed_limits()),
    "transfer_pause_session": ("5.3.0", lambda qb: qb.transfer.pause_session()),
    "torrents_download_file": ("5.3.0", lambda qb: qb.torrents.download_file(HASH, 0)),
    "rss_export_rules": ("5.3.0", lambda qb: qb.rss.export_rules()),
}
GONE: dict[str, tuple[str, Callable[[QBittorrent], object]]] = {
    "torrents_pause": ("4.6.7", lambda qb: qb.torrents.pause(HASH)),
    "torrents_resume": ("4.6.7", lambda qb: qb.torrents.resume(HASH)),
    "search_categories": ("4.2.5", lambda qb: qb.search.categories()),
}
ARGUMENTS: dict[str, tuple[str, dict[str, Any]]] = {
    "tag": ("4.4.0", {"tag": "x"}),
    "private": ("5.0.0", {"private": True}),
    "include_trackers": ("5.1.0", {"include_trackers": True}),
    "include_files": ("5.2.0", {"include_files": True}),
    "filter=checking": ("4.4.0", {"filter": "checking"}),
    "filter=moving": ("4.5.0", {"filter": "moving"}),
    "filter=stopped": ("5.0.0", {"filter": "stopped"}),
    "filter=running": ("5.0.0", {"filter": "running"}),
}


def test_the_release_and_its_api_version_are_read(qb_server: QbServer, qb: QBittorrent) -> None:
    inventory = cast("dict[str, Any]", yaml.safe_load(INVENTORY.read_text()))
    api = {str(entry["release"]): str(entry["api"]) for entry in inventory["releases"]}
    server = qb.server_version()
    assert str(server.release) == f"v{qb_server.version}"
    assert str(server.api) == api[qb_server.version]


def test_the_version_is_asked_once(qb: QBittorrent) -> None:
    qb.server_version()
    qb.server_version()
    assert sent(qb) == ["auth_login", "app_version", "app_webapi_version"]


@pytest.mark.parametrize("operation", NEWER)
def test_an_operation_that_is_too_new_is_refused_and_not_sent(
    qb_server: QbServer, qb: QBittorrent, operation: str
) -> None:
    since, call = NEWER[operation]
    assert qb.supports(operation) == qb_server.has(since)
    if qb_server.has(since):
        return
    with pytest.raises(UnsupportedByServer, match=since) as caught:
        call(qb)
    assert caught.value.operation == operation
    assert operation not in sent(qb)


@pytest.mark.parametrize("operation", GONE)
def test_an_operation_that_is_gone_is_refused_and_not_sent(
    qb_server: QbServer, qb: QBittorrent, operation: str
) -> None:
    until, call = GONE[operation]
    assert qb.supports(operation) == qb_server.has(None, until)
    if qb_server.has(None, until):
        return
    with pytest.raises(UnsupportedByServer, match=until):
        call(qb)
    assert operation not in sent(qb)


@pytest.mark.parametrize("argument", ARGUMENTS)
def test_an_argument_that_is_too_new_is_refused_and_not_sent(
    qb_server: QbServer, qb: QBittorrent, argument: str
) -> None:
    since, arguments = ARGUMENTS[argument]
    if qb_server.has(since):
        assert qb.torrents.info(**arguments) == []
        return
    with pytest.raises(UnsupportedByServer, match=since):
        qb.torrents.info(**arguments)
    assert "torrents_info" not in sent(qb)


@pytest.mark.parametrize("word", ["paused", "resumed"])
def test_a_filter_that_is_gone_is_refused(qb_server: QbServer, qb: QBittorrent, word: str) -> None:
    if qb_server.has(None, "4.6.7"):
        assert qb.torrents.info(filter=word) == []
        return
    with pytest.raises(UnsupportedByServer, match=r"4\.6\.7"):
        qb.torrents.info(filter=word)
    assert "torrents_info" not in sent(qb)


def test_iterating_refuses_a_filter_that_is_too_new(qb_server: QbServer, qb: QBittorrent) -> None:
    if qb_server.has("5.0.0"):
        assert list(qb.iter_torrents(private=False)) == []
        return
    with pytest.raises(UnsupportedByServer):
        list(qb.iter_torrents(private=False))


@pytest.mark.parametrize("name", ["torrents.count", "GET /api/v2/torrents/count"])
def test_a_call_is_asked_for_by_its_names_in_the_reference(
    qb: QBittorrent, qb_server: QbServer, name: str
) -> None:
    assert qb.supports(name) == qb_server.has("4.6.1")


def test_an_unknown_call_is_refused_with_the_nearest(qb: QBittorrent) -> None:
    with pytest.raises(InvalidArgument, match=r"`torrents\.count`"):
        qb.supports("torrent_count")


@pytest.mark.anyio
async def test_the_async_client_refuses_as_well(
    qb_server: QbServer, async_qb: AsyncQBittorrent
) -> None:
    assert await async_qb.supports("torrents_count") == qb_server.has("4.6.1")
    if not qb_server.has("4.6.1"):
        with pytest.raises(UnsupportedByServer):
            await async_qb.torrents.count()
