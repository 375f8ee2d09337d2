"""RSS: the typed tree, articles, feeds that are waited for, checked rules."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any

import msgspec

from peerkit_core.call.reading import mapping, text, time_limit
from peerkit_core.codec.unset import value_or
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.errors import InvalidArgument, WaitTimeout
from peerkit_core.follow._async.waiting import poll_until
from peerkit_core.public import public_url, quoted

from ..._generated.models import RssRule
from ..._generated.resources import rss as calls
from ...errors import FeedFailed
from ..tree import Article, Feed, Folder, read_tree

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["AsyncRss"]


class AsyncRss(calls.AsyncRss):
    """RSS with a typed tree."""

    async def tree(self, *, with_data: bool = False) -> Folder:
        """All folders and feeds.

        Args:
            with_data: Whether feeds have their state and articles.
        """
        return read_tree(await self.items(with_data=with_data), self._engine.on_drift)

    async def iter_articles(
        self, path: str | None = None, *, unread: bool = False
    ) -> AsyncIterator[Article]:
        """All articles, feed by feed.

        Args:
            path: A feed or folder, with `\\` between the parts; None for everything.
            unread: Whether to leave out what was read.

        Raises:
            InvalidArgument: There is nothing at the path.
        """
        wanted = None if path is None else text("path", path)
        root = await self.tree(with_data=True)
        node = root if wanted is None else root.find(wanted)
        if node is None:
            raise InvalidArgument("path", f"there is no feed or folder {quoted(path)}")
        for feed in [node] if isinstance(node, Feed) else node.feeds():
            for article in value_or(feed.feed.articles, ()):
                if not (unread and value_or(article.is_read, False)):
                    yield Article(feed, article)

    async def add_feed_and_wait(
        self,
        url: str,
        path: str = "",
        *,
        refresh_interval: int | None = None,
        timeout: float = 60.0,
        clock: AsyncClock | None = None,
        on_progress: Callable[[Feed | None], object] | None = None,
    ) -> Feed:
        """Add a feed and wait until the server has fetched it.

        The server fetches feeds only while its RSS processing is on (`rss_processing_enabled`).

        Args:
            url: The feed.
            path: Where to put it, with `\\` between the parts. If empty, the server names it by
                its title once it is fetched, and by its URL until then.
            refresh_interval: Seconds between two fetches. (Since server 5.2.0.)
            timeout: Seconds to wait.
            clock: For tests.
            on_progress: Called with the feed (None while it is not listed) at the first look, and
                then when it has changed. An exception in it ends the wait.

        Raises:
            Conflict: The URL or path is taken, or the folder does not exist.
            FeedFailed: The server could not fetch it; it stays in the tree.
            WaitTimeout: It is not fetched in time.
        """
        limit = time_limit("timeout", timeout)
        await self.add_feed(url, path, refresh_interval=refresh_interval)
        place = path or public_url(url)

        async def look() -> Feed | None:
            return (await self.tree(with_data=True)).find_url(url)

        def fetched(feed: Feed | None) -> bool:
            return feed is not None and feed.is_fetched

        feed = await poll_until(
            look,
            fetched,
            timeout=limit,
            interval=0.1,
            max_interval=2.0,
            clock=clock,
            on_progress=on_progress,
            describe=f"feed {place}",
        )
        assert feed is not None
        if value_or(feed.feed.has_error, False):
            raise FeedFailed(f"the server could not fetch {place}; its log tells why")
        return feed

    async def put_rule(self, name: str, rule: RssRule | Mapping[str, object]) -> RssRule:
        """Create or replace a download rule, and read it back.

        The server makes an empty, enabled rule of a definition that it cannot read, so the rule is
        checked here first.

        Args:
            name: Name of the rule.
            rule: The rule: a model, or a mapping with the server's own keys.

        Returns:
            The rule as the server holds it.

        Raises:
            InvalidArgument: A key is unknown or a value has the wrong type.
        """
        checked = _checked(rule)
        await self.set_rule(name, checked)
        rules = await self.rules()
        if name not in rules:
            raise WaitTimeout(f"the server did not take the rule {quoted(name)}")
        return rules[name]

    async def rule_matches(self, name: str) -> dict[str, list[str]]:
        """Titles of the articles that a rule matches, by feed.

        Args:
            name: Name of the rule.

        Raises:
            InvalidArgument: There is no such rule (the server would answer with nothing).
        """
        if text("name", name) not in await self.rules():
            raise InvalidArgument("name", f"there is no rule {quoted(name)}")
        return await self.matching_articles(name)


def _checked(rule: RssRule | Mapping[str, object]) -> RssRule:
    if isinstance(rule, RssRule):
        raw: Any = msgspec.to_builtins(rule)
    else:
        raw = mapping("rule", rule)
    unknown = set(raw) - set(RssRule.__struct_encode_fields__)
    if unknown:
        raise InvalidArgument("rule", f"unknown keys: {', '.join(sorted(unknown))}")
    try:
        return msgspec.convert(raw, RssRule)
    except msgspec.ValidationError as problem:
        raise InvalidArgument("rule", str(problem)) from None
