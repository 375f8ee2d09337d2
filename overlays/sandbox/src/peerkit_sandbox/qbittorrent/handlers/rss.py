"""`rss/*`: folders, feeds, articles and download rules.

Feeds are never fetched: a test fills them with `FakeQBittorrent.add_article`.
"""

from __future__ import annotations

import json
from typing import Any, cast

from ...base import json_text
from ..core import Core
from ..messages import Answer, ApiError, Call, as_json, to_int
from ..routes import command, read
from ..rss import Feed, Rss, RssError, new_rule

__all__ = [
    "add_feed",
    "add_folder",
    "clone_rule",
    "export_rules",
    "import_rules",
    "items",
    "mark_as_read",
    "matching_articles",
    "move_item",
    "refresh_item",
    "remove_item",
    "remove_rule",
    "rename_rule",
    "rules",
    "set_feed_refresh_interval",
    "set_feed_url",
    "set_rule",
]


def _rss(core: Core) -> Rss:
    return core.rss


def _conflict(error: RssError) -> ApiError:
    return ApiError(409, str(error))


@command("rss/addFolder")
def add_folder(core: Core, call: Call) -> None:
    try:
        _rss(core).add_folder(call.needed("path"))
    except RssError as error:
        raise _conflict(error) from None


@command("rss/addFeed")
def add_feed(core: Core, call: Call) -> None:
    call.require("url", "path")
    url = call.text("url")
    try:
        feed = _rss(core).add_feed(url, call.text("path") or url)
    except RssError as error:
        raise _conflict(error) from None
    if core.profile.since("5.2.0"):
        feed.refresh_interval = call.integer("refreshInterval")


@command("rss/setFeedURL", since="4.6.0")
def set_feed_url(core: Core, call: Call) -> None:
    call.require("path", "url")
    feed = _feed(core, call.text("path"))
    if any(other is not feed and other.url == call.text("url") for other in _rss(core).feeds()):
        raise ApiError(409, "RSS feed with given URL already exists")
    feed.url = call.text("url")


@command("rss/setFeedRefreshInterval", since="5.2.0", no_content_since="5.2.0")
def set_feed_refresh_interval(core: Core, call: Call) -> None:
    call.require("path", "refreshInterval")
    text = call.text("refreshInterval")
    if not text.isdigit():
        raise ApiError(400, "Invalid 'refreshInterval' value")
    _feed(core, call.text("path")).refresh_interval = to_int(text)


def _feed(core: Core, path: str) -> Feed:
    item = _rss(core).find(path)
    if not isinstance(item, Feed):
        raise ApiError(409, f"Feed doesn't exist: {path}.")
    return item


@command("rss/removeItem")
def remove_item(core: Core, call: Call) -> None:
    try:
        _rss(core).remove(call.needed("path"))
    except RssError as error:
        raise _conflict(error) from None


@command("rss/moveItem")
def move_item(core: Core, call: Call) -> None:
    call.require("itemPath", "destPath")
    try:
        _rss(core).move(call.text("itemPath"), call.text("destPath"))
    except RssError as error:
        raise _conflict(error) from None


@read("rss/items")
def items(core: Core, call: Call) -> Answer:
    intervals = core.profile.since("5.2.0")
    return as_json(_rss(core).render(with_data=call.flag("withData"), intervals=intervals))


@command("rss/markAsRead")
def mark_as_read(core: Core, call: Call) -> Answer | None:
    path, article = call.needed("itemPath"), call.params.get("articleId")
    item = _rss(core).find(path)
    if item is None:
        return Answer(status=204) if core.profile.since("5.2.0") else None
    for feed in [item] if isinstance(item, Feed) else item.feeds():
        for entry in feed.articles:
            if article is None or entry["id"] == article:
                entry["isRead"] = True
    return None


@command("rss/refreshItem")
def refresh_item(core: Core, call: Call) -> None:
    call.require("itemPath")


@command("rss/setRule")
def set_rule(core: Core, call: Call) -> None:
    call.require("ruleName", "ruleDef")
    try:
        given: Any = json_text.loads(call.text("ruleDef"))
    except ValueError:
        given = {}  # the server's trap: an empty rule that is enabled
    fields = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
    _rss(core).rules[call.text("ruleName")] = new_rule(core.profile, fields)


@command("rss/renameRule")
def rename_rule(core: Core, call: Call) -> None:
    call.require("ruleName", "newRuleName")
    rules = _rss(core).rules
    old, new = call.text("ruleName"), call.text("newRuleName")
    if old in rules and new not in rules:
        rules[new] = rules.pop(old)


@command("rss/cloneRule", since="5.3.0")
def clone_rule(core: Core, call: Call) -> None:
    call.require("sourceName", "cloneName")
    rules = _rss(core).rules
    source, clone = call.text("sourceName"), call.text("cloneName")
    if source in rules and clone not in rules:
        rules[clone] = dict(rules[source])


@command("rss/removeRule")
def remove_rule(core: Core, call: Call) -> None:
    _rss(core).rules.pop(call.needed("ruleName"), None)


@read("rss/rules")
def rules(core: Core, call: Call) -> Answer:
    return as_json(_rss(core).rules)


@read("rss/matchingArticles")
def matching_articles(core: Core, call: Call) -> Answer:
    return as_json(_rss(core).matches(call.needed("ruleName")))


@read("rss/exportRules", since="5.3.0")
def export_rules(core: Core, call: Call) -> Answer:
    body = json.dumps(_rss(core).rules, indent=4, sort_keys=True, ensure_ascii=False)
    disposition = 'attachment; filename="rss-downloader-rules.json"'
    headers = {"content-disposition": disposition}
    return Answer(body.encode(), content_type="application/json; charset=UTF-8", headers=headers)


@command("rss/importRules", since="5.3.0", no_content_since="5.3.0")
def import_rules(core: Core, call: Call) -> None:
    if len(call.files) != 1:
        raise ApiError(400, "Exactly one file must be uploaded")
    try:
        given: Any = json_text.loads(next(iter(call.files.values())))
    except ValueError:
        given = None
    if not isinstance(given, dict):
        raise ApiError(400, "Invalid rules file")
    for name, fields in cast("dict[str, dict[str, Any]]", given).items():
        _rss(core).rules[name] = new_rule(core.profile, fields)
