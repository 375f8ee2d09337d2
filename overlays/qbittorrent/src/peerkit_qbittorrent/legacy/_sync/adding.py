# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/legacy/_async/adding.py. Do not edit.
"""Adding torrents to servers before 4.1, which hardly tell what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Unpack, cast

from peerkit_core.bittorrent._sync.adding import appeared
from peerkit_core.bittorrent._sync.fetch import fetched
from peerkit_core.bittorrent.adding import Added, AddOutcome, described, outcome_of
from peerkit_core.bittorrent.errors import AddFailed
from peerkit_core.bittorrent.sources import Source, TorrentSource, listed, read_source
from peerkit_core.bittorrent.until import Until, read_until
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import ConnectionFailed, StatusError, WaitTimeout
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.public import spoken

from .._generated.client import Client
from ..states import progress, reached

if TYPE_CHECKING:
    from .. import models as m
    from .._generated.operations.command import UploadOptions

__all__ = ["add", "add_and_wait"]

_CATEGORY_SINCE = "3.3.5"
_APPEARS_WITHIN = 5.0
"""Seconds until an accepted torrent is listed."""


def add(
    client: Client,
    sources: TorrentSource | Iterable[TorrentSource],
    *,
    fetch_urls: bool = True,
    **options: Unpack[UploadOptions],
) -> AddOutcome[m.LTorrent]:
    """Add torrents, one request each, and find out what became of each.

    Args:
        sources: One or several: paths or bytes of .torrent files; magnet links, info-hashes or
            http(s) URLs as text.
        fetch_urls: Fetch http(s) URLs here (without the server's credentials), so that their
            hashes are known. If not, the server fetches them later and they are `pending`.
        options: As in `command.upload`. `category` and `label` mean the same and are sent under
            the name that the release knows.

    Returns:
        What became of each source, with its torrent.

    Raises:
        InvalidArgument: A source cannot be read; nothing was sent.
        UnsupportedByServer: The release lacks an option; nothing was sent.

    Example:
        ```python
        outcome = qb.add(["a.torrent", magnet], category="linux")
        outcome.raise_for_errors()
        ```
    """
    several = listed(sources)
    given = [read_source(source) for source in several]
    names = [described(*pair, i) for i, pair in enumerate(zip(several, given, strict=True))]
    results: list[Added[m.LTorrent]] = []
    known = _named(client, options)
    before = _listed(client)
    for name, source in zip(names, given, strict=True):
        try:
            wanted = source
            if fetch_urls:
                wanted = fetched(source, timeout=client.engine.timeouts.read)
        except (AddFailed, ConnectionFailed) as error:
            results.append(Added(name, error=error))
            continue
        one = _add_one(client, name, wanted, known, before)
        if one.torrent is not None:
            before.setdefault(one.torrent.hash, one.torrent)
        results.append(one)
    return outcome_of(results)


def _add_one(
    client: Client,
    name: str,
    source: Source,
    options: UploadOptions,
    before: Mapping[str, m.LTorrent],
) -> Added[m.LTorrent]:
    refusal = _send(client, source, options)
    ids = source.hashes.ids if source.hashes is not None else ()
    duplicate = next((before[i] for i in ids if i in before), None)
    if duplicate is not None:
        return Added(name, duplicate.hash, duplicate, duplicate=True)
    if source.is_web:
        return Added(name)
    torrent = _appeared(client, source, refusal)
    if torrent is None:
        reason = refusal or "not listed; the server's log tells why"
        return Added(name, error=AddFailed(reason))
    return Added(name, torrent.hash, torrent)


def add_and_wait(
    client: Client,
    source: TorrentSource,
    *,
    until: Until = "listed",
    timeout: float | None = 60.0,
    clock: Clock | None = None,
    on_progress: Callable[[m.LTorrent], object] | None = None,
    **options: Unpack[UploadOptions],
) -> m.LTorrent:
    """Add one torrent and wait until it is there, or further on.

    A torrent that the server has already is waited for all the same. An http(s) URL is fetched
    by the client, without the server's credentials.

    Args:
        source: A path or bytes of a .torrent file, or a magnet link, info-hash or URL as text.
        until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrent when it is listed, and then when its state, progress,
            name or size has changed. An exception in it ends the wait.
        options: As in `add`.

    Returns:
        The torrent as the server lists it.

    Raises:
        InvalidArgument: The source cannot be read, or there is no such `until`.
        AddFailed: The server did not take it.
        TorrentFailed: It went into an error state.
        WaitTimeout: It is not there in time; `last` has the last state.

    Example:
        ```python
        torrent = qb.add_and_wait(magnet, until="metadata", timeout=120)
        ```
    """
    read_until(until)
    given = fetched(read_source(source), timeout=client.engine.timeouts.read)
    assert given.hashes is not None
    refusal = _send(client, given, _named(client, options))
    if refusal is not None and _find(client, given) is None:
        raise AddFailed(refusal)

    return appeared(
        lambda: _find(client, given),
        lambda torrent: reached(torrent, until),
        timeout=timeout,
        clock=clock,
        on_progress=on_progress,
        key=progress,
        describe=f"torrent {given.hashes.ids[0]} to be {until}",
    )


def _named(client: Client, options: UploadOptions) -> UploadOptions:
    """The options, with the category under the name of the release."""
    given = {name: value for name, value in options.items() if value is not None}
    if "category" in given or "label" in given:
        new = client.at_least(_CATEGORY_SINCE)
        known, other = ("category", "label") if new else ("label", "category")
        if other in given:
            given.setdefault(known, given.pop(other))
            given.pop(other, None)
    return cast("UploadOptions", given)


def _send(client: Client, source: Source, options: UploadOptions) -> str | None:
    """Add one source; the server's refusal in words, or None."""
    if source.file is None:
        word = client.command.download([_link(source)], **options)
        # A URL is `Fails.` although the server fetches it.
        refused = word == "Fails." and source.hashes is not None
        return "the server refused the link; its log tells why" if refused else None
    try:
        client.command.upload(source.file, **options)
    except StatusError as error:
        if error.status in (415, 500):
            return f"the server did not take the file ({spoken(error.body) or error.status})"
        raise
    return None


def _listed(client: Client) -> dict[str, m.LTorrent]:
    return {torrent.hash: torrent for torrent in client.query.torrents()}


def _find(client: Client, source: Source) -> m.LTorrent | None:
    there = _listed(client)
    ids = source.hashes.ids if source.hashes is not None else ()
    return next((there[i] for i in ids if i in there), None)


def _appeared(client: Client, source: Source, refusal: str | None) -> m.LTorrent | None:
    if refusal is not None:
        return _find(client, source)
    try:
        return poll_until(
            lambda: _find(client, source),
            lambda seen: seen is not None,
            timeout=_APPEARS_WITHIN,
            interval=0.05,
        )
    except WaitTimeout:
        return None


def _link(source: Source) -> str:
    """A source as every release takes it: 3.2 does not know bare info-hashes."""
    link = source.url or ""
    if source.hashes is None or link.lower().startswith("magnet:"):
        return link
    return f"magnet:?xt=urn:btih:{source.hashes.v1 or link}"
