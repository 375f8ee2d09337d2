# Written by scripts/codegen from specs/transmission. Do not edit.
"""Each `groups` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_transmission._generated.client import AsyncClient, Client

GET = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={},
    rpc="group_get",
    status=200,
    content_type="application/json",
    answer=(
        b'{"group": [{"name": "night", "honors_session_limits": true, "speed_limit_down": 4000, "speed'
        b'_limit_down_enabled": true, "speed_limit_up": 500, "speed_limit_up_enabled": false}]}'
    ),
    result={
        "group": [
            {
                "name": "night",
                "honors_session_limits": True,
                "speed_limit_down": 4000,
                "speed_limit_down_enabled": True,
                "speed_limit_up": 500,
                "speed_limit_up_enabled": False,
            }
        ]
    },
)


def test_get() -> None:
    client = GET.client(Client)
    GET.check(client.groups.get())


@pytest.mark.anyio
async def test_async_get() -> None:
    client = GET.async_client(AsyncClient)
    GET.check(await client.groups.get())


SET = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"name": "night"},
    rpc="group_set",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set() -> None:
    client = SET.client(Client)
    client.groups.set(name="night")
    SET.check(None)


@pytest.mark.anyio
async def test_async_set() -> None:
    client = SET.async_client(AsyncClient)
    await client.groups.set(name="night")
    SET.check(None)
