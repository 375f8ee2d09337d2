# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Each `query` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Unauthorized
from peerkit_qbittorrent.legacy._generated.client import AsyncClient, Client

TORRENTS = Exchange(
    method="GET",
    target="/query/torrents",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32", "name": "demo", "magnet_uri": "magnet:'
        b'?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32&dn=demo", "state": "downloading", "pro'
        b'gress": 0.4375, "eta": 1140, "priority": 1, "size": 2147483648, "total_size": 2147483648, "c'
        b'ompleted": 939524096, "amount_left": 1207959552, "downloaded": 940572672, "uploaded": 104857'
        b'600, "downloaded_session": 940572672, "uploaded_session": 104857600, "dlspeed": 1258291, "up'
        b'speed": 65536, "dl_limit": -1, "up_limit": 1048576, "ratio": 0.1115, "ratio_limit": -2, "num'
        b'_seeds": 4, "num_leechs": 2, "num_complete": 31, "num_incomplete": 5, "tracker": "https://tr'
        b'acker.example.org/announce", "save_path": "/srv/downloads/", "category": "notes", "tags": "w'
        b'eekly, keep", "auto_tmm": false, "force_start": false, "super_seeding": false, "seq_dl": fal'
        b'se, "f_l_piece_prio": false, "added_on": 1513716800, "completion_on": 4294967295, "seen_comp'
        b'lete": 1513717100, "last_activity": 1513717460, "time_active": 660}]'
    ),
    result=[
        {
            "hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
            "name": "demo",
            "magnet_uri": "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32&dn=demo",
            "state": "downloading",
            "progress": 0.4375,
            "eta": 1140,
            "priority": 1,
            "size": 2147483648,
            "total_size": 2147483648,
            "completed": 939524096,
            "amount_left": 1207959552,
            "downloaded": 940572672,
            "uploaded": 104857600,
            "downloaded_session": 940572672,
            "uploaded_session": 104857600,
            "dlspeed": 1258291,
            "upspeed": 65536,
            "dl_limit": -1,
            "up_limit": 1048576,
            "ratio": 0.1115,
            "ratio_limit": -2,
            "num_seeds": 4,
            "num_leechs": 2,
            "num_complete": 31,
            "num_incomplete": 5,
            "tracker": "https://tracker.example.org/announce",
            "save_path": "/srv/downloads/",
            "category": "notes",
            "tags": "weekly, keep",
            "auto_tmm": False,
            "force_start": False,
            "super_seeding": False,
            "seq_dl": False,
            "f_l_piece_prio": False,
            "added_on": 1513716800,
            "completion_on": 4294967295,
            "seen_complete": 1513717100,
            "last_activity": 1513717460,
            "time_active": 660,
        }
    ],
)


def test_torrents() -> None:
    client = TORRENTS.client(Client)
    TORRENTS.check(client.query.torrents())


@pytest.mark.anyio
async def test_async_torrents() -> None:
    client = TORRENTS.async_client(AsyncClient)
    TORRENTS.check(await client.query.torrents())


TORRENTS_401 = Exchange(
    method="GET",
    target="/query/torrents",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_torrents_401() -> None:
    client = TORRENTS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.torrents()
    TORRENTS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_torrents_401() -> None:
    client = TORRENTS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.torrents()
    TORRENTS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


PROPERTIES_GENERAL = Exchange(
    method="GET",
    target="/query/propertiesGeneral/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'{"save_path": "/srv/downloads/", "comment": "Weekly notes", "created_by": "mktorrent 1.1", "'
        b'creation_date": 1513700000, "addition_date": 1513716800, "completion_date": -1, "last_seen":'
        b' 1513717100, "piece_size": 2097152, "pieces_num": 1024, "pieces_have": 448, "total_size": 21'
        b'47483648, "total_wasted": 1048576, "total_uploaded": 104857600, "total_uploaded_session": 10'
        b'4857600, "total_downloaded": 940572672, "total_downloaded_session": 940572672, "up_limit": 1'
        b'048576, "dl_limit": -1, "time_elapsed": 660, "seeding_time": 0, "nb_connections": 6, "nb_con'
        b'nections_limit": 100, "share_ratio": 0.1115, "dl_speed": 1258291, "dl_speed_avg": 1425110, "'
        b'up_speed": 65536, "up_speed_avg": 158875, "eta": 1140, "seeds": 4, "seeds_total": 31, "peers'
        b'": 2, "peers_total": 5, "reannounce": 1290}'
    ),
    result={
        "save_path": "/srv/downloads/",
        "comment": "Weekly notes",
        "created_by": "mktorrent 1.1",
        "creation_date": 1513700000,
        "addition_date": 1513716800,
        "completion_date": -1,
        "last_seen": 1513717100,
        "piece_size": 2097152,
        "pieces_num": 1024,
        "pieces_have": 448,
        "total_size": 2147483648,
        "total_wasted": 1048576,
        "total_uploaded": 104857600,
        "total_uploaded_session": 104857600,
        "total_downloaded": 940572672,
        "total_downloaded_session": 940572672,
        "up_limit": 1048576,
        "dl_limit": -1,
        "time_elapsed": 660,
        "seeding_time": 0,
        "nb_connections": 6,
        "nb_connections_limit": 100,
        "share_ratio": 0.1115,
        "dl_speed": 1258291,
        "dl_speed_avg": 1425110,
        "up_speed": 65536,
        "up_speed_avg": 158875,
        "eta": 1140,
        "seeds": 4,
        "seeds_total": 31,
        "peers": 2,
        "peers_total": 5,
        "reannounce": 1290,
    },
)


def test_properties_general() -> None:
    client = PROPERTIES_GENERAL.client(Client)
    PROPERTIES_GENERAL.check(
        client.query.properties_general(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_properties_general() -> None:
    client = PROPERTIES_GENERAL.async_client(AsyncClient)
    PROPERTIES_GENERAL.check(
        await client.query.properties_general(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PROPERTIES_GENERAL_401 = Exchange(
    method="GET",
    target="/query/propertiesGeneral/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_properties_general_401() -> None:
    client = PROPERTIES_GENERAL_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.properties_general(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_GENERAL_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_properties_general_401() -> None:
    client = PROPERTIES_GENERAL_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.properties_general(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_GENERAL_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


PROPERTIES_TRACKERS = Exchange(
    method="GET",
    target="/query/propertiesTrackers/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"url": "https://tracker.example.org/announce", "status": "Working", "num_peers": 36, "msg"'
        b': ""}]'
    ),
    result=[
        {
            "url": "https://tracker.example.org/announce",
            "status": "Working",
            "num_peers": 36,
            "msg": "",
        }
    ],
)


def test_properties_trackers() -> None:
    client = PROPERTIES_TRACKERS.client(Client)
    PROPERTIES_TRACKERS.check(
        client.query.properties_trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_properties_trackers() -> None:
    client = PROPERTIES_TRACKERS.async_client(AsyncClient)
    PROPERTIES_TRACKERS.check(
        await client.query.properties_trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PROPERTIES_TRACKERS_401 = Exchange(
    method="GET",
    target="/query/propertiesTrackers/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_properties_trackers_401() -> None:
    client = PROPERTIES_TRACKERS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.properties_trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_TRACKERS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_properties_trackers_401() -> None:
    client = PROPERTIES_TRACKERS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.properties_trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_TRACKERS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


PROPERTIES_WEB_SEEDS = Exchange(
    method="GET",
    target="/query/propertiesWebSeeds/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'[{"url": "https://mirror.example.org/demo/"}]',
    result=[{"url": "https://mirror.example.org/demo/"}],
)


def test_properties_web_seeds() -> None:
    client = PROPERTIES_WEB_SEEDS.client(Client)
    PROPERTIES_WEB_SEEDS.check(
        client.query.properties_web_seeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_properties_web_seeds() -> None:
    client = PROPERTIES_WEB_SEEDS.async_client(AsyncClient)
    PROPERTIES_WEB_SEEDS.check(
        await client.query.properties_web_seeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PROPERTIES_WEB_SEEDS_401 = Exchange(
    method="GET",
    target="/query/propertiesWebSeeds/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_properties_web_seeds_401() -> None:
    client = PROPERTIES_WEB_SEEDS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.properties_web_seeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_WEB_SEEDS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_properties_web_seeds_401() -> None:
    client = PROPERTIES_WEB_SEEDS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.properties_web_seeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_WEB_SEEDS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


PROPERTIES_FILES = Exchange(
    method="GET",
    target="/query/propertiesFiles/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"name": "demo/notes.txt", "size": 30000, "progress": 1, "priority": 1, "is_seed": false, "'
        b'piece_range": [0, 1], "availability": 2.75}, {"name": "demo/cover.png", "size": 10000, "prog'
        b'ress": 0.5, "priority": 2, "piece_range": [1, 2], "availability": 3}]'
    ),
    result=[
        {
            "name": "demo/notes.txt",
            "size": 30000,
            "progress": 1,
            "priority": 1,
            "is_seed": False,
            "piece_range": [0, 1],
            "availability": 2.75,
        },
        {
            "name": "demo/cover.png",
            "size": 10000,
            "progress": 0.5,
            "priority": 2,
            "piece_range": [1, 2],
            "availability": 3,
        },
    ],
)


def test_properties_files() -> None:
    client = PROPERTIES_FILES.client(Client)
    PROPERTIES_FILES.check(
        client.query.properties_files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_properties_files() -> None:
    client = PROPERTIES_FILES.async_client(AsyncClient)
    PROPERTIES_FILES.check(
        await client.query.properties_files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PROPERTIES_FILES_401 = Exchange(
    method="GET",
    target="/query/propertiesFiles/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_properties_files_401() -> None:
    client = PROPERTIES_FILES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.properties_files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_FILES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_properties_files_401() -> None:
    client = PROPERTIES_FILES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.properties_files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_FILES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


GET_PIECE_HASHES = Exchange(
    method="GET",
    target="/query/getPieceHashes/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'["54eddd830a5b58480a6143d616a97e3a6c23c439", "f8a82a18825f4c16d557b8c10d08d8bd24e11e4f"]',
    result=["54eddd830a5b58480a6143d616a97e3a6c23c439", "f8a82a18825f4c16d557b8c10d08d8bd24e11e4f"],
)


def test_get_piece_hashes() -> None:
    client = GET_PIECE_HASHES.client(Client)
    GET_PIECE_HASHES.check(
        client.query.get_piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_get_piece_hashes() -> None:
    client = GET_PIECE_HASHES.async_client(AsyncClient)
    GET_PIECE_HASHES.check(
        await client.query.get_piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


GET_PIECE_HASHES_401 = Exchange(
    method="GET",
    target="/query/getPieceHashes/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_piece_hashes_401() -> None:
    client = GET_PIECE_HASHES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.get_piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    GET_PIECE_HASHES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_piece_hashes_401() -> None:
    client = GET_PIECE_HASHES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.get_piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    GET_PIECE_HASHES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


GET_PIECE_STATES = Exchange(
    method="GET",
    target="/query/getPieceStates/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b"[2, 2, 1, 0]",
    result=[2, 2, 1, 0],
)


def test_get_piece_states() -> None:
    client = GET_PIECE_STATES.client(Client)
    GET_PIECE_STATES.check(
        client.query.get_piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_get_piece_states() -> None:
    client = GET_PIECE_STATES.async_client(AsyncClient)
    GET_PIECE_STATES.check(
        await client.query.get_piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


GET_PIECE_STATES_401 = Exchange(
    method="GET",
    target="/query/getPieceStates/8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_piece_states_401() -> None:
    client = GET_PIECE_STATES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.get_piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    GET_PIECE_STATES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_piece_states_401() -> None:
    client = GET_PIECE_STATES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.get_piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    GET_PIECE_STATES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


TRANSFER_INFO = Exchange(
    method="GET",
    target="/query/transferInfo",
    status=200,
    content_type="application/json",
    answer=(
        b'{"connection_status": "connected", "dht_nodes": 386, "dl_info_speed": 1258291, "dl_info_data'
        b'": 940572672, "dl_rate_limit": 0, "up_info_speed": 65536, "up_info_data": 104857600, "up_rat'
        b'e_limit": 1048576, "alltime_dl": 84493389824, "alltime_ul": 73508249600, "global_ratio": "0.'
        b'87", "total_peer_connections": 6, "total_wasted_session": 1048576, "read_cache_hits": "0", "'
        b'read_cache_overload": "0", "write_cache_overload": "0", "total_buffers_size": 65536, "total_'
        b'queued_size": 0, "queued_io_jobs": 0, "average_time_queue": 2}'
    ),
    result={
        "connection_status": "connected",
        "dht_nodes": 386,
        "dl_info_speed": 1258291,
        "dl_info_data": 940572672,
        "dl_rate_limit": 0,
        "up_info_speed": 65536,
        "up_info_data": 104857600,
        "up_rate_limit": 1048576,
        "alltime_dl": 84493389824,
        "alltime_ul": 73508249600,
        "global_ratio": "0.87",
        "total_peer_connections": 6,
        "total_wasted_session": 1048576,
        "read_cache_hits": "0",
        "read_cache_overload": "0",
        "write_cache_overload": "0",
        "total_buffers_size": 65536,
        "total_queued_size": 0,
        "queued_io_jobs": 0,
        "average_time_queue": 2,
    },
)


def test_transfer_info() -> None:
    client = TRANSFER_INFO.client(Client)
    TRANSFER_INFO.check(client.query.transfer_info())


@pytest.mark.anyio
async def test_async_transfer_info() -> None:
    client = TRANSFER_INFO.async_client(AsyncClient)
    TRANSFER_INFO.check(await client.query.transfer_info())


TRANSFER_INFO_401 = Exchange(
    method="GET",
    target="/query/transferInfo",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_transfer_info_401() -> None:
    client = TRANSFER_INFO_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.transfer_info()
    TRANSFER_INFO_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_transfer_info_401() -> None:
    client = TRANSFER_INFO_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.transfer_info()
    TRANSFER_INFO_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


PREFERENCES = Exchange(
    method="GET",
    target="/query/preferences",
    status=200,
    content_type="application/json",
    answer=(
        b'{"locale": "en", "save_path": "/srv/downloads/", "temp_path_enabled": true, "temp_path": "/s'
        b'rv/downloads/incomplete/", "scan_dirs": {"/srv/watch": 1, "/srv/watch/films": "/srv/films"},'
        b' "listen_port": 51413, "proxy_type": 0, "dl_limit": 0, "up_limit": 1048576, "scheduler_days"'
        b': 0, "queueing_enabled": true, "max_ratio_enabled": true, "max_ratio": 2.5, "max_ratio_act":'
        b' 0, "web_ui_port": 8080, "web_ui_username": "admin", "web_ui_password": "f6fdffe48c908deb0f4'
        b'c3bd36c032e72"}'
    ),
    result={
        "locale": "en",
        "save_path": "/srv/downloads/",
        "temp_path_enabled": True,
        "temp_path": "/srv/downloads/incomplete/",
        "scan_dirs": {"/srv/watch": 1, "/srv/watch/films": "/srv/films"},
        "listen_port": 51413,
        "proxy_type": 0,
        "dl_limit": 0,
        "up_limit": 1048576,
        "scheduler_days": 0,
        "queueing_enabled": True,
        "max_ratio_enabled": True,
        "max_ratio": 2.5,
        "max_ratio_act": 0,
        "web_ui_port": 8080,
        "web_ui_username": "admin",
        "web_ui_password": "f6fdffe48c908deb0f4c3bd36c032e72",
    },
)


def test_preferences() -> None:
    client = PREFERENCES.client(Client)
    PREFERENCES.check(client.query.preferences())


@pytest.mark.anyio
async def test_async_preferences() -> None:
    client = PREFERENCES.async_client(AsyncClient)
    PREFERENCES.check(await client.query.preferences())


PREFERENCES_401 = Exchange(
    method="GET",
    target="/query/preferences",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_preferences_401() -> None:
    client = PREFERENCES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.preferences()
    PREFERENCES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_preferences_401() -> None:
    client = PREFERENCES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.preferences()
    PREFERENCES_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


GET_LOG = Exchange(
    method="GET",
    target="/query/getLog",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"id": 0, "message": "qBittorrent v4.0.4 started", "timestamp": 1513166192105, "type": 1}, '
        b'{"id": 1, "message": "External IP: 198.51.100.7", "timestamp": 1513166201422, "type": 2}]'
    ),
    result=[
        {"id": 0, "message": "qBittorrent v4.0.4 started", "timestamp": 1513166192105, "type": 1},
        {"id": 1, "message": "External IP: 198.51.100.7", "timestamp": 1513166201422, "type": 2},
    ],
)


def test_get_log() -> None:
    client = GET_LOG.client(Client)
    GET_LOG.check(client.query.get_log())


@pytest.mark.anyio
async def test_async_get_log() -> None:
    client = GET_LOG.async_client(AsyncClient)
    GET_LOG.check(await client.query.get_log())


GET_LOG_401 = Exchange(
    method="GET",
    target="/query/getLog",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_log_401() -> None:
    client = GET_LOG_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.get_log()
    GET_LOG_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_log_401() -> None:
    client = GET_LOG_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.get_log()
    GET_LOG_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


GET_PEER_LOG = Exchange(
    method="GET",
    target="/query/getPeerLog",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"id": 0, "ip": "203.0.113.44", "timestamp": 1513166340250, "blocked": true, "reason": "IP '
        b'filter"}]'
    ),
    result=[
        {
            "id": 0,
            "ip": "203.0.113.44",
            "timestamp": 1513166340250,
            "blocked": True,
            "reason": "IP filter",
        }
    ],
)


def test_get_peer_log() -> None:
    client = GET_PEER_LOG.client(Client)
    GET_PEER_LOG.check(client.query.get_peer_log())


@pytest.mark.anyio
async def test_async_get_peer_log() -> None:
    client = GET_PEER_LOG.async_client(AsyncClient)
    GET_PEER_LOG.check(await client.query.get_peer_log())


GET_PEER_LOG_401 = Exchange(
    method="GET",
    target="/query/getPeerLog",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_peer_log_401() -> None:
    client = GET_PEER_LOG_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.query.get_peer_log()
    GET_PEER_LOG_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_peer_log_401() -> None:
    client = GET_PEER_LOG_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.query.get_peer_log()
    GET_PEER_LOG_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )
