# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `sync` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

MAINDATA = Exchange(
    method="GET",
    target="/api/v2/sync/maindata",
    status=200,
    content_type="application/json",
    answer=(
        b'{"rid": 17, "torrents": {"8c212779b4abde7c6bc608063a0d008b7e40ce32": {"dlspeed": 1258291, "p'
        b'rogress": 0.4375, "eta": 1140, "private": null}}, "torrents_removed": ["54eddd830a5b58480a61'
        b'43d616a97e3a6c23c439"], "categories": {"films": {"savePath": "/srv/films"}}, "tags": ["weekl'
        b'y"], "trackers": {"https://tracker.example.org/announce": ["8c212779b4abde7c6bc608063a0d008b'
        b'7e40ce32"]}, "server_state": {"dl_info_speed": 1258291, "global_ratio": "0.87", "free_space_'
        b'on_disk": 84493389824}}'
    ),
    result={
        "rid": 17,
        "torrents": {
            "8c212779b4abde7c6bc608063a0d008b7e40ce32": {
                "dlspeed": 1258291,
                "progress": 0.4375,
                "eta": 1140,
                "private": None,
            }
        },
        "torrents_removed": ["54eddd830a5b58480a6143d616a97e3a6c23c439"],
        "categories": {"films": {"savePath": "/srv/films"}},
        "tags": ["weekly"],
        "trackers": {
            "https://tracker.example.org/announce": ["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        },
        "server_state": {
            "dl_info_speed": 1258291,
            "global_ratio": "0.87",
            "free_space_on_disk": 84493389824,
        },
    },
)


def test_maindata() -> None:
    client = MAINDATA.client(Client)
    MAINDATA.check(client.sync.maindata())


@pytest.mark.anyio
async def test_async_maindata() -> None:
    client = MAINDATA.async_client(AsyncClient)
    MAINDATA.check(await client.sync.maindata())


MAINDATA_401 = Exchange(
    method="GET",
    target="/api/v2/sync/maindata",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_maindata_401() -> None:
    client = MAINDATA_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.sync.maindata()
    MAINDATA_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_maindata_401() -> None:
    client = MAINDATA_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.sync.maindata()
    MAINDATA_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


TORRENT_PEERS = Exchange(
    method="GET",
    target="/api/v2/sync/torrentPeers?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=200,
    content_type="application/json",
    answer=(
        b'{"rid": 1, "full_update": true, "show_flags": true, "peers": {"203.0.113.7:51413": {"ip": "2'
        b'03.0.113.7", "port": 51413, "client": "Transmission 4.0.5", "peer_id_client": "-TR4050-", "c'
        b'onnection": "BT", "country": "Iceland", "country_code": "is", "flags": "D E", "flags_desc": '
        b'"D = interested and unchoked\\nE = encrypted traffic", "files": "demo/notes.txt", "progre'
        b'ss": 0.75, "relevance": 0.5, "dl_speed": 204800, "up_speed": 0, "downloaded": 7340032, "uplo'
        b'aded": 0}}}'
    ),
    result={
        "rid": 1,
        "full_update": True,
        "show_flags": True,
        "peers": {
            "203.0.113.7:51413": {
                "ip": "203.0.113.7",
                "port": 51413,
                "client": "Transmission 4.0.5",
                "peer_id_client": "-TR4050-",
                "connection": "BT",
                "country": "Iceland",
                "country_code": "is",
                "flags": "D E",
                "flags_desc": "D = interested and unchoked\nE = encrypted traffic",
                "files": "demo/notes.txt",
                "progress": 0.75,
                "relevance": 0.5,
                "dl_speed": 204800,
                "up_speed": 0,
                "downloaded": 7340032,
                "uploaded": 0,
            }
        },
    },
)


def test_torrent_peers() -> None:
    client = TORRENT_PEERS.client(Client)
    TORRENT_PEERS.check(client.sync.torrent_peers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32"))


@pytest.mark.anyio
async def test_async_torrent_peers() -> None:
    client = TORRENT_PEERS.async_client(AsyncClient)
    TORRENT_PEERS.check(
        await client.sync.torrent_peers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    )


TORRENT_PEERS_401 = Exchange(
    method="GET",
    target="/api/v2/sync/torrentPeers?hash=8c212779b4abde7c6bc608063a0d008b7e40ce32",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_torrent_peers_401() -> None:
    client = TORRENT_PEERS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.sync.torrent_peers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    TORRENT_PEERS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_torrent_peers_401() -> None:
    client = TORRENT_PEERS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.sync.torrent_peers(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    TORRENT_PEERS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )
