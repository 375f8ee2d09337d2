# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `transfer` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

INFO = Exchange(
    method="GET",
    target="/api/v2/transfer/info",
    status=200,
    content_type="application/json",
    answer=(
        b'{"connection_status": "connected", "dht_nodes": 386, "dl_info_data": 7340032, "dl_info_speed'
        b'": 524288, "dl_rate_limit": 0, "up_info_data": 2097152, "up_info_speed": 65536, "up_rate_lim'
        b'it": 1048576, "last_external_address_v4": "198.51.100.7", "last_external_address_v6": ""}'
    ),
    result={
        "connection_status": "connected",
        "dht_nodes": 386,
        "dl_info_data": 7340032,
        "dl_info_speed": 524288,
        "dl_rate_limit": 0,
        "up_info_data": 2097152,
        "up_info_speed": 65536,
        "up_rate_limit": 1048576,
        "last_external_address_v4": "198.51.100.7",
        "last_external_address_v6": "",
    },
)


def test_info() -> None:
    client = INFO.client(Client)
    INFO.check(client.transfer.info())


@pytest.mark.anyio
async def test_async_info() -> None:
    client = INFO.async_client(AsyncClient)
    INFO.check(await client.transfer.info())


INFO_401 = Exchange(
    method="GET",
    target="/api/v2/transfer/info",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_info_401() -> None:
    client = INFO_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.info()
    INFO_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_info_401() -> None:
    client = INFO_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.info()
    INFO_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


DOWNLOAD_LIMIT = Exchange(
    method="GET",
    target="/api/v2/transfer/downloadLimit",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_download_limit() -> None:
    client = DOWNLOAD_LIMIT.client(Client)
    DOWNLOAD_LIMIT.check(client.transfer.download_limit())


@pytest.mark.anyio
async def test_async_download_limit() -> None:
    client = DOWNLOAD_LIMIT.async_client(AsyncClient)
    DOWNLOAD_LIMIT.check(await client.transfer.download_limit())


DOWNLOAD_LIMIT_401 = Exchange(
    method="GET",
    target="/api/v2/transfer/downloadLimit",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_download_limit_401() -> None:
    client = DOWNLOAD_LIMIT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.download_limit()
    DOWNLOAD_LIMIT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_download_limit_401() -> None:
    client = DOWNLOAD_LIMIT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.download_limit()
    DOWNLOAD_LIMIT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


UPLOAD_LIMIT = Exchange(
    method="GET",
    target="/api/v2/transfer/uploadLimit",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_upload_limit() -> None:
    client = UPLOAD_LIMIT.client(Client)
    UPLOAD_LIMIT.check(client.transfer.upload_limit())


@pytest.mark.anyio
async def test_async_upload_limit() -> None:
    client = UPLOAD_LIMIT.async_client(AsyncClient)
    UPLOAD_LIMIT.check(await client.transfer.upload_limit())


UPLOAD_LIMIT_401 = Exchange(
    method="GET",
    target="/api/v2/transfer/uploadLimit",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_upload_limit_401() -> None:
    client = UPLOAD_LIMIT_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.upload_limit()
    UPLOAD_LIMIT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_upload_limit_401() -> None:
    client = UPLOAD_LIMIT_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.upload_limit()
    UPLOAD_LIMIT_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SET_DOWNLOAD_LIMIT = Exchange(
    method="POST",
    target="/api/v2/transfer/setDownloadLimit",
    form=[("limit", "5242880")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_download_limit() -> None:
    client = SET_DOWNLOAD_LIMIT.client(Client)
    client.transfer.set_download_limit(limit=5242880)
    SET_DOWNLOAD_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_download_limit() -> None:
    client = SET_DOWNLOAD_LIMIT.async_client(AsyncClient)
    await client.transfer.set_download_limit(limit=5242880)
    SET_DOWNLOAD_LIMIT.check(None)


SET_DOWNLOAD_LIMIT_400 = Exchange(
    method="POST",
    target="/api/v2/transfer/setDownloadLimit",
    form=[("limit", "5242880")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_download_limit_400() -> None:
    client = SET_DOWNLOAD_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.transfer.set_download_limit(limit=5242880)
    SET_DOWNLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_download_limit_400() -> None:
    client = SET_DOWNLOAD_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.transfer.set_download_limit(limit=5242880)
    SET_DOWNLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SET_UPLOAD_LIMIT = Exchange(
    method="POST",
    target="/api/v2/transfer/setUploadLimit",
    form=[("limit", "1048576")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_upload_limit() -> None:
    client = SET_UPLOAD_LIMIT.client(Client)
    client.transfer.set_upload_limit(limit=1048576)
    SET_UPLOAD_LIMIT.check(None)


@pytest.mark.anyio
async def test_async_set_upload_limit() -> None:
    client = SET_UPLOAD_LIMIT.async_client(AsyncClient)
    await client.transfer.set_upload_limit(limit=1048576)
    SET_UPLOAD_LIMIT.check(None)


SET_UPLOAD_LIMIT_400 = Exchange(
    method="POST",
    target="/api/v2/transfer/setUploadLimit",
    form=[("limit", "1048576")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_upload_limit_400() -> None:
    client = SET_UPLOAD_LIMIT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.transfer.set_upload_limit(limit=1048576)
    SET_UPLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_upload_limit_400() -> None:
    client = SET_UPLOAD_LIMIT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.transfer.set_upload_limit(limit=1048576)
    SET_UPLOAD_LIMIT_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


SPEED_LIMITS_MODE = Exchange(
    method="GET",
    target="/api/v2/transfer/speedLimitsMode",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_speed_limits_mode() -> None:
    client = SPEED_LIMITS_MODE.client(Client)
    SPEED_LIMITS_MODE.check(client.transfer.speed_limits_mode())


@pytest.mark.anyio
async def test_async_speed_limits_mode() -> None:
    client = SPEED_LIMITS_MODE.async_client(AsyncClient)
    SPEED_LIMITS_MODE.check(await client.transfer.speed_limits_mode())


SPEED_LIMITS_MODE_401 = Exchange(
    method="GET",
    target="/api/v2/transfer/speedLimitsMode",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_speed_limits_mode_401() -> None:
    client = SPEED_LIMITS_MODE_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.speed_limits_mode()
    SPEED_LIMITS_MODE_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_speed_limits_mode_401() -> None:
    client = SPEED_LIMITS_MODE_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.speed_limits_mode()
    SPEED_LIMITS_MODE_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


TOGGLE_SPEED_LIMITS_MODE = Exchange(
    method="POST",
    target="/api/v2/transfer/toggleSpeedLimitsMode",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_toggle_speed_limits_mode() -> None:
    client = TOGGLE_SPEED_LIMITS_MODE.client(Client)
    client.transfer.toggle_speed_limits_mode()
    TOGGLE_SPEED_LIMITS_MODE.check(None)


@pytest.mark.anyio
async def test_async_toggle_speed_limits_mode() -> None:
    client = TOGGLE_SPEED_LIMITS_MODE.async_client(AsyncClient)
    await client.transfer.toggle_speed_limits_mode()
    TOGGLE_SPEED_LIMITS_MODE.check(None)


TOGGLE_SPEED_LIMITS_MODE_401 = Exchange(
    method="POST",
    target="/api/v2/transfer/toggleSpeedLimitsMode",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_toggle_speed_limits_mode_401() -> None:
    client = TOGGLE_SPEED_LIMITS_MODE_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.toggle_speed_limits_mode()
    TOGGLE_SPEED_LIMITS_MODE_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_toggle_speed_limits_mode_401() -> None:
    client = TOGGLE_SPEED_LIMITS_MODE_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.toggle_speed_limits_mode()
    TOGGLE_SPEED_LIMITS_MODE_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SET_SPEED_LIMITS_MODE = Exchange(
    method="POST",
    target="/api/v2/transfer/setSpeedLimitsMode",
    form=[("mode", "1")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_speed_limits_mode() -> None:
    client = SET_SPEED_LIMITS_MODE.client(Client)
    client.transfer.set_speed_limits_mode(mode=1)
    SET_SPEED_LIMITS_MODE.check(None)


@pytest.mark.anyio
async def test_async_set_speed_limits_mode() -> None:
    client = SET_SPEED_LIMITS_MODE.async_client(AsyncClient)
    await client.transfer.set_speed_limits_mode(mode=1)
    SET_SPEED_LIMITS_MODE.check(None)


SET_SPEED_LIMITS_MODE_400 = Exchange(
    method="POST",
    target="/api/v2/transfer/setSpeedLimitsMode",
    form=[("mode", "1")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_speed_limits_mode_400() -> None:
    client = SET_SPEED_LIMITS_MODE_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.transfer.set_speed_limits_mode(mode=1)
    SET_SPEED_LIMITS_MODE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_speed_limits_mode_400() -> None:
    client = SET_SPEED_LIMITS_MODE_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.transfer.set_speed_limits_mode(mode=1)
    SET_SPEED_LIMITS_MODE_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


GET_SPEED_LIMITS = Exchange(
    method="GET",
    target="/api/v2/transfer/getSpeedLimits",
    status=200,
    content_type="application/json",
    answer=b'{"up_limit": 1048576, "dl_limit": 0, "alt_up_limit": 10240, "alt_dl_limit": 10240}',
    result={"up_limit": 1048576, "dl_limit": 0, "alt_up_limit": 10240, "alt_dl_limit": 10240},
)


def test_get_speed_limits() -> None:
    client = GET_SPEED_LIMITS.client(Client)
    GET_SPEED_LIMITS.check(client.transfer.get_speed_limits())


@pytest.mark.anyio
async def test_async_get_speed_limits() -> None:
    client = GET_SPEED_LIMITS.async_client(AsyncClient)
    GET_SPEED_LIMITS.check(await client.transfer.get_speed_limits())


GET_SPEED_LIMITS_401 = Exchange(
    method="GET",
    target="/api/v2/transfer/getSpeedLimits",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_speed_limits_401() -> None:
    client = GET_SPEED_LIMITS_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.get_speed_limits()
    GET_SPEED_LIMITS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_get_speed_limits_401() -> None:
    client = GET_SPEED_LIMITS_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.get_speed_limits()
    GET_SPEED_LIMITS_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SET_SPEED_LIMITS = Exchange(
    method="POST",
    target="/api/v2/transfer/setSpeedLimits",
    form=[
        ("up_limit", "1048576"),
        ("dl_limit", "0"),
        ("alt_up_limit", "10240"),
        ("alt_dl_limit", "10240"),
    ],
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_speed_limits() -> None:
    client = SET_SPEED_LIMITS.client(Client)
    client.transfer.set_speed_limits(
        up_limit=1048576, dl_limit=0, alt_up_limit=10240, alt_dl_limit=10240
    )
    SET_SPEED_LIMITS.check(None)


@pytest.mark.anyio
async def test_async_set_speed_limits() -> None:
    client = SET_SPEED_LIMITS.async_client(AsyncClient)
    await client.transfer.set_speed_limits(
        up_limit=1048576, dl_limit=0, alt_up_limit=10240, alt_dl_limit=10240
    )
    SET_SPEED_LIMITS.check(None)


SET_SPEED_LIMITS_400 = Exchange(
    method="POST",
    target="/api/v2/transfer/setSpeedLimits",
    form=[
        ("up_limit", "1048576"),
        ("dl_limit", "0"),
        ("alt_up_limit", "10240"),
        ("alt_dl_limit", "10240"),
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_speed_limits_400() -> None:
    client = SET_SPEED_LIMITS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.transfer.set_speed_limits(
            up_limit=1048576, dl_limit=0, alt_up_limit=10240, alt_dl_limit=10240
        )
    SET_SPEED_LIMITS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_set_speed_limits_400() -> None:
    client = SET_SPEED_LIMITS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.transfer.set_speed_limits(
            up_limit=1048576, dl_limit=0, alt_up_limit=10240, alt_dl_limit=10240
        )
    SET_SPEED_LIMITS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


BAN_PEERS = Exchange(
    method="POST",
    target="/api/v2/transfer/banPeers",
    form=[("peers", "203.0.113.44:51413|[2001:db8::9]:6881")],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_ban_peers() -> None:
    client = BAN_PEERS.client(Client)
    client.transfer.ban_peers(peers=["203.0.113.44:51413", "[2001:db8::9]:6881"])
    BAN_PEERS.check(None)


@pytest.mark.anyio
async def test_async_ban_peers() -> None:
    client = BAN_PEERS.async_client(AsyncClient)
    await client.transfer.ban_peers(peers=["203.0.113.44:51413", "[2001:db8::9]:6881"])
    BAN_PEERS.check(None)


BAN_PEERS_400 = Exchange(
    method="POST",
    target="/api/v2/transfer/banPeers",
    form=[("peers", "203.0.113.44:51413|[2001:db8::9]:6881")],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_ban_peers_400() -> None:
    client = BAN_PEERS_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.transfer.ban_peers(peers=["203.0.113.44:51413", "[2001:db8::9]:6881"])
    BAN_PEERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_ban_peers_400() -> None:
    client = BAN_PEERS_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.transfer.ban_peers(peers=["203.0.113.44:51413", "[2001:db8::9]:6881"])
    BAN_PEERS_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


PAUSE_SESSION = Exchange(
    method="POST",
    target="/api/v2/transfer/pauseSession",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_pause_session() -> None:
    client = PAUSE_SESSION.client(Client)
    client.transfer.pause_session()
    PAUSE_SESSION.check(None)


@pytest.mark.anyio
async def test_async_pause_session() -> None:
    client = PAUSE_SESSION.async_client(AsyncClient)
    await client.transfer.pause_session()
    PAUSE_SESSION.check(None)


PAUSE_SESSION_401 = Exchange(
    method="POST",
    target="/api/v2/transfer/pauseSession",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_pause_session_401() -> None:
    client = PAUSE_SESSION_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.pause_session()
    PAUSE_SESSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_pause_session_401() -> None:
    client = PAUSE_SESSION_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.pause_session()
    PAUSE_SESSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


RESUME_SESSION = Exchange(
    method="POST",
    target="/api/v2/transfer/resumeSession",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_resume_session() -> None:
    client = RESUME_SESSION.client(Client)
    client.transfer.resume_session()
    RESUME_SESSION.check(None)


@pytest.mark.anyio
async def test_async_resume_session() -> None:
    client = RESUME_SESSION.async_client(AsyncClient)
    await client.transfer.resume_session()
    RESUME_SESSION.check(None)


RESUME_SESSION_401 = Exchange(
    method="POST",
    target="/api/v2/transfer/resumeSession",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_resume_session_401() -> None:
    client = RESUME_SESSION_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.transfer.resume_session()
    RESUME_SESSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_resume_session_401() -> None:
    client = RESUME_SESSION_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.transfer.resume_session()
    RESUME_SESSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )
