# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""Each `command` operation once, from the examples of the spec: request line, body, decoding."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_qbittorrent._generated_legacy.client import AsyncClient, Client

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
