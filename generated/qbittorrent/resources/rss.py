# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""Feeds, articles and the rules that download them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerkit_core.call.raw import RawMethods, async_raw_method, raw_method
from peerkit_core.engine.resource import AsyncResource, Resource

from ..operations import rss as ops

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

    from peerkit_core.call.encode import FileInput
    from peerkit_core.call.timeouts import TimeoutInput

    from .. import models as m

__all__ = [
    "AsyncRss",
    "AsyncRssRaw",
    "Rss",
    "RssRaw",
]


class Rss(Resource):
    """Feeds, articles and the rules that download them."""

    @property
    def with_raw(self) -> RssRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return RssRaw(self)

    def add_folder(self, path: str, *, timeout: TimeoutInput | None = None) -> None:
        """Make a folder for feeds.

        Makes a folder. Its parent must exist; parts of a path are separated by a backslash.

        Args:
            path: Path of the new folder.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: An item has this path, or its parent folder does not exist.

        `POST /api/v2/rss/addFolder`.
        """
        return self._engine.call(ops.ADD_FOLDER, ops.build_add_folder(path), timeout=timeout)

    def add_feed(
        self,
        url: str,
        path: str,
        *,
        refresh_interval: int | timedelta | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add a feed.

        Adds a feed. It is fetched later, not during the request; look for `isLoading` and
        `hasError` in `rss/items`.

        Args:
            url: URL of the feed.
            path: Path of the feed with its name, parts separated by a backslash; empty to name
                it by its URL.
            refresh_interval: Time between two fetches. In seconds; 0: the global interval.
                Default 0. (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: A feed has this URL, an item has this path, or the folder does not
                exist.

        `POST /api/v2/rss/addFeed`.
        """
        return self._engine.call(
            ops.ADD_FEED,
            ops.build_add_feed(url, path, refresh_interval=refresh_interval),
            timeout=timeout,
        )

    def set_feed_url(self, path: str, url: str, *, timeout: TimeoutInput | None = None) -> None:
        """Change the URL of a feed.

        Changes the URL of a feed and keeps its path. The feed is fetched again if RSS
        processing is on.

        Args:
            path: Path of the feed.
            url: New URL.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No feed has this path, or another feed has this URL.

        `POST /api/v2/rss/setFeedURL`, server 4.6.0 or later.
        """
        return self._engine.call(
            ops.SET_FEED_URL, ops.build_set_feed_url(path, url), timeout=timeout
        )

    def set_feed_refresh_interval(
        self, path: str, refresh_interval: int | timedelta, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Set how often a feed is fetched.

        Sets the time between two fetches of one feed, in seconds.

        Args:
            path: Path of the feed.
            refresh_interval: Time between two fetches. In seconds; 0: the global interval.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or the interval is not a number of at least
                0.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No feed has this path.

        `POST /api/v2/rss/setFeedRefreshInterval`, server 5.2.0 or later.
        """
        return self._engine.call(
            ops.SET_FEED_REFRESH_INTERVAL,
            ops.build_set_feed_refresh_interval(path, refresh_interval),
            timeout=timeout,
        )

    def remove_item(self, path: str, *, timeout: TimeoutInput | None = None) -> None:
        """Remove a feed or a folder.

        Removes a feed with its articles, or a folder with all that is in it.

        Args:
            path: Path of the feed or folder.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No item has this path.

        `POST /api/v2/rss/removeItem`.
        """
        return self._engine.call(ops.REMOVE_ITEM, ops.build_remove_item(path), timeout=timeout)

    def move_item(
        self, item_path: str, dest_path: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move or rename a feed or a folder.

        Moves a feed or a folder to another path. The last part of the path is its name, so this
        renames too.

        Args:
            item_path: Path of the feed or folder.
            dest_path: New path with the name.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No item has the old path, an item has the new one, or its folder does
                not exist.

        `POST /api/v2/rss/moveItem`.
        """
        return self._engine.call(
            ops.MOVE_ITEM, ops.build_move_item(item_path, dest_path), timeout=timeout
        )

    def items(
        self, *, with_data: bool | None = None, timeout: TimeoutInput | None = None
    ) -> dict[str, Any]:
        """Read the tree of folders and feeds.

        Reads all folders and feeds. With `withData` each feed has its state and all its
        articles, which can be large.

        Args:
            with_data: Include the state and the articles of the feeds. Default false.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The tree.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/items`.
        """
        return self._engine.call(ops.ITEMS, ops.build_items(with_data=with_data), timeout=timeout)

    def mark_as_read(
        self, item_path: str, *, article_id: str | None = None, timeout: TimeoutInput | None = None
    ) -> None:
        """Mark articles as read.

        Marks one article of a feed as read, or without `articleId` all articles of a feed or
        folder. An item or article that does not exist is no error.

        Args:
            item_path: Path of the feed or folder.
            article_id: Identifier of the article, which must be in that feed. All articles if
                absent.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/markAsRead`, server 4.2.5 or later.
        """
        return self._engine.call(
            ops.MARK_AS_READ,
            ops.build_mark_as_read(item_path, article_id=article_id),
            timeout=timeout,
        )

    def refresh_item(self, item_path: str, *, timeout: TimeoutInput | None = None) -> None:
        """Fetch a feed or a folder now.

        Starts to fetch a feed, or all feeds of a folder, and does not wait for the end. An item
        that does not exist is no error.

        Args:
            item_path: Path of the feed or folder.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/refreshItem`, server 4.1.8 or later.
        """
        return self._engine.call(
            ops.REFRESH_ITEM, ops.build_refresh_item(item_path), timeout=timeout
        )

    def set_rule(
        self,
        rule_name: str,
        rule_def: m.RssRule | Mapping[str, object],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add or replace a download rule.

        Adds a rule or replaces the one of this name as a whole: keys left out get their
        defaults. The server does not check the rule; text that is not JSON makes an empty rule
        that is enabled and matches everything in its feeds.

        Args:
            rule_name: Name of the rule.
            rule_def: The rule.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/setRule`.
        """
        return self._engine.call(
            ops.SET_RULE, ops.build_set_rule(rule_name, rule_def), timeout=timeout
        )

    def rename_rule(
        self, rule_name: str, new_rule_name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Rename a download rule.

        Renames a rule. If there is no such rule or the new name is taken, nothing happens and
        there is no error.

        Args:
            rule_name: Name of the rule.
            new_rule_name: New name.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/renameRule`.
        """
        return self._engine.call(
            ops.RENAME_RULE, ops.build_rename_rule(rule_name, new_rule_name), timeout=timeout
        )

    def clone_rule(
        self, source_name: str, clone_name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Copy a download rule.

        Makes a copy of a rule under a new name. The copy is disabled and has no memory of
        earlier matches. If there is no such rule or the new name is taken, nothing happens and
        there is no error (read from the source).

        Args:
            source_name: Name of the rule to copy.
            clone_name: Name of the copy.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/cloneRule`, server 5.3.0 or later.
        """
        return self._engine.call(
            ops.CLONE_RULE, ops.build_clone_rule(source_name, clone_name), timeout=timeout
        )

    def remove_rule(self, rule_name: str, *, timeout: TimeoutInput | None = None) -> None:
        """Remove a download rule.

        Removes a rule. A rule that does not exist is no error.

        Args:
            rule_name: Name of the rule.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/removeRule`.
        """
        return self._engine.call(ops.REMOVE_RULE, ops.build_remove_rule(rule_name), timeout=timeout)

    def rules(self, *, timeout: TimeoutInput | None = None) -> dict[str, m.RssRule]:
        """Read all download rules.

        Reads all rules by name, with all keys the release knows.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The rules.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/rules`.
        """
        return self._engine.call(ops.RULES, ops.build_rules(), timeout=timeout)

    def matching_articles(
        self, rule_name: str, *, timeout: TimeoutInput | None = None
    ) -> dict[str, list[str]]:
        """List the articles a rule matches.

        Lists the titles that a rule matches among the articles the server has now. A rule that
        does not exist matches none.

        Args:
            rule_name: Name of the rule.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The titles by the name of their feed.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/matchingArticles`, server 4.2.5 or later.
        """
        return self._engine.call(
            ops.MATCHING_ARTICLES, ops.build_matching_articles(rule_name), timeout=timeout
        )

    def export_rules(self, *, timeout: TimeoutInput | None = None) -> dict[str, m.RssRule]:
        """Download all download rules.

        All rules as a JSON file named `rss-downloader-rules.json`, in the form that
        `rss/importRules` takes.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The rules.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/exportRules`, server 5.3.0 or later.
        """
        return self._engine.call(ops.EXPORT_RULES, ops.build_export_rules(), timeout=timeout)

    def import_rules(self, rules: FileInput, *, timeout: TimeoutInput | None = None) -> None:
        """Upload download rules.

        Adds the rules of a file that `rss/exportRules` made; rules of the same name are
        replaced, the others stay.

        Args:
            rules: The file with the rules as JSON, exactly one. The server takes a part of any
                name.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: There is no file or more than one, or it does not hold rules.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/importRules`, server 5.3.0 or later.
        """
        return self._engine.call(ops.IMPORT_RULES, ops.build_import_rules(rules), timeout=timeout)


class RssRaw(RawMethods):
    """`Rss` with undecoded answers."""

    def __init__(self, resource: Rss) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.add_folder = raw_method(twin.add_folder)
        self.add_feed = raw_method(twin.add_feed)
        self.set_feed_url = raw_method(twin.set_feed_url)
        self.set_feed_refresh_interval = raw_method(twin.set_feed_refresh_interval)
        self.remove_item = raw_method(twin.remove_item)
        self.move_item = raw_method(twin.move_item)
        self.items = raw_method(twin.items)
        self.mark_as_read = raw_method(twin.mark_as_read)
        self.refresh_item = raw_method(twin.refresh_item)
        self.set_rule = raw_method(twin.set_rule)
        self.rename_rule = raw_method(twin.rename_rule)
        self.clone_rule = raw_method(twin.clone_rule)
        self.remove_rule = raw_method(twin.remove_rule)
        self.rules = raw_method(twin.rules)
        self.matching_articles = raw_method(twin.matching_articles)
        self.export_rules = raw_method(twin.export_rules)
        self.import_rules = raw_method(twin.import_rules)


class AsyncRss(AsyncResource):
    """Feeds, articles and the rules that download them."""

    @property
    def with_raw(self) -> AsyncRssRaw:
        """The same methods, answering with status, headers and bytes; `.parse()` decodes."""
        return AsyncRssRaw(self)

    async def add_folder(self, path: str, *, timeout: TimeoutInput | None = None) -> None:
        """Make a folder for feeds.

        Makes a folder. Its parent must exist; parts of a path are separated by a backslash.

        Args:
            path: Path of the new folder.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: An item has this path, or its parent folder does not exist.

        `POST /api/v2/rss/addFolder`.
        """
        return await self._engine.call(ops.ADD_FOLDER, ops.build_add_folder(path), timeout=timeout)

    async def add_feed(
        self,
        url: str,
        path: str,
        *,
        refresh_interval: int | timedelta | None = None,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add a feed.

        Adds a feed. It is fetched later, not during the request; look for `isLoading` and
        `hasError` in `rss/items`.

        Args:
            url: URL of the feed.
            path: Path of the feed with its name, parts separated by a backslash; empty to name
                it by its URL.
            refresh_interval: Time between two fetches. In seconds; 0: the global interval.
                Default 0. (Server 5.2.0 or later.)
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: A feed has this URL, an item has this path, or the folder does not
                exist.

        `POST /api/v2/rss/addFeed`.
        """
        return await self._engine.call(
            ops.ADD_FEED,
            ops.build_add_feed(url, path, refresh_interval=refresh_interval),
            timeout=timeout,
        )

    async def set_feed_url(
        self, path: str, url: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Change the URL of a feed.

        Changes the URL of a feed and keeps its path. The feed is fetched again if RSS
        processing is on.

        Args:
            path: Path of the feed.
            url: New URL.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No feed has this path, or another feed has this URL.

        `POST /api/v2/rss/setFeedURL`, server 4.6.0 or later.
        """
        return await self._engine.call(
            ops.SET_FEED_URL, ops.build_set_feed_url(path, url), timeout=timeout
        )

    async def set_feed_refresh_interval(
        self, path: str, refresh_interval: int | timedelta, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Set how often a feed is fetched.

        Sets the time between two fetches of one feed, in seconds.

        Args:
            path: Path of the feed.
            refresh_interval: Time between two fetches. In seconds; 0: the global interval.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A parameter is missing, or the interval is not a number of at least
                0.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No feed has this path.

        `POST /api/v2/rss/setFeedRefreshInterval`, server 5.2.0 or later.
        """
        return await self._engine.call(
            ops.SET_FEED_REFRESH_INTERVAL,
            ops.build_set_feed_refresh_interval(path, refresh_interval),
            timeout=timeout,
        )

    async def remove_item(self, path: str, *, timeout: TimeoutInput | None = None) -> None:
        """Remove a feed or a folder.

        Removes a feed with its articles, or a folder with all that is in it.

        Args:
            path: Path of the feed or folder.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No item has this path.

        `POST /api/v2/rss/removeItem`.
        """
        return await self._engine.call(
            ops.REMOVE_ITEM, ops.build_remove_item(path), timeout=timeout
        )

    async def move_item(
        self, item_path: str, dest_path: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Move or rename a feed or a folder.

        Moves a feed or a folder to another path. The last part of the path is its name, so this
        renames too.

        Args:
            item_path: Path of the feed or folder.
            dest_path: New path with the name.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.
            Conflict: 409: No item has the old path, an item has the new one, or its folder does
                not exist.

        `POST /api/v2/rss/moveItem`.
        """
        return await self._engine.call(
            ops.MOVE_ITEM, ops.build_move_item(item_path, dest_path), timeout=timeout
        )

    async def items(
        self, *, with_data: bool | None = None, timeout: TimeoutInput | None = None
    ) -> dict[str, Any]:
        """Read the tree of folders and feeds.

        Reads all folders and feeds. With `withData` each feed has its state and all its
        articles, which can be large.

        Args:
            with_data: Include the state and the articles of the feeds. Default false.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The tree.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/items`.
        """
        return await self._engine.call(
            ops.ITEMS, ops.build_items(with_data=with_data), timeout=timeout
        )

    async def mark_as_read(
        self, item_path: str, *, article_id: str | None = None, timeout: TimeoutInput | None = None
    ) -> None:
        """Mark articles as read.

        Marks one article of a feed as read, or without `articleId` all articles of a feed or
        folder. An item or article that does not exist is no error.

        Args:
            item_path: Path of the feed or folder.
            article_id: Identifier of the article, which must be in that feed. All articles if
                absent.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/markAsRead`, server 4.2.5 or later.
        """
        return await self._engine.call(
            ops.MARK_AS_READ,
            ops.build_mark_as_read(item_path, article_id=article_id),
            timeout=timeout,
        )

    async def refresh_item(self, item_path: str, *, timeout: TimeoutInput | None = None) -> None:
        """Fetch a feed or a folder now.

        Starts to fetch a feed, or all feeds of a folder, and does not wait for the end. An item
        that does not exist is no error.

        Args:
            item_path: Path of the feed or folder.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/refreshItem`, server 4.1.8 or later.
        """
        return await self._engine.call(
            ops.REFRESH_ITEM, ops.build_refresh_item(item_path), timeout=timeout
        )

    async def set_rule(
        self,
        rule_name: str,
        rule_def: m.RssRule | Mapping[str, object],
        *,
        timeout: TimeoutInput | None = None,
    ) -> None:
        """Add or replace a download rule.

        Adds a rule or replaces the one of this name as a whole: keys left out get their
        defaults. The server does not check the rule; text that is not JSON makes an empty rule
        that is enabled and matches everything in its feeds.

        Args:
            rule_name: Name of the rule.
            rule_def: The rule.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/setRule`.
        """
        return await self._engine.call(
            ops.SET_RULE, ops.build_set_rule(rule_name, rule_def), timeout=timeout
        )

    async def rename_rule(
        self, rule_name: str, new_rule_name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Rename a download rule.

        Renames a rule. If there is no such rule or the new name is taken, nothing happens and
        there is no error.

        Args:
            rule_name: Name of the rule.
            new_rule_name: New name.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/renameRule`.
        """
        return await self._engine.call(
            ops.RENAME_RULE, ops.build_rename_rule(rule_name, new_rule_name), timeout=timeout
        )

    async def clone_rule(
        self, source_name: str, clone_name: str, *, timeout: TimeoutInput | None = None
    ) -> None:
        """Copy a download rule.

        Makes a copy of a rule under a new name. The copy is disabled and has no memory of
        earlier matches. If there is no such rule or the new name is taken, nothing happens and
        there is no error (read from the source).

        Args:
            source_name: Name of the rule to copy.
            clone_name: Name of the copy.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/cloneRule`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.CLONE_RULE, ops.build_clone_rule(source_name, clone_name), timeout=timeout
        )

    async def remove_rule(self, rule_name: str, *, timeout: TimeoutInput | None = None) -> None:
        """Remove a download rule.

        Removes a rule. A rule that does not exist is no error.

        Args:
            rule_name: Name of the rule.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/removeRule`.
        """
        return await self._engine.call(
            ops.REMOVE_RULE, ops.build_remove_rule(rule_name), timeout=timeout
        )

    async def rules(self, *, timeout: TimeoutInput | None = None) -> dict[str, m.RssRule]:
        """Read all download rules.

        Reads all rules by name, with all keys the release knows.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The rules.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/rules`.
        """
        return await self._engine.call(ops.RULES, ops.build_rules(), timeout=timeout)

    async def matching_articles(
        self, rule_name: str, *, timeout: TimeoutInput | None = None
    ) -> dict[str, list[str]]:
        """List the articles a rule matches.

        Lists the titles that a rule matches among the articles the server has now. A rule that
        does not exist matches none.

        Args:
            rule_name: Name of the rule.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The titles by the name of their feed.

        Raises:
            BadRequest: 400: A required parameter is missing or a value cannot be parsed.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/matchingArticles`, server 4.2.5 or later.
        """
        return await self._engine.call(
            ops.MATCHING_ARTICLES, ops.build_matching_articles(rule_name), timeout=timeout
        )

    async def export_rules(self, *, timeout: TimeoutInput | None = None) -> dict[str, m.RssRule]:
        """Download all download rules.

        All rules as a JSON file named `rss-downloader-rules.json`, in the form that
        `rss/importRules` takes.

        Args:
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Returns:
            The rules.

        Raises:
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `GET /api/v2/rss/exportRules`, server 5.3.0 or later.
        """
        return await self._engine.call(ops.EXPORT_RULES, ops.build_export_rules(), timeout=timeout)

    async def import_rules(self, rules: FileInput, *, timeout: TimeoutInput | None = None) -> None:
        """Upload download rules.

        Adds the rules of a file that `rss/exportRules` made; rules of the same name are
        replaced, the others stay.

        Args:
            rules: The file with the rules as JSON, exactly one. The server takes a part of any
                name.
            timeout: Seconds, a `timedelta` or `Timeouts` for this call; the client's own if
                None.

        Raises:
            BadRequest: 400: There is no file or more than one, or it does not hold rules.
            Unauthorized: 401: The server's Web UI settings do not allow the host name or port
                in the client's URL (see its server domains), or a header Origin or Referer
                names another host. Since 5.2.0 also wrong credentials in the Authorization
                header.
            Forbidden: 403: No session, an expired session, or a wrong API key.

        `POST /api/v2/rss/importRules`, server 5.3.0 or later.
        """
        return await self._engine.call(
            ops.IMPORT_RULES, ops.build_import_rules(rules), timeout=timeout
        )


class AsyncRssRaw(RawMethods):
    """`AsyncRss` with undecoded answers."""

    def __init__(self, resource: AsyncRss) -> None:
        super().__init__(resource)
        twin = resource.raw_twin()
        self.add_folder = async_raw_method(twin.add_folder)
        self.add_feed = async_raw_method(twin.add_feed)
        self.set_feed_url = async_raw_method(twin.set_feed_url)
        self.set_feed_refresh_interval = async_raw_method(twin.set_feed_refresh_interval)
        self.remove_item = async_raw_method(twin.remove_item)
        self.move_item = async_raw_method(twin.move_item)
        self.items = async_raw_method(twin.items)
        self.mark_as_read = async_raw_method(twin.mark_as_read)
        self.refresh_item = async_raw_method(twin.refresh_item)
        self.set_rule = async_raw_method(twin.set_rule)
        self.rename_rule = async_raw_method(twin.rename_rule)
        self.clone_rule = async_raw_method(twin.clone_rule)
        self.remove_rule = async_raw_method(twin.remove_rule)
        self.rules = async_raw_method(twin.rules)
        self.matching_articles = async_raw_method(twin.matching_articles)
        self.export_rules = async_raw_method(twin.export_rules)
        self.import_rules = async_raw_method(twin.import_rules)
