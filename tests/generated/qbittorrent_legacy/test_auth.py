# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Each `auth` operation once, from the examples of the spec: request line, body, decoding."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_qbittorrent._generated_legacy.client import AsyncClient, Client

LOGIN = Exchange(
    method="POST",
    target="/login",
    form=[("username", "admin"), ("password", "correct horse")],
    status=200,
    content_type="text/plain",
    answer=b"Ok.",
    result="Ok.",
)


def test_login() -> None:
    client = LOGIN.client(Client)
    LOGIN.check(client.auth.login(username="admin", password="correct horse"))


@pytest.mark.anyio
async def test_async_login() -> None:
    client = LOGIN.async_client(AsyncClient)
    LOGIN.check(await client.auth.login(username="admin", password="correct horse"))


LOGOUT = Exchange(
    method="POST",
    target="/logout",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_logout() -> None:
    client = LOGOUT.client(Client)
    client.auth.logout()
    LOGOUT.check(None)


@pytest.mark.anyio
async def test_async_logout() -> None:
    client = LOGOUT.async_client(AsyncClient)
    await client.auth.logout()
    LOGOUT.check(None)
