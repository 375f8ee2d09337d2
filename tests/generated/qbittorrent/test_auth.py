# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `auth` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

LOGIN = Exchange(
    method="POST",
    target="/api/v2/auth/login",
    form=[("username", "admin"), ("password", "correct horse")],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_login() -> None:
    client = LOGIN.client(Client)
    LOGIN.check(client.auth.login(username="admin", password="correct horse"))


@pytest.mark.anyio
async def test_async_login() -> None:
    client = LOGIN.async_client(AsyncClient)
    LOGIN.check(await client.auth.login(username="admin", password="correct horse"))


LOGIN_200 = Exchange(
    method="POST",
    target="/api/v2/auth/login",
    form=[("username", "admin"), ("password", "correct horse")],
    status=200,
    content_type="text/plain",
    answer=b"Ok.",
    result="Ok.",
)


def test_login_200() -> None:
    client = LOGIN_200.client(Client)
    LOGIN_200.check(client.auth.login(username="admin", password="correct horse"))


@pytest.mark.anyio
async def test_async_login_200() -> None:
    client = LOGIN_200.async_client(AsyncClient)
    LOGIN_200.check(await client.auth.login(username="admin", password="correct horse"))


LOGIN_401 = Exchange(
    method="POST",
    target="/api/v2/auth/login",
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
        "Wrong credentials (since 5.2.0), or the Host, Origin or Referer header does not match.",
    )


@pytest.mark.anyio
async def test_async_login_401() -> None:
    client = LOGIN_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.auth.login(username="admin", password="correct horse")
    LOGIN_401.check_error(
        raised.value,
        "Wrong credentials (since 5.2.0), or the Host, Origin or Referer header does not match.",
    )


LOGOUT = Exchange(
    method="POST",
    target="/api/v2/auth/logout",
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
    target="/api/v2/auth/logout",
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
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_logout_401() -> None:
    client = LOGOUT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.auth.logout()
    LOGOUT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )
