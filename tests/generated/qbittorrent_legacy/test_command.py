# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Each `command` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
from peerkit_qbittorrent.legacy._generated.client import AsyncClient, Client

SHUTDOWN = Exchange(
    method="POST",
    target="/command/shutdown",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_shutdown() -> None:
    client = SHUTDOWN.client(Client)
    client.command.shutdown()
    SHUTDOWN.check(None)


@pytest.mark.anyio
async def test_async_shutdown() -> None:
    client = SHUTDOWN.async_client(AsyncClient)
    await client.command.shutdown()
    SHUTDOWN.check(None)


SHUTDOWN_401 = Exchange(
    method="POST",
    target="/command/shutdown",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_shutdown_401() -> None:
    client = SHUTDOWN_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.shutdown()
    SHUTDOWN_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_shutdown_401() -> None:
    client = SHUTDOWN_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.shutdown()
    SHUTDOWN_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


DOWNLOAD = Exchange(
    method="POST",
    target="/command/download",
    form=[("urls", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="text/plain",
    answer=b"Ok.",
    result="Ok.",
)


def test_download() -> None:
    client = DOWNLOAD.client(Client)
    DOWNLOAD.check(
        client.command.download(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    )


@pytest.mark.anyio
async def test_async_download() -> None:
    client = DOWNLOAD.async_client(AsyncClient)
    DOWNLOAD.check(
        await client.command.download(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    )


DOWNLOAD_400 = Exchange(
    method="POST",
    target="/command/download",
    form=[("urls", "magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_download_400() -> None:
    client = DOWNLOAD_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.download(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    DOWNLOAD_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_download_400() -> None:
    client = DOWNLOAD_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.download(
            urls=["magnet:?xt=urn:btih:8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    DOWNLOAD_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


UPLOAD = Exchange(
    method="POST",
    target="/command/upload",
    form=[],
    files=[("torrents", "content")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_upload() -> None:
    client = UPLOAD.client(Client)
    client.command.upload(torrents=b"content")
    UPLOAD.check(None)


@pytest.mark.anyio
async def test_async_upload() -> None:
    client = UPLOAD.async_client(AsyncClient)
    await client.command.upload(torrents=b"content")
    UPLOAD.check(None)


UPLOAD_401 = Exchange(
    method="POST",
    target="/command/upload",
    form=[],
    files=[("torrents", "content")],
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_upload_401() -> None:
    client = UPLOAD_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.upload(torrents=b"content")
    UPLOAD_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_upload_401() -> None:
    client = UPLOAD_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.upload(torrents=b"content")
    UPLOAD_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


ADD_TRACKERS = Exchange(
    method="POST",
    target="/command/addTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_trackers() -> None:
    client = ADD_TRACKERS.client(Client)
    client.command.add_trackers(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        urls=["https://tracker.example.org/announce"],
    )
    ADD_TRACKERS.check(None)


@pytest.mark.anyio
async def test_async_add_trackers() -> None:
    client = ADD_TRACKERS.async_client(AsyncClient)
    await client.command.add_trackers(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
        urls=["https://tracker.example.org/announce"],
    )
    ADD_TRACKERS.check(None)


ADD_TRACKERS_400 = Exchange(
    method="POST",
    target="/command/addTrackers",
    form=[
        ("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"),
        ("urls", "https://tracker.example.org/announce"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_trackers_400() -> None:
    client = ADD_TRACKERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.add_trackers(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            urls=["https://tracker.example.org/announce"],
        )
    ADD_TRACKERS_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_add_trackers_400() -> None:
    client = ADD_TRACKERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.add_trackers(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32",
            urls=["https://tracker.example.org/announce"],
        )
    ADD_TRACKERS_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


PAUSE = Exchange(
    method="POST",
    target="/command/pause",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_pause() -> None:
    client = PAUSE.client(Client)
    client.command.pause(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PAUSE.check(None)


@pytest.mark.anyio
async def test_async_pause() -> None:
    client = PAUSE.async_client(AsyncClient)
    await client.command.pause(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PAUSE.check(None)


PAUSE_400 = Exchange(
    method="POST",
    target="/command/pause",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_pause_400() -> None:
    client = PAUSE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.pause(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PAUSE_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_pause_400() -> None:
    client = PAUSE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.pause(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    PAUSE_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


RESUME = Exchange(
    method="POST",
    target="/command/resume",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_resume() -> None:
    client = RESUME.client(Client)
    client.command.resume(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RESUME.check(None)


@pytest.mark.anyio
async def test_async_resume() -> None:
    client = RESUME.async_client(AsyncClient)
    await client.command.resume(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RESUME.check(None)


RESUME_400 = Exchange(
    method="POST",
    target="/command/resume",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_resume_400() -> None:
    client = RESUME_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.resume(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RESUME_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_resume_400() -> None:
    client = RESUME_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.resume(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RESUME_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


RECHECK = Exchange(
    method="POST",
    target="/command/recheck",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_recheck() -> None:
    client = RECHECK.client(Client)
    client.command.recheck(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RECHECK.check(None)


@pytest.mark.anyio
async def test_async_recheck() -> None:
    client = RECHECK.async_client(AsyncClient)
    await client.command.recheck(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RECHECK.check(None)


RECHECK_400 = Exchange(
    method="POST",
    target="/command/recheck",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_recheck_400() -> None:
    client = RECHECK_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.recheck(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RECHECK_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_recheck_400() -> None:
    client = RECHECK_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.recheck(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32")
    RECHECK_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


PAUSE_ALL = Exchange(
    method="POST",
    target="/command/pauseAll",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_pause_all() -> None:
    client = PAUSE_ALL.client(Client)
    client.command.pause_all()
    PAUSE_ALL.check(None)


@pytest.mark.anyio
async def test_async_pause_all() -> None:
    client = PAUSE_ALL.async_client(AsyncClient)
    await client.command.pause_all()
    PAUSE_ALL.check(None)


PAUSE_ALL_401 = Exchange(
    method="POST",
    target="/command/pauseAll",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_pause_all_401() -> None:
    client = PAUSE_ALL_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.pause_all()
    PAUSE_ALL_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_pause_all_401() -> None:
    client = PAUSE_ALL_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.pause_all()
    PAUSE_ALL_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


RESUME_ALL = Exchange(
    method="POST",
    target="/command/resumeAll",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_resume_all() -> None:
    client = RESUME_ALL.client(Client)
    client.command.resume_all()
    RESUME_ALL.check(None)


@pytest.mark.anyio
async def test_async_resume_all() -> None:
    client = RESUME_ALL.async_client(AsyncClient)
    await client.command.resume_all()
    RESUME_ALL.check(None)


RESUME_ALL_401 = Exchange(
    method="POST",
    target="/command/resumeAll",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_resume_all_401() -> None:
    client = RESUME_ALL_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.resume_all()
    RESUME_ALL_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_resume_all_401() -> None:
    client = RESUME_ALL_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.resume_all()
    RESUME_ALL_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


DELETE = Exchange(
    method="POST",
    target="/command/delete",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete() -> None:
    client = DELETE.client(Client)
    client.command.delete(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE.check(None)


@pytest.mark.anyio
async def test_async_delete() -> None:
    client = DELETE.async_client(AsyncClient)
    await client.command.delete(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE.check(None)


DELETE_400 = Exchange(
    method="POST",
    target="/command/delete",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_400() -> None:
    client = DELETE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.delete(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_delete_400() -> None:
    client = DELETE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.delete(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


DELETE_PERM = Exchange(
    method="POST",
    target="/command/deletePerm",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete_perm() -> None:
    client = DELETE_PERM.client(Client)
    client.command.delete_perm(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE_PERM.check(None)


@pytest.mark.anyio
async def test_async_delete_perm() -> None:
    client = DELETE_PERM.async_client(AsyncClient)
    await client.command.delete_perm(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE_PERM.check(None)


DELETE_PERM_400 = Exchange(
    method="POST",
    target="/command/deletePerm",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_perm_400() -> None:
    client = DELETE_PERM_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.delete_perm(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE_PERM_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_delete_perm_400() -> None:
    client = DELETE_PERM_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.delete_perm(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DELETE_PERM_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


INCREASE_PRIO = Exchange(
    method="POST",
    target="/command/increasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_increase_prio() -> None:
    client = INCREASE_PRIO.client(Client)
    client.command.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_increase_prio() -> None:
    client = INCREASE_PRIO.async_client(AsyncClient)
    await client.command.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO.check(None)


INCREASE_PRIO_400 = Exchange(
    method="POST",
    target="/command/increasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_increase_prio_400() -> None:
    client = INCREASE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_increase_prio_400() -> None:
    client = INCREASE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.increase_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    INCREASE_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


DECREASE_PRIO = Exchange(
    method="POST",
    target="/command/decreasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_decrease_prio() -> None:
    client = DECREASE_PRIO.client(Client)
    client.command.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_decrease_prio() -> None:
    client = DECREASE_PRIO.async_client(AsyncClient)
    await client.command.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO.check(None)


DECREASE_PRIO_400 = Exchange(
    method="POST",
    target="/command/decreasePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_decrease_prio_400() -> None:
    client = DECREASE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_decrease_prio_400() -> None:
    client = DECREASE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.decrease_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    DECREASE_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


TOP_PRIO = Exchange(
    method="POST",
    target="/command/topPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_top_prio() -> None:
    client = TOP_PRIO.client(Client)
    client.command.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO.check(None)


@pytest.mark.anyio
async def test_async_top_prio() -> None:
    client = TOP_PRIO.async_client(AsyncClient)
    await client.command.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO.check(None)


TOP_PRIO_400 = Exchange(
    method="POST",
    target="/command/topPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_top_prio_400() -> None:
    client = TOP_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_top_prio_400() -> None:
    client = TOP_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.top_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOP_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


BOTTOM_PRIO = Exchange(
    method="POST",
    target="/command/bottomPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_bottom_prio() -> None:
    client = BOTTOM_PRIO.client(Client)
    client.command.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO.check(None)


@pytest.mark.anyio
async def test_async_bottom_prio() -> None:
    client = BOTTOM_PRIO.async_client(AsyncClient)
    await client.command.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO.check(None)


BOTTOM_PRIO_400 = Exchange(
    method="POST",
    target="/command/bottomPrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_bottom_prio_400() -> None:
    client = BOTTOM_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_bottom_prio_400() -> None:
    client = BOTTOM_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.bottom_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    BOTTOM_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


SET_FILE_PRIO = Exchange(
    method="POST",
    target="/command/setFilePrio",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("id", "0"), ("priority", "1")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_file_prio() -> None:
    client = SET_FILE_PRIO.client(Client)
    client.command.set_file_prio(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=0, priority=1)
    SET_FILE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_set_file_prio() -> None:
    client = SET_FILE_PRIO.async_client(AsyncClient)
    await client.command.set_file_prio(
        hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=0, priority=1
    )
    SET_FILE_PRIO.check(None)


SET_FILE_PRIO_400 = Exchange(
    method="POST",
    target="/command/setFilePrio",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("id", "0"), ("priority", "1")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_file_prio_400() -> None:
    client = SET_FILE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_file_prio(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=0, priority=1
        )
    SET_FILE_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_set_file_prio_400() -> None:
    client = SET_FILE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_file_prio(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", id=0, priority=1
        )
    SET_FILE_PRIO_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


GET_GLOBAL_DL_LIMIT = Exchange(
    method="POST",
    target="/command/getGlobalDlLimit",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_get_global_dl_limit() -> None:
    client = GET_GLOBAL_DL_LIMIT.client(Client)
    GET_GLOBAL_DL_LIMIT.check(client.command.get_global_dl_limit())


@pytest.mark.anyio
async def test_async_get_global_dl_limit() -> None:
    client = GET_GLOBAL_DL_LIMIT.async_client(AsyncClient)
    GET_GLOBAL_DL_LIMIT.check(await client.command.get_global_dl_limit())


GET_GLOBAL_DL_LIMIT_401 = Exchange(
    method="POST",
    target="/command/getGlobalDlLimit",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_global_dl_limit_401() -> None:
    client = GET_GLOBAL_DL_LIMIT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.get_global_dl_limit()
    GET_GLOBAL_DL_LIMIT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_global_dl_limit_401() -> None:
    client = GET_GLOBAL_DL_LIMIT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.get_global_dl_limit()
    GET_GLOBAL_DL_LIMIT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


GET_GLOBAL_UP_LIMIT = Exchange(
    method="POST",
    target="/command/getGlobalUpLimit",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_get_global_up_limit() -> None:
    client = GET_GLOBAL_UP_LIMIT.client(Client)
    GET_GLOBAL_UP_LIMIT.check(client.command.get_global_up_limit())


@pytest.mark.anyio
async def test_async_get_global_up_limit() -> None:
    client = GET_GLOBAL_UP_LIMIT.async_client(AsyncClient)
    GET_GLOBAL_UP_LIMIT.check(await client.command.get_global_up_limit())


GET_GLOBAL_UP_LIMIT_401 = Exchange(
    method="POST",
    target="/command/getGlobalUpLimit",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_global_up_limit_401() -> None:
    client = GET_GLOBAL_UP_LIMIT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.get_global_up_limit()
    GET_GLOBAL_UP_LIMIT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_global_up_limit_401() -> None:
    client = GET_GLOBAL_UP_LIMIT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.get_global_up_limit()
    GET_GLOBAL_UP_LIMIT_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


SET_GLOBAL_DL_LIMIT = Exchange(
    method="POST",
    target="/command/setGlobalDlLimit",
    form=[("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_global_dl_limit() -> None:
    client = SET_GLOBAL_DL_LIMIT.client(Client)
    client.command.set_global_dl_limit(limit=1048576)
    SET_GLOBAL_DL_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_global_dl_limit() -> None:
    client = SET_GLOBAL_DL_LIMIT.async_client(AsyncClient)
    await client.command.set_global_dl_limit(limit=1048576)
    SET_GLOBAL_DL_LIMIT.check(None)


SET_GLOBAL_DL_LIMIT_400 = Exchange(
    method="POST",
    target="/command/setGlobalDlLimit",
    form=[("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_global_dl_limit_400() -> None:
    client = SET_GLOBAL_DL_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_global_dl_limit(limit=1048576)
    SET_GLOBAL_DL_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_global_dl_limit_400() -> None:
    client = SET_GLOBAL_DL_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_global_dl_limit(limit=1048576)
    SET_GLOBAL_DL_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


SET_GLOBAL_UP_LIMIT = Exchange(
    method="POST",
    target="/command/setGlobalUpLimit",
    form=[("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_global_up_limit() -> None:
    client = SET_GLOBAL_UP_LIMIT.client(Client)
    client.command.set_global_up_limit(limit=1048576)
    SET_GLOBAL_UP_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_global_up_limit() -> None:
    client = SET_GLOBAL_UP_LIMIT.async_client(AsyncClient)
    await client.command.set_global_up_limit(limit=1048576)
    SET_GLOBAL_UP_LIMIT.check(None)


SET_GLOBAL_UP_LIMIT_400 = Exchange(
    method="POST",
    target="/command/setGlobalUpLimit",
    form=[("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_global_up_limit_400() -> None:
    client = SET_GLOBAL_UP_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_global_up_limit(limit=1048576)
    SET_GLOBAL_UP_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_global_up_limit_400() -> None:
    client = SET_GLOBAL_UP_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_global_up_limit(limit=1048576)
    SET_GLOBAL_UP_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


GET_TORRENTS_DL_LIMIT = Exchange(
    method="POST",
    target="/command/getTorrentsDlLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="application/json",
    answer=b'{"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576}',
    result={"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576},
)


def test_get_torrents_dl_limit() -> None:
    client = GET_TORRENTS_DL_LIMIT.client(Client)
    GET_TORRENTS_DL_LIMIT.check(
        client.command.get_torrents_dl_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    )


@pytest.mark.anyio
async def test_async_get_torrents_dl_limit() -> None:
    client = GET_TORRENTS_DL_LIMIT.async_client(AsyncClient)
    GET_TORRENTS_DL_LIMIT.check(
        await client.command.get_torrents_dl_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    )


GET_TORRENTS_DL_LIMIT_400 = Exchange(
    method="POST",
    target="/command/getTorrentsDlLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_torrents_dl_limit_400() -> None:
    client = GET_TORRENTS_DL_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.get_torrents_dl_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    GET_TORRENTS_DL_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_get_torrents_dl_limit_400() -> None:
    client = GET_TORRENTS_DL_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.get_torrents_dl_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    GET_TORRENTS_DL_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


GET_TORRENTS_UP_LIMIT = Exchange(
    method="POST",
    target="/command/getTorrentsUpLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="application/json",
    answer=b'{"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576}',
    result={"8c212779b4abde7c6bc608063a0d008b7e40ce32": 1048576},
)


def test_get_torrents_up_limit() -> None:
    client = GET_TORRENTS_UP_LIMIT.client(Client)
    GET_TORRENTS_UP_LIMIT.check(
        client.command.get_torrents_up_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    )


@pytest.mark.anyio
async def test_async_get_torrents_up_limit() -> None:
    client = GET_TORRENTS_UP_LIMIT.async_client(AsyncClient)
    GET_TORRENTS_UP_LIMIT.check(
        await client.command.get_torrents_up_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    )


GET_TORRENTS_UP_LIMIT_400 = Exchange(
    method="POST",
    target="/command/getTorrentsUpLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_torrents_up_limit_400() -> None:
    client = GET_TORRENTS_UP_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.get_torrents_up_limit(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    GET_TORRENTS_UP_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_get_torrents_up_limit_400() -> None:
    client = GET_TORRENTS_UP_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.get_torrents_up_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    GET_TORRENTS_UP_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


SET_TORRENTS_DL_LIMIT = Exchange(
    method="POST",
    target="/command/setTorrentsDlLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_torrents_dl_limit() -> None:
    client = SET_TORRENTS_DL_LIMIT.client(Client)
    client.command.set_torrents_dl_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_TORRENTS_DL_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_torrents_dl_limit() -> None:
    client = SET_TORRENTS_DL_LIMIT.async_client(AsyncClient)
    await client.command.set_torrents_dl_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_TORRENTS_DL_LIMIT.check(None)


SET_TORRENTS_DL_LIMIT_400 = Exchange(
    method="POST",
    target="/command/setTorrentsDlLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_torrents_dl_limit_400() -> None:
    client = SET_TORRENTS_DL_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_torrents_dl_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_TORRENTS_DL_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_torrents_dl_limit_400() -> None:
    client = SET_TORRENTS_DL_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_torrents_dl_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_TORRENTS_DL_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


SET_TORRENTS_UP_LIMIT = Exchange(
    method="POST",
    target="/command/setTorrentsUpLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_torrents_up_limit() -> None:
    client = SET_TORRENTS_UP_LIMIT.client(Client)
    client.command.set_torrents_up_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_TORRENTS_UP_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_torrents_up_limit() -> None:
    client = SET_TORRENTS_UP_LIMIT.async_client(AsyncClient)
    await client.command.set_torrents_up_limit(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
    )
    SET_TORRENTS_UP_LIMIT.check(None)


SET_TORRENTS_UP_LIMIT_400 = Exchange(
    method="POST",
    target="/command/setTorrentsUpLimit",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_torrents_up_limit_400() -> None:
    client = SET_TORRENTS_UP_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_torrents_up_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_TORRENTS_UP_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_torrents_up_limit_400() -> None:
    client = SET_TORRENTS_UP_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_torrents_up_limit(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], limit=1048576
        )
    SET_TORRENTS_UP_LIMIT_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


ALTERNATIVE_SPEED_LIMITS_ENABLED = Exchange(
    method="POST",
    target="/command/alternativeSpeedLimitsEnabled",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_alternative_speed_limits_enabled() -> None:
    client = ALTERNATIVE_SPEED_LIMITS_ENABLED.client(Client)
    ALTERNATIVE_SPEED_LIMITS_ENABLED.check(client.command.alternative_speed_limits_enabled())


@pytest.mark.anyio
async def test_async_alternative_speed_limits_enabled() -> None:
    client = ALTERNATIVE_SPEED_LIMITS_ENABLED.async_client(AsyncClient)
    ALTERNATIVE_SPEED_LIMITS_ENABLED.check(await client.command.alternative_speed_limits_enabled())


ALTERNATIVE_SPEED_LIMITS_ENABLED_401 = Exchange(
    method="POST",
    target="/command/alternativeSpeedLimitsEnabled",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_alternative_speed_limits_enabled_401() -> None:
    client = ALTERNATIVE_SPEED_LIMITS_ENABLED_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.alternative_speed_limits_enabled()
    ALTERNATIVE_SPEED_LIMITS_ENABLED_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_alternative_speed_limits_enabled_401() -> None:
    client = ALTERNATIVE_SPEED_LIMITS_ENABLED_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.alternative_speed_limits_enabled()
    ALTERNATIVE_SPEED_LIMITS_ENABLED_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


TOGGLE_ALTERNATIVE_SPEED_LIMITS = Exchange(
    method="POST",
    target="/command/toggleAlternativeSpeedLimits",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_toggle_alternative_speed_limits() -> None:
    client = TOGGLE_ALTERNATIVE_SPEED_LIMITS.client(Client)
    client.command.toggle_alternative_speed_limits()
    TOGGLE_ALTERNATIVE_SPEED_LIMITS.check(None)


@pytest.mark.anyio
async def test_async_toggle_alternative_speed_limits() -> None:
    client = TOGGLE_ALTERNATIVE_SPEED_LIMITS.async_client(AsyncClient)
    await client.command.toggle_alternative_speed_limits()
    TOGGLE_ALTERNATIVE_SPEED_LIMITS.check(None)


TOGGLE_ALTERNATIVE_SPEED_LIMITS_401 = Exchange(
    method="POST",
    target="/command/toggleAlternativeSpeedLimits",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_toggle_alternative_speed_limits_401() -> None:
    client = TOGGLE_ALTERNATIVE_SPEED_LIMITS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.toggle_alternative_speed_limits()
    TOGGLE_ALTERNATIVE_SPEED_LIMITS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_toggle_alternative_speed_limits_401() -> None:
    client = TOGGLE_ALTERNATIVE_SPEED_LIMITS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.toggle_alternative_speed_limits()
    TOGGLE_ALTERNATIVE_SPEED_LIMITS_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


TOGGLE_SEQUENTIAL_DOWNLOAD = Exchange(
    method="POST",
    target="/command/toggleSequentialDownload",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_toggle_sequential_download() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD.client(Client)
    client.command.toggle_sequential_download(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOGGLE_SEQUENTIAL_DOWNLOAD.check(None)


@pytest.mark.anyio
async def test_async_toggle_sequential_download() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD.async_client(AsyncClient)
    await client.command.toggle_sequential_download(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
    )
    TOGGLE_SEQUENTIAL_DOWNLOAD.check(None)


TOGGLE_SEQUENTIAL_DOWNLOAD_400 = Exchange(
    method="POST",
    target="/command/toggleSequentialDownload",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_toggle_sequential_download_400() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.toggle_sequential_download(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_SEQUENTIAL_DOWNLOAD_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_toggle_sequential_download_400() -> None:
    client = TOGGLE_SEQUENTIAL_DOWNLOAD_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.toggle_sequential_download(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_SEQUENTIAL_DOWNLOAD_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


TOGGLE_FIRST_LAST_PIECE_PRIO = Exchange(
    method="POST",
    target="/command/toggleFirstLastPiecePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_toggle_first_last_piece_prio() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO.client(Client)
    client.command.toggle_first_last_piece_prio(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"])
    TOGGLE_FIRST_LAST_PIECE_PRIO.check(None)


@pytest.mark.anyio
async def test_async_toggle_first_last_piece_prio() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO.async_client(AsyncClient)
    await client.command.toggle_first_last_piece_prio(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
    )
    TOGGLE_FIRST_LAST_PIECE_PRIO.check(None)


TOGGLE_FIRST_LAST_PIECE_PRIO_400 = Exchange(
    method="POST",
    target="/command/toggleFirstLastPiecePrio",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_toggle_first_last_piece_prio_400() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.toggle_first_last_piece_prio(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_FIRST_LAST_PIECE_PRIO_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_toggle_first_last_piece_prio_400() -> None:
    client = TOGGLE_FIRST_LAST_PIECE_PRIO_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.toggle_first_last_piece_prio(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"]
        )
    TOGGLE_FIRST_LAST_PIECE_PRIO_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


SET_FORCE_START = Exchange(
    method="POST",
    target="/command/setForceStart",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_force_start() -> None:
    client = SET_FORCE_START.client(Client)
    client.command.set_force_start(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True)
    SET_FORCE_START.check(None)


@pytest.mark.anyio
async def test_async_set_force_start() -> None:
    client = SET_FORCE_START.async_client(AsyncClient)
    await client.command.set_force_start(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
    )
    SET_FORCE_START.check(None)


SET_FORCE_START_400 = Exchange(
    method="POST",
    target="/command/setForceStart",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_force_start_400() -> None:
    client = SET_FORCE_START_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_force_start(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_FORCE_START_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_force_start_400() -> None:
    client = SET_FORCE_START_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_force_start(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_FORCE_START_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


SET_SUPER_SEEDING = Exchange(
    method="POST",
    target="/command/setSuperSeeding",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_super_seeding() -> None:
    client = SET_SUPER_SEEDING.client(Client)
    client.command.set_super_seeding(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
    )
    SET_SUPER_SEEDING.check(None)


@pytest.mark.anyio
async def test_async_set_super_seeding() -> None:
    client = SET_SUPER_SEEDING.async_client(AsyncClient)
    await client.command.set_super_seeding(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
    )
    SET_SUPER_SEEDING.check(None)


SET_SUPER_SEEDING_400 = Exchange(
    method="POST",
    target="/command/setSuperSeeding",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("value", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_super_seeding_400() -> None:
    client = SET_SUPER_SEEDING_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_super_seeding(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_SUPER_SEEDING_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_super_seeding_400() -> None:
    client = SET_SUPER_SEEDING_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_super_seeding(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], value=True
        )
    SET_SUPER_SEEDING_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


SET_LABEL = Exchange(
    method="POST",
    target="/command/setLabel",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("label", "films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_label() -> None:
    client = SET_LABEL.client(Client)
    client.command.set_label(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], label="films")
    SET_LABEL.check(None)


@pytest.mark.anyio
async def test_async_set_label() -> None:
    client = SET_LABEL.async_client(AsyncClient)
    await client.command.set_label(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], label="films"
    )
    SET_LABEL.check(None)


SET_LABEL_400 = Exchange(
    method="POST",
    target="/command/setLabel",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("label", "films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_label_400() -> None:
    client = SET_LABEL_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_label(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], label="films")
    SET_LABEL_400.check_error(
        raised.value,
        "The label contains special characters, or a parameter is missing or too many.",
    )


@pytest.mark.anyio
async def test_async_set_label_400() -> None:
    client = SET_LABEL_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_label(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], label="films"
        )
    SET_LABEL_400.check_error(
        raised.value,
        "The label contains special characters, or a parameter is missing or too many.",
    )


SET_CATEGORY = Exchange(
    method="POST",
    target="/command/setCategory",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("category", "films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_category() -> None:
    client = SET_CATEGORY.client(Client)
    client.command.set_category(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
    )
    SET_CATEGORY.check(None)


@pytest.mark.anyio
async def test_async_set_category() -> None:
    client = SET_CATEGORY.async_client(AsyncClient)
    await client.command.set_category(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
    )
    SET_CATEGORY.check(None)


SET_CATEGORY_400 = Exchange(
    method="POST",
    target="/command/setCategory",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("category", "films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_category_400() -> None:
    client = SET_CATEGORY_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_category(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
        )
    SET_CATEGORY_400.check_error(
        raised.value,
        "The name of the category is not valid, or a parameter is missing or too many.",
    )


@pytest.mark.anyio
async def test_async_set_category_400() -> None:
    client = SET_CATEGORY_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_category(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], category="films"
        )
    SET_CATEGORY_400.check_error(
        raised.value,
        "The name of the category is not valid, or a parameter is missing or too many.",
    )


ADD_CATEGORY = Exchange(
    method="POST",
    target="/command/addCategory",
    form=[("category", "films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_add_category() -> None:
    client = ADD_CATEGORY.client(Client)
    client.command.add_category(category="films")
    ADD_CATEGORY.check(None)


@pytest.mark.anyio
async def test_async_add_category() -> None:
    client = ADD_CATEGORY.async_client(AsyncClient)
    await client.command.add_category(category="films")
    ADD_CATEGORY.check(None)


ADD_CATEGORY_400 = Exchange(
    method="POST",
    target="/command/addCategory",
    form=[("category", "films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_add_category_400() -> None:
    client = ADD_CATEGORY_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.add_category(category="films")
    ADD_CATEGORY_400.check_error(
        raised.value, "The name is not valid, or a parameter is missing or too many."
    )


@pytest.mark.anyio
async def test_async_add_category_400() -> None:
    client = ADD_CATEGORY_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.add_category(category="films")
    ADD_CATEGORY_400.check_error(
        raised.value, "The name is not valid, or a parameter is missing or too many."
    )


REMOVE_CATEGORIES = Exchange(
    method="POST",
    target="/command/removeCategories",
    form=[("categories", "films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_remove_categories() -> None:
    client = REMOVE_CATEGORIES.client(Client)
    client.command.remove_categories(categories=["films"])
    REMOVE_CATEGORIES.check(None)


@pytest.mark.anyio
async def test_async_remove_categories() -> None:
    client = REMOVE_CATEGORIES.async_client(AsyncClient)
    await client.command.remove_categories(categories=["films"])
    REMOVE_CATEGORIES.check(None)


REMOVE_CATEGORIES_400 = Exchange(
    method="POST",
    target="/command/removeCategories",
    form=[("categories", "films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_remove_categories_400() -> None:
    client = REMOVE_CATEGORIES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.remove_categories(categories=["films"])
    REMOVE_CATEGORIES_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_remove_categories_400() -> None:
    client = REMOVE_CATEGORIES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.remove_categories(categories=["films"])
    REMOVE_CATEGORIES_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


GET_SAVE_PATH = Exchange(
    method="POST",
    target="/command/getSavePath",
    status=200,
    content_type="text/plain",
    answer=b"/srv/downloads/",
    result="/srv/downloads/",
)


def test_get_save_path() -> None:
    client = GET_SAVE_PATH.client(Client)
    GET_SAVE_PATH.check(client.command.get_save_path())


@pytest.mark.anyio
async def test_async_get_save_path() -> None:
    client = GET_SAVE_PATH.async_client(AsyncClient)
    GET_SAVE_PATH.check(await client.command.get_save_path())


GET_SAVE_PATH_401 = Exchange(
    method="POST",
    target="/command/getSavePath",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_save_path_401() -> None:
    client = GET_SAVE_PATH_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.command.get_save_path()
    GET_SAVE_PATH_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


@pytest.mark.anyio
async def test_async_get_save_path_401() -> None:
    client = GET_SAVE_PATH_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.command.get_save_path()
    GET_SAVE_PATH_401.check_error(
        raised.value,
        "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
    )


SET_LOCATION = Exchange(
    method="POST",
    target="/command/setLocation",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("location", "/srv/films")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_location() -> None:
    client = SET_LOCATION.client(Client)
    client.command.set_location(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/films"
    )
    SET_LOCATION.check(None)


@pytest.mark.anyio
async def test_async_set_location() -> None:
    client = SET_LOCATION.async_client(AsyncClient)
    await client.command.set_location(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/films"
    )
    SET_LOCATION.check(None)


SET_LOCATION_400 = Exchange(
    method="POST",
    target="/command/setLocation",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("location", "/srv/films")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_location_400() -> None:
    client = SET_LOCATION_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_location(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/films"
        )
    SET_LOCATION_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_set_location_400() -> None:
    client = SET_LOCATION_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_location(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], location="/srv/films"
        )
    SET_LOCATION_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


RENAME = Exchange(
    method="POST",
    target="/command/rename",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("name", "holidays")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_rename() -> None:
    client = RENAME.client(Client)
    client.command.rename(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="holidays")
    RENAME.check(None)


@pytest.mark.anyio
async def test_async_rename() -> None:
    client = RENAME.async_client(AsyncClient)
    await client.command.rename(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="holidays")
    RENAME.check(None)


RENAME_400 = Exchange(
    method="POST",
    target="/command/rename",
    form=[("hash", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("name", "holidays")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rename_400() -> None:
    client = RENAME_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.rename(hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="holidays")
    RENAME_400.check_error(
        raised.value,
        "The name is empty, no torrent has the hash, or a parameter is missing or too many.",
    )


@pytest.mark.anyio
async def test_async_rename_400() -> None:
    client = RENAME_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.rename(
            hash="8c212779b4abde7c6bc608063a0d008b7e40ce32", name="holidays"
        )
    RENAME_400.check_error(
        raised.value,
        "The name is empty, no torrent has the hash, or a parameter is missing or too many.",
    )


SET_AUTO_TMM = Exchange(
    method="POST",
    target="/command/setAutoTMM",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("enable", "true")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_auto_tmm() -> None:
    client = SET_AUTO_TMM.client(Client)
    client.command.set_auto_tmm(hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True)
    SET_AUTO_TMM.check(None)


@pytest.mark.anyio
async def test_async_set_auto_tmm() -> None:
    client = SET_AUTO_TMM.async_client(AsyncClient)
    await client.command.set_auto_tmm(
        hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
    )
    SET_AUTO_TMM.check(None)


SET_AUTO_TMM_400 = Exchange(
    method="POST",
    target="/command/setAutoTMM",
    form=[("hashes", "8c212779b4abde7c6bc608063a0d008b7e40ce32"), ("enable", "true")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_auto_tmm_400() -> None:
    client = SET_AUTO_TMM_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_auto_tmm(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
        )
    SET_AUTO_TMM_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


@pytest.mark.anyio
async def test_async_set_auto_tmm_400() -> None:
    client = SET_AUTO_TMM_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_auto_tmm(
            hashes=["8c212779b4abde7c6bc608063a0d008b7e40ce32"], enable=True
        )
    SET_AUTO_TMM_400.check_error(raised.value, "A parameter is missing, or there is one too many.")


SET_PREFERENCES = Exchange(
    method="POST",
    target="/command/setPreferences",
    form=[("json", '{"up_limit":1048576,"queueing_enabled":true}')],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_preferences() -> None:
    client = SET_PREFERENCES.client(Client)
    client.command.set_preferences(json={"up_limit": 1048576, "queueing_enabled": True})
    SET_PREFERENCES.check(None)


@pytest.mark.anyio
async def test_async_set_preferences() -> None:
    client = SET_PREFERENCES.async_client(AsyncClient)
    await client.command.set_preferences(json={"up_limit": 1048576, "queueing_enabled": True})
    SET_PREFERENCES.check(None)


SET_PREFERENCES_400 = Exchange(
    method="POST",
    target="/command/setPreferences",
    form=[("json", '{"up_limit":1048576,"queueing_enabled":true}')],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_preferences_400() -> None:
    client = SET_PREFERENCES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.command.set_preferences(json={"up_limit": 1048576, "queueing_enabled": True})
    SET_PREFERENCES_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )


@pytest.mark.anyio
async def test_async_set_preferences_400() -> None:
    client = SET_PREFERENCES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.command.set_preferences(json={"up_limit": 1048576, "queueing_enabled": True})
    SET_PREFERENCES_400.check_error(
        raised.value, "A parameter is missing, or there is one too many."
    )
