# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Each `version` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import Unauthorized
from peerkit_qbittorrent.legacy._generated.client import AsyncClient, Client

API = Exchange(
    method="GET",
    target="/version/api",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_api() -> None:
    client = API.client(Client)
    API.check(client.version.api())


@pytest.mark.anyio
async def test_async_api() -> None:
    client = API.async_client(AsyncClient)
    API.check(await client.version.api())


API_401 = Exchange(
    method="GET",
    target="/version/api",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_api_401() -> None:
    client = API_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.version.api()
    API_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_api_401() -> None:
    client = API_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.version.api()
    API_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


API_MIN = Exchange(
    method="GET",
    target="/version/api_min",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_api_min() -> None:
    client = API_MIN.client(Client)
    API_MIN.check(client.version.api_min())


@pytest.mark.anyio
async def test_async_api_min() -> None:
    client = API_MIN.async_client(AsyncClient)
    API_MIN.check(await client.version.api_min())


API_MIN_401 = Exchange(
    method="GET",
    target="/version/api_min",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_api_min_401() -> None:
    client = API_MIN_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.version.api_min()
    API_MIN_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_api_min_401() -> None:
    client = API_MIN_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.version.api_min()
    API_MIN_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


QBITTORRENT = Exchange(
    method="GET",
    target="/version/qbittorrent",
    status=200,
    content_type="text/plain",
    answer=b"v4.0.4",
    result="v4.0.4",
)


def test_qbittorrent() -> None:
    client = QBITTORRENT.client(Client)
    QBITTORRENT.check(client.version.qbittorrent())


@pytest.mark.anyio
async def test_async_qbittorrent() -> None:
    client = QBITTORRENT.async_client(AsyncClient)
    QBITTORRENT.check(await client.version.qbittorrent())


QBITTORRENT_401 = Exchange(
    method="GET",
    target="/version/qbittorrent",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_qbittorrent_401() -> None:
    client = QBITTORRENT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.version.qbittorrent()
    QBITTORRENT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_qbittorrent_401() -> None:
    client = QBITTORRENT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.version.qbittorrent()
    QBITTORRENT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )
