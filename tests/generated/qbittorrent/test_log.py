# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `log` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

MAIN = Exchange(
    method="GET",
    target="/api/v2/log/main",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"id": 0, "message": "qBittorrent v5.3.0 started", "timestamp": 1795166192, "type": 1}, {"i'
        b'd": 1, "message": "Detected external IP. IP: \\"198.51.100.7\\"", "timestamp": 1795166201,'
        b' "type": 2}]'
    ),
    result=[
        {"id": 0, "message": "qBittorrent v5.3.0 started", "timestamp": 1795166192, "type": 1},
        {
            "id": 1,
            "message": 'Detected external IP. IP: "198.51.100.7"',
            "timestamp": 1795166201,
            "type": 2,
        },
    ],
)


def test_main() -> None:
    client = MAIN.client(Client)
    MAIN.check(client.log.main())


@pytest.mark.anyio
async def test_async_main() -> None:
    client = MAIN.async_client(AsyncClient)
    MAIN.check(await client.log.main())


MAIN_401 = Exchange(
    method="GET",
    target="/api/v2/log/main",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_main_401() -> None:
    client = MAIN_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.log.main()
    MAIN_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_main_401() -> None:
    client = MAIN_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.log.main()
    MAIN_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


PEERS = Exchange(
    method="GET",
    target="/api/v2/log/peers",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"id": 0, "ip": "203.0.113.44", "timestamp": 1795166340, "blocked": true, "reason": "IP fil'
        b'ter"}]'
    ),
    result=[
        {
            "id": 0,
            "ip": "203.0.113.44",
            "timestamp": 1795166340,
            "blocked": True,
            "reason": "IP filter",
        }
    ],
)


def test_peers() -> None:
    client = PEERS.client(Client)
    PEERS.check(client.log.peers())


@pytest.mark.anyio
async def test_async_peers() -> None:
    client = PEERS.async_client(AsyncClient)
    PEERS.check(await client.log.peers())


PEERS_401 = Exchange(
    method="GET",
    target="/api/v2/log/peers",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_peers_401() -> None:
    client = PEERS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.log.peers()
    PEERS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_peers_401() -> None:
    client = PEERS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.log.peers()
    PEERS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )
