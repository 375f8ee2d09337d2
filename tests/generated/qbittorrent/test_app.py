# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Each `app` operation from the examples of the spec: request, every answer, an error."""

from __future__ import annotations

import pytest
from tests.exchange import Exchange

from peerkit_core import BadRequest, Unauthorized
from peerkit_qbittorrent._generated.client import AsyncClient, Client

VERSION = Exchange(
    method="GET",
    target="/api/v2/app/version",
    status=200,
    content_type="text/plain",
    answer=b"v5.3.0",
    result="v5.3.0",
)


def test_version() -> None:
    client = VERSION.client(Client)
    VERSION.check(client.app.version())


@pytest.mark.anyio
async def test_async_version() -> None:
    client = VERSION.async_client(AsyncClient)
    VERSION.check(await client.app.version())


VERSION_401 = Exchange(
    method="GET",
    target="/api/v2/app/version",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_version_401() -> None:
    client = VERSION_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.version()
    VERSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_version_401() -> None:
    client = VERSION_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.version()
    VERSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


WEBAPI_VERSION = Exchange(
    method="GET",
    target="/api/v2/app/webapiVersion",
    status=200,
    content_type="text/plain",
    answer=b"2.16.2",
    result="2.16.2",
)


def test_webapi_version() -> None:
    client = WEBAPI_VERSION.client(Client)
    WEBAPI_VERSION.check(client.app.webapi_version())


@pytest.mark.anyio
async def test_async_webapi_version() -> None:
    client = WEBAPI_VERSION.async_client(AsyncClient)
    WEBAPI_VERSION.check(await client.app.webapi_version())


WEBAPI_VERSION_401 = Exchange(
    method="GET",
    target="/api/v2/app/webapiVersion",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_webapi_version_401() -> None:
    client = WEBAPI_VERSION_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.webapi_version()
    WEBAPI_VERSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_webapi_version_401() -> None:
    client = WEBAPI_VERSION_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.webapi_version()
    WEBAPI_VERSION_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


BUILD_INFO = Exchange(
    method="GET",
    target="/api/v2/app/buildInfo",
    status=200,
    content_type="application/json",
    answer=(
        b'{"qt": "6.8.2", "libtorrent": "2.0.11.0", "boost": "1.83.0", "openssl": "3.5.4", "zlib": "1.'
        b'3.1", "bitness": 64, "platform": "linux"}'
    ),
    result={
        "qt": "6.8.2",
        "libtorrent": "2.0.11.0",
        "boost": "1.83.0",
        "openssl": "3.5.4",
        "zlib": "1.3.1",
        "bitness": 64,
        "platform": "linux",
    },
)


def test_build_info() -> None:
    client = BUILD_INFO.client(Client)
    BUILD_INFO.check(client.app.build_info())


@pytest.mark.anyio
async def test_async_build_info() -> None:
    client = BUILD_INFO.async_client(AsyncClient)
    BUILD_INFO.check(await client.app.build_info())


BUILD_INFO_401 = Exchange(
    method="GET",
    target="/api/v2/app/buildInfo",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_build_info_401() -> None:
    client = BUILD_INFO_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.build_info()
    BUILD_INFO_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_build_info_401() -> None:
    client = BUILD_INFO_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.build_info()
    BUILD_INFO_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


PROCESS_INFO = Exchange(
    method="GET",
    target="/api/v2/app/processInfo",
    status=200,
    content_type="application/json",
    answer=b'{"launch_time": 1795166192}',
    result={"launch_time": 1795166192},
)


def test_process_info() -> None:
    client = PROCESS_INFO.client(Client)
    PROCESS_INFO.check(client.app.process_info())


@pytest.mark.anyio
async def test_async_process_info() -> None:
    client = PROCESS_INFO.async_client(AsyncClient)
    PROCESS_INFO.check(await client.app.process_info())


PROCESS_INFO_401 = Exchange(
    method="GET",
    target="/api/v2/app/processInfo",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_process_info_401() -> None:
    client = PROCESS_INFO_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.process_info()
    PROCESS_INFO_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_process_info_401() -> None:
    client = PROCESS_INFO_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.process_info()
    PROCESS_INFO_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SHUTDOWN = Exchange(
    method="POST",
    target="/api/v2/app/shutdown",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_shutdown() -> None:
    client = SHUTDOWN.client(Client)
    client.app.shutdown()
    SHUTDOWN.check(None)


@pytest.mark.anyio
async def test_async_shutdown() -> None:
    client = SHUTDOWN.async_client(AsyncClient)
    await client.app.shutdown()
    SHUTDOWN.check(None)


SHUTDOWN_401 = Exchange(
    method="POST",
    target="/api/v2/app/shutdown",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_shutdown_401() -> None:
    client = SHUTDOWN_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.shutdown()
    SHUTDOWN_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_shutdown_401() -> None:
    client = SHUTDOWN_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.shutdown()
    SHUTDOWN_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


PREFERENCES = Exchange(
    method="GET",
    target="/api/v2/app/preferences",
    status=200,
    content_type="application/json",
    answer=(
        b'{"locale": "en", "save_path": "/srv/downloads", "temp_path_enabled": true, "temp_path": "/sr'
        b'v/downloads/incomplete", "scan_dirs": {"/srv/watch": 1, "/srv/watch/films": "/srv/films"}, "'
        b'listen_port": 51413, "proxy_type": "None", "dl_limit": 0, "up_limit": 1048576, "scheduler_da'
        b'ys": 0, "queueing_enabled": true, "max_ratio_enabled": true, "max_ratio": 2.5, "max_ratio_ac'
        b't": 0, "torrent_content_layout": "Original", "web_ui_port": 8080, "web_ui_username": "admin"'
        b"}"
    ),
    result={
        "locale": "en",
        "save_path": "/srv/downloads",
        "temp_path_enabled": True,
        "temp_path": "/srv/downloads/incomplete",
        "scan_dirs": {"/srv/watch": 1, "/srv/watch/films": "/srv/films"},
        "listen_port": 51413,
        "proxy_type": "None",
        "dl_limit": 0,
        "up_limit": 1048576,
        "scheduler_days": 0,
        "queueing_enabled": True,
        "max_ratio_enabled": True,
        "max_ratio": 2.5,
        "max_ratio_act": 0,
        "torrent_content_layout": "Original",
        "web_ui_port": 8080,
        "web_ui_username": "admin",
    },
)


def test_preferences() -> None:
    client = PREFERENCES.client(Client)
    PREFERENCES.check(client.app.preferences())


@pytest.mark.anyio
async def test_async_preferences() -> None:
    client = PREFERENCES.async_client(AsyncClient)
    PREFERENCES.check(await client.app.preferences())


PREFERENCES_401 = Exchange(
    method="GET",
    target="/api/v2/app/preferences",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_preferences_401() -> None:
    client = PREFERENCES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.preferences()
    PREFERENCES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_preferences_401() -> None:
    client = PREFERENCES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.preferences()
    PREFERENCES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SET_PREFERENCES = Exchange(
    method="POST",
    target="/api/v2/app/setPreferences",
    form=[("json", '{"up_limit":1048576,"max_ratio_enabled":true,"max_ratio":2.5}')],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_preferences() -> None:
    client = SET_PREFERENCES.client(Client)
    client.app.set_preferences(
        json={"up_limit": 1048576, "max_ratio_enabled": True, "max_ratio": 2.5}
    )
    SET_PREFERENCES.check(None)


@pytest.mark.anyio
async def test_async_set_preferences() -> None:
    client = SET_PREFERENCES.async_client(AsyncClient)
    await client.app.set_preferences(
        json={"up_limit": 1048576, "max_ratio_enabled": True, "max_ratio": 2.5}
    )
    SET_PREFERENCES.check(None)


SET_PREFERENCES_400 = Exchange(
    method="POST",
    target="/api/v2/app/setPreferences",
    form=[("json", '{"up_limit":1048576,"max_ratio_enabled":true,"max_ratio":2.5}')],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_preferences_400() -> None:
    client = SET_PREFERENCES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.app.set_preferences(
            json={"up_limit": 1048576, "max_ratio_enabled": True, "max_ratio": 2.5}
        )
    SET_PREFERENCES_400.check_error(
        raised.value,
        "The parameter is missing, or (since 5.2.0) the new user name or password is not acceptable.",
    )


@pytest.mark.anyio
async def test_async_set_preferences_400() -> None:
    client = SET_PREFERENCES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.app.set_preferences(
            json={"up_limit": 1048576, "max_ratio_enabled": True, "max_ratio": 2.5}
        )
    SET_PREFERENCES_400.check_error(
        raised.value,
        "The parameter is missing, or (since 5.2.0) the new user name or password is not acceptable.",
    )


DEFAULT_SAVE_PATH = Exchange(
    method="GET",
    target="/api/v2/app/defaultSavePath",
    status=200,
    content_type="text/plain",
    answer=b"/srv/downloads",
    result="/srv/downloads",
)


def test_default_save_path() -> None:
    client = DEFAULT_SAVE_PATH.client(Client)
    DEFAULT_SAVE_PATH.check(client.app.default_save_path())


@pytest.mark.anyio
async def test_async_default_save_path() -> None:
    client = DEFAULT_SAVE_PATH.async_client(AsyncClient)
    DEFAULT_SAVE_PATH.check(await client.app.default_save_path())


DEFAULT_SAVE_PATH_401 = Exchange(
    method="GET",
    target="/api/v2/app/defaultSavePath",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_default_save_path_401() -> None:
    client = DEFAULT_SAVE_PATH_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.default_save_path()
    DEFAULT_SAVE_PATH_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_default_save_path_401() -> None:
    client = DEFAULT_SAVE_PATH_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.default_save_path()
    DEFAULT_SAVE_PATH_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SEND_TEST_EMAIL = Exchange(
    method="POST",
    target="/api/v2/app/sendTestEmail",
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_send_test_email() -> None:
    client = SEND_TEST_EMAIL.client(Client)
    client.app.send_test_email()
    SEND_TEST_EMAIL.check(None)


@pytest.mark.anyio
async def test_async_send_test_email() -> None:
    client = SEND_TEST_EMAIL.async_client(AsyncClient)
    await client.app.send_test_email()
    SEND_TEST_EMAIL.check(None)


SEND_TEST_EMAIL_401 = Exchange(
    method="POST",
    target="/api/v2/app/sendTestEmail",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_send_test_email_401() -> None:
    client = SEND_TEST_EMAIL_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.send_test_email()
    SEND_TEST_EMAIL_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_send_test_email_401() -> None:
    client = SEND_TEST_EMAIL_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.send_test_email()
    SEND_TEST_EMAIL_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


GET_DIRECTORY_CONTENT = Exchange(
    method="GET",
    target="/api/v2/app/getDirectoryContent?dirPath=%2Fsrv%2Fdownloads",
    status=200,
    content_type="application/json",
    answer=b'["/srv/downloads/films", "/srv/downloads/debian-13.2.0-amd64-netinst.iso"]',
    result=["/srv/downloads/films", "/srv/downloads/debian-13.2.0-amd64-netinst.iso"],
)


def test_get_directory_content() -> None:
    client = GET_DIRECTORY_CONTENT.client(Client)
    GET_DIRECTORY_CONTENT.check(client.app.get_directory_content(dir_path="/srv/downloads"))


@pytest.mark.anyio
async def test_async_get_directory_content() -> None:
    client = GET_DIRECTORY_CONTENT.async_client(AsyncClient)
    GET_DIRECTORY_CONTENT.check(await client.app.get_directory_content(dir_path="/srv/downloads"))


GET_DIRECTORY_CONTENT_400 = Exchange(
    method="GET",
    target="/api/v2/app/getDirectoryContent?dirPath=%2Fsrv%2Fdownloads",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_directory_content_400() -> None:
    client = GET_DIRECTORY_CONTENT_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.app.get_directory_content(dir_path="/srv/downloads")
    GET_DIRECTORY_CONTENT_400.check_error(
        raised.value, "The path is not absolute, or the mode is unknown."
    )


@pytest.mark.anyio
async def test_async_get_directory_content_400() -> None:
    client = GET_DIRECTORY_CONTENT_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.app.get_directory_content(dir_path="/srv/downloads")
    GET_DIRECTORY_CONTENT_400.check_error(
        raised.value, "The path is not absolute, or the mode is unknown."
    )


GET_FREE_SPACE_AT_PATH = Exchange(
    method="GET",
    target="/api/v2/app/getFreeSpaceAtPath?path=%2Fsrv%2Fdownloads",
    status=200,
    content_type="text/plain",
    answer=b"42",
    result=42,
)


def test_get_free_space_at_path() -> None:
    client = GET_FREE_SPACE_AT_PATH.client(Client)
    GET_FREE_SPACE_AT_PATH.check(client.app.get_free_space_at_path(path="/srv/downloads"))


@pytest.mark.anyio
async def test_async_get_free_space_at_path() -> None:
    client = GET_FREE_SPACE_AT_PATH.async_client(AsyncClient)
    GET_FREE_SPACE_AT_PATH.check(await client.app.get_free_space_at_path(path="/srv/downloads"))


GET_FREE_SPACE_AT_PATH_400 = Exchange(
    method="GET",
    target="/api/v2/app/getFreeSpaceAtPath?path=%2Fsrv%2Fdownloads",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_get_free_space_at_path_400() -> None:
    client = GET_FREE_SPACE_AT_PATH_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.app.get_free_space_at_path(path="/srv/downloads")
    GET_FREE_SPACE_AT_PATH_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_get_free_space_at_path_400() -> None:
    client = GET_FREE_SPACE_AT_PATH_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.app.get_free_space_at_path(path="/srv/downloads")
    GET_FREE_SPACE_AT_PATH_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


COOKIES = Exchange(
    method="GET",
    target="/api/v2/app/cookies",
    status=200,
    content_type="application/json",
    answer=(
        b'[{"name": "session", "domain": "tracker.example.org", "path": "/", "value": "9f2c41d7", "exp'
        b'irationDate": 1826702192}]'
    ),
    result=[
        {
            "name": "session",
            "domain": "tracker.example.org",
            "path": "/",
            "value": "9f2c41d7",
            "expirationDate": 1826702192,
        }
    ],
)


def test_cookies() -> None:
    client = COOKIES.client(Client)
    COOKIES.check(client.app.cookies())


@pytest.mark.anyio
async def test_async_cookies() -> None:
    client = COOKIES.async_client(AsyncClient)
    COOKIES.check(await client.app.cookies())


COOKIES_401 = Exchange(
    method="GET",
    target="/api/v2/app/cookies",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_cookies_401() -> None:
    client = COOKIES_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.cookies()
    COOKIES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_cookies_401() -> None:
    client = COOKIES_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.cookies()
    COOKIES_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


SET_COOKIES = Exchange(
    method="POST",
    target="/api/v2/app/setCookies",
    form=[
        (
            "cookies",
            '[{"name":"session","domain":"tracker.example.org","path":"/","value":"9f2c41d7","expirationDate":1826702192}]',
        )
    ],
    status=200,
    content_type="",
    answer=b"",
    result=None,
)


def test_set_cookies() -> None:
    client = SET_COOKIES.client(Client)
    client.app.set_cookies(
        cookies=[
            {
                "name": "session",
                "domain": "tracker.example.org",
                "path": "/",
                "value": "9f2c41d7",
                "expirationDate": 1826702192,
            }
        ]
    )
    SET_COOKIES.check(None)


@pytest.mark.anyio
async def test_async_set_cookies() -> None:
    client = SET_COOKIES.async_client(AsyncClient)
    await client.app.set_cookies(
        cookies=[
            {
                "name": "session",
                "domain": "tracker.example.org",
                "path": "/",
                "value": "9f2c41d7",
                "expirationDate": 1826702192,
            }
        ]
    )
    SET_COOKIES.check(None)


SET_COOKIES_400 = Exchange(
    method="POST",
    target="/api/v2/app/setCookies",
    form=[
        (
            "cookies",
            '[{"name":"session","domain":"tracker.example.org","path":"/","value":"9f2c41d7","expirationDate":1826702192}]',
        )
    ],
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_set_cookies_400() -> None:
    client = SET_COOKIES_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.app.set_cookies(
            cookies=[
                {
                    "name": "session",
                    "domain": "tracker.example.org",
                    "path": "/",
                    "value": "9f2c41d7",
                    "expirationDate": 1826702192,
                }
            ]
        )
    SET_COOKIES_400.check_error(
        raised.value, "The parameter is missing or is not an array of objects."
    )


@pytest.mark.anyio
async def test_async_set_cookies_400() -> None:
    client = SET_COOKIES_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.app.set_cookies(
            cookies=[
                {
                    "name": "session",
                    "domain": "tracker.example.org",
                    "path": "/",
                    "value": "9f2c41d7",
                    "expirationDate": 1826702192,
                }
            ]
        )
    SET_COOKIES_400.check_error(
        raised.value, "The parameter is missing or is not an array of objects."
    )


ROTATE_API_KEY = Exchange(
    method="POST",
    target="/api/v2/app/rotateAPIKey",
    status=200,
    content_type="application/json",
    answer=b'{"apiKey": "qbt_Zk3RwV8sTq1LmN6yXb0HcJ5dPf2G"}',
    result={"apiKey": "qbt_Zk3RwV8sTq1LmN6yXb0HcJ5dPf2G"},
)


def test_rotate_api_key() -> None:
    client = ROTATE_API_KEY.client(Client)
    ROTATE_API_KEY.check(client.app.rotate_api_key())


@pytest.mark.anyio
async def test_async_rotate_api_key() -> None:
    client = ROTATE_API_KEY.async_client(AsyncClient)
    ROTATE_API_KEY.check(await client.app.rotate_api_key())


ROTATE_API_KEY_401 = Exchange(
    method="POST",
    target="/api/v2/app/rotateAPIKey",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_rotate_api_key_401() -> None:
    client = ROTATE_API_KEY_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.rotate_api_key()
    ROTATE_API_KEY_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_rotate_api_key_401() -> None:
    client = ROTATE_API_KEY_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.rotate_api_key()
    ROTATE_API_KEY_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


DELETE_API_KEY = Exchange(
    method="POST",
    target="/api/v2/app/deleteAPIKey",
    status=204,
    content_type="",
    answer=b"",
    result=None,
)


def test_delete_api_key() -> None:
    client = DELETE_API_KEY.client(Client)
    client.app.delete_api_key()
    DELETE_API_KEY.check(None)


@pytest.mark.anyio
async def test_async_delete_api_key() -> None:
    client = DELETE_API_KEY.async_client(AsyncClient)
    await client.app.delete_api_key()
    DELETE_API_KEY.check(None)


DELETE_API_KEY_401 = Exchange(
    method="POST",
    target="/api/v2/app/deleteAPIKey",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_delete_api_key_401() -> None:
    client = DELETE_API_KEY_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.delete_api_key()
    DELETE_API_KEY_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_delete_api_key_401() -> None:
    client = DELETE_API_KEY_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.delete_api_key()
    DELETE_API_KEY_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


NETWORK_INTERFACE_LIST = Exchange(
    method="GET",
    target="/api/v2/app/networkInterfaceList",
    status=200,
    content_type="application/json",
    answer=b'[{"name": "lo", "value": "lo"}, {"name": "eth0", "value": "eth0"}]',
    result=[{"name": "lo", "value": "lo"}, {"name": "eth0", "value": "eth0"}],
)


def test_network_interface_list() -> None:
    client = NETWORK_INTERFACE_LIST.client(Client)
    NETWORK_INTERFACE_LIST.check(client.app.network_interface_list())


@pytest.mark.anyio
async def test_async_network_interface_list() -> None:
    client = NETWORK_INTERFACE_LIST.async_client(AsyncClient)
    NETWORK_INTERFACE_LIST.check(await client.app.network_interface_list())


NETWORK_INTERFACE_LIST_401 = Exchange(
    method="GET",
    target="/api/v2/app/networkInterfaceList",
    status=401,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_network_interface_list_401() -> None:
    client = NETWORK_INTERFACE_LIST_401.client(Client)
    with pytest.raises(Unauthorized) as raised:
        client.app.network_interface_list()
    NETWORK_INTERFACE_LIST_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


@pytest.mark.anyio
async def test_async_network_interface_list_401() -> None:
    client = NETWORK_INTERFACE_LIST_401.async_client(AsyncClient)
    with pytest.raises(Unauthorized) as raised:
        await client.app.network_interface_list()
    NETWORK_INTERFACE_LIST_401.check_error(
        raised.value,
        "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
    )


NETWORK_INTERFACE_ADDRESS_LIST = Exchange(
    method="GET",
    target="/api/v2/app/networkInterfaceAddressList?iface=eth0",
    status=200,
    content_type="application/json",
    answer=b'["192.0.2.10", "2001:db8::10"]',
    result=["192.0.2.10", "2001:db8::10"],
)


def test_network_interface_address_list() -> None:
    client = NETWORK_INTERFACE_ADDRESS_LIST.client(Client)
    NETWORK_INTERFACE_ADDRESS_LIST.check(client.app.network_interface_address_list(iface="eth0"))


@pytest.mark.anyio
async def test_async_network_interface_address_list() -> None:
    client = NETWORK_INTERFACE_ADDRESS_LIST.async_client(AsyncClient)
    NETWORK_INTERFACE_ADDRESS_LIST.check(
        await client.app.network_interface_address_list(iface="eth0")
    )


NETWORK_INTERFACE_ADDRESS_LIST_400 = Exchange(
    method="GET",
    target="/api/v2/app/networkInterfaceAddressList?iface=eth0",
    status=400,
    content_type="text/plain",
    answer=b"No.",
    result=None,
)


def test_network_interface_address_list_400() -> None:
    client = NETWORK_INTERFACE_ADDRESS_LIST_400.client(Client)
    with pytest.raises(BadRequest) as raised:
        client.app.network_interface_address_list(iface="eth0")
    NETWORK_INTERFACE_ADDRESS_LIST_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )


@pytest.mark.anyio
async def test_async_network_interface_address_list_400() -> None:
    client = NETWORK_INTERFACE_ADDRESS_LIST_400.async_client(AsyncClient)
    with pytest.raises(BadRequest) as raised:
        await client.app.network_interface_address_list(iface="eth0")
    NETWORK_INTERFACE_ADDRESS_LIST_400.check_error(
        raised.value, "A required parameter is missing or a value cannot be parsed."
    )
