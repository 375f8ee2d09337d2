# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `rss` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from peerkit_core.call import encode, times
from peerkit_core.call.encode import FileInput
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.codec.multipart import FilePart

from .. import models as m

__all__ = [
    "ADD_FOLDER",
    "ADD_FEED",
    "SET_FEED_URL",
    "SET_FEED_REFRESH_INTERVAL",
    "REMOVE_ITEM",
    "MOVE_ITEM",
    "ITEMS",
    "MARK_AS_READ",
    "REFRESH_ITEM",
    "SET_RULE",
    "RENAME_RULE",
    "CLONE_RULE",
    "REMOVE_RULE",
    "RULES",
    "MATCHING_ARTICLES",
    "EXPORT_RULES",
    "IMPORT_RULES",
    "build_add_folder",
    "build_add_feed",
    "build_set_feed_url",
    "build_set_feed_refresh_interval",
    "build_remove_item",
    "build_move_item",
    "build_items",
    "build_mark_as_read",
    "build_refresh_item",
    "build_set_rule",
    "build_rename_rule",
    "build_clone_rule",
    "build_remove_rule",
    "build_rules",
    "build_matching_articles",
    "build_export_rules",
    "build_import_rules",
]

ADD_FOLDER: Operation[None] = Operation(
    "rss_add_folder",
    "POST",
    "/api/v2/rss/addFolder",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "An item has this path, or its parent folder does not exist.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_folder(path: str) -> Request:
    """The request of [`Rss.add_folder`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("path", encode.text("path", path)))
    return Request("POST", "/api/v2/rss/addFolder", form=_form)


ADD_FEED: Operation[None] = Operation(
    "rss_add_feed",
    "POST",
    "/api/v2/rss/addFeed",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "A feed has this URL, an item has this path, or the folder does not exist.",
    },
    arguments={"refreshInterval": ("5.2.0", None)},
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_add_feed(
    url: str, path: str, *, refresh_interval: int | timedelta | None = None
) -> Request:
    """The request of [`Rss.add_feed`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("url", encode.text("url", url)))
    _form.append(("path", encode.text("path", path)))
    if refresh_interval is not None:
        _form.append(
            (
                "refreshInterval",
                encode.integer(
                    "refresh_interval",
                    times.span("refresh_interval", refresh_interval, "seconds", 0),
                ),
            )
        )
    return Request("POST", "/api/v2/rss/addFeed", form=_form)


SET_FEED_URL: Operation[None] = Operation(
    "rss_set_feed_url",
    "POST",
    "/api/v2/rss/setFeedURL",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "No feed has this path, or another feed has this URL.",
    },
    span=("4.6.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_feed_url(path: str, url: str) -> Request:
    """The request of [`Rss.set_feed_url`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("path", encode.text("path", path)))
    _form.append(("url", encode.text("url", url)))
    return Request("POST", "/api/v2/rss/setFeedURL", form=_form)


SET_FEED_REFRESH_INTERVAL: Operation[None] = Operation(
    "rss_set_feed_refresh_interval",
    "POST",
    "/api/v2/rss/setFeedRefreshInterval",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        400: "A parameter is missing, or the interval is not a number of at least 0.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "No feed has this path.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_feed_refresh_interval(path: str, refresh_interval: int | timedelta) -> Request:
    """The request of [`Rss.set_feed_refresh_interval`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("path", encode.text("path", path)))
    _form.append(
        (
            "refreshInterval",
            encode.integer(
                "refresh_interval", times.span("refresh_interval", refresh_interval, "seconds", 0)
            ),
        )
    )
    return Request("POST", "/api/v2/rss/setFeedRefreshInterval", form=_form)


REMOVE_ITEM: Operation[None] = Operation(
    "rss_remove_item",
    "POST",
    "/api/v2/rss/removeItem",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "No item has this path.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_remove_item(path: str) -> Request:
    """The request of [`Rss.remove_item`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("path", encode.text("path", path)))
    return Request("POST", "/api/v2/rss/removeItem", form=_form)


MOVE_ITEM: Operation[None] = Operation(
    "rss_move_item",
    "POST",
    "/api/v2/rss/moveItem",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "No item has the old path, an item has the new one, or its folder does not exist.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_move_item(item_path: str, dest_path: str) -> Request:
    """The request of [`Rss.move_item`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("itemPath", encode.text("item_path", item_path)))
    _form.append(("destPath", encode.text("dest_path", dest_path)))
    return Request("POST", "/api/v2/rss/moveItem", form=_form)


ITEMS: Operation[dict[str, Any]] = Operation(
    "rss_items",
    "GET",
    "/api/v2/rss/items",
    (Answer(200, "json", lambda: dict[str, Any]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_items(*, with_data: bool | None = None) -> Request:
    """The request of [`Rss.items`][]."""
    _query: list[tuple[str, str]] = []
    if with_data is not None:
        _query.append(("withData", encode.boolean("with_data", with_data)))
    return Request("GET", "/api/v2/rss/items", query=_query)


MARK_AS_READ: Operation[None] = Operation(
    "rss_mark_as_read",
    "POST",
    "/api/v2/rss/markAsRead",
    (
        Answer(200, "empty"),
        Answer(204, "empty"),
    ),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.2.5", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_mark_as_read(item_path: str, *, article_id: str | None = None) -> Request:
    """The request of [`Rss.mark_as_read`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("itemPath", encode.text("item_path", item_path)))
    if article_id is not None:
        _form.append(("articleId", encode.text("article_id", article_id)))
    return Request("POST", "/api/v2/rss/markAsRead", form=_form)


REFRESH_ITEM: Operation[None] = Operation(
    "rss_refresh_item",
    "POST",
    "/api/v2/rss/refreshItem",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.1.8", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_refresh_item(item_path: str) -> Request:
    """The request of [`Rss.refresh_item`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("itemPath", encode.text("item_path", item_path)))
    return Request("POST", "/api/v2/rss/refreshItem", form=_form)


SET_RULE: Operation[None] = Operation(
    "rss_set_rule",
    "POST",
    "/api/v2/rss/setRule",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_set_rule(rule_name: str, rule_def: m.RssRule | Mapping[str, object]) -> Request:
    """The request of [`Rss.set_rule`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("ruleName", encode.text("rule_name", rule_name)))
    _form.append(("ruleDef", encode.json_text("rule_def", rule_def, lambda: m.RssRule)))
    return Request("POST", "/api/v2/rss/setRule", form=_form)


RENAME_RULE: Operation[None] = Operation(
    "rss_rename_rule",
    "POST",
    "/api/v2/rss/renameRule",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_rename_rule(rule_name: str, new_rule_name: str) -> Request:
    """The request of [`Rss.rename_rule`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("ruleName", encode.text("rule_name", rule_name)))
    _form.append(("newRuleName", encode.text("new_rule_name", new_rule_name)))
    return Request("POST", "/api/v2/rss/renameRule", form=_form)


CLONE_RULE: Operation[None] = Operation(
    "rss_clone_rule",
    "POST",
    "/api/v2/rss/cloneRule",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_clone_rule(source_name: str, clone_name: str) -> Request:
    """The request of [`Rss.clone_rule`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("sourceName", encode.text("source_name", source_name)))
    _form.append(("cloneName", encode.text("clone_name", clone_name)))
    return Request("POST", "/api/v2/rss/cloneRule", form=_form)


REMOVE_RULE: Operation[None] = Operation(
    "rss_remove_rule",
    "POST",
    "/api/v2/rss/removeRule",
    (Answer(200, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_remove_rule(rule_name: str) -> Request:
    """The request of [`Rss.remove_rule`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("ruleName", encode.text("rule_name", rule_name)))
    return Request("POST", "/api/v2/rss/removeRule", form=_form)


RULES: Operation[dict[str, m.RssRule]] = Operation(
    "rss_rules",
    "GET",
    "/api/v2/rss/rules",
    (Answer(200, "json", lambda: dict[str, m.RssRule]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_rules() -> Request:
    """The request of [`Rss.rules`][]."""
    return Request("GET", "/api/v2/rss/rules")


MATCHING_ARTICLES: Operation[dict[str, list[str]]] = Operation(
    "rss_matching_articles",
    "GET",
    "/api/v2/rss/matchingArticles",
    (Answer(200, "json", lambda: dict[str, list[str]]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("4.2.5", None),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_matching_articles(rule_name: str) -> Request:
    """The request of [`Rss.matching_articles`][]."""
    _query: list[tuple[str, str]] = []
    _query.append(("ruleName", encode.text("rule_name", rule_name)))
    return Request("GET", "/api/v2/rss/matchingArticles", query=_query)


EXPORT_RULES: Operation[dict[str, m.RssRule]] = Operation(
    "rss_export_rules",
    "GET",
    "/api/v2/rss/exportRules",
    (Answer(200, "json", lambda: dict[str, m.RssRule]),),
    idempotent=True,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_export_rules() -> Request:
    """The request of [`Rss.export_rules`][]."""
    return Request("GET", "/api/v2/rss/exportRules")


IMPORT_RULES: Operation[None] = Operation(
    "rss_import_rules",
    "POST",
    "/api/v2/rss/importRules",
    (Answer(204, "empty"),),
    idempotent=False,
    errors={
        400: "There is no file or more than one, or it does not hold rules.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.3.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_import_rules(rules: FileInput) -> Request:
    """The request of [`Rss.import_rules`][]."""
    _files: list[FilePart] = []
    _files += encode.file_parts("rules", "rules", rules)
    return Request("POST", "/api/v2/rss/importRules", files=_files, form=[])
