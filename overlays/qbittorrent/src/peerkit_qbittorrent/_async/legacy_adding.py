"""Adding torrents to servers before 4.1, which hardly tell what became of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Unpack, cast

from peerkit_core.bittorrent._async.fetch import fetched
from peerkit_core.bittorrent.sources import Source, TorrentSource, listed, read_source
from peerkit_core.errors import PeerkitError, StatusError, WaitTimeout
from peerkit_core.follow._async.waiting import poll_until

from .._generated_legacy.client import AsyncClient
from ..errors import AddFailed
from ..legacy_states import reached
from ..outcomes import AddOutcome, described
from ..states import Until

if TYPE_CHECKING:
    from .. import legacy_models as m
    from .._generated_legacy.operations.command import UploadOptions

__all__ = ["AsyncLegacyAdding"]

_CATEGORY_SINCE = "3.3.5"
_APPEARS_WITHIN = 5.0
"""Seconds until an accepted torrent is listed."""


class AsyncLegacyAdding(AsyncClient):
    """Adding torrents."""

    async def add(
        self,
        sources: TorrentSource | Iterable[TorrentSource],
        *,
        fetch_urls: bool = True,
        **options: Unpack[UploadOptions],
    ) -> AddOutcome:
        """Add torrents, one request each, and find out what became of each.

        Args:
            sources: One or several: paths or bytes of .torrent files; magnet links, info-hashes or
                http(s) URLs as text.
            fetch_urls: Fetch http(s) URLs here (without the server's credentials), so that their
                hashes are known. If not, the server fetches them later and they are `pending`.
            options: As in `command.upload`. `category` and `label` mean the same and are sent under
                the name that the release knows.

        Returns:
            Hashes of added and duplicate torrents, URLs that are pending, and what failed.

        Raises:
            InvalidArgument: A source cannot be read; nothing was sent.
            UnsupportedByServer: The release lacks an option; nothing was sent.

        Example:
            ```python
            outcome = await qb.add(["a.torrent", magnet], category="linux")
            outcome.raise_for_errors()
            ```
        """
        given = [read_source(source) for source in listed(sources)]
        if fetch_urls:
            given = [await fetched(source, timeout=self.engine.timeouts.read) for source in given]
        known = await self._named(options)
        before = await self._listed()
        added: dict[str, None] = {}
        duplicates: dict[str, None] = {}
        pending: list[str] = []
        failed: dict[str, PeerkitError] = {}
        for source in given:
            refusal = await self._send(source, known)
            ids = source.hashes.ids if source.hashes is not None else ()
            duplicate = next((i for i in ids if i in before), None)
            if duplicate is not None:
                duplicates[duplicate] = None
            elif source.hashes is None and source.url is not None:
                pending.append(source.url)
            elif (torrent := await self._appeared(source, refusal)) is not None:
                added[torrent.hash] = None
                before[torrent.hash] = torrent
            else:
                reason = refusal or "not listed; the server's log tells why"
                failed[described(source)] = AddFailed(reason)
        return AddOutcome(tuple(added), tuple(duplicates), tuple(pending), failed)

    async def add_and_wait(
        self,
        source: TorrentSource,
        *,
        until: Until = "listed",
        timeout: float | None = 60.0,
        on_progress: Callable[[m.LTorrent], None] | None = None,
        **options: Unpack[UploadOptions],
    ) -> m.LTorrent:
        """Add one torrent and wait until it is there, or further on.

        A torrent that the server has already is waited for all the same. An http(s) URL is fetched
        by the client, without the server's credentials.

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
            torrent = await qb.add_and_wait(magnet, until="metadata", timeout=120)
            ```
        """
        given = await fetched(read_source(source), timeout=self.engine.timeouts.read)
        assert given.hashes is not None
        refusal = await self._send(given, await self._named(options))
        if refusal is not None and await self._find(given) is None:
            raise AddFailed(refusal)

        async def look() -> m.LTorrent | None:
            torrent = await self._find(given)
            if torrent is not None and on_progress is not None:
                on_progress(torrent)
            return torrent

        torrent = await poll_until(
            look,
            lambda seen: seen is not None and reached(seen, until),
            timeout=timeout,
            interval=0.1,
            max_interval=2.0,
            describe=f"torrent {given.hashes.ids[0]} to be {until}",
        )
        assert torrent is not None
        return torrent

    async def _named(self, options: UploadOptions) -> UploadOptions:
        """The options, with the category under the name of the release."""
        given = {name: value for name, value in options.items() if value is not None}
        if "category" in given or "label" in given:
            server = await self.server_version()
            new = self.releases.has(server, _CATEGORY_SINCE, None)
            known, other = ("category", "label") if new else ("label", "category")
            if other in given:
                given.setdefault(known, given.pop(other))
                given.pop(other, None)
        return cast("UploadOptions", given)

    async def _send(self, source: Source, options: UploadOptions) -> str | None:
        """Add one source; the server's refusal in words, or None."""
        if source.file is None:
            word = await self.command.download([_link(source)], **options)
            # A URL is `Fails.` although the server fetches it.
            refused = word == "Fails." and source.hashes is not None
            return "the server refused the link; its log tells why" if refused else None
        try:
            await self.command.upload(source.file, **options)
        except StatusError as error:
            if error.status in (415, 500):
                return f"the server did not take the file ({error.body.strip() or error.status})"
            raise
        return None

    async def _listed(self) -> dict[str, m.LTorrent]:
        return {torrent.hash: torrent for torrent in await self.query.torrents()}

    async def _find(self, source: Source) -> m.LTorrent | None:
        there = await self._listed()
        ids = source.hashes.ids if source.hashes is not None else ()
        return next((there[i] for i in ids if i in there), None)

    async def _appeared(self, source: Source, refusal: str | None) -> m.LTorrent | None:
        if refusal is not None:
            return await self._find(source)
        try:
            return await poll_until(
                lambda: self._find(source),
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
