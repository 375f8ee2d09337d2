# Written by scripts/codegen from specs/transmission. Do not edit.
"""Each `torrents` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_transmission._generated.client import AsyncClient, Client

GET = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={
        "fields": [
            "id",
            "hash_string",
            "name",
            "status",
            "error",
            "error_string",
            "labels",
            "download_dir",
            "percent_done",
            "total_size",
            "left_until_done",
            "rate_download",
            "rate_upload",
            "eta",
            "upload_ratio",
            "added_date",
            "bandwidth_priority",
            "wanted",
            "files",
            "file_stats",
            "peers_from",
            "peers",
            "trackers",
            "tracker_stats",
        ]
    },
    rpc="torrent_get",
    status=200,
    content_type="application/json",
    answer=(
        b'{"torrents": [{"id": 1, "hash_string": "3f19b149f53a50e14fc0b79926a391896eabab6f", "name": "'
        b'harbour-recordings", "status": 4, "error": 0, "error_string": "", "labels": ["sound"], "down'
        b'load_dir": "/srv/torrents", "percent_done": 0.4375, "total_size": 734003200, "left_until_don'
        b'e": 412876800, "rate_download": 1835008, "rate_upload": 65536, "eta": 225, "upload_ratio": 0'
        b'.0625, "added_date": 1735725600, "bandwidth_priority": 0, "wanted": [true, false], "files": '
        b'[{"name": "harbour-recordings/1.flac", "length": 524288000, "bytes_completed": 321126400, "b'
        b'egin_piece": 0, "end_piece": 500}, {"name": "harbour-recordings/2.flac", "length": 209715200'
        b', "bytes_completed": 0, "begin_piece": 500, "end_piece": 700}], "file_stats": [{"bytes_compl'
        b'eted": 321126400, "wanted": true, "priority": 1}, {"bytes_completed": 0, "wanted": false, "p'
        b'riority": 0}], "peers_from": {"from_cache": 0, "from_dht": 0, "from_incoming": 1, "from_lpd"'
        b': 0, "from_ltep": 0, "from_pex": 0, "from_tracker": 0}, "peers": [{"address": "192.0.2.44", '
        b'"port": 51413, "peer_id": "LVRSNDE0MC1hYmNkZWZnaGlqa2w=", "client_name": "Transmission 4.1.4'
        b'", "flag_str": "DEI", "progress": 1, "rate_to_client": 1835008, "rate_to_peer": 0, "bytes_to'
        b'_client": 321126400, "bytes_to_peer": 0, "client_is_choked": false, "client_is_interested": '
        b'true, "peer_is_choked": true, "peer_is_interested": false, "is_downloading_from": true, "is_'
        b'uploading_to": false, "is_encrypted": true, "is_incoming": true, "is_utp": false}], "tracker'
        b's": [{"id": 0, "tier": 0, "announce": "https://tracker.example.org/announce", "scrape": "htt'
        b'ps://tracker.example.org/scrape", "sitename": "example"}], "tracker_stats": [{"id": 0, "tier'
        b'": 0, "announce": "https://tracker.example.org/announce", "scrape": "https://tracker.example'
        b'.org/scrape", "host": "tracker.example.org:443", "sitename": "example", "is_backup": false, '
        b'"announce_state": 1, "scrape_state": 1, "has_announced": true, "last_announce_start_time": 1'
        b'735725601, "last_announce_time": 1735725602, "last_announce_succeeded": true, "last_announce'
        b'_timed_out": false, "last_announce_result": "Success", "last_announce_peer_count": 12, "next'
        b'_announce_time": 1735727402, "has_scraped": true, "last_scrape_start_time": 1735725601, "las'
        b't_scrape_time": 1735725602, "last_scrape_succeeded": true, "last_scrape_timed_out": false, "'
        b'last_scrape_result": "", "next_scrape_time": 1735727410, "seeder_count": 9, "leecher_count":'
        b' 3, "downloader_count": -1, "download_count": 214}]}, {"id": 4, "hash_string": "c12fe1c06bba'
        b'254a9dc9f519b335aa7c1367a88a", "name": "old-maps", "status": 0, "error": 3, "error_string": '
        b'"No data found! Ensure your drives are connected or use \\"Set Location\\".", "labels": []'
        b', "download_dir": "/srv/torrents", "percent_done": 1, "total_size": 52428800, "left_until_do'
        b'ne": 0, "rate_download": 0, "rate_upload": 0, "eta": -1, "upload_ratio": 2.5, "added_date": '
        b'1733047200, "bandwidth_priority": -1}], "removed": [3]}'
    ),
    result={
        "torrents": [
            {
                "id": 1,
                "hash_string": "3f19b149f53a50e14fc0b79926a391896eabab6f",
                "name": "harbour-recordings",
                "status": 4,
                "error": 0,
                "error_string": "",
                "labels": ["sound"],
                "download_dir": "/srv/torrents",
                "percent_done": 0.4375,
                "total_size": 734003200,
                "left_until_done": 412876800,
                "rate_download": 1835008,
                "rate_upload": 65536,
                "eta": 225,
                "upload_ratio": 0.0625,
                "added_date": 1735725600,
                "bandwidth_priority": 0,
                "wanted": [True, False],
                "files": [
                    {
                        "name": "harbour-recordings/1.flac",
                        "length": 524288000,
                        "bytes_completed": 321126400,
                        "begin_piece": 0,
                        "end_piece": 500,
                    },
                    {
                        "name": "harbour-recordings/2.flac",
                        "length": 209715200,
                        "bytes_completed": 0,
                        "begin_piece": 500,
                        "end_piece": 700,
                    },
                ],
                "file_stats": [
                    {"bytes_completed": 321126400, "wanted": True, "priority": 1},
                    {"bytes_completed": 0, "wanted": False, "priority": 0},
                ],
                "peers_from": {
                    "from_cache": 0,
                    "from_dht": 0,
                    "from_incoming": 1,
                    "from_lpd": 0,
                    "from_ltep": 0,
                    "from_pex": 0,
                    "from_tracker": 0,
                },
                "peers": [
                    {
                        "address": "192.0.2.44",
                        "port": 51413,
                        "peer_id": "LVRSNDE0MC1hYmNkZWZnaGlqa2w=",
                        "client_name": "Transmission 4.1.4",
                        "flag_str": "DEI",
                        "progress": 1,
                        "rate_to_client": 1835008,
                        "rate_to_peer": 0,
                        "bytes_to_client": 321126400,
                        "bytes_to_peer": 0,
                        "client_is_choked": False,
                        "client_is_interested": True,
                        "peer_is_choked": True,
                        "peer_is_interested": False,
                        "is_downloading_from": True,
                        "is_uploading_to": False,
                        "is_encrypted": True,
                        "is_incoming": True,
                        "is_utp": False,
                    }
                ],
                "trackers": [
                    {
                        "id": 0,
                        "tier": 0,
                        "announce": "https://tracker.example.org/announce",
                        "scrape": "https://tracker.example.org/scrape",
                        "sitename": "example",
                    }
                ],
                "tracker_stats": [
                    {
                        "id": 0,
                        "tier": 0,
                        "announce": "https://tracker.example.org/announce",
                        "scrape": "https://tracker.example.org/scrape",
                        "host": "tracker.example.org:443",
                        "sitename": "example",
                        "is_backup": False,
                        "announce_state": 1,
                        "scrape_state": 1,
                        "has_announced": True,
                        "last_announce_start_time": 1735725601,
                        "last_announce_time": 1735725602,
                        "last_announce_succeeded": True,
                        "last_announce_timed_out": False,
                        "last_announce_result": "Success",
                        "last_announce_peer_count": 12,
                        "next_announce_time": 1735727402,
                        "has_scraped": True,
                        "last_scrape_start_time": 1735725601,
                        "last_scrape_time": 1735725602,
                        "last_scrape_succeeded": True,
                        "last_scrape_timed_out": False,
                        "last_scrape_result": "",
                        "next_scrape_time": 1735727410,
                        "seeder_count": 9,
                        "leecher_count": 3,
                        "downloader_count": -1,
                        "download_count": 214,
                    }
                ],
            },
            {
                "id": 4,
                "hash_string": "c12fe1c06bba254a9dc9f519b335aa7c1367a88a",
                "name": "old-maps",
                "status": 0,
                "error": 3,
                "error_string": 'No data found! Ensure your drives are connected or use "Set '
                'Location".',
                "labels": [],
                "download_dir": "/srv/torrents",
                "percent_done": 1,
                "total_size": 52428800,
                "left_until_done": 0,
                "rate_download": 0,
                "rate_upload": 0,
                "eta": -1,
                "upload_ratio": 2.5,
                "added_date": 1733047200,
                "bandwidth_priority": -1,
            },
        ],
        "removed": [3],
    },
)


def test_get() -> None:
    client = GET.client(Client)
    GET.check(
        client.torrents.get(
            fields=[
                "id",
                "hash_string",
                "name",
                "status",
                "error",
                "error_string",
                "labels",
                "download_dir",
                "percent_done",
                "total_size",
                "left_until_done",
                "rate_download",
                "rate_upload",
                "eta",
                "upload_ratio",
                "added_date",
                "bandwidth_priority",
                "wanted",
                "files",
                "file_stats",
                "peers_from",
                "peers",
                "trackers",
                "tracker_stats",
            ]
        )
    )


@pytest.mark.anyio
async def test_async_get() -> None:
    client = GET.async_client(AsyncClient)
    GET.check(
        await client.torrents.get(
            fields=[
                "id",
                "hash_string",
                "name",
                "status",
                "error",
                "error_string",
                "labels",
                "download_dir",
                "percent_done",
                "total_size",
                "left_until_done",
                "rate_download",
                "rate_upload",
                "eta",
                "upload_ratio",
                "added_date",
                "bandwidth_priority",
                "wanted",
                "files",
                "file_stats",
                "peers_from",
                "peers",
                "trackers",
                "tracker_stats",
            ]
        )
    )


SET = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_set",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set() -> None:
    client = SET.client(Client)
    client.torrents.set(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    SET.check(None)


@pytest.mark.anyio
async def test_async_set() -> None:
    client = SET.async_client(AsyncClient)
    await client.torrents.set(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    SET.check(None)


ADD = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={
        "filename": "magnet:?xt=urn:btih:3f19b149f53a50e14fc0b79926a391896eabab6f&dn=harbour-recordings"
    },
    rpc="torrent_add",
    status=200,
    content_type="application/json",
    answer=(
        b'{"torrent_added": {"id": 12, "name": "harbour-recordings", "hash_string": "3f19b149f53a50e14'
        b'fc0b79926a391896eabab6f"}}'
    ),
    result={
        "torrent_added": {
            "id": 12,
            "name": "harbour-recordings",
            "hash_string": "3f19b149f53a50e14fc0b79926a391896eabab6f",
        }
    },
)


def test_add() -> None:
    client = ADD.client(Client)
    ADD.check(
        client.torrents.add(
            filename="magnet:?xt=urn:btih:3f19b149f53a50e14fc0b79926a391896eabab6f&dn=harbour-recordings"
        )
    )


@pytest.mark.anyio
async def test_async_add() -> None:
    client = ADD.async_client(AsyncClient)
    ADD.check(
        await client.torrents.add(
            filename="magnet:?xt=urn:btih:3f19b149f53a50e14fc0b79926a391896eabab6f&dn=harbour-recordings"
        )
    )


REMOVE = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_remove",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove() -> None:
    client = REMOVE.client(Client)
    client.torrents.remove(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    REMOVE.check(None)


@pytest.mark.anyio
async def test_async_remove() -> None:
    client = REMOVE.async_client(AsyncClient)
    await client.torrents.remove(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    REMOVE.check(None)


START = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_start",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_start() -> None:
    client = START.client(Client)
    client.torrents.start(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    START.check(None)


@pytest.mark.anyio
async def test_async_start() -> None:
    client = START.async_client(AsyncClient)
    await client.torrents.start(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    START.check(None)


START_NOW = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_start_now",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_start_now() -> None:
    client = START_NOW.client(Client)
    client.torrents.start_now(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    START_NOW.check(None)


@pytest.mark.anyio
async def test_async_start_now() -> None:
    client = START_NOW.async_client(AsyncClient)
    await client.torrents.start_now(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    START_NOW.check(None)


STOP = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_stop",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_stop() -> None:
    client = STOP.client(Client)
    client.torrents.stop(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    STOP.check(None)


@pytest.mark.anyio
async def test_async_stop() -> None:
    client = STOP.async_client(AsyncClient)
    await client.torrents.stop(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    STOP.check(None)


VERIFY = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_verify",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_verify() -> None:
    client = VERIFY.client(Client)
    client.torrents.verify(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    VERIFY.check(None)


@pytest.mark.anyio
async def test_async_verify() -> None:
    client = VERIFY.async_client(AsyncClient)
    await client.torrents.verify(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    VERIFY.check(None)


REANNOUNCE = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="torrent_reannounce",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_reannounce() -> None:
    client = REANNOUNCE.client(Client)
    client.torrents.reannounce(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    REANNOUNCE.check(None)


@pytest.mark.anyio
async def test_async_reannounce() -> None:
    client = REANNOUNCE.async_client(AsyncClient)
    await client.torrents.reannounce(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    REANNOUNCE.check(None)


SET_LOCATION = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"], "location": "/srv/archive"},
    rpc="torrent_set_location",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_location() -> None:
    client = SET_LOCATION.client(Client)
    client.torrents.set_location(
        ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"], location="/srv/archive"
    )
    SET_LOCATION.check(None)


@pytest.mark.anyio
async def test_async_set_location() -> None:
    client = SET_LOCATION.async_client(AsyncClient)
    await client.torrents.set_location(
        ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"], location="/srv/archive"
    )
    SET_LOCATION.check(None)


RENAME_PATH = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={
        "ids": "3f19b149f53a50e14fc0b79926a391896eabab6f",
        "path": "harbour-recordings/one.flac",
        "name": "first.flac",
    },
    rpc="torrent_rename_path",
    status=200,
    content_type="application/json",
    answer=b'{"id": 1, "path": "harbour-recordings/one.flac", "name": "first.flac"}',
    result={"id": 1, "path": "harbour-recordings/one.flac", "name": "first.flac"},
)


def test_rename_path() -> None:
    client = RENAME_PATH.client(Client)
    RENAME_PATH.check(
        client.torrents.rename_path(
            ids="3f19b149f53a50e14fc0b79926a391896eabab6f",
            path="harbour-recordings/one.flac",
            name="first.flac",
        )
    )


@pytest.mark.anyio
async def test_async_rename_path() -> None:
    client = RENAME_PATH.async_client(AsyncClient)
    RENAME_PATH.check(
        await client.torrents.rename_path(
            ids="3f19b149f53a50e14fc0b79926a391896eabab6f",
            path="harbour-recordings/one.flac",
            name="first.flac",
        )
    )
