# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/adding.py. Do not edit.
"""Adding torrents from any source, one or many."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Unpack

from peerkit_core.bittorrent.magnet import is_magnet
from peerkit_core.bittorrent.sources import Source, TorrentSource, listed, named, read_source
from peerkit_core.codec.values import is_set
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import DecodeError, InvalidArgument, PeerkitError
from peerkit_core.follow._sync.waiting import poll_until

from .._generated.client import Client
from .._generated.operations import torrents as ops
from ..failures import TorrentNotFound
from ..values import AddedMany, AddedTorrent
from .batching import call_many

if TYPE_CHECKING:
    from .. import models as m
    from .._generated.operations.torrents import AddOptions

__all__ = ["Adding"]


class Adding(Client):
    """Adding torrents."""

    def add(
        self,
        source: TorrentSource,
        *,
        wait_metadata: bool = False,
        timeout: float | None = 60.0,
        clock: Clock | None = None,
        on_progress: Callable[[m.Torrent], None] | None = None,
        **options: Unpack[AddOptions],
    ) -> AddedTorrent:
        """Add a torrent from a file, its bytes, a magnet link, a URL or an info-hash.

        Args:
            source: A path or bytes of a .torrent file (read here, not on the server), or a magnet
                link, URL or info-hash as text. A URL is fetched by the server.
            wait_metadata: Wait until a magnet link has got its metadata.
            timeout: Seconds for that; None waits without end.
            clock: For tests.
            on_progress: Called with each state that is seen meanwhile.
            options: As in `torrents.add`. Labels are set right after on 3.00, which ignores them
                there.

        Returns:
            Number, hash and name, and whether the server had the torrent already.

        Raises:
            InvalidArgument: The source is none of these, or cannot be read; or the metadata of a
                torrent that is added stopped is to be waited for.
            CorruptTorrent: The server cannot read the torrent.
            BackendFailed: The server could not fetch the URL.
            UnsupportedByServer: The release lacks an option; nothing was sent.
            WaitTimeout: The metadata did not come in time; the torrent stays.

        Example:
            ```python
            added = server.add(magnet, download_dir="/srv/films", wait_metadata=True)
            print(added.hash_string, added.name)
            ```
        """
        _refuse_inner_sources(options)
        given = read_source(source)
        metadata_later = given.file is None and not given.is_web
        if wait_metadata and metadata_later and options.get("paused"):
            raise InvalidArgument(
                "wait_metadata", "a stopped magnet link never gets its metadata; leave paused out"
            )
        later = self._labels_for_later(options)
        result = self.torrents.add(**_complete(options, given))
        added = _outcome(result)
        if later and not added.duplicate:
            self.torrents.set(added.hash_string, labels=later)
        if not wait_metadata or not metadata_later:
            return added
        torrent = self._with_metadata(added.hash_string, timeout, clock, on_progress)
        return AddedTorrent(added.id, added.hash_string, torrent.name or "", added.duplicate)

    def add_many(
        self, sources: Iterable[TorrentSource], **options: Unpack[AddOptions]
    ) -> AddedMany:
        """Add many torrents with the same options: in batches, or side by side in classic.

        Args:
            sources: As in `add`.
            options: As in `torrents.add`, for all of them.

        Returns:
            The torrents that are there now, and the error of each source that failed.

        Raises:
            InvalidArgument: There are no sources, or one cannot be read; nothing was sent.
            UnsupportedByServer: The release lacks an option; nothing was sent.

        Example:
            ```python
            outcome = server.add_many(Path("inbox").glob("*.torrent"), paused=True)
            for source, error in outcome.failed.items():
                print(source, error)
            ```
        """
        _refuse_inner_sources(options)
        if isinstance(sources, (str, bytes)):
            raise InvalidArgument("sources", "expected several sources; add() takes a single one")
        several = listed(sources)
        given = [read_source(source) for source in several]
        later = self._labels_for_later(options)
        requests = [ops.build_add(**_complete(options, source)) for source in given]
        results = call_many(self.engine, [(ops.ADD, request) for request in requests])
        added, failed = _outcomes(several, results)
        new = [torrent.hash_string for torrent in added if not torrent.duplicate]
        if later and new:
            self.torrents.set(new, labels=later)
        hashes = tuple(dict.fromkeys(torrent.hash_string for torrent in added))
        return AddedMany(hashes, failed, tuple(added))

    def _labels_for_later(self, options: AddOptions) -> list[str]:
        """Labels that the release ignores when it adds; they are taken out of the options."""
        labels = options.get("labels")
        if labels is None:
            return []
        wanted = [labels] if isinstance(labels, str) else list(labels)
        if self.releases.has(self.server_version(), "4.0.0", None):
            options["labels"] = wanted
            return []
        del options["labels"]
        return wanted

    def _with_metadata(
        self,
        hash: str,
        timeout: float | None,
        clock: Clock | None,
        on_progress: Callable[[m.Torrent], None] | None,
    ) -> m.Torrent:
        def look() -> m.Torrent:
            fields = ["hash_string", "name", "status", "metadata_percent_complete", "error_string"]
            found = self.torrents.get(fields, ids=[hash]).torrents
            if not found:
                raise TorrentNotFound(hash, "was removed while its metadata was waited for")
            return found[0]

        return poll_until(
            look,
            lambda torrent: (torrent.metadata_percent_complete or 0) >= 1,
            timeout=timeout,
            interval=0.1,
            max_interval=2.0,
            clock=clock,
            on_progress=on_progress,
            describe=f"the metadata of {hash}",
        )


def _refuse_inner_sources(options: AddOptions) -> None:
    if options.get("filename") is not None or options.get("metainfo") is not None:
        raise InvalidArgument("source", "give the torrent as the first argument only")


def _complete(options: AddOptions, source: Source) -> AddOptions:
    complete = options.copy()
    if source.file is not None:
        complete["metainfo"] = b64encode(source.file).decode("ascii")
    elif source.url is not None and (source.is_web or is_magnet(source.url)):
        complete["filename"] = source.url
    else:
        # 3.00 refuses a bare hash; as a magnet link every release takes it.
        complete["filename"] = f"magnet:?xt=urn:btih:{_v1(source)}"
    return complete


def _v1(source: Source) -> str:
    hashes = source.hashes
    if hashes is None or hashes.v1 is None:
        raise InvalidArgument("source", "this server knows only info-hashes of version 1")
    return hashes.v1


def _outcome(result: m.TorrentAddResult) -> AddedTorrent:
    duplicate = is_set(result.torrent_duplicate)
    ref = result.torrent_added or result.torrent_duplicate
    if not ref:
        raise DecodeError("torrents_add", "$", "success, but neither added nor duplicate")
    return AddedTorrent(ref.id, ref.hash_string, ref.name, duplicate)


def _outcomes(
    sources: Sequence[TorrentSource], results: Sequence[m.TorrentAddResult | PeerkitError]
) -> tuple[list[AddedTorrent], dict[str, PeerkitError]]:
    added: list[AddedTorrent] = []
    failed: dict[str, PeerkitError] = {}
    for index, (source, result) in enumerate(zip(sources, results, strict=True)):
        try:
            if isinstance(result, PeerkitError):
                raise result
            added.append(_outcome(result))
        except PeerkitError as error:
            failed[named(source, index)] = error
    return added, failed
