"""The tree of RSS folders and feeds, typed from the server's free-form answer."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard

import attrs

from peerkit_core.codec.decode import Drift, convert_as
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.codec.unset import value_or
from peerkit_core.errors import SchemaDrift

from .._generated.models import RssArticle, RssFeed

__all__ = ["Article", "Feed", "Folder", "read_tree"]

SEPARATOR = "\\"


@attrs.frozen
class Feed:
    """A feed in the tree.

    Attributes:
        path: Where it is, with `\\` between the folders.
        feed: What the server says of it.
    """

    path: str
    feed: RssFeed

    __repr__ = compact
    _repr_html_ = in_notebooks

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]

    @property
    def is_fetched(self) -> bool:
        """Whether the server has tried to fetch it; `feed.has_error` tells how that ended.

        Only a tree with data knows.
        """
        feed = self.feed
        if value_or(feed.is_loading, False):
            return False
        told = (feed.has_error, feed.title, feed.last_build_date, feed.articles)
        return any(value_or(one, None) for one in told)


@attrs.frozen
class Folder:
    """A folder in the tree; the root has an empty path.

    Attributes:
        path: Where it is, with `\\` between the folders.
        items: Name → folder or feed.
    """

    path: str
    items: Mapping[str, Folder | Feed] = attrs.field(factory=dict[str, "Folder | Feed"])

    __repr__ = compact
    _repr_html_ = in_notebooks

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(SEPARATOR)[2]

    def feeds(self) -> Iterator[Feed]:
        """All feeds in this folder and below."""
        for item in self.items.values():
            if isinstance(item, Feed):
                yield item
            else:
                yield from item.feeds()

    def find(self, path: str) -> Folder | Feed | None:
        """The folder or feed at a path below this folder, or None."""
        node: Folder | Feed = self
        for part in path.split(SEPARATOR):
            if isinstance(node, Feed) or part not in node.items:
                return None
            node = node.items[part]
        return node

    def find_url(self, url: str) -> Feed | None:
        """The feed with a URL, wherever it is; a server has each URL once."""
        return next((feed for feed in self.feeds() if feed.feed.url == url), None)


@attrs.frozen
class Article:
    """An article with the feed it is in.

    Attributes:
        feed: The feed.
        article: What the server says of it.
    """

    feed: Feed
    article: RssArticle

    __repr__ = compact
    _repr_html_ = in_notebooks

    @property
    def is_read(self) -> bool:
        """Whether it was marked as read."""
        return value_or(self.article.is_read, False)


_Node: TypeAlias = "dict[str, Any]"


def read_tree(items: _Node, drift: Drift = "warn", path: str = "") -> Folder:
    """The tree from the answer of `rss.items`.

    A node with the texts `uid` and `url` is a feed (up to 4.1.1 it is its URL alone), everything
    else is a folder, even one that is called `url`.
    """
    children: dict[str, Folder | Feed] = {}
    for name, node in items.items():
        below = f"{path}{SEPARATOR}{name}" if path else name
        if isinstance(node, str):
            children[name] = Feed(below, RssFeed(url=node))
        elif not _is_node(node):
            # Neither a folder nor a feed: one odd node does not cost the others.
            warnings.warn(
                f"rss_items: {type(node).__name__} where a feed or folder is expected; left out",
                SchemaDrift,
                stacklevel=2,
            )
        elif isinstance(node.get("uid"), str) and isinstance(node.get("url"), str):
            children[name] = Feed(below, convert_as("rss_items", RssFeed, node, drift))
        else:
            children[name] = read_tree(node, drift, below)
    return Folder(path, children)


def _is_node(value: object) -> TypeGuard[_Node]:
    return isinstance(value, dict)
