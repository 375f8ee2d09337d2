# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `app` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

from .. import models as m

__all__ = [
    "VERSION",
    "WEBAPI_VERSION",
    "BUILD_INFO",
    "PROCESS_INFO",
    "SHUTDOWN",
    "PREFERENCES",
    "SET_PREFERENCES",
    "DEFAULT_SAVE_PATH",
    "SEND_TEST_EMAIL",
    "GET_DIRECTORY_CONTENT",
    "GET_FREE_SPACE_AT_PATH",
    "COOKIES",
    "SET_COOKIES",
    "ROTATE_API_KEY",
    "DELETE_API_KEY",
    "NETWORK_INTERFACE_LIST",
    "NETWORK_INTERFACE_ADDRESS_LIST",
    "build_version",
    "build_webapi_version",
    "build_build_info",
    "build_process_info",
    "build_shutdown",
    "build_preferences",
    "build_set_preferences",
    "build_default_save_path",
    "build_send_test_email",
    "build_get_directory_content",
    "build_get_free_space_at_path",
    "build_cookies",
    "build_set_cookies",
    "build_rotate_api_key",
    "build_delete_api_key",
    "build_network_interface_list",
    "build_network_interface_address_list",
]

VERSION: Operation[str] = Operation(
    "app_version",
    "GET",
    "/api/v2/app/version",
    (Answer(200, "text", text="line"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_version() -> Request:
    """The request of [`App.version`][]."""
    return Request("GET", "/api/v2/app/version")


WEBAPI_VERSION: Operation[str] = Operation(
    "app_webapi_version",
    "GET",
    "/api/v2/app/webapiVersion",
    (Answer(200, "text", text="numbers"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_webapi_version() -> Request:
    """The request of [`App.webapi_version`][]."""
    return Request("GET", "/api/v2/app/webapiVersion")


BUILD_INFO: Operation[m.BuildInfo] = Operation(
    "app_build_info",
    "GET",
    "/api/v2/app/buildInfo",
    (Answer(200, "json", lambda: m.BuildInfo),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_build_info() -> Request:
    """The request of [`App.build_info`][]."""
    return Request("GET", "/api/v2/app/buildInfo")


PROCESS_INFO: Operation[m.ProcessInfo] = Operation(
    "app_process_info",
    "GET",
    "/api/v2/app/processInfo",
    (Answer(200, "json", lambda: m.ProcessInfo),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_process_info() -> Request:
    """The request of [`App.process_info`][]."""
    return Request("GET", "/api/v2/app/processInfo")


SHUTDOWN: Operation[None] = Operation(
    "app_shutdown",
    "POST",
    "/api/v2/app/shutdown",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_shutdown() -> Request:
    """The request of [`App.shutdown`][]."""
    return Request("POST", "/api/v2/app/shutdown")


PREFERENCES: Operation[m.Preferences] = Operation(
    "app_preferences",
    "GET",
    "/api/v2/app/preferences",
    (Answer(200, "json", lambda: m.Preferences),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_preferences() -> Request:
    """The request of [`App.preferences`][]."""
    return Request("GET", "/api/v2/app/preferences")


SET_PREFERENCES: Operation[None] = Operation(
    "app_set_preferences",
    "POST",
    "/api/v2/app/setPreferences",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "The parameter is missing, or (since 5.2.0) the new user name or password is not acceptable.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_preferences(json: m.Preferences | Mapping[str, object]) -> Request:
    """The request of [`App.set_preferences`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("json", encode.json_text("json", json, lambda: m.Preferences)))
    return Request("POST", "/api/v2/app/setPreferences", form=_form)


DEFAULT_SAVE_PATH: Operation[str] = Operation(
    "app_default_save_path",
    "GET",
    "/api/v2/app/defaultSavePath",
    (Answer(200, "text", text="path"),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_default_save_path() -> Request:
    """The request of [`App.default_save_path`][]."""
    return Request("GET", "/api/v2/app/defaultSavePath")


SEND_TEST_EMAIL: Operation[None] = Operation(
    "app_send_test_email",
    "POST",
    "/api/v2/app/sendTestEmail",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_send_test_email() -> Request:
    """The request of [`App.send_test_email`][]."""
    return Request("POST", "/api/v2/app/sendTestEmail")


GET_DIRECTORY_CONTENT: Operation[list[m.DirectoryEntry | str]] = Operation(
    "app_get_directory_content",
    "GET",
    "/api/v2/app/getDirectoryContent",
    (Answer(200, "json", lambda: list[m.DirectoryEntry | str]),),
    idempotent=True,
    errors={
        400: "The path is not absolute, or the mode is unknown.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "The folder does not exist, or the server has no such endpoint.",
    },
    span=("5.0.0", None),
    arguments={"withMetadata": ("5.2.0", None)},
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_get_directory_content(
    dir_path: str, *, mode: m.DirectoryMode | str | None = None, with_metadata: bool | None = None
) -> Request:
    """The request of [`App.get_directory_content`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("dirPath", encode.text("dir_path", dir_path)))
    if mode is not None:
        _query.append(("mode", encode.word("mode", mode, m.DirectoryMode)))
    if with_metadata is not None:
        _query.append(("withMetadata", encode.boolean("with_metadata", with_metadata)))
    return Request("GET", "/api/v2/app/getDirectoryContent", query=_query)


GET_FREE_SPACE_AT_PATH: Operation[int] = Operation(
    "app_get_free_space_at_path",
    "GET",
    "/api/v2/app/getFreeSpaceAtPath",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_get_free_space_at_path(path: str) -> Request:
    """The request of [`App.get_free_space_at_path`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("path", encode.text("path", path)))
    return Request("GET", "/api/v2/app/getFreeSpaceAtPath", query=_query)


COOKIES: Operation[list[m.Cookie]] = Operation(
    "app_cookies",
    "GET",
    "/api/v2/app/cookies",
    (Answer(200, "json", lambda: list[m.Cookie]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.1.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_cookies() -> Request:
    """The request of [`App.cookies`][]."""
    return Request("GET", "/api/v2/app/cookies")


SET_COOKIES: Operation[None] = Operation(
    "app_set_cookies",
    "POST",
    "/api/v2/app/setCookies",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "The parameter is missing or is not an array of objects.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.1.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_cookies(cookies: Iterable[m.Cookie | Mapping[str, object]]) -> Request:
    """The request of [`App.set_cookies`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("cookies", encode.json_text("cookies", cookies, lambda: list[m.Cookie])))
    return Request("POST", "/api/v2/app/setCookies", form=_form)


ROTATE_API_KEY: Operation[m.ApiKey] = Operation(
    "app_rotate_api_key",
    "POST",
    "/api/v2/app/rotateAPIKey",
    (Answer(200, "json", lambda: m.ApiKey),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_rotate_api_key() -> Request:
    """The request of [`App.rotate_api_key`][]."""
    return Request("POST", "/api/v2/app/rotateAPIKey")


DELETE_API_KEY: Operation[None] = Operation(
    "app_delete_api_key",
    "POST",
    "/api/v2/app/deleteAPIKey",
    (Answer(204, "empty"),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_delete_api_key() -> Request:
    """The request of [`App.delete_api_key`][]."""
    return Request("POST", "/api/v2/app/deleteAPIKey")


NETWORK_INTERFACE_LIST: Operation[list[m.NetworkInterface]] = Operation(
    "app_network_interface_list",
    "GET",
    "/api/v2/app/networkInterfaceList",
    (Answer(200, "json", lambda: list[m.NetworkInterface]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_network_interface_list() -> Request:
    """The request of [`App.network_interface_list`][]."""
    return Request("GET", "/api/v2/app/networkInterfaceList")


NETWORK_INTERFACE_ADDRESS_LIST: Operation[list[str]] = Operation(
    "app_network_interface_address_list",
    "GET",
    "/api/v2/app/networkInterfaceAddressList",
    (Answer(200, "json", lambda: list[str]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_network_interface_address_list(iface: str) -> Request:
    """The request of [`App.network_interface_address_list`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("iface", encode.text("iface", iface)))
    return Request("GET", "/api/v2/app/networkInterfaceAddressList", query=_query)
