# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `log` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Forbidden
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


MAIN_403 = Exchange(
    method="GET",
    target="/api/v2/log/main",
    status=403,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_main_403() -> None:
    client = MAIN_403.client(Client)
    with pytest.raises(Forbidden) as raised:
        client.log.main()
    MAIN_403.check_error(raised.value, "No session, an expired session, or a wrong API key.")


@pytest.mark.anyio
async def test_async_main_403() -> None:
    client = MAIN_403.async_client(AsyncClient)
    with pytest.raises(Forbidden) as raised:
        await client.log.main()
    MAIN_403.check_error(raised.value, "No session, an expired session, or a wrong API key.")


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


PEERS_403 = Exchange(
    method="GET",
    target="/api/v2/log/peers",
    status=403,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_peers_403() -> None:
    client = PEERS_403.client(Client)
    with pytest.raises(Forbidden) as raised:
        client.log.peers()
    PEERS_403.check_error(raised.value, "No session, an expired session, or a wrong API key.")


@pytest.mark.anyio
async def test_async_peers_403() -> None:
    client = PEERS_403.async_client(AsyncClient)
    with pytest.raises(Forbidden) as raised:
        await client.log.peers()
    PEERS_403.check_error(raised.value, "No session, an expired session, or a wrong API key.")
