"""The RSS tree and the download rules of the fake."""

from __future__ import annotations

import fnmatch
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from .profiles import Profile

__all__ = ["Feed", "Folder", "Rss", "RssError", "new_rule"]

_SEPARATOR = "\\"


class RssError(Exception):
    """A path is taken, or leads nowhere."""


@dataclass
class Feed:
    """A feed with the articles that a test put there."""

    url: str
    uid: str = field(default_factory=lambda: f"{{{uuid.uuid4()}}}")
    refresh_interval: int = 0
    title: str = ""
    has_error: bool = False
    articles: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def render(self, *, with_data: bool, intervals: bool) -> dict[str, Any]:
        """The feed as `rss/items` shows it."""
        shown: dict[str, Any] = {"uid": self.uid, "url": self.url}
        if intervals:
            shown["refreshInterval"] = self.refresh_interval
        if with_data:
            shown |= {"title": self.title, "lastBuildDate": "", "isLoading": False}
            shown |= {"hasError": self.has_error, "articles": self.articles}
        return shown


@dataclass
class Folder:
    """A folder of feeds and folders."""

    items: dict[str, Folder | Feed] = field(default_factory=dict[str, "Folder | Feed"])

    def feeds(self) -> Iterator[Feed]:
        """All feeds below."""
        for item in self.items.values():
            if isinstance(item, Feed):
                yield item
            else:
                yield from item.feeds()

    def named_feeds(self) -> Iterator[tuple[str, Feed]]:
        """All feeds below with their names."""
        for name, item in self.items.items():
            if isinstance(item, Feed):
                yield name, item
            else:
                yield from item.named_feeds()

    def render(self, *, with_data: bool, intervals: bool) -> dict[str, Any]:
        """The folder as `rss/items` shows it."""
        return {
            name: item.render(with_data=with_data, intervals=intervals)
            for name, item in self.items.items()
        }


class Rss:
    """The whole tree, and the rules."""

    def __init__(self) -> None:
        self.root = Folder()
        self.rules: dict[str, dict[str, Any]] = {}
        self.published: dict[str, str | None] = {}

    def find(self, path: str) -> Folder | Feed | None:
        """The item at a path; the empty path is the root."""
        item: Folder | Feed | None = self.root
        for name in path.split(_SEPARATOR) if path else []:
            if not isinstance(item, Folder):
                return None
            item = item.items.get(name)
        return item

    def feeds(self) -> Iterator[Feed]:
        """All feeds."""
        return self.root.feeds()

    def add_folder(self, path: str) -> None:
        """Make a folder."""
        folder, name = self._free_place(path)
        folder.items[name] = Folder()

    def add_feed(self, url: str, path: str) -> Feed:
        """Subscribe to a feed."""
        if any(feed.url == url for feed in self.feeds()):
            raise RssError(f"RSS feed with given URL already exists: {url}.")
        folder, name = self._free_place(path)
        feed = Feed(url)
        folder.items[name] = feed
        self.fetch(url)
        return feed

    def publish(self, url: str, title: str | None) -> None:
        """What fetching a feed will bring: its title, or `None` for a failure."""
        self.published[url] = title
        self.fetch(url)

    def fetch(self, url: str) -> None:
        """Fetch a feed that is published; one still named by its URL gets its title as name."""
        for folder, name, feed in list(self._located(self.root)):
            if feed.url != url or url not in self.published:
                continue
            title = self.published[url]
            feed.has_error = title is None
            feed.title = title or feed.title
            if title and name == url and title not in folder.items:
                folder.items[title] = folder.items.pop(name)

    def _located(self, folder: Folder) -> Iterator[tuple[Folder, str, Feed]]:
        for name, item in folder.items.items():
            if isinstance(item, Feed):
                yield folder, name, item
            else:
                yield from self._located(item)

    def remove(self, path: str) -> None:
        """Remove a feed, or a folder with all that is in it."""
        if not path:
            raise RssError("Cannot delete root folder.")
        folder, name = self._place(path)
        if name not in folder.items:
            raise RssError(f"Item doesn't exist: {path}.")
        del folder.items[name]

    def move(self, path: str, destination: str) -> None:
        """Move an item to another path."""
        folder, name = self._place(path)
        if name not in folder.items:
            raise RssError(f"Item doesn't exist: {path}.")
        target, new_name = self._free_place(destination)
        target.items[new_name] = folder.items.pop(name)

    def render(self, *, with_data: bool, intervals: bool) -> dict[str, Any]:
        """The tree as `rss/items` shows it."""
        return self.root.render(with_data=with_data, intervals=intervals)

    def matches(self, rule_name: str) -> dict[str, list[str]]:
        """Titles of the articles that a rule would download, by feed name."""
        rule = self.rules.get(rule_name)
        found: dict[str, list[str]] = {}
        for name, feed in self.root.named_feeds() if rule is not None else ():
            if rule is not None and feed.url in rule["affectedFeeds"]:
                titles = [str(article["title"]) for article in feed.articles]
                chosen = [title for title in titles if _matches(rule, title)]
                if chosen:
                    found[name] = chosen
        return found

    def _place(self, path: str) -> tuple[Folder, str]:
        parent, _, name = path.rpartition(_SEPARATOR)
        folder = self.find(parent)
        if not isinstance(folder, Folder):
            raise RssError(f"Parent folder doesn't exist: {parent}.")
        if not name:
            raise RssError(f"Incorrect RSS Item path: {path}.")
        return folder, name

    def _free_place(self, path: str) -> tuple[Folder, str]:
        folder, name = self._place(path)
        if name in folder.items:
            raise RssError(f"RSS item with given path already exists: {path}.")
        return folder, name


def _matches(rule: dict[str, Any], title: str) -> bool:
    """Wildcard rules only; `useRegex` and episode filters are not simulated."""
    wanted = str(rule["mustContain"]).lower()
    unwanted = str(rule["mustNotContain"]).lower()
    if unwanted and fnmatch.fnmatch(title.lower(), f"*{unwanted}*"):
        return False
    return all(fnmatch.fnmatch(title.lower(), f"*{word}*") for word in wanted.split())


def new_rule(profile: Profile, given: dict[str, Any]) -> dict[str, Any]:
    """A rule with every field it has, the given ones over the defaults."""
    rule: dict[str, Any] = {
        "addPaused": None,
        "affectedFeeds": [],
        "assignedCategory": "",
        "enabled": True,
        "episodeFilter": "",
        "ignoreDays": 0,
        "lastMatch": "",
        "mustContain": "",
        "mustNotContain": "",
        "previouslyMatchedEpisodes": [],
        "savePath": "",
        "smartFilter": False,
        "useRegex": False,
    }
    if profile.since("4.3.2"):
        rule["torrentContentLayout"] = None
    if not profile.since("4.3.2"):
        rule["createSubfolder"] = None
    if profile.since("4.6.0"):
        rule |= {"priority": 0, "torrentParams": {}}
    return rule | {key: value for key, value in given.items() if key in rule}
