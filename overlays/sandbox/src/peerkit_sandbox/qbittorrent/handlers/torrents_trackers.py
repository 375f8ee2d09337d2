"""`torrents/*`: trackers and web seeds of torrents."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from ..core import Core
from ..messages import ApiError, Call
from ..profiles import Behaviour
from ..routes import command
from ..torrent import Torrent, Tracker

__all__ = [
    "add_trackers",
    "add_web_seeds",
    "edit_tracker",
    "edit_web_seed",
    "remove_trackers",
    "remove_web_seeds",
]

_WEB_SEED_SCHEMES = ("http", "https", "ftp")


def _targets(core: Core, call: Call) -> list[Torrent]:
    """One torrent by `hash`; since 5.2 a list or `all`, and never a 404."""
    if core.profile.has(Behaviour.TRACKERS_OF_MANY):
        return core.selected(call, "hash")
    return [core.torrent(call)]


@command("torrents/addTrackers", no_content_since="5.2.0")
def add_trackers(core: Core, call: Call) -> None:
    call.require("hash", "urls")
    for torrent in _targets(core, call):
        tier = 0
        for line in call.text("urls").split("\n"):
            url = line.strip()
            if not url:
                # An empty line starts the next tier.
                tier += core.profile.has(Behaviour.TIERS_BY_EMPTY_LINES)
            elif all(tracker.url != url for tracker in torrent.trackers):
                torrent.trackers.append(Tracker(url, tier))
        torrent.trackers.sort(key=lambda tracker: tracker.tier)
        core.announce(torrent)


@command("torrents/editTracker", no_content_since="5.2.0")
def edit_tracker(core: Core, call: Call) -> None:
    modern = core.profile.has(Behaviour.TRACKERS_OF_MANY)
    if modern:
        call.require("hash", "url")
        if "newUrl" not in call.params and "tier" not in call.params:
            raise ApiError(400, "Must specify at least one of newUrl or tier")
    else:
        call.require("hash", "origUrl", "newUrl")
    torrent = core.torrent(call)
    old = call.text("url" if modern else "origUrl")
    new = call.text("newUrl", old)
    if not _parses(new):
        raise ApiError(400, "New tracker URL is invalid")
    tracker = next((item for item in torrent.trackers if item.url == old), None)
    if tracker is None:
        raise ApiError(409, "Tracker not found")
    if modern and "tier" in call.params:
        text = call.text("tier")
        if not re.fullmatch(r"\d+", text) or int(text) > 255:
            raise ApiError(400, "tier must be between 0 and 255")
        tracker.tier = int(text)
    if new != old:
        if any(item.url == new for item in torrent.trackers):
            raise ApiError(409, "New tracker URL already exists")
        tracker.url, tracker.status, tracker.message = new, 1, ""
    torrent.trackers.sort(key=lambda item: item.tier)
    core.announce(torrent)


@command("torrents/removeTrackers", no_content_since="5.2.0")
def remove_trackers(core: Core, call: Call) -> None:
    call.require("hash", "urls")
    if call.text("hash") == "*" and core.profile.since("5.0.0"):
        torrents = list(core.torrents.values())
    else:
        torrents = _targets(core, call)
    urls = call.items("urls")
    if core.profile.since("5.1.0"):
        urls = [unquote(url) for url in urls]
    found = False
    for torrent in torrents:
        kept = [tracker for tracker in torrent.trackers if tracker.url not in urls]
        found = found or len(kept) != len(torrent.trackers)
        torrent.trackers = kept
    if not found and not core.profile.since("4.3.0"):
        raise ApiError(409, "No trackers were removed")


@command("torrents/addWebSeeds", since="5.1.0")
def add_web_seeds(core: Core, call: Call) -> None:
    call.require("hash", "urls")
    torrent = core.torrent(call)
    for url in _web_seeds(call):
        if url not in torrent.web_seeds:
            torrent.web_seeds.append(url)


@command("torrents/editWebSeed", since="5.1.0")
def edit_web_seed(core: Core, call: Call) -> None:
    call.require("hash", "origUrl", "newUrl")
    torrent = core.torrent(call)
    old, new = unquote(call.text("origUrl")), unquote(call.text("newUrl"))
    if not _valid(old, _WEB_SEED_SCHEMES) or not _valid(new, _WEB_SEED_SCHEMES):
        raise ApiError(400, f"{new!r} is not a valid URL")
    if old not in torrent.web_seeds:
        raise ApiError(409, f"{old!r} is not an existing URL")
    if new in torrent.web_seeds:
        torrent.web_seeds.remove(old)
    else:
        torrent.web_seeds[torrent.web_seeds.index(old)] = new


@command("torrents/removeWebSeeds", since="5.1.0")
def remove_web_seeds(core: Core, call: Call) -> None:
    call.require("hash", "urls")
    torrent = core.torrent(call)
    urls = _web_seeds(call)
    torrent.web_seeds = [url for url in torrent.web_seeds if url not in urls]


def _web_seeds(call: Call) -> list[str]:
    urls = [unquote(url) for url in call.items("urls")]
    for url in urls:
        if not _valid(url, _WEB_SEED_SCHEMES):
            raise ApiError(400, f"{url!r} is not a valid URL")
    return urls


def _parses(url: str) -> bool:
    # The server takes any text that its URL class can read, `notaurl` too (4.5.2).
    try:
        return bool(urlsplit(url).geturl())
    except ValueError:
        return False


def _valid(url: str, schemes: tuple[str, ...]) -> bool:
    parts = urlsplit(url)
    return parts.scheme in schemes and bool(parts.netloc)
