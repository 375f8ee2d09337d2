# Written by scripts/codegen from specs/transmission. Do not edit.
"""Each `system` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_transmission._generated.client import AsyncClient, Client

BLOCKLIST_UPDATE = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="blocklist_update",
    status=200,
    content_type="application/json",
    answer=b'{"blocklist_size": 214873}',
    result={"blocklist_size": 214873},
)


def test_blocklist_update() -> None:
    client = BLOCKLIST_UPDATE.client(Client)
    BLOCKLIST_UPDATE.check(client.system.blocklist_update())


@pytest.mark.anyio
async def test_async_blocklist_update() -> None:
    client = BLOCKLIST_UPDATE.async_client(AsyncClient)
    BLOCKLIST_UPDATE.check(await client.system.blocklist_update())


PORT_TEST = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="port_test",
    status=200,
    content_type="application/json",
    answer=b'{"port_is_open": true, "ip_protocol": "ipv4"}',
    result={"port_is_open": True, "ip_protocol": "ipv4"},
)


def test_port_test() -> None:
    client = PORT_TEST.client(Client)
    PORT_TEST.check(client.system.port_test())


@pytest.mark.anyio
async def test_async_port_test() -> None:
    client = PORT_TEST.async_client(AsyncClient)
    PORT_TEST.check(await client.system.port_test())


FREE_SPACE = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"path": "/srv/torrents"},
    rpc="free_space",
    status=200,
    content_type="application/json",
    answer=b'{"path": "/srv/torrents", "size_bytes": 412316860416, "total_size": 1099511627776}',
    result={"path": "/srv/torrents", "size_bytes": 412316860416, "total_size": 1099511627776},
)


def test_free_space() -> None:
    client = FREE_SPACE.client(Client)
    FREE_SPACE.check(client.system.free_space(path="/srv/torrents"))


@pytest.mark.anyio
async def test_async_free_space() -> None:
    client = FREE_SPACE.async_client(AsyncClient)
    FREE_SPACE.check(await client.system.free_space(path="/srv/torrents"))
