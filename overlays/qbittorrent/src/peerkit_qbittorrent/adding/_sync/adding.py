# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/adding/_async/adding.py. Do not edit.
"""Adding torrents from any source, with one outcome for every release."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from attrs import evolve

from peerkit_core.bittorrent._sync.adding import appeared
from peerkit_core.bittorrent._sync.fetch import fetched
from peerkit_core.bittorrent.adding import Added, AddOutcome, described, outcome_of
from peerkit_core.bittorrent.errors import AddFailed
from peerkit_core.bittorrent.sources import Source, TorrentSource, listed, read_source
from peerkit_core.bittorrent.until import Until, read_until
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import (
    Conflict,
    ConnectionFailed,
    InvalidArgument,
    PeerkitError,
    StatusError,
    WaitTimeout,
)
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.public import spoken

from ..._generated.client import Client
from ...torrents.states import progress, reached
from ..options import for_server

if TYPE_CHECKING:
    from ... import models as m
    from ..._generated.operations.torrents import AddOptions

__all__ = ["add", "add_and_wait"]

_APPEARS_WITHIN = 5.0
"""Seconds until an accepted torrent is listed; measured 0.05 s, but 4.6 is known to be slower."""


def add(
    client: Client,
    sources: TorrentSource | Iterable[TorrentSource],
    *,
    fetch_urls: bool = True,
    **options: Unpack[AddOptions],
) -> AddOutcome[m.Torrent]:
    """Add torrents and find out what became of each.

    Servers say little about it: up to 5.1 one word for all sources, and a duplicate magnet may be
    reported as added on every release. So the IDs are computed here and looked for before and
    after.

    Args:
        sources: One or several: paths or bytes of .torrent files; magnet links, info-hashes or
            http(s) URLs as text.
        fetch_urls: Fetch http(s) URLs here (without the server's credentials), so that their IDs
            are known. If not, the server fetches them later and they are `pending`.
        options: As in `torrents.add`. Options that have changed their names (`stopped`,
            `seed_mode`, `content_layout`) are sent under the name that the release knows.
            `file_priorities` are those of one torrent, one for each of its files; a magnet link
            needs its metadata first (`fetch_metadata`).

    Returns:
        What became of each source, with its torrent. A URL that cannot be fetched is among those
        that failed, and the other sources are added.

    Raises:
        InvalidArgument: A file or link cannot be read; nothing was sent.
        UnsupportedByServer: The release lacks an option; nothing was sent.

    Example:
        ```python
        outcome = qb.add(["a.torrent", magnet], category="linux", stopped=True)
        outcome.raise_for_errors()
        ```
    """
    _refuse_inner_sources(options)
    several = listed(sources)
    if options.get("file_priorities") is not None and len(several) > 1:
        raise InvalidArgument("file_priorities", "are those of one torrent; give one source")
    given = [read_source(source) for source in several]
    names = [described(*pair, i) for i, pair in enumerate(zip(several, given, strict=True))]
    errors: dict[int, PeerkitError] = {}
    if fetch_urls:
        for index, source in enumerate(given):
            try:
                given[index] = fetched(source, timeout=client.engine.timeouts.read)
            except (AddFailed, ConnectionFailed) as error:
                errors[index] = error
    ready = [source for index, source in enumerate(given) if index not in errors]
    fates: _Fates | None = None
    if ready:
        fates = _send_and_look(client, ready, options)
    results: list[Added[m.Torrent]] = []
    for index, (name, source) in enumerate(zip(names, given, strict=True)):
        if index in errors or fates is None:
            results.append(Added(name, error=errors[index]))
        else:
            results.append(fates.of(name, source))
    return outcome_of(results)


def add_and_wait(
    client: Client,
    source: TorrentSource,
    *,
    until: Until = "listed",
    timeout: float | None = 60.0,
    clock: Clock | None = None,
    on_progress: Callable[[m.Torrent], object] | None = None,
    **options: Unpack[AddOptions],
) -> m.Torrent:
    """Add one torrent and wait until it is there, or further on.

    A torrent that the server has already is waited for all the same. An http(s) URL is fetched by
    the client, without the server's credentials, because a server does not tell what became of a
    URL. A hybrid torrent added as a v1 magnet changes its ID when its metadata arrives; it is
    followed.

    Args:
        source: A path or bytes of a .torrent file, or a magnet link, info-hash or URL as text.
        until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`.
        timeout: Seconds to wait; None waits without end.
        clock: For tests.
        on_progress: Called with the torrent when it is listed, and then when its state, progress,
            name, size or folder has changed. An exception in it ends the wait.
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
        torrent = qb.add_and_wait(magnet, until="metadata", timeout=120, category="linux")
        ```
    """
    read_until(until)
    _refuse_inner_sources(options)
    given = fetched(read_source(source), timeout=client.engine.timeouts.read)
    assert given.hashes is not None
    ids = given.hashes.ids
    refusal = _send(client, [given], options)
    if refusal is not None and not _there(client, ids):
        raise AddFailed(refusal)
    return appeared(
        lambda: _find(client, given),
        lambda torrent: reached(torrent, until),
        timeout=timeout,
        clock=clock,
        on_progress=on_progress,
        key=progress,
        describe=f"torrent {ids[0]} to be {until}",
    )


class _Fates:
    """What became of sources that were sent together.

    Args:
        before: Those of their torrents that were there, by ID.
        after: Those that are there now, by ID.
        hybrids: By v1 hash, hybrid torrents that the server lists by their v2 hash.
        refusal: The server's refusal in words, or None.
    """

    def __init__(
        self,
        before: Mapping[str, m.Torrent],
        after: Mapping[str, m.Torrent],
        hybrids: Mapping[str, m.Torrent],
        refusal: str | None,
    ) -> None:
        self._before, self._after = before, after
        self._hybrids, self._refusal = hybrids, refusal

    def of(self, name: str, source: Source) -> Added[m.Torrent]:
        """What became of one of them."""
        ids = source.hashes.ids if source.hashes is not None else ()
        known = next((self._before[i] for i in ids if i in self._before), None)
        if known is None and source.hashes is not None and source.file is None:
            # A new v1 magnet has its v1 hash at first: under another ID the torrent is older.
            known = self._hybrids.get(source.hashes.v1 or "")
        if known is not None:
            return Added(name, known.hash, self._after.get(known.hash, known), duplicate=True)
        new = next((self._after[i] for i in ids if i in self._after), None)
        if new is not None:
            return Added(name, new.hash, new)
        if source.is_web and self._refusal is None:
            return Added(name)
        reason = self._refusal or "accepted, but not listed; the server's log tells why"
        return Added(name, error=AddFailed(reason))


def _send_and_look(client: Client, given: Sequence[Source], options: AddOptions) -> _Fates:
    ids = [i for source in given if source.hashes is not None for i in source.hashes.ids]
    before = _there(client, ids)
    refusal = _send(client, given, options)
    hybrids = _hybrids(client, given, _there(client, ids))
    after = _listed_by_now(client, given, ids, hybrids, refusal)
    return _Fates(before, after, hybrids, refusal)


def _send(client: Client, sources: Sequence[Source], options: AddOptions) -> str | None:
    """Add them all; the server's refusal in words, or None."""
    if options.get("file_priorities") is not None:
        sources = [_shown(client, source) for source in sources]
    known = for_server(options, sources, client.server_version())
    try:
        answer = client.torrents.add(**known)
    except Conflict as error:
        return f"the server added nothing ({spoken(error.body) or 'no reason given'})"
    except StatusError as error:
        if error.status == 415:
            return "the server cannot read a .torrent file; those before it are added"
        raise
    if answer == "Fails.":
        return "the server added nothing; its log tells why"
    return None


def _shown(client: Client, source: Source) -> Source:
    """A torrent whose files' priorities are sent: the server takes them with no file (5.3.0).

    It takes them for a torrent that it has just been shown, and that is then told by its hash.
    """
    if source.file is None or not client.supports("torrents_parse_metadata"):
        return source
    client.torrents.parse_metadata(source.file)
    assert source.hashes is not None
    return evolve(source, file=None, url=source.hashes.v2 or source.hashes.v1)


def _there(client: Client, ids: Sequence[str]) -> dict[str, m.Torrent]:
    if not ids:
        return {}
    return {torrent.hash: torrent for torrent in client.torrents.info(hashes=ids)}


def _find(client: Client, source: Source) -> m.Torrent | None:
    assert source.hashes is not None
    found = client.torrents.info(hashes=source.hashes.ids)
    if found:
        return found[0]
    if source.file is not None or source.hashes.v1 is None:
        return None
    # A v1 magnet of a hybrid torrent got another ID with its metadata.
    v1 = source.hashes.v1
    return next((t for t in client.torrents.info() if t.infohash_v1 == v1), None)


def _hybrids(
    client: Client, sources: Sequence[Source], there: Mapping[str, object]
) -> dict[str, m.Torrent]:
    """By v1 hash, hybrid torrents added as v1 magnets that are listed by their v2 hash."""
    missing = {
        source.hashes.v1
        for source in sources
        if source.file is None
        and source.hashes is not None
        and not any(i in there for i in source.hashes.ids)
    } - {None}
    if not missing:
        return {}
    listing = client.torrents.info()
    # One whose ID is its v1 hash is not older: it has just appeared.
    older = [t for t in listing if t.infohash_v1 in missing and t.infohash_v1 != t.hash]
    return {str(t.infohash_v1): t for t in older}


def _listed_by_now(
    client: Client,
    sources: Sequence[Source],
    ids: list[str],
    hybrids: Mapping[str, object],
    refusal: str | None,
) -> dict[str, m.Torrent]:
    wanted = [
        source.hashes.ids
        for source in sources
        if source.hashes is not None and source.hashes.v1 not in hybrids
    ]

    def complete(there: Mapping[str, object]) -> bool:
        return all(any(i in there for i in one) for one in wanted)

    if refusal is not None or not wanted:
        return _there(client, ids)
    try:
        return poll_until(
            lambda: _there(client, ids), complete, timeout=_APPEARS_WITHIN, interval=0.05
        )
    except WaitTimeout:
        return _there(client, ids)


def _refuse_inner_sources(options: AddOptions) -> None:
    if options.get("urls") is not None or options.get("torrents") is not None:
        raise InvalidArgument("sources", "give the torrents as the first argument only")
