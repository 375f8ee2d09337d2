# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `torrentcreator` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

ADD_TASK = Exchange(
    method="POST",
    target="/api/v2/torrentcreator/addTask",
    form=[("sourcePath", "/srv/share/book")],
    status=200,
    content_type="application/json",
    answer=b'{"taskID": "d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22"}',
    result={"taskID": "d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22"},
)


def test_add_task() -> None:
    client = ADD_TASK.client(Client)
    ADD_TASK.check(client.torrentcreator.add_task(source_path="/srv/share/book"))


@pytest.mark.anyio
async def test_async_add_task() -> None:
    client = ADD_TASK.async_client(AsyncClient)
    ADD_TASK.check(await client.torrentcreator.add_task(source_path="/srv/share/book"))


ADD_TASK_400 = Exchange(
    method="POST",
    target="/api/v2/torrentcreator/addTask",
    form=[("sourcePath", "/srv/share/book")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_task_400() -> None:
    client = ADD_TASK_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrentcreator.add_task(source_path="/srv/share/book")
    ADD_TASK_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_add_task_400() -> None:
    client = ADD_TASK_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrentcreator.add_task(source_path="/srv/share/book")
    ADD_TASK_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


STATUS = Exchange(
    method="GET",
    target="/api/v2/torrentcreator/status",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"taskID": "d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22", "sourcePath": "/srv/share/book", "format'
        b'": "hybrid", "pieceSize": 0, "private": false, "ignoreDotfiles": true, "trackers": ["https:/'
        b'/tracker.example.org/announce"], "status": "Running", "progress": 63, "timeAdded": 179516619'
        b'2, "timeStarted": 1795166193}]'
    ),
    result=[
        {
            "taskID": "d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22",
            "sourcePath": "/srv/share/book",
            "format": "hybrid",
            "pieceSize": 0,
            "private": False,
            "ignoreDotfiles": True,
            "trackers": ["https://tracker.example.org/announce"],
            "status": "Running",
            "progress": 63,
            "timeAdded": 1795166192,
            "timeStarted": 1795166193,
        }
    ],
)


def test_status() -> None:
    client = STATUS.client(Client)
    STATUS.check(client.torrentcreator.status())


@pytest.mark.anyio
async def test_async_status() -> None:
    client = STATUS.async_client(AsyncClient)
    STATUS.check(await client.torrentcreator.status())


STATUS_401 = Exchange(
    method="GET",
    target="/api/v2/torrentcreator/status",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_status_401() -> None:
    client = STATUS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.torrentcreator.status()
    STATUS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_status_401() -> None:
    client = STATUS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.torrentcreator.status()
    STATUS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


TORRENT_FILE = Exchange(
    method="GET",
    target="/api/v2/torrentcreator/torrentFile?taskID=d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22",
    status=200,
    content_type="application/x-bittorrent",
    answer=b"d4:infod0:0:ee",
    result=b"d4:infod0:0:ee",
)


def test_torrent_file() -> None:
    client = TORRENT_FILE.client(Client)
    TORRENT_FILE.check(
        client.torrentcreator.torrent_file(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    )


@pytest.mark.anyio
async def test_async_torrent_file() -> None:
    client = TORRENT_FILE.async_client(AsyncClient)
    TORRENT_FILE.check(
        await client.torrentcreator.torrent_file(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    )


TORRENT_FILE_400 = Exchange(
    method="GET",
    target="/api/v2/torrentcreator/torrentFile?taskID=d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_torrent_file_400() -> None:
    client = TORRENT_FILE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrentcreator.torrent_file(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    TORRENT_FILE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_torrent_file_400() -> None:
    client = TORRENT_FILE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrentcreator.torrent_file(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    TORRENT_FILE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


DELETE_TASK = Exchange(
    method="POST",
    target="/api/v2/torrentcreator/deleteTask",
    form=[("taskID", "d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete_task() -> None:
    client = DELETE_TASK.client(Client)
    client.torrentcreator.delete_task(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    DELETE_TASK.check(None)


@pytest.mark.anyio
async def test_async_delete_task() -> None:
    client = DELETE_TASK.async_client(AsyncClient)
    await client.torrentcreator.delete_task(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    DELETE_TASK.check(None)


DELETE_TASK_400 = Exchange(
    method="POST",
    target="/api/v2/torrentcreator/deleteTask",
    form=[("taskID", "d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_task_400() -> None:
    client = DELETE_TASK_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.torrentcreator.delete_task(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    DELETE_TASK_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_delete_task_400() -> None:
    client = DELETE_TASK_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.torrentcreator.delete_task(task_id="d7a9b1f4-08a3-4a5b-9f0f-3d7c0c1e5a22")
    DELETE_TASK_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )
