# Written by scripts/codegen from specs/transmission. Do not edit.
"""Each `queue` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_transmission._generated.client import AsyncClient, Client

MOVE_TOP = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="queue_move_top",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_move_top() -> None:
    client = MOVE_TOP.client(Client)
    client.queue.move_top(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_TOP.check(None)


@pytest.mark.anyio
async def test_async_move_top() -> None:
    client = MOVE_TOP.async_client(AsyncClient)
    await client.queue.move_top(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_TOP.check(None)


MOVE_UP = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="queue_move_up",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_move_up() -> None:
    client = MOVE_UP.client(Client)
    client.queue.move_up(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_UP.check(None)


@pytest.mark.anyio
async def test_async_move_up() -> None:
    client = MOVE_UP.async_client(AsyncClient)
    await client.queue.move_up(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_UP.check(None)


MOVE_DOWN = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="queue_move_down",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_move_down() -> None:
    client = MOVE_DOWN.client(Client)
    client.queue.move_down(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_DOWN.check(None)


@pytest.mark.anyio
async def test_async_move_down() -> None:
    client = MOVE_DOWN.async_client(AsyncClient)
    await client.queue.move_down(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_DOWN.check(None)


MOVE_BOTTOM = Exchange(
    method="POST",
    target="/transmission/rpc",
    params={"ids": ["3f19b149f53a50e14fc0b79926a391896eabab6f"]},
    rpc="queue_move_bottom",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_move_bottom() -> None:
    client = MOVE_BOTTOM.client(Client)
    client.queue.move_bottom(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_BOTTOM.check(None)


@pytest.mark.anyio
async def test_async_move_bottom() -> None:
    client = MOVE_BOTTOM.async_client(AsyncClient)
    await client.queue.move_bottom(ids=["3f19b149f53a50e14fc0b79926a391896eabab6f"])
    MOVE_BOTTOM.check(None)
