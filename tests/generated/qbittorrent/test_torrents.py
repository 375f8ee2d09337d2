# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `torrents` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

INFO = Exchange(
    method="GET",
    target="/api/v2/torrents/info",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32", "name": "demo", "infohash_v1": "8c2127'
        b'79b4abde7c6bc608063a0d008b7e40ce32", "infohash_v2": "", "magnet_uri": "magnet:?xt=urn:btih:8'
        b'c212779b4abde7c6bc608063a0d008b7e40ce32&dn=demo", "comment": "Weekly notes", "has_metadata":'
        b' true, "private": false, "state": "downloading", "progress": 0.4375, "eta": 1140, "priority"'
        b': 1, "availability": 2.75, "size": 2147483648, "total_size": 2147483648, "completed": 939524'
        b'096, "amount_left": 1207959552, "downloaded": 940572672, "uploaded": 104857600, "downloaded_'
        b'session": 940572672, "uploaded_session": 104857600, "dlspeed": 1258291, "upspeed": 65536, "d'
        b'l_limit": 0, "up_limit": 1048576, "ratio": 0.1115, "ratio_limit": -2, "seeding_time_limit": '
        b'-2, "max_ratio": 2.5, "max_seeding_time": -1, "num_seeds": 4, "num_leechs": 2, "num_complete'
        b'": 31, "num_incomplete": 5, "tracker": "https://tracker.example.org/announce", "trackers_cou'
        b'nt": 1, "save_path": "/srv/downloads", "download_path": "", "content_path": "/srv/downloads/'
        b'demo", "category": "notes", "tags": "weekly, keep", "auto_tmm": false, "force_start": false,'
        b' "super_seeding": false, "seq_dl": false, "f_l_piece_prio": false, "added_on": 1763716800, "'
        b'completion_on": -1, "seen_complete": 1763717100, "last_activity": 1763717460, "time_active":'
        b' 660, "seeding_time": 0}]'
    ),
    result=[
        {
            "hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
            "name": "demo",
            "infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
            "infohash_v2": "",
            "magnet_uri": "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32&dn=demo",
            "comment": "Weekly notes",
            "has_metadata": True,
            "private": False,
            "state": "downloading",
            "progress": 0.4375,
            "eta": 1140,
            "priority": 1,
            "availability": 2.75,
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
            "dl_limit": 0,
            "up_limit": 1048576,
            "ratio": 0.1115,
            "ratio_limit": -2,
            "seeding_time_limit": -2,
            "max_ratio": 2.5,
            "max_seeding_time": -1,
            "num_seeds": 4,
            "num_leechs": 2,
            "num_complete": 31,
            "num_incomplete": 5,
            "tracker": "https://tracker.example.org/announce",
            "trackers_count": 1,
            "save_path": "/srv/downloads",
            "download_path": "",
            "content_path": "/srv/downloads/demo",
            "category": "notes",
            "tags": "weekly, keep",
            "auto_tmm": False,
            "force_start": False,
            "super_seeding": False,
            "seq_dl": False,
            "f_l_piece_prio": False,
            "added_on": 1763716800,
            "completion_on": -1,
            "seen_complete": 1763717100,
            "last_activity": 1763717460,
            "time_active": 660,
            "seeding_time": 0,
        }
    ],
)


def test_info() -> None:
    client = INFO.client(Client)
    INFO.check(client.torrents.info())


@pytest.mark.anyio
async def test_async_info() -> None:
    client = INFO.async_client(AsyncClient)
    INFO.check(await client.torrents.info())


INFO_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/info",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_info_400() -> None:
    client = INFO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.info()
    INFO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_info_400() -> None:
    client = INFO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.info()
    INFO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


COUNT = Exchange(
    method="GET",
    target="/api/v2/torrents/count",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_count() -> None:
    client = COUNT.client(Client)
    COUNT.check(client.torrents.count())


@pytest.mark.anyio
async def test_async_count() -> None:
    client = COUNT.async_client(AsyncClient)
    COUNT.check(await client.torrents.count())


COUNT_401 = Exchange(
    method="GET",
    target="/api/v2/torrents/count",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_count_401() -> None:
    client = COUNT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.torrents.count()
    COUNT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_count_401() -> None:
    client = COUNT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.torrents.count()
    COUNT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


PROPERTIES = Exchange(
    method="GET",
    target="/api/v2/torrents/properties?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'{"hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32", "name": "demo", "comment": "Weekly note'
        b's", "created_by": "mktorrent 1.1", "has_metadata": true, "private": false, "is_private": fal'
        b'se, "progress": 0.4375, "eta": 1140, "share_ratio": 0.1115, "total_size": 2147483648, "total'
        b'_downloaded": 940572672, "total_downloaded_session": 940572672, "total_uploaded": 104857600,'
        b' "total_uploaded_session": 104857600, "total_wasted": 1048576, "piece_size": 2097152, "piece'
        b's_num": 1024, "pieces_have": 448, "dl_speed": 1258291, "dl_speed_avg": 1425110, "up_speed": '
        b'65536, "up_speed_avg": 158875, "dl_limit": -1, "up_limit": 1048576, "nb_connections": 6, "nb'
        b'_connections_limit": 100, "seeds": 4, "seeds_total": 31, "peers": 2, "peers_total": 5, "rean'
        b'nounce": 1290, "save_path": "/srv/downloads", "download_path": "", "creation_date": 17637000'
        b'00, "addition_date": 1763716800, "completion_date": -1, "last_seen": 1763717100, "time_elaps'
        b'ed": 660, "seeding_time": 0}'
    ),
    result={
        "hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
        "name": "demo",
        "comment": "Weekly notes",
        "created_by": "mktorrent 1.1",
        "has_metadata": True,
        "private": False,
        "is_private": False,
        "progress": 0.4375,
        "eta": 1140,
        "share_ratio": 0.1115,
        "total_size": 2147483648,
        "total_downloaded": 940572672,
        "total_downloaded_session": 940572672,
        "total_uploaded": 104857600,
        "total_uploaded_session": 104857600,
        "total_wasted": 1048576,
        "piece_size": 2097152,
        "pieces_num": 1024,
        "pieces_have": 448,
        "dl_speed": 1258291,
        "dl_speed_avg": 1425110,
        "up_speed": 65536,
        "up_speed_avg": 158875,
        "dl_limit": -1,
        "up_limit": 1048576,
        "nb_connections": 6,
        "nb_connections_limit": 100,
        "seeds": 4,
        "seeds_total": 31,
        "peers": 2,
        "peers_total": 5,
        "reannounce": 1290,
        "save_path": "/srv/downloads",
        "download_path": "",
        "creation_date": 1763700000,
        "addition_date": 1763716800,
        "completion_date": -1,
        "last_seen": 1763717100,
        "time_elapsed": 660,
        "seeding_time": 0,
    },
)


def test_properties() -> None:
    client = PROPERTIES.client(Client)
    PROPERTIES.check(client.torrents.properties(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


@pytest.mark.anyio
async def test_async_properties() -> None:
    client = PROPERTIES.async_client(AsyncClient)
    PROPERTIES.check(
        await client.torrents.properties(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PROPERTIES_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/properties?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_properties_400() -> None:
    client = PROPERTIES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.properties(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_properties_400() -> None:
    client = PROPERTIES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.properties(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PROPERTIES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


TRACKERS = Exchange(
    method="GET",
    target="/api/v2/torrents/trackers?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"url": "** [DHT] **", "tier": -1, "status": 2, "msg": "", "num_peers": 12, "num_seeds": 4,'
        b' "num_leeches": 8, "num_downloaded": 0}, {"url": "** [PeX] **", "tier": -1, "status": 2, "ms'
        b'g": "", "num_peers": 3, "num_seeds": 1, "num_leeches": 2, "num_downloaded": 0}, {"url": "** '
        b'[LSD] **", "tier": -1, "status": 0, "msg": "", "num_peers": 0, "num_seeds": 0, "num_leeches"'
        b': 0, "num_downloaded": 0}, {"url": "https://tracker.example.org/announce", "tier": 0, "statu'
        b's": 2, "msg": "", "num_peers": 36, "num_seeds": 31, "num_leeches": 5, "num_downloaded": 940}'
        b"]"
    ),
    result=[
        {
            "url": "** [DHT] **",
            "tier": -1,
            "status": 2,
            "msg": "",
            "num_peers": 12,
            "num_seeds": 4,
            "num_leeches": 8,
            "num_downloaded": 0,
        },
        {
            "url": "** [PeX] **",
            "tier": -1,
            "status": 2,
            "msg": "",
            "num_peers": 3,
            "num_seeds": 1,
            "num_leeches": 2,
            "num_downloaded": 0,
        },
        {
            "url": "** [LSD] **",
            "tier": -1,
            "status": 0,
            "msg": "",
            "num_peers": 0,
            "num_seeds": 0,
            "num_leeches": 0,
            "num_downloaded": 0,
        },
        {
            "url": "https://tracker.example.org/announce",
            "tier": 0,
            "status": 2,
            "msg": "",
            "num_peers": 36,
            "num_seeds": 31,
            "num_leeches": 5,
            "num_downloaded": 940,
        },
    ],
)


def test_trackers() -> None:
    client = TRACKERS.client(Client)
    TRACKERS.check(client.torrents.trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


@pytest.mark.anyio
async def test_async_trackers() -> None:
    client = TRACKERS.async_client(AsyncClient)
    TRACKERS.check(await client.torrents.trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


TRACKERS_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/trackers?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_trackers_400() -> None:
    client = TRACKERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    TRACKERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_trackers_400() -> None:
    client = TRACKERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.trackers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    TRACKERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


WEBSEEDS = Exchange(
    method="GET",
    target="/api/v2/torrents/webseeds?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'[{"url": "https://mirror.example.org/demo/"}]',
    result=[{"url": "https://mirror.example.org/demo/"}],
)


def test_webseeds() -> None:
    client = WEBSEEDS.client(Client)
    WEBSEEDS.check(client.torrents.webseeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


@pytest.mark.anyio
async def test_async_webseeds() -> None:
    client = WEBSEEDS.async_client(AsyncClient)
    WEBSEEDS.check(await client.torrents.webseeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


WEBSEEDS_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/webseeds?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_webseeds_400() -> None:
    client = WEBSEEDS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.webseeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    WEBSEEDS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_webseeds_400() -> None:
    client = WEBSEEDS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.webseeds(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    WEBSEEDS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


ADD_WEB_SEEDS = Exchange(
    method="POST",
    target="/api/v2/torrents/addWebSeeds",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://mirror.example.org/demo/"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_web_seeds() -> None:
    client = ADD_WEB_SEEDS.client(Client)
    client.torrents.add_web_seeds(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", urls=["https://mirror.example.org/demo/"]
    )
    ADD_WEB_SEEDS.check(None)


@pytest.mark.anyio
async def test_async_add_web_seeds() -> None:
    client = ADD_WEB_SEEDS.async_client(AsyncClient)
    await client.torrents.add_web_seeds(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", urls=["https://mirror.example.org/demo/"]
    )
    ADD_WEB_SEEDS.check(None)


ADD_WEB_SEEDS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/addWebSeeds",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://mirror.example.org/demo/"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_web_seeds_400() -> None:
    client = ADD_WEB_SEEDS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.add_web_seeds(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            urls=["https://mirror.example.org/demo/"],
        )
    ADD_WEB_SEEDS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_web_seeds_400() -> None:
    client = ADD_WEB_SEEDS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.add_web_seeds(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            urls=["https://mirror.example.org/demo/"],
        )
    ADD_WEB_SEEDS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REMOVE_WEB_SEEDS = Exchange(
    method="POST",
    target="/api/v2/torrents/removeWebSeeds",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://mirror.example.org/demo/"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_web_seeds() -> None:
    client = REMOVE_WEB_SEEDS.client(Client)
    client.torrents.remove_web_seeds(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", urls=["https://mirror.example.org/demo/"]
    )
    REMOVE_WEB_SEEDS.check(None)


@pytest.mark.anyio
async def test_async_remove_web_seeds() -> None:
    client = REMOVE_WEB_SEEDS.async_client(AsyncClient)
    await client.torrents.remove_web_seeds(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", urls=["https://mirror.example.org/demo/"]
    )
    REMOVE_WEB_SEEDS.check(None)


REMOVE_WEB_SEEDS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/removeWebSeeds",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://mirror.example.org/demo/"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_web_seeds_400() -> None:
    client = REMOVE_WEB_SEEDS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.remove_web_seeds(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            urls=["https://mirror.example.org/demo/"],
        )
    REMOVE_WEB_SEEDS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_remove_web_seeds_400() -> None:
    client = REMOVE_WEB_SEEDS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.remove_web_seeds(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            urls=["https://mirror.example.org/demo/"],
        )
    REMOVE_WEB_SEEDS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


EDIT_WEB_SEED = Exchange(
    method="POST",
    target="/api/v2/torrents/editWebSeed",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("origUrl", "https://mirror.example.org/demo/"),
        ("newUrl", "https://mirror.example.net/demo/"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_edit_web_seed() -> None:
    client = EDIT_WEB_SEED.client(Client)
    client.torrents.edit_web_seed(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        orig_url="https://mirror.example.org/demo/",
        new_url="https://mirror.example.net/demo/",
    )
    EDIT_WEB_SEED.check(None)


@pytest.mark.anyio
async def test_async_edit_web_seed() -> None:
    client = EDIT_WEB_SEED.async_client(AsyncClient)
    await client.torrents.edit_web_seed(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        orig_url="https://mirror.example.org/demo/",
        new_url="https://mirror.example.net/demo/",
    )
    EDIT_WEB_SEED.check(None)


EDIT_WEB_SEED_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/editWebSeed",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("origUrl", "https://mirror.example.org/demo/"),
        ("newUrl", "https://mirror.example.net/demo/"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_edit_web_seed_400() -> None:
    client = EDIT_WEB_SEED_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.edit_web_seed(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            orig_url="https://mirror.example.org/demo/",
            new_url="https://mirror.example.net/demo/",
        )
    EDIT_WEB_SEED_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_edit_web_seed_400() -> None:
    client = EDIT_WEB_SEED_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.edit_web_seed(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            orig_url="https://mirror.example.org/demo/",
            new_url="https://mirror.example.net/demo/",
        )
    EDIT_WEB_SEED_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


FILES = Exchange(
    method="GET",
    target="/api/v2/torrents/files?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"index": 0, "name": "demo/notes.txt", "size": 30000, "progress": 1, "priority": 1, "is_see'
        b'd": false, "piece_range": [0, 1], "availability": 2.75}, {"index": 1, "name": "demo/pictures'
        b'/cover.png", "size": 10000, "progress": 0.5, "priority": 6, "piece_range": [1, 2], "availabi'
        b'lity": 3}]'
    ),
    result=[
        {
            "index": 0,
            "name": "demo/notes.txt",
            "size": 30000,
            "progress": 1,
            "priority": 1,
            "is_seed": False,
            "piece_range": [0, 1],
            "availability": 2.75,
        },
        {
            "index": 1,
            "name": "demo/pictures/cover.png",
            "size": 10000,
            "progress": 0.5,
            "priority": 6,
            "piece_range": [1, 2],
            "availability": 3,
        },
    ],
)


def test_files() -> None:
    client = FILES.client(Client)
    FILES.check(client.torrents.files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


@pytest.mark.anyio
async def test_async_files() -> None:
    client = FILES.async_client(AsyncClient)
    FILES.check(await client.torrents.files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


FILES_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/files?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_files_400() -> None:
    client = FILES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    FILES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_files_400() -> None:
    client = FILES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.files(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    FILES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


PIECE_STATES = Exchange(
    method="GET",
    target="/api/v2/torrents/pieceStates?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b"[2, 2, 1, 0]",
    result=[2, 2, 1, 0],
)


def test_piece_states() -> None:
    client = PIECE_STATES.client(Client)
    PIECE_STATES.check(
        client.torrents.piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_piece_states() -> None:
    client = PIECE_STATES.async_client(AsyncClient)
    PIECE_STATES.check(
        await client.torrents.piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PIECE_STATES_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/pieceStates?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_piece_states_400() -> None:
    client = PIECE_STATES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PIECE_STATES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_piece_states_400() -> None:
    client = PIECE_STATES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.piece_states(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PIECE_STATES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


PIECE_HASHES = Exchange(
    method="GET",
    target="/api/v2/torrents/pieceHashes?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'["54eddd830a5b58480a6143d616a97e3a6c23c439", "f8a82a18825f4c16d557b8c10d08d8bd24e11e4f"]',
    result=["54eddd830a5b58480a6143d616a97e3a6c23c439", "f8a82a18825f4c16d557b8c10d08d8bd24e11e4f"],
)


def test_piece_hashes() -> None:
    client = PIECE_HASHES.client(Client)
    PIECE_HASHES.check(
        client.torrents.piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_piece_hashes() -> None:
    client = PIECE_HASHES.async_client(AsyncClient)
    PIECE_HASHES.check(
        await client.torrents.piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PIECE_HASHES_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/pieceHashes?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_piece_hashes_400() -> None:
    client = PIECE_HASHES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PIECE_HASHES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_piece_hashes_400() -> None:
    client = PIECE_HASHES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.piece_hashes(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PIECE_HASHES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


PIECE_AVAILABILITY = Exchange(
    method="GET",
    target="/api/v2/torrents/pieceAvailability?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b"[4, 4, 3, 5]",
    result=[4, 4, 3, 5],
)


def test_piece_availability() -> None:
    client = PIECE_AVAILABILITY.client(Client)
    PIECE_AVAILABILITY.check(
        client.torrents.piece_availability(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_piece_availability() -> None:
    client = PIECE_AVAILABILITY.async_client(AsyncClient)
    PIECE_AVAILABILITY.check(
        await client.torrents.piece_availability(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


PIECE_AVAILABILITY_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/pieceAvailability?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_piece_availability_400() -> None:
    client = PIECE_AVAILABILITY_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.piece_availability(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PIECE_AVAILABILITY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_piece_availability_400() -> None:
    client = PIECE_AVAILABILITY_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.piece_availability(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PIECE_AVAILABILITY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


EXPORT = Exchange(
    method="GET",
    target="/api/v2/torrents/export?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/x-bittorrent",
    answer=b"d4:infod0:0:ee",
    result=b"d4:infod0:0:ee",
)


def test_export() -> None:
    client = EXPORT.client(Client)
    EXPORT.check(client.torrents.export(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


@pytest.mark.anyio
async def test_async_export() -> None:
    client = EXPORT.async_client(AsyncClient)
    EXPORT.check(await client.torrents.export(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


EXPORT_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/export?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_export_400() -> None:
    client = EXPORT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.export(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    EXPORT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_export_400() -> None:
    client = EXPORT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.export(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    EXPORT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


DOWNLOAD_FILE = Exchange(
    method="GET",
    target="/api/v2/torrents/downloadFile?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32&file=demo%2Fnotes.txt",
    status=206,
    content_type="application/octet-stream",
    answer=b"d4:infod0:0:ee",
    result=b"d4:infod0:0:ee",
)


def test_download_file() -> None:
    client = DOWNLOAD_FILE.client(Client)
    DOWNLOAD_FILE.check(
        client.torrents.download_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", file="demo/notes.txt"
        )
    )


@pytest.mark.anyio
async def test_async_download_file() -> None:
    client = DOWNLOAD_FILE.async_client(AsyncClient)
    DOWNLOAD_FILE.check(
        await client.torrents.download_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", file="demo/notes.txt"
        )
    )


DOWNLOAD_FILE_200 = Exchange(
    method="GET",
    target="/api/v2/torrents/downloadFile?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32&file=demo%2Fnotes.txt",
    status=200,
    content_type="application/octet-stream",
    answer=b"d4:infod0:0:ee",
    result=b"d4:infod0:0:ee",
)


def test_download_file_200() -> None:
    client = DOWNLOAD_FILE_200.client(Client)
    DOWNLOAD_FILE_200.check(
        client.torrents.download_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", file="demo/notes.txt"
        )
    )


@pytest.mark.anyio
async def test_async_download_file_200() -> None:
    client = DOWNLOAD_FILE_200.async_client(AsyncClient)
    DOWNLOAD_FILE_200.check(
        await client.torrents.download_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", file="demo/notes.txt"
        )
    )


DOWNLOAD_FILE_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/downloadFile?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32&file=demo%2Fnotes.txt",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_download_file_400() -> None:
    client = DOWNLOAD_FILE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.download_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", file="demo/notes.txt"
        )
    DOWNLOAD_FILE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_download_file_400() -> None:
    client = DOWNLOAD_FILE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.download_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", file="demo/notes.txt"
        )
    DOWNLOAD_FILE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


ADD = Exchange(
    method="POST",
    target="/api/v2/torrents/add",
    form=[
        ("urls", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("tags", "weekly"),
        ("filePriorities", "1,0"),
    ],
    status=202,
    content_type="application/json",
    answer=b'{"success_count": 0, "failure_count": 0, "pending_count": 1, "added_torrent_ids": []}',
    result={"success_count": 0, "failure_count": 0, "pending_count": 1, "added_torrent_ids": []},
)


def test_add() -> None:
    client = ADD.client(Client)
    ADD.check(
        client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    )


@pytest.mark.anyio
async def test_async_add() -> None:
    client = ADD.async_client(AsyncClient)
    ADD.check(
        await client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    )


ADD_200_TEXT = Exchange(
    method="POST",
    target="/api/v2/torrents/add",
    form=[
        ("urls", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("tags", "weekly"),
        ("filePriorities", "1,0"),
    ],
    status=200,
    content_type="text/plain",
    answer=b"Ok.",
    result="Ok.",
)


def test_add_200_text() -> None:
    client = ADD_200_TEXT.client(Client)
    ADD_200_TEXT.check(
        client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    )


@pytest.mark.anyio
async def test_async_add_200_text() -> None:
    client = ADD_200_TEXT.async_client(AsyncClient)
    ADD_200_TEXT.check(
        await client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    )


ADD_200_JSON = Exchange(
    method="POST",
    target="/api/v2/torrents/add",
    form=[
        ("urls", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("tags", "weekly"),
        ("filePriorities", "1,0"),
    ],
    status=200,
    content_type="application/json",
    answer=(
        b'{"success_count": 1, "failure_count": 0, "pending_count": 0, "added_torrent_ids": ["8c212779'
        b'b4abde7c6bc608063a0d008b7e40ce32"]}'
    ),
    result={
        "success_count": 1,
        "failure_count": 0,
        "pending_count": 0,
        "added_torrent_ids": ["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
    },
)


def test_add_200_json() -> None:
    client = ADD_200_JSON.client(Client)
    ADD_200_JSON.check(
        client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    )


@pytest.mark.anyio
async def test_async_add_200_json() -> None:
    client = ADD_200_JSON.async_client(AsyncClient)
    ADD_200_JSON.check(
        await client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    )


ADD_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/add",
    form=[
        ("urls", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("tags", "weekly"),
        ("filePriorities", "1,0"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_400() -> None:
    client = ADD_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    ADD_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_400() -> None:
    client = ADD_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.add(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            tags=["weekly"],
            file_priorities=[1, 0],
        )
    ADD_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


FETCH_METADATA = Exchange(
    method="POST",
    target="/api/v2/torrents/fetchMetadata",
    form=[("source", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=202,
    content_type="application/json",
    answer=(
        b'{"infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32", "infohash_v2": "", "hash": "8c21'
        b'2779b4abde7c6bc608063a0d008b7e40ce32"}'
    ),
    result={
        "infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
        "infohash_v2": "",
        "hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
    },
)


def test_fetch_metadata() -> None:
    client = FETCH_METADATA.client(Client)
    FETCH_METADATA.check(
        client.torrents.fetch_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    )


@pytest.mark.anyio
async def test_async_fetch_metadata() -> None:
    client = FETCH_METADATA.async_client(AsyncClient)
    FETCH_METADATA.check(
        await client.torrents.fetch_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    )


FETCH_METADATA_200 = Exchange(
    method="POST",
    target="/api/v2/torrents/fetchMetadata",
    form=[("source", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="application/json",
    answer=(
        b'{"infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32", "infohash_v2": "", "hash": "8c21'
        b'2779b4abde7c6bc608063a0d008b7e40ce32", "info": {"name": "demo", "length": 40000, "piece_leng'
        b'th": 16384, "pieces_num": 3, "private": false, "files": [{"path": "demo/notes.txt", "length"'
        b': 30000}, {"path": "demo/pictures/cover.png", "length": 10000}]}, "trackers": [{"url": "http'
        b's://tracker.example.org/announce", "tier": 0}], "webseeds": [], "created_by": "mktorrent 1.1'
        b'", "comment": "Weekly notes", "creation_date": 1763700000}'
    ),
    result={
        "infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
        "infohash_v2": "",
        "hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
        "info": {
            "name": "demo",
            "length": 40000,
            "piece_length": 16384,
            "pieces_num": 3,
            "private": False,
            "files": [
                {"path": "demo/notes.txt", "length": 30000},
                {"path": "demo/pictures/cover.png", "length": 10000},
            ],
        },
        "trackers": [{"url": "https://tracker.example.org/announce", "tier": 0}],
        "webseeds": [],
        "created_by": "mktorrent 1.1",
        "comment": "Weekly notes",
        "creation_date": 1763700000,
    },
)


def test_fetch_metadata_200() -> None:
    client = FETCH_METADATA_200.client(Client)
    FETCH_METADATA_200.check(
        client.torrents.fetch_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    )


@pytest.mark.anyio
async def test_async_fetch_metadata_200() -> None:
    client = FETCH_METADATA_200.async_client(AsyncClient)
    FETCH_METADATA_200.check(
        await client.torrents.fetch_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    )


FETCH_METADATA_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/fetchMetadata",
    form=[("source", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_fetch_metadata_400() -> None:
    client = FETCH_METADATA_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.fetch_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    FETCH_METADATA_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_fetch_metadata_400() -> None:
    client = FETCH_METADATA_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.fetch_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    FETCH_METADATA_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


PARSE_METADATA = Exchange(
    method="POST",
    target="/api/v2/torrents/parseMetadata",
    form=[],
    files=[("torrents", "content")],
    status=200,
    content_type="application/json",
    answer=(
        b'[{"infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32", "infohash_v2": "", "hash": "8c2'
        b'12779b4abde7c6bc608063a0d008b7e40ce32", "info": {"name": "demo", "length": 40000, "piece_len'
        b'gth": 16384, "pieces_num": 3, "private": false, "files": [{"path": "demo/notes.txt", "length'
        b'": 30000}, {"path": "demo/pictures/cover.png", "length": 10000}]}, "trackers": [{"url": "htt'
        b'ps://tracker.example.org/announce", "tier": 0}], "webseeds": [], "created_by": "mktorrent 1.'
        b'1", "comment": "Weekly notes", "creation_date": 1763700000}]'
    ),
    result=[
        {
            "infohash_v1": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
            "infohash_v2": "",
            "hash": "8c212779b4abde7c6bc608063a0d008b7e40ce32",
            "info": {
                "name": "demo",
                "length": 40000,
                "piece_length": 16384,
                "pieces_num": 3,
                "private": False,
                "files": [
                    {"path": "demo/notes.txt", "length": 30000},
                    {"path": "demo/pictures/cover.png", "length": 10000},
                ],
            },
            "trackers": [{"url": "https://tracker.example.org/announce", "tier": 0}],
            "webseeds": [],
            "created_by": "mktorrent 1.1",
            "comment": "Weekly notes",
            "creation_date": 1763700000,
        }
    ],
)


def test_parse_metadata() -> None:
    client = PARSE_METADATA.client(Client)
    PARSE_METADATA.check(client.torrents.parse_metadata(torrents=b"content"))


@pytest.mark.anyio
async def test_async_parse_metadata() -> None:
    client = PARSE_METADATA.async_client(AsyncClient)
    PARSE_METADATA.check(await client.torrents.parse_metadata(torrents=b"content"))


PARSE_METADATA_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/parseMetadata",
    form=[],
    files=[("torrents", "content")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_parse_metadata_400() -> None:
    client = PARSE_METADATA_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.parse_metadata(torrents=b"content")
    PARSE_METADATA_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_parse_metadata_400() -> None:
    client = PARSE_METADATA_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.parse_metadata(torrents=b"content")
    PARSE_METADATA_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SAVE_METADATA = Exchange(
    method="GET",
    target="/api/v2/torrents/saveMetadata?source=magnet%3A%3Fxt%3Durn%3Abtih%3A8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/x-bittorrent",
    answer=b"d4:infod0:0:ee",
    result=b"d4:infod0:0:ee",
)


def test_save_metadata() -> None:
    client = SAVE_METADATA.client(Client)
    SAVE_METADATA.check(
        client.torrents.save_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    )


@pytest.mark.anyio
async def test_async_save_metadata() -> None:
    client = SAVE_METADATA.async_client(AsyncClient)
    SAVE_METADATA.check(
        await client.torrents.save_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    )


SAVE_METADATA_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/saveMetadata?source=magnet%3A%3Fxt%3Durn%3Abtih%3A8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_save_metadata_400() -> None:
    client = SAVE_METADATA_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.save_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    SAVE_METADATA_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_save_metadata_400() -> None:
    client = SAVE_METADATA_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.save_metadata(
            source="magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"
        )
    SAVE_METADATA_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


ADD_TRACKERS = Exchange(
    method="POST",
    target="/api/v2/torrents/addTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_trackers() -> None:
    client = ADD_TRACKERS.client(Client)
    client.torrents.add_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    ADD_TRACKERS.check(None)


@pytest.mark.anyio
async def test_async_add_trackers() -> None:
    client = ADD_TRACKERS.async_client(AsyncClient)
    await client.torrents.add_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    ADD_TRACKERS.check(None)


ADD_TRACKERS_200 = Exchange(
    method="POST",
    target="/api/v2/torrents/addTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_trackers_200() -> None:
    client = ADD_TRACKERS_200.client(Client)
    client.torrents.add_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    ADD_TRACKERS_200.check(None)


@pytest.mark.anyio
async def test_async_add_trackers_200() -> None:
    client = ADD_TRACKERS_200.async_client(AsyncClient)
    await client.torrents.add_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    ADD_TRACKERS_200.check(None)


ADD_TRACKERS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/addTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_trackers_400() -> None:
    client = ADD_TRACKERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.add_trackers(
            hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            urls=["https://tracker.example.org/announce"],
        )
    ADD_TRACKERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_trackers_400() -> None:
    client = ADD_TRACKERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.add_trackers(
            hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            urls=["https://tracker.example.org/announce"],
        )
    ADD_TRACKERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


EDIT_TRACKER = Exchange(
    method="POST",
    target="/api/v2/torrents/editTracker",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("url", "https://tracker.example.org/announce"),
        ("origUrl", "https://tracker.example.org/announce"),
        ("newUrl", "https://tracker.example.net/announce"),
        ("tier", "1"),
    ],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_edit_tracker() -> None:
    client = EDIT_TRACKER.client(Client)
    client.torrents.edit_tracker(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        url="https://tracker.example.org/announce",
        orig_url="https://tracker.example.org/announce",
        new_url="https://tracker.example.net/announce",
        tier=1,
    )
    EDIT_TRACKER.check(None)


@pytest.mark.anyio
async def test_async_edit_tracker() -> None:
    client = EDIT_TRACKER.async_client(AsyncClient)
    await client.torrents.edit_tracker(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        url="https://tracker.example.org/announce",
        orig_url="https://tracker.example.org/announce",
        new_url="https://tracker.example.net/announce",
        tier=1,
    )
    EDIT_TRACKER.check(None)


EDIT_TRACKER_200 = Exchange(
    method="POST",
    target="/api/v2/torrents/editTracker",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("url", "https://tracker.example.org/announce"),
        ("origUrl", "https://tracker.example.org/announce"),
        ("newUrl", "https://tracker.example.net/announce"),
        ("tier", "1"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_edit_tracker_200() -> None:
    client = EDIT_TRACKER_200.client(Client)
    client.torrents.edit_tracker(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        url="https://tracker.example.org/announce",
        orig_url="https://tracker.example.org/announce",
        new_url="https://tracker.example.net/announce",
        tier=1,
    )
    EDIT_TRACKER_200.check(None)


@pytest.mark.anyio
async def test_async_edit_tracker_200() -> None:
    client = EDIT_TRACKER_200.async_client(AsyncClient)
    await client.torrents.edit_tracker(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        url="https://tracker.example.org/announce",
        orig_url="https://tracker.example.org/announce",
        new_url="https://tracker.example.net/announce",
        tier=1,
    )
    EDIT_TRACKER_200.check(None)


EDIT_TRACKER_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/editTracker",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("url", "https://tracker.example.org/announce"),
        ("origUrl", "https://tracker.example.org/announce"),
        ("newUrl", "https://tracker.example.net/announce"),
        ("tier", "1"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_edit_tracker_400() -> None:
    client = EDIT_TRACKER_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.edit_tracker(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            url="https://tracker.example.org/announce",
            orig_url="https://tracker.example.org/announce",
            new_url="https://tracker.example.net/announce",
            tier=1,
        )
    EDIT_TRACKER_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_edit_tracker_400() -> None:
    client = EDIT_TRACKER_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.edit_tracker(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            url="https://tracker.example.org/announce",
            orig_url="https://tracker.example.org/announce",
            new_url="https://tracker.example.net/announce",
            tier=1,
        )
    EDIT_TRACKER_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REMOVE_TRACKERS = Exchange(
    method="POST",
    target="/api/v2/torrents/removeTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_trackers() -> None:
    client = REMOVE_TRACKERS.client(Client)
    client.torrents.remove_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    REMOVE_TRACKERS.check(None)


@pytest.mark.anyio
async def test_async_remove_trackers() -> None:
    client = REMOVE_TRACKERS.async_client(AsyncClient)
    await client.torrents.remove_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    REMOVE_TRACKERS.check(None)


REMOVE_TRACKERS_200 = Exchange(
    method="POST",
    target="/api/v2/torrents/removeTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_trackers_200() -> None:
    client = REMOVE_TRACKERS_200.client(Client)
    client.torrents.remove_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    REMOVE_TRACKERS_200.check(None)


@pytest.mark.anyio
async def test_async_remove_trackers_200() -> None:
    client = REMOVE_TRACKERS_200.async_client(AsyncClient)
    await client.torrents.remove_trackers(
        hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    REMOVE_TRACKERS_200.check(None)


REMOVE_TRACKERS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/removeTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_trackers_400() -> None:
    client = REMOVE_TRACKERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.remove_trackers(
            hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            urls=["https://tracker.example.org/announce"],
        )
    REMOVE_TRACKERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_remove_trackers_400() -> None:
    client = REMOVE_TRACKERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.remove_trackers(
            hash=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            urls=["https://tracker.example.org/announce"],
        )
    REMOVE_TRACKERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


ADD_PEERS = Exchange(
    method="POST",
    target="/api/v2/torrents/addPeers",
    form=[
        ("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("peers", "203.0.113.7:51413|[2001:db8::7]:51413"),
    ],
    status=200,
    content_type="application/json",
    answer=b'{"8c212779b4abde7c6bc608063a0d008b7e40ce32": {"added": 2, "failed": 0}}',
    result={"8c212779b4abde7c6bc608063a0d008b7e40ce32": {"added": 2, "failed": 0}},
)


def test_add_peers() -> None:
    client = ADD_PEERS.client(Client)
    ADD_PEERS.check(
        client.torrents.add_peers(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            peers=["203.0.113.7:51413", "[2001:db8::7]:51413"],
        )
    )


@pytest.mark.anyio
async def test_async_add_peers() -> None:
    client = ADD_PEERS.async_client(AsyncClient)
    ADD_PEERS.check(
        await client.torrents.add_peers(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            peers=["203.0.113.7:51413", "[2001:db8::7]:51413"],
        )
    )


ADD_PEERS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/addPeers",
    form=[
        ("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("peers", "203.0.113.7:51413|[2001:db8::7]:51413"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_peers_400() -> None:
    client = ADD_PEERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.add_peers(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            peers=["203.0.113.7:51413", "[2001:db8::7]:51413"],
        )
    ADD_PEERS_400.check_error(
        raised.value, "A required parameter is missing, or no entry is a peer address."
    )


@pytest.mark.anyio
async def test_async_add_peers_400() -> None:
    client = ADD_PEERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.add_peers(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            peers=["203.0.113.7:51413", "[2001:db8::7]:51413"],
        )
    ADD_PEERS_400.check_error(
        raised.value, "A required parameter is missing, or no entry is a peer address."
    )


PAUSE = Exchange(
    method="POST",
    target="/api/v2/torrents/pause",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_pause() -> None:
    client = PAUSE.client(Client)
    client.torrents.pause(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    PAUSE.check(None)


@pytest.mark.anyio
async def test_async_pause() -> None:
    client = PAUSE.async_client(AsyncClient)
    await client.torrents.pause(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    PAUSE.check(None)


PAUSE_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/pause",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_pause_400() -> None:
    client = PAUSE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.pause(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    PAUSE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_pause_400() -> None:
    client = PAUSE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.pause(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    PAUSE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


RESUME = Exchange(
    method="POST",
    target="/api/v2/torrents/resume",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_resume() -> None:
    client = RESUME.client(Client)
    client.torrents.resume(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RESUME.check(None)


@pytest.mark.anyio
async def test_async_resume() -> None:
    client = RESUME.async_client(AsyncClient)
    await client.torrents.resume(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RESUME.check(None)


RESUME_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/resume",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_resume_400() -> None:
    client = RESUME_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.resume(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RESUME_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_resume_400() -> None:
    client = RESUME_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.resume(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RESUME_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


STOP = Exchange(
    method="POST",
    target="/api/v2/torrents/stop",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_stop() -> None:
    client = STOP.client(Client)
    client.torrents.stop(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    STOP.check(None)


@pytest.mark.anyio
async def test_async_stop() -> None:
    client = STOP.async_client(AsyncClient)
    await client.torrents.stop(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    STOP.check(None)


STOP_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/stop",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_stop_400() -> None:
    client = STOP_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.stop(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    STOP_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_stop_400() -> None:
    client = STOP_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.stop(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    STOP_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


START = Exchange(
    method="POST",
    target="/api/v2/torrents/start",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_start() -> None:
    client = START.client(Client)
    client.torrents.start(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    START.check(None)


@pytest.mark.anyio
async def test_async_start() -> None:
    client = START.async_client(AsyncClient)
    await client.torrents.start(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    START.check(None)


START_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/start",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_start_400() -> None:
    client = START_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.start(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    START_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_start_400() -> None:
    client = START_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.start(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    START_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


DELETE = Exchange(
    method="POST",
    target="/api/v2/torrents/delete",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("deleteFiles", "false")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete() -> None:
    client = DELETE.client(Client)
    client.torrents.delete(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], delete_files=False)
    DELETE.check(None)


@pytest.mark.anyio
async def test_async_delete() -> None:
    client = DELETE.async_client(AsyncClient)
    await client.torrents.delete(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], delete_files=False
    )
    DELETE.check(None)


DELETE_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/delete",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("deleteFiles", "false")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_400() -> None:
    client = DELETE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.delete(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], delete_files=False
        )
    DELETE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_delete_400() -> None:
    client = DELETE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.delete(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], delete_files=False
        )
    DELETE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


RECHECK = Exchange(
    method="POST",
    target="/api/v2/torrents/recheck",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_recheck() -> None:
    client = RECHECK.client(Client)
    client.torrents.recheck(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RECHECK.check(None)


@pytest.mark.anyio
async def test_async_recheck() -> None:
    client = RECHECK.async_client(AsyncClient)
    await client.torrents.recheck(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RECHECK.check(None)


RECHECK_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/recheck",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_recheck_400() -> None:
    client = RECHECK_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.recheck(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RECHECK_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_recheck_400() -> None:
    client = RECHECK_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.recheck(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    RECHECK_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REANNOUNCE = Exchange(
    method="POST",
    target="/api/v2/torrents/reannounce",
    form=[
        ("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_reannounce() -> None:
    client = REANNOUNCE.client(Client)
    client.torrents.reannounce(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    REANNOUNCE.check(None)


@pytest.mark.anyio
async def test_async_reannounce() -> None:
    client = REANNOUNCE.async_client(AsyncClient)
    await client.torrents.reannounce(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        urls=["https://tracker.example.org/announce"],
    )
    REANNOUNCE.check(None)


REANNOUNCE_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/reannounce",
    form=[
        ("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_reannounce_400() -> None:
    client = REANNOUNCE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.reannounce(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            urls=["https://tracker.example.org/announce"],
        )
    REANNOUNCE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_reannounce_400() -> None:
    client = REANNOUNCE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.reannounce(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            urls=["https://tracker.example.org/announce"],
        )
    REANNOUNCE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


FILE_PRIO = Exchange(
    method="POST",
    target="/api/v2/torrents/filePrio",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("id", "0|2"), ("priority", "6")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_file_prio() -> None:
    client = FILE_PRIO.client(Client)
    client.torrents.file_prio(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=[0, 2], priority=6
    )
    FILE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_file_prio() -> None:
    client = FILE_PRIO.async_client(AsyncClient)
    await client.torrents.file_prio(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=[0, 2], priority=6
    )
    FILE_PRIO.check(None)


FILE_PRIO_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/filePrio",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("id", "0|2"), ("priority", "6")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_file_prio_400() -> None:
    client = FILE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.file_prio(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=[0, 2], priority=6
        )
    FILE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_file_prio_400() -> None:
    client = FILE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.file_prio(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=[0, 2], priority=6
        )
    FILE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


UPLOAD_LIMIT = Exchange(
    method="GET",
    target="/api/v2/torrents/uploadLimit?hashes=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'{"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576}',
    result={"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576},
)


def test_upload_limit() -> None:
    client = UPLOAD_LIMIT.client(Client)
    UPLOAD_LIMIT.check(
        client.torrents.upload_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    )


@pytest.mark.anyio
async def test_async_upload_limit() -> None:
    client = UPLOAD_LIMIT.async_client(AsyncClient)
    UPLOAD_LIMIT.check(
        await client.torrents.upload_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    )


UPLOAD_LIMIT_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/uploadLimit?hashes=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_upload_limit_400() -> None:
    client = UPLOAD_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.upload_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    UPLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_upload_limit_400() -> None:
    client = UPLOAD_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.upload_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    UPLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


DOWNLOAD_LIMIT = Exchange(
    method="GET",
    target="/api/v2/torrents/downloadLimit?hashes=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'{"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576}',
    result={"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576},
)


def test_download_limit() -> None:
    client = DOWNLOAD_LIMIT.client(Client)
    DOWNLOAD_LIMIT.check(
        client.torrents.download_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    )


@pytest.mark.anyio
async def test_async_download_limit() -> None:
    client = DOWNLOAD_LIMIT.async_client(AsyncClient)
    DOWNLOAD_LIMIT.check(
        await client.torrents.download_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    )


DOWNLOAD_LIMIT_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/downloadLimit?hashes=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_download_limit_400() -> None:
    client = DOWNLOAD_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.download_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DOWNLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_download_limit_400() -> None:
    client = DOWNLOAD_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.download_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DOWNLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_UPLOAD_LIMIT = Exchange(
    method="POST",
    target="/api/v2/torrents/setUploadLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_upload_limit() -> None:
    client = SET_UPLOAD_LIMIT.client(Client)
    client.torrents.set_upload_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_UPLOAD_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_upload_limit() -> None:
    client = SET_UPLOAD_LIMIT.async_client(AsyncClient)
    await client.torrents.set_upload_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_UPLOAD_LIMIT.check(None)


SET_UPLOAD_LIMIT_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setUploadLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_upload_limit_400() -> None:
    client = SET_UPLOAD_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_upload_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_UPLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_upload_limit_400() -> None:
    client = SET_UPLOAD_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_upload_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_UPLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_DOWNLOAD_LIMIT = Exchange(
    method="POST",
    target="/api/v2/torrents/setDownloadLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_download_limit() -> None:
    client = SET_DOWNLOAD_LIMIT.client(Client)
    client.torrents.set_download_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_DOWNLOAD_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_download_limit() -> None:
    client = SET_DOWNLOAD_LIMIT.async_client(AsyncClient)
    await client.torrents.set_download_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_DOWNLOAD_LIMIT.check(None)


SET_DOWNLOAD_LIMIT_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setDownloadLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_download_limit_400() -> None:
    client = SET_DOWNLOAD_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_download_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_DOWNLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_download_limit_400() -> None:
    client = SET_DOWNLOAD_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_download_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_DOWNLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_SHARE_LIMITS = Exchange(
    method="POST",
    target="/api/v2/torrents/setShareLimits",
    form=[
        ("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("ratioLimit", "2.5"),
        ("seedingTimeLimit", "-2"),
        ("inactiveSeedingTimeLimit", "-2"),
        ("shareLimitAction", "Default"),
        ("shareLimitsMode", "Default"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_share_limits() -> None:
    client = SET_SHARE_LIMITS.client(Client)
    client.torrents.set_share_limits(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        ratio_limit=2.5,
        seeding_time_limit=-2,
        inactive_seeding_time_limit=-2,
        share_limit_action="Default",
        share_limits_mode="Default",
    )
    SET_SHARE_LIMITS.check(None)


@pytest.mark.anyio
async def test_async_set_share_limits() -> None:
    client = SET_SHARE_LIMITS.async_client(AsyncClient)
    await client.torrents.set_share_limits(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
        ratio_limit=2.5,
        seeding_time_limit=-2,
        inactive_seeding_time_limit=-2,
        share_limit_action="Default",
        share_limits_mode="Default",
    )
    SET_SHARE_LIMITS.check(None)


SET_SHARE_LIMITS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setShareLimits",
    form=[
        ("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("ratioLimit", "2.5"),
        ("seedingTimeLimit", "-2"),
        ("inactiveSeedingTimeLimit", "-2"),
        ("shareLimitAction", "Default"),
        ("shareLimitsMode", "Default"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_share_limits_400() -> None:
    client = SET_SHARE_LIMITS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_share_limits(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            ratio_limit=2.5,
            seeding_time_limit=-2,
            inactive_seeding_time_limit=-2,
            share_limit_action="Default",
            share_limits_mode="Default",
        )
    SET_SHARE_LIMITS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_share_limits_400() -> None:
    client = SET_SHARE_LIMITS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_share_limits(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"],
            ratio_limit=2.5,
            seeding_time_limit=-2,
            inactive_seeding_time_limit=-2,
            share_limit_action="Default",
            share_limits_mode="Default",
        )
    SET_SHARE_LIMITS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


TOGGLE_SEQUENTIAL_DOWNLOAD = Exchange(
    method="POST",
    target="/api/v2/torrents/toggleSequentialDownload",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_toggle_sequential_download() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD.client(Client)
    client.torrents.toggle_sequential_download(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOGGLE_SEQUENTIAL_DOWNLOAD.check(None)


@pytest.mark.anyio
async def test_async_toggle_sequential_download() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD.async_client(AsyncClient)
    await client.torrents.toggle_sequential_download(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
    )
    TOGGLE_SEQUENTIAL_DOWNLOAD.check(None)


TOGGLE_SEQUENTIAL_DOWNLOAD_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/toggleSequentialDownload",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_toggle_sequential_download_400() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.toggle_sequential_download(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_SEQUENTIAL_DOWNLOAD_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_toggle_sequential_download_400() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.toggle_sequential_download(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_SEQUENTIAL_DOWNLOAD_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


TOGGLE_FIRST_LAST_PIECE_PRIO = Exchange(
    method="POST",
    target="/api/v2/torrents/toggleFirstLastPiecePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_toggle_first_last_piece_prio() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO.client(Client)
    client.torrents.toggle_first_last_piece_prio(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
    )
    TOGGLE_FIRST_LAST_PIECE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_toggle_first_last_piece_prio() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO.async_client(AsyncClient)
    await client.torrents.toggle_first_last_piece_prio(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
    )
    TOGGLE_FIRST_LAST_PIECE_PRIO.check(None)


TOGGLE_FIRST_LAST_PIECE_PRIO_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/toggleFirstLastPiecePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_toggle_first_last_piece_prio_400() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.toggle_first_last_piece_prio(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_FIRST_LAST_PIECE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_toggle_first_last_piece_prio_400() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.toggle_first_last_piece_prio(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_FIRST_LAST_PIECE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_SUPER_SEEDING = Exchange(
    method="POST",
    target="/api/v2/torrents/setSuperSeeding",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_super_seeding() -> None:
    client = SET_SUPER_SEEDING.client(Client)
    client.torrents.set_super_seeding(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
    )
    SET_SUPER_SEEDING.check(None)


@pytest.mark.anyio
async def test_async_set_super_seeding() -> None:
    client = SET_SUPER_SEEDING.async_client(AsyncClient)
    await client.torrents.set_super_seeding(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
    )
    SET_SUPER_SEEDING.check(None)


SET_SUPER_SEEDING_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setSuperSeeding",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_super_seeding_400() -> None:
    client = SET_SUPER_SEEDING_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_super_seeding(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_SUPER_SEEDING_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_super_seeding_400() -> None:
    client = SET_SUPER_SEEDING_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_super_seeding(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_SUPER_SEEDING_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_FORCE_START = Exchange(
    method="POST",
    target="/api/v2/torrents/setForceStart",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_force_start() -> None:
    client = SET_FORCE_START.client(Client)
    client.torrents.set_force_start(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True)
    SET_FORCE_START.check(None)


@pytest.mark.anyio
async def test_async_set_force_start() -> None:
    client = SET_FORCE_START.async_client(AsyncClient)
    await client.torrents.set_force_start(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
    )
    SET_FORCE_START.check(None)


SET_FORCE_START_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setForceStart",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_force_start_400() -> None:
    client = SET_FORCE_START_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_force_start(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_FORCE_START_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_force_start_400() -> None:
    client = SET_FORCE_START_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_force_start(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_FORCE_START_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


INCREASE_PRIO = Exchange(
    method="POST",
    target="/api/v2/torrents/increasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_increase_prio() -> None:
    client = INCREASE_PRIO.client(Client)
    client.torrents.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_increase_prio() -> None:
    client = INCREASE_PRIO.async_client(AsyncClient)
    await client.torrents.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO.check(None)


INCREASE_PRIO_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/increasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_increase_prio_400() -> None:
    client = INCREASE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_increase_prio_400() -> None:
    client = INCREASE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


DECREASE_PRIO = Exchange(
    method="POST",
    target="/api/v2/torrents/decreasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_decrease_prio() -> None:
    client = DECREASE_PRIO.client(Client)
    client.torrents.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_decrease_prio() -> None:
    client = DECREASE_PRIO.async_client(AsyncClient)
    await client.torrents.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO.check(None)


DECREASE_PRIO_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/decreasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_decrease_prio_400() -> None:
    client = DECREASE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_decrease_prio_400() -> None:
    client = DECREASE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


TOP_PRIO = Exchange(
    method="POST",
    target="/api/v2/torrents/topPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_top_prio() -> None:
    client = TOP_PRIO.client(Client)
    client.torrents.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO.check(None)


@pytest.mark.anyio
async def test_async_top_prio() -> None:
    client = TOP_PRIO.async_client(AsyncClient)
    await client.torrents.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO.check(None)


TOP_PRIO_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/topPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_top_prio_400() -> None:
    client = TOP_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_top_prio_400() -> None:
    client = TOP_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


BOTTOM_PRIO = Exchange(
    method="POST",
    target="/api/v2/torrents/bottomPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_bottom_prio() -> None:
    client = BOTTOM_PRIO.client(Client)
    client.torrents.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO.check(None)


@pytest.mark.anyio
async def test_async_bottom_prio() -> None:
    client = BOTTOM_PRIO.async_client(AsyncClient)
    await client.torrents.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO.check(None)


BOTTOM_PRIO_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/bottomPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_bottom_prio_400() -> None:
    client = BOTTOM_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_bottom_prio_400() -> None:
    client = BOTTOM_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_LOCATION = Exchange(
    method="POST",
    target="/api/v2/torrents/setLocation",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("location", "/srv/archive")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_location() -> None:
    client = SET_LOCATION.client(Client)
    client.torrents.set_location(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/archive"
    )
    SET_LOCATION.check(None)


@pytest.mark.anyio
async def test_async_set_location() -> None:
    client = SET_LOCATION.async_client(AsyncClient)
    await client.torrents.set_location(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/archive"
    )
    SET_LOCATION.check(None)


SET_LOCATION_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setLocation",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("location", "/srv/archive")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_location_400() -> None:
    client = SET_LOCATION_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_location(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/archive"
        )
    SET_LOCATION_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_location_400() -> None:
    client = SET_LOCATION_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_location(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/archive"
        )
    SET_LOCATION_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_SAVE_PATH = Exchange(
    method="POST",
    target="/api/v2/torrents/setSavePath",
    form=[("id", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("path", "/srv/archive")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_save_path() -> None:
    client = SET_SAVE_PATH.client(Client)
    client.torrents.set_save_path(
        id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/archive"
    )
    SET_SAVE_PATH.check(None)


@pytest.mark.anyio
async def test_async_set_save_path() -> None:
    client = SET_SAVE_PATH.async_client(AsyncClient)
    await client.torrents.set_save_path(
        id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/archive"
    )
    SET_SAVE_PATH.check(None)


SET_SAVE_PATH_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setSavePath",
    form=[("id", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("path", "/srv/archive")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_save_path_400() -> None:
    client = SET_SAVE_PATH_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_save_path(
            id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/archive"
        )
    SET_SAVE_PATH_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_save_path_400() -> None:
    client = SET_SAVE_PATH_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_save_path(
            id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/archive"
        )
    SET_SAVE_PATH_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_DOWNLOAD_PATH = Exchange(
    method="POST",
    target="/api/v2/torrents/setDownloadPath",
    form=[("id", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("path", "/srv/incomplete")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_download_path() -> None:
    client = SET_DOWNLOAD_PATH.client(Client)
    client.torrents.set_download_path(
        id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/incomplete"
    )
    SET_DOWNLOAD_PATH.check(None)


@pytest.mark.anyio
async def test_async_set_download_path() -> None:
    client = SET_DOWNLOAD_PATH.async_client(AsyncClient)
    await client.torrents.set_download_path(
        id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/incomplete"
    )
    SET_DOWNLOAD_PATH.check(None)


SET_DOWNLOAD_PATH_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setDownloadPath",
    form=[("id", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("path", "/srv/incomplete")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_download_path_400() -> None:
    client = SET_DOWNLOAD_PATH_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_download_path(
            id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/incomplete"
        )
    SET_DOWNLOAD_PATH_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_download_path_400() -> None:
    client = SET_DOWNLOAD_PATH_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_download_path(
            id=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], path="/srv/incomplete"
        )
    SET_DOWNLOAD_PATH_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


RENAME = Exchange(
    method="POST",
    target="/api/v2/torrents/rename",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("name", "Demo (weekly)")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_rename() -> None:
    client = RENAME.client(Client)
    client.torrents.rename(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="Demo (weekly)")
    RENAME.check(None)


@pytest.mark.anyio
async def test_async_rename() -> None:
    client = RENAME.async_client(AsyncClient)
    await client.torrents.rename(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="Demo (weekly)"
    )
    RENAME.check(None)


RENAME_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/rename",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("name", "Demo (weekly)")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rename_400() -> None:
    client = RENAME_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.rename(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="Demo (weekly)"
        )
    RENAME_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_rename_400() -> None:
    client = RENAME_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.rename(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="Demo (weekly)"
        )
    RENAME_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_COMMENT = Exchange(
    method="POST",
    target="/api/v2/torrents/setComment",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("comment", "Weekly notes")],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_comment() -> None:
    client = SET_COMMENT.client(Client)
    client.torrents.set_comment(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], comment="Weekly notes"
    )
    SET_COMMENT.check(None)


@pytest.mark.anyio
async def test_async_set_comment() -> None:
    client = SET_COMMENT.async_client(AsyncClient)
    await client.torrents.set_comment(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], comment="Weekly notes"
    )
    SET_COMMENT.check(None)


SET_COMMENT_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setComment",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("comment", "Weekly notes")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_comment_400() -> None:
    client = SET_COMMENT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_comment(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], comment="Weekly notes"
        )
    SET_COMMENT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_comment_400() -> None:
    client = SET_COMMENT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_comment(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], comment="Weekly notes"
        )
    SET_COMMENT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_AUTO_MANAGEMENT = Exchange(
    method="POST",
    target="/api/v2/torrents/setAutoManagement",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("enable", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_auto_management() -> None:
    client = SET_AUTO_MANAGEMENT.client(Client)
    client.torrents.set_auto_management(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
    )
    SET_AUTO_MANAGEMENT.check(None)


@pytest.mark.anyio
async def test_async_set_auto_management() -> None:
    client = SET_AUTO_MANAGEMENT.async_client(AsyncClient)
    await client.torrents.set_auto_management(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
    )
    SET_AUTO_MANAGEMENT.check(None)


SET_AUTO_MANAGEMENT_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setAutoManagement",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("enable", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_auto_management_400() -> None:
    client = SET_AUTO_MANAGEMENT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_auto_management(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
        )
    SET_AUTO_MANAGEMENT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_auto_management_400() -> None:
    client = SET_AUTO_MANAGEMENT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_auto_management(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
        )
    SET_AUTO_MANAGEMENT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_CATEGORY = Exchange(
    method="POST",
    target="/api/v2/torrents/setCategory",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("category", "films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_category() -> None:
    client = SET_CATEGORY.client(Client)
    client.torrents.set_category(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
    )
    SET_CATEGORY.check(None)


@pytest.mark.anyio
async def test_async_set_category() -> None:
    client = SET_CATEGORY.async_client(AsyncClient)
    await client.torrents.set_category(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
    )
    SET_CATEGORY.check(None)


SET_CATEGORY_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setCategory",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("category", "films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_category_400() -> None:
    client = SET_CATEGORY_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_category(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
        )
    SET_CATEGORY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_category_400() -> None:
    client = SET_CATEGORY_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_category(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
        )
    SET_CATEGORY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


CREATE_CATEGORY = Exchange(
    method="POST",
    target="/api/v2/torrents/createCategory",
    form=[("category", "films"), ("savePath", "/srv/films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_create_category() -> None:
    client = CREATE_CATEGORY.client(Client)
    client.torrents.create_category(category="films", save_path="/srv/films")
    CREATE_CATEGORY.check(None)


@pytest.mark.anyio
async def test_async_create_category() -> None:
    client = CREATE_CATEGORY.async_client(AsyncClient)
    await client.torrents.create_category(category="films", save_path="/srv/films")
    CREATE_CATEGORY.check(None)


CREATE_CATEGORY_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/createCategory",
    form=[("category", "films"), ("savePath", "/srv/films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_create_category_400() -> None:
    client = CREATE_CATEGORY_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.create_category(category="films", save_path="/srv/films")
    CREATE_CATEGORY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_create_category_400() -> None:
    client = CREATE_CATEGORY_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.create_category(category="films", save_path="/srv/films")
    CREATE_CATEGORY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


EDIT_CATEGORY = Exchange(
    method="POST",
    target="/api/v2/torrents/editCategory",
    form=[("category", "films"), ("savePath", "/srv/films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_edit_category() -> None:
    client = EDIT_CATEGORY.client(Client)
    client.torrents.edit_category(category="films", save_path="/srv/films")
    EDIT_CATEGORY.check(None)


@pytest.mark.anyio
async def test_async_edit_category() -> None:
    client = EDIT_CATEGORY.async_client(AsyncClient)
    await client.torrents.edit_category(category="films", save_path="/srv/films")
    EDIT_CATEGORY.check(None)


EDIT_CATEGORY_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/editCategory",
    form=[("category", "films"), ("savePath", "/srv/films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_edit_category_400() -> None:
    client = EDIT_CATEGORY_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.edit_category(category="films", save_path="/srv/films")
    EDIT_CATEGORY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_edit_category_400() -> None:
    client = EDIT_CATEGORY_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.edit_category(category="films", save_path="/srv/films")
    EDIT_CATEGORY_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REMOVE_CATEGORIES = Exchange(
    method="POST",
    target="/api/v2/torrents/removeCategories",
    form=[("categories", "films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_categories() -> None:
    client = REMOVE_CATEGORIES.client(Client)
    client.torrents.remove_categories(categories=["films"])
    REMOVE_CATEGORIES.check(None)


@pytest.mark.anyio
async def test_async_remove_categories() -> None:
    client = REMOVE_CATEGORIES.async_client(AsyncClient)
    await client.torrents.remove_categories(categories=["films"])
    REMOVE_CATEGORIES.check(None)


REMOVE_CATEGORIES_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/removeCategories",
    form=[("categories", "films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_categories_400() -> None:
    client = REMOVE_CATEGORIES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.remove_categories(categories=["films"])
    REMOVE_CATEGORIES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_remove_categories_400() -> None:
    client = REMOVE_CATEGORIES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.remove_categories(categories=["films"])
    REMOVE_CATEGORIES_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


CATEGORIES = Exchange(
    method="GET",
    target="/api/v2/torrents/categories",
    status=200,
    content_type="application/json",
    answer=(
        b'{"films": {"name": "films", "savePath": "/srv/films", "download_path": false}, "notes": {"na'
        b'me": "notes", "savePath": "", "download_path": null}}'
    ),
    result={
        "films": {"name": "films", "savePath": "/srv/films", "download_path": False},
        "notes": {"name": "notes", "savePath": "", "download_path": None},
    },
)


def test_categories() -> None:
    client = CATEGORIES.client(Client)
    CATEGORIES.check(client.torrents.categories())


@pytest.mark.anyio
async def test_async_categories() -> None:
    client = CATEGORIES.async_client(AsyncClient)
    CATEGORIES.check(await client.torrents.categories())


CATEGORIES_401 = Exchange(
    method="GET",
    target="/api/v2/torrents/categories",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_categories_401() -> None:
    client = CATEGORIES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.torrents.categories()
    CATEGORIES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_categories_401() -> None:
    client = CATEGORIES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.torrents.categories()
    CATEGORIES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


ADD_TAGS = Exchange(
    method="POST",
    target="/api/v2/torrents/addTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly,keep")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_tags() -> None:
    client = ADD_TAGS.client(Client)
    client.torrents.add_tags(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly", "keep"]
    )
    ADD_TAGS.check(None)


@pytest.mark.anyio
async def test_async_add_tags() -> None:
    client = ADD_TAGS.async_client(AsyncClient)
    await client.torrents.add_tags(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly", "keep"]
    )
    ADD_TAGS.check(None)


ADD_TAGS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/addTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly,keep")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_tags_400() -> None:
    client = ADD_TAGS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.add_tags(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly", "keep"]
        )
    ADD_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_tags_400() -> None:
    client = ADD_TAGS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.add_tags(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly", "keep"]
        )
    ADD_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


REMOVE_TAGS = Exchange(
    method="POST",
    target="/api/v2/torrents/removeTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_tags() -> None:
    client = REMOVE_TAGS.client(Client)
    client.torrents.remove_tags(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
    )
    REMOVE_TAGS.check(None)


@pytest.mark.anyio
async def test_async_remove_tags() -> None:
    client = REMOVE_TAGS.async_client(AsyncClient)
    await client.torrents.remove_tags(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
    )
    REMOVE_TAGS.check(None)


REMOVE_TAGS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/removeTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_tags_400() -> None:
    client = REMOVE_TAGS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.remove_tags(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
        )
    REMOVE_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_remove_tags_400() -> None:
    client = REMOVE_TAGS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.remove_tags(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
        )
    REMOVE_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_TAGS = Exchange(
    method="POST",
    target="/api/v2/torrents/setTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly")],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_tags() -> None:
    client = SET_TAGS.client(Client)
    client.torrents.set_tags(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"])
    SET_TAGS.check(None)


@pytest.mark.anyio
async def test_async_set_tags() -> None:
    client = SET_TAGS.async_client(AsyncClient)
    await client.torrents.set_tags(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
    )
    SET_TAGS.check(None)


SET_TAGS_200 = Exchange(
    method="POST",
    target="/api/v2/torrents/setTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_tags_200() -> None:
    client = SET_TAGS_200.client(Client)
    client.torrents.set_tags(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"])
    SET_TAGS_200.check(None)


@pytest.mark.anyio
async def test_async_set_tags_200() -> None:
    client = SET_TAGS_200.async_client(AsyncClient)
    await client.torrents.set_tags(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
    )
    SET_TAGS_200.check(None)


SET_TAGS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setTags",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("tags", "weekly")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_tags_400() -> None:
    client = SET_TAGS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_tags(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
        )
    SET_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_tags_400() -> None:
    client = SET_TAGS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_tags(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], tags=["weekly"]
        )
    SET_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


CREATE_TAGS = Exchange(
    method="POST",
    target="/api/v2/torrents/createTags",
    form=[("tags", "weekly,keep")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_create_tags() -> None:
    client = CREATE_TAGS.client(Client)
    client.torrents.create_tags(tags=["weekly", "keep"])
    CREATE_TAGS.check(None)


@pytest.mark.anyio
async def test_async_create_tags() -> None:
    client = CREATE_TAGS.async_client(AsyncClient)
    await client.torrents.create_tags(tags=["weekly", "keep"])
    CREATE_TAGS.check(None)


CREATE_TAGS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/createTags",
    form=[("tags", "weekly,keep")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_create_tags_400() -> None:
    client = CREATE_TAGS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.create_tags(tags=["weekly", "keep"])
    CREATE_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_create_tags_400() -> None:
    client = CREATE_TAGS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.create_tags(tags=["weekly", "keep"])
    CREATE_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


DELETE_TAGS = Exchange(
    method="POST",
    target="/api/v2/torrents/deleteTags",
    form=[("tags", "weekly,keep")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete_tags() -> None:
    client = DELETE_TAGS.client(Client)
    client.torrents.delete_tags(tags=["weekly", "keep"])
    DELETE_TAGS.check(None)


@pytest.mark.anyio
async def test_async_delete_tags() -> None:
    client = DELETE_TAGS.async_client(AsyncClient)
    await client.torrents.delete_tags(tags=["weekly", "keep"])
    DELETE_TAGS.check(None)


DELETE_TAGS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/deleteTags",
    form=[("tags", "weekly,keep")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_tags_400() -> None:
    client = DELETE_TAGS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.delete_tags(tags=["weekly", "keep"])
    DELETE_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_delete_tags_400() -> None:
    client = DELETE_TAGS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.delete_tags(tags=["weekly", "keep"])
    DELETE_TAGS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


TAGS = Exchange(
    method="GET",
    target="/api/v2/torrents/tags",
    status=200,
    content_type="application/json",
    answer=b'["keep", "weekly"]',
    result=["keep", "weekly"],
)


def test_tags() -> None:
    client = TAGS.client(Client)
    TAGS.check(client.torrents.tags())


@pytest.mark.anyio
async def test_async_tags() -> None:
    client = TAGS.async_client(AsyncClient)
    TAGS.check(await client.torrents.tags())


TAGS_401 = Exchange(
    method="GET",
    target="/api/v2/torrents/tags",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_tags_401() -> None:
    client = TAGS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.torrents.tags()
    TAGS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_tags_401() -> None:
    client = TAGS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.torrents.tags()
    TAGS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


RENAME_FILE = Exchange(
    method="POST",
    target="/api/v2/torrents/renameFile",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("oldPath", "demo/notes.txt"),
        ("newPath", "demo/diary.txt"),
        ("id", "0"),
        ("name", "diary.txt"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_rename_file() -> None:
    client = RENAME_FILE.client(Client)
    client.torrents.rename_file(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        old_path="demo/notes.txt",
        new_path="demo/diary.txt",
        id=0,
        name="diary.txt",
    )
    RENAME_FILE.check(None)


@pytest.mark.anyio
async def test_async_rename_file() -> None:
    client = RENAME_FILE.async_client(AsyncClient)
    await client.torrents.rename_file(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        old_path="demo/notes.txt",
        new_path="demo/diary.txt",
        id=0,
        name="diary.txt",
    )
    RENAME_FILE.check(None)


RENAME_FILE_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/renameFile",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("oldPath", "demo/notes.txt"),
        ("newPath", "demo/diary.txt"),
        ("id", "0"),
        ("name", "diary.txt"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rename_file_400() -> None:
    client = RENAME_FILE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.rename_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            old_path="demo/notes.txt",
            new_path="demo/diary.txt",
            id=0,
            name="diary.txt",
        )
    RENAME_FILE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_rename_file_400() -> None:
    client = RENAME_FILE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.rename_file(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            old_path="demo/notes.txt",
            new_path="demo/diary.txt",
            id=0,
            name="diary.txt",
        )
    RENAME_FILE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


RENAME_FOLDER = Exchange(
    method="POST",
    target="/api/v2/torrents/renameFolder",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("oldPath", "demo/pictures"),
        ("newPath", "demo/scans"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_rename_folder() -> None:
    client = RENAME_FOLDER.client(Client)
    client.torrents.rename_folder(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        old_path="demo/pictures",
        new_path="demo/scans",
    )
    RENAME_FOLDER.check(None)


@pytest.mark.anyio
async def test_async_rename_folder() -> None:
    client = RENAME_FOLDER.async_client(AsyncClient)
    await client.torrents.rename_folder(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        old_path="demo/pictures",
        new_path="demo/scans",
    )
    RENAME_FOLDER.check(None)


RENAME_FOLDER_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/renameFolder",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("oldPath", "demo/pictures"),
        ("newPath", "demo/scans"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rename_folder_400() -> None:
    client = RENAME_FOLDER_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.rename_folder(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            old_path="demo/pictures",
            new_path="demo/scans",
        )
    RENAME_FOLDER_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_rename_folder_400() -> None:
    client = RENAME_FOLDER_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.rename_folder(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            old_path="demo/pictures",
            new_path="demo/scans",
        )
    RENAME_FOLDER_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SSL_PARAMETERS = Exchange(
    method="GET",
    target="/api/v2/torrents/SSLParameters?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=b'{"ssl_certificate": "", "ssl_private_key": "", "ssl_dh_params": ""}',
    result={"ssl_certificate": "", "ssl_private_key": "", "ssl_dh_params": ""},
)


def test_ssl_parameters() -> None:
    client = SSL_PARAMETERS.client(Client)
    SSL_PARAMETERS.check(
        client.torrents.ssl_parameters(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


@pytest.mark.anyio
async def test_async_ssl_parameters() -> None:
    client = SSL_PARAMETERS.async_client(AsyncClient)
    SSL_PARAMETERS.check(
        await client.torrents.ssl_parameters(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


SSL_PARAMETERS_400 = Exchange(
    method="GET",
    target="/api/v2/torrents/SSLParameters?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_ssl_parameters_400() -> None:
    client = SSL_PARAMETERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.ssl_parameters(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    SSL_PARAMETERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_ssl_parameters_400() -> None:
    client = SSL_PARAMETERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.ssl_parameters(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    SSL_PARAMETERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_SSL_PARAMETERS = Exchange(
    method="POST",
    target="/api/v2/torrents/setSSLParameters",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("ssl_certificate", "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"),
        ("ssl_private_key", "-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----"),
        ("ssl_dh_params", "-----BEGIN DH PARAMETERS-----\n…\n-----END DH PARAMETERS-----"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_ssl_parameters() -> None:
    client = SET_SSL_PARAMETERS.client(Client)
    client.torrents.set_ssl_parameters(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        ssl_certificate="-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----",
        ssl_private_key="-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----",
        ssl_dh_params="-----BEGIN DH PARAMETERS-----\n…\n-----END DH PARAMETERS-----",
    )
    SET_SSL_PARAMETERS.check(None)


@pytest.mark.anyio
async def test_async_set_ssl_parameters() -> None:
    client = SET_SSL_PARAMETERS.async_client(AsyncClient)
    await client.torrents.set_ssl_parameters(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        ssl_certificate="-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----",
        ssl_private_key="-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----",
        ssl_dh_params="-----BEGIN DH PARAMETERS-----\n…\n-----END DH PARAMETERS-----",
    )
    SET_SSL_PARAMETERS.check(None)


SET_SSL_PARAMETERS_400 = Exchange(
    method="POST",
    target="/api/v2/torrents/setSSLParameters",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("ssl_certificate", "-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----"),
        ("ssl_private_key", "-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----"),
        ("ssl_dh_params", "-----BEGIN DH PARAMETERS-----\n…\n-----END DH PARAMETERS-----"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_ssl_parameters_400() -> None:
    client = SET_SSL_PARAMETERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrents.set_ssl_parameters(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            ssl_certificate="-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----",
            ssl_private_key="-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----",
            ssl_dh_params="-----BEGIN DH PARAMETERS-----\n…\n-----END DH PARAMETERS-----",
        )
    SET_SSL_PARAMETERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_ssl_parameters_400() -> None:
    client = SET_SSL_PARAMETERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrents.set_ssl_parameters(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            ssl_certificate="-----BEGIN CERTIFICATE-----\n…\n-----END CERTIFICATE-----",
            ssl_private_key="-----BEGIN PRIVATE KEY-----\n…\n-----END PRIVATE KEY-----",
            ssl_dh_params="-----BEGIN DH PARAMETERS-----\n…\n-----END DH PARAMETERS-----",
        )
    SET_SSL_PARAMETERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )
