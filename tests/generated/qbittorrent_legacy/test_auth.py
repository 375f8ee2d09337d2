# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Each `auth` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Unauthorized
from peerkit_qbittorrent.legacy._generated.client import AsyncClient, Client

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


LOGIN_401 = Exchange(
    method="POST",
    target="/login",
    form=[("username", "admin"), ("password", "correct horse")],
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_login_401() -> None:
    client = LOGIN_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.auth.login(username="admin", password="correct horse")
    LOGIN_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_login_401() -> None:
    client = LOGIN_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.auth.login(username="admin", password="correct horse")
    LOGIN_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


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


LOGOUT_401 = Exchange(
    method="POST",
    target="/logout",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_logout_401() -> None:
    client = LOGOUT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.auth.logout()
    LOGOUT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_logout_401() -> None:
    client = LOGOUT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.auth.logout()
    LOGOUT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )
