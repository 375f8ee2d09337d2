# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/adding.py. Do not edit.
"""Adding torrents from any source, with one outcome for every release."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Unpack

from peerkit_core.bittorrent._sync.fetch import fetched
from peerkit_core.bittorrent.sources import Source, TorrentSource, listed, read_source
from peerkit_core.errors import (
    Conflict,
    ConnectionFailed,
    InvalidArgument,
    PeerkitError,
    StatusError,
    WaitTimeout,
)
from peerkit_core.follow._sync.waiting import poll_until

from .._generated.client import Client
from ..errors import AddFailed
from ..options import for_server
from ..outcomes import AddOutcome, described
from ..states import Until, reached

if TYPE_CHECKING:
    from .. import models as m
    from .._generated.operations.torrents import AddOptions

__all__ = ["Adding"]

_APPEARS_WITHIN = 5.0
"""Seconds until an accepted torrent is listed; measured 0.05 s, but 4.6 is known to be slower."""


class Adding(Client):
    """Adding torrents."""

    def add(
        self,
        sources: TorrentSource | Iterable[TorrentSource],
        *,
        fetch_urls: bool = True,
        **options: Unpack[AddOptions],
    ) -> AddOutcome:
        """Add torrents and find out what became of each.

        Servers say little about it: up to 5.1 one word for all sources, and a duplicate magnet may
        be reported as added on every release. So the IDs are computed here and looked for before
        and after.

        Args:
            sources: One or several: paths or bytes of .torrent files; magnet links, info-hashes or
                http(s) URLs as text.
            fetch_urls: Fetch http(s) URLs here (without the server's credentials), so that their
                IDs are known. If not, the server fetches them later and they are `pending`.
            options: As in `torrents.add`. Options that have changed their names (`stopped`,
                `seed_mode`, `content_layout`) are sent under the name that the release knows.

        Returns:
            IDs of added and duplicate torrents, URLs that are pending, and what failed: a URL that
            cannot be fetched is among the latter, and the other sources are added.

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
        given = [read_source(source) for source in listed(sources)]
        unfetched: dict[str, PeerkitError] = {}
        if fetch_urls:
            given = [s for s in [self._try_fetch(s, unfetched) for s in given] if s]
        if not given:
            return AddOutcome(failed=unfetched)
        ids = [i for source in given if source.hashes is not None for i in source.hashes.ids]
        before = self._there(ids)
        refusal = self._send(given, options)
        hybrids = self._hybrids(given, self._there(ids))
        after = self._appeared(given, ids, hybrids, refusal)
        return _outcome(given, before, after, hybrids, refusal, unfetched)

    def add_and_wait(
        self,
        source: TorrentSource,
        *,
        until: Until = "listed",
        timeout: float | None = 60.0,
        on_progress: Callable[[m.Torrent], None] | None = None,
        **options: Unpack[AddOptions],
    ) -> m.Torrent:
        """Add one torrent and wait until it is there, or further on.

        A torrent that the server has already is waited for all the same. An http(s) URL is fetched
        by the client, without the server's credentials, because a server does not tell what became
        of a URL. A hybrid torrent added as a v1 magnet changes its ID when its metadata arrives; it
        is followed.

        Args:
            source: A path or bytes of a .torrent file, or a magnet link, info-hash or URL as text.
            until: `"listed"`, `"metadata"`, `"checked"` or `"complete"`.
            timeout: Seconds to wait; None waits without end.
            on_progress: Called with each state that is seen.
            options: As in `add`.

        Returns:
            The torrent as the server lists it.

        Raises:
            InvalidArgument: The source cannot be read.
            AddFailed: The server did not take it.
            TorrentFailed: It went into an error state.
            WaitTimeout: It is not there in time; `last` has the last state.

        Example:
            ```python
            torrent = qb.add_and_wait(magnet, until="metadata", timeout=120, category="linux")
            ```
        """
        _refuse_inner_sources(options)
        given = fetched(read_source(source), timeout=self.engine.timeouts.read)
        assert given.hashes is not None
        ids = given.hashes.ids
        refusal = self._send([given], options)
        if refusal is not None and not self._there(ids):
            raise AddFailed(refusal)

        def look() -> m.Torrent | None:
            torrent = self._find(given)
            if torrent is not None and on_progress is not None:
                on_progress(torrent)
            return torrent

        torrent = poll_until(
            look,
            lambda seen: seen is not None and reached(seen, until),
            timeout=timeout,
            interval=0.1,
            max_interval=2.0,
            describe=f"torrent {ids[0]} to be {until}",
        )
        assert torrent is not None
        return torrent

    def _try_fetch(self, source: Source, failed: dict[str, PeerkitError]) -> Source | None:
        try:
            return fetched(source, timeout=self.engine.timeouts.read)
        except (AddFailed, ConnectionFailed) as error:
            failed[source.url or ""] = error
            return None

    def _send(self, sources: Sequence[Source], options: AddOptions) -> str | None:
        """Add them all; the server's refusal in words, or None."""
        known = for_server(options, sources, self.server_version())
        try:
            answer = self.torrents.add(**known)
        except Conflict as error:
            return f"the server added nothing ({error.body.strip() or 'no reason given'})"
        except StatusError as error:
            if error.status == 415:
                return "the server cannot read a .torrent file; those before it are added"
            raise
        if answer == "Fails.":
            return "the server added nothing; its log tells why"
        return None

    def _there(self, ids: Sequence[str]) -> set[str]:
        if not ids:
            return set()
        return {torrent.hash for torrent in self.torrents.info(hashes=ids)}

    def _find(self, source: Source) -> m.Torrent | None:
        assert source.hashes is not None
        found = self.torrents.info(hashes=source.hashes.ids)
        if found:
            return found[0]
        if source.file is not None or source.hashes.v1 is None:
            return None
        # A v1 magnet of a hybrid torrent got another ID with its metadata.
        v1 = source.hashes.v1
        return next((t for t in self.torrents.info() if t.infohash_v1 == v1), None)

    def _hybrids(self, sources: Sequence[Source], there: set[str]) -> dict[str, str]:
        """v1 hash → ID, for v1 magnets of hybrid torrents that the server lists by their v2 hash."""
        missing = {
            source.hashes.v1
            for source in sources
            if source.file is None
            and source.hashes is not None
            and not there.intersection(source.hashes.ids)
        } - {None}
        if not missing:
            return {}
        listing = self.torrents.info()
        return {str(t.infohash_v1): t.hash for t in listing if t.infohash_v1 in missing}

    def _appeared(
        self,
        sources: Sequence[Source],
        ids: list[str],
        hybrids: Mapping[str, str],
        refusal: str | None,
    ) -> set[str]:
        wanted = [
            source.hashes.ids
            for source in sources
            if source.hashes is not None and source.hashes.v1 not in hybrids
        ]

        def complete(there: set[str]) -> bool:
            return all(any(i in there for i in one) for one in wanted)

        if refusal is not None or not wanted:
            return self._there(ids)
        try:
            return poll_until(
                lambda: self._there(ids), complete, timeout=_APPEARS_WITHIN, interval=0.05
            )
        except WaitTimeout:
            return self._there(ids)


def _refuse_inner_sources(options: AddOptions) -> None:
    if options.get("urls") is not None or options.get("torrents") is not None:
        raise InvalidArgument("sources", "give the torrents as the first argument only")


def _outcome(
    sources: Sequence[Source],
    before: set[str],
    after: set[str],
    hybrids: Mapping[str, str],
    refusal: str | None,
    unfetched: Mapping[str, PeerkitError],
) -> AddOutcome:
    added: dict[str, None] = {}
    duplicates: dict[str, None] = {}
    failed = dict(unfetched)
    pending: list[str] = []
    for source in sources:
        ids = source.hashes.ids if source.hashes is not None else ()
        known = next((i for i in ids if i in before), None)
        if known is None and source.hashes is not None and source.file is None:
            # A new v1 magnet has its v1 hash at first: under another ID the torrent is older.
            known = hybrids.get(source.hashes.v1 or "")
        new = next((i for i in ids if i in after), None)
        if known is not None:
            duplicates[known] = None
        elif new is not None:
            added[new] = None
        elif source.is_web and refusal is None and source.url is not None:
            pending.append(source.url)
        else:
            reason = refusal or "accepted, but not listed; the server's log tells why"
            failed[described(source)] = AddFailed(reason)
    return AddOutcome(tuple(added), tuple(duplicates), tuple(pending), failed)
