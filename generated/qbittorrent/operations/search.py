# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `search` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.values import All

from .. import models as m

__all__ = [
    "START",
    "STOP",
    "DELETE",
    "STATUS",
    "RESULTS",
    "PLUGINS",
    "INSTALL_PLUGIN",
    "UNINSTALL_PLUGIN",
    "ENABLE_PLUGIN",
    "UPDATE_PLUGINS",
    "DOWNLOAD_TORRENT",
    "CATEGORIES",
    "build_start",
    "build_stop",
    "build_delete",
    "build_status",
    "build_results",
    "build_plugins",
    "build_install_plugin",
    "build_uninstall_plugin",
    "build_enable_plugin",
    "build_update_plugins",
    "build_download_torrent",
    "build_categories",
]

START: Operation[m.SearchId] = Operation(
    "search_start",
    "POST",
    "/api/v2/search/start",
    (Answer(200, "json", lambda: m.SearchId),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "Too many searches are running, or the server has no Python.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_start(
    pattern: str, category: m.SearchCategory | str, plugins: str | Iterable[str] | All
) -> Request:
    """The request of [`Search.start`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("pattern", encode.text("pattern", pattern)))
    _form.append(("category", encode.word("category", category, m.SearchCategory)))
    _form.append(("plugins", encode.items("plugins", plugins, "|", everything="all")))
    return Request("POST", "/api/v2/search/start", form=_form)


STOP: Operation[None] = Operation(
    "search_stop",
    "POST",
    "/api/v2/search/stop",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No search job has this number, or the server has no such endpoint.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_stop(id: int) -> Request:
    """The request of [`Search.stop`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("id", encode.integer("id", id)))
    return Request("POST", "/api/v2/search/stop", form=_form)


DELETE: Operation[None] = Operation(
    "search_delete",
    "POST",
    "/api/v2/search/delete",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No search job has this number, or the server has no such endpoint.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_delete(id: int) -> Request:
    """The request of [`Search.delete`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("id", encode.integer("id", id)))
    return Request("POST", "/api/v2/search/delete", form=_form)


STATUS: Operation[list[m.SearchJob]] = Operation(
    "search_status",
    "GET",
    "/api/v2/search/status",
    (Answer(200, "json", lambda: list[m.SearchJob]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No search job has this number, or the server has no such endpoint.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_status(*, id: int | None = None) -> Request:
    """The request of [`Search.status`][]."""
    _query: list[tuple[str, str]] = []
    if id is not None:
        _query.append(("id", encode.integer("id", id)))
    return Request("GET", "/api/v2/search/status", query=_query)


RESULTS: Operation[m.SearchResults] = Operation(
    "search_results",
    "GET",
    "/api/v2/search/results",
    (Answer(200, "json", lambda: m.SearchResults),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        404: "No search job has this number, or the server has no such endpoint.",
        409: "The offset is beyond the results.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_results(id: int, *, limit: int | None = None, offset: int | None = None) -> Request:
    """The request of [`Search.results`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("id", encode.integer("id", id)))
    if limit is not None:
        _query.append(("limit", encode.integer("limit", limit)))
    if offset is not None:
        _query.append(("offset", encode.integer("offset", offset)))
    return Request("GET", "/api/v2/search/results", query=_query)


PLUGINS: Operation[list[m.SearchPlugin]] = Operation(
    "search_plugins",
    "GET",
    "/api/v2/search/plugins",
    (Answer(200, "json", lambda: list[m.SearchPlugin]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_plugins() -> Request:
    """The request of [`Search.plugins`][]."""
    return Request("GET", "/api/v2/search/plugins")


INSTALL_PLUGIN: Operation[None] = Operation(
    "search_install_plugin",
    "POST",
    "/api/v2/search/installPlugin",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_install_plugin(sources: str | Iterable[str]) -> Request:
    """The request of [`Search.install_plugin`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("sources", encode.items("sources", sources, "|")))
    return Request("POST", "/api/v2/search/installPlugin", form=_form)


UNINSTALL_PLUGIN: Operation[None] = Operation(
    "search_uninstall_plugin",
    "POST",
    "/api/v2/search/uninstallPlugin",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_uninstall_plugin(names: str | Iterable[str]) -> Request:
    """The request of [`Search.uninstall_plugin`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("names", encode.items("names", names, "|")))
    return Request("POST", "/api/v2/search/uninstallPlugin", form=_form)


ENABLE_PLUGIN: Operation[None] = Operation(
    "search_enable_plugin",
    "POST",
    "/api/v2/search/enablePlugin",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_enable_plugin(names: str | Iterable[str], enable: bool) -> Request:
    """The request of [`Search.enable_plugin`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("names", encode.items("names", names, "|")))
    _form.append(("enable", encode.boolean("enable", enable)))
    return Request("POST", "/api/v2/search/enablePlugin", form=_form)


UPDATE_PLUGINS: Operation[None] = Operation(
    "search_update_plugins",
    "POST",
    "/api/v2/search/updatePlugins",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.4", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_update_plugins() -> Request:
    """The request of [`Search.update_plugins`][]."""
    return Request("POST", "/api/v2/search/updatePlugins")


DOWNLOAD_TORRENT: Operation[None] = Operation(
    "search_download_torrent",
    "POST",
    "/api/v2/search/downloadTorrent",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.0.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_download_torrent(torrent_url: str, plugin_name: str) -> Request:
    """The request of [`Search.download_torrent`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("torrentUrl", encode.text("torrent_url", torrent_url)))
    _form.append(("pluginName", encode.text("plugin_name", plugin_name)))
    return Request("POST", "/api/v2/search/downloadTorrent", form=_form)


CATEGORIES: Operation[list[str]] = Operation(
    "search_categories",
    "GET",
    "/api/v2/search/categories",
    (Answer(200, "json", lambda: list[str]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.4", "4.2.5"),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_categories(*, plugin_name: str | None = None) -> Request:
    """The request of [`Search.categories`][]."""
    _query: list[tuple[str, str]] = []
    if plugin_name is not None:
        _query.append(("pluginName", encode.text("plugin_name", plugin_name)))
    return Request("GET", "/api/v2/search/categories", query=_query)
