# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `clientdata` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest
from peerkit_qbittorrent._generated.client import AsyncClient, Client

LOAD = Exchange(
    method="GET",
    target="/api/v2/clientdata/load?keys=%5B%22peerkit.columns%22%2C%22peerkit.theme%22%5D",
    status=200,
    content_type="application/json",
    answer=b'{"peerkit.columns": ["name", "size", "ratio"], "peerkit.theme": "dark"}',
    result={"peerkit.columns": ["name", "size", "ratio"], "peerkit.theme": "dark"},
)


def test_load() -> None:
    client = LOAD.client(Client)
    LOAD.check(client.clientdata.load(keys=["peerkit.columns", "peerkit.theme"]))


@pytest.mark.anyio
async def test_async_load() -> None:
    client = LOAD.async_client(AsyncClient)
    LOAD.check(await client.clientdata.load(keys=["peerkit.columns", "peerkit.theme"]))


LOAD_400 = Exchange(
    method="GET",
    target="/api/v2/clientdata/load?keys=%5B%22peerkit.columns%22%2C%22peerkit.theme%22%5D",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_load_400() -> None:
    client = LOAD_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.clientdata.load(keys=["peerkit.columns", "peerkit.theme"])
    LOAD_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_load_400() -> None:
    client = LOAD_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.clientdata.load(keys=["peerkit.columns", "peerkit.theme"])
    LOAD_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


STORE = Exchange(
    method="POST",
    target="/api/v2/clientdata/store",
    form=[("data", '{"peerkit.theme":"dark","peerkit.columns":null}')],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_store() -> None:
    client = STORE.client(Client)
    client.clientdata.store(data={"peerkit.theme": "dark", "peerkit.columns": None})
    STORE.check(None)


@pytest.mark.anyio
async def test_async_store() -> None:
    client = STORE.async_client(AsyncClient)
    await client.clientdata.store(data={"peerkit.theme": "dark", "peerkit.columns": None})
    STORE.check(None)


STORE_400 = Exchange(
    method="POST",
    target="/api/v2/clientdata/store",
    form=[("data", '{"peerkit.theme":"dark","peerkit.columns":null}')],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_store_400() -> None:
    client = STORE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.clientdata.store(data={"peerkit.theme": "dark", "peerkit.columns": None})
    STORE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_store_400() -> None:
    client = STORE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.clientdata.store(data={"peerkit.theme": "dark", "peerkit.columns": None})
    STORE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )
